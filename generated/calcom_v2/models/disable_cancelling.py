# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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

FIELDS = frozenset(("disabled",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_disabled = data["disabled"]
        if type(f_disabled) is not bool:
            odd(DisableCancelling, "disabled", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DisableCancelling, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DisableCancelling)
    self.disabled = f_disabled
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DisableCancelling(Model):
    """Part of `EventType.disable_cancelling`, `HostedEventType.disable_cancelling`, `LegacyTeamEventType.disable_cancelling` and 1 more."""

    __slots__ = ("disabled",)

    _names = (("disabled", "disabled"),)
    _decode = staticmethod(decode)

    disabled: bool

    def __init__(
        self,
        *,
        disabled: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.disabled = disabled
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("disabled", "disabled", True, BOOLEAN),)
