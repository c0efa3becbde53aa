"""The common rules of the webhooks of users, event types and OAuth clients."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any

from .. import triggers
from ..dates import whole_number
from ..errors import bad_request, conflict, server_error
from ..routing import Context, Result, Routes, created, ok
from ..state import Row, State
from ..validation import Field, Rule, Shape, array, at_least, at_most, boolean, number, one_of, string

PAYLOAD_VERSIONS = ("2021-10-20",)


@functools.cache
def _shape(profile: str, *, required: bool) -> Shape:
    """Return the fields of a body in an edition; 6.0 has other triggers."""
    return Shape(
        Field("payloadTemplate", string(), optional=True),
        Field("active", boolean(), optional=not required),
        Field("subscriberUrl", string(), optional=not required),
        Field("triggers", one_of(*triggers.of_profile(profile), each=True), array(), optional=not required),
        Field("secret", string(), optional=True),
        Field("version", one_of(*PAYLOAD_VERSIONS), optional=True),
    )


_TAKE, _SKIP = 250, 0


def _part(name: str, otherwise: int, *rules: Rule) -> Field:
    def convert(value: Any) -> Any:
        return whole_number(value) if value else otherwise

    return Field(name, *rules, number(), convert=convert, optional=True, null=False, default=otherwise)


PAGE = Shape(
    _part("take", _TAKE, at_most(_TAKE), at_least(1)), _part("skip", _SKIP, at_least(0)), shows_defaults=True
)


def page(rows: list[Row], query: dict[str, Any]) -> list[Row]:
    """Return the page of `take` (250) and `skip` (0), in the order of ids."""
    rows = sorted(rows, key=lambda row: str(row["id"]))
    asked = PAGE.check(query)
    return rows[asked["skip"] : asked["skip"] + asked["take"]]


# refused even by an instance that may call its own network
_METADATA = (
    "169.254.169.254",
    "169.254.169.253",
    "169.254.170.2",
    "100.100.100.200",
    "metadata.google.internal",
    "metadata.google.com",
)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.I)
_HOST = re.compile(r"[^\s/?#@<>^|%\\]+")


def check_target(url: str) -> None:
    """Refuse what the server refuses: an invalid URL, another scheme, the addresses of cloud metadata."""
    if url.startswith("data:image/"):
        return
    if url.startswith("data:"):
        raise bad_request("Webhook URL is not allowed: Non-image data URL")
    if re.fullmatch(r"/api/avatar/.+\.png", url):
        return
    scheme, host = _parts(url)
    if host.lower().removesuffix(".") in _METADATA:
        raise bad_request("Webhook URL is not allowed: Blocked hostname")
    if scheme not in ("http", "https"):
        raise bad_request("Webhook URL is not allowed: Only HTTP and HTTPS protocols are allowed")


def _parts(url: str) -> tuple[str, str]:
    """Return scheme and host of a URL as the server reads it; only web URLs need a host."""
    text = url.strip()
    match = _SCHEME.match(text)
    scheme = match[1].lower() if match else ""
    rest = text[match.end() :] if match else ""
    if scheme not in ("http", "https", "ftp", "ws", "wss"):
        host = ""
    else:
        place = re.split(r"[/?#\\]", rest.lstrip("/\\"), maxsplit=1)[0].rpartition("@")[2]
        host = re.sub(r":\d*$", "", place)
        if not _HOST.fullmatch(host) or (":" in host and not host.startswith("[")):
            scheme = ""
    if not scheme:
        raise bad_request("Webhook URL is not allowed: Invalid URL format")
    return scheme, host


def checked(ctx: Context, sent: Any) -> Row:
    """Check the body of a new webhook; the edition of 6.0 accepts any text as URL."""
    body = _shape(ctx.profile, required=True).check(sent)
    if not _takes_any_url(ctx):
        check_target(body["subscriberUrl"])
    return body


def _takes_any_url(ctx: Context) -> bool:
    return ctx.profile == "teams" and ctx.quirk("webhooks-to-anything")


def insert(state: State, body: Row, **parent: Any) -> Row:
    """Add a webhook of one parent: `userId`, `eventTypeId`, `oauthClientId` or `teamId`."""
    _require_values(body)
    owner: Row = {"userId": None, "eventTypeId": None, "oauthClientId": None, "teamId": None, **parent}
    return state.webhooks.insert(
        id=state.uuid(),
        **owner,
        subscriberUrl=body["subscriberUrl"],
        triggers=body["triggers"],
        active=body["active"],
        payloadTemplate=body.get("payloadTemplate"),
        secret=body.get("secret"),
        version=body.get("version") or PAYLOAD_VERSIONS[0],
        time=None,
        timeUnit=None,
        createdAt=state.clock.now_iso(),
    )


def changes(ctx: Context, webhook: Row, sent: Any) -> Row:
    """Return the changes of an update; template and secret may be null, the server fails on other nulls."""
    body = _shape(ctx.profile, required=False).check(sent)
    url = body.get("subscriberUrl")
    if url and url != webhook["subscriberUrl"] and not _takes_any_url(ctx):
        check_target(url)
    _require_values(body)
    return body


def _require_values(body: Row) -> None:
    """Check that only template and secret are null."""
    if any(value is None for name, value in body.items() if name not in ("payloadTemplate", "secret")):
        raise server_error()


def output(webhook: Row) -> Row:
    shown = {
        name: webhook[name]
        for name in ("id", "payloadTemplate", "triggers", "subscriberUrl", "active", "secret")
    }
    for parent, name in (
        ("userId", "userId"),
        ("eventTypeId", "eventTypeId"),
        ("oauthClientId", "oAuthClientId"),
        ("teamId", "teamId"),
    ):
        if webhook.get(parent) is not None:
            shown[name] = webhook[parent]
    return shown


def serve(
    routes: Routes,
    path: str,
    parent: Callable[[Context], Row],
    kind: str,
    *,
    pages: Callable[[list[Row], dict[str, Any]], list[Row]] = page,
) -> None:
    """Register creating and listing the webhooks of one parent, such as `{"eventTypeId": 7}`.

    `kind` is its name in messages; `parent` returns the path's parent, or refuses.
    """

    @routes.post(path)
    def create(ctx: Context) -> Result:
        owner = parent(ctx)
        body = checked(ctx, ctx.body)
        if ctx.state.webhooks.find(**owner, subscriberUrl=body["subscriberUrl"]):
            raise conflict(f"Webhook with this subscriber url already exists for this {kind}")
        return created(output(insert(ctx.state, body, **owner)))

    @routes.get(path)
    def list_all(ctx: Context) -> Result:
        return ok([output(row) for row in pages(ctx.state.webhooks.where(**parent(ctx)), ctx.query)])


def serve_deletion(routes: Routes, path: str, parent: Callable[[Context], Row]) -> None:
    """Register deleting all webhooks of one parent, which returns their number."""

    @routes.delete(path)
    def delete_all(ctx: Context) -> Result:
        rows = ctx.state.webhooks.where(**parent(ctx))
        for row in list(rows):
            ctx.state.webhooks.delete(row["id"])
        return ok(f"{len(rows)} webhooks deleted")


def serve_one(routes: Routes, path: str, found: Callable[[Context], Row]) -> None:
    """Register reading, changing and deleting one webhook; `found` returns the path's webhook, or refuses."""

    @routes.get(path)
    def get(ctx: Context) -> Result:
        return ok(output(found(ctx)))

    @routes.patch(path)
    def update(ctx: Context) -> Result:
        webhook = found(ctx)
        return ok(output(ctx.state.webhooks.update(webhook["id"], **changes(ctx, webhook, ctx.body))))

    @routes.delete(path)
    def delete(ctx: Context) -> Result:
        return ok(output(ctx.state.webhooks.delete(found(ctx)["id"])))
