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

FIELDS = frozenset(("sent",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_sent = data["sent"]
        if type(f_sent) is not bool:
            odd(SendVerificationEmailData, "sent", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SendVerificationEmailData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SendVerificationEmailData)
    self.sent = f_sent
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SendVerificationEmailData(Model):
    """Returned by `send_booking_email_verification_code`."""

    __slots__ = ("sent",)

    _names = (("sent", "sent"),)
    _decode = staticmethod(decode)

    sent: bool

    def __init__(
        self,
        *,
        sent: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.sent = sent
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("sent", "sent", True, BOOLEAN),)
