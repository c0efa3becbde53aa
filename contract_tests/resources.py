"""The run's objects that requests use: made through plain HTTP, marked, and deleted at the end."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import KW_ONLY, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Self, TypeVar, cast

from contract_tests.blame import STUMBLES, ReceivedAnswers, told
from contract_tests.credentials import NOBODY, Credentials
from contract_tests.gateway import Gateway, NotSentError
from contract_tests.instance.seeded import MANAGED, code
from contract_tests.mailbox import Mailbox
from contract_tests.settings import Mode

T = TypeVar("T")
EVERY_DAY = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
ATTENDEE = {"name": "Ann Attendee", "email": "ann@example.com", "timeZone": "Europe/Paris", "language": "en"}
_MANAGED = "/v2/oauth-clients/{clientId}/users/{userId}"
ROOM = [{"type": "link", "link": "https://example.com/room", "public": True}]


class MissingError(Exception):
    """The instance lacks or refuses something; the message says what, so that a person can provide it.

    `blame` is the label of the operation that should have provided it.
    """

    def __init__(self, message: str, *, blame: str | None = None) -> None:
        super().__init__(message)
        self.blame = blame


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of work that shares nothing with others: it has its own names and its own days and hours.

    The requests of a unit depend only on the seed, not on other units. So the parts of a split run send
    the same requests as a whole run.
    """

    name: str
    first_day: int = 30  # days from today; scenarios that count slots use the three weeks before
    stride: int = 1  # days to the unit's next day
    hours: tuple[int, int] = (0, 23)


@dataclass(eq=False, repr=False)
class Resources:
    """Makes an object when a request first needs it; `fresh_*` always makes a new one."""

    gateway: Gateway
    run: str
    _: KW_ONLY
    platform: Credentials | None = None
    other: Credentials | None = None
    member: Credentials | None = None
    known: dict[str, str] = field(default_factory=dict)
    unit: Unit = Unit("all")
    mailbox: Mailbox | None = None
    _shared: dict[str, Any] = field(default_factory=dict)
    _count: int = field(default=0, init=False)
    _starts: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        # Parts share what was made before them, but nothing made later.
        self.known, self._shared = dict(self.known), dict(self._shared)

    @property
    def is_prepared(self) -> bool:
        """Whether every object that can be set up exists; an instance need not have them all."""
        return "prepared" in self.known

    def meet(self, labels: Collection[str] = ()) -> None:
        """Before any unit begins, read the user and the clock, and make a shared schedule and event type.

        Units read these and book on them, but change and delete only their own objects. Some requests with
        these labels need an object that takes time to make, or that can be used only once.
        """
        self.now()
        for make in (self.me, self.schedule, self.event_type):
            with suppress(MissingError):
                make()
        if not self.is_prepared:
            if any("calendars" in label for label in labels):
                with suppress(MissingError):
                    self.feed()
            if any(label.endswith("/mark-absent") for label in labels):
                with suppress(MissingError):
                    self.soon()
            if self.platform is not None and f"PATCH {_MANAGED}" in labels:
                with suppress(MissingError):
                    self.spare_user()

    # --- time ----------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """Return the time by the server's clock, which decides what is in the past."""
        if "clock" not in self._shared:
            answer = self.gateway.send("GET", self.gateway.api.me)
            stated = answer.headers.get("date")
            there = parsedate_to_datetime(stated) if stated else datetime.now(UTC)
            self._shared["clock"] = there.astimezone(UTC) - datetime.now(UTC)
        skew: timedelta = self._shared["clock"]
        return datetime.now(UTC) + skew

    def start(self, kind: str = "plain") -> str:
        """Return a start that this run has not used yet, in the days and hours of the unit.

        It is on the hour, except for series, which reach into the days of other units and start at half past.
        """
        begin, end = self.unit.hours
        days, hours = divmod(self._starts, end - begin)
        self._starts += 1
        day = self.now() + timedelta(days=self.unit.first_day + days * self.unit.stride)
        minute = 30 if kind == "recurring" else 0
        return iso(day.replace(hour=begin + hours, minute=minute, second=0, microsecond=0))

    def day(self, offset: int) -> str:
        return (self.now() + timedelta(days=offset)).date().isoformat()

    def name(self, what: str) -> str:
        """Return a name that shows its owner: `contract-<run>-<unit>-<what>-<n>`."""
        self._count += 1
        return f"contract-{self.run}-{self.unit.name}-{what}-{self._count}"

    def marked(self, field: str) -> str:
        """Return a value for the field of a generated body that contains the run's name."""
        name = self.name("generated")
        return {"subscriberUrl": f"http://127.0.0.1:9/{name}", "email": f"{name}@example.com"}.get(
            field, name
        )

    # --- objects -------------------------------------------------------------------------------------

    def me(self) -> dict[str, Any]:
        return self.once("me", self._find_me)

    def _find_me(self) -> dict[str, Any]:
        me = self._made("GET", self.gateway.api.me)
        if not isinstance(me, dict):
            label = f"GET {self.gateway.api.me}"
            raise MissingError(f"{label} does not return a user", blame=label)
        return me

    def schedule(self) -> int:
        return self.once("schedule", self.fresh_schedule)

    def fresh_schedule(self) -> int:
        body = {
            "name": self.name("schedule"),
            "timeZone": "UTC",
            "isDefault": False,
            "availability": [{"days": EVERY_DAY, "startTime": "00:00", "endTime": "23:59"}],
        }
        return int(self._made("POST", "/v2/schedules", body)["id"])

    def event_type(self, kind: str = "plain") -> int:
        return self.once(f"event type {kind}", lambda: self.fresh_event_type(kind))

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

    def event_slug(self) -> str:
        path = f"/v2/event-types/{self.event_type()}"
        return str(self.once("event slug", lambda: self._made("GET", path)["slug"]))

    def booking(self, kind: str = "plain") -> dict[str, Any]:
        return self.once(f"booking {kind}", lambda: self.fresh_booking(kind))

    def fresh_booking(self, kind: str = "plain", **fields: Any) -> dict[str, Any]:
        event_type = self.event_type(kind)
        refusal: MissingError | None = None
        for _ in range(3):  # a generated booking may already have this slot
            body = {
                "start": self.start(kind),
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

    def soon(self) -> tuple[str, datetime]:
        """Book a minute at the next full minute, which will have passed when it is needed: uid and start."""
        return self.once("booking of soon", self._book_soon)

    def _book_soon(self) -> tuple[str, datetime]:
        event_type = self.fresh_event_type(lengthInMinutes=1, slotInterval=1)
        start = (self.now() + timedelta(seconds=75)).replace(second=0, microsecond=0)
        body = {"start": iso(start), "eventTypeId": event_type, "attendee": ATTENDEE}
        return str(self._made("POST", "/v2/bookings", body)["uid"]), start

    def past_booking(self) -> str:
        """Return the uid of a booking of the run that has begun; wait for it, at most two minutes."""
        uid, start = self.soon()
        left = (start - self.now()).total_seconds() + 1
        if left > 0:
            time.sleep(min(left, 120))
        return uid

    def seat_uid(self) -> str:
        booking = self.booking("seated")
        seats = [seat.get("seatUid") for seat in booking.get("attendees", [])]
        seat = booking.get("seatUid") or next((s for s in seats if s), None)
        if seat is None:
            raise MissingError("a seated booking has no seatUid")
        return str(seat)

    def fresh_attendee(self) -> tuple[str, int]:
        """Add an attendee to a booking that is for this; return (booking uid, attendee id)."""
        uid = str(self.once("booking with attendees", self.fresh_booking)["uid"])
        body = {"name": "Extra", "email": f"{self.name('extra')}@example.com", "timeZone": "Europe/Rome"}
        return uid, int(self._made("POST", f"/v2/bookings/{uid}/attendees", body)["id"])

    def attendee(self) -> tuple[str, int]:
        return self.once("attendee", self.fresh_attendee)

    def webhook(self) -> str:
        return self.once("webhook", self.fresh_webhook)

    def fresh_webhook(self, below: str = "", as_: Credentials | None = None) -> str:
        return str(self._made("POST", f"/v2{below}/webhooks", self.webhook_body(), as_=as_)["id"])

    def webhook_body(self) -> dict[str, Any]:
        # Inactive, so that nothing is ever delivered.
        return {
            "active": False,
            "subscriberUrl": f"http://127.0.0.1:9/{self.name('hook')}",
            "triggers": ["BOOKING_CREATED", "BOOKING_CANCELLED"],
            "secret": "s" * 12,
        }

    def event_type_webhook(self) -> tuple[int, str]:
        return self.once("event type webhook", self.fresh_event_type_webhook)

    def fresh_event_type_webhook(self) -> tuple[int, str]:
        event_type = self.once("event type with webhooks", self.fresh_event_type)
        return event_type, self.fresh_webhook(f"/event-types/{event_type}")

    def private_link(self) -> tuple[int, str]:
        return self.once("private link", self.fresh_private_link)

    def fresh_private_link(self) -> tuple[int, str]:
        event_type = self.event_type()
        made = self._made("POST", f"/v2/event-types/{event_type}/private-links", {"maxUsageCount": 2})
        return event_type, str(made.get("linkId") or made["id"])

    def fresh_reservation(self) -> str:
        body = {"eventTypeId": self.event_type(), "slotStart": self.start()}
        return str(self._made("POST", "/v2/slots/reservations", body)["reservationUid"])

    def reservation(self) -> str:
        return self.once("reservation", self.fresh_reservation)

    # --- objects of which a user has only one --------------------------------------------------------

    def feed(self) -> dict[str, Any]:
        """Return a connected calendar feed, the only kind of calendar that needs no provider."""
        return self.once("feed", self.fresh_feed)

    def fresh_feed(self) -> dict[str, Any]:
        url = self.feed_url()
        made = self._made("POST", "/v2/calendars/ics-feed/save", {"urls": [url], "readOnly": True})
        return {"id": made["id"], "url": url}

    def feed_url(self) -> str:
        if "ics_url" not in self.known:
            raise MissingError("needs a calendar feed that the instance can reach")
        return self.known["ics_url"]

    def verification_code(self, address: str) -> str:
        """Return the code that the server sent to an address."""
        if self.mailbox is None:
            raise MissingError("needs the code that is sent by mail (--mail-sink)")
        path = "/v2/verified-resources/emails/verification-code/request"
        asked = self.gateway.send("POST", path, body={"email": address})
        if not asked.is_success:
            raise MissingError(f"POST {path} answered {asked.status}", blame=f"POST {path}")
        code = self.mailbox.code_for(address)
        if code is None:
            raise MissingError(
                "no mail arrived; configure the server to send mail to the port of --mail-sink"
            )
        return code

    def only_once(self, what: str) -> None:
        """Allow an irreversible request only once in a run."""
        if not self.is_prepared and not self.unit.name.startswith("w"):
            raise MissingError(f"{what} is irreversible, so a run does it only once")

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
        return self.once("oauth client", self.fresh_oauth_client)

    def client_webhook(self) -> tuple[Credentials, str]:
        return self.once("client webhook", self.fresh_client_webhook)

    def fresh_client_webhook(self) -> tuple[Credentials, str]:
        client = self.fresh_oauth_client()
        return client, self.fresh_webhook(f"/oauth-clients/{client.client_id}", as_=client)

    def managed_user(self) -> tuple[str, int]:
        """Return a managed user for reading; the community edition cannot make one."""
        client = str(self.platform_client().client_id)
        return client, int(self._managed_users()[0]["id"])

    def spare_user(self) -> tuple[str, int]:
        """Return a managed user for changes: one that the run made, or one that seed.sql made for runs."""
        return self.once("spare user", self.fresh_spare_user)

    def fresh_spare_user(self) -> tuple[str, int]:
        client = str(self.platform_client().client_id)
        if self.is_prepared:
            return client, int(self._managed_users()[0]["id"])
        guard = self.gateway.guard
        spare = [row for row in self._managed_users() if re.fullmatch(MANAGED, str(row.get("email")))]
        if spare and guard is not None and guard.mode is Mode.FULL:
            user = int(spare[-1]["id"])
            guard.adopt("managed user", f"{client}/{user}", remains="deleted managed users of seed.sql")
            return client, user
        body = {"email": f"{self.name('managed')}@example.com", "name": "Managed"}
        made = self.gateway.send("POST", f"/v2/oauth-clients/{client}/users", body=body, as_=self.platform)
        if made.is_success:
            return client, int(made.data["user"]["id"])
        if not spare:
            raise MissingError("needs an unused managed user of seed.sql (run seed.sql again)")
        raise MissingError("mode owned does not change managed users, and this edition cannot make one")

    def _managed_users(self) -> list[dict[str, Any]]:
        platform = self.platform_client()
        path = f"/v2/oauth-clients/{platform.client_id}/users"
        users = [row for row in self._made("GET", path, as_=platform) if isinstance(row, dict)]
        if not users:
            raise MissingError("the platform client has no managed user, and this edition cannot make one")
        return users

    def session(self) -> Credentials:
        """Return a managed user's access token; the user's connections are not used elsewhere."""
        client, user = self.spare_user()
        path = f"/v2/oauth-clients/{client}/users/{user}/force-refresh"
        return Credentials(key=str(self._made("POST", path, as_=self.platform_client())["accessToken"]))

    def refresh_token(self) -> str:
        """Return a refresh token of the OAuth client, in exchange for one of its codes."""
        return self.once("refresh token", self._exchange)

    def _exchange(self) -> str:
        label = "POST /v2/auth/oauth2/token"
        if "oauth2_key" not in self.known:
            raise MissingError("needs an approved OAuth client and a fresh code")
        first = int(self.run, 16)
        for number in range(first, first + 20):  # earlier runs used some
            form = {
                "grant_type": "authorization_code",
                **self.oauth2(),
                "code": code(number, self.known["oauth2_key"]),
                "redirect_uri": self.known["oauth2_redirect"],
            }
            answer = self.gateway.send("POST", "/v2/auth/oauth2/token", form=form, as_=NOBODY)
            if answer.is_success:
                return str(answer.json["refresh_token"])
        raise MissingError("the codes of the OAuth client are used up (run seed.sql again)", blame=label)

    def oauth2(self) -> dict[str, str]:
        if "oauth2_client" not in self.known:
            raise MissingError("needs an approved OAuth client")
        return {"client_id": self.known["oauth2_client"], "client_secret": self.known["oauth2_secret"]}

    # --- parts ---------------------------------------------------------------------------------------

    def apart(self, unit: Unit) -> Self:
        """Return resources of the same user that share only what was made before any unit."""
        return replace(self, unit=unit)

    def once(self, name: str, make: Callable[[], T]) -> T:
        found = self._shared.get(name)
        if isinstance(found, MissingError):
            raise found
        if found is None:
            heard = ReceivedAnswers(self.gateway.document)
            try:
                with self.gateway.recorded_by(heard):
                    found = make()
            except MissingError as error:
                self._shared[name] = error
                raise
            except STUMBLES as error:
                label = heard.broken_promise(error)
                if label is None:
                    raise
                missing = MissingError(
                    f"the answer of {label} lacks what is needed ({told(error)})", blame=label
                )
                self._shared[name] = missing
                raise missing from error
            self._shared[name] = found
        return cast(T, found)

    def _made(self, method: str, path: str, body: Any = ..., as_: Credentials | None = None) -> Any:
        try:
            answer = self.gateway.send(method, path, body=body, as_=as_)
        except NotSentError as error:
            raise MissingError(str(error)) from None
        if not answer.is_success or answer.data is None:
            label = self.gateway.document.label_of(method, path)
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
