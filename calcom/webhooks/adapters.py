"""Take the body and the headers from the requests of each framework."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from typing import IO, Protocol, cast

from ..errors import WebhookVerificationError
from .events import WebhookEvent
from .receiving import receive
from .signatures import MAX_BODY, HeaderItems, Headers, Secrets, secrets_of


class RawHeaders(Protocol):
    """Headers in the form of ASGI."""

    @property
    def raw(self) -> Iterable[tuple[bytes, bytes]]:
        """The names with their values, unchanged."""
        ...


class StarletteRequest(Protocol):
    """The required parts of a request in Starlette or FastAPI."""

    @property
    def headers(self) -> RawHeaders:
        """The headers."""
        ...

    async def body(self) -> bytes:
        """Return the body, unchanged."""
        ...


class FlaskRequest(Protocol):
    """The required parts of a request in Flask."""

    @property
    def headers(self) -> HeaderItems:
        """The headers."""
        ...

    def get_data(self) -> bytes:
        """Return the body, unchanged."""
        ...


class DjangoRequest(Protocol):
    """The required parts of a request in Django."""

    @property
    def headers(self) -> HeaderItems:
        """The headers."""
        ...

    @property
    def body(self) -> bytes:
        """The body, unchanged."""
        ...


class AiohttpRequest(Protocol):
    """The required parts of a request in aiohttp."""

    @property
    def headers(self) -> HeaderItems:
        """The headers."""
        ...

    async def read(self) -> bytes:
        """Return the body, unchanged."""
        ...


async def receive_starlette(
    request: StarletteRequest, *, secret: Secrets, allow_unsigned: bool = False, max_age: float | None = None
) -> WebhookEvent:
    """Verify and read the delivery in a Starlette or FastAPI request."""
    body = await request.body()
    return receive(body, request.headers.raw, secret=secret, allow_unsigned=allow_unsigned, max_age=max_age)


async def receive_aiohttp(
    request: AiohttpRequest, *, secret: Secrets, allow_unsigned: bool = False, max_age: float | None = None
) -> WebhookEvent:
    """Verify and read the delivery in an aiohttp request."""
    body = await request.read()
    return receive(body, request.headers, secret=secret, allow_unsigned=allow_unsigned, max_age=max_age)


def receive_flask(
    request: FlaskRequest, *, secret: Secrets, allow_unsigned: bool = False, max_age: float | None = None
) -> WebhookEvent:
    """Verify and read the delivery in a Flask request, which Google's cloud functions receive too."""
    return receive(
        request.get_data(), request.headers, secret=secret, allow_unsigned=allow_unsigned, max_age=max_age
    )


def receive_django(
    request: DjangoRequest, *, secret: Secrets, allow_unsigned: bool = False, max_age: float | None = None
) -> WebhookEvent:
    """Verify and read the delivery in a Django request; exempt the view from the CSRF check."""
    return receive(
        request.body, request.headers, secret=secret, allow_unsigned=allow_unsigned, max_age=max_age
    )


def receive_wsgi(
    environ: Mapping[str, object],
    *,
    secret: Secrets,
    allow_unsigned: bool = False,
    max_age: float | None = None,
) -> WebhookEvent:
    """Verify and read the delivery in a WSGI request."""
    body = _read(cast("IO[bytes]", environ["wsgi.input"]), _stated_length(environ))
    return receive(body, environ, secret=secret, allow_unsigned=allow_unsigned, max_age=max_age)


def receive_lambda(
    event: Mapping[str, object],
    *,
    secret: Secrets,
    allow_unsigned: bool = False,
    max_age: float | None = None,
) -> WebhookEvent:
    """Verify and read the delivery in an AWS Lambda event.

    The event may come from an API gateway, a function URL or a load balancer; its body may be in base64.
    """
    headers = event.get("multiValueHeaders") or event.get("headers") or {}
    return receive(
        _body_of(event),
        cast("Headers", headers),
        secret=secret,
        allow_unsigned=allow_unsigned,
        max_age=max_age,
    )


def _body_of(event: Mapping[str, object]) -> bytes:
    body = event.get("body")
    if body is None:
        return b""
    if not isinstance(body, str):
        raise TypeError(f"The body of the event must be a string, not {type(body).__name__}.")
    if not event.get("isBase64Encoded"):
        return body.encode("utf-8", "surrogatepass")
    try:
        return base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        raise WebhookVerificationError("The body of the event is marked as base64, but is not.") from None


def _stated_length(environ: Mapping[str, object]) -> int:
    stated = str(environ.get("CONTENT_LENGTH") or "")
    if not stated:
        # Without a length, as for a chunked body, the server must end the input itself.
        return MAX_BODY + 1 if environ.get("wsgi.input_terminated") else 0
    if not (stated.isascii() and stated.isdecimal() and len(stated) < 20):
        raise WebhookVerificationError(f"Invalid Content-Length: {stated[:40]!r}.")
    if int(stated) > MAX_BODY:
        raise _too_long(int(stated))
    return int(stated)


def _read(stream: IO[bytes], length: int) -> bytes:
    body = bytearray()
    # A stream may return less than requested.
    while len(body) < length and (piece := stream.read(length - len(body))):
        body += piece
    if len(body) > MAX_BODY:
        raise _too_long(len(body))
    return bytes(body)


def _too_long(length: int) -> WebhookVerificationError:
    return WebhookVerificationError(
        f"The body has {length} bytes or more; the limit for a delivery is {MAX_BODY}."
    )


Handler = Callable[[WebhookEvent], Awaitable[None]]
# A scope or a message of ASGI.
_Message = MutableMapping[str, object]


class WebhookApp:
    """An ASGI application that verifies deliveries and passes them to a handler.

    It answers 204 after the handler, 401 if verification fails, 405 for methods other than POST, and 413
    for bodies over 5 MB. `app.mount("/cal", WebhookApp(handle, secret=...))`
    """

    def __init__(
        self, handler: Handler, *, secret: Secrets, allow_unsigned: bool = False, max_age: float | None = None
    ) -> None:
        self._handler = handler
        self._secrets = secrets_of(secret)
        self._allow_unsigned = allow_unsigned
        self._max_age = max_age

    async def __call__(
        self,
        scope: _Message,
        receive_message: Callable[[], Awaitable[_Message]],
        send: Callable[[_Message], Awaitable[None]],
    ) -> None:
        """Answer one HTTP request of an ASGI server; raises RuntimeError for any other scope."""
        if scope["type"] != "http":
            raise RuntimeError(f"WebhookApp serves only http, not {scope['type']}.")
        await _answer(send, await self._status(scope, receive_message))

    async def _status(self, scope: _Message, receive_message: Callable[[], Awaitable[_Message]]) -> int:
        if scope["method"] != "POST":
            return 405
        body = bytearray()
        while True:
            message = await receive_message()
            if message["type"] == "http.disconnect":
                return 400
            body += cast("bytes", message.get("body", b""))
            if len(body) > MAX_BODY:
                return 413
            if not message.get("more_body"):
                break
        try:
            headers = cast("Headers", scope["headers"])
            event = receive(
                bytes(body),
                headers,
                secret=self._secrets,
                allow_unsigned=self._allow_unsigned,
                max_age=self._max_age,
            )
        except WebhookVerificationError:
            return 401
        await self._handler(event)
        return 204


async def _answer(send: Callable[[_Message], Awaitable[None]], status: int) -> None:
    headers = [(b"content-length", b"0")] + ([(b"allow", b"POST")] if status == 405 else [])
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
