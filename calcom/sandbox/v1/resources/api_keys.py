"""API keys."""

from __future__ import annotations

import re

from ...auth import KEY_PREFIX
from ...state import Row, pick
from .. import checks as z
from ..errors import bad_request, forbidden, missing_record
from ..requests import Request, Result, Routes

routes = Routes()

_CREATE = {
    "note": z.nullish(z.string()),
    "expiresAt": z.nullable(z.coerced_date()),
    "userId": z.optional(z.number()),
    "neverExpires": z.optional(z.boolean()),
}
_SHOWN = ("id", "userId", "note", "createdAt", "expiresAt", "lastUsedAt")
_CUID = re.compile(r"c[^\s-]{8,}", re.IGNORECASE)


def _view(key: Row) -> Row:
    """Show a key. The real server makes ids that its own answers then reject."""
    if not _CUID.fullmatch(key["id"]):
        raise bad_request("invalid_string in 'id': Invalid cuid")
    return pick(key, *_SHOWN)


@routes.get("/v1/api-keys")
def list_keys(ctx: Request) -> Result:
    wanted = ctx.query.get("userId")
    if wanted and not ctx.admin:
        raise forbidden("ADMIN required")
    found = [key for key in ctx.state.api_keys if ctx.admin or key["userId"] == ctx.user["id"]]
    if wanted:
        users = z.parse({"userId": z.numbers()}, ctx.query)["userId"]
        found = [key for key in found if key["userId"] in users]
    return 200, {"api_keys": [_view(key) for key in found]}


@routes.post("/v1/api-keys")
def create_key(ctx: Request) -> Result:
    state = ctx.state
    body = z.parse(_CREATE, ctx.body, strict=True)
    owner = ctx.owner(body)
    key = state.api_keys.insert(
        key=KEY_PREFIX + state.token(32),
        id=state.uuid() if ctx.quirk("v1-key-ids") else state.cuid(),
        userId=owner,
        note=body.get("note"),
        createdAt=ctx.now_iso,
        expiresAt=None if body.get("neverExpires") else body["expiresAt"],
        lastUsedAt=None,
        rateLimits=None,
    )
    message = "API key created successfully. Save the `key` value as it won't be displayed again."
    return 200, {"api_key": {**_view(key), "key": key["key"]}, "message": message}


def _key(ctx: Request) -> Row:
    found = next((key for key in ctx.state.api_keys if key["id"] == ctx.params["id"]), None)
    if found is None or not (ctx.admin or found["userId"] == ctx.user["id"]):
        raise missing_record("apiKey.findFirstOrThrow") if ctx.admin else forbidden()
    return found


@routes.get("/v1/api-keys/:id")
def get_key(ctx: Request) -> Result:
    return 200, {"api_key": _view(_key(ctx))}


@routes.patch("/v1/api-keys/:id")
def update_key(ctx: Request) -> Result:
    key = _key(ctx)
    body = z.parse({"note": z.nullish(z.string())}, ctx.body, strict=True)
    return 200, {"api_key": _view(ctx.state.api_keys.update(key["key"], **body))}


@routes.delete("/v1/api-keys/:id")
def delete_key(ctx: Request) -> Result:
    key = ctx.state.api_keys.delete(_key(ctx)["key"])
    return 200, {"message": f"ApiKey with id: {key['id']} deleted"}
