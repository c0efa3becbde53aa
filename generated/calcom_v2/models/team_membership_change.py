# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
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
        "id",
        "runId",
        "teamName",
        "outcome",
        "createdAt",
        "teamId",
        "teamSlug",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_run_id = data["runId"]
        f_team_name = data["teamName"]
        f_outcome = data["outcome"]
        f_created_at = data["createdAt"]
        if type(f_id) is not str:
            odd(TeamMembershipChange, "id", data, drift)
        if type(f_run_id) is not str:
            odd(TeamMembershipChange, "runId", data, drift)
        if type(f_team_name) is not str:
            odd(TeamMembershipChange, "teamName", data, drift)
        if type(f_outcome) is not str:
            odd(TeamMembershipChange, "outcome", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(TeamMembershipChange, data, drift, mark)
        more = len(data) - 5
        f_team_id = f_team_slug = absent
        if more:
            if "teamId" in data:
                f_team_id = data["teamId"]
                more -= 1
                if f_team_id is not None and type(f_team_id) is not int:
                    odd(TeamMembershipChange, "teamId", data, drift)
            if "teamSlug" in data:
                f_team_slug = data["teamSlug"]
                more -= 1
                if f_team_slug is not None and type(f_team_slug) is not str:
                    odd(TeamMembershipChange, "teamSlug", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamMembershipChange, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(TeamMembershipChange)
    self.id = f_id
    self.run_id = f_run_id
    self.team_name = f_team_name
    self.outcome = f_outcome
    self.created_at = f_created_at
    self.team_id = f_team_id
    self.team_slug = f_team_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TeamMembershipChange(Model):
    """Part of `IntegrationSyncRunWithChildren.team_membership_changes`."""

    __slots__ = (
        "id",
        "run_id",
        "team_name",
        "outcome",
        "created_at",
        "team_id",
        "team_slug",
    )

    _names = (
        ("id", "id"),
        ("run_id", "runId"),
        ("team_name", "teamName"),
        ("outcome", "outcome"),
        ("created_at", "createdAt"),
        ("team_id", "teamId"),
        ("team_slug", "teamSlug"),
    )
    _decode = staticmethod(decode)

    id: str
    run_id: str
    team_name: str
    outcome: str
    created_at: datetime.datetime
    team_id: int | None | Unset
    team_slug: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        run_id: str,
        team_name: str,
        outcome: str,
        created_at: datetime.datetime,
        team_id: int | None | Unset = UNSET,
        team_slug: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.run_id = run_id
        self.team_name = team_name
        self.outcome = outcome
        self.created_at = created_at
        self.team_id = team_id
        self.team_slug = team_slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("run_id", "runId", True, STRING),
            ("team_name", "teamName", True, STRING),
            ("outcome", "outcome", True, STRING),
            ("created_at", "createdAt", True, TIME),
            ("team_id", "teamId", False, Nullable(INTEGER)),
            ("team_slug", "teamSlug", False, Nullable(STRING)),
        )
