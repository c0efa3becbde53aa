"""The client that a command uses."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from .. import CalCom, CalComError, ConfigurationError
from .._config import KEY_VARIABLES, find_key, key_file
from .contexts import chosen


@contextmanager
def client(*, dry_run: bool = False) -> Iterator[CalCom]:
    """Yield a client; an error ends the command with its message and exit status 1."""
    options: dict[str, Any] = {"http_client": _shows_requests()} if dry_run else {}
    try:
        context = chosen()
        if context is None and not dry_run and find_key(None) is None:
            # Some operations return less without a key, and an empty list would be misread.
            raise ConfigurationError(
                f"No key found. Set {KEY_VARIABLES[0]}, run calcom login, or write the key to {key_file()}."
            )
        with CalCom(**options) if context is None else context.client(**options) as made:
            yield made
    except CalComError as error:
        click.echo(str(error), err=True)
        sys.exit(1)


def _shows_requests() -> Any:
    """An HTTP client that prints the first request and ends the command; nothing is sent."""
    import httpx

    from .._logging import shown

    def show(request: httpx.Request) -> httpx.Response:
        headers = shown(request.headers)
        click.echo(f"{request.method} {request.url}")
        for name in ("authorization", "cal-api-version", "content-type"):
            if name in request.headers:
                click.echo(f"{name}: {headers.get(name, '***')}")
        if request.content:
            click.echo()
            try:
                click.echo(json.dumps(json.loads(request.content), indent=2, ensure_ascii=False))
            except ValueError:
                click.echo(request.content.decode("utf-8", "replace"))
        # Not a transport error, which the client would retry.
        raise SystemExit(0)

    return httpx.Client(transport=httpx.MockTransport(show))
