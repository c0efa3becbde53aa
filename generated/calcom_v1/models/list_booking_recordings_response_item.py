# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "room_name",
        "start_ts",
        "status",
        "max_participants",
        "duration",
        "download_link",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "id" in data:
            f_id = data["id"]
            known += 1
            if type(f_id) is not str:
                return decode_exactly(ListBookingRecordingsResponseItem, data, drift)
        else:
            f_id = UNSET
        if "room_name" in data:
            f_room_name = data["room_name"]
            known += 1
            if type(f_room_name) is not str:
                return decode_exactly(ListBookingRecordingsResponseItem, data, drift)
        else:
            f_room_name = UNSET
        if "start_ts" in data:
            f_start_ts = data["start_ts"]
            known += 1
            if type(f_start_ts) is not int:
                return decode_exactly(ListBookingRecordingsResponseItem, data, drift)
        else:
            f_start_ts = UNSET
        if "status" in data:
            f_status = data["status"]
            known += 1
            if type(f_status) is not str:
                return decode_exactly(ListBookingRecordingsResponseItem, data, drift)
        else:
            f_status = UNSET
        if "max_participants" in data:
            f_max_participants = data["max_participants"]
            known += 1
            if type(f_max_participants) is not int:
                return decode_exactly(ListBookingRecordingsResponseItem, data, drift)
        else:
            f_max_participants = UNSET
        if "duration" in data:
            f_duration = data["duration"]
            known += 1
            if type(f_duration) is not int:
                return decode_exactly(ListBookingRecordingsResponseItem, data, drift)
        else:
            f_duration = UNSET
        if "download_link" in data:
            f_download_link = data["download_link"]
            known += 1
            if type(f_download_link) is not str:
                return decode_exactly(ListBookingRecordingsResponseItem, data, drift)
        else:
            f_download_link = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListBookingRecordingsResponseItem, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(ListBookingRecordingsResponseItem)
    self.id = f_id
    self.room_name = f_room_name
    self.start_ts = f_start_ts
    self.status = f_status
    self.max_participants = f_max_participants
    self.duration = f_duration
    self.download_link = f_download_link
    self._extra = extra
    return self


class ListBookingRecordingsResponseItem(Model):
    __slots__ = (
        "id",
        "room_name",
        "start_ts",
        "status",
        "max_participants",
        "duration",
        "download_link",
    )

    _names = (
        ("id", "id"),
        ("room_name", "room_name"),
        ("start_ts", "start_ts"),
        ("status", "status"),
        ("max_participants", "max_participants"),
        ("duration", "duration"),
        ("download_link", "download_link"),
    )
    _decode = staticmethod(decode)

    id: str | Unset
    room_name: str | Unset
    start_ts: int | Unset
    status: str | Unset
    max_participants: int | Unset
    duration: int | Unset
    download_link: str | Unset

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        room_name: str | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        status: str | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        duration: int | Unset = UNSET,
        download_link: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.room_name = room_name
        self.start_ts = start_ts
        self.status = status
        self.max_participants = max_participants
        self.duration = duration
        self.download_link = download_link
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", False, STRING),
            ("room_name", "room_name", False, STRING),
            ("start_ts", "start_ts", False, INTEGER),
            ("status", "status", False, STRING),
            ("max_participants", "max_participants", False, INTEGER),
            ("duration", "duration", False, INTEGER),
            ("download_link", "download_link", False, STRING),
        )
