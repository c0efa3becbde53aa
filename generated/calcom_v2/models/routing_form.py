# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Map,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
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
        "routes",
        "fields",
        "settings",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 9
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
        if (
            type(f_name) is not str
            or (f_description is not None and type(f_description) is not str)
            or type(f_position) is not int
            or type(f_user_id) is not int
            or (f_team_id is not None and type(f_team_id) is not int)
            or type(f_disabled) is not bool
            or type(f_id) is not str
        ):
            return decode_exactly(RoutingForm, data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(RoutingForm, data, drift)
        f_updated_at = parse_time(f_updated_at)
        if f_updated_at.tzinfo is None:
            return decode_exactly(RoutingForm, data, drift)
        if "routes" in data:
            f_routes = data["routes"]
            known += 1
            if f_routes is not None and type(f_routes) is not dict:
                return decode_exactly(RoutingForm, data, drift)
        else:
            f_routes = UNSET
        if "fields" in data:
            f_fields = data["fields"]
            known += 1
            if f_fields is not None and type(f_fields) is not dict:
                return decode_exactly(RoutingForm, data, drift)
        else:
            f_fields = UNSET
        if "settings" in data:
            f_settings = data["settings"]
            known += 1
            if f_settings is not None and type(f_settings) is not dict:
                return decode_exactly(RoutingForm, data, drift)
        else:
            f_settings = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingForm, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
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
    self.routes = f_routes
    self.fields = f_fields
    self.settings = f_settings
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingForm(Model):
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
        "routes",
        "fields",
        "settings",
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
        ("routes", "routes"),
        ("fields", "fields"),
        ("settings", "settings"),
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
    routes: dict[str, Any] | None | Unset
    fields: dict[str, Any] | None | Unset
    settings: dict[str, Any] | None | Unset

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
        routes: dict[str, Any] | None | Unset = UNSET,
        fields: dict[str, Any] | None | Unset = UNSET,
        settings: dict[str, Any] | None | Unset = UNSET,
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
        self.routes = routes
        self.fields = fields
        self.settings = settings
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
            ("routes", "routes", False, Nullable(Map(ANY))),
            ("fields", "fields", False, Nullable(Map(ANY))),
            ("settings", "settings", False, Nullable(Map(ANY))),
        )
