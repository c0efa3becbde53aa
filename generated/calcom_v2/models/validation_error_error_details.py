# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .violation import decode as decode_violation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .violation import Violation

FIELDS = frozenset(("errors",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_errors = data["errors"]
        if type(f_errors) is not list:
            return decode_exactly(ValidationErrorErrorDetails, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ValidationErrorErrorDetails, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_errors:
            f_errors = (
                [decode_violation(f_errors[0], drift)]
                if len(f_errors) == 1
                else [decode_violation(item, drift) for item in f_errors]
            )
    except Odd:
        return decode_exactly(ValidationErrorErrorDetails, data, drift, mark)
    self = new(ValidationErrorErrorDetails)
    self.errors = f_errors
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ValidationErrorErrorDetails(Model):
    """Part of `ValidationErrorError.details`."""

    __slots__ = ("errors",)

    _names = (("errors", "errors"),)
    _decode = staticmethod(decode)

    errors: list[Violation]

    def __init__(
        self,
        *,
        errors: list[Violation],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.errors = errors
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .violation import Violation

        return (("errors", "errors", True, List(Ref(Violation))),)
