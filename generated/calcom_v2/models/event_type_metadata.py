# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    List,
    Model,
    Odd,
    absent,
    decode_exactly,
    define,
    new,
    open_fields,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(("multipleDuration",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_multiple_duration = absent
        if more:
            if "multipleDuration" in data:
                f_multiple_duration = data["multipleDuration"]
                more -= 1
                if type(f_multiple_duration) is not list:
                    return decode_exactly(EventTypeMetadata, data, drift, mark)
                for item in f_multiple_duration:
                    if type(item) is not int:
                        return decode_exactly(EventTypeMetadata, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeMetadata, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    self = new(EventTypeMetadata)
    self.multiple_duration = f_multiple_duration
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeMetadata(Model):
    """Part of `EventType.metadata`."""

    __slots__ = ("multiple_duration",)

    _names = (("multiple_duration", "multipleDuration"),)
    _open = True
    _decode = staticmethod(decode)

    multiple_duration: list[int] | Unset

    def __init__(
        self,
        *,
        multiple_duration: list[int] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.multiple_duration = multiple_duration
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("multiple_duration", "multipleDuration", False, List(INTEGER)),)
