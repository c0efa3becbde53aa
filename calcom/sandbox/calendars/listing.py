"""The list of a user's connected calendars, and the destination calendar, which follows it."""

from __future__ import annotations

from typing import Any

from ..clock import parse_moment, to_iso
from ..quirks import Quirks
from ..state import Row, State
from .busy import feeds_of
from .catalogue import ICS_TYPE, integration, title_of
from .feeds import name_of
from .providers import UnreachableError, account_of

# The time for which the server caches a user's list.
_KEPT_S = 10.0
_KEPT = "calendarLists"


def credentials_of(state: State, user_id: int) -> list[Row]:
    """Return a user's usable calendar credentials."""
    rows = state.table("credentials").where(userId=user_id)
    return [row for row in rows if row["type"].endswith("_calendar") and not row["invalid"]]


def destination_of(state: State, user_id: int) -> Row | None:
    row: Row | None = state.table("destination_calendars").find(userId=user_id)
    return row


def calendars_of(state: State, credential: Row) -> list[dict[str, Any]]:
    """Return the calendars of a credential, and whether each is selected."""
    rows = state.table("selected_calendars").where(userId=credential["userId"])
    selected = {(row["integration"], row["externalId"]) for row in rows}
    views = []
    for calendar in _bare(state, credential):
        view = {**calendar, "integration": credential["type"]}
        view["primary"] = calendar.get("primary")
        view["isSelected"] = (credential["type"], calendar["externalId"]) in selected
        views.append({**view, "credentialId": credential["id"], "delegationCredentialId": None})
    return views


def _bare(state: State, credential: Row) -> list[dict[str, Any]]:
    if credential["type"] != ICS_TYPE:
        calendars: list[dict[str, Any]] = account_of(state, credential)["calendars"]
        return calendars
    found = []
    for url in credential["key"]["urls"]:
        calendar = feeds_of(state).calendar(state, url)
        if calendar is not None:
            found.append({"name": name_of(calendar), "readOnly": True, "externalId": url})
    return found


def primary_of(calendars: list[dict[str, Any]]) -> dict[str, Any] | None:
    return next((each for each in calendars if each.get("primary")), calendars[0] if calendars else None)


def connected(state: State, user_id: int) -> list[dict[str, Any]]:
    """Return each connection with its calendars, or with an error instead."""
    found = []
    for credential in credentials_of(state, user_id):
        entry: dict[str, Any] = {
            "integration": integration(credential["type"]),
            "credentialId": credential["id"],
        }
        try:
            calendars = calendars_of(state, credential)
        except UnreachableError:
            entry["error"] = {"message": "Could not get connected calendars"}
        else:
            entry["delegationCredentialId"] = None
            entry["primary"] = primary_of(calendars)
            entry["calendars"] = calendars
        found.append(entry)
    return found


def forget_list(state: State, user_id: int) -> None:
    """Drop a user's cached list; in the server, connecting an Apple account does not."""
    state.settings.get(_KEPT, {}).pop(str(user_id), None)


def calendar_list(state: State, user_id: int, *, quirks: Quirks) -> dict[str, Any]:
    """Return the answer of GET /v2/calendars; with `calendars-kept` it is cached for ten seconds."""
    now = state.clock.now()
    kept: dict[str, Any] = state.settings.get(_KEPT, {}).get(str(user_id), {})
    keeps = "calendars-kept" in quirks
    if keeps and kept and abs((now - parse_moment(kept["at"])).total_seconds()) < _KEPT_S:
        answer: dict[str, Any] = kept["answer"]
        return answer
    entries = connected(state, user_id)
    answer = {"connectedCalendars": entries, "destinationCalendar": _destination(state, user_id, entries)}
    if keeps:
        state.settings.setdefault(_KEPT, {})[str(user_id)] = {"at": to_iso(now), "answer": answer}
    return answer


def _destination(state: State, user_id: int, entries: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the destination calendar; create, correct or remove it to match the connections."""
    table = state.table("destination_calendars")
    row = destination_of(state, user_id)
    if not entries:
        if row is not None:
            table.delete(row["id"])
        return {}
    primary = entries[0].get("primary") or {}
    place = {
        "integration": primary.get("integration", ""),
        "externalId": primary.get("externalId", ""),
        "primaryEmail": primary.get("email"),
    }
    if row is None:
        return _view(make_destination(state, user_id, credential_id=primary.get("credentialId"), **place))
    chosen = _chosen(entries, row)
    if chosen is None:
        return _view(table.update(row["id"], **place, updatedAt=to_iso(state.clock.now())))
    shown = {
        key: value
        for key, value in chosen.items()
        if key in ("name", "email", "readOnly", "isSelected") or (key == "primary" and value)
    }
    view = {**_view(row), **shown, "integrationTitle": title_of(row["integration"])}
    if chosen.get("email"):
        view["primaryEmail"] = _email_of_primary(entries, row)
    else:
        view.pop("primaryEmail", None)
    return view


def _chosen(entries: list[dict[str, Any]], row: Row) -> dict[str, Any] | None:
    for entry in entries:
        for calendar in entry.get("calendars", ()):
            same = (
                calendar["externalId"] == row["externalId"] and calendar["integration"] == row["integration"]
            )
            if same:
                found: dict[str, Any] = calendar
                return found
    return None


def _email_of_primary(entries: list[dict[str, Any]], row: Row) -> str | None:
    for entry in entries:
        if entry["integration"]["type"] == row["integration"] and entry.get("primary"):
            email: str | None = entry["primary"].get("email")
            return email
    return None


def make_destination(state: State, user_id: int, *, credential_id: int | None, **place: Any) -> Row:
    now = to_iso(state.clock.now())
    table = state.table("destination_calendars")
    return table.insert(
        userId=user_id, eventTypeId=None, credentialId=credential_id, createdAt=now, updatedAt=now, **place
    )


def _view(row: Row) -> dict[str, Any]:
    names = ("id", "integration", "externalId", "primaryEmail", "userId", "eventTypeId", "credentialId")
    view = {name: row.get(name) for name in (*names, "createdAt", "updatedAt")}
    return {**view, "delegationCredentialId": None, "customCalendarReminder": None}


def add_credential(state: State, user_id: int, kind: str, app_slug: str, key: Any) -> Row:
    return state.table("credentials").insert(
        type=kind, userId=user_id, teamId=None, appId=app_slug, invalid=False, key=key
    )


def connect_account(state: State, user_id: int, kind: str, app_slug: str, account: Row) -> Row:
    """Store the credential of an account; connecting the same one again changes nothing."""
    for row in state.table("credentials").where(userId=user_id, type=kind):
        if row["key"] == {"account": account["id"]}:
            return row
    return add_credential(state, user_id, kind, app_slug, {"account": account["id"]})


def select(state: State, user_id: int, kind: str, external_id: str, credential_id: int) -> Row | None:
    """Select a calendar; return None if it was already selected."""
    table = state.table("selected_calendars")
    if table.find(userId=user_id, integration=kind, externalId=external_id) is not None:
        return None
    return table.insert(userId=user_id, integration=kind, externalId=external_id, credentialId=credential_id)


def disconnect(state: State, credential: Row) -> None:
    """Remove a credential and what depends on it; the references of bookings stay."""
    state.table("credentials").delete(credential["id"])
    for name in ("selected_calendars", "destination_calendars"):
        table = state.table(name)
        for row in table.where(userId=credential["userId"], credentialId=credential["id"]):
            table.delete(row["id"])
    for booking in state.bookings.where(userId=credential["userId"]):
        for reference in booking["references"]:
            if reference.get("credentialId") == credential["id"]:
                reference["credentialId"] = None
                state.bookings.touch(booking["id"])
    forget_list(state, credential["userId"])
