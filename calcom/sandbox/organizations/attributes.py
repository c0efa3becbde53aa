"""Attributes of an organization's members, their options and assignments. No HTTP here."""

from __future__ import annotations

from typing import Any

from ..errors import (
    no_such_record,
    no_such_reference,
    not_found,
    record_exists,
    refuse_null,
    server_error,
    unhandled,
)
from ..slugs import slugify
from ..state import Row, State, Table
from .members import membership_of

TYPES = ("TEXT", "NUMBER", "SINGLE_SELECT", "MULTI_SELECT")
_FREE = ("TEXT", "NUMBER")


def attributes(state: State) -> Table:
    return state.table("attributes")


def options(state: State) -> Table:
    return state.table("attribute_options")


def assignments(state: State) -> Table:
    """Return the table of assigned options; `memberId` is the id of an organization's membership."""
    return state.table("attribute_assignments")


def create_attribute(state: State, organization_id: int, body: Row) -> Row:
    if _slug_taken(state, body["slug"]):
        raise record_exists()
    refuse_null(body, "enabled")
    if any(isinstance(option, list) for option in body["options"]):
        raise server_error()  # the checks let a list pass, the query fails
    now = state.clock.now_iso()
    row = attributes(state).insert(
        id=state.uuid(),
        teamId=organization_id,
        type=body["type"],
        name=body["name"],
        slug=body["slug"],
        enabled=body.get("enabled", True),
        usersCanEditRelation=False,
        createdAt=now,
        updatedAt=now,
        isWeightsEnabled=False,
        isLocked=False,
    )
    for option in body["options"]:
        create_option(state, row["id"], option)
    return row


def _slug_taken(state: State, slug: str, *, except_for: str | None = None) -> bool:
    """Return whether a slug is taken; slugs are unique across all organizations."""
    return any(row["slug"] == slug and row["id"] != except_for for row in attributes(state))


def find_attribute(state: State, organization_id: int, number: str) -> Row | None:
    row = attributes(state).get(number)
    return row if row is not None and row["teamId"] == organization_id else None


def update_attribute(state: State, organization_id: int, number: str, body: Row) -> Row:
    row = find_attribute(state, organization_id, number)
    if row is None:
        raise no_such_record()
    refuse_null(body, "name", "slug", "type", "enabled")
    values = dict(body)
    if "slug" in values and _slug_taken(state, values["slug"], except_for=number):
        raise record_exists()
    return attributes(state).update(number, **values, updatedAt=state.clock.now_iso()) if values else row


def delete_attribute(state: State, organization_id: int, number: str) -> Row:
    row = find_attribute(state, organization_id, number)
    if row is None:
        raise no_such_record()
    for option in options(state).where(attributeId=number):
        delete_option(state, number, option["id"])
    return attributes(state).delete(number)


def create_option(state: State, attribute_id: str, body: Row) -> Row:
    if attribute_id not in attributes(state):
        raise no_such_reference()
    return options(state).insert(
        id=state.uuid(),
        attributeId=attribute_id,
        value=body["value"],
        slug=body["slug"],
        isGroup=False,
        contains=[],
    )


def _option(state: State, attribute_id: str, number: str) -> Row | None:
    row = options(state).get(number)
    return row if row is not None and row["attributeId"] == attribute_id else None


def update_option(state: State, attribute_id: str, number: str, body: Row) -> Row:
    if _option(state, attribute_id, number) is None:
        raise no_such_record()
    refuse_null(body, "value", "slug")
    return options(state).update(number, **body)


def delete_option(state: State, attribute_id: str, number: str) -> Row:
    if _option(state, attribute_id, number) is None:
        raise not_found("Attribute option not found")
    for row in assignments(state).where(attributeOptionId=number):
        assignments(state).delete(row["id"])
    return options(state).delete(number)


def membership_for(state: State, organization_id: int, user_id: int) -> Row:
    row = membership_of(state, organization_id, user_id)
    if row is None:
        raise not_found(
            f"Membership for user with id {user_id} within organization id {organization_id} not found"
        )
    return row


def takes_value(attribute: Row) -> bool:
    """Return whether an attribute has free values instead of options."""
    return attribute["type"] in _FREE


def assign(state: State, membership: Row, attribute: Row, option_id: str | None, value: str | None) -> Row:
    """Assign an option to a member, or a value, for which an option is made."""
    if value and not option_id:
        option_id = create_option(state, attribute["id"], {"value": value, "slug": slugify(value)})["id"]
    if not option_id:
        raise unhandled()
    if option_id not in options(state):
        raise no_such_reference()
    if assignments(state).find(memberId=membership["id"], attributeOptionId=option_id) is not None:
        raise record_exists()
    now = state.clock.now_iso()
    return assignments(state).insert(
        id=state.uuid(),
        memberId=membership["id"],
        attributeOptionId=option_id,
        weight=None,
        createdAt=now,
        createdById=None,
        createdByDSyncId=None,
        updatedAt=now,
        updatedById=None,
        updatedByDSyncId=None,
    )


def unassign(state: State, membership: Row, option_id: str) -> Row:
    row = assignments(state).find(memberId=membership["id"], attributeOptionId=option_id)
    if row is None:
        raise not_found("Attribute does not belong to this user")
    return assignments(state).delete(row["id"])


def options_of_user(state: State, organization_id: int, user_id: int) -> list[Row]:
    membership = membership_of(state, organization_id, user_id)
    if membership is None:
        return []
    rows = assignments(state).where(memberId=membership["id"])
    return [options(state)[row["attributeOptionId"]] for row in rows]


def holders(state: State, option: Row) -> list[int]:
    """Return the ids of the users who have an option."""
    rows = assignments(state).where(attributeOptionId=option["id"])
    return [state.memberships[row["memberId"]]["userId"] for row in rows]


def shown_attributes(state: State, membership: Row) -> list[Row]:
    """Return a member's attributes for memberships: only the first option, for every type."""
    grouped: dict[str, list[Row]] = {}
    for row in assignments(state).where(memberId=membership["id"]):
        option = options(state)[row["attributeOptionId"]]
        grouped.setdefault(option["attributeId"], []).append(option)
    return [
        {
            "id": number,
            "name": attributes(state)[number]["name"],
            "optionId": chosen[0]["id"],
            "option": chosen[0]["value"],
        }
        for number, chosen in grouped.items()
    ]


def users_by_options(
    state: State, organization_id: int, wanted: list[Any], operator: str, team_ids: list[int] | None
) -> list[int]:
    """Return the users with all of these options (AND), one of them (OR), or another one (NONE)."""
    found: dict[int, None] = {}
    for row in assignments(state):
        membership = state.memberships[row["memberId"]]
        if membership["teamId"] != organization_id:
            continue
        mine = {each["attributeOptionId"] for each in assignments(state).where(memberId=membership["id"])}
        if operator == "AND":
            fits = mine.issuperset(wanted)
        else:
            fits = (row["attributeOptionId"] in wanted) == (operator == "OR")
        user_id = membership["userId"]
        if fits and (team_ids is None or any(membership_of(state, each, user_id) for each in team_ids)):
            found[user_id] = None
    return list(found)
