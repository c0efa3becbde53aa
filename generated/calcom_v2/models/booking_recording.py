# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "roomName",
        "startTs",
        "status",
        "duration",
        "shareToken",
        "downloadLink",
        "maxParticipants",
        "error",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_room_name = data["roomName"]
        f_start_ts = data["startTs"]
        f_status = data["status"]
        f_duration = data["duration"]
        f_share_token = data["shareToken"]
        f_download_link = data["downloadLink"]
        if type(f_id) is not str:
            odd(BookingRecording, "id", data, drift)
        if type(f_room_name) is not str:
            odd(BookingRecording, "roomName", data, drift)
        if type(f_start_ts) is not int:
            odd(BookingRecording, "startTs", data, drift)
        if type(f_status) is not str:
            odd(BookingRecording, "status", data, drift)
        if type(f_duration) is not int:
            odd(BookingRecording, "duration", data, drift)
        if type(f_share_token) is not str:
            odd(BookingRecording, "shareToken", data, drift)
        if f_download_link is not None and type(f_download_link) is not str:
            odd(BookingRecording, "downloadLink", data, drift)
        more = len(data) - 7
        f_max_participants = f_error = absent
        if more:
            if "maxParticipants" in data:
                f_max_participants = data["maxParticipants"]
                more -= 1
                if type(f_max_participants) is not int:
                    odd(BookingRecording, "maxParticipants", data, drift)
            if "error" in data:
                f_error = data["error"]
                more -= 1
                if f_error is not None and type(f_error) is not str:
                    odd(BookingRecording, "error", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingRecording, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingRecording)
    self.id = f_id
    self.room_name = f_room_name
    self.start_ts = f_start_ts
    self.status = f_status
    self.duration = f_duration
    self.share_token = f_share_token
    self.download_link = f_download_link
    self.max_participants = f_max_participants
    self.error = f_error
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingRecording(Model):
    """Returned by `list_booking_recordings`."""

    __slots__ = (
        "id",
        "room_name",
        "start_ts",
        "status",
        "duration",
        "share_token",
        "download_link",
        "max_participants",
        "error",
    )

    _names = (
        ("id", "id"),
        ("room_name", "roomName"),
        ("start_ts", "startTs"),
        ("status", "status"),
        ("duration", "duration"),
        ("share_token", "shareToken"),
        ("download_link", "downloadLink"),
        ("max_participants", "maxParticipants"),
        ("error", "error"),
    )
    _hidden = frozenset(("share_token",))
    _decode = staticmethod(decode)

    id: str
    room_name: str
    start_ts: int
    status: str
    duration: int
    share_token: str
    download_link: str | None
    max_participants: int | Unset
    error: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        room_name: str,
        start_ts: int,
        status: str,
        duration: int,
        share_token: str,
        download_link: str | None,
        max_participants: int | Unset = UNSET,
        error: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.room_name = room_name
        self.start_ts = start_ts
        self.status = status
        self.duration = duration
        self.share_token = share_token
        self.download_link = download_link
        self.max_participants = max_participants
        self.error = error
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("room_name", "roomName", True, STRING),
            ("start_ts", "startTs", True, INTEGER),
            ("status", "status", True, STRING),
            ("duration", "duration", True, INTEGER),
            ("share_token", "shareToken", True, STRING),
            ("download_link", "downloadLink", True, Nullable(STRING)),
            ("max_participants", "maxParticipants", False, INTEGER),
            ("error", "error", False, Nullable(STRING)),
        )
