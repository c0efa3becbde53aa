"""Map ids, uids, tokens and ETags of the recordings to those of the sandbox.

The mapping is learned from answers, by JSON position, and applied to later requests and expected answers.
Within a kind it is one to one: a recorded id always maps to the same id in the sandbox.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode

from calcom_spec.recordings import form_of

from ..state import words

Path = tuple[str | int, ...]

_KIND_BY_KEY = {
    "eventTypeId": "event type",
    "eventTypeIds": "event type",
    "userId": "user",
    "userIds": "user",
    "ownerId": "user",
    "organizerUserId": "user",
    "scheduleId": "schedule",
    "defaultScheduleId": "schedule",
    "prevDefaultId": "schedule",
    "currentDefaultId": "schedule",
    "bookingId": "booking",
    "rescheduleId": "booking",
    "credentialId": "credential",
    "connectionId": "credential",
    "teamId": "team",
    "teamIds": "team",
    "orgId": "team",
    "memberId": "membership",
    "parentId": "team",
    "toUserId": "user",
    "memberUserId": "user",
    "assignedUserIds": "user",
    "activeOnEventTypeIds": "event type",
    "responseId": "form answer",
    "verifiedEmailId": "verified email",
    "verifiedPhoneId": "verified phone",
    "organizationId": "team",
    "attendeeId": "attendee",
    "webhookId": "webhook",
}

# The kind of an `id`, by the nearest enclosing key.
_KIND_BY_PARENT = {
    "eventType": "event type",
    "eventTypes": "event type",
    "hosts": "user",
    "host": "user",
    "user": "user",
    "users": "user",
    "owner": "user",
    "organizer": "user",
    "reassignedTo": "user",
    "schedules": "schedule",
    "bookings": "booking",
    "attendees": "attendee",
    "bookingSeat": "seat",
    "availability": "availability",
    "references": "reference",
    "team": "team",
    "organization": "team",
    "destinationCalendar": "destination calendar",
    "steps": "workflow step",
    "profile": "profile",
}

# The kind of an answer's top-level `id`, by the first pattern that matches the path.
_KIND_BY_ROUTE = (
    (re.compile(r"/bookings/[^/]+/attendees"), "attendee"),
    (re.compile(r"/bookings/[^/]+/references"), "reference"),
    (re.compile(r"/memberships"), "membership"),
    (re.compile(r"/ooo(/|$)"), "absence"),
    (re.compile(r"/responses"), "form answer"),
    (re.compile(r"/workflows"), "workflow"),
    (re.compile(r"/organizations/[^/]+/users(/[^/]+)?$"), "user"),
    (re.compile(r"/oauth-clients/[^/]+/(managed-)?users|/v2/me$"), "user"),
    (re.compile(r"/webhooks"), "webhook"),
    (re.compile(r"/event-types"), "event type"),
    (re.compile(r"/schedules"), "schedule"),
    (re.compile(r"/bookings"), "booking"),
    (re.compile(r"/verified-resources/emails"), "verified email"),
    (re.compile(r"/verified-resources/phones"), "verified phone"),
    (re.compile(r"/calendars|/conferencing"), "credential"),
    (re.compile(r"/organizations/[^/]+/organizations|/teams(/me|/[^/]+)?$"), "team"),
)

# The kind of a number in a request's path, by the segment before it.
_KIND_BY_SEGMENT = {
    "event-types": "event type",
    "schedules": "schedule",
    "users": "user",
    "reassign": "user",
    "attendees": "attendee",
    "bookings": "booking",
    "connections": "credential",
    "emails": "verified email",
    "phones": "verified phone",
    "teams": "team",
    "organizations": "team",
    "memberships": "membership",
    "ooo": "absence",
    "responses": "form answer",
    "workflows": "workflow",
    "options": "user",
}

# Keys with random texts: any text of the same form is equal.
_OPAQUE_KEYS = frozenset(
    words(
        """
        id uid uuid userUuid bookingUid seatUid seatReferenceUid referenceUid rescheduleUid
        rescheduledFromUid rescheduledToUid recurringBookingUid recurringEventId fromReschedule
        reservationUid linkId iCalUID icsUid idempotencyKey oneTimePassword requestId meetingId
        eventUid clientId clientSecret secret accessToken token refreshToken access_token
        refresh_token webhookId attributeOptionId attributeId optionId queuedResponseId formFillerId
        apiKey traceId data link code
        """
    )
)

# Texts that a provider generates in its own forms: the events in its calendars.
_FREE = ((re.compile(r"/calendars/.+/events"), "id"), (re.compile(r"/references"), "eventUid"))

_NAMED_ID = re.compile(
    r"(?P<before>(?P<kind>event type|schedule|user|booking) with id[ =:(]*)(?P<number>\d+)", re.IGNORECASE
)

_TOKEN = re.compile(
    r"%[0-9A-Fa-f]{2}|eyJ[\w-]+\.[\w-]+\.[\w-]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Za-z]{20,64}"
)


def keys_of(path: Path) -> list[str]:
    """Return the object keys of a JSON path, without list positions."""
    return [step for step in path if isinstance(step, str)]


def kind_of(path: Path, route: str) -> str | None:
    """Return the kind of object that a number at this place of an answer (or body) identifies."""
    keys = keys_of(path)
    if not keys:
        return None
    key = keys[-1]
    if key in _KIND_BY_KEY:
        return _KIND_BY_KEY[key]
    if key != "id":
        return None
    parent = keys[-2] if len(keys) > 1 else ""
    if parent in _KIND_BY_PARENT:
        return _KIND_BY_PARENT[parent]
    if parent in {"schedule"}:
        return "availability" if isinstance(path[-2], int) else "schedule"
    if parent in {"data", ""}:
        for pattern, kind in _KIND_BY_ROUTE:
            if pattern.search(route):
                return kind
    return None


class Identities:
    """The one-to-one mapping from recorded identities to the sandbox's, learned while replaying."""

    def __init__(self) -> None:
        self._numbers: dict[str, dict[int, int]] = {}
        self._number_images: dict[str, set[int]] = {}
        self._texts: dict[str, str] = {}
        self._text_images: set[str] = set()

    # Learning

    def learn(self, recorded: Any, answered: Any, route: str, path: Path = ()) -> None:
        """Walk two answers together and learn each identity that both have at the same place."""
        if isinstance(recorded, dict) and isinstance(answered, dict):
            for key, value in recorded.items():
                if key in answered:
                    self.learn(value, answered[key], route, (*path, key))
        elif isinstance(recorded, list) and isinstance(answered, list):
            for index, (one, other) in enumerate(zip(recorded, answered, strict=False)):
                self.learn(one, other, route, (*path, index))
        elif isinstance(recorded, str) and isinstance(answered, str):
            keys = keys_of(path)
            if keys and any(keys[-1] == key and pattern.search(route) for pattern, key in _FREE):
                self.learn_free(recorded, answered)
            elif keys and keys[-1] in _OPAQUE_KEYS:
                self.learn_text(recorded, answered)
        elif type(recorded) is int and type(answered) is int:
            kind = kind_of(path, route)
            if kind is not None:
                self.learn_number(kind, recorded, answered)

    def learn_text(self, recorded: str, answered: str) -> None:
        form = form_of(recorded)
        if form is None or form_of(answered) != form or recorded in self._texts:
            return
        if answered in self._text_images:
            return
        if form == "ical uid":
            recorded, answered = recorded.partition("@")[0], answered.partition("@")[0]
            if recorded in self._texts or answered in self._text_images:
                return
        if form == "api key":
            recorded, answered = recorded.removeprefix("cal_"), answered.removeprefix("cal_")
        self._texts[recorded] = answered
        self._text_images.add(answered)

    def learn_free(self, recorded: str, answered: str) -> None:
        if recorded not in self._texts and answered not in self._text_images:
            self._texts[recorded] = answered
            self._text_images.add(answered)

    def learn_etag(self, recorded: str, answered: str) -> None:
        self._texts[recorded] = answered

    def learn_number(self, kind: str, recorded: int, answered: int) -> None:
        known, images = self._numbers.setdefault(kind, {}), self._number_images.setdefault(kind, set())
        if recorded not in known and answered not in images:
            known[recorded] = answered
            images.add(answered)

    # Applying

    def number(self, kind: str | None, recorded: int) -> int:
        """Return the sandbox's number for a recorded one; the same if none is known."""
        return self._numbers.get(kind, {}).get(recorded, recorded) if kind else recorded

    def text(self, recorded: str) -> str:
        """Replace every known uid and token in a recorded text."""
        if recorded in self._texts:
            return self._texts[recorded]
        return _TOKEN.sub(lambda match: self._texts.get(match.group(), match.group()), recorded)

    def sentence(self, recorded: str) -> str:
        """Replace the ids in a recorded message."""

        def named(found: re.Match[str]) -> str:
            kind = found["kind"].lower()
            return found["before"] + str(self.number(kind, int(found["number"])))

        return _NAMED_ID.sub(named, self.text(recorded))

    def value(self, recorded: Any, route: str, path: Path = ()) -> Any:
        """Replace the identities in a recorded JSON value."""
        if isinstance(recorded, dict):
            return {self.text(key): self.value(value, route, (*path, key)) for key, value in recorded.items()}
        if isinstance(recorded, list):
            return [self.value(value, route, (*path, index)) for index, value in enumerate(recorded)]
        if isinstance(recorded, str):
            if keys_of(path)[-1:] == ["message"]:
                return self.sentence(recorded)
            # An error envelope repeats the request's target.
            return self.target(recorded) if path == ("path",) else self.text(recorded)
        if type(recorded) is int:
            return self.number(kind_of(path, route), recorded)
        return recorded

    def target(self, recorded: str) -> str:
        """Convert a recorded request target (path and query) for the sandbox."""
        path, mark, query = recorded.partition("?")
        segments = path.split("/")
        for index in range(1, len(segments)):
            kind = _KIND_BY_SEGMENT.get(segments[index - 1])
            if kind and segments[index].isdecimal():
                segments[index] = str(self.number(kind, int(segments[index])))
            else:
                segments[index] = self.text(segments[index])
        return "/".join(segments) + mark + self._query(query)

    def _query(self, query: str) -> str:
        """Convert a recorded query; change only identities, so that odd spellings survive."""
        parts = []
        for part in query.split("&"):
            name, mark, value = part.partition("=")
            plain = re.sub(r"\[\d*\]", "", unquote(name)).rpartition("[")[2].rstrip("]")
            kind = _KIND_BY_KEY.get(plain)
            if kind and re.fullmatch(r"\d+(,\d+)*", value):
                value = ",".join(str(self.number(kind, int(number))) for number in value.split(","))
            else:
                decoded = unquote(value)
                replaced = self.text(decoded)
                if replaced != decoded:
                    value = quote(replaced, safe="")
            parts.append(name + mark + value)
        return "&".join(parts)

    def form(self, recorded: bytes) -> bytes:
        """Convert a recorded form body for the sandbox."""
        pairs = parse_qsl(recorded.decode(), keep_blank_values=True)
        replaced = [(name, self.text(value)) for name, value in pairs]
        return recorded if replaced == pairs else urlencode(replaced).encode()

    def headers(self, recorded: Mapping[str, str]) -> dict[str, str]:
        return {name: self.text(value) for name, value in recorded.items()}
