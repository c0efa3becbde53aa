"""Log in with a key, or with OAuth: the browser returns to a server on loopback."""

from __future__ import annotations

import os
import sys
import time
import webbrowser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast
from urllib.parse import urlsplit

import click

from .. import CalCom, CalComError, OAuth, OAuthError, oauth
from .._config import check_key, find_base_url
from . import contexts
from .contexts import SECRET_VARIABLE, Context, ContextName


class _Callback(BaseHTTPRequestHandler):
    """Receives the callback of the browser."""

    # Seconds until an idle connection is closed; others are served meanwhile.
    timeout = 5

    def do_GET(self) -> None:
        """Keep the address if it belongs to this login, and tell the user what to do next."""
        server = cast("_Receiver", self.server)
        if urlsplit(self.path).path != server.path:
            self.send_error(404)
            return
        status, text = 200, "You can close this page and return to the terminal."
        if not _answers(self.path, server.state):
            # Anybody on this machine can send a callback; one with another state must not end the login.
            status, text = 400, "This callback does not belong to the current login."
            server.refused += 1
        elif server.came_back_to is None:
            server.came_back_to = self.path
        body = f"<!doctype html><title>calcom</title><p>{text}".encode()
        self.send_response(status)
        self.send_header("content-type", "text/html; charset=utf-8")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: the address contains the code."""


def _answers(callback: str, state: str) -> bool:
    """Whether a callback, which may be a refusal, has the state that was sent."""
    try:
        oauth.code_from(callback, state=state)
    except OAuthError as error:
        return error.error != "state_mismatch"
    return True


class _Receiver(ThreadingHTTPServer):
    path = "/"
    state = ""
    came_back_to: str | None = None
    refused = 0

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore broken connections."""


@click.command()
@click.option(
    "--api-key",
    is_flag=False,
    flag_value="",
    metavar="[KEY]",
    help="Log in with an API key. Without KEY there is a prompt; - reads standard input.",
)
@click.option(
    "--base-url", metavar="URL", help="The server; by default CALCOM_BASE_URL or the hosted service."
)
@click.option(
    "--context",
    "name",
    type=ContextName(),
    default=contexts.DEFAULT,
    show_default=True,
    help="The name of the context for this login.",
)
@click.option("--client-id", envvar="CALCOM_OAUTH_CLIENT_ID", help="The id of your OAuth client.")
@click.option(
    "--redirect-uri",
    default="http://127.0.0.1:8917/callback",
    show_default=True,
    help="The redirect URI of the OAuth client, on loopback.",
)
@click.option("--scope", multiple=True, help="A scope to request, such as BOOKING_READ; can be repeated.")
@click.option("--page", default=oauth.AUTHORIZE, show_default=True, help="The authorization page.")
@click.option("--browser/--no-browser", default=True, help="Whether to open the page or only print its URL.")
@click.option("--timeout", type=click.IntRange(1), default=300, show_default=True, help="Seconds to wait.")
def login(
    api_key: str | None,
    base_url: str | None,
    name: str,
    client_id: str | None,
    redirect_uri: str,
    scope: tuple[str, ...],
    page: str,
    browser: bool,
    timeout: int,
) -> None:
    """Log in with an API key, or with OAuth.

    Key and tokens are saved in ~/.config/calcom, in files that only you can read. If your OAuth client has a
    secret, set CALCOM_OAUTH_CLIENT_SECRET; otherwise the login uses a proof key (PKCE).
    """
    if api_key is not None:
        _with_key(api_key, base_url, name)
        return
    if client_id is None:
        raise click.UsageError("Give --api-key or --client-id.")
    target = urlsplit(redirect_uri)
    if target.scheme != "http" or target.hostname not in ("127.0.0.1", "localhost") or not target.port:
        raise click.BadParameter(
            "must be on loopback with a port, such as http://127.0.0.1:8917/callback",
            param_hint="--redirect-uri",
        )
    secret = os.environ.get(SECRET_VARIABLE) or None
    verifier, challenge = (None, None) if secret else oauth.pkce()
    state = oauth.new_state()
    try:
        context = Context(name, find_base_url(base_url), client_id=client_id)
        auth = OAuth(client_id, client_secret=secret, store=context.store)
        with CalCom(auth=auth, base_url=context.base_url) as calcom:
            url = oauth.authorization_url(
                client_id, redirect_uri, state=state, scope=scope, code_challenge=challenge, page=page
            )
            with _listening(target.hostname, target.port) as receiver:
                receiver.path, receiver.state = target.path or "/", state
                came_back_to = _ask(receiver, url, browser, timeout)
            code = oauth.code_from(came_back_to, state=state)
            auth.exchange(code, redirect_uri=redirect_uri, code_verifier=verifier)
            contexts.add(context)
            click.echo(f"Logged in as {calcom.me.get().username}.")
    except CalComError as error:
        raise click.ClickException(str(error)) from None


def _with_key(given: str, base_url: str | None, name: str) -> None:
    if given == "-":
        given = sys.stdin.readline()
    elif not given:
        # A prompt keeps the key out of the shell history and the process list.
        given = click.prompt("API key", hide_input=True, err=True)
    try:
        context = Context(name, find_base_url(base_url), api_key=check_key(given, "the key"))
        with context.client() as calcom:
            username = calcom.me.get().username
        contexts.add(context)
    except CalComError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"Logged in as {username} at {context.base_url}.")


def _listening(host: str, port: int) -> _Receiver:
    try:
        return _Receiver((host, port), _Callback)
    except OSError as error:
        raise click.ClickException(f"Cannot listen on port {port} of {host}: {error.strerror}.") from None


def _ask(receiver: _Receiver, url: str, browser: bool, timeout: int) -> str:
    """The address of the browser's callback."""
    receiver.timeout = 0.5
    click.echo(f"If no browser opens, open this page:\n{url}", err=True)
    if browser:
        webbrowser.open(url)
    end = time.monotonic() + timeout
    while receiver.came_back_to is None:
        if time.monotonic() > end:
            strangers = f" {receiver.refused} callbacks had a wrong state." if receiver.refused else ""
            raise click.ClickException(f"There was no callback within {timeout} s.{strangers}")
        receiver.handle_request()
    return receiver.came_back_to


@click.command()
def logout() -> None:
    """Delete the login in use, with its key or tokens."""
    try:
        name = contexts.wanted() or contexts.load().current
        there = contexts.forget(name)
    except CalComError as error:
        raise click.ClickException(str(error)) from None
    click.echo("Logged out." if there else "You were not logged in.")
