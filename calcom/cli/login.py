"""Logging in with OAuth: the browser asks the user, and comes back to a server on loopback."""

from __future__ import annotations

import json
import os
import time
import webbrowser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple, cast
from urllib.parse import urlsplit

import click

from .. import CalCom, CalComError, ConfigurationError, OAuth, OAuthError, oauth
from .._config import KEY_VARIABLES, URL_VARIABLE, find_base_url, key_file

SECRET_VARIABLE = "CALCOM_OAUTH_CLIENT_SECRET"


class Login(NamedTuple):
    """As which OAuth client, and with which server, somebody has logged in."""

    client_id: str
    base_url: str


def login_file() -> Path:
    """The file that remembers the login; the tokens are in a file of their own."""
    return key_file().with_name("login.json")


def find_login() -> Login | None:
    """The login to use: none if a key in the environment goes first."""
    if any(os.environ.get(variable) for variable in KEY_VARIABLES):
        return None
    try:
        found = json.loads(login_file().read_text(encoding="utf-8"))
        login = Login(found["client_id"], found["base_url"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        raise ConfigurationError(
            f"{login_file()} cannot be read: run calcom logout, then log in again."
        ) from None
    if os.environ.get(URL_VARIABLE) and find_base_url(None) != login.base_url:
        # A token is not shown to another server than the one that gave it.
        raise ConfigurationError(
            f"You are logged in with {login.base_url}, and {URL_VARIABLE} names another server: "
            "run calcom logout, or unset it."
        )
    return login


def client_of(login: Login, **options: Any) -> CalCom:
    """A client with the tokens of the login."""
    auth = OAuth(
        login.client_id,
        client_secret=os.environ.get(SECRET_VARIABLE) or None,
        store=oauth.FileTokenStore(),
    )
    return CalCom(auth=auth, base_url=login.base_url, **options)


class _Callback(BaseHTTPRequestHandler):
    """Takes in where the browser comes back to."""

    # Seconds until a connection that sends nothing is closed; others are served meanwhile.
    timeout = 5

    def do_GET(self) -> None:
        """Keep the address if it answers this login, and tell the user what comes next."""
        server = cast("_Receiver", self.server)
        if urlsplit(self.path).path != server.path:
            self.send_error(404)
            return
        status, text = 200, "You can close this page, and go back to the terminal."
        if not _answers(self.path, server.state):
            # Anybody on this machine can send a callback; one with another state must not end the login.
            status, text = 400, "This is not the answer to the login that is under way."
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
        """Log nothing: the address holds the code."""


def _answers(callback: str, state: str) -> bool:
    """Whether a callback, be it a refusal, carries the state that was sent."""
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
        """Say nothing of connections that break off."""


@click.command()
@click.option("--client-id", required=True, envvar="CALCOM_OAUTH_CLIENT_ID", help="Your OAuth client.")
@click.option(
    "--redirect-uri",
    default="http://127.0.0.1:8917/callback",
    show_default=True,
    help="On loopback, as the OAuth client has it.",
)
@click.option("--scope", multiple=True, help="What to ask for, such as BOOKING_READ; can be repeated.")
@click.option("--page", default=oauth.AUTHORIZE, show_default=True, help="The authorization page.")
@click.option("--browser/--no-browser", default=True, help="Whether to open the page, or only show it.")
@click.option("--timeout", type=click.IntRange(1), default=300, show_default=True, help="Seconds to wait.")
def login(
    client_id: str, redirect_uri: str, scope: tuple[str, ...], page: str, browser: bool, timeout: int
) -> None:
    """Log in with OAuth.

    The tokens are kept in ~/.config/calcom, for the commands that follow. A client with a secret needs it in
    CALCOM_OAUTH_CLIENT_SECRET; one without is asked for a proof key (PKCE).
    """
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
        auth = OAuth(client_id, client_secret=secret, store=oauth.FileTokenStore())
        with CalCom(auth=auth) as calcom:
            url = oauth.authorization_url(
                client_id, redirect_uri, state=state, scope=scope, code_challenge=challenge, page=page
            )
            with _listening(target.hostname, target.port) as receiver:
                receiver.path, receiver.state = target.path or "/", state
                came_back_to = _ask(receiver, url, browser, timeout)
            code = oauth.code_from(came_back_to, state=state)
            auth.exchange(code, redirect_uri=redirect_uri, code_verifier=verifier)
            _remember(Login(client_id, find_base_url(None)))
            click.echo(f"Logged in as {calcom.me.get().username}.")
    except CalComError as error:
        raise click.ClickException(str(error)) from None


def _listening(host: str, port: int) -> _Receiver:
    try:
        return _Receiver((host, port), _Callback)
    except OSError as error:
        raise click.ClickException(f"Cannot listen on port {port} of {host}: {error.strerror}.") from None


def _ask(receiver: _Receiver, url: str, browser: bool, timeout: int) -> str:
    """The address at which the browser came back."""
    receiver.timeout = 0.5
    click.echo(f"Open this page if no browser opens it:\n{url}", err=True)
    if browser:
        webbrowser.open(url)
    end = time.monotonic() + timeout
    while receiver.came_back_to is None:
        if time.monotonic() > end:
            strangers = f" {receiver.refused} callbacks had another state." if receiver.refused else ""
            raise click.ClickException(f"No browser came back within {timeout} s.{strangers}")
        receiver.handle_request()
    return receiver.came_back_to


def _remember(login: Login) -> None:
    path = login_file()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.write_text(json.dumps(login._asdict()), encoding="utf-8")


@click.command()
def logout() -> None:
    """Forget the login and its tokens."""
    there = [path for path in (login_file(), oauth.FileTokenStore().path) if path.exists()]
    for path in there:
        path.unlink()
    click.echo("Logged out." if there else "Nobody was logged in.")
