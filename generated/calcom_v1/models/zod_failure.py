# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
from .zod_failure_issue import decode as decode_zod_failure_issue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .zod_failure_issue import ZodFailureIssue

FIELDS = frozenset(
    (
        "name",
        "issues",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_issues = data["issues"]
        if type(f_issues) is not list:
            return decode_exactly(ZodFailure, data, drift, mark)
        if type(f_name) is not str:
            odd(ZodFailure, "name", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ZodFailure, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_issues:
            f_issues = (
                [decode_zod_failure_issue(f_issues[0], drift)]
                if len(f_issues) == 1
                else [decode_zod_failure_issue(item, drift) for item in f_issues]
            )
    except Odd:
        return decode_exactly(ZodFailure, data, drift, mark)
    self = new(ZodFailure)
    self.name = f_name
    self.issues = f_issues
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ZodFailure(Model):
    """An error of `cancel_booking`, `create_api_key`, `create_attendee` and 81 more."""

    __slots__ = (
        "name",
        "issues",
    )

    _names = (
        ("name", "name"),
        ("issues", "issues"),
    )
    _decode = staticmethod(decode)

    name: str
    issues: list[ZodFailureIssue]

    def __init__(
        self,
        *,
        name: str,
        issues: list[ZodFailureIssue],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.issues = issues
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .zod_failure_issue import ZodFailureIssue

        return (
            ("name", "name", True, STRING),
            ("issues", "issues", True, List(Ref(ZodFailureIssue))),
        )
