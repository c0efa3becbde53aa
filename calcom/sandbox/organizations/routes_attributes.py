"""Attributes of an organization, their options, and their assignment to members."""

from __future__ import annotations

from ..errors import bad_request, forbidden, not_found, server_error
from ..routing import WITH_TEAMS, Context, Result, Routes, created, ok
from ..state import Row, pick
from ..validation import Field, Shape, array, boolean, is_number, one_of, string
from . import attributes
from .checks import ASSIGNED_OPTIONS, TEAM_IDS, not_empty
from .members import has_role, membership_of
from .paging import PAGE, page, to_integer

routes = Routes(WITH_TEAMS)

_OPTION = Shape(Field("value", not_empty(), string()), Field("slug", not_empty(), string()))
_CREATE = Shape(
    Field("name", not_empty(), string()),
    Field("slug", not_empty(), string()),
    Field("type", not_empty(), one_of(*attributes.TYPES)),
    Field("options", array(), items=_OPTION),
    Field("enabled", boolean(), optional=True),
)
_UPDATE = Shape(
    Field("name", string(), optional=True),
    Field("slug", string(), optional=True),
    Field("type", one_of(*attributes.TYPES), optional=True),
    Field("enabled", boolean(), optional=True),
)
_UPDATE_OPTION = Shape(Field("value", string(), optional=True), Field("slug", string(), optional=True))
_ASSIGN = Shape(
    Field("value", not_empty(), string(), optional=True),
    Field("attributeOptionId", not_empty(), string(), optional=True),
    Field("attributeId", string(), not_empty()),
)
_ASSIGNED = Shape(
    Field("skip", convert=to_integer, optional=True),
    Field("take", convert=to_integer, optional=True),
    ASSIGNED_OPTIONS,
    TEAM_IDS,
)


@routes.get("/v2/organizations/:orgId/attributes")
def list_attributes(ctx: Context) -> Result:
    rows = attributes.attributes(ctx.state).where(teamId=ctx.id("orgId"))
    return ok(page(rows, PAGE.check(ctx.query)))


@routes.post("/v2/organizations/:orgId/attributes")
def create_attribute(ctx: Context) -> Result:
    return created(attributes.create_attribute(ctx.state, ctx.id("orgId"), _CREATE.check(ctx.body)))


@routes.get("/v2/organizations/:orgId/attributes/:attributeId")
def get_attribute(ctx: Context) -> Result:
    return ok(attributes.find_attribute(ctx.state, ctx.id("orgId"), ctx.params["attributeId"]))


@routes.patch("/v2/organizations/:orgId/attributes/:attributeId")
def update_attribute(ctx: Context) -> Result:
    body = _UPDATE.check(ctx.body)
    return ok(attributes.update_attribute(ctx.state, ctx.id("orgId"), ctx.params["attributeId"], body))


@routes.delete("/v2/organizations/:orgId/attributes/:attributeId")
def delete_attribute(ctx: Context) -> Result:
    return ok(attributes.delete_attribute(ctx.state, ctx.id("orgId"), ctx.params["attributeId"]))


# --- options


@routes.get("/v2/organizations/:orgId/attributes/:attributeId/options")
def list_options(ctx: Context) -> Result:
    return ok(attributes.options(ctx.state).where(attributeId=ctx.params["attributeId"]))


@routes.post("/v2/organizations/:orgId/attributes/:attributeId/options")
def create_option(ctx: Context) -> Result:
    body = _OPTION.check(ctx.body)
    return created(attributes.create_option(ctx.state, ctx.params["attributeId"], body))


@routes.patch("/v2/organizations/:orgId/attributes/:attributeId/options/:optionId")
def update_option(ctx: Context) -> Result:
    body = _UPDATE_OPTION.check(ctx.body)
    return ok(attributes.update_option(ctx.state, ctx.params["attributeId"], ctx.params["optionId"], body))


@routes.delete("/v2/organizations/:orgId/attributes/:attributeId/options/:optionId")
def delete_option(ctx: Context) -> Result:
    return ok(attributes.delete_option(ctx.state, ctx.params["attributeId"], ctx.params["optionId"]))


def _assigned(ctx: Context, found: list[Row]) -> Result:
    """List the assigned options of attributes, with their users.

    With `assignedOptionIds`, list only options of users who also have one of these.
    """
    query = _ASSIGNED.check(ctx.query)
    if any(name in query and not is_number(query[name]) for name in ("take", "skip")):
        raise server_error()
    state, org_id = ctx.state, ctx.id("orgId")
    team_ids = query.get("teamIds")

    def is_in_team(user_id: int) -> bool:
        return any(membership_of(state, number, user_id) is not None for number in team_ids or ())

    def counts(option: Row) -> bool:
        users = attributes.holders(state, option)
        return any(map(is_in_team, users)) if team_ids else bool(users)

    rows = [
        option
        for attribute in found
        for option in attributes.options(state).where(attributeId=attribute["id"])
        if counts(option)
    ]
    rows = page(rows, query)
    wanted = query.get("assignedOptionIds")
    if wanted:
        beside = {
            user_id
            for option in attributes.options(state)
            if option["id"] in wanted
            and attributes.find_attribute(state, org_id, option["attributeId"]) is not None
            for user_id in attributes.holders(state, option)
        }
        if not beside and all(attributes.holders(state, option) for option in attributes.options(state)):
            raise not_found(
                "Options provided in assignedOptionIds are not assigned to anyone, or the users are not part "
                "of the teams specified in teamIds filter."
            )
        rows = [option for option in rows if beside.intersection(attributes.holders(state, option))]
    return ok(
        [
            {
                **pick(option, "id", "attributeId", "value", "slug"),
                "assignedUserIds": attributes.holders(state, option),
            }
            for option in rows
        ]
    )


@routes.get("/v2/organizations/:orgId/attributes/:attributeId/options/assigned")
def list_assigned_options(ctx: Context) -> Result:
    found = attributes.find_attribute(ctx.state, ctx.id("orgId"), ctx.params["attributeId"])
    return _assigned(ctx, [found] if found else [])


@routes.get("/v2/organizations/:orgId/attributes/slugs/:attributeSlug/options/assigned")
def list_assigned_options_by_slug(ctx: Context) -> Result:
    rows = attributes.attributes(ctx.state).where(teamId=ctx.id("orgId"), slug=ctx.params["attributeSlug"])
    return _assigned(ctx, rows)


# --- of members


@routes.get("/v2/organizations/:orgId/attributes/options/:userId")
def list_user_options(ctx: Context) -> Result:
    return ok(attributes.options_of_user(ctx.state, ctx.id("orgId"), ctx.numeric("userId")))


@routes.post("/v2/organizations/:orgId/attributes/options/:userId")
def assign_option(ctx: Context) -> Result:
    state, org_id, user_id = ctx.state, ctx.id("orgId"), ctx.numeric("userId")
    body = _ASSIGN.check(ctx.body)
    attribute = attributes.find_attribute(state, org_id, body["attributeId"])
    if attribute is None:
        raise not_found("Attribute not found")
    membership = attributes.membership_for(state, org_id, user_id)
    if not membership["accepted"]:
        raise not_found("User is not a member of the organization")
    option_id, value = body.get("attributeOptionId"), body.get("value")
    if value and not attributes.takes_value(attribute):
        raise bad_request("Attribute type does not support value")
    if not ctx.quirk("options-unchecked"):
        _check_choice(ctx, membership, attribute, option_id, value)
    return created(attributes.assign(state, membership, attribute, option_id, value))


def _check_choice(
    ctx: Context, membership: Row, attribute: Row, option_id: str | None, value: str | None
) -> None:
    """Refuse what the server accepts: a foreign or second option, a value that is not a number."""
    option = attributes.options(ctx.state).get(option_id)
    if option is not None and option["attributeId"] != attribute["id"]:
        raise bad_request("The option belongs to another attribute.")
    if attribute["type"] == "NUMBER" and value and not _is_number(value):
        raise bad_request("The value of a number attribute must be a number.")
    held = attributes.options_of_user(ctx.state, attribute["teamId"], membership["userId"])
    if attribute["type"] != "MULTI_SELECT" and any(
        each["attributeId"] == attribute["id"] and each["id"] != option_id for each in held
    ):
        raise bad_request("The attribute allows only one option.")


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


@routes.delete("/v2/organizations/:orgId/attributes/options/:userId/:attributeOptionId")
def unassign_option(ctx: Context) -> Result:
    """Unassign an option; the server allows this to every member for every other member."""
    state, org_id, user_id = ctx.state, ctx.id("orgId"), ctx.numeric("userId")
    mine = membership_of(state, org_id, ctx.user["id"])
    if not ctx.quirk("options-taken-by-anybody") and not has_role(mine, "ADMIN", accepted=True):
        raise forbidden("Only an administrator of the organization can unassign another member's option.")
    membership = attributes.membership_for(state, org_id, user_id)
    return ok(attributes.unassign(state, membership, ctx.params["attributeOptionId"]))
