# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "name",
        "slug",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_slug = data["slug"]
        if type(f_name) is not str:
            odd(WorkspacePlatform, "name", data, drift)
        if type(f_slug) is not str:
            odd(WorkspacePlatform, "slug", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(WorkspacePlatform, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(WorkspacePlatform)
    self.name = f_name
    self.slug = f_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class WorkspacePlatform(Model):
    """Part of `GoogleDelegationCredential.workspace_platform`, `GoogleDelegationCredentialWithClientId.workspace_platform`, `MicrosoftDelegationCredential.workspace_platform` and 1 more."""

    __slots__ = (
        "name",
        "slug",
    )

    _names = (
        ("name", "name"),
        ("slug", "slug"),
    )
    _decode = staticmethod(decode)

    name: str
    slug: str

    def __init__(
        self,
        *,
        name: str,
        slug: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.slug = slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("slug", "slug", True, STRING),
        )
