"""Webhook deliveries: the subscribers of an event, the signed request, and the workers that post it.

Most events are sent when they happen. For the start and the end of a meeting the server stores the
deliveries at the time of booking, like the table `scheduled_triggers`.
"""

from __future__ import annotations

import hashlib
import hmac
import http.client
import queue
import threading
import zlib
from typing import Any

from ..bodies import dump_json
from ..clock import parse_moment, to_iso
from ..event_types.kinds import is_team_event
from ..quirks import NO_QUIRKS, Quirks
from ..services import Application
from ..state import Row, State, Table
from ..targets import connected, host_of, loopback_address, path_of
from .handlebars import TemplateError
from .payloads import booking_payload, fill_template, meeting_body, template_type

VERSION = "2021-10-20"
TIMEOUT_S = 10.0
WORKERS = 4
MEETINGS = {"MEETING_STARTED": "start", "MEETING_ENDED": "end"}  # and the booking's field with the time
LOOK_S = 0.1  # poll interval, s


class Webhooks:
    """Turns events into rows of the table `deliveries` and posts them from worker threads.

    The rows are stored together with the changes of their request; posting begins afterwards. Events for
    one target keep their order.
    """

    def __init__(self, app: Application, *, allow_any_target: bool = False) -> None:
        self._app = app
        self.allow_any_target = allow_any_target
        self._queues: list[queue.SimpleQueue[str | None]] = []
        self._threads: list[threading.Thread] = []
        self._waiting: list[Row] = []
        self._idle = threading.Condition()
        self._running = 0
        self._watch: threading.Thread | None = None
        self._closed = threading.Event()

    # --- events

    def emit(self, trigger: str, booking: Row, now: str, *, copies: int = 1, **extra: Any) -> None:
        state = self._app.state
        self._note_meeting(trigger, booking)
        subscribers = subscribers_of(state, trigger, booking)
        if not subscribers:
            return
        payload = booking_payload(state, trigger, booking, **extra)
        for webhook in subscribers:
            for _ in range(copies):
                self.add(webhook, trigger, payload, now)

    def add(self, webhook: Row, trigger: str, payload: Any, now: str) -> Row:
        """Record a delivery of `payload` to one webhook."""
        try:
            body, content_type = render(webhook, trigger, payload, now, quirks=self._app.quirks)
            if not body:
                raise TemplateError("the result is empty")
        except TemplateError as problem:
            return self._unsent(webhook, trigger, f"the payload template cannot be filled: {problem}", now)
        return self._write(webhook, trigger, webhook["subscriberUrl"], body, content_type, now)

    def _unsent(self, webhook: Row, trigger: str, problem: str, now: str) -> Row:
        """Record that there was nothing to send."""
        return self._app.state.deliveries.insert(
            webhookId=webhook["id"],
            trigger=trigger,
            url=webhook["subscriberUrl"],
            headers={},
            body="",
            createdAt=now,
            status="failed",
            attempts=[{"at": now, "statusCode": None, "error": problem}],
        )

    def _write(self, webhook: Row, trigger: str, url: str, body: str, content_type: str, now: str) -> Row:
        delivery = self._app.state.deliveries.insert(
            webhookId=webhook["id"],
            trigger=trigger,
            url=url,
            headers={
                "content-type": content_type,
                "x-cal-signature-256": sign(body, webhook.get("secret")),
                "x-cal-webhook-version": webhook.get("version") or VERSION,
            },
            body=body,
            createdAt=now,
            status="pending",
            attempts=[],
        )
        self._waiting.append(delivery)
        return delivery

    # --- meetings

    def _note_meeting(self, trigger: str, booking: Row) -> None:
        """Schedule a meeting's deliveries, unless it is cancelled or was moved."""
        state, table = self._app.state, self._meetings()
        if trigger == "BOOKING_RESCHEDULED":
            previous = state.bookings.find(uid=booking.get("rescheduledFromUid"))
            self._forget_meeting(previous)
        if booking["status"] != "accepted":
            self._forget_meeting(booking)
        elif trigger in ("BOOKING_CREATED", "BOOKING_RESCHEDULED"):
            told = {(row["webhookId"], row["trigger"]) for row in table.where(bookingId=booking["id"])}
            for meeting, when in MEETINGS.items():
                for webhook in subscribers_of(state, meeting, booking):
                    if (webhook["id"], meeting) not in told:
                        table.insert(
                            bookingId=booking["id"],
                            webhookId=webhook["id"],
                            url=webhook["subscriberUrl"],
                            trigger=meeting,
                            body=meeting_body(state, meeting, booking),
                            startAfter=booking[when],
                        )

    def _meetings(self) -> Table:
        return self._app.state.table("scheduled_triggers")

    def _forget_meeting(self, booking: Row | None) -> None:
        for row in self._meetings().where(bookingId=booking["id"]) if booking is not None else ():
            self._meetings().delete(row["id"])

    def _tell_meetings(self) -> None:
        """Deliver what is scheduled, to the URL at that time, unless the webhook is gone."""
        state = self._app.state
        now = state.clock.now()
        due = [row for row in self._meetings() if parse_moment(row["startAfter"]) <= now]
        for row in sorted(due, key=lambda row: (row["startAfter"], row["id"])):
            self._meetings().delete(row["id"])
            webhook = state.webhooks.get(row["webhookId"])
            if webhook is not None:
                self._write(webhook, row["trigger"], row["url"], row["body"], "application/json", to_iso(now))
        if due:
            self._app.store_changes()
        if len(self._meetings()) and (self._watch is None or not self._watch.is_alive()):
            self._watch = threading.Thread(
                target=self._wait_for_meetings, name="calcom-sandbox-meetings", daemon=True
            )
            self._watch.start()

    def _wait_for_meetings(self) -> None:
        """Poll the clock, which may run or be moved, while deliveries are scheduled."""
        state = self._app.state
        while not self._closed.wait(LOOK_S):
            with state.lock:
                if not len(self._meetings()):
                    return
                self.flush()

    def flush(self) -> None:
        """Post the new deliveries; the app calls this after it has stored the request's changes."""
        if len(self._meetings()):
            self._tell_meetings()
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            for delivery in waiting:
                self.post(delivery)

    def resume(self) -> None:
        """Post what the last process left pending; raise ValueError if a row is not a delivery."""
        for delivery in self._app.state.deliveries.where(status="pending"):
            texts = [delivery.get("url"), delivery.get("body")]
            lists = isinstance(delivery.get("attempts"), list) and isinstance(delivery.get("headers"), dict)
            if not lists or not all(isinstance(text, str) for text in texts):
                raise ValueError(f"delivery {delivery['id']} is damaged")
            self.post(delivery)

    def post(self, delivery: Row) -> None:
        """Hand a delivery to the worker of its target, even if it was posted before."""
        if not self._threads:
            self._start()
        with self._idle:
            self._running += 1
        worker = zlib.crc32(delivery["url"].encode()) % WORKERS
        self._queues[worker].put(delivery["id"])

    def wait(self, timeout: float = 10.0) -> bool:
        """Wait until every posted delivery has its answer; return False if that takes longer."""
        with self._idle:
            return self._idle.wait_for(lambda: self._running == 0, timeout)

    @property
    def idle(self) -> bool:
        return self._running == 0

    def close(self) -> None:
        """Stop the workers; unposted deliveries stay pending."""
        self._closed.set()
        if self._watch is not None:
            self._watch.join(timeout=TIMEOUT_S)
        for each in self._queues:
            each.put(None)
        for thread in self._threads:
            thread.join(timeout=TIMEOUT_S)
        self._queues, self._threads = [], []

    # --- workers

    def _start(self) -> None:
        for number in range(WORKERS):
            jobs: queue.SimpleQueue[str | None] = queue.SimpleQueue()
            thread = threading.Thread(
                target=self._work, args=(jobs,), name=f"calcom-sandbox-webhooks-{number}", daemon=True
            )
            self._queues.append(jobs)
            self._threads.append(thread)
            thread.start()

    def _work(self, jobs: queue.SimpleQueue[str | None]) -> None:
        while (job := jobs.get()) is not None:
            try:
                self._deliver(job)
            finally:
                with self._idle:
                    self._running -= 1
                    self._idle.notify_all()

    def _deliver(self, number: int | str) -> None:
        state = self._app.state
        with state.lock:
            delivery = state.deliveries.get(number)
            if delivery is None:  # the state was reset meanwhile
                return
            url, headers, body = delivery["url"], dict(delivery["headers"]), delivery["body"]
        attempt: Row = {"at": to_iso(state.clock.now()), "statusCode": None, "error": None}
        address = None if self.allow_any_target else loopback_address(url)
        if address is None and not self.allow_any_target:
            attempt["error"] = "refused: the target is not on loopback (see --webhooks)"
            status = "refused"
        else:
            try:
                attempt["statusCode"] = post(url, headers, body.encode("utf-8", "replace"), address)
                status = "delivered" if 200 <= attempt["statusCode"] < 300 else "failed"
            except (OSError, http.client.HTTPException, ValueError) as problem:
                attempt["error"] = f"{type(problem).__name__}: {problem}"
                status = "failed"
        with state.lock:
            if state.deliveries.get(number) is delivery:
                delivery["attempts"].append(attempt)
                state.deliveries.update(number, status=status)
                self._app.store_changes()


def subscribers_of(state: State, trigger: str, booking: Row) -> list[Row]:
    """Return the active webhooks that receive a booking.

    These are the host's (for a managed user, the client's), the event type's, the team's and the
    organization's. For a team's event type, the host's own webhooks receive nothing.
    """
    host = state.users.get(booking["userId"])
    client = host.get("oauthClientId") if host else None
    event_type = state.event_types.get(booking.get("eventTypeId"))
    found: list[Row] = []
    if not is_team_event(event_type):
        found += state.webhooks.where(userId=booking["userId"], eventTypeId=None, oauthClientId=None)
    if event_type is not None:
        for number in (event_type["id"], event_type.get("parentId")):
            found += state.webhooks.where(eventTypeId=number) if number is not None else []
    if client is not None:
        found += state.webhooks.where(oauthClientId=client)
    for team_id in _teams_around(state, booking, host):
        found += state.webhooks.where(teamId=team_id)
    return [webhook for webhook in found if webhook["active"] and trigger in webhook["triggers"]]


def _teams_around(state: State, booking: Row, host: Row | None) -> list[int]:
    """Return the team of a booking's event type, and its organization or else the host's."""
    event_type = state.event_types.get(booking.get("eventTypeId")) or {}
    team = state.teams.get(event_type.get("teamId"))
    above = team["parentId"] if team is not None else (host or {}).get("organizationId")
    return [number for number in (event_type.get("teamId"), above) if number is not None]


def sign(body: str, secret: str | None) -> str:
    if not secret:
        return "no-secret-provided"
    return hmac.new(secret.encode(), body.encode(), hashlib.sha256).hexdigest()


def render(
    webhook: Row, trigger: str, payload: Any, now: str, *, quirks: Quirks = NO_QUIRKS
) -> tuple[str, str]:
    """Return body and content type: the usual envelope, or the webhook's filled template."""
    template = webhook.get("payloadTemplate")
    usual = {"triggerEvent": trigger, "createdAt": now, "payload": payload}
    if not template:
        return dump_json(usual), "application/json"
    if trigger == "BOOKING_REQUESTED" and "requests-ignore-templates" in quirks:
        return dump_json(usual), template_type(template)
    return fill_template(template, {**payload, "triggerEvent": trigger, "createdAt": now})


_MOST_OF_AN_ANSWER = 1 << 20


def post(url: str, headers: dict[str, str], body: bytes, address: str | None = None) -> int:
    """Post once to the checked `address`, without following redirects; return the status."""
    with connected(url, address, TIMEOUT_S) as connection:
        sent = {"host": host_of(url), **headers, "accept": "*/*", "user-agent": "node"}
        connection.request("POST", path_of(url), body, sent)
        with connection.getresponse() as response:
            response.read(_MOST_OF_AN_ANSWER)
            return response.status
