"""Reassign a round-robin booking to another host, without notification; later ones name the new host."""

from __future__ import annotations

from dataclasses import replace

from ..errors import SandboxError, bad_request, unhandled
from ..event_types.kinds import kind_of
from ..routing import Context
from ..scheduling import Host, parse_instant
from ..state import Row
from .hosts import bench_of, beside, hosts_of, hosts_of_booking
from .rules import refusal_of, request_to_move, title_of

_NOBODY = "Can't reassign the booking because no other host is available at that time."
_NO_HOST = (
    "User with id={id} is not a valid Round Robin host - the user to which you reassign this booking must be"
    " one of the booking hosts. Fetch the booking using following endpoint and select id of one of the hosts:"
    " https://cal.com/docs/api-reference/v2/bookings/get-a-booking"
)


def to_the_next(ctx: Context, booking: Row, event_type: Row) -> Row:
    """Reassign the booking to the next other host; return that host."""
    rotating = [host for host in hosts_of(event_type) if not host.fixed]
    there = hosts_of_booking(booking)
    others = [host for host in rotating if host.user_id not in there]
    free = [host.user_id for host in others if _has_time(ctx, booking, event_type, host)]
    found = bench_of(ctx.state, event_type, rotating).next_host(free)
    if found is None:
        raise bad_request(_NOBODY)
    return _hand_over(ctx, booking, event_type, ctx.state.users[found.user_id])


def to_user(ctx: Context, booking: Row, event_type: Row, user: Row) -> Row:
    """Reassign the booking to this host; return its organizer, who may be a fixed host."""
    host = next((each for each in hosts_of(event_type) if each.user_id == user["id"]), None)
    if kind_of(event_type) != "roundRobin" or host is None:
        raise bad_request(_NO_HOST.format(id=user["id"]))
    if host.fixed:
        raise _over_a_fixed_host(ctx, user)
    if user["id"] in hosts_of_booking(booking):
        return user
    if not ctx.quirk("reassigned-to-the-busy") and not _has_time(ctx, booking, event_type, host):
        raise bad_request(f"User with id={user['id']} is not available at that time.")
    _hand_over(ctx, booking, event_type, user)
    return ctx.state.users[booking["userId"]]


def _over_a_fixed_host(ctx: Context, user: Row) -> SandboxError:
    return (
        unhandled() if ctx.quirk("breaks-over-missing-hosts") else bad_request(_NO_HOST.format(id=user["id"]))
    )


def _has_time(ctx: Context, booking: Row, event_type: Row, host: Host) -> bool:
    request = request_to_move(booking, event_type, parse_instant(booking["start"]))
    return refusal_of(ctx, [request], host.user_id, booking, None) is None


def _hand_over(ctx: Context, booking: Row, event_type: Row, new: Row) -> Row:
    """Replace the round-robin host by the new one."""
    state = ctx.state
    rotating = {host.user_id for host in hosts_of(event_type) if not host.fixed}
    people = hosts_of_booking(booking)
    old = next((number for number in people if number in rotating), people[0])
    if booking["userId"] == old:
        hosts = [new, *(state.users[number] for number in people[1:])]
        request = request_to_move(booking, event_type, parse_instant(booking["start"]))
        # The server cannot name one attendee of a seated booking.
        request = replace(request, name="Nameless") if booking["seated"] else request
        title = title_of(state, event_type, hosts, request)
        state.bookings.update(booking["id"], userId=new["id"], title=title, updatedAt=ctx.now_iso)
        return new
    places = [each.get("hostId") for each in booking["attendees"]]
    booking["attendees"][places.index(old)] = beside(state, [new])[0]
    state.bookings.update(booking["id"], updatedAt=ctx.now_iso)
    return new
