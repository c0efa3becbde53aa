# Derived by spec.pipeline from calcom/_async/resources/slots.py; edit that file, and run `make generate`.
"""Free times, and reservations of them."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Unpack

from calcom_v2.types import UNSET, Unset

from ... import _times, _usage, _wire
from ..._call import Undecodable
from ..._endpoint import prepare
from ...errors import ConfigurationError
from ...types import JSON, CallOptions, FreeSlot, Slots
from ..resource import Resource

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from calcom_v2.models import SlotReservation, SlotReservationDetails

    from ... import _more
    from ..._drift import Drift


# Longer than any slot, and further ahead than anybody searches.
LONGEST_SLOT = timedelta(days=1)
MOST_DAYS = 730


class SlotsResource(Resource):
    """The free times of event types, and reservations of them."""

    @property
    def reservations(self) -> SlotReservationsResource:
        """Reservations, which hold a time for a few minutes."""
        return SlotReservationsResource(self._sender)

    def list(
        self,
        *,
        start: date | str,
        end: date | str,
        event_type_id: int | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        username: str | Unset = UNSET,
        usernames: Iterable[str] | Unset = UNSET,
        team_slug: str | Unset = UNSET,
        organization_slug: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        time_zone: str | ZoneInfo | Unset = UNSET,
        with_end: bool = False,
        reschedule_uid: str | Unset = UNSET,
        options: CallOptions | None = None,
        **more: Unpack[_more.ListSlots],
    ) -> Slots:
        """List the free times that begin at or after `start` and end by `end`.

        Identify the event type by its id, by its slug and the user or team, or, for several users together,
        by `usernames`. A `date` means the whole day in `time_zone`, or in UTC without one. The results are in
        `time_zone`. The time of the booking `reschedule_uid` counts as free. Self-hosted servers repeat an
        answer for two seconds, so they may still list a slot right after it was booked.
        """
        from calcom_v2.api.slots import list_slots as endpoint

        zone = None if isinstance(time_zone, Unset) else _times.zone(time_zone, "time_zone")
        wanted: Any = time_zone if zone is None else zone.key
        begins, ends = _times.range_start(start, "start", zone), _times.range_end(end, "end", zone)
        _times.check_order(start, end)
        call = prepare(
            endpoint,
            options,
            start=begins,
            end=ends,
            event_type_id=event_type_id,
            event_type_slug=event_type_slug,
            username=username,
            usernames=_wire.items(usernames, "usernames"),
            team_slug=team_slug,
            organization_slug=organization_slug,
            duration=duration,
            time_zone=wanted,
            format_="range" if with_end else UNSET,
            booking_uid_to_reschedule=reschedule_uid,
            **more,
        )

        # Decoded as documented to detect drift, then read again for times in the requested zone.
        def decode(status: int, data: Any, drifts: builtins.list[Drift]) -> Slots:
            call.decode(status, data, drifts)
            slots = read_slots(data, zone)
            if _usage.recorder is not None:
                _usage.recorder.made(FreeSlot, call, "data.[].[]", read=["start"])
            return slots

        return self._send(call.reading(decode))

    def first(
        self,
        *,
        event_type_id: int | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        username: str | Unset = UNSET,
        usernames: Iterable[str] | Unset = UNSET,
        team_slug: str | Unset = UNSET,
        organization_slug: str | Unset = UNSET,
        after: datetime | str | Unset = UNSET,
        days: int = 60,
        duration: int | Unset = UNSET,
        time_zone: str | ZoneInfo | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> FreeSlot | None:
        """Find the first free time from `after` (by default now), within `days` days, or return `None`.

        It requests a week first, then twice as long a range each time, because long ranges take long.
        """
        if isinstance(days, bool) or not isinstance(days, int) or not 0 < days <= MOST_DAYS:
            raise ConfigurationError(f"days must be a whole number from 1 to {MOST_DAYS}, not {days!r}.")
        given = datetime.now(UTC) if isinstance(after, Unset) else after
        begin = datetime.fromisoformat(_times.instant(given, "after"))
        try:
            start, last = begin, begin + timedelta(days=days)
        except OverflowError:
            raise ConfigurationError("after is out of range: it is too close to the year 9999.") from None
        length = timedelta(days=7)
        while start < last:
            end = min(start + length, last)
            slots = self.list(
                start=start,
                end=end,
                event_type_id=event_type_id,
                event_type_slug=event_type_slug,
                username=username,
                usernames=usernames,
                team_slug=team_slug,
                organization_slug=organization_slug,
                duration=duration,
                time_zone=time_zone,
                with_end=True,
                reschedule_uid=reschedule_uid,
                options=options,
            )
            for slot in slots.bookable():
                if slot.start >= begin:
                    return slot
            # Adjacent ranges would both miss a slot that spans their boundary, so ranges overlap.
            start, length = (end - LONGEST_SLOT if end < last else end), length * 2
        return None

    def is_free(
        self,
        start: datetime | str,
        *,
        event_type_id: int | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        username: str | Unset = UNSET,
        usernames: Iterable[str] | Unset = UNSET,
        team_slug: str | Unset = UNSET,
        organization_slug: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bool:
        """Return whether a time can still be booked.

        This does not hold the time: use `reservations.create` to hold it for a few minutes. `bookings.create`
        raises `SlotUnavailable` if somebody was faster.
        """
        moment = datetime.fromisoformat(_times.instant(start, "start"))
        # Slots are laid out from the start of a day, so a whole day is requested.
        slots = self.list(
            start=moment.date(),
            end=moment.date() + timedelta(days=1),
            event_type_id=event_type_id,
            event_type_slug=event_type_slug,
            username=username,
            usernames=usernames,
            team_slug=team_slug,
            organization_slug=organization_slug,
            duration=duration,
            reschedule_uid=reschedule_uid,
            options=options,
        )
        return moment in slots


class SlotReservationsResource(Resource):
    """Reservations hold a time while somebody fills in a form.

    A held time is hidden from lists of slots, but anybody can still book it.
    """

    def create(
        self,
        *,
        event_type_id: int,
        start: datetime | str,
        slot_duration: int | Unset = UNSET,
        reservation_duration: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SlotReservation:
        """Hold a time for `reservation_duration` minutes, which needs a key, or else for five minutes.

        A reservation can only be found by its uid. So if the answer is lost, the client cannot look for it:
        the error's `maybe_executed` says that the time may be held, and hidden, until the reservation ends.
        """
        from calcom_v2.api.slots import reserve_slot as endpoint

        body = _wire.given(
            event_type_id=event_type_id,
            slot_start=_times.instant(start, "start"),
            slot_duration=slot_duration,
            reservation_duration=reservation_duration,
        )
        return (self._send(prepare(endpoint, options, body=body))).data

    def get(
        self, reservation_uid: str, *, options: CallOptions | None = None
    ) -> SlotReservationDetails | None:
        """Get a reservation, or `None` if it does not exist or has expired."""
        from calcom_v2.api.slots import get_slot_reservation as endpoint

        return (self._send(prepare(endpoint, options, reservation_uid))).data

    def update(
        self,
        reservation_uid: str,
        *,
        event_type_id: int,
        start: datetime | str,
        slot_duration: int | Unset = UNSET,
        reservation_duration: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SlotReservation:
        """Replace a reservation by one for another time."""
        from calcom_v2.api.slots import update_slot_reservation as endpoint

        body = _wire.given(
            event_type_id=event_type_id,
            slot_start=_times.instant(start, "start"),
            slot_duration=slot_duration,
            reservation_duration=reservation_duration,
        )
        return (self._send(prepare(endpoint, options, reservation_uid, body=body))).data

    def delete(self, reservation_uid: str, *, options: CallOptions | None = None) -> None:
        """Release the time."""
        from calcom_v2.api.slots import delete_slot_reservation as endpoint

        self._send(prepare(endpoint, options, reservation_uid))


def read_slots(data: JSON, zone: ZoneInfo | None) -> Slots:
    """Return the slots of an answer, in order."""
    days = data.get("data") if isinstance(data, dict) else None
    if not isinstance(days, dict):
        raise Undecodable("$.data", "expected an object with a list of slots per day")
    for day, rows in days.items():
        if not isinstance(rows, list):
            raise Undecodable(f"$.data[{day!r}]", "expected a list of slots")
    slots = [_slot(row, day, zone) for day in sorted(days) for row in days[day]]
    return Slots(sorted(slots, key=lambda slot: slot.start))


def _slot(row: Any, day: str, zone: ZoneInfo | None) -> FreeSlot:
    try:
        if isinstance(row, str):
            return FreeSlot(_times.read(row, zone))
        end = row.get("end")
        return FreeSlot(
            start=_times.read(row["start"], zone),
            end=_times.read(end, zone) if end is not None else None,
            seats_total=row.get("seatsTotal"),
            seats_booked=row.get("seatsBooked", row.get("attendeesCount")),
            seats_remaining=row.get("seatsRemaining"),
            booking_uid=row.get("bookingUid"),
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        raise Undecodable(f"$.data[{day!r}]", "expected a slot with a start time") from None
