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

FIELDS = frozenset(("workspacePlatformSlug",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_workspace_platform_slug = data["workspacePlatformSlug"]
        if type(f_workspace_platform_slug) is not str:
            odd(CalendarIntegrationDelegationCredential, "workspacePlatformSlug", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarIntegrationDelegationCredential, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalendarIntegrationDelegationCredential)
    self.workspace_platform_slug = f_workspace_platform_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalendarIntegrationDelegationCredential(Model):
    """Part of `CalendarIntegration.delegation_credential`."""

    __slots__ = ("workspace_platform_slug",)

    _names = (("workspace_platform_slug", "workspacePlatformSlug"),)
    _decode = staticmethod(decode)

    workspace_platform_slug: str

    def __init__(
        self,
        *,
        workspace_platform_slug: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.workspace_platform_slug = workspace_platform_slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("workspace_platform_slug", "workspacePlatformSlug", True, STRING),)
