# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "linkId",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "linkId" in data:
            f_link_id = data["linkId"]
            known += 1
            if type(f_link_id) is not str:
                return decode_exactly(DeletePrivateLinkResponseData, data, drift)
        else:
            f_link_id = UNSET
        if "message" in data:
            f_message = data["message"]
            known += 1
            if type(f_message) is not str:
                return decode_exactly(DeletePrivateLinkResponseData, data, drift)
        else:
            f_message = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DeletePrivateLinkResponseData, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(DeletePrivateLinkResponseData)
    self.link_id = f_link_id
    self.message = f_message
    self._extra = extra
    return self


class DeletePrivateLinkResponseData(Model):
    __slots__ = (
        "link_id",
        "message",
    )

    _names = (
        ("link_id", "linkId"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    link_id: str | Unset
    message: str | Unset

    def __init__(
        self,
        *,
        link_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
    ) -> None:
        self.link_id = link_id
        self.message = message
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("link_id", "linkId", False, STRING),
            ("message", "message", False, STRING),
        )
