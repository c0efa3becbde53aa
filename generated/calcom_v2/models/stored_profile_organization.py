# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
    Odd,
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

FIELDS = frozenset(
    (
        "id",
        "name",
        "slug",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_id = f_name = f_slug = absent
        if more:
            if "id" in data:
                f_id = data["id"]
                more -= 1
                if type(f_id) is not int:
                    odd(StoredProfileOrganization, "id", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(StoredProfileOrganization, "name", data, drift)
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if f_slug is not None and type(f_slug) is not str:
                    odd(StoredProfileOrganization, "slug", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredProfileOrganization, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(StoredProfileOrganization)
    self.id = f_id
    self.name = f_name
    self.slug = f_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredProfileOrganization(Model):
    """Part of `PublicEventTypeOwner.organization` and `StoredProfile.organization`."""

    __slots__ = (
        "id",
        "name",
        "slug",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("slug", "slug"),
    )
    _decode = staticmethod(decode)

    id: int | Unset
    name: str | Unset
    slug: str | None | Unset

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        slug: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.slug = slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", False, INTEGER),
            ("name", "name", False, STRING),
            ("slug", "slug", False, Nullable(STRING)),
        )
