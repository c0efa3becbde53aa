# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(("permissions",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_permissions = data["permissions"]
        if type(f_permissions) is not list:
            return decode_exactly(CreateTeamRolePermissions, data, drift, mark)
        for item in f_permissions:
            if type(item) is not str:
                return decode_exactly(CreateTeamRolePermissions, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateTeamRolePermissions, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateTeamRolePermissions)
    self.permissions = f_permissions
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateTeamRolePermissions(Model):
    """Sent by `add_organization_team_role_permissions` and `replace_organization_team_role_permissions`."""

    __slots__ = ("permissions",)

    _names = (("permissions", "permissions"),)
    _decode = staticmethod(decode)

    permissions: list[str]

    def __init__(
        self,
        *,
        permissions: list[str],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.permissions = permissions
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("permissions", "permissions", True, List(STRING)),)
