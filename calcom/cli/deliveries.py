"""Commands about webhook deliveries."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable
from socketserver import ThreadingMixIn
from typing import IO
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.types import StartResponse, WSGIEnvironment

import click

from .. import webhooks
from ..errors import WebhookVerificationError
from .output import inert


@click.command("verify-webhook")
@click.option("--secret", envvar="CALCOM_WEBHOOK_SECRET", required=True, help="The secret of the webhook.")
@click.option("--signature", required=True, help=f"The header {webhooks.SIGNATURE_HEADER}.")
@click.argument("body", type=click.File("rb"), default="-")
def verify_webhook(secret: str, signature: str, body: IO[bytes]) -> None:
    """Check the signature of a delivery whose BODY is in a file, or on standard input."""
    raw = body.read()
    try:
        event = webhooks.receive(raw, {webhooks.SIGNATURE_HEADER: signature}, secret=secret)
    except WebhookVerificationError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    click.echo(f"{event.trigger or 'a delivery without a trigger'}: the signature matches")


class _Server(ThreadingMixIn, WSGIServer):
    """Serves each connection by itself, so that an idle one keeps nobody waiting."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of connections that break off."""


class _Quiet(WSGIRequestHandler):
    # Seconds until a connection that sends nothing is closed.
    timeout = 5

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: what arrives is printed."""


@click.command()
@click.option("--secret", envvar="CALCOM_WEBHOOK_SECRET", required=True, help="The secret of the webhook.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8918, show_default=True, help="0 for a free one."
)
@click.option("--count", type=click.IntRange(1), help="Deliveries after which to end.")
@click.option("--json", "as_json", is_flag=True, help="The whole delivery, as JSON.")
def listen(secret: str, port: int, count: int | None, as_json: bool) -> None:
    """Receive deliveries on loopback, verify them, and print them."""
    arrived = 0
    one_at_a_time = threading.Lock()

    def application(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        nonlocal arrived
        try:
            event = webhooks.receive_wsgi(environ, secret=secret)
        except WebhookVerificationError as error:
            click.echo(f"refused: {error}", err=True)
            start("401 Unauthorized", [("content-length", "0")])
            return []
        with one_at_a_time:
            arrived += 1
            if as_json:
                click.echo(inert(event.body.decode("utf-8", "replace")))
            else:
                click.echo(f"{event.trigger or 'a delivery without a trigger'}  {event.key[1]}")
        start("204 No Content", [])
        return []

    with make_server("127.0.0.1", port, application, _Server, _Quiet) as server:
        server.timeout = 0.2
        click.echo(f"Listening on http://127.0.0.1:{server.server_port}", err=True)
        while count is None or arrived < count:
            server.handle_request()
