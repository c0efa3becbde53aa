"""What an error reporter sends of a traceback, with the variables of its frames, holds no credentials."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

import pytest

import calcom
import calcom.v1
from calcom import oauth
from tests.client.library import httpx

KEY = "operator-made/key+with%signs"
ACCESS, REFRESH = "planted.access/token==", "planted.refresh/token=="
SECRET, PLATFORM = "planted-client-secret", "planted-platform-secret"
HOOK, HEADER = "planted-webhook-secret", "planted-header"
# The methods that are called below, and their arguments.
METHODS = {"get", "create", "request", "save_oauth_credentials"}
GIVEN = {"options", "secret", "content", "body", "path", "code"}
ALL = (KEY, ACCESS, REFRESH, SECRET, PLATFORM, HOOK, HEADER)


def sent(value: Any, depth: int = 0) -> Iterator[str]:
    """All that a reporter sends of a variable: what is in mappings and sequences, and the rest as shown."""
    yield repr(value)
    if depth > 6 or isinstance(value, str | bytes):
        return
    if isinstance(value, Mapping):
        for name in value:
            yield repr(name)
            yield from sent(value[name], depth + 1)
    elif isinstance(value, Sequence | AbstractSet):
        for each in value:
            yield from sent(each, depth + 1)


def variables(error: BaseException) -> Iterator[tuple[str, str]]:
    """Where a variable stood in the library, and what is sent of it; of the causes as well."""
    each: BaseException | None = error
    while each is not None:
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if "/calcom/" in frame.f_code.co_filename or "/httpx" in frame.f_code.co_filename:
                for name, value in frame.f_locals.items():
                    # What the caller gave stands in the caller's own frame as well.
                    if name in GIVEN and frame.f_code.co_name in METHODS:
                        continue
                    where = (
                        f"{frame.f_code.co_filename.rpartition('/calcom/')[2]}:{frame.f_code.co_name}.{name}"
                    )
                    for text in sent(value):
                        yield where, text
        each = each.__cause__ or each.__context__


def leaks(error: BaseException) -> set[str]:
    return {f"{where} {secret}" for where, text in variables(error) for secret in ALL if secret in text}


def lost(request: Any) -> Any:
    raise httpx.ReadTimeout("late", request=request)


def refused(request: Any) -> Any:
    raise httpx.ConnectError("refused", request=request)


def broken(request: Any) -> Any:
    raise RuntimeError(f"a hook repeats {dict(request.headers)}")


def says(status: int, text: str) -> Callable[[Any], Any]:
    return lambda request: httpx.Response(
        status, text=text.replace("KEY", request.headers.get("authorization", ""))
    )


SERVERS: dict[str, Callable[[Any], Any]] = {
    "lost": lost,
    "refused": refused,
    "broken": broken,
    "400": says(400, '{"status":"error","error":{"message":"KEY"}}'),
    "401": says(401, '{"error":"invalid_grant","error_description":"KEY"}'),
    "404": says(404, '{"message":"Cannot GET KEY"}'),
    "409": says(409, '{"status":"error","error":{"message":"exists"}}'),
    "429": says(429, "{}"),
    "498": says(498, '{"status":"error"}'),
    "500": says(500, "KEY"),
    "302": says(302, "KEY"),
    "no JSON": says(200, "<html>KEY"),
    "no object": says(200, "[]"),
    "other data": says(200, '{"status":"success","data":[1]}'),
    "tokens without a token": says(200, '{"status":"success","data":{"accessToken":5}}'),
}
NOW = time.time()


def clients(http: Any) -> dict[str, Any]:
    tokens = oauth.Tokens(ACCESS, REFRESH, NOW + 9e5)
    expired = oauth.Tokens(ACCESS, REFRESH, 1.0)
    more: dict[str, Any] = {
        "base_url": "http://cal.test",
        "http_client": http,
        "max_retries": 0,
        "headers": {"x-team-token": HEADER},
    }

    def log_in(tokens: oauth.Tokens) -> Any:
        return calcom.OAuth("id", client_secret=SECRET, store=oauth.MemoryTokenStore(tokens))

    def user(tokens: oauth.Tokens, **more: Any) -> Any:
        return calcom.ManagedUser("id", PLATFORM, tokens=tokens, **more)

    return {
        "key": calcom.CalCom(KEY, **more),
        "function": calcom.CalCom(lambda: KEY, **more),
        "OAuth": calcom.CalCom(auth=log_in(tokens), **more),
        "expired OAuth": calcom.CalCom(auth=log_in(expired), **more),
        "managed user": calcom.CalCom(auth=user(tokens), **more),
        "expired managed user": calcom.CalCom(auth=user(expired, user_id=1), **more),
        "platform": calcom.CalCom(auth=calcom.ClientCredentials("id", PLATFORM), **more),
        "v1": calcom.v1.CalComV1(KEY, **more),
    }


ATTENDEE = {"name": "Zed", "email": "zed@example.com", "time_zone": "UTC"}
CALLS: dict[str, Callable[[Any], object]] = {
    "read": lambda client: client.me.get(),
    "list": lambda client: list(client.bookings.list()),
    "delete": lambda client: client.webhooks.delete("w1"),
    "cancel": lambda client: client.bookings.cancel("b1") if hasattr(client, "slots") else client.me.get(),
    "header": lambda client: client.me.get(options={"headers": {"x-cal-secret-key": PLATFORM}}),
    "bad header": lambda client: client.me.get(options={"headers": {"x-cal-secret-key": f"{PLATFORM}\n"}}),
    "raw": lambda client: client.request("POST", "/x", body={"secret": HOOK}),
    "bad body": lambda client: client.request("POST", "/x", body={"secret": {HOOK}}),
    "in the path": lambda client: client.request("GET", f"/x?apiKey={HOOK}"),
    "closed": lambda client: (client.close(), client.me.get()),
}
OF_V2: dict[str, Callable[[Any], object]] = {
    "webhook": lambda client: client.webhooks.create(
        active=True, subscriber_url="https://a.example.com", triggers=["BOOKING_CREATED"], secret=HOOK
    ),
    "booking": lambda client: client.bookings.create(
        event_type_id=1, start="2027-03-01T09:00:00Z", attendee=ATTENDEE
    ),
    "code": lambda client: client.calendars.save_oauth_credentials("google", state="s", code=HOOK),
    "exchange": lambda client: (
        client._sender.auth.exchange(HOOK, redirect_uri="http://x")
        if isinstance(client._sender.auth, calcom.OAuth)
        else client.me.get()
    ),
}


@pytest.mark.parametrize("server", SERVERS)
def test_variables_of_frames(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calcom._sync.oauth.SECOND_LOOKS", (0.0,))
    met = 0
    found: set[str] = set()
    with httpx.Client(transport=httpx.MockTransport(SERVERS[server])) as http:
        for kind, client in clients(http).items():
            client._sender.pause = lambda seconds: None
            for name, call in {**(OF_V2 if kind != "v1" else {}), **CALLS}.items():
                try:
                    call(client)
                except calcom.CalComError as error:
                    met += 1
                    found |= {f"{kind}, {name}: {leak}" for leak in leaks(error)}
    assert met > 50
    assert not found, "\n".join(sorted(found))
