# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    TIME,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "title",
        "start",
        "end",
        "status",
        "description",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "title" in data:
            f_title = data["title"]
            known += 1
            if type(f_title) is not str:
                return decode_exactly(UpdateBookingBody, data, drift)
        else:
            f_title = UNSET
        if "start" in data:
            f_start = data["start"]
            known += 1
            f_start = parse_time(f_start)
            if f_start.tzinfo is None:
                return decode_exactly(UpdateBookingBody, data, drift)
        else:
            f_start = UNSET
        if "end" in data:
            f_end = data["end"]
            known += 1
            f_end = parse_time(f_end)
            if f_end.tzinfo is None:
                return decode_exactly(UpdateBookingBody, data, drift)
        else:
            f_end = UNSET
        if "status" in data:
            f_status = data["status"]
            known += 1
            if type(f_status) is not str:
                return decode_exactly(UpdateBookingBody, data, drift)
        else:
            f_status = UNSET
        if "description" in data:
            f_description = data["description"]
            known += 1
            if type(f_description) is not str:
                return decode_exactly(UpdateBookingBody, data, drift)
        else:
            f_description = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateBookingBody, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(UpdateBookingBody)
    self.title = f_title
    self.start = f_start
    self.end = f_end
    self.status = f_status
    self.description = f_description
    self._extra = extra
    return self


class UpdateBookingBody(Model):
    __slots__ = (
        "title",
        "start",
        "end",
        "status",
        "description",
    )

    _names = (
        ("title", "title"),
        ("start", "start"),
        ("end", "end"),
        ("status", "status"),
        ("description", "description"),
    )
    _decode = staticmethod(decode)

    title: str | Unset
    start: datetime.datetime | Unset
    end: datetime.datetime | Unset
    status: str | Unset
    description: str | Unset

    def __init__(
        self,
        *,
        title: str | Unset = UNSET,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        status: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> None:
        self.title = title
        self.start = start
        self.end = end
        self.status = status
        self.description = description
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("title", "title", False, STRING),
            ("start", "start", False, TIME),
            ("end", "end", False, TIME),
            ("status", "status", False, STRING),
            ("description", "description", False, STRING),
        )
