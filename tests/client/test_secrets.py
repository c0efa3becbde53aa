"""Planted keys, and a search for them in everything that a run leaves behind."""

from __future__ import annotations

import gc
import io
import logging
import pickle
import time
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

import calcom
from calcom import _secrets, errors, oauth, webhooks
from tests.client.library import httpx

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

KEY = "cal_planted_key_0123456789"
ACCESS, REFRESH = "planted-access-token", "planted-refresh-token"
CLIENT_SECRET, WEBHOOK_SECRET = "planted-client-secret", "planted-webhook-secret"
PLANTED = (KEY, ACCESS, REFRESH, CLIENT_SECRET, WEBHOOK_SECRET)
START = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


@pytest.fixture
def everything_logged() -> Iterator[io.StringIO]:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s %(args)s"))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    logging.getLogger("calcom").setLevel(logging.DEBUG)
    yield written
    root.removeHandler(handler)
    root.setLevel(before)
    logging.getLogger("calcom").setLevel(logging.NOTSET)


class Traces:
    """Everything that can be seen of errors and objects."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def see(self, *values: Any) -> None:
        for value in values:
            self.texts += [repr(value), str(value), f"{value!r:>5}"]
            try:
                pickle.dumps(value)
            except Exception as refusal:
                self.texts.append(repr(refusal))

    def fail(self, call: Any) -> Exception:
        try:
            call()
        except Exception as error:
            self.texts += traceback.format_exception(error)
            for each in chain(error):
                self.see(each, *vars(each).values())
            if isinstance(error, calcom.CalComError):
                self.see(pickle.loads(pickle.dumps(error)))
            return error
        raise AssertionError("the call was to fail")


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def test_nothing_planted_is_found(calcom_sandbox: Sandbox, everything_logged: io.StringIO) -> None:
    calcom_sandbox.clock.freeze(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    state = calcom_sandbox.state
    traces = Traces()
    with calcom.CalCom(KEY, base_url=calcom_sandbox.url, max_retries=0) as stranger:
        error = traces.fail(stranger.me.get)
        assert isinstance(error, errors.AuthenticationError)
        traces.see(stranger, stranger.me, stranger._sender, stranger._sender.auth, stranger.with_options())
        traces.fail(lambda: pickle.dumps(stranger))
    with calcom.CalCom(calcom_sandbox.api_key, base_url=calcom_sandbox.url) as client:
        webhook = client.webhooks.create(
            active=True,
            subscriber_url="http://127.0.0.1:9/hook",
            triggers=["BOOKING_CREATED"],
            secret=WEBHOOK_SECRET,
        )
        traces.see(webhook, list(client.webhooks.list()))
        traces.fail(lambda: client.webhooks.create(body={"secret": WEBHOOK_SECRET, "active": "x"}))
        traces.fail(lambda: client.bookings.get("unknown"))
    assert state is calcom_sandbox.state
    tokens = oauth.Tokens(ACCESS, REFRESH, time.time() + 900)
    store = oauth.MemoryTokenStore(tokens)
    auth = calcom.OAuth("sandbox-confidential", client_secret=CLIENT_SECRET, store=store)
    with calcom.CalCom(auth=auth, base_url=calcom_sandbox.url, max_retries=0) as user:
        traces.fail(user.me.get)
        traces.fail(lambda: auth.exchange(KEY, redirect_uri="http://127.0.0.1:9099/callback"))
        traces.see(auth, store, tokens, user)
    managed = calcom.ManagedUser("csandbox0000000000000000", CLIENT_SECRET, tokens=tokens)
    with calcom.CalCom(auth=managed, base_url=calcom_sandbox.url, max_retries=0) as user:
        traces.fail(user.me.get)
        traces.see(managed)
    credentials = calcom.ClientCredentials("csandbox0000000000000000", CLIENT_SECRET)
    with calcom.CalCom(auth=credentials, base_url=calcom_sandbox.url, max_retries=0) as platform:
        traces.fail(platform.oauth_clients.list)
        traces.see(credentials, platform._sender.auth)
    with calcom.CalCom(KEY, base_url="http://127.0.0.1:9", max_retries=0) as nowhere:
        traces.fail(nowhere.me.get)
    for wrong in (f"{KEY} {KEY}", f"Bearer {KEY}", f"{KEY}ü"):
        traces.fail(lambda wrong=wrong: calcom.CalCom(wrong))
    traces.fail(lambda: calcom.CalCom("k", base_url=f"https://user:{KEY}@cal.example.com"))
    traces.fail(lambda: calcom.CalCom("k", base_url=f"https://cal.example.com/v2?apiKey={KEY}"))
    body = b'{"triggerEvent":"BOOKING_CREATED"}'
    traces.fail(lambda: webhooks.verify(body, webhooks.deliver_headers(body, "other"), WEBHOOK_SECRET))
    traces.see(webhooks.WebhookApp(handler, secret=WEBHOOK_SECRET))
    gc.collect()
    logged = everything_logged.getvalue()
    assert "get_me" in logged
    assert len(traces.texts) > 150
    for planted in PLANTED:
        assert planted not in logged
        assert not [text for text in traces.texts if planted in text]


async def handler(event: webhooks.WebhookEvent) -> None:
    raise AssertionError("never called")


def test_a_server_that_repeats_a_key_does_not_bring_it_back() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        said = f"key {request.headers['authorization']} in {request.url}"
        return httpx.Response(400, json={"status": "error", "error": {"code": said, "message": said}})

    traces = Traces()
    with httpx.Client(transport=httpx.MockTransport(serve)) as http:
        client = calcom.CalCom(KEY, base_url="http://cal.test", http_client=http)
        error = traces.fail(lambda: client.request("GET", "/v2/me", query={"apiKey": KEY}))
    assert KEY not in str(error)
    assert isinstance(error, errors.APIError)
    assert KEY not in repr(error.request)


def _record(text: str, *arguments: object) -> logging.LogRecord:
    return logging.LogRecord("calcom", logging.INFO, __file__, 1, text, arguments, None)


def test_the_filter_lets_every_record_pass_and_masks_only_within_a_call() -> None:
    outside = _record("key %s", KEY)
    assert _secrets.SecretsFilter().filter(outside) is True
    assert outside.getMessage() == f"key {KEY}"
    with _secrets.SecretScope(lambda: [KEY]):
        for text in (KEY, "nothing"):
            inside = _record("key %s", text)
            assert _secrets.SecretsFilter().filter(inside) is True
            assert inside.getMessage() == ("key nothing" if text == "nothing" else "key ***")


def test_credentials_show_their_names_alone() -> None:
    shown = repr(_secrets.Credentials({"authorization": KEY, "x-cal-client-id": ACCESS}))
    assert shown == "Credentials(authorization, x-cal-client-id)"
