# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .attendee import decode as decode_attendee

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .attendee import Attendee

FIELDS = frozenset(("attendee",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_attendee = data["attendee"]
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttendeeFetchedResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_attendee = decode_attendee(f_attendee, drift)
    except Odd:
        return decode_exactly(AttendeeFetchedResponse, data, drift, mark)
    self = new(AttendeeFetchedResponse)
    self.attendee = f_attendee
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttendeeFetchedResponse(Model):
    """Returned by `get_attendee` and `update_attendee`."""

    __slots__ = ("attendee",)

    _names = (("attendee", "attendee"),)
    _decode = staticmethod(decode)

    attendee: Attendee

    def __init__(
        self,
        *,
        attendee: Attendee,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.attendee = attendee
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .attendee import Attendee

        return (("attendee", "attendee", True, Ref(Attendee)),)
