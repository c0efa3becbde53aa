# Derived by spec.pipeline from calcom/_async/operations/selected_calendars.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Selected calendars."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ...types import JSON, CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import AddSelectedCalendar, SelectedCalendar


class SelectedCalendarsResource(Resource):
    """Selected calendars."""

    @overload
    def add(
        self,
        *,
        integration: str,
        external_id: str,
        credential_id: int,
        delegation_credential_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SelectedCalendar | None: ...
    @overload
    def add(
        self,
        *,
        body: AddSelectedCalendar | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> SelectedCalendar | None: ...
    def add(
        self,
        *,
        integration: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        credential_id: int | Unset = UNSET,
        delegation_credential_id: str | Unset = UNSET,
        body: AddSelectedCalendar | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SelectedCalendar | None:
        """Add a selected calendar.

        `POST /v2/selected-calendars`
        """
        from calcom_v2.api.selected_calendars import add_selected_calendar as endpoint

        content = body_of(
            "add_selected_calendar",
            body,
            ("integration", "external_id", "credential_id"),
            [
                ("integration", "integration", integration),
                ("external_id", "externalId", external_id),
                ("credential_id", "credentialId", credential_id),
                ("delegation_credential_id", "delegationCredentialId", delegation_credential_id),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data or None

    def remove(
        self,
        *,
        integration: str,
        external_id: str,
        credential_id: int,
        delegation_credential_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SelectedCalendar | None:
        """Remove a selected calendar.

        `DELETE /v2/selected-calendars`
        """
        from calcom_v2.api.selected_calendars import remove_selected_calendar as endpoint

        call = prepare(
            endpoint,
            options,
            integration=integration,
            external_id=external_id,
            credential_id=credential_id,
            delegation_credential_id=delegation_credential_id,
        )
        return (self._send(call)).data or None
