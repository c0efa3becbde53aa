# Derived by spec.pipeline from calcom/v1/_async/operations/credentials.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Credentials."""

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
        CreatedCredentialResponseCredential,
        CreateUserCredentialBody,
        CredentialResponseCredential,
        CredentialsResponseCredential,
        DeletedCredentialResponseCredentialDeleted,
        UpdateUserCredentialBody,
    )


class CredentialsResource(V1Resource):
    """Credentials."""

    @overload
    def create(
        self,
        *,
        user_id: int,
        encrypted_key: str,
        app_slug: str,
        create_selected_calendar: bool | Unset = UNSET,
        create_destination_calendar: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedCredentialResponseCredential: ...
    @overload
    def create(
        self,
        *,
        user_id: int,
        body: CreateUserCredentialBody | Mapping[str, JSON],
        create_selected_calendar: bool | Unset = UNSET,
        create_destination_calendar: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedCredentialResponseCredential: ...
    def create(
        self,
        *,
        user_id: int,
        create_selected_calendar: bool | Unset = UNSET,
        create_destination_calendar: bool | Unset = UNSET,
        encrypted_key: str | Unset = UNSET,
        app_slug: str | Unset = UNSET,
        body: CreateUserCredentialBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedCredentialResponseCredential:
        """Create a user credential.

        `POST /credential-sync`
        """
        from calcom_v1.api.credentials import create_user_credential as endpoint

        content = body_of(
            "create_user_credential",
            body,
            ("encrypted_key", "app_slug"),
            [("encrypted_key", "encryptedKey", encrypted_key), ("app_slug", "appSlug", app_slug)],
            "calcom_v1",
        )
        call = prepare(
            endpoint,
            options,
            user_id=user_id,
            create_selected_calendar=create_selected_calendar,
            create_destination_calendar=create_destination_calendar,
            body=content,
        )
        return (self._send(call)).credential

    def delete(
        self,
        *,
        user_id: int,
        credential_id: int,
        options: CallOptions | None = None,
    ) -> DeletedCredentialResponseCredentialDeleted:
        """Delete a user credential.

        `DELETE /credential-sync`
        """
        from calcom_v1.api.credentials import delete_user_credential as endpoint

        call = prepare(endpoint, options, user_id=user_id, credential_id=credential_id)
        return (self._send(call)).credential_deleted

    def list(
        self,
        *,
        user_id: int,
        app_slug: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[CredentialsResponseCredential]:
        """List user credentials.

        `GET /credential-sync`
        """
        from calcom_v1.api.credentials import list_user_credentials as endpoint

        call = prepare(endpoint, options, user_id=user_id, app_slug=app_slug)
        return (self._send(call)).credentials

    @overload
    def update(
        self,
        *,
        user_id: int,
        credential_id: int,
        encrypted_key: str,
        options: CallOptions | None = None,
    ) -> CredentialResponseCredential: ...
    @overload
    def update(
        self,
        *,
        user_id: int,
        credential_id: int,
        body: UpdateUserCredentialBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CredentialResponseCredential: ...
    def update(
        self,
        *,
        user_id: int,
        credential_id: int,
        encrypted_key: str | Unset = UNSET,
        body: UpdateUserCredentialBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CredentialResponseCredential:
        """Update a user credential.

        `PATCH /credential-sync`
        """
        from calcom_v1.api.credentials import update_user_credential as endpoint

        content = body_of(
            "update_user_credential",
            body,
            ("encrypted_key",),
            [("encrypted_key", "encryptedKey", encrypted_key)],
            "calcom_v1",
        )
        call = prepare(endpoint, options, user_id=user_id, credential_id=credential_id, body=content)
        return (self._send(call)).credential
