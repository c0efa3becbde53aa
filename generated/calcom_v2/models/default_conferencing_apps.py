# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "appSlug",
        "appLink",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 1
    try:
        f_app_slug = data["appSlug"]
        if type(f_app_slug) is not str:
            return decode_exactly(DefaultConferencingApps, data, drift)
        if "appLink" in data:
            f_app_link = data["appLink"]
            known += 1
            if type(f_app_link) is not str:
                return decode_exactly(DefaultConferencingApps, data, drift)
        else:
            f_app_link = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DefaultConferencingApps, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(DefaultConferencingApps)
    self.app_slug = f_app_slug
    self.app_link = f_app_link
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DefaultConferencingApps(Model):
    __slots__ = (
        "app_slug",
        "app_link",
    )

    _names = (
        ("app_slug", "appSlug"),
        ("app_link", "appLink"),
    )
    _decode = staticmethod(decode)

    app_slug: str
    app_link: str | Unset

    def __init__(
        self,
        *,
        app_slug: str,
        app_link: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.app_slug = app_slug
        self.app_link = app_link
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("app_slug", "appSlug", True, STRING),
            ("app_link", "appLink", False, STRING),
        )
