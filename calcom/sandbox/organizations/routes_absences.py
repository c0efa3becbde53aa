"""Out-of-office entries of an organization's users."""

from __future__ import annotations

import re
from typing import Any

from ..clock import to_iso
from ..errors import bad_request, forbidden
from ..javascript_dates import moment_of
from ..routing import WITH_TEAMS, Context, Result, Routes, created, ok
from ..state import Row
from ..validation import Field, Rule, Shape, date, integer, one_of, string
from .absences import REASONS, absence_view, absences, check_absence, create_absence
from .paging import page, page_fields

routes = Routes(WITH_TEAMS)

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z")


def _at(value: Any, hour: int, minute: int, second: int, microsecond: int) -> str | None:
    """Return the day of a moment in UTC at this time, or None if there is no such day; refuse other texts."""
    if not isinstance(value, str) or _MOMENT.fullmatch(value) is None:
        raise bad_request("Invalid Date.")
    moment = moment_of(value)
    if moment is None:
        return None
    return to_iso(moment.replace(hour=hour, minute=minute, second=second, microsecond=microsecond))


def _start(value: Any) -> str | bool:
    return _at(value, 0, 0, 0, 0) or False  # which is no date for the check that follows


def _end(value: Any) -> str | bool:
    return _at(value, 23, 59, 59, 999_000) or False


def _fields(*, new: bool) -> tuple[Field, ...]:
    return (
        Field("start", date(), optional=not new, convert=_start),
        Field("end", date(), optional=not new, convert=_end),
        Field("notes", string(), optional=True),
        Field("toUserId", integer(), optional=True),
        Field("reason", one_of(*REASONS), optional=True),
    )


_CREATE = Shape(*_fields(new=True))
_UPDATE = Shape(*_fields(new=False))


def _order(name: str) -> Field:
    text = f'{name[0].upper()}{name[1:]} must be either "asc" or "desc".'
    return Field(name, Rule("isEnum", text, lambda value: value in ("asc", "desc")), optional=True)


_LIST = Shape(
    *page_fields(),
    _order("sortStart"),
    _order("sortEnd"),
    Field("email", string(), optional=True),
    shows_defaults=True,
)


def _listed(rows: list[Row], query: dict[str, Any]) -> Result:
    """Sort by id or in the requested order; of two orders, that of the end counts."""
    for name, field in (("sortStart", "start"), ("sortEnd", "end")):
        if query.get(name):
            rows = sorted(rows, key=lambda row: str(row[field]), reverse=query[name] == "desc")
    return ok([absence_view(row) for row in page(rows, query)])


def _found(ctx: Context) -> Row:
    row = absences(ctx.state).get(ctx.id("oooId"))
    if row is None or row["userId"] != ctx.id("userId"):
        raise forbidden("This OOO entry does not belong to this user.")
    return row


@routes.get("/v2/organizations/:orgId/ooo")
def list_absences(ctx: Context) -> Result:
    query = _LIST.check(ctx.query)
    members = {profile["userId"] for profile in ctx.state.profiles.where(organizationId=ctx.id("orgId"))}
    rows = [row for row in absences(ctx.state) if row["userId"] in members]
    if query.get("email"):
        rows = [row for row in rows if ctx.state.users[row["userId"]]["email"] == query["email"]]
    return _listed(rows, query)


@routes.get("/v2/organizations/:orgId/users/:userId/ooo")
def list_user_absences(ctx: Context) -> Result:
    query = _LIST.check(ctx.query)
    return _listed(absences(ctx.state).where(userId=ctx.id("userId")), query)


@routes.post("/v2/organizations/:orgId/users/:userId/ooo")
def create_user_absence(ctx: Context) -> Result:
    body = _CREATE.check(ctx.body)
    check_absence(ctx.state, ctx.id("userId"), body)
    return created(absence_view(create_absence(ctx.state, ctx.id("userId"), body)))


@routes.patch("/v2/organizations/:orgId/users/:userId/ooo/:oooId")
def update_user_absence(ctx: Context) -> Result:
    row = _found(ctx)
    body = _UPDATE.check(ctx.body)
    check_absence(ctx.state, ctx.id("userId"), body)
    # Any other field takes null; without a reason the old one stays.
    values = {name: value for name, value in body.items() if value is not None or name != "reason"}
    return ok(absence_view(absences(ctx.state).update(row["id"], **values) if values else row))


@routes.delete("/v2/organizations/:orgId/users/:userId/ooo/:oooId")
def delete_user_absence(ctx: Context) -> Result:
    return ok(absence_view(absences(ctx.state).delete(_found(ctx)["id"])))
