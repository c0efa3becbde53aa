"""Commands for agents: an MCP server, and function schemas."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from .. import CalCom, CalComError, agents
from .._editions import NAMES
from .._extras import require
from ..agents import Toolbox
from .connection import client

SKILL = Path(agents.__file__).with_name("SKILL.md")
SANDBOX = "Use a private sandbox, whose data are discarded at the end."


def _allow(says: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return click.option(
        "--allow", type=click.Choice(["read", "write"]), default="read", show_default=True, help=says
    )


@click.command()
@_allow("Whether tools may change data.")
@click.option("--sandbox", is_flag=True, help=SANDBOX)
def mcp(allow: str, sandbox: bool) -> None:
    """Serve the tools for agents over MCP, on standard input and output.

    MCP clients start this command themselves, for example with this entry:
    {"mcpServers": {"calcom": {"command": "calcom", "args": ["mcp"]}}}
    """
    import anyio

    from .mcp_server import serve

    with _sandbox() if sandbox else client() as calcom:
        anyio.run(serve, Toolbox(_detected(calcom), allow_write=allow == "write"))


@contextmanager
def _sandbox() -> Iterator[CalCom]:
    try:
        require("sandbox", "--sandbox")
    except ModuleNotFoundError as error:
        raise click.ClickException(str(error)) from None
    from ..sandbox import Sandbox

    with Sandbox() as started, CalCom(started.api_key, base_url=started.url) as made:
        yield made


def _detected(calcom: CalCom) -> CalCom:
    """The client with the edition of its server; if the server does not answer, all tools are listed."""
    try:
        return calcom.detect()
    except CalComError as error:
        click.echo(f"calcom mcp: {error}", err=True)
        return calcom


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["openai", "anthropic", "skill"]),
    required=True,
    help="Schemas in the format of one of these APIs, or a SKILL.md about the command.",
)
@_allow("Whether to include the tools that change data.")
@click.option("--edition", type=click.Choice(list(NAMES)), help="Only tools for this kind of server.")
def tools(form: str, allow: str, edition: str | None) -> None:
    """Print the tools of `calcom mcp` as function schemas, or print a skill.

    Programs that call models can pass the schemas on, and run the calls with calcom.agents.Toolbox.
    """
    if form == "skill":
        click.echo(SKILL.read_text(encoding="utf-8"), nl=False)
        return
    options = {"edition": edition} if edition else {}
    # Nothing is sent, so no key is needed; the server is the one that other commands would use.
    with CalCom("unused", **options) as nowhere:  # type: ignore[arg-type]
        box = Toolbox(nowhere, allow_write=allow == "write")
        json.dump(box.schemas(form), sys.stdout, indent=2, ensure_ascii=False)  # type: ignore[arg-type]
    click.echo()
