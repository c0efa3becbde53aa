# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
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
        "name",
        "apiKeyDaysValid",
        "apiKeyNeverExpires",
        "slug",
        "metadata",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        if type(f_name) is not str:
            odd(CreateManagedOrganization, "name", data, drift)
        more = len(data) - 1
        f_api_key_days_valid = f_api_key_never_expires = f_slug = f_metadata = absent
        if more:
            if "apiKeyDaysValid" in data:
                f_api_key_days_valid = data["apiKeyDaysValid"]
                more -= 1
                if type(f_api_key_days_valid) is not int:
                    odd(CreateManagedOrganization, "apiKeyDaysValid", data, drift)
            if "apiKeyNeverExpires" in data:
                f_api_key_never_expires = data["apiKeyNeverExpires"]
                more -= 1
                if type(f_api_key_never_expires) is not bool:
                    odd(CreateManagedOrganization, "apiKeyNeverExpires", data, drift)
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(CreateManagedOrganization, "slug", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(CreateManagedOrganization, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateManagedOrganization, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateManagedOrganization)
    self.name = f_name
    self.api_key_days_valid = f_api_key_days_valid
    self.api_key_never_expires = f_api_key_never_expires
    self.slug = f_slug
    self.metadata = f_metadata
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateManagedOrganization(Model):
    """Sent by `create_managed_organization`."""

    __slots__ = (
        "name",
        "api_key_days_valid",
        "api_key_never_expires",
        "slug",
        "metadata",
    )

    _names = (
        ("name", "name"),
        ("api_key_days_valid", "apiKeyDaysValid"),
        ("api_key_never_expires", "apiKeyNeverExpires"),
        ("slug", "slug"),
        ("metadata", "metadata"),
    )
    _decode = staticmethod(decode)

    name: str
    api_key_days_valid: int | Unset
    api_key_never_expires: bool | Unset
    slug: str | Unset
    metadata: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        name: str,
        api_key_days_valid: int | Unset = UNSET,
        api_key_never_expires: bool | Unset = UNSET,
        slug: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.api_key_days_valid = api_key_days_valid
        self.api_key_never_expires = api_key_never_expires
        self.slug = slug
        self.metadata = metadata
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("api_key_days_valid", "apiKeyDaysValid", False, INTEGER),
            ("api_key_never_expires", "apiKeyNeverExpires", False, BOOLEAN),
            ("slug", "slug", False, STRING),
            ("metadata", "metadata", False, Map(ANY)),
        )
