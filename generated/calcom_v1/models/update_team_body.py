# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "name",
        "slug",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "name" in data:
            f_name = data["name"]
            known += 1
            if type(f_name) is not str:
                return decode_exactly(UpdateTeamBody, data, drift)
        else:
            f_name = UNSET
        if "slug" in data:
            f_slug = data["slug"]
            known += 1
            if type(f_slug) is not str:
                return decode_exactly(UpdateTeamBody, data, drift)
        else:
            f_slug = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateTeamBody, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(UpdateTeamBody)
    self.name = f_name
    self.slug = f_slug
    self._extra = extra
    return self


class UpdateTeamBody(Model):
    __slots__ = (
        "name",
        "slug",
    )

    _names = (
        ("name", "name"),
        ("slug", "slug"),
    )
    _decode = staticmethod(decode)

    name: str | Unset
    slug: str | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.slug = slug
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", False, STRING),
            ("slug", "slug", False, STRING),
        )
