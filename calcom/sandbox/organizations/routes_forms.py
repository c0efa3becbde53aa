"""Routing forms of an organization and its teams, their responses, and the resulting slots."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from ..clock import parse_moment
from ..errors import bad_request, no_such_record, not_found, server_error
from ..formats import is_iso_date
from ..javascript_dates import moment_of
from ..routing import WITH_TEAMS, Context, Result, Routes, created, ok
from ..slots.routes import get_slots
from ..state import Row
from ..validation import Field, Rule, Shape, alike, boolean, date_string, one_of, string
from .checks import TEAM_IDS
from .paging import to_integer
from .routing_forms import TO_EVENT_TYPE, TO_MESSAGE, RoutingOutcome, answer_view, answers, forms, route

routes = Routes(WITH_TEAMS)

_O = "/v2/organizations/:orgId"
_T = f"{_O}/teams/:teamId"


def _moment(name: str) -> Field:
    rule = Rule("isIso8601", f"{name} must be a valid ISO 8601 date string", is_iso_date)
    return Field(name, rule, optional=True)


_FILTERS = (
    Field("skip", convert=to_integer, optional=True),
    Field("take", convert=to_integer, optional=True),
    Field("sortCreatedAt", one_of("asc", "desc"), optional=True),
    Field("sortUpdatedAt", one_of("asc", "desc"), optional=True),
    *map(_moment, ("afterCreatedAt", "beforeCreatedAt", "afterUpdatedAt", "beforeUpdatedAt")),
)
_ANSWERS = Shape(*_FILTERS, Field("routedToBookingUid", string(), optional=True))
_FORMS = Shape(*_FILTERS, Field("routedToBookingUid", string(), optional=True), TEAM_IDS)


def _truth(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    return value.lower() == "true" if isinstance(value, str) else None


_RANGE = Shape(
    *alike("start end", date_string()), Field("queueResponse", boolean(), convert=_truth, optional=True)
)


def _between(rows: list[Row], query: Row) -> list[Row]:
    """Filter rows by the requested times of creation and change, and sort them."""
    for field in ("createdAt", "updatedAt"):
        end = field[0].upper() + field[1:]
        after, before = query.get(f"after{end}"), query.get(f"before{end}")
        rows = [
            row
            for row in rows
            if (not after or parse_moment(_at(row, field)) >= parse_moment(after))
            and (not before or parse_moment(_at(row, field)) <= parse_moment(before))
        ]
    for field in ("updatedAt", "createdAt"):
        order = query.get(f"sort{field[0].upper()}{field[1:]}")
        if order:
            rows = _sorted(rows, field, order)
    return _cut(rows, query)


def _cut(rows: list[Row], query: Row) -> list[Row]:
    """Return the requested page like the server's query; a negative `take` counts from the end."""
    skip, take = query.get("skip", 0), query.get("take", 250)
    if type(skip) is not int or type(take) is not int or skip < 0:
        raise server_error()
    return rows[skip : skip + take] if take >= 0 else rows[: len(rows) - skip][take:]


def _sorted(rows: list[Row], field: str, order: str) -> list[Row]:
    return sorted(rows, key=lambda row: _at(row, field), reverse=order == "desc")


def _at(row: Row, field: str) -> str:
    return str(row.get(field) or row["createdAt"])


# --- forms


@routes.get(f"{_O}/routing-forms")
def list_organization_forms(ctx: Context) -> Result:
    query = _FORMS.check(ctx.query)
    teams = [team["id"] for team in ctx.state.teams.where(parentId=ctx.id("orgId"))]
    wanted = query.get("teamIds") or teams
    rows = [form for form in forms(ctx.state) if form["teamId"] in teams and form["teamId"] in wanted]
    return ok(_between(rows, query))


@routes.get(f"{_T}/routing-forms")
def list_team_forms(ctx: Context) -> Result:
    rows = forms(ctx.state).where(teamId=ctx.id("teamId"))
    return ok(_between(rows, _FORMS.check(ctx.query)))


# --- answers


def _form_of_organization(ctx: Context) -> Row:
    form = forms(ctx.state).get(ctx.params["routingFormId"])
    team = ctx.state.teams.get(form["teamId"]) if form is not None else None
    if form is None or team is None or team["parentId"] != ctx.id("orgId"):
        raise no_such_record()
    return form


def _list_answers(ctx: Context) -> Result:
    query = _ANSWERS.check(ctx.query)
    rows = answers(ctx.state).where(formId=_form_of_organization(ctx)["id"])
    if query.get("routedToBookingUid"):
        rows = [row for row in rows if row["routedToBookingUid"] == query["routedToBookingUid"]]
    return ok([answer_view(row) for row in _between(rows, query)])


def _update_answer(ctx: Context) -> Result:
    number_ = ctx.numeric("responseId")
    row = answers(ctx.state).get(number_)
    if row is None or row["formId"] != ctx.params["routingFormId"]:
        raise no_such_record()
    _form_of_organization(ctx)
    sent = ctx.body.get("response") if isinstance(ctx.body, dict) else None
    if sent is not None and not isinstance(sent, dict) and not ctx.quirk("texts-as-objects"):
        raise bad_request("response must be an object")
    if isinstance(sent, str):
        sent = {str(place): mark for place, mark in enumerate(sent)}
    if sent is not None:
        answers(ctx.state).update(number_, response=sent)
    return ok(answer_view(row))


def _create_answer(ctx: Context) -> Result:
    """Answer a form; return the slots of the event type that the answer leads to, if any."""
    query = _RANGE.check(ctx.query)
    start, end = moment_of(query["start"]), moment_of(query["end"])
    if start is not None and end is not None and end < start:
        raise bad_request("End date cannot be before start date.")
    form = forms(ctx.state).get(ctx.params["routingFormId"])
    if form is None:
        raise not_found("Routing form not found.")
    led = route(ctx.state, form, _given(ctx), queue=bool(query.get("queueResponse")))
    if led.kind == TO_MESSAGE:
        return created({"routingCustomMessage": led.value})
    if led.kind != TO_EVENT_TYPE:
        return created({"routingExternalRedirectUrl": led.url})
    number_ = _event_type_of(ctx, form, led)
    routing: Row = {"teamMemberIds": [], "skipContactOwner": False}
    if led.queued is not None:
        routing["queuedResponseId"] = led.queued
    elif led.answer is not None:
        routing["responseId"] = led.answer["id"]
    return created({"routing": routing, "eventTypeId": number_, "slots": _slots(ctx, number_)})


def _given(ctx: Context) -> dict[str, Any]:
    return ctx.body if isinstance(ctx.body, dict) else {}


def _event_type_of(ctx: Context, form: Row, led: RoutingOutcome) -> int:
    """Return the event type of a route, by the last segment of its URL."""
    slug = led.value.rpartition("/")[2]
    owner = {"teamId": form["teamId"]} if form["teamId"] is not None else {"userId": form["userId"]}
    found = ctx.state.event_types.find(**owner, slug=slug)
    if found is None:
        raise not_found(f"Chosen event type identified by slug {slug} not found.")
    return int(found["id"])


_OF_SLOTS = frozenset(("start", "end", "timeZone", "duration", "format", "bookingUidToReschedule"))


def _slots(ctx: Context, event_type_id: int) -> Any:
    """Return the slots of an event type for the rest of the query."""
    rest = {name: value for name, value in ctx.query.items() if name in _OF_SLOTS}
    asked = urlencode({**rest, "eventTypeId": event_type_id}, doseq=True)
    inner = Context(ctx.app, "GET", "/v2/slots", asked, ctx.headers)
    answer = get_slots(inner)
    body = answer[1] if isinstance(answer, tuple) else answer.body
    return body["data"]


_ROUTES: tuple[tuple[str, str, Callable[[Context], Result]], ...] = (
    ("GET", "", _list_answers),
    ("POST", "", _create_answer),
    ("PATCH", "/:responseId", _update_answer),
)
for _start in (_O, _T):
    for _method, _end, _handler in _ROUTES:
        routes.route(_method, f"{_start}/routing-forms/:routingFormId/responses{_end}")(_handler)


# --- without an account


@routes.post("/v2/routing-forms/:routingFormId/calculate-slots", auth="none")
def calculate_slots(ctx: Context) -> Result:
    """Return the slots to which an answer would lead, without storing it."""
    _RANGE.check(ctx.query)
    form = forms(ctx.state).get(ctx.params["routingFormId"])
    if form is None:
        raise not_found("Route to which the form response should be redirected not found.")
    led = route(ctx.state, form, _given(ctx), keep=False)
    if led.kind == TO_MESSAGE:
        raise not_found("Route to which the form response should be redirected not found.")
    if led.kind != TO_EVENT_TYPE:
        raise not_found("Routed to a non cal.com event type URL.")
    if form["teamId"] is None:
        raise not_found("Team ID not found in the routed URL.")
    number_ = _event_type_of(ctx, form, led)
    return ok({"eventTypeId": number_, "slots": _slots(ctx, number_)})


@routes.post("/v2/router/forms/:formId/submit", auth="none")
def submit(ctx: Context) -> Result:
    form = forms(ctx.state).get(ctx.params["formId"])
    if form is None:
        raise not_found("Route not found. Please check the provided form parameter.")
    led = route(ctx.state, form, _given(ctx))
    if led.kind == TO_MESSAGE:
        return created({"message": led.value}, redirect=False)
    return created(led.url, redirect=True)
