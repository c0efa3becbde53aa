"""Bookings of teams, by example: who hosts, what is shown, what stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from calcom.sandbox.organizations.routing_forms import answers
from tests.sandbox.teams.conftest import MONDAY, Office, hosts

TEN, ELEVEN, NOON = (f"{MONDAY}T{hour}:00:00Z" for hour in (10, 11, 12))


def test_round_robin_goes_round_and_asks_the_next_when_one_is_taken(office: Office) -> None:
    number = office.team_event("rr", "roundRobin", "alice", "bob", "carol")["id"]
    got = [hosts(office.booked(number, f"{MONDAY}T{hour}:00:00Z"))[0] for hour in ("09", 10, 11, 12)]
    assert got == ["Alice", "Bob", "Carol", "Alice"]
    same = [office.book(number, f"{MONDAY}T15:00:00Z", f"ann{n}@example.com") for n in range(4)]
    assert [answer.status for answer in same] == [201, 201, 201, 400]
    assert [hosts(answer.data)[0] for answer in same[:3]] == ["Bob", "Carol", "Alice"]
    assert f"{MONDAY}T15:00:00.000Z" not in office.slots(number, MONDAY)


def test_a_collective_booking_takes_the_time_of_all(office: Office) -> None:
    number = office.team_event("all", "collective", "alice", "bob")["id"]
    own = office.own_event("bob")
    booking = office.booked(number, TEN)
    assert booking["title"] == "all between Sales and Ann"
    assert hosts(booking) == ["Alice", "Bob"]
    assert office.book(own, TEN).status == 400
    assert office.book(number, TEN).status == 400
    assert f"{MONDAY}T10:00:00.000Z" not in office.slots(own, MONDAY)


def test_guests_who_host_are_not_listed_twice(office: Office) -> None:
    number = office.team_event("all", "collective", "alice", "bob")["id"]
    booking = office.booked(number, TEN, guests=["bob@example.com", "dora@example.com"])
    emails = [each["email"] for each in booking["attendees"]]
    assert emails == ["ann@example.com", "dora@example.com", "bob@example.com"]


def test_beside_a_fixed_host_one_takes_turns(make_office: Callable[..., Office]) -> None:
    for quirks, status in ((False, 400), (True, 500)):
        office = make_office(quirks=quirks)
        fixed = {"name": "alice", "mandatory": True}
        number = office.team_event("fixed", "roundRobin", fixed, "bob", "carol")["id"]
        first, second = (office.booked(number, start) for start in (TEN, ELEVEN))
        assert [hosts(first), hosts(second)] == [["Alice", "Bob"], ["Alice", "Carol"]]
        assert first["title"] == "fixed between Sales and Ann"
        assert office.book(number, TEN, "dora@example.com").status == status


def test_a_higher_priority_gets_all_until_taken(office: Office) -> None:
    people: list[Any] = [
        {"name": "alice", "priority": "lowest"},
        {"name": "bob", "priority": "highest"},
        "carol",
    ]
    number = office.team_event("ranks", "roundRobin", *people)["id"]
    assert [hosts(office.booked(number, start))[0] for start in (TEN, ELEVEN)] == ["Bob", "Bob"]
    same = [hosts(office.booked(number, NOON, f"ann{n}@example.com"))[0] for n in range(3)]
    assert same == ["Bob", "Carol", "Alice"]


def test_weights_give_each_their_share(office: Office) -> None:
    number = office.team_event("weights", "roundRobin", "alice", "bob", "carol")["id"]
    row = office.app.state.event_types[number]
    for host, weight in zip(row["hosts"], (300, 100, 200), strict=True):
        host["weight"] = weight
    office.app.state.event_types.update(number, isRRWeightsEnabled=True)
    starts = [f"{MONDAY}T{9 + n // 2:02}:{n % 2 * 30:02}:00Z" for n in range(6)]
    assert "".join(hosts(office.booked(number, at))[0][0] for at in starts) == "ACBACA"


def test_pending_bookings_are_no_turns(office: Office) -> None:
    policy = {"type": "always", "blockUnconfirmedBookingsInBooker": False}
    number = office.team_event("ask", "roundRobin", "alice", "bob", confirmationPolicy=policy)["id"]
    first, second = (office.booked(number, start) for start in (TEN, ELEVEN))
    assert [hosts(first)[0], hosts(second)[0]] == ["Alice", "Alice"]
    confirm = f"/v2/bookings/{first['uid']}/confirm"
    assert office("POST", confirm, key="cal_bob").status == 401
    assert office("POST", confirm, key="cal_olga").status == 200
    assert hosts(office.booked(number, NOON))[0] == "Bob"


def test_who_is_away_is_asked_for_nothing(office: Office) -> None:
    turns = office.team_event("rr", "roundRobin", "alice", "bob")["id"]
    both = office.team_event("all", "collective", "alice", "bob")["id"]
    before = office.booked(both, TEN)
    office.away("alice", MONDAY)
    assert office.slots(both, MONDAY) == []
    assert office.slots(turns, MONDAY)[0] == f"{MONDAY}T09:00:00.000Z"
    assert hosts(office.booked(turns, NOON))[0] == "Bob"
    assert office.book(turns, NOON, "dora@example.com").status == 400
    assert office("GET", f"/v2/bookings/{before['uid']}").data["status"] == "accepted"


def test_each_host_has_hours_and_a_zone_of_their_own(make_office: Callable[..., Office]) -> None:
    hours = {"alice": ("Europe/Paris", "09:00", "12:00"), "bob": ("America/New_York", "04:00", "07:30")}
    office = make_office("alice", "bob", hours=hours)
    both = office.team_event("all", "collective", "alice", "bob")["id"]
    turns = office.team_event("rr", "roundRobin", "alice", "bob")["id"]
    assert [each[11:16] for each in office.slots(both, MONDAY)] == ["09:00", "09:30", "10:00", "10:30"]
    assert [each[11:16] for each in office.slots(turns, MONDAY)][::7] == ["08:00", "11:30"]


def test_buffers_and_limits_count_for_all_hosts(office: Office) -> None:
    both = office.team_event("all", "collective", "alice", "bob", afterEventBuffer=30)["id"]
    own = office.own_event("bob")
    office.booked(both, TEN)
    assert {f"{MONDAY}T10:00:00.000Z", f"{MONDAY}T10:30:00.000Z"}.isdisjoint(office.slots(own, MONDAY))
    limited = office.team_event("two", "roundRobin", "alice", "bob", bookingLimitsCount={"day": 2})["id"]
    for hour in (12, 13):
        office.booked(limited, f"{MONDAY}T{hour}:00:00Z")
    refused = office.book(limited, f"{MONDAY}T14:00:00Z")
    assert (refused.status, refused.json["message"]) == (401, "booking_limit_reached")
    assert office.slots(limited, MONDAY) == []


def test_moving_chooses_anew_unless_the_host_is_kept(office: Office) -> None:
    number = office.team_event("rr", "roundRobin", "alice", "bob")["id"]
    kept = office.team_event("kept", "roundRobin", "alice", "bob", rescheduleWithSameRoundRobinHost=True)[
        "id"
    ]

    def moved(booking: Any, start: str) -> Any:
        return office("POST", f"/v2/bookings/{booking['uid']}/reschedule", {"start": start}, key=None)

    first = office.booked(number, TEN)
    second = moved(first, ELEVEN).data
    assert (hosts(second)[0], second["title"]) == ("Bob", "rr between Bob and Ann")
    mine = office.booked(kept, NOON)
    assert hosts(mine)[0] == "Alice"
    again = moved(mine, f"{MONDAY}T13:00:00Z").data
    assert hosts(again)[0] == "Alice"
    office.booked(office.own_event("alice"), f"{MONDAY}T15:00:00Z")
    offered = office.slots(kept, MONDAY, bookingUidToReschedule=again["uid"])
    assert f"{MONDAY}T15:00:00.000Z" not in offered
    assert f"{MONDAY}T15:00:00.000Z" in office.slots(kept, MONDAY)
    assert moved(again, f"{MONDAY}T15:00:00Z").status == 400


def test_a_series_keeps_its_host_who_must_have_all_the_times(office: Office) -> None:
    weekly = {"frequency": "weekly", "interval": 1, "occurrences": 3}
    number = office.team_event("weekly", "roundRobin", "alice", "bob", recurrence=weekly)["id"]
    office.booked(office.own_event("alice"), "2027-01-18T10:00:00Z")
    series = office.booked(number, TEN)
    assert [hosts(each)[0] for each in series] == ["Bob"] * 3
    assert [each["start"][:10] for each in series] == ["2027-01-11", "2027-01-18", "2027-01-25"]
    assert office.book(number, TEN).status == 409


def test_a_table_has_one_host_and_seats_for_guests_alone(make_office: Callable[..., Office]) -> None:
    seats = {"seatsPerTimeSlot": 2, "showAttendeeInfo": True, "showAvailabilityCount": True}
    office = make_office()
    for kind in ("roundRobin", "collective"):
        number = office.team_event(kind, kind, "alice", "bob", seats=seats)["id"]
        at = TEN if kind == "roundRobin" else NOON
        tables = [office.book(number, at, f"ann{n}@example.com") for n in range(3)]
        assert [answer.status for answer in tables] == [201, 201, 409]
        assert len({answer.data["uid"] for answer in tables[:2]}) == 1
        assert len({hosts(answer.data)[0] for answer in tables[:2]}) == 1
        cancel = f"/v2/bookings/{tables[0].data['uid']}/cancel"
        seat = {"seatUid": tables[0].data["seatUid"]}
        assert office("POST", cancel, seat, key=None).status == 200
        assert at.replace("Z", ".000Z") in office.slots(number, MONDAY)


def test_routing_and_subsets_restrict_who_is_asked(office: Office) -> None:
    number = office.team_event("rr", "roundRobin", "alice", "bob", "carol")["id"]
    answers(office.app.state).insert(id=1, formId="form", routedToBookingUid=None)
    routing = {"responseId": 1, "teamMemberIds": [office.ids["carol"], office.ids["olga"]]}
    routed = [office.booked(number, start, routing=routing) for start in (TEN, ELEVEN)]
    assert [hosts(each)[0] for each in routed] == ["Carol", "Carol"]
    assert answers(office.app.state)[1]["routedToBookingUid"] == routed[0]["uid"]
    missing = {**routing, "responseId": 2}
    assert office.book(number, NOON, routing=missing).status == 404
    subset: dict[str, Any] = {"rrHostSubsetIds": [office.ids["carol"]]}
    assert hosts(office.booked(number, NOON, **subset))[0] == "Alice"
    office.app.state.event_types.update(number, rrHostSubsetEnabled=True)
    assert hosts(office.booked(number, f"{MONDAY}T13:00:00Z", **subset))[0] == "Carol"
    office.booked(office.own_event("carol"), f"{MONDAY}T15:00:00Z")
    listed = office.slots(number, MONDAY, rrHostSubsetIds=office.ids["carol"])
    assert f"{MONDAY}T15:00:00.000Z" not in listed


def test_a_booking_is_found_by_the_slugs_of_team_and_organization(office: Office) -> None:
    office.team_event("rr", "roundRobin", "alice", "bob")
    where = {"teamSlug": "sales", "organizationSlug": "example", "eventTypeSlug": "rr"}
    attendee = {"name": "Ann", "email": "ann@example.com", "timeZone": "UTC"}
    body = {"start": TEN, "attendee": attendee, **where}
    assert office("POST", "/v2/bookings", body).status == 201
    query = "&".join(f"{name}={value}" for name, value in where.items())
    assert office("GET", f"/v2/slots?{query}&start={MONDAY}&end={MONDAY}").status == 200
    for name in where:
        wrong = {**body, name: "nothing"}
        assert office("POST", "/v2/bookings", wrong).status == 404


def test_a_booking_is_handed_to_the_next_who_is_free(office: Office) -> None:
    number = office.team_event("rr", "roundRobin", "alice", "bob", "carol")["id"]
    booking = office.booked(number, TEN)
    office.booked(office.own_event("bob"), TEN)
    path = f"/v2/bookings/{booking['uid']}/reassign"
    assert office("POST", path, key="cal_alice").data["reassignedTo"]["name"] == "Carol"
    seen = office("GET", f"/v2/bookings/{booking['uid']}").data
    assert (hosts(seen), seen["title"]) == (["Carol"], "rr between Carol and Ann")
    assert office("POST", f"{path}/{office.ids['alice']}").data["reassignedTo"]["name"] == "Alice"
    assert office("POST", f"{path}/{office.ids['alice']}").status == 200
    assert office("POST", f"{path}/{office.ids['olga']}").status == 400
    assert office("POST", f"{path}/999").status == 404
    assert office("POST", f"{path}/{office.ids['bob']}").status == 400


def test_the_real_server_hands_bookings_to_who_is_busy(make_office: Callable[..., Office]) -> None:
    office = make_office(quirks=True)
    number = office.team_event("rr", "roundRobin", "alice", "bob")["id"]
    booking = office.booked(number, TEN)
    office.booked(office.own_event("bob"), TEN)
    assert office("POST", f"/v2/bookings/{booking['uid']}/reassign/{office.ids['bob']}").status == 200


def test_beside_a_fixed_host_only_the_other_is_replaced(office: Office) -> None:
    fixed = {"name": "alice", "mandatory": True}
    number = office.team_event("fixed", "roundRobin", fixed, "bob", "carol")["id"]
    booking = office.booked(number, TEN)
    path = f"/v2/bookings/{booking['uid']}/reassign"
    assert office("POST", path).data["reassignedTo"]["name"] == "Carol"
    assert hosts(office("GET", f"/v2/bookings/{booking['uid']}").data) == ["Alice", "Carol"]
    assert office("POST", f"{path}/{office.ids['alice']}").status == 400
    together = office.team_event("all", "collective", "alice", "bob")["id"]
    other = office.booked(together, ELEVEN)["uid"]
    assert office("POST", f"/v2/bookings/{other}/reassign").status == 400
    assert office("POST", f"/v2/bookings/{other}/reassign/{office.ids['bob']}").status == 400


def test_moving_to_the_same_time_changes_nothing(office: Office) -> None:
    number = office.team_event("rr", "roundRobin", "alice", "bob")["id"]
    booking = office.booked(number, TEN)
    moved = office("POST", f"/v2/bookings/{booking['uid']}/reschedule", {"start": TEN}, key=None)
    assert (moved.status, moved.data["uid"], hosts(moved.data)) == (201, booking["uid"], ["Alice"])


def test_an_event_type_without_hosts_cannot_be_booked(office: Office) -> None:
    number = office.team_event("nobody", "roundRobin")["id"]
    assert office.slots(number, MONDAY) == []
    assert office.book(number, TEN).status == 422


def test_who_leads_sees_the_bookings_of_all(office: Office) -> None:
    booking = office.booked(office.team_event("rr", "roundRobin", "alice", "bob")["id"], TEN)
    alone = office.booked(office.own_event("bob"), TEN)
    seen = {
        name: [each["uid"] for each in office("GET", "/v2/bookings", key=office.key_of(name)).data]
        for name in ("olga", "alice", "bob", "carol")
    }
    uids = {booking["uid"], alone["uid"]}
    assert (set(seen["olga"]), seen["alice"]) == (uids, [booking["uid"]])
    assert (seen["bob"], seen["carol"]) == ([alone["uid"]], [])
    place = f"/v2/organizations/{office.org}"
    assert {each["uid"] for each in office("GET", f"{place}/bookings").data} == uids
    assert [each["uid"] for each in office("GET", f"{office.place}/bookings").data] == [booking["uid"]]
    assert office("GET", f"{office.place}/bookings", key="cal_alice").status == 403


def test_who_hosts_beside_may_confirm(office: Office) -> None:
    policy = {"type": "always", "blockUnconfirmedBookingsInBooker": False}
    number = office.team_event("ask", "collective", "alice", "bob", confirmationPolicy=policy)["id"]
    booking = office.booked(number, TEN)
    assert office("POST", f"/v2/bookings/{booking['uid']}/confirm", key="cal_carol").status == 401
    assert office("POST", f"/v2/bookings/{booking['uid']}/confirm", key="cal_bob").status == 200


def test_managed_copies_go_with_their_hosts_and_leave_bookings_behind(office: Office) -> None:
    parent, alices, _ = office.team_event("pattern", "managed", "alice", "bob")
    path = f"{office.place}/event-types/{parent['id']}"
    assert office.book(parent["id"], TEN).status == 400
    booking = office.booked(alices["id"], TEN)
    kept = office("PATCH", path, {"hosts": [{"userId": office.ids["bob"]}]}).data
    assert [each["ownerId"] for each in kept[1:]] == [office.ids["bob"]]
    seen = office("GET", f"/v2/bookings/{booking['uid']}").data
    assert (seen["status"], seen["eventTypeId"]) == ("accepted", None)
    assert (
        office("POST", f"/v2/bookings/{booking['uid']}/reschedule", {"start": NOON}, key=None).status == 404
    )
    assert office("DELETE", path).status == 200
    assert office("GET", "/v2/event-types", key="cal_bob").data == []


def test_webhooks_tell_of_the_team_and_its_hosts_hear_nothing(office: Office) -> None:
    subscription = {
        "active": True,
        "subscriberUrl": "http://127.0.0.1:9/own",
        "triggers": ["BOOKING_CREATED"],
    }
    assert office("POST", "/v2/webhooks", subscription, key="cal_alice").status == 201
    there = {**subscription, "subscriberUrl": "http://127.0.0.1:9/organization"}
    place = f"/v2/organizations/{office.org}/webhooks"
    assert (
        office("POST", place, {**there, "triggers": ["BOOKING_CREATED", "BOOKING_CANCELLED"]}).status == 201
    )
    booking = office.booked(office.team_event("all", "collective", "alice", "bob")["id"], TEN)
    office("POST", f"/v2/bookings/{booking['uid']}/cancel", {"cancellationReason": "x"}, key=None)
    sent = list(office.app.state.deliveries)
    assert [each["url"] for each in sent] == ["http://127.0.0.1:9/organization"] * 2
    made, cancelled = (json.loads(each["body"])["payload"] for each in sent)
    assert [each["email"] for each in made["attendees"]] == ["ann@example.com"]
    assert made["schedulingType"] == "COLLECTIVE"
    assert [each["name"] for each in made["team"]["members"]] == ["Bob"]
    assert [each["email"] for each in cancelled["team"]["members"]] == ["bob@example.com"]
    assert "schedulingType" not in cancelled
