"""The run's objects in an organization: people, teams and what teams have."""

from __future__ import annotations

from typing import Any

from contract_tests.credentials import Credentials
from contract_tests.instance.seeded import FORM
from contract_tests.resources import EVERY_DAY, ROOM, MissingError
from contract_tests.resources import Resources as Personal

ALL_DAY = [{"days": EVERY_DAY, "startTime": "00:00", "endTime": "23:59"}]


class Resources(Personal):
    """The objects of a single user, and those that an organization's owner or admin can make.

    There are two kinds of teams: those of the organization, below `/v2/organizations/{orgId}/teams`, and
    teams without one, below `/v2/teams`. The argument `below` is the path of a team.
    """

    # --- the organization ----------------------------------------------------------------------------

    def organization(self) -> int:
        found = self.me().get("organizationId")
        if found is None:
            raise MissingError("the user of --key belongs to no organization")
        return int(found)

    def in_organization(self, rest: str = "") -> str:
        return f"/v2/organizations/{self.organization()}{rest}"

    def plain_member(self) -> tuple[Credentials, int]:
        """Return key and id of a member of the organization without a role."""
        member = self.member
        if member is None:
            raise MissingError("needs the key of a plain member of the organization (--member-key)")

        def find() -> int:
            me = self._made("GET", "/v2/me", as_=member)
            if me.get("organizationId") != self.organization():
                raise MissingError("the user of --member-key is not in the organization of --key")
            self.may_be_named(me["id"])
            return int(me["id"])

        return member, self.once("plain member", find)

    def owner(self) -> int:
        """Return the id of the key's user, as a host or a member."""
        user = int(self.me()["id"])
        self.may_be_named(user)
        return user

    def may_be_named(self, user: Any) -> None:
        if self.gateway.guard is not None:
            self.gateway.guard.may_name("organization-user", str(user))

    def fresh_person(self, zone: str = "UTC", hours: list[dict[str, Any]] | None = None) -> int:
        """Make a user of the organization, available at all hours by default."""
        name = self.name("person")
        body = {
            "email": f"{name}@example.com",
            "username": name,
            "organizationRole": "MEMBER",
            "autoAccept": True,
            "timeZone": zone,
        }
        user = int(self._made("POST", self.in_organization("/users"), body)["id"])
        self.fresh_schedule_of(user, zone, hours, default=True)
        return user

    def person(self, number: int = 1) -> int:
        return self.once(f"person {number}", self.fresh_person)

    def fresh_schedule_of(
        self,
        user: int,
        zone: str = "UTC",
        hours: list[dict[str, Any]] | None = None,
        *,
        default: bool = False,
    ) -> int:
        body = {
            "name": self.name("schedule"),
            "timeZone": zone,
            "isDefault": default,
            "availability": hours or ALL_DAY,
        }
        return int(self._made("POST", self.in_organization(f"/users/{user}/schedules"), body)["id"])

    def absence(self, user: int) -> int:
        body = {
            "start": f"{self.day(40)}T00:00:00.000Z",
            "end": f"{self.day(41)}T23:59:59.999Z",
            "notes": "contract test",
            "reason": "vacation",
        }
        return int(self._made("POST", self.in_organization(f"/users/{user}/ooo"), body)["id"])

    def attribute(self) -> dict[str, Any]:
        return self.once("attribute", self.fresh_attribute)

    def fresh_attribute(self) -> dict[str, Any]:
        """Make an attribute with two options, whose ids are in `options`."""
        path = self.in_organization("/attributes")
        made = self._made("POST", path, self.attribute_body())
        options = self._made("GET", f"{path}/{made['id']}/options")
        return {"id": made["id"], "slug": made["slug"], "options": [option["id"] for option in options]}

    def attribute_body(self) -> dict[str, Any]:
        name = self.name("attribute")
        options = [{"value": "North", "slug": f"{name}-north"}, {"value": "South", "slug": f"{name}-south"}]
        return {"name": name, "slug": name, "type": "SINGLE_SELECT", "options": options, "enabled": True}

    def assigned(self) -> dict[str, Any]:
        """Return an attribute of which one option is assigned to a person of the run."""

        def assign() -> dict[str, Any]:
            attribute, user = self.fresh_attribute(), self.person()
            body = {"attributeId": attribute["id"], "attributeOptionId": attribute["options"][0]}
            self._made("POST", self.in_organization(f"/attributes/options/{user}"), body)
            return {**attribute, "user": user}

        return self.once("assigned attribute", assign)

    def fresh_role(self, below: str = "") -> str:
        body = {"name": self.name("role"), "permissions": ["eventType.read", "booking.read"]}
        return str(self._made("POST", self.in_organization(f"{below}/roles"), body)["id"])

    def outsider(self) -> int:
        """Return the user of the second key, who can be added to and removed from the organization."""
        if self.other is None:
            raise MissingError("needs the key of a user outside the organization (--key2)")
        me = self._made("GET", "/v2/me", as_=self.other)
        if me.get("organizationId") is not None:
            raise MissingError("the user of --key2 already belongs to an organization")
        self.may_be_named(me["id"])
        return int(me["id"])

    def fresh_organization_membership(self) -> tuple[int, int]:
        """Make a member of the organization; return (membership id, user id)."""
        user = self.fresh_person()
        listing = self._made("GET", self.in_organization("/memberships") + "?take=250")
        found = next((row["id"] for row in listing if row["userId"] == user), None)
        if found is None:
            raise MissingError("a new user of the organization is not among its memberships")
        return int(found), user

    def fresh_organization_webhook(self) -> str:
        return str(self._made("POST", self.in_organization("/webhooks"), self.webhook_body())["id"])

    def delegation_credential(self) -> str:
        def make() -> str:
            path = self.in_organization("/delegation-credentials")
            return str(self._made("POST", path, self.delegation_body())["id"])

        return self.once("delegation credential", make)

    def delegation_body(self) -> dict[str, Any]:
        key = "-----BEGIN PRIVATE KEY-----\nmade up\n-----END PRIVATE KEY-----\n"
        service = {"private_key": key, "client_email": "service@example.com", "client_id": "123456789"}
        domain = f"{self.name('domain')}.example.com"
        return {"workspacePlatformSlug": "google", "domain": domain, "serviceAccountKey": service}

    # --- teams ---------------------------------------------------------------------------------------

    def team(self) -> int:
        return self.once("organization's team", self.fresh_team)

    def fresh_team(self, *members: int, role: str = "MEMBER") -> int:
        """Make a team of the organization with these people."""
        team = int(self._made("POST", self.in_organization("/teams"), {"name": self.name("team")})["id"])
        for user in members:
            self.join(self.in_organization(f"/teams/{team}"), user, role)
        return team

    def below_team(self, rest: str = "") -> str:
        return self.in_organization(f"/teams/{self.team()}{rest}")

    def own_team(self) -> int:
        return self.once("team", self.fresh_own_team)

    def fresh_own_team(self) -> int:
        """Make a team without an organization."""
        made = self._made("POST", "/v2/teams", {"name": self.name("team")})
        if "id" not in made:
            raise MissingError("this instance requires payment for teams (team billing is on)")
        return int(made["id"])

    def join(self, below: str, user: int, role: str = "MEMBER") -> int:
        body = {"userId": user, "accepted": True, "role": role}
        return int(self._made("POST", f"{below}/memberships", body)["id"])

    def colleagues(self, count: int = 2) -> list[int]:
        """Return people of the run who are in its team of the organization."""
        return [self.once(f"colleague {number}", self._new_colleague) for number in range(count)]

    def _new_colleague(self) -> int:
        user = self.fresh_person()
        self.join(self.below_team(), user)
        return user

    def team_event_type(self, kind: str = "roundRobin") -> int:
        return self.once(f"team event type {kind}", lambda: self.fresh_team_event_type(kind))

    def fresh_team_event_type(
        self, kind: str = "roundRobin", hosts: Any = None, below: str = "", **fields: Any
    ) -> int:
        """Make an event type of the run's team in the organization, or of the team `below`."""
        path = below or self.below_team()
        given = hosts if hosts is not None else [{"userId": user} for user in self.colleagues()]
        body = {**self.team_event_type_body(kind, given), **fields}
        made = self._made("POST", f"{path}/event-types", body)
        row = made[0] if isinstance(made, list) else made
        return int(row["id"])

    def team_event_type_body(self, kind: str, hosts: Any) -> dict[str, Any]:
        slug = self.name(kind.lower())
        return {
            "title": slug,
            "slug": slug,
            "lengthInMinutes": 30,
            "minimumBookingNotice": 0,
            "schedulingType": kind,
            "hosts": hosts,
            "locations": ROOM,
        }

    def own_team_event_type(self) -> int:
        def make() -> int:
            below = f"/v2/teams/{self.own_team()}"
            return self.fresh_team_event_type(hosts=[{"userId": self.owner()}], below=below)

        return self.once("event type of the plain team", make)

    def fresh_team_webhook(self) -> tuple[int, int, str]:
        """Make a webhook of the plain team; return (team, event type, webhook)."""
        team, event_type = self.own_team(), self.own_team_event_type()
        path = f"/v2/teams/{team}/event-types/{event_type}/webhooks"
        return team, event_type, str(self._made("POST", path, self.webhook_body())["id"])

    def team_booking(self) -> str:
        return self.once("team booking", self.fresh_team_booking)

    def fresh_team_booking(self, event_type: int | None = None, **fields: Any) -> str:
        made = self.book(event_type or self.team_event_type(), **fields)
        return str(made["uid"])

    def book(self, event_type: int, **fields: Any) -> dict[str, Any]:
        from contract_tests.resources import ATTENDEE

        body = {"start": self.start(), "eventTypeId": event_type, "attendee": ATTENDEE, **fields}
        return dict(self._made("POST", "/v2/bookings", body))

    def fresh_link(self) -> tuple[int, str]:
        event_type = self.team_event_type()
        path = self.below_team(f"/event-types/{event_type}/private-links")
        made = self._made("POST", path, {"maxUsageCount": 2})
        return event_type, str(made.get("linkId") or made["id"])

    def workflow_body(self, *, form: str | None = None) -> dict[str, Any]:
        step = {
            "stepNumber": 1,
            "action": "email_attendee",
            "recipient": "attendee",
            "template": "custom" if form else "reminder",
            "sender": "Contract",
            "includeCalendarEvent": True,
            "message": {"subject": "Soon: {EVENT_NAME}", "html": "<p>See you at {EVENT_NAME}.</p>"},
        }
        if form is not None:
            activation: dict[str, Any] = {
                "isActiveOnAllRoutingForms": False,
                "activeOnRoutingFormIds": [form],
            }
            trigger: dict[str, Any] = {"type": "formSubmitted"}
        else:
            event_types = [self.team_event_type()]
            activation = {"isActiveOnAllEventTypes": False, "activeOnEventTypeIds": event_types}
            trigger = {"type": "beforeEvent", "offset": {"value": 1, "unit": "day"}}
        return {"name": self.name("workflow"), "activation": activation, "trigger": trigger, "steps": [step]}

    def fresh_workflow(self) -> int:
        return int(self._made("POST", self.below_team("/workflows"), self.workflow_body())["id"])

    def fresh_form_workflow(self) -> tuple[int, int]:
        """Make a workflow; return (team, workflow). The form belongs to a team from before the run."""
        form = self.routing_form()
        path = self.in_organization(f"/teams/{form['teamId']}/workflows/routing-form")
        return form["teamId"], int(self._made("POST", path, self.workflow_body(form=form["id"]))["id"])

    def routing_form(self) -> dict[str, Any]:
        """Return a routing form of a team; only the web application can make one."""

        def find() -> dict[str, Any]:
            forms = self._made("GET", self.in_organization("/routing-forms"))
            found = next((form for form in forms if form.get("teamId")), None)
            if found is None:
                raise MissingError("needs a routing form of a team, which is made in the web application")
            if found.get("id") == FORM and self.gateway.guard is not None:
                self.gateway.guard.lend("organization-team", str(found["teamId"]))
            return dict(found)

        return self.once("routing form", find)

    def form_answers(self) -> dict[str, str]:
        """Return an answer to each required question."""
        return {
            str(field.get("identifier") or field.get("label")): "help"
            for field in self.routing_form().get("fields") or []
        }

    def form_response(self, below: str = "") -> tuple[dict[str, Any], int]:
        form = self.routing_form()
        path = self.in_organization(f"{below}/routing-forms/{form['id']}/responses")
        period = f"?start={self.day(5)}&end={self.day(6)}"
        self._made("POST", path + period, self.form_answers())
        rows = self._made("GET", path)
        if not rows:
            raise MissingError("the routing form has no response after it was answered")
        return form, int(rows[0]["id"])

    # --- platform ------------------------------------------------------------------------------------

    def platform_organization(self) -> tuple[Credentials, int]:
        """Return the platform client and its organization, which has managed organizations."""
        platform = self.platform_client()

        def find() -> int:
            me = self._made("GET", "/v2/me", as_=platform)
            if me.get("organizationId") is None:
                raise MissingError("the platform client's owner belongs to no organization")
            return int(me["organizationId"])

        return platform, self.once("platform organization", find)

    def managed_organization_body(self) -> dict[str, Any]:
        name = self.name("organization")
        return {"name": name, "slug": name, "metadata": {"tier": "gold"}, "apiKeyDaysValid": 30}

    def fresh_managed_organization(self) -> tuple[Credentials, int, int]:
        platform, organization = self.platform_organization()
        path = f"/v2/organizations/{organization}/organizations"
        made = self._made("POST", path, self.managed_organization_body(), as_=platform)
        return platform, organization, int(made["id"])

    def managed_user(self) -> tuple[str, int]:
        platform = self.platform_client()
        client = str(platform.client_id)
        return client, self.once("managed user", self.fresh_managed_user)

    def fresh_managed_user(self) -> int:
        platform = self.platform_client()
        body = {"email": f"{self.name('managed')}@example.com", "name": "Managed"}
        path = f"/v2/oauth-clients/{platform.client_id}/users"
        return int(self._made("POST", path, body, as_=platform)["user"]["id"])
