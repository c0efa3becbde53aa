"""A request of API v1 as operations see it, and the ETags of answers."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import parse_qs

from ..errors import SandboxError, instead_of_breaking
from ..quirks import Quirks
from ..routing import EDITIONS, Answer, Context, Edition, Handler, Result, Route
from ..state import Row
from ..webhooks import payloads
from ..webhooks.delivery import subscribers_of
from .checks import MAX_INT, issue, numbers, parse, to_number
from .errors import RefusedError, bad_request, missing_record
from .payloads import as_version_one
from .views import is_later

__all__ = ["Answer", "Request", "Result", "Routes"]

_FNV_BASIS, _FNV_PRIME = 0xCBF29CE484222325, 0x100000001B3
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Request(Context):
    """One request; `ctx.user` is the user of its key."""

    __slots__ = ()

    @property
    def query(self) -> dict[str, Any]:
        """The query: a text per name, or a list if the name is repeated."""
        if self._query is None:
            parsed = parse_qs(self.query_string, keep_blank_values=True, errors="replace")
            self._query = {name: values if len(values) > 1 else values[0] for name, values in parsed.items()}
        return self._query

    @property
    def admin(self) -> bool:
        """Whether the caller may see and change everything of everybody."""
        return bool(self.user["role"] == "ADMIN")

    @property
    def later(self) -> bool:
        """Whether the server is Cal.com 6.0, with organizations, not the last one without them."""
        return is_later(self.state)

    def number(self, name: str = "id") -> int:
        """Return a path parameter that must be a number."""
        number = to_number(self.params[name])
        if math.isnan(number):
            if self.later and name == "teamId":
                raise bad_request(issue("invalid_string", (name,), "Invalid"))
            raise bad_request(issue("invalid_type", (name,), "Expected number, received nan"))
        if number != int(number) or abs(number) > MAX_INT:
            # The database rejects such a number.
            raise self.breaks("The id is not a 32-bit integer")
        return int(number)

    def user_ids(self, status: int = 401) -> list[int]:
        """Return the users that the query names, whom only an admin can name; by default the caller."""
        if not self.query.get("userId"):
            return [self.user["id"]]
        if not self.admin:
            raise RefusedError(status, "ADMIN required")
        found: list[int] = parse({"userId": numbers()}, self.query)["userId"]
        return found

    def owner(self, body: Row) -> int:
        """Return the user that a body names, whom only an admin can name; by default the caller."""
        number: int = body.get("userId") or self.user["id"]
        if body.get("userId") and not self.admin:
            raise RefusedError(403, "ADMIN required for userId")
        if self.state.users.get(number) is None:
            raise missing_record("user.findFirstOrThrow")
        return number

    def breaks(self, otherwise: str, message: str = "Something went wrong") -> SandboxError:
        """Return the answer where the real server fails: 500 with `--quirks`, else 400."""
        return RefusedError(500, message) if self.quirk("v1-breaks") else bad_request(otherwise)

    def emit(self, trigger: str, booking: Row, **extra: Any) -> None:
        subscribers = subscribers_of(self.state, trigger, booking)
        if not subscribers:
            return
        payload = as_version_one(trigger, payloads.booking_payload(self.state, trigger, booking, **extra))
        for webhook in subscribers:
            for _ in range(2 if self.fault == "duplicate_delivery" else 1):
                delivery = self.app.webhooks.add(webhook, trigger, payload, self.now_iso)
                # Newer servers introduced this header.
                delivery["headers"].pop("x-cal-webhook-version", None)


RequestHandler = Callable[[Request], Any]


class Routes:
    """The routes of one module in order of declaration; only 6.0 has the `later` ones."""

    def __init__(self) -> None:
        self.declared: list[Route] = []

    def _route(
        self, method: str, path: str, *, later: bool = False
    ) -> Callable[[RequestHandler], RequestHandler]:
        def register(handler: RequestHandler) -> RequestHandler:
            waits = inspect.iscoroutinefunction(handler)
            editions: tuple[Edition, ...] = ("teams",) if later else EDITIONS
            route = Route(method, path, cast(Handler, handler), is_async=waits, editions=editions)
            self.declared.append(route)
            return handler

        return register

    def get(self, path: str, *, later: bool = False) -> Callable[[RequestHandler], RequestHandler]:
        return self._route("GET", path, later=later)

    def post(self, path: str, *, later: bool = False) -> Callable[[RequestHandler], RequestHandler]:
        return self._route("POST", path, later=later)

    def patch(self, path: str) -> Callable[[RequestHandler], RequestHandler]:
        return self._route("PATCH", path)

    def delete(self, path: str) -> Callable[[RequestHandler], RequestHandler]:
        return self._route("DELETE", path)


def unbroken(error: SandboxError, *, quirks: Quirks) -> SandboxError:
    """Return the error for the answer: without quirks the sandbox never fails with 500."""
    if "v1-breaks" in quirks or error.status != 500:
        return error
    return bad_request(instead_of_breaking(error).message)


def etag(body: bytes) -> str:
    """Compute the ETag like the server's framework: FNV-1a folded to 52 bits, and the length."""
    text = body.decode("utf-8", "replace")
    units = text.encode("utf-16-le", "surrogatepass")
    tag = _FNV_BASIS
    for place in range(0, len(units), 2):
        tag = (tag ^ int.from_bytes(units[place : place + 2], "little")) * _FNV_PRIME & 0xFFFFFFFFFFFFFFFF
    folded = (tag & 0xFFFFFFFFFFFFF) ^ (tag >> 52)
    return f'"{_base36(folded)}{_base36(len(units) // 2)}"'


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"
