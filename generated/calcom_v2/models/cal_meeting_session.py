# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .cal_meeting_participant import decode as decode_cal_meeting_participant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .cal_meeting_participant import CalMeetingParticipant

FIELDS = frozenset(
    (
        "id",
        "room",
        "startTime",
        "duration",
        "ongoing",
        "maxParticipants",
        "participants",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_room = data["room"]
        f_start_time = data["startTime"]
        f_duration = data["duration"]
        f_ongoing = data["ongoing"]
        f_max_participants = data["maxParticipants"]
        f_participants = data["participants"]
        if type(f_participants) is not list:
            return decode_exactly(CalMeetingSession, data, drift, mark)
        if type(f_id) is not str:
            odd(CalMeetingSession, "id", data, drift)
        if type(f_room) is not str:
            odd(CalMeetingSession, "room", data, drift)
        if type(f_start_time) is not int:
            odd(CalMeetingSession, "startTime", data, drift)
        if type(f_duration) is not int:
            odd(CalMeetingSession, "duration", data, drift)
        if type(f_ongoing) is not bool:
            odd(CalMeetingSession, "ongoing", data, drift)
        if type(f_max_participants) is not int:
            odd(CalMeetingSession, "maxParticipants", data, drift)
        more = len(data) - 7
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalMeetingSession, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_participants:
            f_participants = (
                [decode_cal_meeting_participant(f_participants[0], drift)]
                if len(f_participants) == 1
                else [decode_cal_meeting_participant(item, drift) for item in f_participants]
            )
    except Odd:
        return decode_exactly(CalMeetingSession, data, drift, mark)
    self = new(CalMeetingSession)
    self.id = f_id
    self.room = f_room
    self.start_time = f_start_time
    self.duration = f_duration
    self.ongoing = f_ongoing
    self.max_participants = f_max_participants
    self.participants = f_participants
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalMeetingSession(Model):
    """Returned by `list_booking_conferencing_sessions`."""

    __slots__ = (
        "id",
        "room",
        "start_time",
        "duration",
        "ongoing",
        "max_participants",
        "participants",
    )

    _names = (
        ("id", "id"),
        ("room", "room"),
        ("start_time", "startTime"),
        ("duration", "duration"),
        ("ongoing", "ongoing"),
        ("max_participants", "maxParticipants"),
        ("participants", "participants"),
    )
    _decode = staticmethod(decode)

    id: str
    room: str
    start_time: int
    duration: int
    ongoing: bool
    max_participants: int
    participants: list[CalMeetingParticipant]

    def __init__(
        self,
        *,
        id: str,
        room: str,
        start_time: int,
        duration: int,
        ongoing: bool,
        max_participants: int,
        participants: list[CalMeetingParticipant],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.room = room
        self.start_time = start_time
        self.duration = duration
        self.ongoing = ongoing
        self.max_participants = max_participants
        self.participants = participants
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .cal_meeting_participant import CalMeetingParticipant

        return (
            ("id", "id", True, STRING),
            ("room", "room", True, STRING),
            ("start_time", "startTime", True, INTEGER),
            ("duration", "duration", True, INTEGER),
            ("ongoing", "ongoing", True, BOOLEAN),
            ("max_participants", "maxParticipants", True, INTEGER),
            ("participants", "participants", True, List(Ref(CalMeetingParticipant))),
        )
