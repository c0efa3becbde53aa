"""A sandbox of the edition with teams, in process: an organization with a team, and people in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from calcom.sandbox.organizations.members import join
from calcom.sandbox.organizations.teams import new_organization, new_team
from calcom.sandbox.state import Row
from tests.sandbox.bookings.conftest import VERSIONS, Desk

OF_TEAMS = {**VERSIONS, "/v2/teams": "2024-06-14", "/v2/organizations": "2024-06-14"}
MONDAY = "2027-01-11"


class Office(Desk):
    """A desk where `olga` owns the organization, and the others are members of it and of its team.

    Everybody works from 09:00 to 17:00 UTC on weekdays, but for those of whom ``hours`` says otherwise.
    """

    def __init__(
        self,
        *people: str,
        quirks: bool = False,
        at: str = "2027-01-08T08:00:00Z",
        hours: dict[str, tuple[str, str, str]] | None = None,
    ) -> None:
        users = {name: self._person(name) for name in ("olga", *(people or ("alice", "bob", "carol")))}
        super().__init__(quirks=quirks, at=at, seed={"users": users}, profile="teams", versions=OF_TEAMS)
        state = self.app.state
        self.ids: dict[str, int] = {row["username"]: row["id"] for row in state.users}
        self.org = new_organization(state, name="Example", slug="example", plan="SCALE", adminApi=True)["id"]
        self.team = new_team(state, name="Sales", slug="sales", parentId=self.org)["id"]
        for name, number in self.ids.items():
            state.users.update(number, organizationId=self.org)
            join(state, self.org, number, role="OWNER" if name == "olga" else "MEMBER", accepted=True)
            if name != "olga":
                join(state, self.team, number, accepted=True)
            zone, opens, closes = (hours or {}).get(name, ("UTC", "09:00", "17:00"))
            week = {
                "days": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
                "startTime": opens,
                "endTime": closes,
            }
            own = {"name": "Hours", "timeZone": zone, "isDefault": True, "availability": [week]}
            assert self("POST", "/v2/schedules", own, key=self.key_of(name)).status == 201
        self.key = self.key_of("olga")
        self.place = f"/v2/organizations/{self.org}/teams/{self.team}"

    @staticmethod
    def _person(name: str) -> Row:
        return {
            "email": f"{name}@example.com",
            "username": name,
            "name": name.capitalize(),
            "timeZone": "UTC",
            "api_key": f"cal_{name}",
        }

    @staticmethod
    def key_of(name: str) -> str:
        return f"cal_{name}"

    def team_event(self, slug: str, kind: str, *hosts: str | Row, **settings: Any) -> Any:
        """Create an event type of the team; a host is a name, or a name with more to say."""
        rows = [
            {"userId": self.ids[host]}
            if isinstance(host, str)
            else {"userId": self.ids[host["name"]], **{key: host[key] for key in host if key != "name"}}
            for host in hosts
        ]
        body = {
            "lengthInMinutes": 30,
            "title": slug,
            "slug": slug,
            "schedulingType": kind,
            "minimumBookingNotice": 0,
            "locations": [{"type": "link", "link": "https://example.com/room", "public": True}],
            **({"hosts": rows} if rows else {}),
            **settings,
        }
        return self.make(f"{self.place}/event-types", body)

    def own_event(self, name: str, slug: str = "own", **settings: Any) -> int:
        body = {"lengthInMinutes": 30, "title": slug, "slug": slug, "minimumBookingNotice": 0, **settings}
        answer = self("POST", "/v2/event-types", body, key=self.key_of(name))
        assert answer.status == 201, answer
        number: int = answer.data["id"]
        return number

    def away(self, name: str, start: str, end: str | None = None) -> None:
        """Write somebody out of office, from the first to the last day."""
        self.app.state.table("ooo", indexed=("userId",)).insert(
            userId=self.ids[name],
            toUserId=None,
            start=f"{start}T00:00:00.000Z",
            end=f"{end or start}T23:59:59.999Z",
            notes=None,
            reason="unspecified",
        )


def hosts(booking: Any) -> list[str]:
    """Who hosts a booking: the organizer, and who stands beside among the attendees."""
    beside = [each["name"] for each in booking["attendees"] if each["name"] not in ("Ann", "")]
    return [booking["hosts"][0]["name"], *beside]


@pytest.fixture
def make_office() -> Iterator[Callable[..., Office]]:
    made: list[Office] = []

    def make(*people: str, **options: Any) -> Office:
        made.append(Office(*people, **options))
        return made[-1]

    yield make
    for office in made:
        office.app.close()


@pytest.fixture
def office(make_office: Callable[..., Office]) -> Office:
    return make_office()
