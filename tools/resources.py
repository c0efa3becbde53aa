"""Derive calcom/_async/operations from the generated endpoints: methods for what none is written for.

`resources.py` writes, `resources.py --check` compares. What calcom/_async/resources imports by name counts as
written by hand. Where an operation is found follows from its path; NAMES says where that is not what people
would choose, and a rule there that matches nothing is an error.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from calcom_v2.operations import Operation

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "generated" / "calcom_v2"
WRITTEN = ROOT / "calcom" / "_async" / "resources"
DERIVED = ROOT / "calcom" / "_async" / "operations"
AREAS = ROOT / "calcom" / "_async" / "areas.py"
DOCS = ROOT / "docs" / "operations.md"
HEADER = (
    "# Derived by tools/resources.py from generated/calcom_v2; run `make generate`, and edit nothing here.\n"
)

sys.path.insert(0, str(ROOT / "generated"))
sys.path.insert(0, str(ROOT))

from spec.pipeline.editions import load_editions, servers_with  # noqa: E402

# "METHOD /end/of/path" -> place of the method; {} stands for the place of what comes before.
NAMES = {
    "POST /v2/api-keys/refresh": "api_keys.refresh",
    "POST /v2/auth/oauth2/token": "oauth2.exchange_token",
    "GET /v2/auth/oauth2/clients/{clientId}": "oauth2.get_client",
    "POST /v2/oauth/{clientId}/refresh": "oauth_clients.users.refresh_tokens",
    "POST /users/{userId}/force-refresh": "{}.users.force_refresh_tokens",
    "GET /v2/bookings/verification/email/check": "bookings.check_email_verification",
    "POST /v2/bookings/verification/email/send-code": "bookings.send_email_verification_code",
    "POST /v2/bookings/verification/email/verify-code": "bookings.verify_email_code",
    "GET /v2/bookings/{bookingUid}/calendar-links": "bookings.list_calendar_links",
    "GET /v2/bookings/{bookingUid}/conferencing-sessions": "bookings.list_conferencing_sessions",
    "GET /v2/bookings/{bookingUid}/recordings": "bookings.list_recordings",
    "GET /v2/bookings/{bookingUid}/references": "bookings.list_references",
    "GET /v2/bookings/{bookingUid}/routing-trace": "bookings.get_routing_trace",
    "GET /v2/bookings/{bookingUid}/transcripts": "bookings.list_transcripts",
    "POST /v2/bookings/{bookingUid}/reassign": "bookings.reassign",
    "POST /v2/bookings/{bookingUid}/reassign/{userId}": "bookings.reassign_to_user",
    "POST /v2/bookings/{bookingUid}/request-reschedule": "bookings.request_reschedule",
    "POST /v2/bookings/recurring": "v2024_04_15.bookings.create_recurring",
    "GET /v2/bookings/{bookingUid}/reschedule": "v2024_04_15.bookings.get_to_reschedule",
    "POST /v2/bookings/{bookingUid}/mark-no-show": "v2024_04_15.bookings.mark_no_show",
    "GET /v2/event-types/{username}/public": "v2024_04_15.event_types.list_public",
    "GET /v2/event-types/{username}/{eventSlug}/public": "v2024_04_15.event_types.get_public",
    "GET /v2/slots/available": "v2024_04_15.slots.available",
    "POST /v2/slots/reserve": "v2024_04_15.slots.reserve",
    "DELETE /v2/slots/selected-slot": "v2024_04_15.slots.delete_selected",
    "GET /v2/calendars/busy-times": "calendars.list_busy_times",
    "GET /v2/calendars/connections/{connectionId}/freebusy": "calendars.connections.get_free_busy",
    "GET /v2/calendars/{calendar}/freebusy": "calendars.get_free_busy",
    "GET /v2/calendars/{calendar}/check": "calendars.check",
    "GET /v2/calendars/{calendar}/connect": "calendars.get_connect_url",
    "POST /v2/calendars/{calendar}/credentials": "calendars.save_credentials",
    "POST /v2/calendars/{calendar}/disconnect": "calendars.disconnect",
    "GET /v2/calendars/{calendar}/save": "calendars.save_oauth_credentials",
    "GET /v2/calendars/{calendar}/event/{eventUid}": "calendars.get_unified_event",
    "PATCH /v2/calendars/{calendar}/event/{eventUid}": "calendars.update_unified_event",
    "GET /v2/calendars/ics-feed/check": "calendars.check_ics_feed",
    "POST /v2/calendars/ics-feed/save": "calendars.save_ics_feed",
    "GET /conferencing/default": "{}.conferencing.get_default",
    "POST /conferencing/default": "{}.conferencing.set_default",
    "POST /conferencing/{app}/default": "{}.conferencing.set_default",
    "POST /conferencing/{app}/connect": "{}.conferencing.connect",
    "DELETE /conferencing/{app}/disconnect": "{}.conferencing.disconnect",
    "GET /conferencing/{app}/oauth/auth-url": "{}.conferencing.get_auth_url",
    "GET /conferencing/{app}/oauth/callback": "{}.conferencing.save_credentials",
    "GET /v2/credits/available": "credits.get_available",
    "POST /v2/credits/charge": "credits.charge",
    "POST /booking-fields": "{}.booking_fields.add",
    "GET /v2/event-types/{eventTypeId}/crm-sync-errors": "event_types.list_crm_sync_errors",
    "GET /v2/event-types/{eventTypeId}/history": "event_types.list_history",
    "GET /v2/event-types/{eventTypeId}/scheduling-config": "event_types.get_scheduling_config",
    "POST /event-types/{eventTypeId}/create-phone-call": "{}.event_types.create_phone_call",
    "DELETE /webhooks": "{}.webhooks.delete_all",
    "POST /v2/insights/bookings/average-duration": "insights.bookings.get_average_duration",
    "POST /v2/insights/bookings/event-trends": "insights.bookings.get_event_trends",
    "POST /v2/insights/bookings/kpi-stats": "insights.bookings.get_kpi_stats",
    "POST /v2/insights/bookings/members": "insights.bookings.get_member_stats",
    "POST /v2/insights/routings/failed-bookings-by-field": "insights.routings.get_failed_bookings_by_field",
    "POST /v2/insights/routings/form-field-options": "insights.routings.list_form_field_options",
    "POST /v2/insights/routings/form-response-headers": "insights.routings.list_form_response_headers",
    "POST /v2/insights/routings/form-responses": "insights.routings.list_form_responses",
    "POST /v2/insights/routings/forms-by-status": "insights.routings.get_forms_by_status",
    "POST /v2/insights/routings/routed-to-per-period": "insights.routings.get_routed_to_per_period",
    "DELETE /v2/me/booking-limits": "me.booking_limits.clear",
    "DELETE /v2/me/team-booking-limits/{teamId}": "me.team_booking_limits.clear",
    "POST /v2/notifications/subscriptions/app-push": "notifications.register_app_push",
    "DELETE /v2/notifications/subscriptions/app-push": "notifications.remove_app_push",
    "DELETE /v2/notifications/subscriptions/slack": "notifications.remove_slack",
    "DELETE /v2/notifications/subscriptions/telegram": "notifications.remove_telegram",
    "POST /v2/notifications/subscriptions/slack/link-intents": "notifications.create_slack_link_intent",
    "POST /v2/notifications/subscriptions/telegram/link-intents": "notifications.create_telegram_link_intent",
    "GET /attributes/assignments/{userId}/history": "{}.attributes.list_assignment_history",
    "GET /attributes/options/{userId}": "{}.attributes.user_options.list",
    "POST /attributes/options/{userId}": "{}.attributes.user_options.assign",
    "PATCH /attributes/options/{userId}/{attributeOptionId}": "{}.attributes.user_options.update",
    "DELETE /attributes/options/{userId}/{attributeOptionId}": "{}.attributes.user_options.unassign",
    "GET /attributes/slugs/{attributeSlug}/options/assigned": "{}.attributes.options.list_assigned_by_slug",
    "GET /attributes/{attributeId}/options/assigned": "{}.attributes.options.list_assigned",
    "GET /attributes/sync-history/user/{userId}": "{}.attributes.sync_history.list_for_user",
    "POST /bookings/block": "{}.bookings.block",
    "POST /bookings/report": "{}.bookings.report",
    "GET /bookings/{bookingUid}/references": "{}.bookings.list_references",
    "POST /delegation-credentials/{credentialId}/reset-rotation": "{}.delegation_credentials.reset_rotation",
    "GET /v2/organizations/{orgId}/organizations": "organizations.managed.list",
    "POST /v2/organizations/{orgId}/organizations": "organizations.managed.create",
    "GET /v2/organizations/{orgId}/organizations/{managedOrganizationId}": "organizations.managed.get",
    "PATCH /v2/organizations/{orgId}/organizations/{managedOrganizationId}": "organizations.managed.update",
    "DELETE /v2/organizations/{orgId}/organizations/{managedOrganizationId}": "organizations.managed.delete",
    "GET /v2/organizations/{orgId}/teams/event-types": "organizations.teams.list_event_types",
    "GET /v2/organizations/{orgId}/teams/me": "organizations.teams.list_mine",
    "POST /permissions": "{}.permissions.add",
    "DELETE /permissions": "{}.permissions.remove_many",
    "DELETE /permissions/{permission}": "{}.permissions.remove",
    "POST /invite": "{}.create_invite",
    "GET /stripe/check": "{}.stripe.check",
    "GET /stripe/connect": "{}.stripe.get_connect_url",
    "GET /stripe/save": "{}.stripe.save_credentials",
    "POST /emails/verification-code/request": "{}.emails.request_verification_code",
    "POST /emails/verification-code/verify": "{}.emails.verify",
    "POST /phones/verification-code/request": "{}.phones.request_verification_code",
    "POST /phones/verification-code/verify": "{}.phones.verify",
    "GET /workflows/routing-form": "{}.workflows.routing_forms.list",
    "POST /workflows/routing-form": "{}.workflows.routing_forms.create",
    "GET /workflows/{workflowId}/routing-form": "{}.workflows.routing_forms.get",
    "PATCH /workflows/{workflowId}/routing-form": "{}.workflows.routing_forms.update",
    "DELETE /workflows/{workflowId}/routing-form": "{}.workflows.routing_forms.delete",
    "POST /v2/routing-forms/{routingFormId}/calculate-slots": "routing_forms.calculate_slots",
    "GET /v2/schedules/default": "schedules.get_default",
    "POST /v2/selected-calendars": "selected_calendars.add",
    "DELETE /v2/selected-calendars": "selected_calendars.remove",
}
# Written by hand under another name than the path would give, for the table of operations.
BY_HAND = {
    "add_booking_attendee": "bookings.attendees.add",
    "add_booking_guests": "bookings.add_guests",
    "cancel_booking": "bookings.cancel",
    "confirm_booking": "bookings.confirm",
    "decline_booking": "bookings.decline",
    "get_booking_by_seat": "bookings.get_by_seat",
    "mark_booking_absent": "bookings.mark_absent",
    "remove_booking_attendee": "bookings.attendees.remove",
    "reschedule_booking": "bookings.reschedule",
    "reserve_slot": "slots.reservations.create",
    "update_booking_location": "bookings.update_location",
}
WORDS = {"ooo": "out_of_office"}
TYPE_NAME = re.compile(r"(?<![\w.\"'])([A-Z]\w*)")
VERBS = {"list", "get", "create", "update", "delete", "replace"}
STYLES = {
    "TAKE_SKIP": ("take", "skip"),
    "LIMIT_CURSOR": ("limit", "cursor"),
    "LIMIT_OFFSET": ("limit", "offset"),
}


@dataclass
class Parameter:
    name: str
    annotation: str
    default: str | None = None


@dataclass
class Body:
    model: str
    fields: list[tuple[Parameter, str]]
    """The parameters, and the server's names for them."""


@dataclass
class Method:
    operation: str
    place: tuple[str, ...]
    name: str
    http: str
    path: str
    module: str
    editions: tuple[str, ...]
    positional: list[Parameter]
    query: list[Parameter]
    answer: str
    data: str | None
    body: Parameter | None = None
    flat: Body | None = None
    style: str | None = None
    rows: tuple[str, str] | None = None
    """Where the rows of a page are in its answer, and what they are."""
    shape_of: str | None = None
    redirects: bool = False
    """Whether success is a redirect."""
    largest: int | None = None
    """How many rows a page may have, where that is less than is asked for otherwise."""


@dataclass
class Area:
    methods: list[Method] = field(default_factory=list)
    children: dict[str, Area] = field(default_factory=dict)


# -- where an operation is found


def place(method: str, path: str, operation: str, used: set[str]) -> str:
    """The dotted name under which people find the operation."""
    parts = [part for part in path.split("/") if part]
    for start in range(len(parts)):
        rule = f"{method} /{'/'.join(parts[start:])}"
        if rule in NAMES:
            used.add(rule)
            before = ".".join(_words(parts[1:start]))
            return NAMES[rule].replace("{}.", before + "." if before else "")
    verb = operation.partition("_")[0]
    if verb not in VERBS:
        raise SystemExit(f"resources: {operation} ({method} {path}) needs a name in NAMES")
    return ".".join([*_words(parts[1:]), verb])


def _words(parts: list[str]) -> list[str]:
    return [WORDS.get(part, part.replace("-", "_")) for part in parts if not part.startswith("{")]


# -- what the generated code says


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def models() -> dict[str, str]:
    """Model -> module."""
    found = {}
    for node in ast.walk(parsed(GENERATED / "models" / "__init__.py")):
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module:
            found.update({alias.asname or alias.name: node.module for alias in node.names})
    return found


@cache
def model_class(name: str) -> ast.ClassDef | None:
    """The class of a model; `None` for enumerations, unions and what is no model at all."""
    if name not in models():
        return None
    for node in parsed(GENERATED / "models" / f"{models()[name]}.py").body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            bases = {ast.unparse(base) for base in node.bases}
            return node if any(base.endswith("Model") for base in bases) else None
    return None


@cache
def is_union(name: str) -> bool:
    """Whether the name stands for several models."""
    if name not in models():
        return False
    for node in parsed(GENERATED / "models" / f"{models()[name]}.py").body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            return any(
                model_class(part) or is_union(part) for part in TYPE_NAME.findall(ast.unparse(node.value))
            )
    return False


def annotations_of(name: str) -> dict[str, str]:
    node = model_class(name)
    if node is None:
        return {}
    return {
        ast.unparse(each.target): ast.unparse(each.annotation)
        for each in node.body
        if isinstance(each, ast.AnnAssign) and not ast.unparse(each.target).startswith("_")
    }


def fields_of(name: str) -> Body | None:
    """The fields of a body, if it is one model."""
    node = model_class(name)
    if node is None:
        return None
    names: dict[str, str] = {}
    parameters: list[Parameter] = []
    for each in node.body:
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "_names":
            names = dict(ast.literal_eval(each.value))
        if isinstance(each, ast.FunctionDef) and each.name == "__init__":
            parameters = _keyword_parameters(each)
    if not parameters or {parameter.name for parameter in parameters} - set(names):
        return None
    return Body(name, [(parameter, names[parameter.name]) for parameter in parameters])


def _keyword_parameters(function: ast.FunctionDef) -> list[Parameter]:
    return [
        Parameter(
            argument.arg,
            ast.unparse(argument.annotation) if argument.annotation else "Any",
            None if default is None else ast.unparse(default),
        )
        for argument, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
    ]


def method_of(operation: Operation, dotted: str) -> Method:
    """The method for an operation at its place."""
    name, http, path, module = operation.id, operation.method, operation.path, operation.module
    where = dotted.split(".")
    positional: list[Parameter] = []
    query: list[Parameter] = []
    answer = "None"
    for node in parsed(GENERATED / f"{module.replace('.', '/')}.py").body:
        if isinstance(node, ast.FunctionDef) and node.name == "_get_kwargs":
            positional = [
                Parameter(argument.arg, ast.unparse(argument.annotation) if argument.annotation else "Any")
                for argument in node.args.args
            ]
            query = [each for each in _keyword_parameters(node) if each.name != "cal_api_version"]
        if isinstance(node, ast.FunctionDef) and node.name == "_decode" and node.returns:
            answer = ast.unparse(node.returns)
    method = Method(
        operation=name,
        place=tuple(where[:-1]),
        name=where[-1],
        http=http,
        path=path,
        module=module,
        editions=operation.editions,
        shape_of=operation.shape_of,
        redirects=redirects(http, path),
        positional=positional,
        query=[each for each in query if each.name != "body"],
        answer=answer,
        data=annotations_of(answer).get("data"),
    )
    method.body = next((each for each in query if each.name == "body"), None)
    if method.body is not None:
        model = method.body.annotation.split(" | ")[0]
        taken = {each.name for each in [*positional, *method.query]} | {
            "body",
            "options",
            "self",
            "page_size",
            "resume",
        }
        flat = fields_of(model)
        if flat is not None and not taken & {parameter.name for parameter, _ in flat.fields}:
            method.flat = flat
    method.rows = rows_of(method.data)
    if method.rows is not None:
        names = {each.name for each in method.query}
        in_body = {parameter.name for parameter, _ in method.flat.fields} if method.flat else set()
        for style, (size, position) in STYLES.items():
            if {size, position} <= names:
                method.style = style
                method.query = [each for each in method.query if each.name not in (size, position)]
                method.largest = largest_page(http, path, size)
                break
        else:
            if method.flat is not None and {"limit", "offset"} <= in_body:
                method.style = "BODY_OFFSET"
                kept = [each for each in method.flat.fields if each[0].name not in ("limit", "offset")]
                method.flat = Body(method.flat.model, kept)
                method.largest = largest_page(http, path, "limit")
    return method


def rows_of(data: str | None) -> tuple[str, str] | None:
    """Where a list is in `data`: it is one itself, or a model around a single one."""
    if data is None:
        return None
    if data.startswith("list["):
        return "answer.data", data[5:-1]
    lists = [(name, kind) for name, kind in annotations_of(data).items() if kind.startswith("list[")]
    return (f"answer.data.{lists[0][0]}", lists[0][1][5:-1]) if len(lists) == 1 else None


@cache
def specification(version: str = "v2") -> dict[str, Any]:
    path = ROOT / "spec" / version / "openapi.json"
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def count_operations(version: str) -> tuple[int, int]:
    """How many operations the document of an API has, and how many of them were published."""
    named = [each for item in specification(version)["paths"].values() for each in item.values()]
    return len(named), sum(operation.get("x-calcom-published", True) for operation in named)


def redirects(http: str, path: str) -> bool:
    """Whether success is a redirect."""
    answers = specification()["paths"][path][http.lower()]["responses"]
    return not any(status.startswith("2") for status in answers)


@cache
def largest_page(http: str, path: str, size: str) -> int | None:
    """The most rows that the document lets one ask for, if that is less than a hundred."""
    facts = specification()["paths"][path][http.lower()]
    schemas = {each["name"]: each["schema"] for each in facts.get("parameters", ())}
    if size not in schemas:
        content = facts["requestBody"]["content"]["application/json"]["schema"]
        name = content.get("$ref", "").rpartition("/")[2]
        body = specification()["components"]["schemas"].get(name, content)
        schemas = body.get("properties", {})
    largest = schemas.get(size, {}).get("maximum")
    return int(largest) if largest is not None and largest < 100 else None


def written_by_hand() -> dict[str, str]:
    """Operation -> the file that calls it."""
    found = {}
    for path in sorted(WRITTEN.glob("*.py")):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("calcom_v2.api"):
                # Under another name an operation is used on the way to something else.
                found.update({alias.name: path.stem for alias in node.names if alias.asname == "endpoint"})
    return found


# -- the code


class Writer:
    """The text of one module."""

    def __init__(self) -> None:
        self.types: set[str] = set()
        self.paged = False
        self.flat = False
        self.overloaded = False
        self.mapping = False
        self.free = False
        self.unset = False

    def annotation(self, text: str, *, given: bool = False) -> str:
        """The annotation as the module can write it; what is given may be a mapping in place of a model."""
        found = {name for name in TYPE_NAME.findall(text) if name in models()}
        self.types |= found
        if given:
            for name in found:
                if model_class(name) is not None or is_union(name):
                    text = re.sub(rf"(?<![\w.]){name}\b", f"{name} | Mapping[str, Any]", text)
        # Classes here have a method called list, which an annotation in them would mean.
        text = re.sub(r"(?<![\w.])list\[", "builtins.list[", text)
        text = text.replace(" | Mapping[str, Any] | Mapping[str, Any]", " | Mapping[str, Any]")
        text = re.sub(r"\bAny\b", "JSON", text)
        self.mapping |= "Mapping[" in text
        self.free |= "JSON" in text
        self.unset |= "Unset" in text
        return text

    def area(self, name: str, path: tuple[str, ...], area: Area, written: set[str]) -> Iterator[str]:
        """The classes of an area, its own after those below it."""
        for child, below in sorted(area.children.items()):
            yield from self.area(class_name((*path, child)), (*path, child), below, written)
        yield f"\n\nclass {name}(AsyncResource):"
        yield f'    """{sentence(path)}"""\n'
        for child in sorted(area.children):
            kind = class_name((*path, child))
            yield "    @property"
            yield f"    def {child}(self) -> {kind}:"
            yield f'        """{sentence((*path, child))}"""'
            yield f"        return {kind}(self._sender)\n"
        for method in sorted(area.methods, key=lambda each: each.name):
            yield from self.method(method)

    def method(self, method: Method) -> Iterator[str]:
        """One method, with a second form of its arguments if it has a body with required fields."""
        returns = self.returned(method)
        if method.flat is not None and any(parameter.default is None for parameter, _ in method.flat.fields):
            self.overloaded = True
            fields = [self.parameter(parameter, given=True) for parameter, _ in method.flat.fields]
            yield from self.signature(method, fields, returns, overload=True)
            body = f"body: {self.annotation(f'{method.flat.model} | Mapping[str, Any]')}"
            yield from self.signature(method, [body], returns, overload=True)
        yield from self.signature(method, self.body_parameters(method), returns)
        yield f'        """{self.docstring(method)}"""'
        yield from self.code(method)
        yield ""

    def parameter(self, parameter: Parameter, *, given: bool = False, optional: bool = False) -> str:
        text = self.annotation(parameter.annotation, given=given)
        default = parameter.default
        if optional and default is None:
            self.unset = True
            text, default = (text if "Unset" in text else f"{text} | Unset"), "UNSET"
        return f"{parameter.name}: {text}" + (f" = {default}" if default is not None else "")

    def body_parameters(self, method: Method) -> list[str]:
        if method.body is None:
            return []
        if method.flat is None:
            # A body is required as the document says, but an empty one may be left out.
            return [self.parameter(method.body)]
        self.flat = self.unset = True
        fields = [self.parameter(parameter, given=True, optional=True) for parameter, _ in method.flat.fields]
        return [
            *fields,
            f"body: {self.annotation(f'{method.flat.model} | Mapping[str, Any] | Unset')} = UNSET",
        ]

    def signature(
        self, method: Method, body: list[str], returns: str, *, overload: bool = False
    ) -> Iterator[str]:
        prefix = "" if method.style else "async "
        keyword = sorted(
            [*(self.parameter(each) for each in method.query), *body], key=lambda text: " = " in text
        )
        if method.style:
            keyword += ["page_size: int | None = None", "resume: str | None = None"]
        keyword.append("options: CallOptions | None = None")
        arguments = ["self", *(self.parameter(each) for each in method.positional), "*", *keyword]
        if overload:
            yield "    @overload"
        yield f"    {prefix}def {method.name}("
        yield from (f"        {argument}," for argument in arguments)
        yield f"    ) -> {returns}:" + (" ..." if overload else "")

    def returned(self, method: Method) -> str:
        if method.style:
            self.paged = True
            assert method.rows is not None
            return f"AsyncPager[{self.annotation(method.rows[1])}]"
        if method.data is not None:
            return self.annotation(method.data.replace(" | Unset", " | None"))
        if method.redirects:
            return "str"
        known = ("None", "Any", *models())
        if method.answer in known and not annotations_of(method.answer).keys() - {"status"}:
            return "None"
        return self.annotation(method.answer)

    def docstring(self, method: Method) -> str:
        verb, _, rest = (method.shape_of or method.operation).partition("_")
        some = len(method.editions) < len(load_editions())
        where = f", on {servers_with(method.editions)} only" if some else ""
        request = f"`{method.http} {method.path}`"
        if len(request) + len(where) > 95:
            where = where.replace(", on", ",\n        on", 1)
        said = "The URL that the browser goes on to.\n\n        " if method.redirects else ""
        return f"{verb.capitalize()} {rest.replace('_', ' ')}.\n\n        {said}{request}{where}\n        "

    def code(self, method: Method) -> Iterator[str]:
        package, _, name = method.module.rpartition(".")
        yield f"        from calcom_v2.{package} import {name} as endpoint\n"
        arguments = [each.name for each in method.positional]
        arguments += [f"{each.name}={each.name}" for each in method.query]
        if method.flat is not None:
            required = [parameter.name for parameter, _ in method.flat.fields if parameter.default is None]
            pairs = ", ".join(f"({p.name!r}, {wire!r}, {p.name})" for p, wire in method.flat.fields)
            needed = f"({', '.join(map(repr, required))},)" if required else "()"
            yield f"        content = body_of({method.operation!r}, body, {needed}, [{pairs}])"
            arguments.append("body=content")
        elif method.body is not None:
            arguments.append("body=body")
        yield f"        call = prepare(endpoint, options, {', '.join(arguments)})"
        if method.style:
            where = method.rows[0] if method.rows else ""
            largest = f", largest={method.largest}" if method.largest else ""
            yield (
                f"        return self._pager(call, Style.{method.style}, lambda answer: {where}, "
                f"page_size=page_size, resume=resume{largest})"
            )
        elif method.redirects:
            yield "        url: str = await self._send(call)"
            yield "        return url"
        elif method.data is not None and "Unset" in method.data:
            yield "        return (await self._send(call)).data or None"
        elif method.data is not None:
            yield "        return (await self._send(call)).data"
        elif self.returned(method) == "None":
            yield "        await self._send(call)"
        else:
            yield "        return await self._send(call)"

    def module(self, path: tuple[str, ...], area: Area, name: str) -> str:
        body = list(self.area(name, path, area, set()))
        lines = [HEADER, f'"""{sentence(path)}"""\n', "from __future__ import annotations\n"]
        typing = [
            "TYPE_CHECKING",
            *(["overload"] if self.overloaded else []),
        ]
        lines += ["import builtins", f"from typing import {', '.join(sorted(typing))}"]
        helpers = ["prepare", *(["body_of"] if self.flat else [])]
        lines.append(f"from ..._endpoint import {', '.join(sorted(helpers))}")
        if self.paged:
            lines += ["from ..._page import Style", "from ..pager import AsyncPager"]
        types = ["CallOptions", *(["JSON"] if self.free else [])]
        lines += [f"from ...types import {', '.join(types)}", "from ..resource import AsyncResource"]
        text = "\n".join(body)
        if "Literal[" in text:
            lines[3:] = [
                "import builtins",
                f"from typing import {', '.join(sorted([*typing, 'Literal']))}",
                *lines[5:],
            ]
        if self.unset:
            lines.append(
                "from calcom_v2.types import UNSET, Unset"
                if "= UNSET" in text
                else "from calcom_v2.types import Unset"
            )
        lines.append("if TYPE_CHECKING:")
        if "datetime." in text:
            lines.append("    import datetime")
        if self.mapping:
            lines.append("    from collections.abc import Mapping")
        if self.types:
            lines.append(f"    from calcom_v2.models import ({', '.join(sorted(self.types))})")
        lines.append("    pass")
        return "\n".join([*lines, text]) + "\n"


def class_name(path: tuple[str, ...]) -> str:
    name = "".join(word.capitalize() for part in path for word in part.split("_"))
    # Without a suffix the names would be those of models: Me, Slots.
    return f"Async{name}Resource"


def sentence(path: tuple[str, ...]) -> str:
    words = [
        re.sub(r"^v(\d{4})_(\d\d)_(\d\d)$", r"version \1-\2-\3", part).replace("_", " ") for part in path
    ]
    text = " of ".join(reversed(words)).capitalize()
    return f"{text}."


# -- all of it


def methods() -> tuple[list[Method], dict[str, str]]:
    """The methods to derive, and the place of every operation."""
    from calcom_v2.operations import OPERATIONS

    used: set[str] = set()
    by_hand = written_by_hand()
    derived, places = [], {}

    def place_of(operation: Operation) -> str:
        if operation.shape_of is not None:
            home = f"v{operation.default_version}".replace("-", "_")
            return f"{home}.{place_of(OPERATIONS[operation.shape_of])}"
        named = BY_HAND.get(operation.id)
        return named or place(operation.method, operation.path, operation.id, used)

    for operation in OPERATIONS.values():
        if operation.shape_of is not None and not is_older(operation):
            continue
        places[operation.id] = place_of(operation)
        if operation.id not in by_hand:
            derived.append(method_of(operation, places[operation.id]))
    if set(NAMES) - used:
        raise SystemExit(f"resources: names that match nothing: {', '.join(sorted(set(NAMES) - used))}")
    if set(BY_HAND) - set(by_hand):
        raise SystemExit(f"resources: not written by hand: {', '.join(sorted(set(BY_HAND) - set(by_hand)))}")
    twice = [name for name in places.values() if list(places.values()).count(name) > 1]
    if twice:
        raise SystemExit(f"resources: one name for several operations: {', '.join(sorted(set(twice)))}")
    return derived, places


def is_older(shape: Operation) -> bool:
    """Whether a shape is of an older version than its operation: no choice of a version leads there."""
    from calcom_v2.operations import OPERATIONS

    default = OPERATIONS[shape.shape_of or ""].default_version
    return bool(default and shape.default_version and shape.default_version < default)


def derived_files() -> dict[Path, str]:
    """What every derived file should hold."""
    derived, places = methods()
    root = Area()
    for method in derived:
        area = root
        for part in method.place:
            area = area.children.setdefault(part, Area())
        area.methods.append(method)
    by_hand = {path.stem for path in WRITTEN.glob("*.py")} - {"__init__"}
    texts = {
        DERIVED / "__init__.py": HEADER + '"""The operations that are called as the document has them."""\n'
    }
    for name, area in root.children.items():
        kind = class_name((name,))
        if name in by_hand:
            kind = kind.replace("Resource", "Operations")
        texts[DERIVED / f"{name}.py"] = Writer().module((name,), area, kind)
    texts[AREAS] = areas(sorted({*root.children, *by_hand}), by_hand)
    texts = formatted(texts)
    texts[DOCS] = table(places)
    return texts


def areas(names: list[str], by_hand: set[str]) -> str:
    lines = [
        HEADER,
        '"""The areas of the API, as a client has them."""\n',
        "from __future__ import annotations\n",
    ]
    lines += ["from functools import cached_property", "from typing import TYPE_CHECKING"]
    lines += ["if TYPE_CHECKING:", "    from .send import AsyncSender"]
    folders = {name: "resources" if name in by_hand else "operations" for name in names}
    lines += [f"    from .{folders[name]}.{name} import {class_name((name,))}" for name in names]
    lines += ["", "class AsyncAreas:", '    """The areas of the API, loaded when they are first used."""\n']
    lines += ["    _sender: AsyncSender\n"]
    for name in names:
        kind = class_name((name,))
        lines += [
            "    @cached_property",
            f"    def {name}(self) -> {kind}:",
            f'        """{sentence((name,))}"""',
        ]
        lines += [
            f"        from .{folders[name]}.{name} import {kind}\n",
            f"        return {kind}(self._sender)\n",
        ]
    return "\n".join(lines)


def table(places: dict[str, str]) -> str:
    """The page that lists every operation of both APIs with its method."""
    from calcom_v2.operations import OPERATIONS

    every, published = count_operations("v2")
    lines = [
        "# Operations",
        "",
        "Derived by `tools/resources.py` from the two documents.",
        "",
        "## API v2",
        "",
        "The same methods are there on `CalCom` and `AsyncCalCom`.",
        "",
        f"{published} published operations, {every - published} that no published document names and "
        f"recordings prove, and {len(places) - every} forms of older versions. *Versions* are the values "
        "of `cal-api-version` that an operation answers to, the one that is sent in bold. *Servers* are the "
        "values of `edition`:",
        "",
        *(f"- `{edition}`: {row['name']} ({row['date']})" for edition, row in load_editions().items()),
        "",
        "| method of the client | operation | request | servers | versions | scopes |",
        "|---|---|---|---|---|---|",
    ]
    for operation, where in sorted(places.items(), key=lambda item: item[1]):
        facts = OPERATIONS[operation]
        known = sorted({version for versions in facts.versions.values() for version in versions})
        versions = ", ".join(f"**{each}**" if each == facts.default_version else each for each in known)
        lines.append(
            f"| `{where}` | {operation} | `{facts.method} {facts.path}` | {', '.join(facts.editions)} "
            f"| {versions} | {', '.join(facts.scopes)} |"
        )
    return "\n".join([*lines, *table_of_v1()]) + "\n"


def table_of_v1() -> list[str]:
    """The part of the page that is about API v1; what takes a method's place has a page of its own."""
    sys.path.insert(0, str(ROOT / "tools"))
    every, published = count_operations("v1")
    methods_of_v1 = sorted(import_module("resources_v1").methods(), key=lambda method: method.place)
    rows = [
        f"| `{method.place}` | {method.operation.id} | `{method.operation.method} {method.operation.path}` |"
        for method in methods_of_v1
    ]
    return [
        "",
        "## API v1",
        "",
        f"{published} published operations and {every - published} that recordings and the server's source "
        "prove, as methods of `calcom.v1.CalComV1` and `AsyncCalComV1`. They have neither versions nor "
        "scopes, and only older self-hosted servers have them; [v1 to v2](v1-to-v2.md) says what takes the "
        "place of each.",
        "",
        "| method of the client | operation | request |",
        "|---|---|---|",
        *rows,
    ]


def formatted(texts: dict[Path, str]) -> dict[Path, str]:
    with tempfile.TemporaryDirectory() as folder:
        copies = {target: Path(folder) / target.relative_to(ROOT) for target in texts}
        for target, copy in copies.items():
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(texts[target], encoding="utf-8")
        config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet"]
        rules = ["--select", "I,F401,PIE790,RUF036", "--fix", "--unsafe-fixes"]
        rules += ["--config", 'lint.isort.known-first-party=["calcom"]']
        for arguments in (["check", *config, *rules], ["format", *config]):
            done = subprocess.run(
                [sys.executable, "-m", "ruff", *arguments, folder], capture_output=True, text=True
            )
            if done.returncode:
                raise SystemExit(f"resources: ruff {arguments[0]} failed:\n{done.stdout}{done.stderr}")
        return {target: copy.read_text(encoding="utf-8") for target, copy in copies.items()}


def check() -> list[str]:
    """What is wrong with the derived files, one line each."""
    wanted = derived_files()
    problems = [
        f"{path.relative_to(ROOT).as_posix()} is stale, missing or was edited by hand"
        for path, text in wanted.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    strays = [path for path in DERIVED.glob("*.py") if path not in wanted]
    return problems + [f"{path.relative_to(ROOT).as_posix()} has no source" for path in strays]


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    if arguments:
        problems = check()
        print("\n".join([*problems, *(["Run `make generate`."] if problems else [])]), file=sys.stderr)
        return bool(problems)
    wanted = derived_files()
    for path, text in wanted.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT).as_posix()}")
    for path in DERIVED.glob("*.py"):
        if path not in wanted:
            path.unlink()
            print(f"removed {path.relative_to(ROOT).as_posix()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
