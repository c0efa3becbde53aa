# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(("slug",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_slug = data["slug"]
        if f_slug is not None and type(f_slug) is not str:
            odd(EventTypeTeam, "slug", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeTeam, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeTeam)
    self.slug = f_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeTeam(Model):
    """Part of `EventType.team`."""

    __slots__ = ("slug",)

    _names = (("slug", "slug"),)
    _decode = staticmethod(decode)

    slug: str | None

    def __init__(
        self,
        *,
        slug: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("slug", "slug", True, Nullable(STRING)),)
