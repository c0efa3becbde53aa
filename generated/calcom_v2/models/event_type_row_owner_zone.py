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

FIELDS = frozenset(("timeZone",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_time_zone = data["timeZone"]
        if type(f_time_zone) is not str:
            odd(EventTypeRowOwnerZone, "timeZone", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRowOwnerZone, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeRowOwnerZone)
    self.time_zone = f_time_zone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRowOwnerZone(Model):
    """Part of `EventTypeRowFormHost.user`, `EventTypeRowOfProfile.owner` and `EventTypeRowTeamMember.user`."""

    __slots__ = ("time_zone",)

    _names = (("time_zone", "timeZone"),)
    _decode = staticmethod(decode)

    time_zone: str

    def __init__(
        self,
        *,
        time_zone: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.time_zone = time_zone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("time_zone", "timeZone", True, STRING),)
