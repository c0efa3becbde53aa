"""Workflows of an organization's team, for event types and for routing forms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import not_found, unhandled
from ..formats import is_truthy
from ..routing import WITH_TEAMS, Context, Result, Routes
from ..state import Row
from ..validation import Field, Shape, boolean, number, one_of, string
from . import workflows
from .checks import min_size
from .paging import PAGE, page
from .workflows import Kind

routes = Routes(WITH_TEAMS)

_OFFSET = Shape(Field("value", number()), Field("unit", one_of(*workflows.UNITS, key="isIn"), string()))


def _triggers(names: tuple[str, ...]) -> Callable[[Any], Shape]:
    """Return a trigger's fields: a type, and for some types an offset."""
    kind = Field("type", one_of(*names, key="isIn"), string())
    plain, timed = Shape(kind), Shape(kind, Field("offset", shape=_OFFSET, optional=True, null=False))

    def choose(value: Any) -> Shape:
        return timed if value.get("type") in workflows.OFFSET_TRIGGERS else plain

    return choose


_HTML = Shape(Field("html", string()), Field("subject", string()))
_TEXT = Shape(Field("text", string()), Field("subject", string()))


def _steps(names: tuple[str, ...], *, new: bool) -> Callable[[Any], Shape]:
    """Return a step's fields by its action, in the server's order; for an unknown action the common ones."""
    action = Field("action", one_of(*names, key="isIn"), string())
    common = (Field("stepNumber", number()), Field("sender", string()))
    number_ = () if new else (Field("id", number()),)

    def shape(*own: Field) -> Shape:
        return Shape(*number_, action, *own, *common, shows_defaults=True)

    html, text = Field("message", shape=_HTML), Field("message", shape=_TEXT)
    calendar = Field("includeCalendarEvent", boolean(), default=False)
    phone = Field("phoneRequired", boolean(), optional=True, default=False)
    shapes = {
        "email_host": shape(calendar, html),
        "email_attendee": shape(calendar, html),
        "email_address": shape(Field("verifiedEmailId", number()), calendar, html),
        "sms_attendee": shape(text, phone),
        "sms_number": shape(Field("verifiedPhoneId", number()), text),
        "whatsapp_attendee": shape(text, phone),
        "whatsapp_number": shape(Field("verifiedPhoneId", number()), text),
    }
    plain = Shape(action, *common)

    def choose(value: Any) -> Shape:
        named = value.get("action")
        return shapes.get(named, plain) if named in names else plain

    return choose


_EVERYWHERE = Field("isActiveOnAllEventTypes", boolean(), default=False)
_ON_SOME = Shape(_EVERYWHERE, Field("activeOnEventTypeIds", number(each=True), optional=True))
_ON_ALL = Shape(_EVERYWHERE, Field("activeOnEventTypeIds"))
_ON_FORMS = Shape(
    Field("isActiveOnAllRoutingForms", boolean(), default=False),
    Field("activeOnRoutingFormIds", string(each=True), optional=True),
)


def _on_event_types(value: Any) -> Shape:
    """Return an activation's fields; the ids are checked only if it does not name all event types."""
    return _ON_ALL if is_truthy(value.get(_EVERYWHERE.name)) else _ON_SOME


_ACTIVATION: dict[Kind, Callable[[Any], Shape] | Shape] = {
    "event-type": _on_event_types,
    "routing-form": _ON_FORMS,
}
_ACTIONS: dict[Kind, tuple[str, ...]] = {
    "event-type": workflows.EVENT_ACTIONS,
    "routing-form": workflows.FORM_ACTIONS,
}
_TRIGGERS: dict[Kind, tuple[str, ...]] = {
    "event-type": workflows.EVENT_TRIGGERS,
    "routing-form": workflows.FORM_TRIGGERS,
}


def _body(kind: Kind, *, new: bool) -> Shape:
    allowed = ",".join(_ACTIONS[kind])
    text = f"Your workflow must contain at least one allowed step. allowed steps are {allowed}"
    return Shape(
        Field("name", string(), optional=not new),
        Field("activation", shape=_ACTIVATION[kind], optional=True, null=not new),
        Field("trigger", shape=_triggers(_TRIGGERS[kind]), optional=True, null=not new),
        Field("steps", min_size(text), items=_steps(_ACTIONS[kind], new=new), optional=not new),
        shows_defaults=True,
    )


_KINDS: tuple[Kind, Kind] = ("event-type", "routing-form")
_CREATE: dict[Kind, Shape] = {kind: _body(kind, new=True) for kind in _KINDS}
_UPDATE: dict[Kind, Shape] = {kind: _body(kind, new=False) for kind in _KINDS}


def _read(kind: Kind, sent: Any) -> Any:
    """Fill missing parts of an activation: off, and without event types; break over null as a step."""
    if isinstance(sent, dict) and isinstance(sent.get("steps"), list) and None in sent["steps"]:
        raise unhandled()
    if isinstance(sent, dict) and isinstance(sent.get("activation"), dict):
        everywhere, some = workflows.ACTIVATION[kind]
        return {**sent, "activation": {everywhere: False, some: [], **sent["activation"]}}
    return sent


def _answer(status: int, data: Any) -> Result:
    return status, {"data": data, "status": "success"}


def _found(ctx: Context, kind: Kind) -> Row:
    number_ = ctx.id("workflowId")
    row = workflows.workflow_of(ctx.state, ctx.id("teamId"), kind, number_)
    if row is None:
        said = kind.replace("-form", " form") if kind == "routing-form" else kind
        raise not_found(f"IsWorkflowInTeam - {said} workflow ({number_}) not found.")
    return row


def _declare(kind: Kind, path: str, item: str) -> None:
    """Declare the routes of one kind of workflow."""

    @routes.get(path)
    def list_workflows(ctx: Context) -> Result:
        rows = workflows.workflows(ctx.state).where(teamId=ctx.id("teamId"), kind=kind)
        return _answer(200, [workflows.workflow_view(row) for row in page(rows, PAGE.check(ctx.query))])

    @routes.post(path)
    def create_workflow(ctx: Context) -> Result:
        body = _CREATE[kind].check(_read(kind, ctx.body))
        row = workflows.create_workflow(
            ctx.state, ctx.id("teamId"), kind, body, keep_husk=ctx.quirk("refused-and-there")
        )
        return _answer(201, workflows.workflow_view(row))

    @routes.get(item)
    def get_workflow(ctx: Context) -> Result:
        return _answer(200, workflows.workflow_view(_found(ctx, kind)))

    @routes.patch(item)
    def update_workflow(ctx: Context) -> Result:
        row = _found(ctx, kind)
        body = _UPDATE[kind].check(_read(kind, ctx.body))
        return _answer(200, workflows.workflow_view(workflows.update_workflow(ctx.state, row, body, kind)))

    @routes.delete(item)
    def delete_workflow(ctx: Context) -> Result:
        workflows.workflows(ctx.state).delete(_found(ctx, kind)["id"])
        return 200, {"status": "success"}


_PATH = "/v2/organizations/:orgId/teams/:teamId/workflows"
_declare("event-type", _PATH, f"{_PATH}/:workflowId")
_declare("routing-form", f"{_PATH}/routing-form", f"{_PATH}/:workflowId/routing-form")
