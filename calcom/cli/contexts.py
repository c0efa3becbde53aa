"""Named contexts: a server with a key or a login each, of which one is in use."""

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
    """A server, and who the caller is there: by a key, or by a login with an OAuth client."""

    name: str
    base_url: str
    api_key: str | None = None
    client_id: str | None = None

    def __repr__(self) -> str:
        return f"Context({self.name!r}, {self.base_url!r})"

    @property
    def store(self) -> oauth.FileTokenStore:
        """Where the tokens of a login are kept."""
        end = "" if self.name == DEFAULT else f"-{self.name}"
        return oauth.FileTokenStore(key_file().with_name(f"tokens{end}.json"))

    def client(self, **options: Any) -> CalCom:
        """A client of this server."""
        if self.client_id is None:
            return CalCom(self.api_key, base_url=self.base_url, **options)
        secret = os.environ.get(SECRET_VARIABLE) or None
        auth = OAuth(self.client_id, client_secret=secret, store=self.store)
        return CalCom(auth=auth, base_url=self.base_url, **options)


class Contexts(NamedTuple):
    """All contexts, and the name of the one in use."""

    current: str
    all: dict[str, Context]


def contexts_file() -> Path:
    """The file with the contexts; only its owner can read it. Tokens are in files of their own."""
    return key_file().with_name("contexts.json")


def load() -> Contexts:
    """The contexts of the file; none if there is no file."""
    path = contexts_file()
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        found = {name: Context(name, **row) for name, row in content["contexts"].items()}
        return Contexts(str(content["current"]), found)
    except FileNotFoundError:
        return Contexts(DEFAULT, {})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    # Raised here, for the error of the parser holds the whole file.
    raise ConfigurationError(f"{path} cannot be read: remove it, and log in again.")


def save(contexts: Contexts) -> None:
    """Replace the file, or remove it with the last context."""
    if not contexts.all:
        contexts_file().unlink(missing_ok=True)
        return
    rows = {
        name: {key: value for key, value in each._asdict().items() if key != "name" and value is not None}
        for name, each in sorted(contexts.all.items())
    }
    replace_text(contexts_file(), json.dumps({"current": contexts.current, "contexts": rows}, indent=1))


def add(context: Context) -> None:
    """Keep a context, and use it from now on."""
    save(Contexts(context.name, {**load().all, context.name: context}))


def wanted() -> str | None:
    """The context that this command is to use, if somebody said so."""
    current = click.get_current_context(silent=True)
    given = current.find_root().params.get("context") if current else None
    return given or os.environ.get(VARIABLE) or None


def chosen() -> Context | None:
    """The context to use: none if a key in the environment goes first, or nobody has logged in."""
    name = wanted()
    if name is None and any(os.environ.get(variable) for variable in KEY_VARIABLES):
        return None
    contexts = load()
    context = contexts.all.get(name or contexts.current)
    if context is None:
        if name is not None:
            raise ConfigurationError(f"There is no context {name!r}. {_known(contexts)}")
        return None
    if name is None and os.environ.get(URL_VARIABLE) and find_base_url(None) != context.base_url:
        # Neither key nor token is shown to another server than its own.
        raise ConfigurationError(
            f"You are logged in with {context.base_url}, and {URL_VARIABLE} names another server: "
            "run calcom logout, use another context, or unset it."
        )
    return context


def _known(contexts: Contexts) -> str:
    return f"Known are {', '.join(sorted(contexts.all))}." if contexts.all else "Log in first: calcom login."


def check_name(name: str) -> str:
    """The name, or an error that says what a name is."""
    if not NAME.fullmatch(name):
        raise click.BadParameter(f"{name!r} is not made of letters, digits, dots and dashes")
    return name


class ContextName(click.ParamType[str]):
    """The name of a context; those that there are can be completed."""

    name = "context"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name, or an error that says what a name is."""
        return check_name(value)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The names that begin with what is typed."""
        try:
            names = sorted(load().all)
        except ConfigurationError:
            names = []
        return [CompletionItem(name) for name in names if name.startswith(incomplete)]


@click.group()
def context() -> None:
    """Switch between servers and keys; `calcom login --context NAME` adds one."""


@context.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, also on a terminal.")
def list_contexts(as_json: bool) -> None:
    """List the contexts, the one in use with a star; keys are never shown."""
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
    """Forget the context NAME, with its key or tokens."""
    _with(name)
    forget(name)
    click.echo(f"{name} is forgotten.")


def forget(name: str) -> bool:
    """Remove a context and its tokens; whether it was there."""
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
        raise click.ClickException(f"There is no context {name!r}. {_known(contexts)}")
    return contexts
