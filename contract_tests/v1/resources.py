"""The run's objects on a server of API v1."""

from __future__ import annotations

from typing import Any

from contract_tests import resources
from contract_tests.credentials import Credentials
from contract_tests.resources import MissingError

ROOM = [{"type": "link", "link": "https://example.com/room"}]
_WORK = [1, 2, 3, 4, 5]


def _time(clock: str) -> str:
    return f"1970-01-01T{clock}:00.000Z"


WHOLE_DAY = {"startTime": _time("00:00"), "endTime": _time("23:59")}
_KINDS: dict[str, dict[str, Any]] = {
    "plain": {},
    "confirm": {"requiresConfirmation": True},
    "seated": {"seatsPerTimeSlot": 3, "seatsShowAttendees": True, "seatsShowAvailabilityCount": True},
}


def answers(name: str = "Ann") -> dict[str, Any]:
    """Return a booker's answers to the questions of an event type."""
    location = {"value": "https://example.com/room", "optionValue": ""}
    return {"name": name, "email": f"{name.lower()}@example.com", "location": location}


class Resources(resources.Resources):
    """The same objects under the same names, made through API v1."""

    def admin(self) -> Credentials:
        """Return an admin's credentials: the run's user, or the admin whose key is known."""
        if self.me().get("role") == "ADMIN":
            return self.gateway.credentials
        if "admin_key" not in self.known:
            raise MissingError("needs the key of an admin (--key)")
        return Credentials(key=self.known["admin_key"], in_query=True)

    def fresh_schedule(self) -> int:
        """Make a schedule that is always open: its default hours, and the hours around them."""
        number = self.bare_schedule()
        for days, start, end in (
            ([0, 6], "00:00", "23:59"),
            (_WORK, "00:00", "09:00"),
            (_WORK, "17:00", "23:59"),
        ):
            times = {"startTime": _time(start), "endTime": _time(end)}
            self._made("POST", "/availabilities", {"scheduleId": number, "days": days, **times})
        return number

    def bare_schedule(self, zone: str = "UTC") -> int:
        """Make a schedule with the server's default hours."""
        return int(self._made("POST", "/schedules", {"name": self.name("schedule"), "timeZone": zone})["id"])

    def fresh_availability(self) -> int:
        body = {"scheduleId": self.bare_schedule(), "days": [6], **WHOLE_DAY}
        return int(self._made("POST", "/availabilities", body)["id"])

    def fresh_event_type(self, kind: str = "plain", **fields: Any) -> int:
        slug = self.name(kind)
        body: dict[str, Any] = {
            "title": slug,
            "slug": slug,
            "length": 30,
            "scheduleId": self.schedule() if "scheduleId" not in fields else None,
            "minimumBookingNotice": 0,
            "locations": ROOM,
            "metadata": {},
            **_KINDS[kind],
            **fields,
        }
        return int(self._made("POST", "/event-types", body)["id"])

    def booking_body(self, kind: str = "plain", name: str = "Ann", **fields: Any) -> dict[str, Any]:
        return {
            "eventTypeId": self.event_type(kind),
            "start": self.start(),
            "responses": answers(name),
            "timeZone": "Europe/Paris",
            "language": "en",
            "metadata": {"contract": self.run},
            **fields,
        }

    def fresh_booking(self, kind: str = "plain", **fields: Any) -> dict[str, Any]:
        refusal: MissingError | None = None
        for _ in range(3):  # a generated booking may already have this slot
            try:
                return dict(self._made("POST", "/bookings", self.booking_body(kind, **fields)))
            except MissingError as error:
                refusal = error
        raise refusal or MissingError("no booking could be made")

    def booking_id(self) -> int:
        return int(self.booking()["id"])

    def fresh_person(self) -> int:
        """Add an attendee to a new booking."""
        body = {"bookingId": self.fresh_booking()["id"], "email": f"{self.name('extra')}@example.com"}
        return int(self._made("POST", "/attendees", {**body, "name": "Extra", "timeZone": "UTC"})["id"])

    def fresh_reference(self, booking: int | None = None, **fields: Any) -> int:
        body = {"type": "daily_video", "uid": self.name("room"), "meetingId": self.name("room"), **fields}
        body["bookingId"] = booking or self.fresh_booking()["id"]
        return int(self._made("POST", "/booking-references", body)["id"])

    def recorded_booking(self) -> int:
        """Return a booking with a recorded video meeting."""

        def make() -> int:
            number = int(self.fresh_booking()["id"])
            self.fresh_reference(number)
            return number

        return self.once("recorded booking", make)

    def webhook_body(self) -> dict[str, Any]:
        # Inactive, so that nothing is ever delivered.
        return {
            "active": False,
            "subscriberUrl": f"http://127.0.0.1:9/{self.name('hook')}",
            "eventTriggers": ["BOOKING_CREATED", "BOOKING_CANCELLED"],
            "payloadTemplate": None,
            "secret": "s" * 12,
        }

    def fresh_webhook(self, below: str = "", as_: Credentials | None = None) -> str:  # noqa: ARG002 - the signature of the base class
        return str(self._made("POST", "/webhooks", self.webhook_body(), as_=as_)["id"])

    def fresh_custom_input(self) -> int:
        return int(self._made("POST", "/custom-inputs", self.custom_input_body())["id"])

    def custom_input_body(self) -> dict[str, Any]:
        label = self.name("question")
        return {
            "eventTypeId": self.event_type(),
            "label": label,
            "type": "TEXT",
            "required": False,
            "placeholder": "",
        }

    def team_body(self) -> dict[str, Any]:
        """Return every column that the server requires, even if null."""
        name = self.name("team")
        unset = dict.fromkeys(
            (
                "logoUrl",
                "calVideoLogo",
                "appLogo",
                "appIconLogo",
                "bio",
                "theme",
                "brandColor",
                "darkBrandColor",
                "bannerUrl",
                "parentId",
                "timeFormat",
                "createdByOAuthClientId",
            )
        )
        return {
            **unset,
            "name": name,
            "slug": name,
            "rrResetInterval": "MONTH",
            "rrTimestampBasis": "CREATED_AT",
            "hideTeamProfileLink": False,
            "isPrivate": False,
            "hideBookATeamMember": False,
            "timeZone": "Europe/London",
            "weekStart": "Sunday",
        }

    def team(self) -> int:
        return self.once("team", self.fresh_team)

    def fresh_team(self, **fields: Any) -> int:
        return int(self._made("POST", "/teams", {**self.team_body(), **fields})["id"])

    def user_body(self) -> dict[str, Any]:
        name = self.name("user")
        return {"email": f"{name}@example.com", "username": name, "timeZone": "Europe/London"}

    def fresh_user(self) -> int:
        return int(self._made("POST", "/users", self.user_body(), as_=self.admin())["id"])

    def fresh_membership(self) -> str:
        """Add somebody to a team of the run's user, as an admin: `{userId}_{teamId}`."""
        user, team = self.fresh_user(), self.team()
        self._made("POST", "/memberships", {"userId": user, "teamId": team}, as_=self.admin())
        return f"{user}_{team}"

    def calendar(self) -> dict[str, str]:
        """Return a connected calendar that is writable."""
        for connection in self._made("GET", "/connected-calendars"):
            for calendar in connection["calendars"]:
                if not calendar["readOnly"]:
                    place = {"integration": connection["integration"], "externalId": calendar["externalId"]}
                    return {name: str(value) for name, value in place.items()}
        raise MissingError("needs a connected calendar that is writable")

    def selected_body(self) -> dict[str, str]:
        return {"integration": "google_calendar", "externalId": f"{self.name('calendar')}@example.com"}

    def fresh_selected(self) -> str:
        """Return a selected calendar's id, as paths write it."""
        body = self.selected_body()
        self._made("POST", "/selected-calendars", body)
        return f"{self.me()['id']}_{body['integration']}_{body['externalId']}"

    def destination_body(self) -> dict[str, Any]:
        return {**self.calendar(), "eventTypeId": self.fresh_event_type()}

    def fresh_destination(self) -> tuple[int, int]:
        """Make a destination calendar; return its id and its event type."""
        body = self.destination_body()
        return int(self._made("POST", "/destination-calendars", body)["id"]), int(body["eventTypeId"])

    def api_key_body(self) -> dict[str, Any]:
        return {"note": self.name("key"), "expiresAt": f"{self.day(400)}T00:00:00.000Z"}

    def fresh_api_key(self) -> str:
        return str(self._made("POST", "/api-keys", self.api_key_body())["id"])

    def payment(self) -> int:
        for row in self._made("GET", "/payments"):
            return int(row["id"])
        raise MissingError("needs a paid booking")
