# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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

FIELDS = frozenset(
    (
        "userId",
        "userName",
        "joinTime",
        "duration",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_user_name = data["userName"]
        f_join_time = data["joinTime"]
        f_duration = data["duration"]
        if f_user_id is not None and type(f_user_id) is not str:
            odd(CalMeetingParticipant, "userId", data, drift)
        if f_user_name is not None and type(f_user_name) is not str:
            odd(CalMeetingParticipant, "userName", data, drift)
        if type(f_join_time) is not int:
            odd(CalMeetingParticipant, "joinTime", data, drift)
        if type(f_duration) is not int:
            odd(CalMeetingParticipant, "duration", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalMeetingParticipant, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalMeetingParticipant)
    self.user_id = f_user_id
    self.user_name = f_user_name
    self.join_time = f_join_time
    self.duration = f_duration
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalMeetingParticipant(Model):
    """Part of `CalMeetingSession.participants`."""

    __slots__ = (
        "user_id",
        "user_name",
        "join_time",
        "duration",
    )

    _names = (
        ("user_id", "userId"),
        ("user_name", "userName"),
        ("join_time", "joinTime"),
        ("duration", "duration"),
    )
    _decode = staticmethod(decode)

    user_id: str | None
    user_name: str | None
    join_time: int
    duration: int

    def __init__(
        self,
        *,
        user_id: str | None,
        user_name: str | None,
        join_time: int,
        duration: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.user_name = user_name
        self.join_time = join_time
        self.duration = duration
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, Nullable(STRING)),
            ("user_name", "userName", True, Nullable(STRING)),
            ("join_time", "joinTime", True, INTEGER),
            ("duration", "duration", True, INTEGER),
        )
