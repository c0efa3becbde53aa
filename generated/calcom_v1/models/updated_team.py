# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .team import decode as decode_team

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .team import Team

FIELDS = frozenset(
    (
        "team",
        "paymentUrl",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_team = data["team"]
        more = len(data) - 1
        f_payment_url = absent
        if more:
            if "paymentUrl" in data:
                f_payment_url = data["paymentUrl"]
                more -= 1
                if type(f_payment_url) is not str:
                    odd(UpdatedTeam, "paymentUrl", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdatedTeam, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_team = decode_team(f_team, drift)
    except Odd:
        return decode_exactly(UpdatedTeam, data, drift, mark)
    self = new(UpdatedTeam)
    self.team = f_team
    self.payment_url = f_payment_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdatedTeam(Model):
    """Returned by `update_team`."""

    __slots__ = (
        "team",
        "payment_url",
    )

    _names = (
        ("team", "team"),
        ("payment_url", "paymentUrl"),
    )
    _decode = staticmethod(decode)

    team: Team
    payment_url: str | Unset

    def __init__(
        self,
        *,
        team: Team,
        payment_url: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.team = team
        self.payment_url = payment_url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .team import Team

        return (
            ("team", "team", True, Ref(Team)),
            ("payment_url", "paymentUrl", False, STRING),
        )
