"""Workflows of a team: messages about events of bookings and forms. No HTTP here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from ..errors import HttpError, bad_request, server_error, trpc, unhandled
from ..state import Row, State, Table, pick, words
from .routing_forms import forms

Kind = Literal["event-type", "routing-form"]

# The fields of an activation, by kind: whether it is everywhere, and otherwise where.
ACTIVATION: dict[Kind, tuple[str, str]] = {
    "event-type": ("isActiveOnAllEventTypes", "activeOnEventTypeIds"),
    "routing-form": ("isActiveOnAllRoutingForms", "activeOnRoutingFormIds"),
}
OFFSET_TRIGGERS = (
    "formSubmittedNoEvent",
    "beforeEvent",
    "afterEvent",
    "afterGuestsCalVideoNoShow",
    "afterHostsCalVideoNoShow",
)
EVENT_TRIGGERS = words(
    """
    beforeEvent eventCancelled newEvent afterEvent rescheduleEvent afterHostsCalVideoNoShow
    afterGuestsCalVideoNoShow bookingRejected bookingRequested bookingPaymentInitiated bookingPaid
    bookingNoShowUpdated
    """
)
FORM_TRIGGERS = ("formSubmitted", "formSubmittedNoEvent")
# Of these the server reads the offset; of the last trigger above it keeps what was there.
_READS_OFFSET = tuple(name for name in OFFSET_TRIGGERS if name != "afterHostsCalVideoNoShow")
UNITS = ("hour", "minute", "day")
EVENT_ACTIONS = words(
    """
    email_host email_attendee email_address sms_attendee sms_number whatsapp_attendee
    whatsapp_number cal_ai_phone_call
    """
)
FORM_ACTIONS = ("email_attendee", "email_address", "sms_attendee", "sms_number")

_RECIPIENTS = {
    "email_host": "const",
    "email_attendee": "attendee",
    "sms_attendee": "attendee",
    "whatsapp_attendee": "attendee",
    "email_address": "email",
}
_ASKS_FOR_PHONE = ("sms_attendee", "whatsapp_attendee")


def workflows(state: State) -> Table:
    return state.table("workflows")


def workflow_of(state: State, team_id: int, kind: Kind, number: int) -> Row | None:
    row = workflows(state).get(number)
    return row if row is not None and row["teamId"] == team_id and row["kind"] == kind else None


def create_workflow(state: State, team_id: int, kind: Kind, body: Row, *, keep_husk: bool) -> Row:
    """Create an empty workflow and fill it; the server keeps the empty one if that is refused."""
    formless = kind == "routing-form" and not (_fields(body.get("trigger")) or {}).get("type")
    if not keep_husk:
        _check(state, None, team_id, kind, _as_read(body))
        if formless:
            raise _not_created(team_id)
    husk = workflows(state).insert(
        teamId=team_id,
        kind=kind if not keep_husk else "event-type",
        name="",
        trigger="beforeEvent",
        time=24,
        unit="hour",
        isActiveOnAll=False,
        activeOn=[],
        steps=[],
    )
    row = update_workflow(state, husk, body, kind)
    if formless:  # with the usual trigger it is no workflow of a form, so the server does not find it
        workflows(state).update(row["id"], kind="event-type", activeOn=[])
        raise _not_created(team_id)
    return row


def _not_created(team_id: int) -> HttpError:
    return bad_request(f"Could not create Workflow in team {team_id}")


def update_workflow(state: State, row: Row, body: Row, kind: Kind) -> Row:
    body = _as_read(body)
    _check(state, row, row["teamId"], kind, body)
    values: Row = {"kind": kind}
    if body.get("name") is not None:
        values["name"] = body["name"]
    if body.get("steps") is not None:
        values["steps"] = [_step(state, row, step) for step in body["steps"]]
    trigger = body.get("trigger")
    if trigger is not None and trigger.get("type"):
        values["trigger"] = trigger["type"]
        offset = trigger.get("offset")
        if trigger["type"] in _READS_OFFSET and offset is not None:
            values["time"], values["unit"] = offset["value"], offset["unit"]
    activation = body.get("activation")
    everywhere = ACTIVATION[kind][0]
    asked = row["activeOn"]
    if activation is not None:
        values["isActiveOnAll"] = activation.get(everywhere, row["isActiveOnAll"])
        given = _given(activation, kind)
        asked = asked if given is None else given
    values["activeOn"] = _with_children(state, asked) if kind == "event-type" else list(asked)
    return workflows(state).update(row["id"], **values)


def _as_read(body: Row) -> Row:
    """Read the body like the server: a list is an object without fields; a step needs an action."""
    read = {**body}
    for name in ("trigger", "activation"):
        if name in body:
            read[name] = _fields(body[name])
    if read.get("trigger"):
        read["trigger"] = {**read["trigger"], "offset": _fields(read["trigger"].get("offset")) or None}
    if body.get("steps") is not None:
        steps = [_fields(step) for step in body["steps"]]
        if not all(step and "action" in step for step in steps):
            raise unhandled()
        read["steps"] = [{**step, "message": _fields(step.get("message"))} for step in steps if step]
    return read


def _fields(value: Any) -> Row | None:
    return {} if isinstance(value, list) else value


def _check(state: State, row: Row | None, team_id: int, kind: Kind, body: Row) -> None:
    """Refuse unverified addresses, and event types and forms of others."""
    offset = (body.get("trigger") or {}).get("offset") or {}
    for value in (offset.get("value"), *(step["stepNumber"] for step in body.get("steps") or ())):
        # The columns are 32-bit integers; a query with any other number fails.
        if value is not None and (not -(2**31) <= value < 2**31 or value != int(value)):
            raise server_error()
    for step in body.get("steps") or ():
        _recipient(state, team_id, step)
    for number in _given(body.get("activation") or {}, kind) or ():
        if not (_event_type_is_fine if kind == "event-type" else _form_is_fine)(state, row, team_id, number):
            raise trpc(401, "You are not authorized to access this resource")


def _given(activation: Row, kind: Kind) -> list[Any] | None:
    """Return the event types or forms of an activation as the server reads them: a text is its characters."""
    sent = activation.get(ACTIVATION[kind][1])
    if sent is None:
        return None
    if kind == "routing-form" and isinstance(sent, str):
        return list(sent)
    wanted = (int, float) if kind == "event-type" else (str,)
    if not isinstance(sent, list) or not all(type(each) in wanted for each in sent):
        raise server_error()  # the query fails
    return [int(each) for each in sent] if kind == "event-type" else sent


def _event_type_is_fine(state: State, row: Row | None, team_id: int, number: int) -> bool:
    """Whether a workflow may be active there: on the team's, where it is already, and where nothing is."""
    found = state.event_types.get(number)
    if found is None or found.get("teamId") == team_id:
        return True
    if row is not None and row["isActiveOnAll"]:
        parent = state.event_types.get(found.get("parentId"))
        return parent is not None and bool(parent.get("teamId") == team_id)
    return row is not None and number in row["activeOn"]


def _form_is_fine(state: State, row: Row | None, team_id: int, number: str) -> bool:
    found = forms(state).get(number)
    return found is not None and bool(found["teamId"] == team_id)


def _with_children(state: State, numbers: Iterable[int]) -> list[int]:
    """Return the event types that exist, each followed by its children."""
    found = [state.event_types[number] for number in sorted(set(numbers)) if number in state.event_types]
    return [
        number
        for event_type in found
        if event_type.get("parentId") is None
        for number in (
            event_type["id"],
            *(child["id"] for child in state.event_types.where(parentId=event_type["id"])),
        )
    ]


def _recipient(state: State, team_id: int, step: Row) -> str | None:
    action = step["action"]
    if action == "email_address" and step.get("verifiedEmailId"):
        email = state.table("verified_emails").find(id=step["verifiedEmailId"], teamId=team_id)
        if email is None:
            raise bad_request("Invalid Verified Email Id.")
        return str(email["email"])
    if action in ("sms_number", "whatsapp_number") and step.get("verifiedPhoneId"):
        phone = state.table("verified_phones").find(id=step["verifiedPhoneId"], teamId=team_id)
        if phone is None:
            raise bad_request("Invalid Verified Phone Id.")
        return str(phone["phoneNumber"])
    return None


def _step(state: State, row: Row, step: Row) -> Row:
    """Convert a step for storage; the text of an SMS is lost, and the template is always the same."""
    action, message = step["action"], step.get("message") or {}
    known = {each["id"] for each in row["steps"]}
    body: Any = None
    if action.startswith("email_"):
        body = message.get("html")
    elif action == "whatsapp_number":
        body = message.get("text")
    return {
        "id": step["id"] if step.get("id") in known else state.next_id("workflow_steps"),
        "stepNumber": step["stepNumber"],
        "action": action,
        "sender": step.get("sender"),
        "includeCalendarEvent": bool(step.get("includeCalendarEvent")) and action.startswith("email_"),
        "phoneRequired": bool(step.get("phoneRequired")),
        "sendTo": _recipient(state, row["teamId"], step),
        "subject": message.get("subject"),
        "body": body,
    }


# --- what is shown


def workflow_view(row: Row) -> Row:
    kind: Kind = row["kind"]
    everywhere, some = ACTIVATION[kind]
    trigger: Row = {"type": row["trigger"]}
    if row["trigger"] in OFFSET_TRIGGERS:
        trigger["offset"] = {"value": row["time"], "unit": row["unit"]}
    steps = sorted(row["steps"], key=lambda step: float(step["stepNumber"]))
    return {
        **pick(row, "id", "name"),
        "activation": {everywhere: row["isActiveOnAll"], some: list(row["activeOn"])},
        "trigger": trigger,
        "steps": [_step_view(step) for step in steps],
        "type": kind,
    }


def _step_view(step: Row) -> Row:
    action = step["action"]
    recipient = _RECIPIENTS.get(action, "phone_number")
    to = step["sendTo"] or ""
    view: Row = {
        **pick(step, "id", "stepNumber"),
        "template": "reminder",
        "recipient": recipient,
        "sender": step["sender"] or "Default Sender",
        "includeCalendarEvent": step["includeCalendarEvent"],
        "email": to if recipient == "email" else "",
        "phone": to if recipient == "phone_number" else "",
        "message": {
            "subject": step["subject"] or "",
            "html" if action.startswith("email_") else "text": step["body"] or "",
        },
        "action": action,
    }
    if action in _ASKS_FOR_PHONE:
        view["phoneRequired"] = step["phoneRequired"]
    return view
