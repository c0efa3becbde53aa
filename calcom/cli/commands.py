"""The commands, each loaded on use: `calcom --help` loads no client, sandbox or suite."""

from __future__ import annotations

from importlib import import_module

import click
from click.shell_completion import CompletionItem

from .. import __version__
from .._extras import require

# Command -> its module, attribute and extra, and its line in the help.
COMMANDS = {
    "agenda": ("calcom.cli.scheduling", "agenda", "cli", "Show the bookings of the next days."),
    "book": ("calcom.cli.scheduling", "book", "cli", "Book a time."),
    "cancel": ("calcom.cli.scheduling", "cancel", "cli", "Cancel a booking."),
    "completion": ("calcom.cli.completion", "completion", "cli", "Print the completion for your shell."),
    "confirm": ("calcom.cli.scheduling", "confirm", "cli", "Accept a booking that waits for confirmation."),
    "context": ("calcom.cli.contexts", "context", "cli", "Switch between servers and keys."),
    "contract": ("contract_tests.cli", "contract", "contract", "Check a server against the API document."),
    "doctor": ("calcom.cli.doctor", "doctor", "cli", "Check key, server, edition, clock and webhooks."),
    "impact": ("calcom.cli.impact", "impact", "cli", "Show which parts of your code break."),
    "listen": ("calcom.cli.deliveries", "listen", "cli", "Receive webhook deliveries."),
    "login": ("calcom.cli.login", "login", "cli", "Log in with an API key or with OAuth."),
    "logout": ("calcom.cli.login", "logout", "cli", "Delete the login in use."),
    "mcp": ("calcom.cli.agents", "mcp", "mcp", "Serve tools for agents over MCP."),
    "request": ("calcom.cli.scheduling", "request", "cli", "Send any request."),
    "reschedule": ("calcom.cli.scheduling", "reschedule", "cli", "Move a booking."),
    "sandbox": ("calcom.sandbox.command", "command", "sandbox", "Run a local Cal.com for tests."),
    "schema": ("calcom.cli.operations", "schema", "cli", "Describe the commands for programs."),
    "spec": ("calcom.cli.spec", "spec", "cli", "Compare published API documents."),
    "tools": ("calcom.cli.agents", "tools", "cli", "Print the tools for agents as function schemas."),
    "trigger": ("calcom.cli.deliveries", "trigger", "cli", "Send a made-up webhook delivery."),
    "verify-webhook": (
        "calcom.cli.deliveries",
        "verify_webhook",
        "cli",
        "Check the signature of a delivery.",
    ),
}


class LazyGroup(click.Group):
    """A group that imports a command only when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands and of the API's areas, without importing an area."""
        from .areas import area_names

        return sorted({*COMMANDS, *area_names()})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command; if its extra is not installed, raise an error that names it."""
        if cmd_name not in COMMANDS:
            from .areas import area_names

            if cmd_name not in area_names():
                return None
            from .operations import area

            return area(cmd_name)
        module, attribute, extra, _ = COMMANDS[cmd_name]
        try:
            require(extra, f"calcom {cmd_name}")
        except ModuleNotFoundError as error:
            raise click.ClickException(str(error)) from None
        command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the names that begin with the typed text, without importing anything."""
        found = [
            CompletionItem(name, help=_line(name))
            for name in self.list_commands(ctx)
            if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, then the areas of the API."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _line(name)) for name in sorted(COMMANDS)])
        areas = [name for name in self.list_commands(ctx) if name not in COMMANDS]
        with formatter.section("Areas of the API, each with a command for every operation"):
            formatter.write_text(", ".join(areas))


def _line(name: str) -> str:
    """A command's line in the help."""
    return COMMANDS[name][3] if name in COMMANDS else f"Operations on {name}."


def _contexts(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from .contexts import ContextName

    return ContextName().shell_complete(ctx, param, incomplete)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="calcom")
@click.option(
    "--context",
    metavar="NAME",
    shell_complete=_contexts,
    help="Use this context in place of the current one (CALCOM_CONTEXT).",
)
def root(context: str | None) -> None:
    """Use Cal.com from the command line.

    The key comes from CALCOM_API_KEY, `calcom login` or ~/.config/calcom/api_key; the server comes from
    CALCOM_BASE_URL or the login.
    """
