# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
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
    known = 1
    try:
        f_role = data["role"]
        if f_role not in {"ADMIN", "MEMBER", "OWNER"}:
            return decode_exactly(EventTypeMembership, data, drift)
        if "accepted" in data:
            f_accepted = data["accepted"]
            known += 1
            if type(f_accepted) is not bool:
                return decode_exactly(EventTypeMembership, data, drift)
        else:
            f_accepted = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeMembership, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(EventTypeMembership)
    self.role = f_role
    self.accepted = f_accepted
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeMembership(Model):
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
