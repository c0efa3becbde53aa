# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    List,
    Map,
    Model,
    Nullable,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "name",
        "description",
        "position",
        "createdAt",
        "updatedAt",
        "userId",
        "teamId",
        "disabled",
        "id",
        "settings",
        "routes",
        "fields",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_description = data["description"]
        f_position = data["position"]
        f_created_at = data["createdAt"]
        f_updated_at = data["updatedAt"]
        f_user_id = data["userId"]
        f_team_id = data["teamId"]
        f_disabled = data["disabled"]
        f_id = data["id"]
        if type(f_name) is not str:
            odd(RoutingForm, "name", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(RoutingForm, "description", data, drift)
        if type(f_position) is not int:
            odd(RoutingForm, "position", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(RoutingForm, data, drift, mark)
        f_updated_at = parse_time(f_updated_at)
        if f_updated_at.tzinfo is None:
            return decode_exactly(RoutingForm, data, drift, mark)
        if type(f_user_id) is not int:
            odd(RoutingForm, "userId", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(RoutingForm, "teamId", data, drift)
        if type(f_disabled) is not bool:
            odd(RoutingForm, "disabled", data, drift)
        if type(f_id) is not str:
            odd(RoutingForm, "id", data, drift)
        more = len(data) - 9
        f_settings = f_routes = f_fields = absent
        if more:
            if "settings" in data:
                f_settings = data["settings"]
                more -= 1
                if f_settings is not None and type(f_settings) is not dict:
                    return decode_exactly(RoutingForm, data, drift, mark)
            if "routes" in data:
                f_routes = data["routes"]
                more -= 1
                if f_routes is not None and type(f_routes) is not list:
                    return decode_exactly(RoutingForm, data, drift, mark)
            if "fields" in data:
                f_fields = data["fields"]
                more -= 1
                if f_fields is not None and type(f_fields) is not list:
                    return decode_exactly(RoutingForm, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingForm, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_routes is not UNSET and f_routes is not None:
            f_routes = kind_of(RoutingForm, "routes").decode(f_routes, drift, data, "routes")
        if f_fields is not UNSET and f_fields is not None:
            f_fields = kind_of(RoutingForm, "fields").decode(f_fields, drift, data, "fields")
    except Odd:
        return decode_exactly(RoutingForm, data, drift, mark)
    self = new(RoutingForm)
    self.name = f_name
    self.description = f_description
    self.position = f_position
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.user_id = f_user_id
    self.team_id = f_team_id
    self.disabled = f_disabled
    self.id = f_id
    self.settings = f_settings
    self.routes = f_routes
    self.fields = f_fields
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingForm(Model):
    """Returned by `list_organization_routing_forms` and `list_organization_team_routing_forms`."""

    __slots__ = (
        "name",
        "description",
        "position",
        "created_at",
        "updated_at",
        "user_id",
        "team_id",
        "disabled",
        "id",
        "settings",
        "routes",
        "fields",
    )

    _names = (
        ("name", "name"),
        ("description", "description"),
        ("position", "position"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("user_id", "userId"),
        ("team_id", "teamId"),
        ("disabled", "disabled"),
        ("id", "id"),
        ("settings", "settings"),
        ("routes", "routes"),
        ("fields", "fields"),
    )
    _decode = staticmethod(decode)

    name: str
    description: str | None
    position: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: int
    team_id: int | None
    disabled: bool
    id: str
    settings: dict[str, Any] | None | Unset
    routes: list[dict[str, Any]] | None | Unset
    fields: list[dict[str, Any]] | None | Unset

    def __init__(
        self,
        *,
        name: str,
        description: str | None,
        position: int,
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
        user_id: int,
        team_id: int | None,
        disabled: bool,
        id: str,
        settings: dict[str, Any] | None | Unset = UNSET,
        routes: list[dict[str, Any]] | None | Unset = UNSET,
        fields: list[dict[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.position = position
        self.created_at = created_at
        self.updated_at = updated_at
        self.user_id = user_id
        self.team_id = team_id
        self.disabled = disabled
        self.id = id
        self.settings = settings
        self.routes = routes
        self.fields = fields
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("description", "description", True, Nullable(STRING)),
            ("position", "position", True, INTEGER),
            ("created_at", "createdAt", True, TIME),
            ("updated_at", "updatedAt", True, TIME),
            ("user_id", "userId", True, INTEGER),
            ("team_id", "teamId", True, Nullable(INTEGER)),
            ("disabled", "disabled", True, BOOLEAN),
            ("id", "id", True, STRING),
            ("settings", "settings", False, Nullable(Map(ANY))),
            ("routes", "routes", False, Nullable(List(Map(ANY)))),
            ("fields", "fields", False, Nullable(List(Map(ANY)))),
        )
