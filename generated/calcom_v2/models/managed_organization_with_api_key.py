# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    INTEGER,
    STRING,
    Map,
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

FIELDS = frozenset(
    (
        "id",
        "name",
        "apiKey",
        "slug",
        "metadata",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_api_key = data["apiKey"]
        if type(f_id) is not int:
            odd(ManagedOrganizationWithApiKey, "id", data, drift)
        if type(f_name) is not str:
            odd(ManagedOrganizationWithApiKey, "name", data, drift)
        if type(f_api_key) is not str:
            odd(ManagedOrganizationWithApiKey, "apiKey", data, drift)
        more = len(data) - 3
        f_slug = f_metadata = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(ManagedOrganizationWithApiKey, "slug", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(ManagedOrganizationWithApiKey, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ManagedOrganizationWithApiKey, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ManagedOrganizationWithApiKey)
    self.id = f_id
    self.name = f_name
    self.api_key = f_api_key
    self.slug = f_slug
    self.metadata = f_metadata
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ManagedOrganizationWithApiKey(Model):
    """Returned by `create_managed_organization`."""

    __slots__ = (
        "id",
        "name",
        "api_key",
        "slug",
        "metadata",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("api_key", "apiKey"),
        ("slug", "slug"),
        ("metadata", "metadata"),
    )
    _hidden = frozenset(("api_key",))
    _decode = staticmethod(decode)

    id: int
    name: str
    api_key: str
    slug: str | Unset
    metadata: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        id: int,
        name: str,
        api_key: str,
        slug: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.api_key = api_key
        self.slug = slug
        self.metadata = metadata
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, STRING),
            ("api_key", "apiKey", True, STRING),
            ("slug", "slug", False, STRING),
            ("metadata", "metadata", False, Map(ANY)),
        )
