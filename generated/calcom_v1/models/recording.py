# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "room_name",
        "start_ts",
        "status",
        "duration",
        "max_participants",
        "share_token",
        "download_link",
        "error",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_room_name = data["room_name"]
        f_start_ts = data["start_ts"]
        f_status = data["status"]
        f_duration = data["duration"]
        if type(f_id) is not str:
            odd(Recording, "id", data, drift)
        if type(f_room_name) is not str:
            odd(Recording, "room_name", data, drift)
        if type(f_start_ts) is not int:
            odd(Recording, "start_ts", data, drift)
        if type(f_status) is not str:
            odd(Recording, "status", data, drift)
        if type(f_duration) is not int:
            odd(Recording, "duration", data, drift)
        more = len(data) - 5
        f_max_participants = f_share_token = f_download_link = f_error = absent
        if more:
            if "max_participants" in data:
                f_max_participants = data["max_participants"]
                more -= 1
                if f_max_participants is not None and type(f_max_participants) is not int:
                    odd(Recording, "max_participants", data, drift)
            if "share_token" in data:
                f_share_token = data["share_token"]
                more -= 1
                if type(f_share_token) is not str:
                    odd(Recording, "share_token", data, drift)
            if "download_link" in data:
                f_download_link = data["download_link"]
                more -= 1
                if f_download_link is not None and type(f_download_link) is not str:
                    odd(Recording, "download_link", data, drift)
            if "error" in data:
                f_error = data["error"]
                more -= 1
                if type(f_error) is not str:
                    odd(Recording, "error", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Recording, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Recording)
    self.id = f_id
    self.room_name = f_room_name
    self.start_ts = f_start_ts
    self.status = f_status
    self.duration = f_duration
    self.max_participants = f_max_participants
    self.share_token = f_share_token
    self.download_link = f_download_link
    self.error = f_error
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Recording(Model):
    """Returned by `list_booking_recordings`."""

    __slots__ = (
        "id",
        "room_name",
        "start_ts",
        "status",
        "duration",
        "max_participants",
        "share_token",
        "download_link",
        "error",
    )

    _names = (
        ("id", "id"),
        ("room_name", "room_name"),
        ("start_ts", "start_ts"),
        ("status", "status"),
        ("duration", "duration"),
        ("max_participants", "max_participants"),
        ("share_token", "share_token"),
        ("download_link", "download_link"),
        ("error", "error"),
    )
    _hidden = frozenset(("share_token",))
    _decode = staticmethod(decode)

    id: str
    room_name: str
    start_ts: int
    status: str
    duration: int
    max_participants: int | None | Unset
    share_token: str | Unset
    download_link: str | None | Unset
    error: str | Unset

    def __init__(
        self,
        *,
        id: str,
        room_name: str,
        start_ts: int,
        status: str,
        duration: int,
        max_participants: int | None | Unset = UNSET,
        share_token: str | Unset = UNSET,
        download_link: str | None | Unset = UNSET,
        error: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.room_name = room_name
        self.start_ts = start_ts
        self.status = status
        self.duration = duration
        self.max_participants = max_participants
        self.share_token = share_token
        self.download_link = download_link
        self.error = error
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("room_name", "room_name", True, STRING),
            ("start_ts", "start_ts", True, INTEGER),
            ("status", "status", True, STRING),
            ("duration", "duration", True, INTEGER),
            ("max_participants", "max_participants", False, Nullable(INTEGER)),
            ("share_token", "share_token", False, STRING),
            ("download_link", "download_link", False, Nullable(STRING)),
            ("error", "error", False, STRING),
        )
