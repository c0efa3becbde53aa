"""Things of the run's own to point requests at: made through plain HTTP, marked, and deleted at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar, cast

from contract_tests.door import Credentials, Door, HeldBackError

T = TypeVar("T")
EVERY_DAY = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
ATTENDEE = {"name": "Ann Attendee", "email": "ann@example.com", "timeZone": "Europe/Paris", "language": "en"}
ROOM = [{"type": "link", "link": "https://example.com/room", "public": True}]


class MissingError(Exception):
    """Something that the instance lacks or refuses, said so that a person can act on it.

    `blame` is the label of the operation that would have provided it.
    """

    def __init__(self, message: str, *, blame: str | None = None) -> None:
        super().__init__(message)
        self.blame = blame


class Resources:
    """Makes what a request needs when it is first needed; `fresh_*` always makes another one."""

    def __init__(
        self,
        door: Door,
        run: str,
        *,
        platform: Credentials | None = None,
        other: Credentials | None = None,
        known: Mapping[str, str] | None = None,
    ) -> None:
        self.door = door
        self.run = run
        self.platform = platform
        self.other = other
        self.known = dict(known or {})
        self._shared: dict[str, Any] = {}
        self._count = 0
        self._next_start: datetime | None = None

    # --- time ----------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """The server's clock, which is the one that decides what lies in the past."""
        if "clock" not in self._shared:
            answer = self.door.send("GET", self.door.api.me)
            stated = answer.headers.get("date")
            there = parsedate_to_datetime(stated) if stated else datetime.now(UTC)
            self._shared["clock"] = there.astimezone(UTC) - datetime.now(UTC)
        skew: timedelta = self._shared["clock"]
        return datetime.now(UTC) + skew

    def start(self) -> str:
        """A start nobody of this run has taken yet: hourly from noon UTC, from a month ahead on.

        Scenarios that count slots keep to the mornings and the next three weeks.
        """
        if self._next_start is None:
            day = self.now() + timedelta(days=30)
            self._next_start = day.replace(hour=12, minute=0, second=0, microsecond=0)
        found = self._next_start
        following = found + timedelta(hours=1)
        self._next_start = following if following.hour else following + timedelta(hours=12)
        return iso(found)

    def day(self, offset: int) -> str:
        return (self.now() + timedelta(days=offset)).date().isoformat()

    def name(self, what: str) -> str:
        """A name that says whose it is: `contract-<run>-<what>-<n>`."""
        self._count += 1
        return f"contract-{self.run}-{what}-{self._count}"

    # --- things --------------------------------------------------------------------------------------

    def me(self) -> dict[str, Any]:
        return self._once("me", lambda: dict(self._made("GET", self.door.api.me)))

    def schedule(self) -> int:
        return self._once("schedule", self.fresh_schedule)

    def fresh_schedule(self) -> int:
        body = {
            "name": self.name("schedule"),
            "timeZone": "UTC",
            "isDefault": False,
            "availability": [{"days": EVERY_DAY, "startTime": "00:00", "endTime": "23:59"}],
        }
        return int(self._made("POST", "/v2/schedules", body)["id"])

    def event_type(self, kind: str = "plain") -> int:
        return self._once(f"event type {kind}", lambda: self.fresh_event_type(kind))

    def fresh_event_type(self, kind: str = "plain", **fields: Any) -> int:
        slug = self.name(kind)
        body: dict[str, Any] = {
            "title": slug,
            "slug": slug,
            "lengthInMinutes": 30,
            "scheduleId": self.schedule(),
            "minimumBookingNotice": 0,
            "locations": ROOM,
            **_KINDS[kind],
            **fields,
        }
        return int(self._made("POST", "/v2/event-types", body)["id"])

    def booking(self, kind: str = "plain") -> dict[str, Any]:
        return self._once(f"booking {kind}", lambda: self.fresh_booking(kind))

    def fresh_booking(self, kind: str = "plain", **fields: Any) -> dict[str, Any]:
        event_type = self.event_type(kind)
        refusal: MissingError | None = None
        for _ in range(3):  # a fuzzed booking may sit where this one wants to be
            body = {
                "start": self.start(),
                "eventTypeId": event_type,
                "attendee": ATTENDEE,
                "metadata": {"contract": self.run},
                **fields,
            }
            try:
                made = self._made("POST", "/v2/bookings", body)
            except MissingError as error:
                refusal = error
                continue
            return dict(made[0] if isinstance(made, list) else made)
        raise refusal or MissingError("no booking could be made")

    def booking_uid(self, kind: str = "plain") -> str:
        return str(self.booking(kind)["uid"])

    def seat_uid(self) -> str:
        booking = self.booking("seated")
        seats = [seat.get("seatUid") for seat in booking.get("attendees", [])]
        seat = booking.get("seatUid") or next((s for s in seats if s), None)
        if seat is None:
            raise MissingError("a seated booking came without a seatUid")
        return str(seat)

    def fresh_attendee(self) -> tuple[str, int]:
        """A further attendee of a booking of its own: (booking uid, attendee id)."""
        uid = str(self.fresh_booking()["uid"])
        body = {"name": "Extra", "email": f"{self.name('extra')}@example.com", "timeZone": "Europe/Rome"}
        return uid, int(self._made("POST", f"/v2/bookings/{uid}/attendees", body)["id"])

    def attendee(self) -> tuple[str, int]:
        return self._once("attendee", self.fresh_attendee)

    def webhook(self) -> str:
        return self._once("webhook", self.fresh_webhook)

    def fresh_webhook(self, below: str = "", as_: Credentials | None = None) -> str:
        return str(self._made("POST", f"/v2{below}/webhooks", self.webhook_body(), as_=as_)["id"])

    def webhook_body(self) -> dict[str, Any]:
        # Switched off, so that nothing is ever delivered there.
        return {
            "active": False,
            "subscriberUrl": f"http://127.0.0.1:9/{self.name('hook')}",
            "triggers": ["BOOKING_CREATED", "BOOKING_CANCELLED"],
            "secret": "s" * 12,
        }

    def event_type_webhook(self) -> tuple[int, str]:
        return self._once("event type webhook", self.fresh_event_type_webhook)

    def fresh_event_type_webhook(self) -> tuple[int, str]:
        event_type = self.fresh_event_type()
        return event_type, self.fresh_webhook(f"/event-types/{event_type}")

    def private_link(self) -> tuple[int, str]:
        return self._once("private link", self.fresh_private_link)

    def fresh_private_link(self) -> tuple[int, str]:
        event_type = self.event_type()
        made = self._made("POST", f"/v2/event-types/{event_type}/private-links", {"maxUsageCount": 2})
        return event_type, str(made.get("linkId") or made["id"])

    def fresh_reservation(self) -> str:
        body = {"eventTypeId": self.event_type(), "slotStart": self.start()}
        return str(self._made("POST", "/v2/slots/reservations", body)["reservationUid"])

    def reservation(self) -> str:
        return self._once("reservation", self.fresh_reservation)

    # --- platform ------------------------------------------------------------------------------------

    def platform_client(self) -> Credentials:
        if self.platform is None or not self.platform.client_id:
            raise MissingError("no platform client was given (--client-id, --secret)")
        return self.platform

    def fresh_oauth_client(self) -> Credentials:
        body = {
            "name": self.name("client"),
            "redirectUris": ["https://example.com/cb"],
            "permissions": ["BOOKING_READ", "EVENT_TYPE_READ"],
        }
        made = self._made("POST", "/v2/oauth-clients", body, as_=self.platform_client())
        return Credentials(client_id=str(made["clientId"]), secret=str(made["clientSecret"]))

    def oauth_client(self) -> Credentials:
        return self._once("oauth client", self.fresh_oauth_client)

    def client_webhook(self) -> tuple[str, str]:
        return self._once("client webhook", self.fresh_client_webhook)

    def fresh_client_webhook(self) -> tuple[str, str]:
        platform = self.platform_client()
        client = str(platform.client_id)
        return client, self.fresh_webhook(f"/oauth-clients/{client}", as_=platform)

    def managed_user(self) -> tuple[str, int]:
        """A managed user that the instance already has: the community edition cannot make one."""
        platform = self.platform_client()
        client = str(platform.client_id)

        def find() -> int:
            users = self._made("GET", f"/v2/oauth-clients/{client}/users", as_=platform)
            if not users:
                raise MissingError(
                    "the platform client has no managed user, and this edition cannot make one"
                )
            return int(users[0]["id"])

        return client, self._once("managed user", find)

    # --- parts ---------------------------------------------------------------------------------------

    def forget(self, *names: str) -> None:
        """Make these anew when next asked for, because a request may have changed or deleted them."""
        for name in names:
            self._shared.pop(name, None)

    @contextmanager
    def apart(self) -> Iterator[Resources]:
        """The same run with nothing shared: what is made inside is not what others point at."""
        twin = type(self)(self.door, self.run, platform=self.platform, other=self.other, known=self.known)
        twin._count = self._count + 1000
        twin._next_start = self._next_start
        if "clock" in self._shared:
            twin._shared["clock"] = self._shared["clock"]
        try:
            yield twin
        finally:
            self._count = max(self._count, twin._count)
            self._next_start = twin._next_start

    def _once(self, name: str, make: Callable[[], T]) -> T:
        found = self._shared.get(name)
        if isinstance(found, MissingError):
            raise found
        if found is None:
            try:
                found = make()
            except MissingError as error:
                self._shared[name] = error
                raise
            self._shared[name] = found
        return cast(T, found)

    def _made(self, method: str, path: str, body: Any = ..., as_: Credentials | None = None) -> Any:
        try:
            answer = self.door.send(method, path, body=body, as_=as_)
        except HeldBackError as error:
            raise MissingError(str(error)) from None
        if not answer.is_success or answer.data is None:
            match = self.door.document.find(method, path)
            label = match.operation.label if match else f"{method} {path}"
            reason = f": {answer.reason}"[:300] if answer.reason else ""
            raise MissingError(f"{label} answered {answer.status}{reason}", blame=label)
        return answer.data


_KINDS: dict[str, dict[str, Any]] = {
    "plain": {},
    "confirm": {"confirmationPolicy": {"type": "always", "blockUnconfirmedBookingsInBooker": False}},
    "seated": {"seats": {"seatsPerTimeSlot": 3, "showAttendeeInfo": True, "showAvailabilityCount": True}},
    "recurring": {"recurrence": {"interval": 1, "occurrences": 3, "frequency": "weekly"}},
}


def iso(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
