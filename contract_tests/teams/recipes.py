"""One valid request per operation of teams and organizations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from calcom_spec.contract import Operation
from contract_tests.credentials import Credentials
from contract_tests.recipes import STUBS, UNREACHABLE, Call, Recipe, Recipes, denied
from contract_tests.recipes import V2 as PERSONAL
from contract_tests.resources import EVERY_DAY
from contract_tests.teams.resources import Resources

TABLE: dict[str, Recipe] = {}
Bodies = tuple[tuple[str, Any], ...]
_CHANGES_OF_A_MEMBERSHIP: Bodies = (("GET", ...), ("PATCH", {"role": "ADMIN"}), ("DELETE", ...))
_CHANGES_OF_A_WEBHOOK: Bodies = (("GET", ...), ("PATCH", {"active": False}), ("DELETE", ...))
ORG = "/v2/organizations/{orgId}"
TEAM = f"{ORG}/teams/{{teamId}}"
PLAIN = "/v2/teams/{teamId}"


def _in_org(make: Callable[[Resources], Call]) -> Recipe:
    """Put the organization's id in the call's path."""

    def recipe(r: Resources) -> Call:
        call = make(r)
        path = {"orgId": r.organization(), **call.path}
        return replace(call, path=path)

    return recipe


def org(label: str, make: Callable[[Resources], Call] = lambda r: Call()) -> None:
    method, _, rest = label.partition(" ")
    TABLE[f"{method} {ORG}{rest}"] = _in_org(make)


def org_recipe(label: str) -> Callable[[Recipe], Recipe]:
    """Register a function as the recipe of an operation of the organization."""

    def register(make: Recipe) -> Recipe:
        org(label, make)
        return make

    return register


def team(label: str, make: Callable[[Resources], Call] = lambda r: Call()) -> None:
    """Register a recipe for the run's team in the organization, unless the call names another."""
    method, _, rest = label.partition(" ")
    TABLE[f"{method} {TEAM}{rest}"] = _in_org(_with_team(make, lambda r: r.team()))


def plain(label: str, make: Callable[[Resources], Call] = lambda r: Call()) -> None:
    """Register a recipe for the run's team without an organization."""
    method, _, rest = label.partition(" ")
    TABLE[f"{method} {PLAIN}{rest}"] = _with_team(make, lambda r: r.own_team())


def _with_team(
    make: Callable[[Resources], Call], team_of: Callable[[Resources], Any]
) -> Callable[[Resources], Call]:
    """Put a team in the call's path unless it names one."""

    def with_team(r: Resources) -> Call:
        call = make(r)
        return call if "teamId" in call.path else replace(call, path={"teamId": team_of(r), **call.path})

    return with_team


# --- lists, which need only the path ------------------------------------------------------------------

for _rest in (
    "attributes",
    "bookings",
    "memberships",
    "ooo",
    "roles",
    "routing-forms",
    "schedules",
    "teams",
    "teams/event-types",
    "teams/me",
    "users",
    "webhooks",
):
    org(f"GET /{_rest}")
for _rest in (
    "bookings",
    "conferencing",
    "conferencing/default",
    "event-types",
    "memberships",
    "roles",
    "schedules",
    "stripe/check",
    "workflows",
    "verified-resources/emails",
    "verified-resources/phones",
):
    team(f"GET /{_rest}")
team("POST /invite")
for _rest in (
    "event-types",
    "memberships",
    "schedules",
    "verified-resources/emails",
    "verified-resources/phones",
):
    plain(f"GET /{_rest}")

# --- people of the organization ----------------------------------------------------------------------

org(
    "POST /users",
    lambda r: Call(
        body={
            "email": f"{r.name('person')}@example.com",
            "username": r.name("person"),
            "organizationRole": "MEMBER",
            "autoAccept": True,
        }
    ),
)
org(
    "PATCH /users/{userId}",
    lambda r: Call({"userId": r.fresh_person()}, body={"timeZone": "Europe/Rome", "bio": "Contract"}),
)
org("DELETE /users/{userId}", lambda r: Call({"userId": r.fresh_person()}))
org("GET /users/{userId}/bookings", lambda r: Call({"userId": r.person()}))
org("GET /users/{userId}/schedules", lambda r: Call({"userId": r.person()}))
org(
    "POST /users/{userId}/schedules",
    lambda r: Call(
        {"userId": r.person()},
        body={
            "name": r.name("schedule"),
            "timeZone": "Europe/London",
            "isDefault": False,
            "availability": [{"days": EVERY_DAY[:5], "startTime": "09:00", "endTime": "17:00"}],
        },
    ),
)
for _method, _body in (("GET", ...), ("PATCH", {"name": "contract-later"}), ("DELETE", ...)):
    org(
        f"{_method} /users/{{userId}}/schedules/{{scheduleId}}",
        lambda r, body=_body: Call(  # type: ignore[misc]
            {"userId": r.person(), "scheduleId": r.fresh_schedule_of(r.person())}, body=body
        ),
    )
org("GET /users/{userId}/ooo", lambda r: Call({"userId": r.person()}))


@org_recipe("POST /users/{userId}/ooo")
def create_absence(r: Resources) -> Call:
    times = {"start": f"{r.day(50)}T00:00:00.000Z", "end": f"{r.day(51)}T23:59:59.999Z"}
    return Call({"userId": r.fresh_person()}, body={**times, "notes": "contract test", "reason": "vacation"})


def _absence(r: Resources, body: Any = ...) -> Call:
    user = r.fresh_person()
    return Call({"userId": user, "oooId": r.absence(user)}, body=body)


_OOO = "/users/{userId}/ooo/{oooId}"
org(f"PATCH {_OOO}", lambda r: _absence(r, {"notes": "contract", "reason": "travel"}))
org(f"DELETE {_OOO}", _absence)

# --- memberships of the organization and of teams ----------------------------------------------------

for _add, _member in (
    (org, lambda r: r.fresh_organization_membership()[0]),
    (team, lambda r: r.join(r.below_team(), r.fresh_person())),
    (plain, lambda r: r.join(f"/v2/teams/{r.own_team()}", r.fresh_person())),
):
    _add(
        "POST /memberships",
        lambda r: Call(body={"userId": r.fresh_person(), "accepted": True, "role": "MEMBER"}),
    )
    for _method, _body in _CHANGES_OF_A_MEMBERSHIP:
        _add(
            f"{_method} /memberships/{{membershipId}}",
            lambda r, member=_member, body=_body: Call({"membershipId": member(r)}, body=body),  # type: ignore[misc]
        )

# --- attributes --------------------------------------------------------------------------------------

org("POST /attributes", lambda r: Call(body=r.attribute_body()))
org("GET /attributes/{attributeId}", lambda r: Call({"attributeId": r.attribute()["id"]}))
org(
    "PATCH /attributes/{attributeId}",
    lambda r: Call({"attributeId": r.fresh_attribute()["id"]}, body={"name": r.name("renamed")}),
)
org("DELETE /attributes/{attributeId}", lambda r: Call({"attributeId": r.fresh_attribute()["id"]}))
_OPTIONS = "/attributes/{attributeId}/options"
org(f"GET {_OPTIONS}", lambda r: Call({"attributeId": r.attribute()["id"]}))
org(f"GET {_OPTIONS}/assigned", lambda r: Call({"attributeId": r.assigned()["id"]}))
org(
    "GET /attributes/slugs/{attributeSlug}/options/assigned",
    lambda r: Call({"attributeSlug": r.assigned()["slug"]}),
)
org(
    f"POST {_OPTIONS}",
    lambda r: Call({"attributeId": r.attribute()["id"]}, body={"value": "East", "slug": r.name("east")}),
)


def _option(r: Resources) -> dict[str, Any]:
    attribute = r.fresh_attribute()
    return {"attributeId": attribute["id"], "optionId": attribute["options"][0]}


org(f"PATCH {_OPTIONS}/{{optionId}}", lambda r: Call(_option(r), body={"value": "Far East"}))
org(f"DELETE {_OPTIONS}/{{optionId}}", lambda r: Call(_option(r)))


@org_recipe("POST /attributes/options/{userId}")
def assign_attribute_option(r: Resources) -> Call:
    attribute = r.fresh_attribute()
    body = {"attributeId": attribute["id"], "attributeOptionId": attribute["options"][0]}
    return Call({"userId": r.fresh_person()}, body=body)


org("GET /attributes/options/{userId}", lambda r: Call({"userId": r.assigned()["user"]}))
org(
    "DELETE /attributes/options/{userId}/{attributeOptionId}",
    lambda r: Call({"userId": r.assigned()["user"], "attributeOptionId": r.assigned()["options"][0]}),
)

# --- roles, of the organization and of a team --------------------------------------------------------

_CHANGES_OF_A_ROLE: tuple[tuple[str, str, dict[str, str], Any], ...] = (
    ("GET", "", {}, ...),
    ("PATCH", "", {}, {"description": "Contract"}),
    ("DELETE", "", {}, ...),
    ("GET", "/permissions", {}, ...),
    ("POST", "/permissions", {}, {"permissions": ["booking.update"]}),
    ("PUT", "/permissions", {}, {"permissions": ["booking.read", "team.read"]}),
    ("DELETE", "/permissions", {"permissions": "booking.read"}, ...),
)
for _add, _below in ((org, lambda r: ""), (team, lambda r: f"/teams/{r.team()}")):
    _add(
        "POST /roles",
        lambda r: Call(body={"name": r.name("role"), "permissions": ["eventType.read", "booking.read"]}),
    )
    for _method, _rest, _query, _change in _CHANGES_OF_A_ROLE:
        _add(
            f"{_method} /roles/{{roleId}}{_rest}",
            lambda r, below=_below, query=_query, body=_change: Call(  # type: ignore[misc]
                {"roleId": r.fresh_role(below(r))}, query, body
            ),
        )
    _add(
        "DELETE /roles/{roleId}/permissions/{permission}",
        lambda r, below=_below: Call({"roleId": r.fresh_role(below(r)), "permission": "booking.read"}),  # type: ignore[misc]
    )

# --- webhooks, credentials, managed organizations ----------------------------------------------------

org("POST /webhooks", lambda r: Call(body=r.webhook_body()))
for _method, _body in _CHANGES_OF_A_WEBHOOK:
    org(
        f"{_method} /webhooks/{{webhookId}}",
        lambda r, body=_body: Call({"webhookId": r.fresh_organization_webhook()}, body=body),  # type: ignore[misc]
    )
org("POST /delegation-credentials", lambda r: Call(body=r.delegation_body()))
org(
    "PATCH /delegation-credentials/{credentialId}",
    lambda r: Call({"credentialId": r.delegation_credential()}, body={"enabled": False}),
)


@org_recipe("POST /organizations")
def create_managed_organization(r: Resources) -> Call:
    platform, organization = r.platform_organization()
    return Call({"orgId": organization}, body=r.managed_organization_body(), as_=platform)


@org_recipe("GET /organizations")
def list_managed_organizations(r: Resources) -> Call:
    platform, organization = r.platform_organization()
    return Call({"orgId": organization}, as_=platform)


def _managed(r: Resources, body: Any = ...) -> Call:
    platform, organization, managed = r.fresh_managed_organization()
    return Call({"orgId": organization, "managedOrganizationId": managed}, body=body, as_=platform)


_MANAGED = "/organizations/{managedOrganizationId}"
org(f"GET {_MANAGED}", _managed)
org(f"PATCH {_MANAGED}", lambda r: _managed(r, {"name": r.name("renamed")}))
org(f"DELETE {_MANAGED}", _managed)

# --- teams -------------------------------------------------------------------------------------------

org("POST /teams", lambda r: Call(body={"name": r.name("team")}))
team("GET ")
team("PATCH ", lambda r: Call({"teamId": r.fresh_team()}, body={"name": r.name("renamed")}))
team("DELETE ", lambda r: Call({"teamId": r.fresh_team()}))
TABLE["POST /v2/teams"] = lambda r: Call(body={"name": r.name("team")})
plain("GET ")
plain("PATCH ", lambda r: Call({"teamId": r.fresh_own_team()}, body={"name": r.name("renamed")}))
plain("DELETE ", lambda r: Call({"teamId": r.fresh_own_team()}))
team("GET /users/{userId}/schedules", lambda r: Call({"userId": r.colleagues()[0]}))

# --- event types of teams ----------------------------------------------------------------------------

team(
    "POST /event-types",
    lambda r: Call(body=r.team_event_type_body("roundRobin", [{"userId": user} for user in r.colleagues()])),
)
plain(
    "POST /event-types",
    lambda r: Call(body=r.team_event_type_body("collective", [{"userId": r.owner()}])),
)
_EVENT_TYPE = "/event-types/{eventTypeId}"
team(f"GET {_EVENT_TYPE}", lambda r: Call({"eventTypeId": r.team_event_type()}))
team(
    f"PATCH {_EVENT_TYPE}",
    lambda r: Call({"eventTypeId": r.fresh_team_event_type()}, body={"lengthInMinutes": 45}),
)
team(f"DELETE {_EVENT_TYPE}", lambda r: Call({"eventTypeId": r.fresh_team_event_type()}))
plain(f"GET {_EVENT_TYPE}", lambda r: Call({"eventTypeId": r.own_team_event_type()}))


def _plain_event_type(r: Resources) -> dict[str, Any]:
    below = f"/v2/teams/{r.own_team()}"
    return {"eventTypeId": r.fresh_team_event_type(hosts=[{"userId": r.owner()}], below=below)}


plain(f"PATCH {_EVENT_TYPE}", lambda r: Call(_plain_event_type(r), body={"lengthInMinutes": 45}))
plain(f"DELETE {_EVENT_TYPE}", lambda r: Call(_plain_event_type(r)))
for _add, _event_type in (
    (team, lambda r: r.team_event_type()),
    (plain, lambda r: r.own_team_event_type()),
):
    _add(
        f"POST {_EVENT_TYPE}/create-phone-call",
        lambda r, event_type=_event_type: Call(  # type: ignore[misc]
            {"eventTypeId": event_type(r)},
            body={
                "yourPhoneNumber": "+442079460000",
                "numberToCall": "+442079460001",
                "calApiKey": "cal_contract",
                "enabled": False,
                "templateType": "CUSTOM_TEMPLATE",
            },
        ),
    )


def _links(r: Resources) -> dict[str, Any]:
    event_type, link = r.fresh_link()
    return {"eventTypeId": event_type, "linkId": link}


_LINKS = f"{_EVENT_TYPE}/private-links"
team(f"GET {_LINKS}", lambda r: Call({"eventTypeId": r.team_event_type()}))
team(f"POST {_LINKS}", lambda r: Call({"eventTypeId": r.team_event_type()}, body={"maxUsageCount": 3}))
team(f"PATCH {_LINKS}/{{linkId}}", lambda r: Call(_links(r), body={"maxUsageCount": 5}))
team(f"DELETE {_LINKS}/{{linkId}}", lambda r: Call(_links(r)))

_HOOKS = f"{_EVENT_TYPE}/webhooks"
for _method, _body in (("GET", ...), ("DELETE", ...)):
    plain(
        f"{_method} {_HOOKS}",
        lambda r: Call(dict(zip(("teamId", "eventTypeId"), r.fresh_team_webhook(), strict=False))),
    )
plain(f"POST {_HOOKS}", lambda r: Call({"eventTypeId": r.own_team_event_type()}, body=r.webhook_body()))
for _method, _body in _CHANGES_OF_A_WEBHOOK:
    plain(
        f"{_method} {_HOOKS}/{{webhookId}}",
        lambda r, body=_body: Call(  # type: ignore[misc]
            dict(zip(("teamId", "eventTypeId", "webhookId"), r.fresh_team_webhook(), strict=True)), body=body
        ),
    )

# --- bookings, workflows, routing forms --------------------------------------------------------------

team("GET /bookings/{bookingUid}/references", lambda r: Call({"bookingUid": r.team_booking()}))
_BOOKING = "/v2/bookings/{bookingUid}"
TABLE[f"POST {_BOOKING}/reassign"] = lambda r: Call({"bookingUid": r.fresh_team_booking()}, body={})
TABLE[f"POST {_BOOKING}/reassign/{{userId}}"] = lambda r: Call(
    {"bookingUid": r.fresh_team_booking(), "userId": r.colleagues()[1]}, body={"reason": "contract test"}
)
team("POST /workflows", lambda r: Call(body=r.workflow_body()))
for _method, _body in (("GET", ...), ("PATCH", {"name": "contract-renamed"}), ("DELETE", ...)):
    team(
        f"{_method} /workflows/{{workflowId}}",
        lambda r, body=_body: Call({"workflowId": r.fresh_workflow()}, body=body),  # type: ignore[misc]
    )
    team(
        f"{_method} /workflows/{{workflowId}}/routing-form",
        lambda r, body=_body: Call(  # type: ignore[misc]
            dict(zip(("teamId", "workflowId"), r.fresh_form_workflow(), strict=True)), body=body
        ),
    )
team("GET /workflows/routing-form", lambda r: Call({"teamId": r.routing_form()["teamId"]}))
team(
    "POST /workflows/routing-form",
    lambda r: Call({"teamId": r.routing_form()["teamId"]}, body=r.workflow_body(form=r.routing_form()["id"])),
)


def _form(r: Resources) -> dict[str, Any]:
    form = r.routing_form()
    return {"routingFormId": form["id"], "teamId": form["teamId"]}


def _response(r: Resources, below: str = "") -> dict[str, Any]:
    form, response = r.form_response(below)
    return {"routingFormId": form["id"], "teamId": form["teamId"], "responseId": response}


def _soon(r: Resources) -> dict[str, Any]:
    return {"start": r.day(5), "end": r.day(6)}


for _add in (org, team):
    _form_path = "/routing-forms/{routingFormId}/responses"
    _add(f"GET {_form_path}", lambda r: Call(_form(r)))
    _add(f"POST {_form_path}", lambda r: Call(_form(r), _soon(r), r.form_answers()))
    _add(
        f"PATCH {_form_path}/{{responseId}}",
        lambda r: Call(
            _response(r),
            body={
                "response": {
                    name: {"label": name, "value": value} for name, value in r.form_answers().items()
                }
            },
        ),
    )
team("GET /routing-forms", lambda r: Call({"teamId": r.routing_form()["teamId"]}))
TABLE["POST /v2/routing-forms/{routingFormId}/calculate-slots"] = lambda r: Call(
    {"routingFormId": r.routing_form()["id"]}, _soon(r), r.form_answers()
)

# --- addresses, conferencing and payment of a team ----------------------------------------------------


def _verified(r: Resources, what: str) -> dict[str, Any]:
    # This server returns 200 and null for an unknown id.
    return {"id": r.known.get(f"team_verified_{what}_id", 99999)}


for _add in (team, plain):
    _base = "/verified-resources"
    for _what, _field, _value in (
        ("email", "email", "second@example.com"),
        ("phone", "phone", "+442079460000"),
    ):
        _add(f"GET {_base}/{_what}s/{{id}}", lambda r, what=_what: Call(_verified(r, what)))  # type: ignore[misc]
        _add(
            f"POST {_base}/{_what}s/verification-code/request",
            lambda r, body=(_field, _value): Call(body=dict([body])),  # type: ignore[misc]
        )
        _add(
            f"POST {_base}/{_what}s/verification-code/verify",
            lambda r, body=(_field, _value): Call(  # type: ignore[misc]
                body={**dict([body]), "code": r.known.get("email_code", "000000")}
            ),
        )
_RETURN = {"returnTo": "https://example.com/ok", "onErrorReturnTo": "https://example.com/err"}
team("POST /conferencing/{app}/default", lambda r: Call({"app": "daily-video"}))
team("POST /conferencing/{app}/connect", lambda r: Call({"app": "google-meet"}))
team("GET /conferencing/{app}/oauth/auth-url", lambda r: Call({"app": "zoom"}, _RETURN))
team("GET /conferencing/{app}/oauth/callback", lambda r: denied({"app": "zoom"}))
team("DELETE /conferencing/{app}/disconnect", lambda r: Call({"app": "zoom"}))
team("GET /stripe/connect", lambda r: Call(query=_RETURN))
team("GET /stripe/save", lambda r: denied())

# --- platform clients, which a key of the platform's organization makes ---------------------------------


def _with_the_key_of_the_platform(recipe: Recipe) -> Recipe:
    def keyed(r: Resources) -> Call:
        key = r.known.get("platform_key")
        return replace(recipe(r), as_=Credentials(key=key)) if key else recipe(r)

    return keyed


for _label in ("GET /v2/oauth-clients", "POST /v2/oauth-clients"):
    TABLE[_label] = _with_the_key_of_the_platform(PERSONAL.table[_label])

# --- stubs in other editions --------------------------------------------------------------------------

TABLE["DELETE /v2/oauth-clients/{clientId}/users/{userId}"] = lambda r: Call(
    {"clientId": r.platform_client().client_id, "userId": r.fresh_managed_user()}, as_=r.platform_client()
)

_CODE = "needs the code that was sent to the address"
_APP = "needs an account at a provider"
# Operations that a correct server of this edition may not answer with a 2xx.
STUBS_OF_TEAMS = {
    **{label: why for label, why in STUBS.items() if "stub" not in why},
    **{
        f"POST {below}/verified-resources/{what}s/verification-code/verify": _CODE
        for below in (TEAM, PLAIN)
        for what in ("email", "phone")
    },
    **{
        label.format(below): why
        for below in (TEAM, PLAIN)
        for label, why in (
            ("POST {}/verified-resources/phones/verification-code/request", "needs an SMS provider"),
            ("POST {}/event-types/{{eventTypeId}}/create-phone-call", "needs a telephone provider"),
        )
    },
    f"POST {TEAM}/conferencing/{{app}}/connect": _APP,
    f"DELETE {TEAM}/conferencing/{{app}}/disconnect": "needs a connected conferencing app",
    f"GET {TEAM}/stripe/check": "needs a connected Stripe account",
    "GET /v2/oauth-clients": "this server requires an API key that belongs to the organization",
    "POST /v2/oauth-clients": "this server requires an API key that belongs to the organization",
    f"GET {ORG}/teams/event-types": "this version always fails with 500",
}
UNREACHABLE_HERE = {
    **{label: why for label, why in UNREACHABLE.items() if "stub" not in why},
    f"GET {TEAM}/stripe/connect": "needs the Stripe app with keys",
    f"GET {TEAM}/conferencing/{{app}}/oauth/auth-url": "needs the conferencing app with keys",
}


def _excuse(operation: Operation, prepared: bool) -> str | None:
    if operation.label in STUBS_OF_TEAMS:
        return STUBS_OF_TEAMS[operation.label]
    if prepared:
        return None
    return UNREACHABLE_HERE.get(operation.label) or PERSONAL.excuse(operation, prepared)


RECIPES = Recipes({**PERSONAL.table, **TABLE}, PERSONAL.path_values, _excuse)
