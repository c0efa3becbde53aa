"""The caller's own profile."""

from __future__ import annotations

from typing import Any

from ..errors import forbidden, not_found, record_exists, server_error, unhandled, zod
from ..routing import Context, Result, Routes, ok
from ..state import Row, pick
from . import routes_managed as managed_users

routes = Routes()

_NO_TIME_FORMAT = "timeFormat - Expected number, received null, "


def profile(user: Row) -> Row:
    return {
        **pick(user, "id", "email", "name", "avatarUrl", "bio", "timeFormat", "defaultScheduleId"),
        **pick(user, "weekStart", "timeZone", "username", "organizationId"),
    }


@routes.get("/v2/me")
def get_me(ctx: Context) -> Result:
    shown = profile(ctx.user)
    if shown["timeFormat"] is None:
        raise zod(_NO_TIME_FORMAT)
    if shown["organizationId"] is not None:
        shown["organization"] = {"isPlatform": _is_platform(ctx, shown), "id": shown["organizationId"]}
    return ok(shown)


def _is_platform(ctx: Context, shown: Row) -> bool:
    organization = ctx.state.teams.get(shown["organizationId"])
    return organization is None or bool(organization["isPlatform"])


@routes.patch("/v2/me")
def update_me(ctx: Context) -> Result:
    state, user = ctx.state, ctx.user
    changes = _checked(ctx.body)
    address, cannot_write = changes.get("email"), False
    if address == "" and not ctx.quirk("profiles-unchecked"):  # the server stores it
        del changes["email"]
    if address and address != user["email"] and not user["isPlatformManaged"]:
        # changing an address needs its owner's confirmation, which the API cannot give
        del changes["email"]
        cannot_write = user["email"] == ""  # no mail has such a sender
        pending = {"emailChangeWaitingForVerification": address.lower()}
        changes["metadata"] = {**(user["metadata"] or {}), **(changes.get("metadata") or {}), **pending}
    if any(value is None and name not in managed_users.NULLABLE for name, value in changes.items()):
        raise server_error()
    if address and any(row is not user for row in state.users.where(email=changes.get("email"))):
        raise record_exists()
    refused = "timeFormat" in changes and changes["timeFormat"] is None
    if refused and not ctx.quirk("null-time-format-stays"):
        raise zod(_NO_TIME_FORMAT)
    if changes:
        state.users.update(user["id"], **changes)
    if user["timeFormat"] is None:
        raise zod(_NO_TIME_FORMAT)
    if cannot_write:
        raise unhandled()
    if "timeZone" in changes:
        _move_default_schedule(ctx, changes["timeZone"])
    return ok(profile(user))


def _checked(body: Any) -> Row:
    """Check the body of a managed user's update; a null time format is accepted."""
    if isinstance(body, dict) and "timeFormat" in body and body["timeFormat"] is None:
        rest = {name: value for name, value in body.items() if name != "timeFormat"}
        return {**managed_users.UPDATE.check(rest), "timeFormat": None}
    return managed_users.UPDATE.check(body)


def _move_default_schedule(ctx: Context, zone: Any) -> None:
    """Set the default schedule's zone; after the update, refuse a schedule that is missing or foreign."""
    user, number = ctx.user, ctx.user["defaultScheduleId"]
    if not number:
        return
    schedule = ctx.state.schedules.get(number)
    if schedule is None:
        raise not_found(f"Schedule with ID={number} does not exist.")
    if schedule["userId"] != user["id"]:
        raise forbidden(f"User with ID={user['id']} does not own schedule with ID={number}")
    if not ctx.quirk("zone-stays-with-schedule"):
        ctx.state.schedules.update(number, timeZone=zone)
