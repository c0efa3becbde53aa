"""Commands for webhook deliveries."""

from __future__ import annotations

import json
import re
import secrets
import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from socketserver import ThreadingMixIn
from typing import IO
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.types import StartResponse, WSGIEnvironment

import click

from .. import BadRequestError, CalComError, NotFoundError, webhooks
from ..errors import WebhookVerificationError
from .connection import client
from .output import inert, printable, show


@click.command("verify-webhook")
@click.option("--secret", envvar="CALCOM_WEBHOOK_SECRET", required=True, help="The secret of the webhook.")
@click.option("--signature", required=True, help=f"The header {webhooks.SIGNATURE_HEADER}.")
@click.argument("body", type=click.File("rb"), default="-")
def verify_webhook(secret: str, signature: str, body: IO[bytes]) -> None:
    """Check the signature of a delivery; BODY is a file, or - for standard input."""
    raw = body.read()
    try:
        event = webhooks.receive(raw, {webhooks.SIGNATURE_HEADER: signature}, secret=secret)
    except WebhookVerificationError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    click.echo(f"{event.trigger or 'a delivery without a trigger'}: the signature matches")


class _Server(ThreadingMixIn, WSGIServer):
    """Serves each connection in a thread, so that an idle one does not block others."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore broken connections."""


class _Quiet(WSGIRequestHandler):
    # Seconds until a connection that sends nothing is closed.
    timeout = 5

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: deliveries are printed."""


@click.command()
@click.option(
    "--secret",
    envvar="CALCOM_WEBHOOK_SECRET",
    help="The secret of the webhook; with --forward-to, a random one by default.",
)
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8918, show_default=True, help="0 for any free port."
)
@click.option(
    "--forward-to", metavar="URL", help="Create a webhook, forward its deliveries, and delete it at the end."
)
@click.option(
    "--public-url", metavar="URL", help="The URL at which the server reaches this port, such as a tunnel's."
)
@click.option(
    "--trigger",
    "triggers",
    multiple=True,
    type=click.Choice(list(webhooks.TRIGGERS)),
    help="A trigger for the webhook, all by default; can be repeated.",
)
@click.option("--count", type=click.IntRange(1), help="Exit after this number of deliveries.")
@click.option("--json", "as_json", is_flag=True, help="Print whole deliveries as JSON.")
def listen(
    secret: str | None,
    port: int,
    forward_to: str | None,
    public_url: str | None,
    triggers: tuple[str, ...],
    count: int | None,
    as_json: bool,
) -> None:
    """Receive deliveries on loopback, verify them, and print them.

    With --forward-to, the command creates a webhook on the server and deletes it at the end, also on Ctrl-C
    and kill. Its deliveries are forwarded unchanged and signed; your receiver needs the same secret.
    """
    if forward_to is None and secret is None:
        raise click.UsageError("Give --secret of your webhook, or --forward-to to create a webhook.")
    if forward_to is None and (public_url or triggers):
        raise click.UsageError("--public-url and --trigger need --forward-to.")
    known = secret or secrets.token_hex(16)
    desk = _Desk(known, forward_to, as_json)
    with ExitStack() as stack:
        try:
            server = stack.enter_context(make_server("127.0.0.1", port, desk, _Server, _Quiet))
        except OSError as error:
            raise click.ClickException(f"Cannot listen on port {port}: {error.strerror}.") from None
        server.timeout = 0.2
        here = f"http://127.0.0.1:{server.server_port}"
        click.echo(f"Listening on {here}", err=True)
        try:
            if forward_to is not None:
                stack.enter_context(_ended_by_signals())
                stack.enter_context(_webhook(public_url or here, known, triggers))
                if secret is None:
                    click.echo(f"The deliveries are signed with the secret {known}", err=True)
            while count is None or desk.arrived < count:
                server.handle_request()
        except KeyboardInterrupt:
            click.echo(err=True)


class _Desk:
    """Verifies, prints and forwards deliveries."""

    def __init__(self, secret: str, forward_to: str | None, as_json: bool) -> None:
        self.secret = secret
        self.forward_to = forward_to
        self.as_json = as_json
        self.arrived = 0
        self.one_at_a_time = threading.Lock()

    def __call__(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        try:
            event = webhooks.receive_wsgi(environ, secret=self.secret)
        except WebhookVerificationError as error:
            click.echo(f"refused: {error}", err=True)
            start("401 Unauthorized", [("content-length", "0")])
            return []
        status = self._passed_on(event, environ) if self.forward_to else ""
        with self.one_at_a_time:
            self.arrived += 1
            if self.as_json:
                click.echo(inert(event.body.decode("utf-8", "replace")))
            else:
                named = printable(event.trigger) or "a delivery without a trigger"
                click.echo(f"{named}  {printable(event.key[1])}  {status}".rstrip())
        # The server gets the receiver's answer.
        start(
            status if status[:1].isdigit() else "502 Bad Gateway" if status else "204 No Content",
            [("content-length", "0")],
        )
        return []

    def _passed_on(self, event: webhooks.WebhookEvent, environ: WSGIEnvironment) -> str:
        """The status of the receiver's answer, or why there is none."""
        import httpx

        names = ("CONTENT_TYPE", "HTTP_X_CAL_SIGNATURE_256", "HTTP_X_CAL_WEBHOOK_VERSION")
        headers = {
            name.removeprefix("HTTP_").replace("_", "-").lower(): environ[name]
            for name in names
            if name in environ
        }
        try:
            answer = httpx.post(self.forward_to or "", content=event.body, headers=headers, timeout=30)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return f"not forwarded: {error or type(error).__name__}"
        return f"{answer.status_code} {answer.reason_phrase}".strip() + ("" if answer.reason_phrase else " -")


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let a kill end the block like Ctrl-C, so that the webhook is deleted."""

    def end(number: int, _: object) -> None:
        sys.exit(128 + number)

    signals = [signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    before = {each: signal.signal(each, end) for each in signals}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


@contextmanager
def _webhook(url: str, secret: str, triggers: tuple[str, ...]) -> Iterator[None]:
    """A webhook that exists while the block runs."""
    with client() as calcom:
        wanted = list(triggers or webhooks.TRIGGERS)
        try:
            made = calcom.webhooks.create(active=True, subscriber_url=url, triggers=wanted, secret=secret)
        except BadRequestError as error:
            # An older server has fewer triggers and lists them in its error.
            named = set(re.findall(r"[A-Z_]{4,}", str(error).partition("following values")[2]))
            wanted = [each for each in wanted if each in named]
            if triggers or not wanted:
                raise
            made = calcom.webhooks.create(active=True, subscriber_url=url, triggers=wanted, secret=secret)
        click.echo(f"The webhook {made.id} sends {len(wanted)} triggers to {url}", err=True)
        try:
            yield
        finally:
            try:
                calcom.webhooks.delete(made.id)
                click.echo(f"The webhook {made.id} was deleted.", err=True)
            except NotFoundError:
                click.echo(f"The webhook {made.id} did not exist any longer.", err=True)
            except CalComError as error:
                click.echo(f"The webhook {made.id} could not be deleted: {error}", err=True)


@click.command()
@click.argument("event", type=click.Choice(list(webhooks.TRIGGERS), case_sensitive=False), metavar="EVENT")
@click.option("--to", required=True, metavar="URL", help="The URL of the receiver.")
@click.option(
    "--secret", envvar="CALCOM_WEBHOOK_SECRET", help="The secret to sign with; by default unsigned."
)
@click.option("--dry-run", is_flag=True, help="Print the delivery without sending it.")
def trigger(event: str, to: str, secret: str | None, dry_run: bool) -> None:
    """Send a made-up delivery of EVENT, signed like the server's.

    EVENT is one of the 28 triggers, such as BOOKING_CREATED. The exit status is 1 if the receiver refuses it.
    """
    import httpx

    from ..webhooks._samples import sample

    body = json.dumps(sample(event), separators=(",", ":"))
    headers = webhooks.deliver_headers(body, secret)
    if dry_run:
        click.echo(f"POST {to}")
        for name, value in headers.items():
            click.echo(f"{name}: {value}")
        click.echo()
        click.echo(json.dumps(json.loads(body), indent=2))
        return
    try:
        answer = httpx.post(to, content=body, headers=headers, timeout=30)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise click.ClickException(f"{to}: {error or type(error).__name__}") from None
    click.echo(f"{event}  {answer.status_code} {answer.reason_phrase}".rstrip())
    if not answer.is_success:
        sys.exit(1)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON even on a terminal.")
def coverage(as_json: bool) -> None:
    """Show which triggers your webhooks receive, and which none receives.

    This counts your active user webhooks, but not those of event types and OAuth clients.
    """
    with client() as calcom:
        active = [hook for hook in calcom.webhooks.list().collect() if hook.active]
    rows = []
    for name in webhooks.TRIGGERS:
        hooks = [hook for hook in active if name in (hook.triggers or [])]
        rows.append(
            {"trigger": name, "webhooks": len(hooks), "unsigned": sum(not hook.secret for hook in hooks)}
        )
    if as_json or not sys.stdout.isatty():
        show(rows, as_json=True)
        return
    for row in rows:
        told = "no webhook" if not row["webhooks"] else f"{row['webhooks']} webhooks"
        unsigned = f", {row['unsigned']} unsigned" if row["unsigned"] else ""
        click.echo(
            f"{row['trigger']:<46}{click.style(told + unsigned, fg='green' if row['webhooks'] else 'yellow')}"
        )
