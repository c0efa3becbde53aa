"""API keys: the self-hosted edition checks the request to refresh one and then breaks."""

from __future__ import annotations

from ..auth import API_KEY
from ..errors import bad_request, unauthorized, unhandled
from ..validation import Field, Shape, at_least, boolean, integer
from ..wire import Context, Result, Routes

routes = Routes()

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
    raise unhandled()
