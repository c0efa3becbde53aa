# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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

FIELDS = frozenset(("link",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_link = data["link"]
        if type(f_link) is not str:
            odd(EventTypeHashedLinkItem, "link", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeHashedLinkItem, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeHashedLinkItem)
    self.link = f_link
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeHashedLinkItem(Model):
    """Part of `EventType.hashed_link`."""

    __slots__ = ("link",)

    _names = (("link", "link"),)
    _decode = staticmethod(decode)

    link: str

    def __init__(
        self,
        *,
        link: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.link = link
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("link", "link", True, STRING),)
