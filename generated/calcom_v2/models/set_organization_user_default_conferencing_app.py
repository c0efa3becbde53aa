# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .conferencing_app import ConferencingApp

FIELDS = frozenset(("appSlug",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_app_slug = data["appSlug"]
        if f_app_slug not in {"daily-video", "google-meet", "msteams", "zoom"}:
            odd(SetOrganizationUserDefaultConferencingApp, "appSlug", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SetOrganizationUserDefaultConferencingApp, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SetOrganizationUserDefaultConferencingApp)
    self.app_slug = f_app_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SetOrganizationUserDefaultConferencingApp(Model):
    """Sent by `set_organization_user_default_conferencing_app`."""

    __slots__ = ("app_slug",)

    _names = (("app_slug", "appSlug"),)
    _decode = staticmethod(decode)

    app_slug: ConferencingApp | str

    def __init__(
        self,
        *,
        app_slug: ConferencingApp | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.app_slug = app_slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("app_slug", "appSlug", True, Choice("daily-video", "google-meet", "msteams", "zoom")),)
