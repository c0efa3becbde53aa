"""What must hold for a team whatever is booked, moved, handed over, cancelled and changed, in any order.

A few sequences run with the other tests; CALCOM_SANDBOX_SEQUENCES=1000 runs that many of twenty steps. Who
is free is calculated here from hours, absences and answers, and who is chosen by the oracle: neither shares
code with the sandbox.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from tests.sandbox.teams.conftest import Office
from tests.sandbox.teams.oracle import LEVELS, booked

SEQUENCES = int(os.environ.get("CALCOM_SANDBOX_SEQUENCES", "8"))
STEPS = 20
HALF = timedelta(minutes=30)
DAYS = [f"2027-01-{day}" for day in (11, 12, 13)]
NAMES = ("alice", "bob", "carol", "dave")
HOURS = [
    ("UTC", "09:00", "17:00"),
    ("Europe/Paris", "09:00", "12:30"),
    ("America/New_York", "06:00", "14:00"),
    ("Asia/Kolkata", "14:00", "21:30"),
]
_DAYS, _HALVES = st.sampled_from(DAYS), st.integers(0, 32)
KINDS = ["turns", "ranked", "weighted", "fixed", "kept", "together"]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def text_of(when: datetime) -> str:
    return f"{when:%Y-%m-%dT%H:%M:%S}.000Z"


@dataclass
class Meeting:
    """A booking as its answers told of it."""

    uid: str
    kind: str
    start: datetime
    people: list[int]
    made: int
    status: str = "accepted"

    @property
    def end(self) -> datetime:
        return self.start + HALF


@dataclass
class Team:
    """What is known from outside: hours, absences, meetings, and the hosts of each kind of event type."""

    hours: dict[int, tuple[str, str, str]]
    hosts: dict[str, list[dict[str, Any]]]
    away: dict[int, set[str]] = field(default_factory=dict)
    meetings: list[Meeting] = field(default_factory=list)

    def works(self, person: int, start: datetime) -> bool:
        zone, opens, closes = self.hours[person]
        local, finish = (each.astimezone(ZoneInfo(zone)) for each in (start, start + HALF))
        if local.weekday() > 4 or f"{local:%Y-%m-%d}" in self.away.get(person, set()):
            return False
        return opens <= f"{local:%H:%M}" and f"{finish:%H:%M}" <= closes and local.date() == finish.date()

    def free(self, start: datetime, *, moved: Meeting | None = None) -> set[int]:
        busy = {
            person
            for meeting in self.meetings
            if meeting.status == "accepted" and meeting is not moved
            if meeting.start < start + HALF and start < meeting.end
            for person in meeting.people
        }
        return {person for person in self.hours if self.works(person, start) and person not in busy}

    def expected(self, kind: str, start: datetime, moved: Meeting | None = None) -> list[int] | None:
        people = self.hosts[kind]
        if moved is not None and kind == "kept":
            people = [each for each in people if each["id"] in moved.people]
        turns = [
            {"made": each.made, "status": each.status, "people": each.people}
            for each in self.meetings
            if each.kind == kind
        ]
        return booked(people, turns, self.free(start, moved=moved), weighted=kind == "weighted")


class TeamCalendar(RuleBasedStateMachine):
    """One team with event types of all kinds, in which anything happens."""

    make_office: Callable[..., Office]

    @initialize(
        hours=st.lists(st.sampled_from(HOURS), min_size=4, max_size=4),
        order=st.permutations(NAMES),
        ranks=st.lists(st.sampled_from(list(LEVELS)), min_size=4, max_size=4),
        weights=st.lists(st.sampled_from([50, 100, 100, 200, 300]), min_size=4, max_size=4),
        size=st.integers(2, 4),
    )
    def open(self, hours: Any, order: list[str], ranks: list[str], weights: list[int], size: int) -> None:
        self.office = office = self.make_office(*NAMES, hours=dict(zip(NAMES, hours, strict=True)))
        ids = office.ids
        plain = [{"id": ids[name]} for name in order[:size]]
        self.team = Team(
            {ids[name]: hours for name, hours in zip(NAMES, hours, strict=True)},
            {
                "turns": plain,
                "kept": plain,
                "ranked": [{**each, "priority": rank} for each, rank in zip(plain, ranks, strict=False)],
                "weighted": [
                    {**each, "weight": weight} for each, weight in zip(plain, weights, strict=False)
                ],
                "fixed": [{**plain[0], "fixed": True}, *plain[1:]],
                "together": [{**each, "fixed": True} for each in plain],
            },
        )
        self.types: dict[str, int] = {}
        for kind in KINDS:
            scheduling = "collective" if kind == "together" else "roundRobin"
            sent = [self._sent(each, kind) for each in self.team.hosts[kind]]
            keeps = {"rescheduleWithSameRoundRobinHost": True} if kind == "kept" else {}
            made = office.team_event(kind, scheduling, hosts=sent, **keeps)
            self.types[kind] = made["id"]
        row = office.app.state.event_types[self.types["weighted"]]
        for host, known in zip(row["hosts"], self.team.hosts["weighted"], strict=True):
            host["weight"] = known["weight"]
        office.app.state.event_types.update(row["id"], isRRWeightsEnabled=True)
        self.own = {ids[name]: office.own_event(name) for name in NAMES}
        self.managed = office.team_event(
            "pattern", "managed", hosts=[{"userId": each["id"]} for each in plain]
        )
        self.members = {each["id"] for each in plain}
        self.made = 0

    @staticmethod
    def _sent(host: dict[str, Any], kind: str) -> dict[str, Any]:
        sent: dict[str, Any] = {"userId": host["id"]}
        if "priority" in host:
            sent["priority"] = host["priority"]
        if host.get("fixed") and kind == "fixed":
            sent["mandatory"] = True
        return sent

    def _note(self, kind: str, booking: Any) -> Meeting:
        by_name = {name.capitalize(): number for name, number in self.office.ids.items()}
        beside = [by_name[each["name"]] for each in booking["attendees"] if each["name"] in by_name]
        self.made += 1
        people = [booking["hosts"][0]["id"], *beside]
        meeting = Meeting(booking["uid"], kind, moment(booking["start"]), people, self.made)
        self.team.meetings.append(meeting)
        return meeting

    def _start(self, day: str, half: int) -> datetime:
        return datetime.fromisoformat(f"{day}T06:00:00").replace(tzinfo=UTC) + half * HALF

    @rule(
        kind=st.sampled_from(KINDS),
        day=_DAYS,
        half=st.integers(0, 32),
        count=st.integers(1, 3),
    )
    def book(self, kind: str, day: str, half: int, count: int) -> None:
        start = self._start(day, half)
        for number in range(count):
            expected = self.team.expected(kind, start)
            email = f"ann{self.made}.{number}@example.com"
            answer = self.office.book(self.types[kind], text_of(start), email)
            if expected is None:
                assert answer.status == 400, answer
                assert text_of(start) not in self.office.slots(self.types[kind], day)
                return
            assert answer.status == 201, answer
            assert self._note(kind, answer.data).people == expected
            if kind != "together":  # asking again returns the booking
                again = self.office.book(self.types[kind], text_of(start), email)
                assert again.data["uid"] == answer.data["uid"]

    @rule(person=st.sampled_from(NAMES), day=_DAYS, half=_HALVES)
    def book_somebody_alone(self, person: str, day: str, half: int) -> None:
        start, number = self._start(day, half), self.office.ids[person]
        answer = self.office.book(self.own[number], text_of(start))
        assert (answer.status == 201) == (number in self.team.free(start)), answer
        if answer.status == 201:
            self._note("own", answer.data)

    @rule(data=st.data(), day=_DAYS, half=_HALVES)
    def move(self, data: st.DataObject, day: str, half: int) -> None:
        live = [each for each in self.team.meetings if each.status == "accepted" and each.kind in KINDS]
        if not live:
            return
        meeting, start = data.draw(st.sampled_from(live)), self._start(day, half)
        if start == meeting.start and meeting.kind != "together":
            return  # nothing changes, as `test_moving_to_the_same_time_changes_nothing` says
        expected = self.team.expected(meeting.kind, start, meeting)
        answer = self.office(
            "POST", f"/v2/bookings/{meeting.uid}/reschedule", {"start": text_of(start)}, key=None
        )
        assert (answer.status == 201) == (expected is not None), answer
        if answer.status == 201:
            meeting.status = "cancelled"
            assert self._note(meeting.kind, answer.data).people == expected

    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        live = [each for each in self.team.meetings if each.status == "accepted"]
        if live:
            meeting = data.draw(st.sampled_from(live))
            path = f"/v2/bookings/{meeting.uid}/cancel"
            assert self.office("POST", path, {"cancellationReason": "x"}, key=None).status == 200
            meeting.status = "cancelled"

    @rule(data=st.data())
    def hand_over(self, data: st.DataObject) -> None:
        turning = [each for each in KINDS if each != "together"]
        live = [each for each in self.team.meetings if each.status == "accepted" and each.kind in turning]
        if not live:
            return
        meeting = data.draw(st.sampled_from(live))
        others = [each for each in self.team.hosts[meeting.kind] if each["id"] not in meeting.people]
        others = [each for each in others if not each.get("fixed")]
        free = self.team.free(meeting.start, moved=meeting)
        answer = self.office("POST", f"/v2/bookings/{meeting.uid}/reassign")
        if not any(each["id"] in free for each in others):
            assert answer.status == 400, answer
            return
        assert answer.status == 200, answer
        new = answer.data["reassignedTo"]["id"]
        assert new in free
        rotating = {each["id"] for each in self.team.hosts[meeting.kind] if not each.get("fixed")}
        meeting.people = [new if person in rotating else person for person in meeting.people]

    @rule(person=st.sampled_from(NAMES), day=_DAYS)
    def leave_the_office(self, person: str, day: str) -> None:
        self.office.away(person, day)
        self.team.away.setdefault(self.office.ids[person], set()).add(day)

    @rule(
        title=st.sampled_from(["One", "Two"]),
        minutes=st.sampled_from([20, 45]),
        hidden=st.booleans(),
        notice=st.integers(0, 120),
    )
    def change_the_pattern(self, title: str, minutes: int, hidden: bool, notice: int) -> None:
        number = self.managed[0]["id"]
        change = {
            "title": title,
            "lengthInMinutes": minutes,
            "hidden": hidden,
            "minimumBookingNotice": notice,
        }
        answer = self.office("PATCH", f"{self.office.place}/event-types/{number}", change)
        assert answer.status == 200, answer
        self._check_copies(answer.data)

    @rule(data=st.data())
    def change_a_copy(self, data: st.DataObject) -> None:
        """Members may change what is theirs; the next change of the pattern takes it back."""
        name = data.draw(st.sampled_from([each for each in NAMES if self.office.ids[each] in self.members]))
        key = self.office.key_of(name)
        mine = self.office("GET", "/v2/event-types", key=key).data
        copy = next(each for each in mine if each["id"] not in self.own.values())
        changed = {"title": "Mine", "lengthInMinutes": 10, "hidden": True}
        assert self.office("PATCH", f"/v2/event-types/{copy['id']}", changed, key=key).status == 200

    @rule(people=st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    def change_who_has_the_pattern(self, people: list[str]) -> None:
        number = self.managed[0]["id"]
        hosts = [{"userId": self.office.ids[name]} for name in people]
        answer = self.office("PATCH", f"{self.office.place}/event-types/{number}", {"hosts": hosts})
        assert answer.status == 200, answer
        self.members = {host["userId"] for host in hosts}
        self._check_copies(answer.data)

    def _check_copies(self, shown: list[dict[str, Any]]) -> None:
        parent, *copies = shown
        assert {each["ownerId"] for each in copies} == self.members
        assert {host["userId"] for host in parent["hosts"]} == self.members
        own = {
            "id",
            "ownerId",
            "parentEventTypeId",
            "teamId",
            "team",
            "hosts",
            "schedulingType",
            "bookingUrl",
        }
        own |= {"assignAllTeamMembers", "hidden"}
        for copy in copies:
            assert copy["parentEventTypeId"] == parent["id"]
            assert copy["hidden"] is False
            assert {key: copy[key] for key in parent if key not in own} == {
                key: parent[key] for key in parent if key not in own
            }

    @rule(day=_DAYS)
    def slots_are_what_the_hosts_have(self, day: str) -> None:
        own = {person: set(self.office.slots(number, day)) for person, number in self.own.items()}
        for kind, number in self.types.items():
            hosts = self.team.hosts[kind]
            fixed = [own[each["id"]] for each in hosts if each.get("fixed")]
            turns = [own[each["id"]] for each in hosts if not each.get("fixed")]
            parts = [*fixed, *([set[str]().union(*turns)] if turns else [])]
            assert set(self.office.slots(number, day)) == set.intersection(*parts), kind

    @invariant()
    def nobody_is_at_two_meetings(self) -> None:
        if not hasattr(self, "office"):
            return
        people = {row["email"]: row["id"] for row in self.office.app.state.users}
        taken: dict[int, list[tuple[str, str]]] = {}
        for row in self.office.app.state.bookings.where(status="accepted"):
            present = {row["userId"], *(people.get(each["email"], 0) for each in row["attendees"])} - {0}
            for person in present:
                taken.setdefault(person, []).append((row["start"], row["end"]))
        for spans in taken.values():
            spans.sort()
            assert all(spans[n][1] <= spans[n + 1][0] for n in range(len(spans) - 1)), spans


def test_teams_whatever_happens(make_office: Callable[..., Office]) -> None:
    offices: list[Office] = []

    def make(*people: str, **options: Any) -> Office:
        while offices:
            offices.pop().app.close()
        offices.append(Office(*people, **options))
        return offices[-1]

    class Run(TeamCalendar):
        pass

    Run.make_office = staticmethod(make)
    run_state_machine_as_test(
        Run,
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    offices.pop().app.close()
