"""Custom roles of an organization and of its teams, and their permissions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..routing import WITH_TEAMS, Answer, Context, Result, Routes, created, ok
from ..state import Row, pick
from ..validation import Field, Rule, Shape, array, min_length, not_empty_array, string
from . import roles
from .paging import PAGE, page
from .roles import Scope

routes = Routes(WITH_TEAMS)


def _fields(optional: bool) -> tuple[Field, ...]:
    return (
        Field("color", string(), optional=True),
        Field("description", string(), optional=True),
        Field("permissions", string(each=True), array(), optional=True),
        Field("name", min_length(), string(), optional=optional),
    )


_CREATE = Shape(*_fields(optional=False))
_UPDATE = Shape(*_fields(optional=True))
_PERMISSIONS = Shape(Field("permissions", string(each=True), array()))


def _split(value: Any) -> Any:
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return value


_SOME = Rule("arrayNotEmpty", "{name} cannot be empty.", not_empty_array().test)
_REMOVED = Shape(Field("permissions", _SOME, string(each=True), array(), convert=_split, optional=True))


def _place(ctx: Context) -> tuple[int, Scope]:
    """Return the innermost team or organization of the path."""
    if "teamId" in ctx.params:
        return ctx.id("teamId"), "team"
    return ctx.id("orgId"), "organization"


def _role(ctx: Context) -> Row:
    return roles.role_of(ctx.state, _place(ctx)[0], ctx.params["roleId"])


def _view(ctx: Context, role: Row) -> Row:
    owner = "teamId" if _place(ctx)[1] == "team" else "organizationId"
    return {
        **pick(role, "id", "name", "type", "permissions", "createdAt", "updatedAt"),
        "color": role["color"] or None,
        "description": role["description"] or None,
        owner: role["teamId"],
    }


def _check_named(ctx: Context, *, required: bool = False) -> None:
    """Check each permission of a body before the rest; required ones even if they are missing or null."""
    body = ctx.body if isinstance(ctx.body, dict) else {}
    sent = body.get("permissions", "undefined" if required else None)
    if sent is not None or required:
        _check_each(ctx, sent)


def _check_each(ctx: Context, sent: Any) -> None:
    for permission in sent if isinstance(sent, list) else [sent]:
        roles.check_permission(permission, _place(ctx)[1])


def _list(ctx: Context) -> Result:
    rows = page(roles.roles_of(ctx.state, _place(ctx)[0]), PAGE.check(ctx.query))
    return ok([_view(ctx, role) for role in rows])


def _create(ctx: Context) -> Result:
    _check_named(ctx)
    body = _CREATE.check(ctx.body)
    return created(_view(ctx, roles.create_role(ctx.state, _place(ctx)[0], body)))


def _get(ctx: Context) -> Result:
    return ok(_view(ctx, _role(ctx)))


def _update(ctx: Context) -> Result:
    _check_named(ctx)
    body = _UPDATE.check(ctx.body)
    role = roles.update_role(
        ctx.state, _role(ctx), body, keeps_description=ctx.quirk("role-description-stays")
    )
    return ok(_view(ctx, role))


def _delete(ctx: Context) -> Result:
    role = _role(ctx)
    roles.delete_role(ctx.state, role)
    return ok(_view(ctx, role))


def _list_permissions(ctx: Context) -> Result:
    return ok(_role(ctx)["permissions"])


def _add_permissions(ctx: Context) -> Result:
    _check_named(ctx, required=True)
    body = _PERMISSIONS.check(ctx.body)
    role = _role(ctx)
    return ok(roles.set_permissions(ctx.state, role, [*role["permissions"], *body["permissions"]]))


def _set_permissions(ctx: Context) -> Result:
    _check_named(ctx, required=True)
    body = _PERMISSIONS.check(ctx.body)
    return ok(roles.set_permissions(ctx.state, _role(ctx), body["permissions"]))


def _without(ctx: Context, removed: list[str]) -> Result:
    role = _role(ctx)
    kept = [permission for permission in role["permissions"] if permission not in removed]
    roles.set_permissions(ctx.state, role, kept)
    return Answer(204)


def _remove_permission(ctx: Context) -> Result:
    roles.check_permission(ctx.params["permission"], _place(ctx)[1])
    return _without(ctx, [ctx.params["permission"]])


def _remove_permissions(ctx: Context) -> Result:
    """Remove the permissions that the query names."""
    if "permissions" in ctx.query:
        _check_each(ctx, _split(ctx.query["permissions"]))
    return _without(ctx, _REMOVED.check(ctx.query).get("permissions") or [])


_ROUTES: tuple[tuple[str, str, Callable[[Context], Result]], ...] = (
    ("GET", "", _list),
    ("POST", "", _create),
    ("GET", "/:roleId", _get),
    ("PATCH", "/:roleId", _update),
    ("DELETE", "/:roleId", _delete),
    ("GET", "/:roleId/permissions", _list_permissions),
    ("POST", "/:roleId/permissions", _add_permissions),
    ("PUT", "/:roleId/permissions", _set_permissions),
    ("DELETE", "/:roleId/permissions", _remove_permissions),
    ("DELETE", "/:roleId/permissions/:permission", _remove_permission),
)
for _start in ("/v2/organizations/:orgId/roles", "/v2/organizations/:orgId/teams/:teamId/roles"):
    for _method, _end, _handler in _ROUTES:
        routes.route(_method, _start + _end)(_handler)
