# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .team import decode as decode_team

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .team import Team

FIELDS = frozenset(
    (
        "pendingTeam",
        "paymentLink",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_pending_team = data["pendingTeam"]
        f_payment_link = data["paymentLink"]
        f_message = data["message"]
        if type(f_payment_link) is not str:
            odd(PendingTeam, "paymentLink", data, drift)
        if type(f_message) is not str:
            odd(PendingTeam, "message", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PendingTeam, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_pending_team = decode_team(f_pending_team, drift)
    except Odd:
        return decode_exactly(PendingTeam, data, drift, mark)
    self = new(PendingTeam)
    self.pending_team = f_pending_team
    self.payment_link = f_payment_link
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PendingTeam(Model):
    """Returned by `create_team`."""

    __slots__ = (
        "pending_team",
        "payment_link",
        "message",
    )

    _names = (
        ("pending_team", "pendingTeam"),
        ("payment_link", "paymentLink"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    pending_team: Team
    payment_link: str
    message: str

    def __init__(
        self,
        *,
        pending_team: Team,
        payment_link: str,
        message: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.pending_team = pending_team
        self.payment_link = payment_link
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .team import Team

        return (
            ("pending_team", "pendingTeam", True, Ref(Team)),
            ("payment_link", "paymentLink", True, STRING),
            ("message", "message", True, STRING),
        )
