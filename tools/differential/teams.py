"""The grammar for an edition with teams: organizations, teams, their members and their data, by role."""
# ruff: noqa: E501 -- tables of values

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any, ClassVar

from .grammar import EMAILS, EVENT_TYPES, NEW, OLD, PHONES, SCHEDULES, SLOTS, TEXTS, TRIGGERS, ZONES, Grammar
from .program import Program, Ref

ORGANIZATION, TEAM = "/v2/organizations/{orgId}", "/v2/organizations/{orgId}/teams/{teamId}"
PLAIN, PLATFORM = "/v2/teams/{teamId}", "/v2/oauth-clients/{clientId}"
_PLACE, _PARAMETER = re.compile(r"\{(\d+)\}"), re.compile(r"\{\w+\}")
Instance = tuple[str, tuple[Ref, ...]]

# The objects of the seed, by the template of their path.
_SEEDED: dict[str, tuple[str, ...]] = {
    ORGANIZATION: ("/v2/organizations/1",) * 8 + ("/v2/organizations/4",) * 2,
    TEAM: ("/v2/organizations/1/teams/2",) * 3 + ("/v2/organizations/1/teams/3",),
    PLAIN: ("/v2/teams/5", "/v2/teams/5", "/v2/teams/2", "/v2/teams/3"),
    PLATFORM: ("/v2/oauth-clients/cl_example_platform_client_1",),
    f"{ORGANIZATION}/users/{{userId}}": tuple(f"/v2/organizations/1/users/{n}" for n in (1, 2, 3, 3, 4, 5, 9)),
    f"{ORGANIZATION}/memberships/{{membershipId}}": tuple(f"/v2/organizations/1/memberships/{n}" for n in (2, 3, 4, 5, 14)),
    f"{TEAM}/memberships/{{membershipId}}": tuple(f"/v2/organizations/1/teams/{n}" for n in ("2/memberships/6", "2/memberships/7", "3/memberships/9", "3/memberships/10")),
    f"{TEAM}/event-types/{{eventTypeId}}": tuple(f"/v2/organizations/1/teams/{n}" for n in ("2/event-types/1", "2/event-types/2", "2/event-types/3", "3/event-types/6")),
    f"{TEAM}/users/{{userId}}": tuple(f"/v2/organizations/1/teams/{n}" for n in ("2/users/3", "2/users/5", "3/users/1", "3/users/4")),
    f"{PLAIN}/memberships/{{membershipId}}": ("/v2/teams/5/memberships/12", "/v2/teams/5/memberships/13"),
    f"{PLAIN}/event-types/{{eventTypeId}}": ("/v2/teams/5/event-types/7", "/v2/teams/5/event-types/7", "/v2/teams/2/event-types/2", "/v2/teams/3/event-types/6"),
    f"{ORGANIZATION}/routing-forms/{{routingFormId}}": ("/v2/organizations/1/routing-forms/form-sales-0001", "/v2/organizations/1/routing-forms/form-olga-0001"),
    f"{TEAM}/routing-forms/{{routingFormId}}": ("/v2/organizations/1/teams/2/routing-forms/form-sales-0001",),
    "/v2/routing-forms/{routingFormId}": ("/v2/routing-forms/form-sales-0001", "/v2/routing-forms/form-olga-0001"),
    f"{ORGANIZATION}/attributes/options/{{userId}}": tuple(f"/v2/organizations/1/attributes/options/{n}" for n in (2, 3, 3, 4, 5, 9, 6)),
}  # fmt: skip
_UNKNOWN = ("999", "abc", "0", "00000000-0000-4000-8000-000000000000", "nope")
_MEMBERS = {"2": (3, 4, 5), "3": (1, 3), "5": (6, 7)}
_PERMISSIONS = ("eventType.read", "eventType.create", "eventType.update", "booking.read", "team.read", "team.update", "role.read", "webhook.read", "*.*", "nope.read")  # fmt: skip
_ACTIONS = ("email_attendee", "email_attendee", "email_host", "email_address", "sms_attendee", "sms_number", "whatsapp_attendee", "cal_ai_phone_call")  # fmt: skip
_WORKFLOW_TRIGGERS = ("beforeEvent", "afterEvent", "newEvent", "eventCancelled", "rescheduleEvent", "afterHostsCalVideoNoShow", "bookingRejected", "x")  # fmt: skip
_FILTERS = (
    "?take=1", "?skip=1", "?take=2&skip=1", "?take=x", "?take=0", "?skip=-1", "?take=251", "?sortCreated=desc", "?sortStart=asc",
    "?status=upcoming", "?emails=alice@example.com", "?eventTypeId=2", "?eventSlug=round-robin", "?take=null",
)  # fmt: skip
_LISTS = tuple(
    f"{place}/{name}"
    for place, names in (
        (ORGANIZATION, "attributes bookings memberships roles routing-forms schedules teams teams/me users webhooks ooo organizations teams/event-types"),
        (TEAM, "bookings event-types memberships roles routing-forms schedules workflows workflows/routing-form conferencing conferencing/default verified-resources/emails"),
        (PLAIN, "event-types memberships schedules verified-resources/emails"), ("/v2", "teams oauth-clients"),
        (PLATFORM, "users webhooks"), (f"{ORGANIZATION}/users/{{userId}}", "bookings ooo schedules"),
        (f"{TEAM}/users/{{userId}}", "schedules"), (f"{TEAM}/event-types/{{eventTypeId}}", "private-links"),
        (f"{PLAIN}/event-types/{{eventTypeId}}", "webhooks"), (f"{ORGANIZATION}/roles/{{roleId}}", "permissions"),
        (f"{ORGANIZATION}/attributes/{{attributeId}}", "options options/assigned"),
        (f"{ORGANIZATION}/routing-forms/{{routingFormId}}", "responses"), (f"{TEAM}/routing-forms/{{routingFormId}}", "responses"),
    )
    for name in names.split()
)  # fmt: skip


class TeamGrammar(Grammar):
    """Make programs about teams; personal data comes from the other grammar."""

    keys: ClassVar[dict[str, str]] = {
        "olga": "cal_01ga0000000000000000000000000001",
        "adam": "cal_ada30000000000000000000000000002",
        "alice": "cal_a11ce000000000000000000000000003",
        "bob": "cal_b0b00000000000000000000000000004",
        "carol": "cal_ca401000000000000000000000000005",
        "erin": "cal_e4100000000000000000000000000006",
        "frank": "cal_f4a20000000000000000000000000007",
        "petra": "cal_9e74a000000000000000000000000008",
        "dana": "cal_da2a0000000000000000000000000009",
        "platform": "cal_9e74a0f6000000000000000000000010",
    }
    seeded: ClassVar[dict[str, tuple[int, ...]]] = {
        "alice": (4, 8),
        "bob": (1, 2, 2, 5),
        "olga": (6, 9, 2),
        "carol": (2,),
        "erin": (7, 7),
    }
    people: ClassVar[tuple[str, ...]] = ("alice", "bob", "carol", "olga", "erin")

    def program(self, length: int) -> Program:
        """Make at least `length` steps that build on each other; one program in four is a recorded one."""
        if self._runs is not None and self.random.random() < 1 / 4:
            return self._runs.program(self.random, length // 2, lambda body: self._odd(body, 1))
        self._begin()
        self._made: dict[str, list[Instance]] = {name: [(path, ()) for path in paths] for name, paths in _SEEDED.items()}  # fmt: skip
        self._attributes: list[tuple[Ref, Ref]] = []
        personal: list[tuple[int, Callable[[], None]]] = [
            (1, self._schedule), (1, self._change_schedule), (1, self._event_type), (1, self._change_event_type),
            (4, self._slots), (1, self._reserve), (8, self._book), (1, self._old_book), (9, self._deal), (1, self._list),
            (1, self._hook), (1, self._profile), (1, self._private_link), (1, self._read),
        ]  # fmt: skip
        team: list[tuple[int, Callable[[], None]]] = [
            (7, self._team_event_type), (5, self._change_team_event_type), (2, self._team), (3, self._member),
            (2, self._organization_member), (2, self._user), (3, self._absence), (2, self._user_schedule),
            (3, self._attribute), (2, self._assign), (1, self._role), (2, self._team_hook), (2, self._workflow),
            (2, self._link), (3, self._answer_form), (2, self._managed_user), (1, self._managed_organization),
            (6, self._look), (4, self._change), (2, self._delete), (3, self._team_slots), (1, self._verified), (1, self._invite),
        ]  # fmt: skip
        if self.random.random() < 0.7:
            hook = {"active": True, "triggers": list(TRIGGERS)}
            self._add(
                "POST",
                "/v2/organizations/1/webhooks",
                key="olga",
                body={**hook, "subscriberUrl": f"{self._listener}/organization"},
            )
            for number, key in ((2, "bob"), (1, "bob"), (7, "erin")):
                team_id = 5 if number == 7 else 2
                body = {**hook, "subscriberUrl": f"{self._listener}/type-{number}"}
                self._add("POST", f"/v2/teams/{team_id}/event-types/{number}/webhooks", key=key, body=body)
        actions = [*personal, *team]
        weights = [weight for weight, _ in actions]
        while len(self._steps) < length:
            self.random.choices(actions, weights)[0][1]()
        return self._steps

    # --- places

    def _instance(self, template: str) -> Instance:
        """Return a path of that form, to an object of the seed, to one made earlier, or to none."""
        found = self._made.get(template)
        if found and self.random.random() < 0.93:
            fresh = [one for one in found if one[1]]
            return self.random.choice(fresh if fresh and self.random.random() < 0.5 else found)
        parent, _, last = template.rpartition("/")
        if not parent.strip("/"):
            return template, ()
        path, refs = self._instance(parent)
        return f"{path}/{self._one_of(*_UNKNOWN) if _PARAMETER.fullmatch(last) else last}", refs

    def _key_for(self, path: str) -> str | None:
        """A key of somebody with something to say there, or of nobody."""
        if path.startswith(("/v2/organizations/4", "/v2/oauth-clients")):
            people = "petra petra petra platform platform platform olga alice -"
        elif path.startswith("/v2/teams/5"):
            people = "erin erin erin frank olga alice -"
        elif path.startswith("/v2/teams/"):
            people = "bob bob olga erin carol frank -"
        else:
            people = "olga olga olga olga adam adam bob alice carol dana erin -"
        chosen = self.random.choice(people.split())
        return None if chosen == "-" else chosen

    def _ask(
        self,
        method: str,
        template: str,
        body: Any = None,
        *,
        query: str = "",
        key: str | None = "",
        version: str | None = None,
        odd: float = 0.2,
    ) -> tuple[int, Instance]:
        """Send a request to a path of that form, and remember what a POST to a collection creates."""
        path, refs = self._instance(template)
        headers: dict[str, str] = {}
        chosen = self._key_for(path) if key == "" else key
        if path.startswith(("/v2/oauth-clients/cl", "/v2/organizations/4")) and self.random.random() < 0.6:
            chosen = None
            headers = {
                "x-cal-client-id": "cl_example_platform_client_1",
                "x-cal-secret-key": self._one_of(*["secret_example_platform_client_1"] * 9, "x"),
            }
        step = self._add(
            method,
            path + query,
            refs=refs,
            key=chosen,
            version=version,
            body=self._odd(body, odd),
            headers=headers,
        )
        return step, (path, refs)

    def _make(
        self, template: str, name: str, body: Any, pointer: str = "data.id", **more: Any
    ) -> tuple[int, Instance]:
        step, (path, refs) = self._ask("POST", template, body, **more)
        own: Instance = (f"{path}/{{{len(refs)}}}", (*refs, Ref(step, pointer, 999)))
        self._made.setdefault(f"{template}/{{{name}}}", []).append(own)
        return step, own

    # --- event types of teams

    def _hosts(self, path: str) -> list[dict[str, Any]]:
        team = path.rpartition("/teams/")[2].partition("/")[0]
        members = list(_MEMBERS.get(team, (1, 2, 3, 4)))
        self.random.shuffle(members)
        hosts: list[dict[str, Any]] = []
        for user in members[: self._one_of(1, 2, 2, 3, 3)]:
            host: dict[str, Any] = {"userId": user}
            if self.random.random() < 0.25:
                host["mandatory"] = self._one_of(True, True, False)
            if self.random.random() < 0.3:
                host["priority"] = self._one_of("lowest", "low", "medium", "high", "highest")
            if self.random.random() < 0.1:
                host["weight"] = self._one_of(0, 50, 300)
            hosts.append(host)
        if self.random.random() < 0.06:
            hosts.append({"userId": self._one_of(6, 8, 9, 999, members[0])})
        return hosts

    def _who_hosts(self, path: str) -> dict[str, Any]:
        return self._one_of({"assignAllTeamMembers": True}, *[{"hosts": self._hosts(path)}] * 4)  # type: ignore[no-any-return]

    def _team_event_type(self) -> None:
        template = self._one_of(TEAM, TEAM, PLAIN)
        path, _ = self._instance(template)
        body = {
            "title": self._one_of("Call", *TEXTS), "slug": self._name("team"), "lengthInMinutes": self._one_of(15, 30, 30, 60),
            "schedulingType": self._one_of("roundRobin", "roundRobin", "collective", "collective", "managed"),
            **self._who_hosts(path), **self._team_settings(),
        }  # fmt: skip
        if self.random.random() < 0.5:
            body["locations"] = [{"type": "link", "link": "https://example.com/room", "public": True}]
        saved = dict(self._made)
        if _is_seeded(path):
            self._made[template] = [(path, ())]
        step, own = self._make(f"{template}/event-types", "eventTypeId", body, version=EVENT_TYPES, odd=0.15)
        self._made[template] = saved[template]
        if own[0].startswith(path):
            self._event_types.append(("erin" if template == PLAIN else "bob", Ref(step, "data.id", 2)))
            if body["schedulingType"] == "managed":
                child = Ref(step, f"data.{self._one_of(0, 1)}.id", 4)
                self._event_types.append((self._one_of("alice", "bob"), child))

    def _team_settings(self) -> dict[str, Any]:
        found = self._settings()
        more: dict[str, tuple[Any, ...]] = {
            "rescheduleWithSameRoundRobinHost": (True, False),
            "emailSettings": ({"disableEmailsToAttendees": True}, {"disableEmailsToHosts": True}),
            "isInstantEvent": (False,), "rrHostSubsetEnabled": (True,),
        }  # fmt: skip
        for name, values in more.items():
            if self.random.random() < 0.08:
                found[name] = self.random.choice(values)
        return found

    def _change_team_event_type(self) -> None:
        template = self._one_of(TEAM, TEAM, PLAIN) + "/event-types/{eventTypeId}"
        verb = self._one_of("GET", "GET", "PATCH", "PATCH", "PATCH", "PATCH", "DELETE")
        path, _ = self._instance(template)
        body = {**self._team_settings(), **self._one_of({}, {}, self._who_hosts(path), {"title": self._one_of(*TEXTS)})}  # fmt: skip
        self._ask(verb, template, body if verb == "PATCH" else None, version=EVENT_TYPES)

    def _team_slots(self) -> None:
        first = self._monday + timedelta(days=self._one_of(0, 0, 1, 6))
        last = first + timedelta(days=self._one_of(0, 1, 3))
        what = self._one_of(
            "teamSlug=sales&organizationSlug=example-org&eventTypeSlug=round-robin", "teamSlug=indie&eventTypeSlug=indie-call",
            "teamSlug=sales&organizationSlug=example-org&eventTypeSlug=collective", "teamSlug=sales&eventTypeSlug=round-robin",
            "usernames=alice,bob&organizationSlug=example-org", "username=alice&organizationSlug=example-org&eventTypeSlug=alice-30",
            "usernames=alice,carol,dana&organizationSlug=example-org&duration=60", "eventTypeId=2&rrHostSubsetIds=3",
        )  # fmt: skip
        extra = self._one_of("", "", "&format=range", f"&timeZone={self._one_of(*ZONES)}", "&duration=60")
        self._add("GET", f"/v2/slots?{what}&start={first}&end={last}{extra}", key=None, version=SLOTS)

    # --- teams and people

    def _team(self) -> None:
        one = self._one_of
        body: dict[str, Any] = {"name": one("Crew", *TEXTS)}
        for name, values in (
            ("slug", (self._name("crew"), "sales", "Ünï cödé", "a b", "")), ("bio", TEXTS), ("isPrivate", (True,)),
            ("hideBranding", (False,)), ("metadata", ({"a": "b"}, {"n": 1})), ("theme", ("dark",)), ("timeZone", ZONES),
            ("weekStart", ("Monday", "x")), ("autoAcceptCreator", (False, True)), ("logoUrl", ("https://example.com/l.png", "x")),
            ("brandColor", ("#112233", "x")), ("bookingLimits", ("5",)), ("timeFormat", (12, "24")),
        ):  # fmt: skip
            if self.random.random() < 0.2:
                body[name] = one(*values)
        template = one(f"{ORGANIZATION}/teams", f"{ORGANIZATION}/teams", "/v2/teams")
        _, own = self._make(template, "teamId", body, key=one("olga", "olga", "adam", "erin", "petra", "bob"))
        if template == "/v2/teams" or self.random.random() < 0.3:
            self._made[PLAIN].append((f"/v2/teams/{{{len(own[1]) - 1}}}", own[1]))
        if self.random.random() < 0.5:
            self._add(
                one("GET", "PATCH"),
                own[0],
                refs=own[1],
                key=one("olga", "erin"),
                body={"name": "Crew two", **one({}, body)},
            )

    def _membership(self) -> dict[str, Any]:
        return {
            "userId": self._one_of(1, 2, 3, 4, 5, 9, 9, 6, 7, 8, 999), **self._one_of({}, {"accepted": True}, {"accepted": True}, {"accepted": False}),
            **self._one_of({}, {"role": "MEMBER"}, {"role": "ADMIN"}, {"role": "OWNER"}, {"role": "MEMBER", "disableImpersonation": True}),
        }  # fmt: skip

    def _member(self) -> None:
        template = self._one_of(TEAM, TEAM, PLAIN)
        self._make(f"{template}/memberships", "membershipId", self._membership())
        if self.random.random() < 0.4:
            self._ask("GET", f"{template}/memberships")

    def _organization_member(self) -> None:
        self._make(f"{ORGANIZATION}/memberships", "membershipId", self._membership())

    def _user(self) -> None:
        one, name = self._one_of, self._name("new")
        own = f"{name}@example.net"
        body: dict[str, Any] = {
            "email": one(f"{name}@org.example.com", own, own, "alice@example.com", *EMAILS)
        }
        for key, values in (
            ("username", (name, "alice", "Ünï", "a b")), ("organizationRole", ("MEMBER", "ADMIN", "OWNER")), ("autoAccept", (True, False)),
            ("timeZone", ZONES), ("weekStart", ("Monday",)), ("timeFormat", (12, 24)), ("locale", ("de", "xx")), ("bio", TEXTS),
            ("avatarUrl", ("https://example.com/a.png",)), ("theme", ("dark",)), ("metadata", ({"a": "b"},)), ("name", TEXTS),
            ("brandColor", ("#112233",)), ("defaultScheduleId", (1,)), ("hideBranding", (True,)),
        ):  # fmt: skip
            if self.random.random() < 0.2:
                body[key] = one(*values)
        if self.random.random() < 0.5:
            self._make(f"{ORGANIZATION}/users", "userId", body)
        else:
            body.pop("email") if self.random.random() < 0.8 else None
            self._ask("PATCH", f"{ORGANIZATION}/users/{{userId}}", body)

    def _absence(self) -> None:
        first = self._monday + timedelta(days=self._one_of(0, 0, 1, 2, 7))
        last = first + timedelta(days=self._one_of(0, 0, 1, 2, -1))
        body = {
            "start": f"{first}T00:00:00.000Z",
            "end": f"{last}T{self._one_of('00:00:00', '23:59:59')}.000Z",
        }
        body |= self._one_of(
            {},
            {"notes": self._one_of(*TEXTS)},
            {"toUserId": self._one_of(3, 4, 5, 6)},
            {"reason": self._one_of("vacation", "travel", "sick", "public_holiday", "unspecified", "x")},
        )
        users = f"{ORGANIZATION}/users/{{userId}}"
        if self.random.random() < 0.75:
            self._make(f"{users}/ooo", "oooId", body)
        else:
            self._ask(
                "PATCH",
                f"{users}/ooo/{{oooId}}",
                self._one_of(body, {"notes": "x"}, {"reason": "travel"}, {}),
            )

    def _user_schedule(self) -> None:
        window = {
            "days": self.random.sample(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], 3),
            "startTime": self._one_of("08:00", "09:20", "12:00"),
            "endTime": "16:00",
        }
        body: dict[str, Any] = {
            "name": self._one_of(*TEXTS),
            "timeZone": self._one_of(*ZONES),
            "isDefault": self._one_of(True, True, False),
            "availability": [window],
        }
        if self.random.random() < 0.3:
            body["overrides"] = [{"date": self._monday.isoformat(), "startTime": "10:00", "endTime": "15:00"}]
        self._make(
            f"{ORGANIZATION}/users/{{userId}}/schedules",
            "scheduleId",
            body,
            version=self._one_of(SCHEDULES, None),
        )

    # --- attributes and roles

    def _attribute(self) -> None:
        kind = self._one_of("SINGLE_SELECT", "MULTI_SELECT", "TEXT", "NUMBER")
        options = [
            {"value": word, "slug": word.lower()}
            for word in self.random.sample(("North", "South", "East", "Å b"), 2)
        ]
        body = {
            "name": self._one_of("Region", *TEXTS),
            "slug": self._name("attribute"),
            "type": kind,
            "options": options if "SELECT" in kind else [],
        }
        body |= self._one_of({}, {"enabled": True}, {"enabled": False})
        step, own = self._make(
            f"{ORGANIZATION}/attributes",
            "attributeId",
            body,
            key=self._one_of("olga", "olga", "olga", "adam", "alice"),
        )
        kept = Ref(step, "data.id", "nope")
        option = {"value": self._one_of("West", *TEXTS), "slug": self._one_of("west", "a b")}
        added = self._add("POST", f"{own[0]}/options", refs=own[1], key="olga", body=self._odd(option))
        self._attributes.append((kept, Ref(added, "data.id", "nope")))
        self._made.setdefault(f"{ORGANIZATION}/attributes/{{attributeId}}/options/{{optionId}}", []).append(
            (f"{own[0]}/options/{{{len(own[1])}}}", (*own[1], Ref(added, "data.id", "nope")))
        )

    def _assign(self) -> None:
        if not self._attributes:
            return self._attribute()
        attribute, option = self.random.choice(self._attributes)
        body = self._one_of(
            {"attributeId": attribute, "attributeOptionId": option},
            {"attributeId": attribute, "attributeOptionId": option},
            {"attributeId": attribute, "value": self._one_of("free", "7", "")},
        )
        users = f"{ORGANIZATION}/attributes/options/{{userId}}"
        self._make(users, "attributeOptionId", body)
        self._ask("GET", users)
        if self.random.random() < 0.4:
            self._ask("DELETE", f"{users}/{{attributeOptionId}}")
        if self.random.random() < 0.4:
            self._ask(
                "GET",
                f"{ORGANIZATION}/attributes/{{attributeId}}/options/assigned",
                query=self._one_of("", "?teamIds=2", "?take=1"),
            )
        return None

    def _role(self) -> None:
        template = self._one_of(ORGANIZATION, TEAM)
        body: dict[str, Any] = {
            "name": self._name("role"),
            **self._one_of({}, {"color": "#112233"}, {"description": "x"}),
        }
        body["permissions"] = self.random.sample(_PERMISSIONS[:8], self._one_of(0, 1, 3))
        self._make(f"{template}/roles", "roleId", body)
        role = f"{template}/roles/{{roleId}}"
        verb = self._one_of("GET", "POST", "PUT", "DELETE", "PATCH")
        if verb == "PATCH":
            self._ask("PATCH", role, {"name": self._name("role"), "permissions": ["team.read"]})
        else:
            said = None if verb == "GET" else {"permissions": self.random.sample(_PERMISSIONS, 2)}
            self._ask(verb, f"{role}/permissions", said)

    # --- webhooks, workflows, links, forms

    def _team_hook(self) -> None:
        body: dict[str, Any] = {
            "subscriberUrl": f"{self._listener}/{self._name('hook')}", "active": self._one_of(True, True, False),
            "triggers": self.random.sample((*TRIGGERS, "FORM_SUBMITTED", "MEETING_ENDED", "OOO_CREATED"), self._one_of(1, 3, 6)),
            **self._one_of({}, {}, {"secret": "s"}, {"payloadTemplate": '{"t":"{{title}}"}'}),
        }  # fmt: skip
        template = self._one_of(ORGANIZATION, f"{PLAIN}/event-types/{{eventTypeId}}", PLATFORM)
        self._make(f"{template}/webhooks", "webhookId", body)
        if self.random.random() < 0.5:
            self._ask(
                "PATCH",
                f"{template}/webhooks/{{webhookId}}",
                self._one_of(
                    {}, {"active": False}, {"triggers": ["BOOKING_CREATED"]}, {"subscriberUrl": "nope"}
                ),
            )

    def _workflow(self) -> None:
        one = self._one_of
        action = one(*_ACTIONS)
        step: dict[str, Any] = {
            "stepNumber": 1, "action": action, "recipient": one("attendee", "email", "const"), "template": one("reminder", "custom", "rating", "rescheduled"),
            "sender": "Sales", "includeCalendarEvent": one(True, False), "message": one({"subject": "S", "html": "<p>Soon {EVENT_NAME}</p>"}, {"subject": "S", "text": "Soon"}),
            **one({}, {}, {"verifiedEmailId": 1}, {"phoneRequired": True}, {"verifiedPhoneId": 1}),
        }  # fmt: skip
        trigger = one(*_WORKFLOW_TRIGGERS)
        body = {
            "name": one(*TEXTS), "activation": one({"isActiveOnAllEventTypes": True}, {"isActiveOnAllEventTypes": False, "activeOnEventTypeIds": [one(2, 1, 6, 999)]}),
            "trigger": {"type": trigger, **one({}, {"offset": {"value": 2, "unit": one("day", "hour", "minute", "x")}})}, "steps": [step],
        }  # fmt: skip
        template = f"{TEAM}/workflows"
        if self.random.random() < 0.25:
            template += "/routing-form"
            body["trigger"] = {
                "type": one("formSubmitted", "formSubmittedNoEvent"),
                **one({}, {"offset": {"value": 5, "unit": "minute"}}),
            }
            body["activation"] = one(
                {"isActiveOnAllRoutingForms": True},
                {"isActiveOnAllRoutingForms": False, "activeOnRoutingFormIds": ["form-sales-0001"]},
            )
        if self.random.random() < 0.6:
            step_, (path, refs) = self._ask("POST", template, body)
            base = path.removesuffix("/routing-form")
            end = path[len(base) :]
            self._made.setdefault(f"{TEAM}/workflows/{{workflowId}}{end}", []).append(
                (f"{base}/{{{len(refs)}}}{end}", (*refs, Ref(step_, "data.id", 999)))
            )
        else:
            end = "/routing-form" if template.endswith("routing-form") else ""
            kept = {name: body[name] for name in self.random.sample(list(body), one(0, 1, 2))}
            self._ask("PATCH", f"{TEAM}/workflows/{{workflowId}}{end}", kept)

    def _link(self) -> None:
        body = self._one_of({"maxUsageCount": 3}, {"expiresAt": "2027-12-01T10:00:00.000Z"}, {})
        links = f"{TEAM}/event-types/{{eventTypeId}}/private-links"
        self._make(links, "linkId", body, "data.linkId")
        self._ask("GET", links)
        if self.random.random() < 0.5:
            self._ask(
                self._one_of("PATCH", "DELETE"),
                f"{links}/{{linkId}}",
                self._one_of({"maxUsageCount": 5}, {"expiresAt": "2028-01-01T00:00:00.000Z"}),
            )

    def _answer_form(self) -> None:
        one = self._one_of
        body = one(
            {"topic": "buy"}, {"topic": "docs"}, {"topic": "else", "note": one(*TEXTS)}, {"topic": "buy", "note": "x"}, {"note": "x"}, {},
        )  # fmt: skip
        query = f"?start={self._monday}&end={self._monday + timedelta(days=one(0, 1))}"
        query += one("", "", "&queueResponse=true", f"&timeZone={one(*ZONES)}", "&format=range", "&duration=60", "&slotDuration=30")  # fmt: skip
        form = one(ORGANIZATION, TEAM) + "/routing-forms/{routingFormId}"
        what = self.random.random()
        if what < 0.6:
            step, _ = self._make(
                f"{form}/responses", "responseId", body, "data.routing.responseId", query=query
            )
            made = self._made[f"{form}/responses/{{responseId}}"]
            path, refs = made.pop()
            made.append((path.replace(query, ""), refs))
            if self.random.random() < 0.4:
                answered = Ref(step, "data.routing.responseId", 1)
                routing = {"responseId": answered, "teamMemberIds": one([], [3], [5, 4], [6])}
                said = {
                    "start": self._start(),
                    "eventTypeId": 2,
                    "attendee": self._attendee(),
                    "routing": routing,
                }
                booked = self._add("POST", "/v2/bookings", key=None, version=NEW, body=said)
                self._bookings.append(("bob", Ref(booked, "data.uid", "none")))
        elif what < 0.7:
            said = {"response": {"topic": {"label": "Topic", "value": one(*TEXTS)}}}
            self._ask("PATCH", f"{form}/responses/{{responseId}}", said)
        elif what < 0.85:
            self._ask("POST", "/v2/routing-forms/{routingFormId}/calculate-slots", body, query=query)
        else:
            query = one(
                "", "?take=1", "?sortCreatedAt=desc", "?skip=1", "?sortUpdatedAt=asc", "?routedToBookingUid=x"
            )
            self._ask("GET", f"{form}/responses", query=query)

    # --- platforms

    def _managed_user(self) -> None:
        one = self._one_of
        body: dict[str, Any] = {"email": f"{self._name('managed')}@example.com", "name": one(*TEXTS)}
        for name, values in (
            ("timeZone", (*ZONES, "x")), ("timeFormat", (12, 24, 13)), ("weekStart", ("Monday", "x")), ("locale", ("de", "xx")),
            ("bio", TEXTS), ("metadata", ({"a": "b"}, {"n": 1})), ("avatarUrl", ("https://example.com/a.png", "x")),
        ):  # fmt: skip
            if self.random.random() < 0.2:
                body[name] = one(*values)
        users = f"{PLATFORM}/users"
        step, _ = self._make(users, "userId", body, "data.user.id", key=None)
        token = Ref(step, "data.accessToken", "none")
        if self.random.random() < 0.5:
            method, path, said, version = one(
                ("GET", "/v2/me", None, None), ("PATCH", "/v2/me", {"timeZone": one(*ZONES)}, None), ("GET", "/v2/schedules", None, SCHEDULES),
                ("POST", "/v2/event-types", {"title": "M", "slug": "m", "lengthInMinutes": 30}, EVENT_TYPES), ("GET", "/v2/event-types", None, EVENT_TYPES),
                ("GET", "/v2/calendars", None, None), ("GET", "/v2/bookings", None, NEW), ("POST", "/v2/schedules", {"name": "S", "timeZone": "UTC", "isDefault": True}, SCHEDULES),
            )  # fmt: skip
            self._add(
                method,
                path,
                refs=(token,),
                key=None,
                version=version,
                body=said,
                headers={"authorization": "Bearer {0}"},
            )
        if self.random.random() < 0.5:
            verb = one("GET", "PATCH", "DELETE", "PATCH")
            change: dict[str, Any] | None = None
            if verb == "PATCH":
                more = one(
                    {}, {"timeZone": one(*ZONES)}, {"email": "x@example.com"}, {"metadata": {"a": "b"}}
                )
                change = {"name": "N", **more}
            self._ask(verb, f"{users}/{{userId}}", change, key=None)
        if self.random.random() < 0.3:
            query = one("", "?limit=1", "?offset=1", "?emails=x@example.com", "?limit=x")
            self._ask("GET", users, query=query, key=None)
        if self.random.random() < 0.3:
            client = {
                "name": one(*TEXTS),
                "redirectUris": ["https://example.com/cb"],
                "permissions": one(["*"], ["BOOKING_READ"], [], ["X"]),
            }
            self._ask("POST", "/v2/oauth-clients", client, key=one("platform", "platform", "petra"))

    def _managed_organization(self) -> None:
        one = self._one_of
        body = {
            "name": one(*TEXTS),
            **one({}, {"slug": self._name("org")}),
            **one({}, {"metadata": {"a": "b"}}),
            **one({}, {"apiKeyDaysValid": 5}, {"apiKeyNeverExpires": True}),
        }
        organizations = "/v2/organizations/4/organizations"
        self._make(organizations, "managedOrganizationId", body)
        verb = one("GET", "PATCH", "DELETE")
        self._ask(
            verb, f"{organizations}/{{managedOrganizationId}}", {"name": "Two"} if verb == "PATCH" else None
        )

    def _verified(self) -> None:
        path = self._one_of(TEAM, PLAIN) + "/verified-resources/"
        kind = self._one_of("emails", "emails", "phones")
        who = {"email": self._one_of(*EMAILS)} if kind == "emails" else {"phone": self._one_of(*PHONES)}
        self._ask(
            "POST",
            f"{path}{kind}/verification-code/{self._one_of('request', 'verify')}",
            {**who, **self._one_of({}, {"code": "000000"})},
        )
        self._ask("GET", f"{path}{kind}{self._one_of('', '/1', '/x')}")

    def _invite(self) -> None:
        self._ask("POST", f"{TEAM}/invite")

    # --- anything

    def _look(self) -> None:
        template = self._one_of(*_LISTS) if self.random.random() < 0.6 else self._one_of(*self._made)
        query = self._one_of("", "", "", *_FILTERS)
        version = EVENT_TYPES if "event-type" in template else NEW if "bookings" in template else None
        if self.random.random() < 0.05:
            version = self._one_of(OLD, SCHEDULES, "x")
        self._ask("GET", template, query=query if template in _LISTS else "", version=version)

    def _change(self) -> None:
        """Change anything that was created."""
        template = self._one_of(*self._made)
        body = self._one_of(
            {"role": self._one_of("MEMBER", "ADMIN", "OWNER")}, {"accepted": self._one_of(True, False)}, {"name": self._one_of(*TEXTS)},
            {"name": "Name", "slug": self._name("slug")}, {}, {"isDefault": True}, {"timeZone": self._one_of(*ZONES)}, {"enabled": False}, {"value": "Other"},
        )  # fmt: skip
        self._ask("PATCH", template, body, version=EVENT_TYPES if "event-types" in template else None)

    def _delete(self) -> None:
        template = self._one_of(*self._made)
        if template not in (ORGANIZATION, PLATFORM):
            self._ask("DELETE", template, version=EVENT_TYPES if "event-types" in template else None)

    def _deal(self) -> None:
        """Do something with a booking, in one of three cases something that only teams have."""
        if self.random.random() < 0.67 or not self._bookings:
            super()._deal()
            return
        user, ref = self.random.choice(self._bookings[-4:])
        key = self._one_of(user, "olga", "bob", "carol", "dana", "erin", None)
        after, body = self._one_of(
            ("", None),
            ("", None),
            (f"/{self._one_of(3, 4, 5, 7, 6, 999)}", self._one_of({}, {"reason": "Knows it"})),
        )
        self._add(
            "POST",
            f"/v2/bookings/{{0}}/reassign{after}",
            refs=(ref,),
            key=key,
            version=NEW,
            body=self._odd(body),
        )
        self._add("GET", "/v2/bookings/{0}", refs=(ref,), key=user, version=NEW)


def _is_seeded(path: str) -> bool:
    return _PLACE.search(path) is None
