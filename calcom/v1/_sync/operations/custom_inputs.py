# Derived by spec.pipeline from calcom/v1/_async/operations/custom_inputs.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Custom inputs."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import V1Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import (
        CreateCustomInputBody,
        CustomInput,
        CustomInputOption,
        QuestionType,
        UpdateCustomInputBody,
    )


class CustomInputsResource(V1Resource):
    """Custom inputs."""

    @overload
    def create(
        self,
        *,
        event_type_id: int,
        label: str,
        type_: QuestionType | str,
        required: bool,
        placeholder: str,
        options_: builtins.list[CustomInputOption | Mapping[str, JSON]] | Unset | None = UNSET,
        options: CallOptions | None = None,
    ) -> CustomInput: ...
    @overload
    def create(
        self,
        *,
        body: CreateCustomInputBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CustomInput: ...
    def create(
        self,
        *,
        event_type_id: int | Unset = UNSET,
        label: str | Unset = UNSET,
        type_: QuestionType | str | Unset = UNSET,
        required: bool | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        options_: builtins.list[CustomInputOption | Mapping[str, JSON]] | Unset | None = UNSET,
        body: CreateCustomInputBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomInput:
        """Create a custom input.

        `POST /custom-inputs`
        """
        from calcom_v1.api.custom_inputs import create_custom_input as endpoint

        content = body_of(
            "create_custom_input",
            body,
            ("event_type_id", "label", "type_", "required", "placeholder"),
            [
                ("event_type_id", "eventTypeId", event_type_id),
                ("label", "label", label),
                ("type_", "type", type_),
                ("required", "required", required),
                ("placeholder", "placeholder", placeholder),
                ("options_", "options", options_),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).event_type_custom_input

    def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a custom input.

        `DELETE /custom-inputs/{id}`
        """
        from calcom_v1.api.custom_inputs import delete_custom_input as endpoint

        call = prepare(endpoint, options, id)
        self._send(call)

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> CustomInput:
        """Get a custom input.

        `GET /custom-inputs/{id}`
        """
        from calcom_v1.api.custom_inputs import get_custom_input as endpoint

        call = prepare(endpoint, options, id)
        return (self._send(call)).event_type_custom_input

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[CustomInput]:
        """List custom inputs.

        `GET /custom-inputs`
        """
        from calcom_v1.api.custom_inputs import list_custom_inputs as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).event_type_custom_inputs

    def update(
        self,
        id: int,
        *,
        event_type_id: int | Unset = UNSET,
        label: str | Unset = UNSET,
        type_: QuestionType | str | Unset = UNSET,
        required: bool | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        options_: builtins.list[CustomInputOption | Mapping[str, JSON]] | Unset | None = UNSET,
        body: UpdateCustomInputBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomInput:
        """Update a custom input.

        `PATCH /custom-inputs/{id}`
        """
        from calcom_v1.api.custom_inputs import update_custom_input as endpoint

        content = body_of(
            "update_custom_input",
            body,
            (),
            [
                ("event_type_id", "eventTypeId", event_type_id),
                ("label", "label", label),
                ("type_", "type", type_),
                ("required", "required", required),
                ("placeholder", "placeholder", placeholder),
                ("options_", "options", options_),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (self._send(call)).event_type_custom_input
