# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
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

FIELDS = frozenset(
    (
        "code",
        "message",
        "path",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_code = data["code"]
        f_message = data["message"]
        f_path = data["path"]
        if type(f_path) is not list:
            return decode_exactly(ZodFailureIssue, data, drift, mark)
        if type(f_code) is not str:
            odd(ZodFailureIssue, "code", data, drift)
        if type(f_message) is not str:
            odd(ZodFailureIssue, "message", data, drift)
        for item in f_path:
            if type(item) is not str:
                return decode_exactly(ZodFailureIssue, data, drift, mark)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ZodFailureIssue, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ZodFailureIssue)
    self.code = f_code
    self.message = f_message
    self.path = f_path
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ZodFailureIssue(Model):
    """Part of `ZodFailure.issues`."""

    __slots__ = (
        "code",
        "message",
        "path",
    )

    _names = (
        ("code", "code"),
        ("message", "message"),
        ("path", "path"),
    )
    _decode = staticmethod(decode)

    code: str
    message: str
    path: list[str]

    def __init__(
        self,
        *,
        code: str,
        message: str,
        path: list[str],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.path = path
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("code", "code", True, STRING),
            ("message", "message", True, STRING),
            ("path", "path", True, List(STRING)),
        )
