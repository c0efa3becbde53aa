# Derived by spec.pipeline from calcom/_async/resources/bookings.py; edit that file, and run `make generate`.
"""Bookings: create, find, move and end them."""

from __future__ import annotations

import builtins
import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack

from calcom_v2.types import UNSET, Unset

from ... import _bodies, _times, _wire
from ..._endpoint import prepare
from ..._once import PAUSES, TAG, carries, is_refused, marked
from ..._page import Style
from ...errors import (
    CalComError,
    ConfigurationError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    SlotUnavailable,
)
from ...types import JSON, CallOptions
from ..once import Finder, once
from ..operations.bookings import BookingsOperations
from ..pager import Pager
from ..resource import Resource

if TYPE_CHECKING:
    from calcom_v2.models import (
        AnyBooking,
        Booking,
        BookingAttendee,
        BookingAttendeeWithId,
        CreateBookingAttendee,
        CreatedRecurringSeatedBooking,
        CreatedSeatedBooking,
        RecurringBooking,
        RemovedAttendee,
    )

    from ... import _more
    from ..._call import Call

    # Creating and moving return seats in another form than reading.
    AnyChangedBooking: TypeAlias = (
        Booking | RecurringBooking | CreatedSeatedBooking | CreatedRecurringSeatedBooking
    )

    Status = Literal["upcoming", "recurring", "past", "cancelled", "unconfirmed"]
    Order = Literal["asc", "desc"]


class BookingsResource(BookingsOperations):
    """The caller's bookings, and new bookings with any host."""

    @property
    def attendees(self) -> BookingAttendeesResource:
        """The attendees of a booking."""
        return BookingAttendeesResource(self._sender)

    def create(
        self,
        *,
        start: datetime | str,
        attendee: CreateBookingAttendee | Mapping[str, JSON],
        event_type_id: int | Unset | None = UNSET,
        event_type_slug: str | Unset = UNSET,
        username: str | Unset = UNSET,
        team_slug: str | Unset = UNSET,
        organization_slug: str | Unset = UNSET,
        length_in_minutes: int | Unset = UNSET,
        guests: Iterable[str] | Unset = UNSET,
        location: Mapping[str, JSON] | str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        booking_fields_responses: Mapping[str, JSON] | Unset = UNSET,
        instant: bool | Unset = UNSET,
        email_verification_code: str | Unset = UNSET,
        routing: Mapping[str, JSON] | Unset = UNSET,
        allow_conflicts: bool | Unset = UNSET,
        allow_booking_out_of_bounds: bool | Unset = UNSET,
        skip_booking_limits: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnyChangedBooking:
        """Book a time; raises `SlotUnavailable` if it is taken or cannot be booked.

        `attendee` needs `name`, `time_zone`, and `email` or `phone_number`. Identify the event type by its
        id, or by its slug and the user or team. For a recurring event type, all occurrences are booked and
        the first is returned; `create_recurring` returns them all.

        The booking carries a mark in its metadata. If the answer is lost, the client searches for the mark
        before it tries again, so that no booking is made twice or goes unnoticed. This requires a key of the
        host and `event_type_id`. Without them the client does not try again: a lost answer raises
        `APIConnectionError` or `ServerError`, and only the host can see whether the booking exists.
        `CalCom(exactly_once=False)` sends no mark.

        Your own mark, `metadata={"calcom-python-call": "order-17"}`, outlives the call: repeating the call,
        after its task was cancelled or in another process, returns the existing booking.
        """
        body = self._booking(
            start=start,
            attendee=attendee,
            event_type_id=event_type_id,
            event_type_slug=event_type_slug,
            username=username,
            team_slug=team_slug,
            organization_slug=organization_slug,
            length_in_minutes=length_in_minutes,
            guests=guests,
            location=location,
            metadata=metadata,
            booking_fields_responses=booking_fields_responses,
            instant=instant,
            email_verification_code=email_verification_code,
            routing=routing,
            allow_conflicts=allow_conflicts,
            allow_booking_out_of_bounds=allow_booking_out_of_bounds,
            skip_booking_limits=skip_booking_limits,
        )
        return (self._create(body, options))[0]

    def create_recurring(
        self,
        *,
        start: datetime | str,
        attendee: CreateBookingAttendee | Mapping[str, JSON],
        recurrence_count: int | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        username: str | Unset = UNSET,
        team_slug: str | Unset = UNSET,
        organization_slug: str | Unset = UNSET,
        length_in_minutes: int | Unset = UNSET,
        guests: Iterable[str] | Unset = UNSET,
        location: Mapping[str, JSON] | str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        booking_fields_responses: Mapping[str, JSON] | Unset = UNSET,
        email_verification_code: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[AnyChangedBooking]:
        """Book all occurrences of a recurring event type, or the first `recurrence_count`.

        If a later occurrence is taken, `SlotUnavailable` is raised and the earlier ones stay booked.
        """
        body = self._booking(
            start=start,
            attendee=attendee,
            recurrence_count=recurrence_count,
            event_type_id=event_type_id,
            event_type_slug=event_type_slug,
            username=username,
            team_slug=team_slug,
            organization_slug=organization_slug,
            length_in_minutes=length_in_minutes,
            guests=guests,
            location=location,
            metadata=metadata,
            booking_fields_responses=booking_fields_responses,
            email_verification_code=email_verification_code,
        )
        return self._create(body, options)

    def _booking(
        self,
        *,
        start: datetime | str,
        attendee: CreateBookingAttendee | Mapping[str, JSON],
        event_type_id: int | Unset | None,
        event_type_slug: str | Unset,
        username: str | Unset,
        team_slug: str | Unset,
        guests: Iterable[str] | Unset,
        location: Mapping[str, JSON] | str | Unset,
        **others: Any,
    ) -> dict[str, Any]:
        if event_type_id is None:
            # The server treats null as a missing id.
            event_type_id = UNSET
        if (event_type_id is UNSET) == (event_type_slug is UNSET):
            raise ConfigurationError(
                "Identify the event type by event_type_id, or by event_type_slug and username or team_slug."
            )
        if event_type_slug is not UNSET and username is UNSET and team_slug is UNSET:
            raise ConfigurationError(
                "event_type_slug requires username or team_slug, the owner of the event type."
            )
        return {
            "start": _times.instant(start, "start"),
            "attendee": _wire.fields(attendee, "attendee"),
            **_wire.given(
                event_type_id=event_type_id,
                event_type_slug=event_type_slug,
                username=username,
                team_slug=team_slug,
                guests=_wire.items(guests, "guests"),
                location=_location(location),
                **others,
            ),
        }

    def _create(self, body: dict[str, Any], options: CallOptions | None) -> builtins.list[AnyChangedBooking]:
        from calcom_v2.api.bookings import create_booking as endpoint

        if not self._sender.settings.exactly_once:
            made: builtins.list[Any] = self._bookings(prepare(endpoint, options, body=body))
            return made
        metadata = body.get("metadata", {})
        if metadata is not None:
            body = {**body, "metadata": marked(metadata, uuid.uuid4().hex)}
        call = prepare(endpoint, options, body=body).checked(_some)
        finder = BookingFinder(self._sender, call)
        own = TAG in (metadata or {})
        data: Any = finder.earlier(patiently=False) if own else None
        if data is None:
            try:
                data = (once(self._sender, call, finder)).data
            except SlotUnavailable:
                # An earlier call with this mark may have been under way until now.
                data = finder.earlier(patiently=True) if own else None
                if data is None:
                    raise
        return data if isinstance(data, list) else [data]

    def _bookings(self, call: Call[Any]) -> builtins.list[AnyBooking]:
        """The bookings in an answer, which holds one or several."""
        data: Any = (self._send(call.checked(_some))).data
        return data if isinstance(data, list) else [data]

    def get(self, booking_uid: str, *, options: CallOptions | None = None) -> AnyBooking:
        """Get a booking; for the uid of a series, its first booking, see `get_series`."""
        return (self.get_series(booking_uid, options=options))[0]

    def get_series(
        self, booking_uid: str, *, options: CallOptions | None = None
    ) -> builtins.list[AnyBooking]:
        """Get all bookings of a series by its `recurring_booking_uid`."""
        from calcom_v2.api.bookings import get_booking as endpoint

        return self._bookings(prepare(endpoint, options, booking_uid))

    def history(self, booking_uid: str, *, options: CallOptions | None = None) -> builtins.list[AnyBooking]:
        """Get a booking with all its earlier and later versions from rescheduling, oldest first.

        The uid of each version returns the same list. This makes one call per version.
        """
        booking = self.get(booking_uid, options=options)
        before = self._followed(booking, "rescheduledFromUid", options)
        after = self._followed(booking, "rescheduledToUid", options)
        return [*reversed(before), booking, *after]

    def root(self, booking_uid: str, *, options: CallOptions | None = None) -> AnyBooking:
        """Get the original of a rescheduled booking; the booking itself if it was never moved."""
        booking = self.get(booking_uid, options=options)
        return [booking, *self._followed(booking, "rescheduledFromUid", options)][-1]

    def _followed(
        self, booking: AnyBooking, name: str, options: CallOptions | None
    ) -> builtins.list[AnyBooking]:
        chain: builtins.list[AnyBooking] = []
        seen = {booking.to_dict().get("uid")}
        while isinstance(uid := booking.to_dict().get(name), str) and uid:
            if uid in seen or len(chain) >= LONGEST_CHAIN:
                raise PaginationError(f"The chain of reschedules is circular or too long at {uid}.")
            seen.add(uid)
            booking = self.get(uid, options=options)
            chain.append(booking)
        return chain

    def updated_since(
        self,
        watermark: datetime | str,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[AnyBooking]:
        """List the bookings created, moved, cancelled or edited since then, in the order of the changes.

        Keep the `updated_at` of the last booking as the next watermark. Bookings changed at exactly that
        moment are listed again, so store them by uid. Bookings changed while the list is read appear later
        in it, or next time.
        """
        return self.list(
            after_updated_at=watermark,
            sort_updated_at="asc",
            page_size=page_size,
            resume=resume,
            options=options,
        )

    def get_by_seat(self, seat_uid: str, *, options: CallOptions | None = None) -> AnyBooking:
        """Get the booking that a seat belongs to."""
        from calcom_v2.api.bookings import get_booking_by_seat as endpoint

        return (self._bookings(prepare(endpoint, options, seat_uid)))[0]

    def list(
        self,
        *,
        status: Status | Iterable[Status] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        event_type_ids: Iterable[int] | Unset = UNSET,
        team_id: int | Unset = UNSET,
        team_ids: Iterable[int] | Unset = UNSET,
        after_start: datetime | str | Unset = UNSET,
        before_end: datetime | str | Unset = UNSET,
        after_created_at: datetime | str | Unset = UNSET,
        before_created_at: datetime | str | Unset = UNSET,
        after_updated_at: datetime | str | Unset = UNSET,
        before_updated_at: datetime | str | Unset = UNSET,
        sort_start: Order | Unset = UNSET,
        sort_end: Order | Unset = UNSET,
        sort_created: Order | Unset = UNSET,
        sort_updated_at: Order | Unset = UNSET,
        page_size: int | None = None,
        skip: int = 0,
        resume: str | None = None,
        options: CallOptions | None = None,
        **more: Unpack[_more.ListBookings],
    ) -> Pager[AnyBooking]:
        """List the caller's bookings; pages are fetched when needed."""
        from calcom_v2.api.bookings import list_bookings as endpoint

        def moment(value: datetime | str | Unset, name: str) -> str | Unset:
            return value if isinstance(value, Unset) else _times.instant(value, name)

        call = prepare(
            endpoint,
            options,
            status=[status] if isinstance(status, str) else _wire.items(status, "status"),
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            booking_uid=booking_uid,
            event_type_id=event_type_id,
            event_type_ids=_wire.items(event_type_ids, "event_type_ids"),
            team_id=team_id,
            teams_ids=_wire.items(team_ids, "team_ids"),
            after_start=moment(after_start, "after_start"),
            before_end=moment(before_end, "before_end"),
            after_created_at=moment(after_created_at, "after_created_at"),
            before_created_at=moment(before_created_at, "before_created_at"),
            after_updated_at=moment(after_updated_at, "after_updated_at"),
            before_updated_at=moment(before_updated_at, "before_updated_at"),
            sort_start=sort_start,
            sort_end=sort_end,
            sort_created=sort_created,
            sort_updated_at=sort_updated_at,
            **more,
        )
        # The server counts before it filters by these times, so its counts and its rows disagree.
        late = (after_created_at, before_created_at, after_updated_at, before_updated_at)
        return self._pager(
            call,
            Style.LIMIT_CURSOR if self._sender.version_of(call) in BY_CURSOR else Style.TAKE_SKIP,
            lambda answer: answer.data,
            page_size=page_size,
            resume=resume,
            start=skip,
            counts_are_reliable=not any(late),
        )

    def reschedule(
        self,
        booking_uid: str,
        *,
        start: datetime | str,
        reason: str | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        seat_uid: str | Unset = UNSET,
        reschedule_with_same_host: bool | Unset = UNSET,
        email_verification_code: str | Unset = UNSET,
        allow_conflicts: bool | Unset = UNSET,
        allow_booking_out_of_bounds: bool | Unset = UNSET,
        skip_booking_limits: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnyChangedBooking:
        """Move a booking; returns a new booking with a new uid."""
        from calcom_v2.api.bookings import reschedule_booking as endpoint

        body = {
            "start": _times.instant(start, "start"),
            **_wire.given(
                rescheduling_reason=reason,
                rescheduled_by=rescheduled_by,
                seat_uid=seat_uid,
                reschedule_with_same_host=reschedule_with_same_host,
                email_verification_code=email_verification_code,
                allow_conflicts=allow_conflicts,
                allow_booking_out_of_bounds=allow_booking_out_of_bounds,
                skip_booking_limits=skip_booking_limits,
            ),
        }
        return (self._send(prepare(endpoint, options, booking_uid, body=body))).data

    def cancel(
        self,
        booking_uid: str,
        *,
        reason: str | Unset = UNSET,
        seat_uid: str | Unset = UNSET,
        cancel_subsequent_bookings: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnyBooking:
        """Cancel a booking, or one seat of it; hosts must give a reason.

        With `cancel_subsequent_bookings` the later bookings of the series are cancelled too, and the first
        booking of the series is returned.
        """
        from calcom_v2.api.bookings import cancel_booking as endpoint

        body = _wire.given(
            cancellation_reason=reason,
            seat_uid=seat_uid,
            cancel_subsequent_bookings=cancel_subsequent_bookings,
        )
        return (self._bookings(prepare(endpoint, options, booking_uid, body=body)))[0]

    def confirm(self, booking_uid: str, *, options: CallOptions | None = None) -> AnyBooking:
        """Accept a booking that waits for confirmation; the server does not check for conflicts."""
        from calcom_v2.api.bookings import confirm_booking as endpoint

        return (self._bookings(prepare(endpoint, options, booking_uid)))[0]

    def decline(
        self, booking_uid: str, *, reason: str | Unset = UNSET, options: CallOptions | None = None
    ) -> AnyBooking:
        """Decline a booking that waits for confirmation."""
        from calcom_v2.api.bookings import decline_booking as endpoint

        body = _wire.given(reason=reason)
        return (self._bookings(prepare(endpoint, options, booking_uid, body=body)))[0]

    def mark_absent(
        self,
        booking_uid: str,
        *,
        host: bool | Unset = UNSET,
        attendees: Iterable[str] | Mapping[str, bool] = (),
        options: CallOptions | None = None,
    ) -> AnyBooking:
        """Record who was absent, after the booking has started.

        `attendees` are the addresses of absent attendees, or a mapping from addresses to whether each was
        absent.
        """
        from calcom_v2.api.bookings import mark_booking_absent as endpoint

        absent = (
            attendees
            if isinstance(attendees, Mapping)
            else dict.fromkeys(_bodies.listed(attendees, "attendees"), True)
        )
        rows = [{"email": email, "absent": value} for email, value in absent.items()]
        body = _wire.given(host=host, attendees=rows or UNSET)
        if not body:
            raise ConfigurationError("mark_absent requires host or attendees.")
        return (self._send(prepare(endpoint, options, booking_uid, body=body))).data

    def add_guests(
        self,
        booking_uid: str,
        guests: Iterable[str | Mapping[str, JSON]],
        *,
        options: CallOptions | None = None,
    ) -> AnyBooking:
        """Invite more people: addresses, or mappings with `email`, `name`, `time_zone` and others."""
        from calcom_v2.api.bookings import add_booking_guests as endpoint

        rows = [
            {"email": guest} if isinstance(guest, str) else _wire.fields(guest, "a guest")
            for guest in _bodies.listed(guests, "guests")
        ]
        call = prepare(endpoint, options, booking_uid, body={"guests": rows})
        return (self._bookings(call))[0]

    def update_location(
        self, booking_uid: str, location: Mapping[str, JSON], *, options: CallOptions | None = None
    ) -> AnyBooking:
        """Change the location of a booking: `{"type": "link", "link": "https://…"}` and other types."""
        from calcom_v2.api.bookings import update_booking_location as endpoint

        call = prepare(endpoint, options, booking_uid, body={"location": _location(location)})
        return (self._bookings(call))[0]


class BookingFinder(Finder):
    """Finds a booking by the mark in its metadata."""

    refusals = (SlotUnavailable,)
    _occurrences = 1
    _found_before = -1

    def may_ask(self, options: CallOptions) -> bool | None:
        """Return whether a slot has room for only one booking; `None` if the event type is not the caller's.

        Then the lost attempt, if it is still running, and the next one cannot both succeed. Bookings that
        wait for confirmation, and those that allow conflicts, do not block a slot.
        """
        body = self.call.body
        if "eventTypeId" not in body or not body.get("metadata"):
            return None
        try:
            found = self._event_type(options)
        except CalComError as error:
            # A caller who may not see the event type cannot see its bookings either; others may look.
            return None if is_refused(error) else False
        # The server shows disabled settings as {"disabled": true}.
        return not body.get("allowConflicts") and not any(
            isinstance(found.get(setting), Mapping) and not found[setting].get("disabled")
            for setting in ("seats", "confirmationPolicy", "recurrence")
        )

    def _event_type(self, options: CallOptions) -> dict[str, Any]:
        from calcom_v2.api.event_types import get_event_type

        body = self.call.body
        answer = self.sender.send(prepare(get_event_type, options, body["eventTypeId"]))
        found: dict[str, Any] = answer.data.to_dict()
        recurrence = found.get("recurrence")
        if isinstance(recurrence, Mapping) and not recurrence.get("disabled"):
            wanted = body.get("recurrenceCount") or recurrence.get("occurrences")
            self._occurrences = wanted if isinstance(wanted, int) else 2
        return found

    def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """Return the bookings that carry the mark, once no more bookings of the series are expected."""
        body = self.call.body
        start = datetime.fromisoformat(body["start"])
        # Of a list that lags the counts may be ahead of the rows.
        sender = self.sender.with_settings(counts_are_reliable=False)
        pager = BookingsResource(sender).list(
            event_type_id=body["eventTypeId"],
            after_start=start - SLACK,
            sort_start="asc",
            options=options,
        )
        found: builtins.list[Any] = []
        for booking in pager:
            there = getattr(booking, "start", None)
            # If the metadata had no room for the mark, the time must agree too.
            if carries(booking.to_dict(), body) and (TAG in body["metadata"] or there == start):
                found.append(booking)
            elif len(found) >= self._occurrences or (not found and _is_after(there, start + SLACK)):
                break
        complete = len(found) >= self._occurrences or len(found) == self._found_before
        self._found_before = len(found)
        return found if found and complete else None

    def earlier(self, *, patiently: bool) -> Any:
        """Return the bookings from an earlier call with the same mark."""
        options = self.call.options
        try:
            self._event_type(options)
        except (KeyError, NotFoundError, PermissionDeniedError):
            raise ConfigurationError(
                f"metadata[{TAG!r}] requires event_type_id, for one of the caller's event types: the mark is "
                "searched among its bookings."
            ) from None
        found = self.look(options, None)
        for pause in PAUSES:
            # If a part of a series exists, the rest may follow.
            if found is not None or not (patiently or self._found_before > 0):
                break
            self.sender.pause(pause)
            found = self.look(options, None)
        return found

    def result(self, found: Any) -> Any:
        """Return the found bookings in the form of an answer."""
        return SimpleNamespace(data=found)


class BookingAttendeesResource(Resource):
    """The attendees of a booking."""

    def list(
        self, booking_uid: str, *, options: CallOptions | None = None
    ) -> builtins.list[BookingAttendeeWithId]:
        """List the attendees."""
        from calcom_v2.api.bookings import list_booking_attendees as endpoint

        return (self._send(prepare(endpoint, options, booking_uid))).data

    def get(
        self, booking_uid: str, attendee_id: int, *, options: CallOptions | None = None
    ) -> BookingAttendeeWithId:
        """Get an attendee."""
        from calcom_v2.api.bookings import get_booking_attendee as endpoint

        return (self._send(prepare(endpoint, options, booking_uid, attendee_id))).data

    def add(
        self,
        booking_uid: str,
        *,
        name: str,
        email: str,
        time_zone: str,
        phone_number: str | Unset = UNSET,
        language: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingAttendee:
        """Add an attendee."""
        from calcom_v2.api.bookings import add_booking_attendee as endpoint

        body = _wire.given(
            name=name, email=email, time_zone=time_zone, phone_number=phone_number, language=language
        )
        return (self._send(prepare(endpoint, options, booking_uid, body=body))).data

    def remove(
        self, booking_uid: str, attendee_id: int, *, options: CallOptions | None = None
    ) -> RemovedAttendee:
        """Remove an attendee; only on self-hosted servers."""
        from calcom_v2.api.bookings import remove_booking_attendee as endpoint

        return (self._send(prepare(endpoint, options, booking_uid, attendee_id))).data


# The versions in which the list of bookings has a cursor.
BY_CURSOR = frozenset({"2026-05-01"})
SLACK = timedelta(minutes=1)
# More reschedules than any real booking has.
LONGEST_CHAIN = 200


def _is_after(there: Any, start: datetime) -> bool:
    return isinstance(there, datetime) and there.tzinfo is not None and there > start


def _location(location: Mapping[str, JSON] | str | Unset) -> Any:
    if location is None or isinstance(location, str | Unset):
        return location
    return _wire.fields(location, "location")


def _some(answer: Any) -> str:
    return "expected a booking, found none" if answer.data == [] else ""
