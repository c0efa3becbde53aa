"""API keys: refreshing a key replaces it.

The self-hosted edition checks the request and then fails; the profile `hosted` does the rest.
"""

from __future__ import annotations

from datetime import timedelta

from ..auth import API_KEY, KEY_PREFIX
from ..clock import to_iso
from ..errors import bad_request, unauthorized, unhandled
from ..routing import Context, Result, Routes, ok
from ..validation import Field, Shape, at_least, boolean, integer

routes = Routes()

DAYS_VALID = 30
REFRESH = Shape(
    Field("apiKeyDaysValid", at_least(1), integer(), optional=True),
    Field("apiKeyNeverExpires", boolean(), optional=True),
)


@routes.post("/v2/api-keys/refresh")
def refresh_api_key(ctx: Context) -> Result:
    body = REFRESH.check(ctx.body)
    if ctx.caller is None or ctx.caller.method != API_KEY:
        raise unauthorized(
            "ApiKeysService - This endpoint can only be accessed using an API key by providing "
            "'Authorization: Bearer <apiKey>' header"
        )
    if body.get("apiKeyDaysValid") and body.get("apiKeyNeverExpires"):
        raise bad_request(
            "ApiKeysService -Cannot set both apiKeyDaysValid and apiKeyNeverExpires. It has to be either or "
            "none of them."
        )
    if ctx.profile == "selfhosted":
        raise unhandled()
    state, old = ctx.state, ctx.state.api_keys[ctx.caller.token]
    days = body.get("apiKeyDaysValid") or DAYS_VALID
    expires = None if body.get("apiKeyNeverExpires") else to_iso(ctx.now + timedelta(days=days))
    key = KEY_PREFIX + state.token()
    state.api_keys.delete(old["key"])
    state.api_keys.insert(key=key, userId=old["userId"], expiresAt=expires, rateLimits=old["rateLimits"])
    return ok({"apiKey": key})
