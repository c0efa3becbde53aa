"""Out of office: when users are away, and who replaces them. No HTTP here."""

from __future__ import annotations

from ..clock import parse_moment
from ..errors import bad_request, conflict, no_such_reference, server_error
from ..state import MAX_INT, Row, State, Table, pick
from .members import membership_of

REASONS = ("unspecified", "vacation", "travel", "sick", "public_holiday")


def absences(state: State) -> Table:
    """Return the table: id, uuid, userId, toUserId, start, end (the first and last day), notes, reason."""
    return state.table("ooo")


def absence_view(row: Row) -> Row:
    return pick(row, "userId", "toUserId", "id", "uuid", "start", "end", "notes", "reason")


def check_absence(state: State, user_id: int, body: Row) -> None:
    start, end, to_user = body.get("start"), body.get("end"), body.get("toUserId")
    if (start is None) != (end is None):
        raise bad_request("Please specify both ooo start and end time.")
    if start is not None and end is not None:
        if parse_moment(start) > parse_moment(end):
            raise bad_request("Start date must be before end date.")
        if _comes_back(state, user_id, start, end, to_user):
            raise bad_request("Booking redirect infinite not allowed.")
        if absences(state).find(userId=user_id, start=start, end=end) is not None:
            raise conflict("Ooo entry already exists.")
    if to_user == 0:
        raise no_such_reference()
    if to_user is None:
        return
    if abs(to_user) > MAX_INT:
        raise server_error()
    if to_user == user_id:
        raise bad_request("Cannot redirect to self.")
    if not _share_a_team(state, user_id, to_user):
        raise bad_request("Cannot redirect to this user.")


def _comes_back(state: State, user_id: int, start: str, end: str, to_user: int | None) -> bool:
    """Return whether the redirects from `to_user` lead back to this user in the same period."""
    return any(
        row["toUserId"] == user_id
        and (not to_user or row["userId"] == to_user)
        and row["start"] <= end
        and row["end"] >= start
        for row in absences(state)
    )


def _share_a_team(state: State, user_id: int, other_id: int) -> bool:
    return any(
        row["accepted"] and (membership_of(state, row["teamId"], other_id) or {}).get("accepted")
        for row in state.memberships.where(userId=user_id)
    )


def create_absence(state: State, user_id: int, body: Row) -> Row:
    return absences(state).insert(
        uuid=state.uuid(),
        userId=user_id,
        toUserId=body.get("toUserId"),
        start=body["start"],
        end=body["end"],
        notes=body.get("notes"),
        reason=body.get("reason") or REASONS[0],
    )
