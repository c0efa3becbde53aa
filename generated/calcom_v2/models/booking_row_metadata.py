# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    absent,
    decode_exactly,
    define,
    new,
    odd,
    open_fields,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(("videoCallUrl",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_video_call_url = absent
        if more:
            if "videoCallUrl" in data:
                f_video_call_url = data["videoCallUrl"]
                more -= 1
                if type(f_video_call_url) is not str:
                    odd(BookingRowMetadata, "videoCallUrl", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingRowMetadata, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    self = new(BookingRowMetadata)
    self.video_call_url = f_video_call_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingRowMetadata(Model):
    """Part of `BookingPage.metadata`, `BookingRow.metadata`, `ListedBookingRow.metadata` and 1 more."""

    __slots__ = ("video_call_url",)

    _names = (("video_call_url", "videoCallUrl"),)
    _open = True
    _decode = staticmethod(decode)

    video_call_url: str | Unset

    def __init__(
        self,
        *,
        video_call_url: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.video_call_url = video_call_url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("video_call_url", "videoCallUrl", False, STRING),)
