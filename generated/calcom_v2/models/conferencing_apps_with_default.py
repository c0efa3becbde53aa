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
        "id",
        "type",
        "userId",
        "appSlug",
        "isDefault",
        "invalid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_type_ = data["type"]
        f_user_id = data["userId"]
        f_app_slug = data["appSlug"]
        f_is_default = data["isDefault"]
        if type(f_id) is not int:
            odd(ConferencingAppsWithDefault, "id", data, drift)
        if type(f_type_) is not str:
            odd(ConferencingAppsWithDefault, "type", data, drift)
        if type(f_user_id) is not int:
            odd(ConferencingAppsWithDefault, "userId", data, drift)
        if type(f_app_slug) is not str:
            odd(ConferencingAppsWithDefault, "appSlug", data, drift)
        if type(f_is_default) is not bool:
            odd(ConferencingAppsWithDefault, "isDefault", data, drift)
        more = len(data) - 5
        f_invalid = absent
        if more:
            if "invalid" in data:
                f_invalid = data["invalid"]
                more -= 1
                if f_invalid is not None and type(f_invalid) is not bool:
                    odd(ConferencingAppsWithDefault, "invalid", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ConferencingAppsWithDefault, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ConferencingAppsWithDefault)
    self.id = f_id
    self.type_ = f_type_
    self.user_id = f_user_id
    self.app_slug = f_app_slug
    self.is_default = f_is_default
    self.invalid = f_invalid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ConferencingAppsWithDefault(Model):
    """Returned by `list_organization_user_conferencing_apps`."""

    __slots__ = (
        "id",
        "type_",
        "user_id",
        "app_slug",
        "is_default",
        "invalid",
    )

    _names = (
        ("id", "id"),
        ("type_", "type"),
        ("user_id", "userId"),
        ("app_slug", "appSlug"),
        ("is_default", "isDefault"),
        ("invalid", "invalid"),
    )
    _decode = staticmethod(decode)

    id: int
    type_: str
    user_id: int
    app_slug: str
    is_default: bool
    invalid: bool | None | Unset

    def __init__(
        self,
        *,
        id: int,
        type_: str,
        user_id: int,
        app_slug: str,
        is_default: bool,
        invalid: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type_ = type_
        self.user_id = user_id
        self.app_slug = app_slug
        self.is_default = is_default
        self.invalid = invalid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("type_", "type", True, STRING),
            ("user_id", "userId", True, INTEGER),
            ("app_slug", "appSlug", True, STRING),
            ("is_default", "isDefault", True, BOOLEAN),
            ("invalid", "invalid", False, Nullable(BOOLEAN)),
        )
