"""Make sequences of requests from a seed: typical use, boundary values, and recorded requests made odd."""
# ruff: noqa: E501 -- tables of values

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, ClassVar

from .program import Program, Ref, Step
from .recorded import RecordedRuns

KEYS = {
    "alice": "cal_a11ce000000000000000000000000001",
    "bob": "cal_b0b00000000000000000000000000002",
    "erin": "cal_e4100000000000000000000000000005",
}
SEEDED = {"alice": (1, 2, 3, 4, 5, 6), "bob": (7,)}
NEW, SLOTS, SCHEDULES, EVENT_TYPES, OLD = "2024-08-13", "2024-09-04", "2024-06-11", "2024-06-14", "2024-04-15"
ZONES = (
    "Europe/London",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "UTC",
    "Africa/Casablanca",
)
LANGUAGES = ("en", "de", "fr", "pt-BR", "es", "ar", "ja")
TEXTS = ("Ann", "Ünï Cödé", "العربية", "😀 smile", '<b>bold</b> & "quoted"', "O'Neil", "a" * 200, " padded ")
EMAILS = (
    "ann@example.net",
    "Ann.B+tag@Example.NET",
    "ü@example.net",
    "o'neil@example.net",
    "a_b@sub.example.net",
)
PHONES = (
    "+14155552671",
    "+442071838750",
    "+4915123456789",
    "+551133336666",
    "+12",
    "4155552671",
    "+1415555267",
)
ODD: tuple[Any, ...] = (
    None, "", 0, -1, 1.5, 1e12, True, False, [], {}, "x", [None], ["x"], [{}], {"a": 1}, "0", "1", " ",
    "2026-02-30", "2027-01-01", "2027-01-04T10:00:00Z", "2027-01-04T10:00:00+25:00", "not-a-date",
    "https://example.com", "javascript:alert(1)", "a@b", "\u0627", "x" * 300, "null", "{{title}}", 2**31, 2**53,
)  # fmt: skip
TRIGGERS = (
    "BOOKING_CREATED", "BOOKING_RESCHEDULED", "BOOKING_CANCELLED", "BOOKING_REQUESTED", "BOOKING_REJECTED",
    "BOOKING_NO_SHOW_UPDATED",
)  # fmt: skip
TEMPLATES = (
    '{"t":"{{title}}","who":"{{attendees.0.email}}"}',
    "{{#if additionalNotes}}notes {{additionalNotes}}{{else}}none{{/if}} {{type}}",
    '{"all":[{{#each attendees}}"{{name}}{{@index}}"{{#unless @last}},{{/unless}}{{/each}}]}',
    "{{#with organizer}}{{name}} {{../title}}{{/with}} {{{title}}}",
)


class Grammar:
    """Make programs; the same seed makes the same programs."""

    keys: ClassVar[dict[str, str]] = KEYS
    seeded: ClassVar[dict[str, tuple[int, ...]]] = SEEDED  # event types, by who has them
    people: ClassVar[tuple[str, ...]] = ("alice", "bob", "erin")

    def __init__(
        self,
        seed: int,
        today: date,
        listener: str,
        recordings: Sequence[dict[str, Any]] = (),
        runs: RecordedRuns | None = None,
    ) -> None:
        self.random = random.Random(seed)
        self._monday = today + timedelta(days=14 - today.weekday())
        self._listener = listener
        self._recordings, self._runs = recordings, runs
        self._steps: Program = []
        self._event_types: list[tuple[str, Any]] = []
        self._schedules: list[tuple[str, Ref]] = []
        self._bookings: list[tuple[str, Ref]] = []
        self._hooks: list[tuple[str, Ref]] = []
        self._count = 0

    def program(self, length: int) -> Program:
        """Make at least `length` steps that build on each other; one program in three is a recorded one."""
        if self._runs is not None and self.random.random() < 1 / 3:
            return self._runs.program(self.random, length // 2, lambda body: self._odd(body, 1))
        self._begin()
        actions: list[tuple[int, Callable[[], None]]] = [
            (2, self._schedule), (1, self._change_schedule), (4, self._event_type), (2, self._change_event_type),
            (3, self._slots), (2, self._reserve), (7, self._book), (2, self._old_book), (9, self._deal),
            (2, self._list), (2, self._hook), (1, self._profile), (1, self._private_link), (3, self._recorded),
            (1, self._read),
        ]  # fmt: skip
        if self.random.random() < 0.7:
            for user in ("alice", "bob"):
                body = {
                    "subscriberUrl": f"{self._listener}/{user}",
                    "active": True,
                    "triggers": list(TRIGGERS),
                }
                self._add("POST", "/v2/webhooks", key=user, body=body)
        weights = [weight for weight, _ in actions]
        while len(self._steps) < length:
            self.random.choices(actions, weights)[0][1]()
        return self._steps

    # --- parts

    def _begin(self) -> None:
        self._steps, self._schedules, self._bookings, self._hooks = [], [], [], []
        self._event_types = [(user, number) for user, numbers in self.seeded.items() for number in numbers]
        self._first_own = len(self._event_types)

    def _add(
        self, method: str, path: str, *, key: str | None, version: str | None = None, **more: Any
    ) -> int:
        token = None if key is None else self.keys.get(key, key)
        self._steps.append(Step(method, path, key=token, version=version, **more))
        return len(self._steps) - 1

    def _one_of(self, *values: Any) -> Any:
        return self.random.choice(values)

    def _odd(self, body: Any, chance: float = 0.3) -> Any:
        """Return the body, sometimes with one of its values made odd, removed or doubled."""
        if self.random.random() >= chance or not isinstance(body, dict) or not body:
            return body
        body = copy.deepcopy(body)
        where, inner = body, self.random.choice(list(body))
        while isinstance(where[inner], dict) and where[inner] and self.random.random() < 0.7:
            where, inner = where[inner], self.random.choice(list(where[inner]))
        if isinstance(where[inner], Ref) and self.random.random() < 0.5:
            return body
        if self.random.random() < 0.2:
            del where[inner]
        else:
            where[inner] = self.random.choice(ODD)
        return body

    def _name(self, what: str) -> str:
        self._count += 1
        return f"{what}-{self._count}"

    def _start(self) -> str:
        day = self._monday + timedelta(days=self._one_of(0, 0, 0, 1, 1, 2, 3, 4, 5, 7))
        minute = self._one_of(*range(8 * 60, 18 * 60, 30), 9 * 60, 9 * 60, 9 * 60 + 10)
        text = f"{day.isoformat()}T{minute // 60:02}:{minute % 60:02}:00"
        return f"{text}{self._one_of('Z', 'Z', 'Z', '.000Z', '+00:00', '+01:00')}"

    def _user_of_event_type(self) -> tuple[str, Any]:
        own = self._event_types[self._first_own :]
        return self.random.choice(own if own and self.random.random() < 0.7 else self._event_types)

    # --- schedules and event types

    def _schedule(self) -> None:
        user = self._one_of(*self.people)
        days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        window = {
            "days": self.random.sample(days, self._one_of(1, 2, 5, 7)),
            "startTime": "08:00",
            "endTime": "12:30",
        }
        body: dict[str, Any] = {
            "name": self._one_of(*TEXTS), "timeZone": self._one_of(*ZONES), "isDefault": self._one_of(True, False, False),
        }  # fmt: skip
        if self.random.random() < 0.7:
            body["availability"] = [window, {"days": ["Monday"], "startTime": "13:00", "endTime": "17:00"}][
                : self._one_of(1, 2)
            ]
        if self.random.random() < 0.4:
            body["overrides"] = [{"date": self._monday.isoformat(), "startTime": "10:00", "endTime": "15:00"}]
        version = self._one_of(SCHEDULES, SCHEDULES, OLD)
        if version == OLD:
            body = {"name": body["name"], "timeZone": body["timeZone"], "isDefault": body["isDefault"]}
        step = self._add("POST", "/v2/schedules", key=user, version=version, body=self._odd(body))
        self._schedules.append((user, Ref(step, "data.id")))

    def _change_schedule(self) -> None:
        if not self._schedules:
            return
        user, ref = self.random.choice(self._schedules)
        path, version = "/v2/schedules/{0}", self._one_of(SCHEDULES, SCHEDULES, OLD)
        verb = self._one_of("GET", "PATCH", "PATCH", "DELETE")
        body = {"name": self._one_of(*TEXTS), "timeZone": self._one_of(*ZONES)} if verb == "PATCH" else None
        self._add(
            verb,
            path,
            refs=(ref,),
            key=self._one_of(user, user, "bob"),
            version=version,
            body=self._odd(body),
        )

    def _settings(self) -> dict[str, Any]:
        pool: dict[str, tuple[Any, ...]] = {
            "description": TEXTS,
            "lengthInMinutesOptions": ([15, 30, 60], [30], []),
            "minimumBookingNotice": (0, 60, 10_000), "beforeEventBuffer": (0, 5, 30), "afterEventBuffer": (0, 15),
            "slotInterval": (10, 15, 45, 60), "offsetStart": (5,), "disableGuests": (True,), "hidden": (True,),
            "bookingLimitsCount": ({"day": 1}, {"day": 2, "week": 3}, {"disabled": True}),
            "bookingLimitsDuration": ({"day": 60}, {"week": 90}),
            "onlyShowFirstAvailableSlot": (True,),
            "bookingWindow": ({"type": "calendarDays", "value": 30, "rolling": True}, {"type": "businessDays", "value": 5}, {"disabled": True}),
            "confirmationPolicy": ({"type": "always", "blockUnconfirmedBookingsInBooker": True}, {"type": "time", "noticeThreshold": {"unit": "hours", "count": 48}, "blockUnconfirmedBookingsInBooker": False}),
            "recurrence": ({"interval": 1, "occurrences": 3, "frequency": "weekly"}, {"interval": 1, "occurrences": 2, "frequency": "monthly"}),
            "seats": ({"seatsPerTimeSlot": 2, "showAttendeeInfo": True, "showAvailabilityCount": True}, {"seatsPerTimeSlot": 3, "showAttendeeInfo": False, "showAvailabilityCount": False}),
            "customName": ("{Event type title} / {Organiser first name} & {Scheduler}", "{why} {Location} {nothing}", "{Event duration} {HOST/ATTENDEE} {USER}"),
            "successRedirectUrl": ("https://example.com/done", "nonsense"),
            "locations": ([{"type": "address", "address": "1 High Street", "public": True}], [{"type": "link", "link": "https://example.com/room", "public": False}], [{"type": "phone", "phone": "+14155552671", "public": True}], [{"type": "attendeePhone"}], [{"type": "attendeeDefined"}], [{"type": "attendeeAddress"}]),
            "bookingFields": ([{"type": "text", "slug": "why", "label": "Why", "required": True, "placeholder": "x"}], [{"type": "select", "slug": "size", "label": "Size", "required": False, "options": ["S", "L"], "placeholder": "x"}], [{"type": "boolean", "slug": "ok", "label": "OK", "required": True}], [{"type": "url", "slug": "site", "label": "Site", "required": False, "placeholder": "x"}], [{"type": "phone", "slug": "tel", "label": "Tel", "required": False, "placeholder": "x"}]),
            "bookerActiveBookingsLimit": ({"maximumActiveBookings": 1}, {"maximumActiveBookings": 2, "offerReschedule": True}),
            "disableCancelling": ({"disabled": True},), "disableRescheduling": ({"disabled": True}, {"disabled": False, "minutesBefore": 60}),
            "requiresBookerEmailVerification": (True,), "hideCalendarNotes": (True,), "lockTimeZoneToggleOnBookingPage": (True,),
            "color": ({"lightThemeHex": "#112233", "darkThemeHex": "#445566"},), "interfaceLanguage": ("de", ""),
            "showOptimizedSlots": (True,), "hideOrganizerEmail": (True,),
        }  # fmt: skip
        chosen = self.random.sample(list(pool), self._one_of(0, 1, 2, 3, 4))
        return {name: self.random.choice(pool[name]) for name in chosen}

    def _event_type(self) -> None:
        user = self._one_of(self.people[0], *self.people)
        body = {
            "title": self._one_of("Talk", *TEXTS),
            "slug": self._name("type"),
            "lengthInMinutes": self._one_of(15, 30, 30, 60),
            **self._settings(),
        }
        own = [ref for owner, ref in self._schedules if owner == user]
        if own and self.random.random() < 0.4:
            body["scheduleId"] = self.random.choice(own)
        step = self._add("POST", "/v2/event-types", key=user, version=EVENT_TYPES, body=self._odd(body, 0.25))
        self._event_types.append((user, Ref(step, "data.id", 7)))

    def _change_event_type(self) -> None:
        user, ref = self._user_of_event_type()
        version = self._one_of(EVENT_TYPES, EVENT_TYPES, EVENT_TYPES, OLD)
        verb = self._one_of("GET", "GET", "PATCH", "PATCH", "PATCH", "DELETE")
        if verb == "DELETE" and isinstance(ref, int):
            verb = "GET"
        body = None
        if verb == "PATCH":
            version = EVENT_TYPES
            body = self._odd({"title": self._one_of("Talk 2", *TEXTS), **self._settings()}, 0.3)
        path, refs = _path("/v2/event-types/{}", ref)
        self._add(
            verb, path, refs=refs, key=self._one_of(user, user, user, "bob"), version=version, body=body
        )

    def _private_link(self) -> None:
        user, ref = self._user_of_event_type()
        path, refs = _path("/v2/event-types/{}/private-links", ref)
        body = self._odd(self._one_of({}, {"maxUsageCount": 3}, {"expiresAt": "2027-12-01T10:00:00Z"}))
        step = self._add("POST", path, refs=refs, key=user, body=body)
        self._add("GET", path, refs=refs, key=user)
        if self.random.random() < 0.5:
            there = path.replace("{0}", "{1}") if refs else path
            more = (Ref(step, "data.linkId", "x"), *refs)
            self._add(
                self._one_of("PATCH", "DELETE"),
                there + "/{0}",
                refs=more,
                key=user,
                body={"maxUsageCount": 5},
            )

    # --- slots

    def _slots(self) -> None:
        _, ref = self._user_of_event_type()
        first = self._monday + timedelta(days=self._one_of(0, 0, 1, 5))
        last = first + timedelta(days=self._one_of(0, 1, 3, 7))
        query = f"eventTypeId={{}}&start={first}&end={last}"
        for name, values in (
            ("timeZone", (*ZONES, "Nowhere", "")),
            ("format", ("range", "time", "odd")),
            ("duration", ("30", "60", "x", "0")),
        ):
            if self.random.random() < 0.3:
                query += f"&{name}={self.random.choice(values)}"
        path, refs = _path(f"/v2/slots?{query}", ref)
        version = SLOTS
        if self.random.random() < 0.25:
            old = f"/v2/slots/available?eventTypeId={{}}&startTime={first}T00:00:00Z&endTime={last}T23:59:59Z"
            (path, refs), version = _path(old, ref), OLD
        self._add("GET", path, refs=refs, key=self._one_of(None, None, "alice"), version=version)

    def _reserve(self) -> None:
        user, ref = self._user_of_event_type()
        body: dict[str, Any] = {"eventTypeId": ref, "slotStart": self._start()}
        if self.random.random() < 0.2:
            body["slotDuration"] = self._one_of(15, 30, 60)
        key = None
        if self.random.random() < 0.3:
            body["reservationDuration"], key = self._one_of(1, 5, 10), user
        step = self._add("POST", "/v2/slots/reservations", key=key, version=SLOTS, body=self._odd(body))
        path, refs = "/v2/slots/reservations/{0}", (Ref(step, "data.reservationUid", "none"),)
        verb = self._one_of("GET", "PATCH", "DELETE", "GET")
        self._add(verb, path, refs=refs, key=None, version=SLOTS, body=body if verb == "PATCH" else None)

    # --- bookings

    def _attendee(self) -> dict[str, Any]:
        who: dict[str, Any] = {
            "name": self._one_of(*TEXTS),
            "email": self._one_of(*EMAILS),
            "timeZone": self._one_of(*ZONES),
        }
        if self.random.random() < 0.4:
            who["language"] = self._one_of(*LANGUAGES)
        if self.random.random() < 0.2:
            who["phoneNumber"] = self._one_of(*PHONES)
        return who

    def _book(self) -> None:
        user, ref = self._user_of_event_type()
        body: dict[str, Any] = {"start": self._start(), "eventTypeId": ref, "attendee": self._attendee()}
        extras: tuple[tuple[str, tuple[Any, ...]], ...] = (
            ("guests", (["guest@example.net"], ["a@example.net", "b@example.net"], [], ["nonsense"])),
            ("metadata", ({"a": "b"}, {"n": 1}, {})),
            ("lengthInMinutes", (15, 30, 60)),
            ("bookingFieldsResponses", ({"why": "because"}, {"size": "S", "ok": True}, {"site": "example.com"}, {"title": "Mine"}, {"tel": "+14155552671"})),
            ("location", ({"type": "address"}, {"type": "link"}, {"type": "attendeePhone", "phone": "+14155552671"}, {"type": "attendeeDefined", "location": "There"}, {"type": "phone"})),
            ("recurrenceCount", (1, 2, 3)),
        )  # fmt: skip
        for name, values in extras:
            if self.random.random() < 0.15:
                body[name] = self.random.choice(values)
        key = self._one_of(None, user)
        step = self._add("POST", "/v2/bookings", key=key, version=NEW, body=self._odd(body, 0.2))
        self._bookings.append((user, Ref(step, self._one_of("data.uid", "data.uid", "data.0.uid"), "none")))
        if self.random.random() < 0.3:
            path = "/v2/bookings/{0}"
            seat = Ref(step, "data.seatUid", "none")
            verb, said = self._one_of(
                ("cancel", {"seatUid": seat, "cancellationReason": "no"}),
                ("reschedule", {"start": self._start(), "seatUid": seat}),
            )
            self._add(
                "POST",
                f"{path}/{verb}",
                refs=(Ref(step, "data.uid", "none"),),
                key=None,
                version=NEW,
                body=said,
            )

    def _old_book(self) -> None:
        user, ref = self._user_of_event_type()
        who = self._attendee()
        body = {
            "start": self._start(), "eventTypeId": ref, "timeZone": who["timeZone"], "language": self._one_of(*LANGUAGES),
            "metadata": {}, "responses": {"name": who["name"], "email": who["email"], "guests": []},
        }  # fmt: skip
        step = self._add("POST", "/v2/bookings", key=None, version=OLD, body=self._odd(body, 0.25))
        self._bookings.append((user, Ref(step, "data.uid", "none")))
        self._add("GET", "/v2/bookings/{0}", refs=(Ref(step, "data.uid", "none"),), key=user, version=OLD)

    def _deal(self) -> None:
        """Do something with a booking that may exist."""
        if not self._bookings:
            return
        user, ref = self.random.choice(self._bookings[-4:])
        path, one = "/v2/bookings/{0}", self._one_of
        verb, after, key, body = one(
            ("GET", "", user, None),
            ("GET", "", None, None),
            ("POST", "/cancel", one(user, None), one({"cancellationReason": one("no", "", *TEXTS)}, {})),
            ("POST", "/reschedule", one(user, None), {"start": self._start(), **one({}, {"reschedulingReason": one(*TEXTS)}, {"rescheduledBy": one(*EMAILS)})}),
            ("POST", "/reschedule", one(user, None), {"start": self._start()}),
            ("POST", "/confirm", user, None),
            ("POST", "/decline", user, one({}, {"reason": one("no", "", *TEXTS)})),
            ("POST", "/mark-absent", user, one({"host": True}, {"attendees": [{"email": one(*EMAILS), "absent": True}]})),
            ("POST", "/guests", user, {"guests": [{"email": one(*EMAILS), "name": one(*TEXTS)}]}),
            ("GET", "/attendees", user, None),
            ("GET", "/calendar-links", user, None),
            ("GET", "/references", user, None),
            ("PATCH", "/location", user, {"location": one({"type": "address", "address": "2 Low Street"}, {"type": "link", "link": "https://example.com/x"}, {"type": "phone", "phone": one(*PHONES)})}),
            ("POST", "/cancel", user, {"cancellationReason": "all", "cancelSubsequentBookings": True}),
        )  # fmt: skip
        self._add(verb, path + after, refs=(ref,), key=key, version=NEW, body=self._odd(body, 0.25))

    def _list(self) -> None:
        query = "&".join(
            f"{name}={self.random.choice(values)}"
            for name, values in (
                ("status", ("upcoming", "past", "cancelled", "unconfirmed", "recurring", "upcoming,cancelled", "x")),
                ("attendeeEmail", EMAILS[:1]), ("attendeeName", ("Ann", "x")), ("take", ("1", "3", "0", "251", "x")),
                ("skip", ("0", "1", "-1")), ("sortStart", ("asc", "desc", "x")), ("sortCreated", ("asc", "desc")),
                ("afterStart", (f"{self._monday}T00:00:00Z", "x")), ("beforeEnd", (f"{self._monday}T23:00:00Z",)),
                ("eventTypeId", ("1", "7", "99", "x")),
            )
            if self.random.random() < 0.25
        )  # fmt: skip
        self._add("GET", f"/v2/bookings?{query}".rstrip("?"), key=self._one_of(*self.people), version=NEW)

    # --- the rest

    def _hook(self) -> None:
        user = self._one_of("alice", "alice", "bob")
        body: dict[str, Any] = {
            "subscriberUrl": f"{self._listener}/{self._name('hook')}", "active": self._one_of(True, True, True, False),
            "triggers": self.random.sample(TRIGGERS, self._one_of(1, 3, 6)),
        }  # fmt: skip
        if self.random.random() < 0.4:
            body["payloadTemplate"] = self._one_of(*TEMPLATES)
        path: str = "/v2/webhooks"
        refs: tuple[Ref, ...] = ()
        if self.random.random() < 0.5:
            owned = [ref for owner, ref in self._event_types if owner == user]
            path, refs = _path("/v2/event-types/{}/webhooks", self.random.choice(owned))
        self._add("POST", path, refs=refs, key=user, body=self._odd(body, 0.2))

    def _profile(self) -> None:
        body = self._one_of(
            {"timeZone": self._one_of(*ZONES)}, {"weekStart": self._one_of("Monday", "Caturday")},
            {"timeFormat": self._one_of(12, 24, 13)}, {"name": self._one_of(*TEXTS)}, {"locale": self._one_of(*LANGUAGES)},
            {"bio": self._one_of(*TEXTS)}, {"metadata": {"a": "b"}},
        )  # fmt: skip
        user = self._one_of(*self.people)
        self._add("PATCH", "/v2/me", key=user, body=self._odd(body))
        self._add("GET", "/v2/me", key=user)

    def _read(self) -> None:
        path, version = self._one_of(
            ("/v2/event-types", EVENT_TYPES), ("/v2/event-types?username=alice", EVENT_TYPES), ("/v2/schedules", SCHEDULES),
            ("/v2/schedules/default", SCHEDULES), ("/v2/schedules", OLD), ("/v2/event-types/abc", EVENT_TYPES),
            ("/v2/event-types/1e1", EVENT_TYPES), ("/v2/schedules/1.5", SCHEDULES), ("/v2/bookings/%E0%A4%A", NEW),
            ("/v2/event-types/999", EVENT_TYPES), ("/v2/event-types?username=nobody", EVENT_TYPES), ("/v2/nothing", NEW),
            ("/v2/event-types?sortCreatedAt=desc", EVENT_TYPES),
        )  # fmt: skip
        self._add("GET", path, key=self._one_of("alice", "bob", None), version=version)

    def _recorded(self) -> None:
        """Send a recorded request with a body, unchanged or with one value made odd."""
        if not self._recordings:
            return
        request = self.random.choice(self._recordings)
        user, ref = self._user_of_event_type()
        body = copy.deepcopy(request["json"])
        if isinstance(body.get("eventTypeId"), int):
            body["eventTypeId"] = ref
        if "start" in body and isinstance(body["start"], str):
            body["start"] = self._start()
        if "slug" in body:
            body["slug"] = self._name("type")
        if "subscriberUrl" in body:
            body["subscriberUrl"] = f"{self._listener}/{self._name('hook')}"
        self._add(
            request["method"],
            request["path"],
            key=user,
            version=request["version"],
            body=self._odd(body, 0.7),
        )


def _path(template: str, ref: Any) -> tuple[str, tuple[Ref, ...]]:
    """Return a path whose `{}` is replaced by a known number or a placeholder for a reference."""
    return (
        (template.replace("{}", "{0}"), (ref,))
        if isinstance(ref, Ref)
        else (template.replace("{}", str(ref)), ())
    )


_CREATES = (
    "/v2/event-types",
    "/v2/schedules",
    "/v2/bookings",
    "/v2/webhooks",
    "/v2/me",
    "/v2/slots/reservations",
)


def recorded_requests(folders: Sequence[Path]) -> list[dict[str, Any]]:
    """Return the recorded requests that create something or change the caller's profile."""
    found = []
    for folder in folders:
        for path in sorted(folder.glob("[0-9]*.json")):
            request = json.loads(path.read_text(encoding="utf-8")).get("request", {})
            if request.get("path") in _CREATES and isinstance(request.get("json"), dict):
                headers = {name.lower(): value for name, value in request["headers"].items()}
                found.append({**request, "version": headers.get("cal-api-version")})
    return found
