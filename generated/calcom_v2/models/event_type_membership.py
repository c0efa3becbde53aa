# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    Choice,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .membership_role import MembershipRole

FIELDS = frozenset(
    (
        "role",
        "accepted",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_role = data["role"]
        if f_role not in {"ADMIN", "MEMBER", "OWNER"}:
            odd(EventTypeMembership, "role", data, drift)
        more = len(data) - 1
        f_accepted = absent
        if more:
            if "accepted" in data:
                f_accepted = data["accepted"]
                more -= 1
                if type(f_accepted) is not bool:
                    odd(EventTypeMembership, "accepted", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeMembership, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeMembership)
    self.role = f_role
    self.accepted = f_accepted
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeMembership(Model):
    """Part of `EventTypePage.current_user_membership`."""

    __slots__ = (
        "role",
        "accepted",
    )

    _names = (
        ("role", "role"),
        ("accepted", "accepted"),
    )
    _decode = staticmethod(decode)

    role: MembershipRole | str
    accepted: bool | Unset

    def __init__(
        self,
        *,
        role: MembershipRole | str,
        accepted: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.role = role
        self.accepted = accepted
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("role", "role", True, Choice("ADMIN", "MEMBER", "OWNER")),
            ("accepted", "accepted", False, BOOLEAN),
        )
