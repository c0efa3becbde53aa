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
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "value",
        "label",
        "icon",
        "disabled",
        "slug",
        "credentialId",
        "teamName",
        "supportsCustomLabel",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_value = data["value"]
        f_label = data["label"]
        f_icon = data["icon"]
        if type(f_value) is not str:
            odd(EventLocationOption, "value", data, drift)
        if type(f_label) is not str:
            odd(EventLocationOption, "label", data, drift)
        if type(f_icon) is not str:
            odd(EventLocationOption, "icon", data, drift)
        more = len(data) - 3
        f_disabled = f_slug = f_credential_id = f_team_name = absent
        f_supports_custom_label = absent
        if more:
            if "disabled" in data:
                f_disabled = data["disabled"]
                more -= 1
                if type(f_disabled) is not bool:
                    odd(EventLocationOption, "disabled", data, drift)
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(EventLocationOption, "slug", data, drift)
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if type(f_credential_id) is not int:
                    odd(EventLocationOption, "credentialId", data, drift)
            if "teamName" in data:
                f_team_name = data["teamName"]
                more -= 1
                if f_team_name is not None and type(f_team_name) is not str:
                    odd(EventLocationOption, "teamName", data, drift)
            if "supportsCustomLabel" in data:
                f_supports_custom_label = data["supportsCustomLabel"]
                more -= 1
                if type(f_supports_custom_label) is not bool:
                    odd(EventLocationOption, "supportsCustomLabel", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventLocationOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventLocationOption)
    self.value = f_value
    self.label = f_label
    self.icon = f_icon
    self.disabled = f_disabled
    self.slug = f_slug
    self.credential_id = f_credential_id
    self.team_name = f_team_name
    self.supports_custom_label = f_supports_custom_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventLocationOption(Model):
    """Part of `EventLocationOptionGroup.options`."""

    __slots__ = (
        "value",
        "label",
        "icon",
        "disabled",
        "slug",
        "credential_id",
        "team_name",
        "supports_custom_label",
    )

    _names = (
        ("value", "value"),
        ("label", "label"),
        ("icon", "icon"),
        ("disabled", "disabled"),
        ("slug", "slug"),
        ("credential_id", "credentialId"),
        ("team_name", "teamName"),
        ("supports_custom_label", "supportsCustomLabel"),
    )
    _decode = staticmethod(decode)

    value: str
    label: str
    icon: str
    disabled: bool | Unset
    slug: str | Unset
    credential_id: int | Unset
    team_name: str | None | Unset
    supports_custom_label: bool | Unset

    def __init__(
        self,
        *,
        value: str,
        label: str,
        icon: str,
        disabled: bool | Unset = UNSET,
        slug: str | Unset = UNSET,
        credential_id: int | Unset = UNSET,
        team_name: str | None | Unset = UNSET,
        supports_custom_label: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.label = label
        self.icon = icon
        self.disabled = disabled
        self.slug = slug
        self.credential_id = credential_id
        self.team_name = team_name
        self.supports_custom_label = supports_custom_label
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("value", "value", True, STRING),
            ("label", "label", True, STRING),
            ("icon", "icon", True, STRING),
            ("disabled", "disabled", False, BOOLEAN),
            ("slug", "slug", False, STRING),
            ("credential_id", "credentialId", False, INTEGER),
            ("team_name", "teamName", False, Nullable(STRING)),
            ("supports_custom_label", "supportsCustomLabel", False, BOOLEAN),
        )
