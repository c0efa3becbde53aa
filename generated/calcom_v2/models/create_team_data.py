# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "message",
        "paymentLink",
        "pendingTeam",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_message = data["message"]
        f_payment_link = data["paymentLink"]
        f_pending_team = data["pendingTeam"]
        if type(f_message) is not str:
            odd(CreateTeamData, "message", data, drift)
        if type(f_payment_link) is not str:
            odd(CreateTeamData, "paymentLink", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateTeamData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_pending_team = decode_team(f_pending_team, drift)
    except Odd:
        return decode_exactly(CreateTeamData, data, drift, mark)
    self = new(CreateTeamData)
    self.message = f_message
    self.payment_link = f_payment_link
    self.pending_team = f_pending_team
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateTeamData(Model):
    """Returned by `create_team`."""

    __slots__ = (
        "message",
        "payment_link",
        "pending_team",
    )

    _names = (
        ("message", "message"),
        ("payment_link", "paymentLink"),
        ("pending_team", "pendingTeam"),
    )
    _decode = staticmethod(decode)

    message: str
    payment_link: str
    pending_team: Team

    def __init__(
        self,
        *,
        message: str,
        payment_link: str,
        pending_team: Team,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.payment_link = payment_link
        self.pending_team = pending_team
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .team import Team

        return (
            ("message", "message", True, STRING),
            ("payment_link", "paymentLink", True, STRING),
            ("pending_team", "pendingTeam", True, Ref(Team)),
        )
