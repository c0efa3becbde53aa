# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .failure_data import decode as decode_failure_data

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .failure_data import FailureData

FIELDS = frozenset(
    (
        "message",
        "data",
        "url",
        "method",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_message = data["message"]
        f_data = data["data"]
        if type(f_message) is not str:
            odd(Failure, "message", data, drift)
        more = len(data) - 2
        f_url = f_method = absent
        if more:
            if "url" in data:
                f_url = data["url"]
                more -= 1
                if type(f_url) is not str:
                    odd(Failure, "url", data, drift)
            if "method" in data:
                f_method = data["method"]
                more -= 1
                if type(f_method) is not str:
                    odd(Failure, "method", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Failure, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_data is not None:
            f_data = decode_failure_data(f_data, drift)
    except Odd:
        return decode_exactly(Failure, data, drift, mark)
    self = new(Failure)
    self.message = f_message
    self.data = f_data
    self.url = f_url
    self.method = f_method
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Failure(Model):
    """An error of `cancel_booking`, `create_api_key`, `create_attendee` and 81 more."""

    __slots__ = (
        "message",
        "data",
        "url",
        "method",
    )

    _names = (
        ("message", "message"),
        ("data", "data"),
        ("url", "url"),
        ("method", "method"),
    )
    _decode = staticmethod(decode)

    message: str
    data: FailureData | None
    url: str | Unset
    method: str | Unset

    def __init__(
        self,
        *,
        message: str,
        data: FailureData | None,
        url: str | Unset = UNSET,
        method: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.data = data
        self.url = url
        self.method = method
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .failure_data import kind as failure_data_kind

        return (
            ("message", "message", True, STRING),
            ("data", "data", True, Nullable(failure_data_kind())),
            ("url", "url", False, STRING),
            ("method", "method", False, STRING),
        )
