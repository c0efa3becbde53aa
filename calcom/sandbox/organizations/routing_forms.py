"""Routing forms: their fields, routes and responses. No HTTP here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from ..errors import BareError, bad_request
from ..state import Row, State, Table, pick

TO_EVENT_TYPE, TO_PLACE, TO_MESSAGE = "eventTypeRedirectUrl", "externalRedirectUrl", "customPageMessage"


def forms(state: State) -> Table:
    return state.table("routing_forms")


def answers(state: State) -> Table:
    return state.table("routing_answers")


@dataclass(frozen=True)
class RoutingOutcome:
    """Where a response leads: to an event type, an external URL, or a message."""

    kind: str
    value: str
    url: str = ""
    event_type_id: int | None = None
    answer: Row | None = None
    queued: str | None = None


def route(
    state: State, form: Row, given: dict[str, Any], *, keep: bool = True, queue: bool = False
) -> RoutingOutcome:
    """Take a response and follow the first route that it matches.

    A queued response is only stored later; `keep` says whether to store one at all.
    """
    answer = {field["id"]: _value(given, field) for field in form["fields"]}
    missing = [field["label"] for field in form["fields"] if field["required"] and not answer[field["id"]]]
    if missing and keep:
        raise bad_request(f"Missing required fields {', '.join(missing)}")
    stored: Row | None = None
    queued = state.cuid() if keep and queue else None
    if keep and not queue:
        stored = answers(state).insert(
            formId=form["id"],
            formFillerId=state.cuid(),
            routedToBookingUid=None,
            response={
                field["id"]: {"label": field["label"], "value": answer[field["id"]]}
                for field in form["fields"]
            },
            createdAt=state.clock.now_iso(),
        )
    chosen = next(each for each in form["routes"] if each.get("isFallback") or _fits(each, answer))
    action = chosen["action"]
    if action["type"] == TO_MESSAGE:
        return RoutingOutcome(TO_MESSAGE, action["value"], answer=stored)
    url = _url(state, form, action, given, answer, stored, queued)
    return RoutingOutcome(action["type"], action["value"], url, action.get("eventTypeId"), stored, queued)


def _value(given: dict[str, Any], field: Row) -> Any:
    return given.get(field.get("identifier") or field["id"], "")


def _fits(chosen: Row, answer: Row) -> bool:
    """Return whether a response matches all rules of a route; a route without rules always matches."""
    rules = (chosen.get("queryValue") or {}).get("children1") or {}
    return all(_rule_fits(rule["properties"], answer) for rule in rules.values())


def _rule_fits(rule: Row, answer: Row) -> bool:
    value = answer.get(rule["field"], "")
    wanted = rule["value"][0] if rule.get("value") else None
    operator = rule["operator"]
    if operator == "not_equal":
        return bool(value != wanted)
    if operator == "like":
        return str(wanted).lower() in str(value).lower()
    if operator in ("select_any_in", "multiselect_some_in"):
        return value in (wanted if isinstance(wanted, list) else [wanted])
    return bool(value == wanted)


def _url(
    state: State, form: Row, action: Row, given: Row, answer: Row, stored: Row | None, queued: str | None
) -> str:
    if action["type"] == TO_PLACE:
        said = {**given, "form": form["id"], "cal.action": TO_PLACE}
        return f"{action['value']}?{urlencode(said)}"
    said = {}
    base = "http://localhost:3000"
    team = state.teams.get(form["teamId"])
    if team is not None:
        said["cal.teamId"] = team["id"]
        organization = state.teams.get(team["parentId"])
        if organization is not None:
            said["cal.orgId"] = organization["id"]
            base = f"https://{organization['slug']}.localhost:3000"
    said.update(given)
    said["cal.action"] = TO_EVENT_TYPE
    said.update({name: value for name, value in answer.items() if name not in said})
    if stored is not None:
        said["cal.routingFormResponseId"] = stored["id"]
    if queued is not None:
        said["cal.queuedFormResponseId"] = queued
    return f"{base}/{action['value']}?{urlencode(said)}"


def answer_view(row: Row) -> Row:
    return pick(row, "id", "formId", "formFillerId", "routedToBookingUid", "response", "createdAt")


def answer_named(state: State, booking: Any) -> Row | None:
    """Return the response that a booking request names."""
    routing = booking.get("routing") if isinstance(booking, dict) else None
    number = routing.get("responseId") if isinstance(routing, dict) else None
    if number is None:
        return None
    row = answers(state).get(number)
    if row is None:
        raise BareError(404, "No routing form response has this id.")
    return row


def note_booking(state: State, answer: Row, booking_uid: str) -> None:
    """Note the first booking that a response led to."""
    if answer["routedToBookingUid"] is None:
        answers(state).update(answer["id"], routedToBookingUid=booking_uid)
