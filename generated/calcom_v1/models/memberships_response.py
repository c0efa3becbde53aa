# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    List,
    Map,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    kind_of,
    new,
)

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(("memberships",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_memberships = data["memberships"]
        if type(f_memberships) is not list:
            return decode_exactly(MembershipsResponse, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MembershipsResponse, data, drift)
    extra = None if len(data) == 1 else extra_fields(data, FIELDS, drift)
    try:
        f_memberships = kind_of(MembershipsResponse, "memberships").decode(
            f_memberships, drift, data, "memberships"
        )
    except Odd:
        del drift[mark:]
        return decode_exactly(MembershipsResponse, data, drift)
    self = new(MembershipsResponse)
    self.memberships = f_memberships
    self._extra = extra
    return self


class MembershipsResponse(Model):
    __slots__ = ("memberships",)

    _names = (("memberships", "memberships"),)
    _decode = staticmethod(decode)

    memberships: list[dict[str, Any]]

    def __init__(
        self,
        *,
        memberships: list[dict[str, Any]],
    ) -> None:
        self.memberships = memberships
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("memberships", "memberships", True, List(Map(ANY))),)
