# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .membership import decode as decode_membership

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .membership import Membership

FIELDS = frozenset(("memberships",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_memberships = data["memberships"]
        if type(f_memberships) is not list:
            return decode_exactly(MembershipsResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MembershipsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_memberships:
            f_memberships = (
                [decode_membership(f_memberships[0], drift)]
                if len(f_memberships) == 1
                else [decode_membership(item, drift) for item in f_memberships]
            )
    except Odd:
        return decode_exactly(MembershipsResponse, data, drift, mark)
    self = new(MembershipsResponse)
    self.memberships = f_memberships
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MembershipsResponse(Model):
    """Returned by `list_memberships`."""

    __slots__ = ("memberships",)

    _names = (("memberships", "memberships"),)
    _decode = staticmethod(decode)

    memberships: list[Membership]

    def __init__(
        self,
        *,
        memberships: list[Membership],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.memberships = memberships
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .membership import Membership

        return (("memberships", "memberships", True, List(Ref(Membership))),)
