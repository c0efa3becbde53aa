# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    new,
    odd,
    open_fields,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "type",
        "link",
        "address",
        "integration",
        "phone",
        "hostPhoneNumber",
        "hostDefault",
        "displayLocationPublicly",
        "credentialId",
        "teamName",
        "customLabel",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        if type(f_type_) is not str:
            odd(StoredLocation, "type", data, drift)
        more = len(data) - 1
        f_link = f_address = f_integration = f_phone = absent
        f_host_phone_number = f_host_default = f_display_location_publicly = f_credential_id = absent
        f_team_name = f_custom_label = absent
        if more:
            if "link" in data:
                f_link = data["link"]
                more -= 1
                if f_link is not None and type(f_link) is not str:
                    odd(StoredLocation, "link", data, drift)
            if "address" in data:
                f_address = data["address"]
                more -= 1
                if f_address is not None and type(f_address) is not str:
                    odd(StoredLocation, "address", data, drift)
            if "integration" in data:
                f_integration = data["integration"]
                more -= 1
                if f_integration is not None and type(f_integration) is not str:
                    odd(StoredLocation, "integration", data, drift)
            if "phone" in data:
                f_phone = data["phone"]
                more -= 1
                if f_phone is not None and type(f_phone) is not str:
                    odd(StoredLocation, "phone", data, drift)
            if "hostPhoneNumber" in data:
                f_host_phone_number = data["hostPhoneNumber"]
                more -= 1
                if type(f_host_phone_number) is not str:
                    odd(StoredLocation, "hostPhoneNumber", data, drift)
            if "hostDefault" in data:
                f_host_default = data["hostDefault"]
                more -= 1
                if type(f_host_default) is not str:
                    odd(StoredLocation, "hostDefault", data, drift)
            if "displayLocationPublicly" in data:
                f_display_location_publicly = data["displayLocationPublicly"]
                more -= 1
                if type(f_display_location_publicly) is not bool:
                    odd(StoredLocation, "displayLocationPublicly", data, drift)
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if type(f_credential_id) is not int:
                    odd(StoredLocation, "credentialId", data, drift)
            if "teamName" in data:
                f_team_name = data["teamName"]
                more -= 1
                if type(f_team_name) is not str:
                    odd(StoredLocation, "teamName", data, drift)
            if "customLabel" in data:
                f_custom_label = data["customLabel"]
                more -= 1
                if type(f_custom_label) is not str:
                    odd(StoredLocation, "customLabel", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredLocation, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    self = new(StoredLocation)
    self.type_ = f_type_
    self.link = f_link
    self.address = f_address
    self.integration = f_integration
    self.phone = f_phone
    self.host_phone_number = f_host_phone_number
    self.host_default = f_host_default
    self.display_location_publicly = f_display_location_publicly
    self.credential_id = f_credential_id
    self.team_name = f_team_name
    self.custom_label = f_custom_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredLocation(Model):
    """Part of `EventTypeRow.locations`, `EventTypeRowForm.locations`, `EventTypeRowOfProfile.locations` and 1 more."""

    __slots__ = (
        "type_",
        "link",
        "address",
        "integration",
        "phone",
        "host_phone_number",
        "host_default",
        "display_location_publicly",
        "credential_id",
        "team_name",
        "custom_label",
    )

    _names = (
        ("type_", "type"),
        ("link", "link"),
        ("address", "address"),
        ("integration", "integration"),
        ("phone", "phone"),
        ("host_phone_number", "hostPhoneNumber"),
        ("host_default", "hostDefault"),
        ("display_location_publicly", "displayLocationPublicly"),
        ("credential_id", "credentialId"),
        ("team_name", "teamName"),
        ("custom_label", "customLabel"),
    )
    _open = True
    _decode = staticmethod(decode)

    type_: str
    link: str | None | Unset
    address: str | None | Unset
    integration: str | None | Unset
    phone: str | None | Unset
    host_phone_number: str | Unset
    host_default: str | Unset
    display_location_publicly: bool | Unset
    credential_id: int | Unset
    team_name: str | Unset
    custom_label: str | Unset

    def __init__(
        self,
        *,
        type_: str,
        link: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        integration: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        host_phone_number: str | Unset = UNSET,
        host_default: str | Unset = UNSET,
        display_location_publicly: bool | Unset = UNSET,
        credential_id: int | Unset = UNSET,
        team_name: str | Unset = UNSET,
        custom_label: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.link = link
        self.address = address
        self.integration = integration
        self.phone = phone
        self.host_phone_number = host_phone_number
        self.host_default = host_default
        self.display_location_publicly = display_location_publicly
        self.credential_id = credential_id
        self.team_name = team_name
        self.custom_label = custom_label
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, STRING),
            ("link", "link", False, Nullable(STRING)),
            ("address", "address", False, Nullable(STRING)),
            ("integration", "integration", False, Nullable(STRING)),
            ("phone", "phone", False, Nullable(STRING)),
            ("host_phone_number", "hostPhoneNumber", False, STRING),
            ("host_default", "hostDefault", False, STRING),
            ("display_location_publicly", "displayLocationPublicly", False, BOOLEAN),
            ("credential_id", "credentialId", False, INTEGER),
            ("team_name", "teamName", False, STRING),
            ("custom_label", "customLabel", False, STRING),
        )
