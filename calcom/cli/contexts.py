"""Named contexts: each is a server with a key or a login, and one of them is current."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any, NamedTuple

import click
from click.shell_completion import CompletionItem

from .. import CalCom, ConfigurationError, OAuth, oauth
from .._config import KEY_VARIABLES, URL_VARIABLE, find_base_url, key_file
from .._files import replace_text
from .output import show

VARIABLE = "CALCOM_CONTEXT"
SECRET_VARIABLE = "CALCOM_OAUTH_CLIENT_SECRET"
DEFAULT = "default"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


class Context(NamedTuple):
    """A server with a key, or with a login through an OAuth client."""

    name: str
    base_url: str
    api_key: str | None = None
    client_id: str | None = None

    def __repr__(self) -> str:
        return f"Context({self.name!r}, {self.base_url!r})"

    @property
    def store(self) -> oauth.FileTokenStore:
        """The file with the tokens of the login."""
        end = "" if self.name == DEFAULT else f"-{self.name}"
        return oauth.FileTokenStore(key_file().with_name(f"tokens{end}.json"))

    def client(self, **options: Any) -> CalCom:
        """Return a client for this server."""
        if self.client_id is None:
            return CalCom(self.api_key, base_url=self.base_url, **options)
        secret = os.environ.get(SECRET_VARIABLE) or None
        auth = OAuth(self.client_id, client_secret=secret, store=self.store)
        return CalCom(auth=auth, base_url=self.base_url, **options)


class Contexts(NamedTuple):
    """All contexts, and the name of the current one."""

    current: str
    all: dict[str, Context]


def contexts_file() -> Path:
    """Return the file with the contexts, which only its owner can read; tokens are in separate files."""
    return key_file().with_name("contexts.json")


def load() -> Contexts:
    """Return the contexts in the file; none if the file does not exist."""
    path = contexts_file()
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        found = {name: Context(name, **row) for name, row in content["contexts"].items()}
        return Contexts(str(content["current"]), found)
    except FileNotFoundError:
        return Contexts(DEFAULT, {})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    # Raised outside of `except`: the parser's error holds the whole file.
    raise ConfigurationError(f"{path} cannot be read: remove it and log in again.")


def save(contexts: Contexts) -> None:
    """Replace the file, or remove it if no context is left."""
    if not contexts.all:
        contexts_file().unlink(missing_ok=True)
        return
    rows = {
        name: {key: value for key, value in each._asdict().items() if key != "name" and value is not None}
        for name, each in sorted(contexts.all.items())
    }
    replace_text(contexts_file(), json.dumps({"current": contexts.current, "contexts": rows}, indent=1))


def add(context: Context) -> None:
    """Save a context and make it the current one."""
    save(Contexts(context.name, {**load().all, context.name: context}))


def wanted() -> str | None:
    """Return the context given to this command by option or environment, if any."""
    current = click.get_current_context(silent=True)
    given = current.find_root().params.get("context") if current else None
    return given or os.environ.get(VARIABLE) or None


def chosen() -> Context | None:
    """Return the context to use; `None` without a login, or if the environment has a key."""
    name = wanted()
    if name is None and any(os.environ.get(variable) for variable in KEY_VARIABLES):
        return None
    contexts = load()
    context = contexts.all.get(name or contexts.current)
    if context is None:
        if name is not None:
            raise ConfigurationError(f"Unknown context {name!r}. {_known(contexts)}")
        return None
    if name is None and os.environ.get(URL_VARIABLE) and find_base_url(None) != context.base_url:
        # A key or token must be sent only to its own server.
        raise ConfigurationError(
            f"You are logged in at {context.base_url}, but {URL_VARIABLE} names another server: "
            "run calcom logout, use another context, or unset it."
        )
    return context


def _known(contexts: Contexts) -> str:
    if not contexts.all:
        return "Log in first: calcom login."
    return f"The contexts are: {', '.join(sorted(contexts.all))}."


def check_name(name: str) -> str:
    """Check the name and return it."""
    if not NAME.fullmatch(name):
        raise click.BadParameter(f"{name!r} must consist of letters, digits, dots, dashes and underscores")
    return name


class ContextName(click.ParamType[str]):
    """The name of a context, with completion."""

    name = "context"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Check the name and return it."""
        return check_name(value)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Return the names that begin with the typed text."""
        try:
            names = sorted(load().all)
        except ConfigurationError:
            names = []
        return [CompletionItem(name) for name in names if name.startswith(incomplete)]


@click.group()
def context() -> None:
    """Switch between servers and keys; `calcom login --context NAME` adds one."""


@context.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON even on a terminal.")
def list_contexts(as_json: bool) -> None:
    """List the contexts and mark the current one with a star; keys are never shown."""
    contexts = _loaded()
    rows = [
        {
            "name": each.name,
            "inUse": each.name == contexts.current,
            "server": each.base_url,
            "by": "key" if each.client_id is None else f"login as client {each.client_id}",
        }
        for each in contexts.all.values()
    ]
    if as_json:
        show(rows, as_json=True)
        return
    for row in rows:
        click.echo(f"{'*' if row['inUse'] else ' '} {row['name']:<16} {row['server']}  ({row['by']})")
    if not rows:
        click.echo(_known(contexts), err=True)


@context.command()
@click.argument("name", type=ContextName())
def use(name: str) -> None:
    """Use the context NAME from now on."""
    contexts = _with(name)
    save(contexts._replace(current=name))
    click.echo(f"{name}: {contexts.all[name].base_url}")


@context.command()
@click.argument("name", type=ContextName())
def delete(name: str) -> None:
    """Delete the context NAME, with its key or tokens."""
    _with(name)
    forget(name)
    click.echo(f"Deleted the context {name}.")


def forget(name: str) -> bool:
    """Delete a context and its tokens; return whether it existed."""
    contexts = load()
    gone = contexts.all.pop(name, None)
    if gone is None:
        return False
    gone.store.path.unlink(missing_ok=True)
    left = contexts.current if contexts.current in contexts.all else next(iter(contexts.all), DEFAULT)
    save(contexts._replace(current=left))
    return True


def _loaded() -> Contexts:
    try:
        return load()
    except ConfigurationError as error:
        raise click.ClickException(str(error)) from None


def _with(name: str) -> Contexts:
    contexts = _loaded()
    if name not in contexts.all:
        raise click.ClickException(f"Unknown context {name!r}. {_known(contexts)}")
    return contexts
