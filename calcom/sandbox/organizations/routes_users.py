"""Users of an organization."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from .. import validation as v
from ..errors import bad_request, conflict, record_exists, refuse_null, server_error, unhandled
from ..formats import is_email, is_time_zone, is_truthy, normal_zone
from ..routing import WITH_TEAMS, Context, Result, Routes, created, ok
from ..schedules.rules import create_schedule_row
from ..slugs import slugify
from ..state import Row
from ..users.rules import delete_user, new_user
from ..validation import MISSING, Field, Rule, Shape
from .attributes import users_by_options
from .checks import ASSIGNED_OPTIONS, TEAM_IDS, hex_color
from .members import Role, join, membership_of, profile_of, put_into_organization
from .paging import page_fields
from .views import organization_user_view

# The languages that a user can have here, of all languages of the server.
_LOCALES = (
    *("en", "fr", "it", "ru", "es", "de", "pt", "ro", "nl", "pt-BR", "ko", "ja", "pl", "ar", "iw", "zh-CN"),
    *("zh-TW", "cs", "sr", "sv", "vi", "bn"),
)

routes = Routes(WITH_TEAMS)

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _lower(value: Any) -> Any:
    """Convert a text to lower case; any other value counts as not sent."""
    return value.lower() if isinstance(value, str) else MISSING


def _is_avatar(value: Any) -> bool:
    if not isinstance(value, str):
        raise unhandled()
    return value.startswith(("https://", "data:image/"))


def _checked(name: str, key: str, text: str, passes: Callable[[Any], bool], kind: Rule) -> Field:
    return Field(name, Rule(key, text, passes), kind, optional=True)


def _one_of(name: str, key: str, text: str, values: Collection[Any], kind: Rule) -> Field:
    return _checked(name, key, text, lambda value: value in values, kind)


def _zone() -> Field:
    """Return the time zone, whose words the server capitalizes before the check."""
    text = "Please include a valid time zone"
    return Field(
        "timeZone",
        Rule("timezoneValidator", text, is_time_zone),
        v.string(),
        optional=True,
        convert=normal_zone,
    )


def _metadata(value: Any) -> Any:
    """Leave out metadata that JavaScript counts as false."""
    return value if is_truthy(value) else MISSING


def _fields(*, new: bool) -> tuple[Field, ...]:
    themes = ("themeValidator", "Please include either 'dark' or 'light", ("dark", "light"), v.string())
    return (
        Field("email", v.email(), optional=not new, convert=_lower),
        Field("username", v.string(), optional=True, convert=_lower),
        _one_of("weekday", "weekdayValidator", "Please include a valid weekday", _DAYS, v.string()),
        Field("brandColor", hex_color(), optional=True),
        Field("bio", v.string(), optional=True),
        Field(
            "metadata",
            v.metadata(
                "Metadata must have at most 50 keys, each key up to 40 characters, and "
                "values up to 500 characters."
            ),
            v.obj(),
            optional=True,
            convert=_metadata,
        ),
        Field("darkBrandColor", hex_color(), optional=True),
        Field("hideBranding", v.boolean(), optional=True),
        _zone(),
        _one_of("theme", *themes),
        _one_of("appTheme", *themes),
        _one_of("timeFormat", "timeFormatValidator", "Please include either 12 or 24", (12, 24), v.number()),
        Field("defaultScheduleId", v.at_least(0), v.number(), optional=True),
        _one_of("locale", "localeValidator", "Please include a valid locale", _LOCALES, v.string()),
        _checked(
            "avatarUrl",
            "avatarValidator",
            "avatarUrl must be a valid HTTPS URL (HTTP not allowed) or base64 encoded image",
            _is_avatar,
            v.string(),
        ),
    )


_CREATE = Shape(
    Field("locale", v.string(), optional=True),
    Field("organizationRole", v.one_of("MEMBER", "ADMIN", "OWNER"), optional=True, default="MEMBER"),
    Field("autoAccept", v.boolean(), optional=True, default=True),
    *(field for field in _fields(new=True) if field.name != "locale"),
    shows_defaults=True,
)
_UPDATE = Shape(*_fields(new=False))


def _are_emails(value: Any) -> bool:
    return isinstance(value, list) and all(map(is_email, value))


def _one(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


_LIST = Shape(
    *page_fields(1000, MISSING),
    Field(
        "emails",
        Rule("IsEmailStringOrArray", "Please submit only valid email addresses", _are_emails),
        convert=_one,
        optional=True,
    ),
    ASSIGNED_OPTIONS,
    Field(
        "attributeQueryOperator",
        v.one_of("OR", "AND", "NONE", key="isIn"),
        v.string(),
        optional=True,
        default="AND",
    ),
    TEAM_IDS,
    shows_defaults=True,
)


def _view(ctx: Context, user: Row) -> Row:
    return organization_user_view(user, profile_of(ctx.state, ctx.id("orgId"), user["id"]))


def _name_in_organization(address: str) -> str:
    """Derive a user name from an address: the part before the @ and the first word of its domain."""
    local, _, domain = address.partition("@")
    return slugify(f"{local}-{domain.partition('.')[0]}")


@routes.get("/v2/organizations/:orgId/users")
def list_users(ctx: Context) -> Result:
    query = _LIST.check(ctx.query)
    state, org_id = ctx.state, ctx.id("orgId")
    teams = query.get("teamIds")
    if query.get("assignedOptionIds"):
        operator = query["attributeQueryOperator"]
        ids = users_by_options(state, org_id, query["assignedOptionIds"], operator, teams)
        users = [state.users[number] for number in ids]
    else:
        ids = sorted(profile["userId"] for profile in state.profiles.where(organizationId=org_id))
        users = [
            state.users[number]
            for number in ids
            if teams is None or any(membership_of(state, team, number) for team in teams)
        ]
    wanted = query.get("emails")
    if wanted:
        users = [user for user in users if user["email"] in wanted]
    skip = int(query.get("skip") or 0)
    shown = users[skip : skip + int(query.get("take") or 1000)]
    return ok([_view(ctx, user) for user in shown])


@routes.post("/v2/organizations/:orgId/users")
def create_user(ctx: Context) -> Result:
    state, org_id = ctx.state, ctx.numeric("orgId")
    body = _CREATE.check(ctx.body)
    address = body["email"]
    _check_weekday(ctx, body)
    existing = state.users.find(email=address)
    if existing is not None and profile_of(state, org_id, existing["id"]) is not None:
        raise conflict("A user already exists with that email")
    if body.get("username"):
        _check_name(ctx, body["username"])
    if existing is not None:
        state.next_id("users")  # a refused row also takes an id
        raise record_exists()
    refuse_null(body, "organizationRole", "autoAccept")
    role: Role = body.pop("organizationRole")
    accepted = body.pop("autoAccept")
    name = _name_in_organization(address)
    user = new_user(
        state,
        email=address,
        username=name,
        locale=None,
        emailVerified=None,
        createdDate=ctx.now_iso,
        verified=True,
        invitedTo=org_id,
        metadata=None,
    )
    hours = {"name": "Working hours", "timeZone": "Europe/London", "isDefault": False}
    create_schedule_row(state, user, hours)
    put_into_organization(state, org_id, user)
    join(state, org_id, user["id"], role=role, accepted=bool(accepted))
    _change(ctx, user, body)
    return created(_view(ctx, user))


def _check_weekday(ctx: Context, body: Row) -> None:
    """Refuse `weekday`, on which the server fails, though after it has made a new user."""
    if "weekday" in body and not ctx.quirk("refused-and-there"):
        raise bad_request("The real server fails on `weekday`.")


def _check_name(ctx: Context, name: str) -> None:
    if ctx.state.profiles.find(organizationId=ctx.id("orgId"), username=name) is not None:
        raise conflict("Username is already taken")


def _named_users(ctx: Context, name: str) -> list[Row]:
    """Return the organization's users with this name, which the name of their profile may differ from."""
    return ctx.state.users.where(organizationId=ctx.id("orgId"), username=name)


def _change(ctx: Context, user: Row, body: Row) -> None:
    state = ctx.state
    if "weekday" in body:
        raise server_error()
    refuse_null(body, "hideBranding", "timeZone")
    values = {**body}
    address = values.get("email")
    if address is not None and any(row is not user for row in state.users.where(email=address)):
        raise record_exists()
    name = values.get("username")
    if name is not None and any(row is not user for row in _named_users(ctx, name)):
        raise record_exists()
    if v.is_number(values.get("defaultScheduleId")):
        values["defaultScheduleId"] = int(values["defaultScheduleId"])
    if values:
        state.users.update(user["id"], **values)


@routes.patch("/v2/organizations/:orgId/users/:userId")
def update_user(ctx: Context) -> Result:
    user = ctx.state.users[ctx.id("userId")]
    body = _UPDATE.check(ctx.body)
    _check_weekday(ctx, body)
    if body.get("username"):
        _check_name(ctx, body["username"])
    _change(ctx, user, body)
    return ok(_view(ctx, user))


@routes.delete("/v2/organizations/:orgId/users/:userId")
def remove_user(ctx: Context) -> Result:
    """Delete the user and their bookings, not only the membership."""
    user = ctx.state.users[ctx.id("userId")]
    view = _view(ctx, user)
    delete_user(ctx.state, user)
    return ok(view)
