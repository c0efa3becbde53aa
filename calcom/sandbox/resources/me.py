"""The caller's own profile."""

from __future__ import annotations

from ..state import Row
from ..validation import (
    Field,
    Shape,
    canonical_time_zone,
    number,
    obj,
    one_of,
    string,
    time_zone,
    to_number,
    url,
)
from ..wire import Context, Result, Routes, ok
from .managed_users import LOCALES

routes = Routes()

WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

UPDATE = Shape(
    Field("email", string(), optional=True),
    Field("name", string(), optional=True),
    Field("timeFormat", one_of(12, 24, key="isIn"), optional=True, convert=to_number),
    Field("defaultScheduleId", number(), optional=True),
    Field("weekStart", one_of(*WEEK, key="isIn"), optional=True),
    Field("timeZone", time_zone(), optional=True),
    Field("locale", one_of(*LOCALES), optional=True),
    Field("avatarUrl", url(), optional=True),
    Field("bio", string(), optional=True),
    Field("metadata", obj(), optional=True),
)


def profile(user: Row) -> Row:
    return {
        "id": user["id"],
        "email": user["email"],
        "name": user["name"],
        "avatarUrl": user["avatarUrl"],
        "bio": user["bio"],
        "timeFormat": user["timeFormat"],
        "defaultScheduleId": user["defaultScheduleId"],
        "weekStart": user["weekStart"],
        "timeZone": user["timeZone"],
        "username": user["username"],
        "organizationId": user["organizationId"],
    }


@routes.get("/v2/me")
def get_me(ctx: Context) -> Result:
    shown = profile(ctx.user)
    if shown["organizationId"] is not None:
        shown["organization"] = {"isPlatform": True, "id": shown["organizationId"]}
    return ok(shown)


@routes.patch("/v2/me")
def update_me(ctx: Context) -> Result:
    user = ctx.user
    changes = UPDATE.check(ctx.body)
    address = changes.pop("email", None)
    if address is not None and address != user["email"]:
        # an address is changed by its owner's confirmation, which no API call gives
        pending = {"emailChangeWaitingForVerification": address.lower()}
        changes["metadata"] = {**user["metadata"], **(changes.get("metadata") or {}), **pending}
    if changes.get("timeZone"):
        changes["timeZone"] = canonical_time_zone(changes["timeZone"])
    changes = {name: value for name, value in changes.items() if value is not None}
    if changes:
        ctx.state.users.update(user["id"], **changes)
        schedule = ctx.state.schedules.get(user["defaultScheduleId"])
        if schedule is not None and "timeZone" in changes:
            ctx.state.schedules.update(schedule["id"], timeZone=changes["timeZone"])
    return ok(profile(user))
