"""Users, and the user of the key."""

from __future__ import annotations

from ...state import Row, State
from ...users.rules import new_user
from .. import checks as z
from ..errors import RefusedError, bad_request, forbidden, not_found, taken, went_wrong
from ..requests import Request, Result, Routes
from ..views import USER_COLUMNS, user_view

routes = Routes()

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LOCALES = (
    *("en", "fr", "it", "ru", "es", "de", "pt", "ro", "nl", "pt-BR", "es-419", "ko"),
    *("ja", "pl", "ar", "iw", "zh-CN", "zh-TW", "cs", "sr", "sv", "vi", "bn"),
)
_PAGE = {
    "page": lambda value, path, issues: (
        1 if value is z.OMITTED else z.numeric(at_least=1)(value, path, issues)
    ),
    "take": lambda value, path, issues: (
        10 if value is z.OMITTED else z.numeric(at_least=1)(value, path, issues)
    ),
}
_COLOR = z.string(at_least=4, at_most=9, pattern="^#")
_FIELDS = {
    "name": z.nullish(z.string()),
    "email": z.email(),
    "username": z.string(),
    "bio": z.nullish(z.string()),
    "timeZone": z.optional(z.time_zone()),
    "weekStart": z.optional(z.one_of(*_WEEKDAYS)),
    "theme": z.nullish(z.one_of("dark", "light")),
    "appTheme": z.nullish(z.one_of("dark", "light")),
    "defaultScheduleId": z.nullish(z.integer(at_least=1)),
    "locale": z.nullish(z.one_of(*_LOCALES)),
    "hideBranding": z.optional(z.boolean()),
    "timeFormat": z.optional(z.one_of(12, 24)),
    "brandColor": z.optional(_COLOR),
    "darkBrandColor": z.optional(_COLOR),
    "allowDynamicBooking": z.nullish(z.boolean()),
    "role": z.optional(z.one_of("USER", "ADMIN")),
    "avatar": z.optional(z.string()),
}
_CREATE = {**_FIELDS, "createdDate": z.optional(z.coerced_date())}
_UPDATE = {**_FIELDS, "email": z.optional(z.email()), "username": z.optional(z.string())}


def page_of(ctx: Request) -> tuple[int, int]:
    """Return take and skip; the server fails on invalid values."""
    try:
        asked = z.parse(_PAGE, ctx.query)
    except RefusedError as refused:
        # Only the last middleware catches this error.
        raise (went_wrong() if ctx.quirk("v1-page-breaks") else refused) from None
    take = int(asked["take"])
    return take, (int(asked["page"]) - 1) * take


@routes.get("/v1/me")
def get_me(ctx: Request) -> Result:
    return 200, {"user": user_view(ctx.user, later=ctx.later)}


@routes.get("/v1/users")
def list_users(ctx: Request) -> Result:
    take, skip = page_of(ctx)
    found = list(ctx.state.users) if ctx.admin else [ctx.user]
    if ctx.query.get("email"):
        wanted = z.parse({"email": z.either(z.email(), z.array(z.email()))}, ctx.query)["email"]
        found = [
            user for user in found if user["email"] in (wanted if isinstance(wanted, list) else [wanted])
        ]
    page = sorted(found, key=lambda user: user["id"])[skip : skip + take]
    if ctx.later and page and ctx.quirk("v1-breaks"):
        # The server requires a picture of each user, which the rows lack.
        raise bad_request(
            "; ".join(
                z.issue("invalid_type", (str(index), "avatar"), "Required") for index in range(len(page))
            )
        )
    return 200, {"users": [user_view(user, later=ctx.later) for user in page], "total": len(found)}


@routes.post("/v1/users")
def create_user(ctx: Request) -> Result:
    if not ctx.admin:
        raise RefusedError(401, "You are not authorized")
    body = z.parse(_CREATE, ctx.body, strict=True)
    body.pop("avatar", None)
    _check_username(ctx.state, body["username"], None)
    if ctx.state.users.find(email=body["email"].lower()) is not None:
        raise taken("user.create", "`email`")
    values = {
        **USER_COLUMNS,
        "createdDate": ctx.now_iso,
        **body,
        "email": body["email"].lower(),
        "username": body["username"].lower(),
    }
    return 200, {"user": user_view(new_user(ctx.state, **values))}


def _check_username(state: State, username: str, but: int | None) -> None:
    other = state.users.find(username=username.lower())
    if other is not None and other["id"] != but:
        raise bad_request(z.issue("custom", ("username",), "already_in_use_error"))


def user_id(ctx: Request) -> int:
    """Return the id of the path's user, who must be the caller unless the caller is an admin."""
    number = z.parse({"userId": z.leading_number()}, ctx.params)["userId"]
    if number != int(number) or abs(number) > z.MAX_INT:
        raise ctx.breaks("userId is not a 32-bit integer")
    if not ctx.admin and number != ctx.user["id"]:
        raise forbidden()
    return int(number)


def _found(ctx: Request) -> Row:
    user = ctx.state.users.get(user_id(ctx))
    if user is None:
        raise not_found("User not found")
    return user


@routes.get("/v1/users/:userId")
def get_user(ctx: Request) -> Result:
    user = ctx.state.users.get(user_id(ctx))
    if user is None:
        raise bad_request("Expected object, received null")
    return 200, {"user": user_view(user, later=ctx.later)}


@routes.patch("/v1/users/:userId")
def update_user(ctx: Request) -> Result:
    number = user_id(ctx)
    body = z.parse(_UPDATE, ctx.body, strict=True)
    body.pop("avatar", None)
    if not ctx.admin:
        body.pop("role", None)
        body.pop("hideBranding", None)
    if "username" in body:
        body["username"] = body["username"].lower()
        _check_username(ctx.state, body["username"], number)
    schedule = ctx.state.schedules.get(body.get("defaultScheduleId"))
    if body.get("defaultScheduleId") and (schedule is None or schedule["userId"] != number):
        raise bad_request("Bad request: Invalid default schedule id")
    user = _found(ctx)
    if "email" in body:
        body["email"] = body["email"].lower()
        other = ctx.state.users.find(email=body["email"])
        if other is not None and other is not user:
            raise taken("user.update", "`email`")
    return 200, {"user": user_view(ctx.state.users.update(number, **body), later=ctx.later)}


@routes.delete("/v1/users/:userId")
def delete_user(ctx: Request) -> Result:
    user, state = _found(ctx), ctx.state
    tables = [state.event_types, state.schedules, state.webhooks, state.api_keys]
    tables += [state.table(name) for name in ("memberships", "selected_calendars")]
    for table in tables:
        for row in table.where(userId=user["id"]):
            table.delete(row[table.key])
    state.users.delete(user["id"])
    return 200, {"message": f"User with id: {user['id']} deleted successfully"}
