# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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

FIELDS = frozenset(
    (
        "label",
        "link",
        "id",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_label = data["label"]
        f_link = data["link"]
        f_id = data["id"]
        if type(f_label) is not str:
            odd(CalendarLink, "label", data, drift)
        if type(f_link) is not str:
            odd(CalendarLink, "link", data, drift)
        if type(f_id) is not str:
            odd(CalendarLink, "id", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarLink, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalendarLink)
    self.label = f_label
    self.link = f_link
    self.id = f_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalendarLink(Model):
    """Returned by `list_booking_calendar_links`."""

    __slots__ = (
        "label",
        "link",
        "id",
    )

    _names = (
        ("label", "label"),
        ("link", "link"),
        ("id", "id"),
    )
    _decode = staticmethod(decode)

    label: str
    link: str
    id: str

    def __init__(
        self,
        *,
        label: str,
        link: str,
        id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.link = link
        self.id = id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("label", "label", True, STRING),
            ("link", "link", True, STRING),
            ("id", "id", True, STRING),
        )
