# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
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
        "appSlug",
        "appLink",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_app_slug = data["appSlug"]
        if type(f_app_slug) is not str:
            odd(DefaultConferencingApps, "appSlug", data, drift)
        more = len(data) - 1
        f_app_link = absent
        if more:
            if "appLink" in data:
                f_app_link = data["appLink"]
                more -= 1
                if type(f_app_link) is not str:
                    odd(DefaultConferencingApps, "appLink", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DefaultConferencingApps, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DefaultConferencingApps)
    self.app_slug = f_app_slug
    self.app_link = f_app_link
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DefaultConferencingApps(Model):
    """Returned by `get_default_conferencing_app` and `get_organization_team_default_conferencing_app`."""

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
