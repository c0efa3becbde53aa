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
from .membership import decode as decode_membership

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .membership import Membership

FIELDS = frozenset(
    (
        "membership",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_membership = data["membership"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(MembershipResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MembershipResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_membership = decode_membership(f_membership, drift)
    except Odd:
        return decode_exactly(MembershipResponse, data, drift, mark)
    self = new(MembershipResponse)
    self.membership = f_membership
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MembershipResponse(Model):
    """Returned by `create_membership`, `get_membership` and `update_membership`."""

    __slots__ = (
        "membership",
        "message",
    )

    _names = (
        ("membership", "membership"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    membership: Membership
    message: str | Unset

    def __init__(
        self,
        *,
        membership: Membership,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.membership = membership
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .membership import Membership

        return (
            ("membership", "membership", True, Ref(Membership)),
            ("message", "message", False, STRING),
        )
