# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "id",
        "type",
        "userId",
        "teamId",
        "appId",
        "invalid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_type_ = data["type"]
        f_user_id = data["userId"]
        f_team_id = data["teamId"]
        f_app_id = data["appId"]
        f_invalid = data["invalid"]
        if type(f_id) is not int:
            odd(CreateIcsFeed, "id", data, drift)
        if type(f_type_) is not str:
            odd(CreateIcsFeed, "type", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(CreateIcsFeed, "userId", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(CreateIcsFeed, "teamId", data, drift)
        if f_app_id is not None and type(f_app_id) is not str:
            odd(CreateIcsFeed, "appId", data, drift)
        if f_invalid is not None and type(f_invalid) is not bool:
            odd(CreateIcsFeed, "invalid", data, drift)
        more = len(data) - 6
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateIcsFeed, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateIcsFeed)
    self.id = f_id
    self.type_ = f_type_
    self.user_id = f_user_id
    self.team_id = f_team_id
    self.app_id = f_app_id
    self.invalid = f_invalid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateIcsFeed(Model):
    """Returned by `save_ics_feed`."""

    __slots__ = (
        "id",
        "type_",
        "user_id",
        "team_id",
        "app_id",
        "invalid",
    )

    _names = (
        ("id", "id"),
        ("type_", "type"),
        ("user_id", "userId"),
        ("team_id", "teamId"),
        ("app_id", "appId"),
        ("invalid", "invalid"),
    )
    _decode = staticmethod(decode)

    id: int
    type_: str
    user_id: int | None
    team_id: int | None
    app_id: str | None
    invalid: bool | None

    def __init__(
        self,
        *,
        id: int,
        type_: str,
        user_id: int | None,
        team_id: int | None,
        app_id: str | None,
        invalid: bool | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type_ = type_
        self.user_id = user_id
        self.team_id = team_id
        self.app_id = app_id
        self.invalid = invalid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("type_", "type", True, STRING),
            ("user_id", "userId", True, Nullable(INTEGER)),
            ("team_id", "teamId", True, Nullable(INTEGER)),
            ("app_id", "appId", True, Nullable(STRING)),
            ("invalid", "invalid", True, Nullable(BOOLEAN)),
        )
