"""Event types of teams, with or without organization.

In Cal.com 6.0 every version answers in the form of 2024-06-14; the hosted service has them in one version.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from typing import Any

from ..errors import bad_request, not_found, unhandled
from ..routing import ANY_VERSION, HOSTED_VERSIONS, Context, Edition, Result, Routes, created, ok
from ..state import Row
from ..validation import Field, Rule, Shape, boolean, number, one_of, string, to_number
from .team_rules import create_team_event_type, delete_team_event_type, event_types_of, update_team_event_type
from .team_views import team_output, with_children

routes = Routes()

_PLACES = ("/v2/teams/:teamId", "/v2/organizations/:orgId/teams/:teamId")
_VERSIONS: dict[Edition, tuple[str, ...]] = {"teams": ANY_VERSION, "hosted": HOSTED_VERSIONS[-1:]}
Handler = Callable[[Context], Result]


def _both(method: str, path: str, auth: str = "required") -> Callable[[Handler], Handler]:
    """Register a route below a team and below an organization's team."""

    def register(handler: Handler) -> Handler:
        for place, (edition, versions) in itertools.product(_PLACES, _VERSIONS.items()):
            register_for = {"auth": auth, "versions": versions, "editions": (edition,)}
            routes.route(method, f"{place}{path}", **register_for)(handler)  # type: ignore[arg-type]
        return handler

    return register


def _number_or_null(value: Any) -> Any:
    """Convert a text to a number; anything else becomes null, as NaN does in JSON."""
    made = to_number(value)
    return None if isinstance(made, str | list | dict) else made


_QUERY = Shape(
    Field("eventSlug", string(), optional=True),
    Field("hostsLimit", number(), optional=True, null=False, convert=_number_or_null),
    Field("sortCreatedAt", one_of("asc", "desc"), optional=True),
)


@_both("GET", "/event-types", auth="none")
def list_team_event_types(ctx: Context) -> Result:
    query = _QUERY.check(ctx.query)
    rows = event_types_of(ctx.state, ctx.numeric("teamId"))
    if query.get("eventSlug"):
        rows = [row for row in rows if row["slug"] == query["eventSlug"]]
        limit = query.get("hostsLimit")
        most = limit and int(limit)
        return ok([_listed(ctx, row, hosts_limit=most) for row in rows])
    rows.sort(key=lambda row: int(row["id"]), reverse=query.get("sortCreatedAt") == "desc")
    return ok([_listed(ctx, row) for row in rows])


def _listed(ctx: Context, row: Row, *, hosts_limit: int | None = None) -> Row:
    return team_output(ctx.state, row, listed=True, hosts_limit=hosts_limit, quirks=ctx.quirks)


@_both("POST", "/event-types")
def add_team_event_type(ctx: Context) -> Result:
    row = create_team_event_type(ctx.state, ctx.user, ctx.numeric("teamId"), ctx.body, quirks=ctx.quirks)
    return created(with_children(ctx.state, row, ctx.quirks))


@_both("GET", "/event-types/:eventTypeId")
def get_team_event_type(ctx: Context) -> Result:
    return ok(team_output(ctx.state, _of_team(ctx), quirks=ctx.quirks))


@_both("PATCH", "/event-types/:eventTypeId")
def change_team_event_type(ctx: Context) -> Result:
    team_id, event_type_id = ctx.numeric("teamId"), ctx.numeric("eventTypeId")
    row = update_team_event_type(ctx.state, ctx.user, team_id, event_type_id, ctx.body, quirks=ctx.quirks)
    return ok(with_children(ctx.state, row, ctx.quirks))


@_both("DELETE", "/event-types/:eventTypeId")
def remove_team_event_type(ctx: Context) -> Result:
    row = delete_team_event_type(ctx.state, ctx.numeric("teamId"), ctx.numeric("eventTypeId"))
    return ok({"id": row["id"], "title": row["title"]})


def _of_team(ctx: Context) -> Row:
    row = ctx.state.event_types.get(ctx.id("eventTypeId"))
    if row is None or row["teamId"] != ctx.numeric("teamId"):
        raise not_found(f"Event type with id {ctx.params['eventTypeId']} not found")
    return row


_NUMBER = (
    "Invalid phone number format. Expected format: +<CountryCode><PhoneNumber> with no spaces or separators."
)
_DIALLED = re.compile(r"\+[1-9][0-9]{1,14}")


def _dialled() -> Rule:
    return Rule("matches", _NUMBER, lambda value: isinstance(value, str) and bool(_DIALLED.fullmatch(value)))


_CALL = Shape(
    Field("yourPhoneNumber", _dialled(), string()),
    Field("numberToCall", _dialled(), string()),
    Field("calApiKey", string()),
    Field("enabled", boolean(), default=True),
    Field("templateType", one_of("CHECK_IN_APPOINTMENT", "CUSTOM_TEMPLATE"), default="CUSTOM_TEMPLATE"),
)


@_both("POST", "/event-types/:eventTypeId/create-phone-call")
def create_phone_call(ctx: Context) -> Result:
    """Refuse to call: calls need an internet service, which the sandbox does not reach."""
    defaults = {"enabled": True, "templateType": "CUSTOM_TEMPLATE"}
    _CALL.check({**defaults, **ctx.body} if isinstance(ctx.body, dict) else ctx.body)
    ctx.numeric("eventTypeId")
    if "orgId" not in ctx.params:  # the server needs an organization, which this path does not name
        raise bad_request("Validation failed (numeric string is expected)")
    raise unhandled()
