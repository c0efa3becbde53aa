"""What must hold whatever is booked, moved, cancelled, confirmed and reserved, in any order.

A few sequences run with the other tests; CALCOM_SANDBOX_SEQUENCES=2000 runs that many of at least twenty
steps.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

SEQUENCES = int(os.environ.get("CALCOM_SANDBOX_SEQUENCES", "12"))
STEPS = 20

TRIGGERS = [
    "BOOKING_CREATED",
    "BOOKING_REQUESTED",
    "BOOKING_RESCHEDULED",
    "BOOKING_CANCELLED",
    "BOOKING_REJECTED",
]
# A week without a change of clocks, and weeks with one, each from the Friday before.
STARTS = ["2027-01-08T08:00:00Z", "2027-03-26T08:00:00Z", "2027-10-29T08:00:00Z"]
ZONES = [None, "UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"]
LONDON = ZoneInfo("Europe/London")

EVENT_TYPES: dict[str, dict[str, Any]] = {
    "plain": {},
    "every-quarter": {"slotInterval": 15, "offsetStart": 5},
    "buffered": {"beforeEventBuffer": 15, "afterEventBuffer": 30},
    "two-a-day": {"bookingLimitsCount": {"day": 2, "week": 3}},
    "ninety-minutes": {"lengthInMinutesOptions": [30, 60], "bookingLimitsDuration": {"day": 90}},
    "seated": {"seats": {"seatsPerTimeSlot": 2, "showAttendeeInfo": True, "showAvailabilityCount": True}},
    "asking": {"confirmationPolicy": {"type": "always", "blockUnconfirmedBookingsInBooker": False}},
    "asking-and-blocking": {
        "confirmationPolicy": {"type": "always", "blockUnconfirmedBookingsInBooker": True}
    },
    "first-only": {"onlyShowFirstAvailableSlot": True},
    "a-fortnight": {"bookingWindow": {"type": "calendarDays", "value": 14, "rolling": False}},
}


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


class Calendar(RuleBasedStateMachine):
    """One host with all kinds of event types, who sleeps little."""

    make_desk: Callable[..., Any]

    def __init__(self) -> None:
        super().__init__()
        self.people = 0
        self.expected: Counter[str] = Counter()
        self.live: list[str] = []
        self.pending: list[str] = []

    @initialize(at=st.sampled_from(STARTS))
    def open(self, at: str) -> None:
        self.desk = self.make_desk(at=at)
        self.begin = moment(at)
        schedule = self.desk.schedule(
            "Europe/London", ("00:30", "03:30"), ("09:00", "12:10"), ("22:00", "23:59")
        )
        self.event_types = {
            slug: self.desk.event_type(slug, scheduleId=schedule, **more)
            for slug, more in EVENT_TYPES.items()
        }
        self.desk.make(
            "/v2/webhooks",
            {
                "active": True,
                "subscriberUrl": "http://127.0.0.1:9/",
                "triggers": TRIGGERS,
                "payloadTemplate": None,
            },
        )

    # --- helpers

    def days(self, offset: int) -> tuple[str, str]:
        first = self.begin + timedelta(days=offset)
        return f"{first:%Y-%m-%d}", f"{first + timedelta(days=1):%Y-%m-%d}"

    def offered(self, slug: str, offset: int, zone: str | None = None, **more: Any) -> list[str]:
        query = {"timeZone": zone} if zone else {}
        found: list[str] = self.desk.slots(self.event_types[slug], *self.days(offset), **query, **more)
        return found

    def person(self) -> str:
        self.people += 1
        return f"person{self.people}@example.com"

    def note(self, booking: dict[str, Any]) -> None:
        self.expected["BOOKING_REQUESTED" if booking["status"] == "pending" else "BOOKING_CREATED"] += 1
        known = self.pending if booking["status"] == "pending" else self.live
        if booking["uid"] not in known:
            known.append(booking["uid"])

    # --- rules

    @rule(
        slug=st.sampled_from(sorted(EVENT_TYPES)),
        offset=st.integers(0, 9),
        zone=st.sampled_from(ZONES),
        pick=st.integers(0, 1000),
    )
    def book_what_is_offered(self, slug: str, offset: int, zone: str | None, pick: int) -> None:
        slots = self.offered(slug, offset, zone)
        if not slots:
            return
        start = slots[pick % len(slots)]
        booking = self.desk.booked(self.event_types[slug], start, self.person())
        self.note(booking)
        if booking["status"] == "accepted":
            taken = (moment(booking["start"]), moment(booking["end"]))
            for left in self.offered("plain", offset):
                begins = moment(left)
                assert not (begins < taken[1] and taken[0] < begins + timedelta(minutes=30)), left

    @rule(
        slug=st.sampled_from(sorted(EVENT_TYPES)),
        offset=st.integers(-1, 9),
        minutes=st.integers(0, 24 * 60 - 1),
        length=st.sampled_from([None, 30, 60]),
    )
    def book_anything(self, slug: str, offset: int, minutes: int, length: int | None) -> None:
        day = self.begin.replace(hour=0, minute=0) + timedelta(days=offset, minutes=minutes)
        more = {"lengthInMinutes": length} if length and slug == "ninety-minutes" else {}
        answer = self.desk.book(self.event_types[slug], day.isoformat(), self.person(), **more)
        assert answer.status in (201, 400, 401, 409), answer
        if answer.status == 201:
            self.note(answer.data)

    @rule(slug=st.sampled_from(sorted(EVENT_TYPES)), offset=st.integers(0, 9), pick=st.integers(0, 1000))
    def cancelling_brings_the_slots_back(self, slug: str, offset: int, pick: int) -> None:
        before = {kind: self.offered(kind, offset) for kind in EVENT_TYPES}
        if not before[slug]:
            return
        start = before[slug][pick % len(before[slug])]
        booking = self.desk.booked(self.event_types[slug], start, self.person())
        self.expected["BOOKING_REQUESTED" if booking["status"] == "pending" else "BOOKING_CREATED"] += 1
        body = {"cancellationReason": "never mind"}
        if slug == "seated":
            body["seatUid"] = booking["seatUid"]
        assert self.desk("POST", f"/v2/bookings/{booking['uid']}/cancel", body).status == 200
        self.expected["BOOKING_CANCELLED"] += 1
        assert {kind: self.offered(kind, offset) for kind in EVENT_TYPES} == before

    @precondition(lambda self: self.live)
    @rule(pick=st.integers(0, 1000))
    def cancel(self, pick: int) -> None:
        uid = self.live.pop(pick % len(self.live))
        assert self.desk("POST", f"/v2/bookings/{uid}/cancel", {"cancellationReason": "ill"}).status == 200
        self.expected["BOOKING_CANCELLED"] += 1

    @precondition(lambda self: self.live)
    @rule(pick=st.integers(0, 1000), offset=st.integers(0, 9))
    def move_to_what_is_offered(self, pick: int, offset: int) -> None:
        uid = self.live[pick % len(self.live)]
        old = self.desk("GET", f"/v2/bookings/{uid}").data
        slug = old["eventType"]["slug"]
        if slug == "seated" or old["duration"] != 30:
            return
        slots = self.offered(slug, offset, bookingUidToReschedule=uid)
        if not slots:
            return
        answer = self.desk("POST", f"/v2/bookings/{uid}/reschedule", {"start": slots[pick % len(slots)]})
        assert answer.status == 201, answer
        assert answer.data["rescheduledFromUid"] == uid
        self.live.remove(uid)
        self.live.append(answer.data["uid"])
        self.expected["BOOKING_RESCHEDULED"] += 1

    @precondition(lambda self: self.pending)
    @rule(pick=st.integers(0, 1000), yes=st.booleans())
    def decide(self, pick: int, yes: bool) -> None:
        uid = self.pending.pop(pick % len(self.pending))
        answer = self.desk("POST", f"/v2/bookings/{uid}/{'confirm' if yes else 'decline'}")
        if not yes:
            assert answer.status == 200, answer
            self.expected["BOOKING_REJECTED"] += 1
        elif answer.status == 200:
            # What was asked for may be over by now, and is still confirmed.
            self.live += [] if self.is_over(uid) else [uid]
            self.expected["BOOKING_CREATED"] += 1
        else:
            # Somebody else has got the time in the meantime.
            assert answer.status == 409, answer
            self.pending.append(uid)

    @rule(offset=st.integers(0, 9), pick=st.integers(0, 1000))
    def reserve(self, offset: int, pick: int) -> None:
        slots = self.offered("plain", offset)
        if not slots:
            return
        start = slots[pick % len(slots)]
        body = {"eventTypeId": self.event_types["plain"], "slotStart": start}
        self.desk.make("/v2/slots/reservations", body)
        assert start not in self.offered("plain", offset)

    @rule(minutes=st.integers(1, 600))
    def time_passes(self, minutes: int) -> None:
        self.desk.app.state.clock.move(self.desk.app.state.clock.now() + timedelta(minutes=minutes))
        # What is over can be neither cancelled nor moved.
        self.live = [uid for uid in self.live if not self.is_over(uid)]

    def is_over(self, uid: str) -> bool:
        end = moment(self.desk("GET", f"/v2/bookings/{uid}").data["end"])
        return bool(end <= self.desk.app.state.clock.now())

    # --- what always holds

    def accepted(self) -> list[dict[str, Any]]:
        rows = self.desk.app.state.bookings.where(status="accepted")
        return sorted(rows, key=lambda row: row["start"])

    @invariant()
    def the_host_is_never_booked_twice(self) -> None:
        if not hasattr(self, "desk"):
            return
        rows = self.accepted()
        for earlier, later in pairwise(rows):
            assert moment(earlier["end"]) <= moment(later["start"]), (earlier, later)

    @invariant()
    def seats_are_not_given_twice(self) -> None:
        if not hasattr(self, "desk"):
            return
        for row in self.accepted():
            if row["eventTypeSlug"] == "seated":
                assert 1 <= len(row["attendees"]) <= 2

    @invariant()
    def limits_hold(self) -> None:
        if not hasattr(self, "desk"):
            return
        days: Counter[Any] = Counter()
        weeks: Counter[Any] = Counter()
        minutes: Counter[Any] = Counter()
        for row in self.accepted():
            start, end = moment(row["start"]), moment(row["end"])
            day = start.astimezone(LONDON).date()
            if row["eventTypeSlug"] == "two-a-day":
                days[day] += 1
                weeks[(day - timedelta(days=(day.weekday() + 1) % 7))] += 1
            if row["eventTypeSlug"] == "ninety-minutes":
                minutes[day] += (end - start) // timedelta(minutes=1)
        assert all(count <= 2 for count in days.values()), days
        assert all(count <= 3 for count in weeks.values()), weeks
        assert all(count <= 90 for count in minutes.values()), minutes

    @invariant()
    def pages_add_up(self) -> None:
        if not hasattr(self, "desk"):
            return
        whole = self.desk("GET", "/v2/bookings?take=250").json
        uids: list[str] = []
        while True:
            page = self.desk("GET", f"/v2/bookings?take=7&skip={len(uids)}").json
            uids += [booking["uid"] for booking in page["data"]]
            assert page["pagination"]["totalItems"] == whole["pagination"]["totalItems"]
            assert page["pagination"]["remainingItems"] == len(whole["data"]) - len(uids)
            if not page["pagination"]["hasNextPage"]:
                break
        assert uids == [booking["uid"] for booking in whole["data"]]
        assert len(set(uids)) == len(uids) == len(self.desk.app.state.bookings)

    @invariant()
    def every_event_has_its_delivery(self) -> None:
        if not hasattr(self, "desk"):
            return
        sent = Counter(row["trigger"] for row in self.desk.app.state.deliveries)
        assert sent == self.expected

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.app.close()


def test_whatever_happens_the_rules_hold(make_desk: Callable[..., Any]) -> None:
    class Bound(Calendar):
        pass

    Bound.make_desk = staticmethod(make_desk)
    run_state_machine_as_test(
        Bound,
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=STEPS,
            deadline=None,
            print_blob=True,
            derandomize=SEQUENCES < 100,
            database=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
