"""The commands, each loaded when it is used: `calcom --help` costs no client, sandbox or suite."""

from __future__ import annotations

from importlib import import_module

import click
from click.shell_completion import CompletionItem

from .. import __version__

# Command -> where it is, the extra that it needs, and its line in the help.
COMMANDS = {
    "agenda": ("calcom.cli.scheduling", "agenda", "cli", "Show the bookings of the next days."),
    "book": ("calcom.cli.scheduling", "book", "cli", "Book a time."),
    "cancel": ("calcom.cli.scheduling", "cancel", "cli", "Cancel a booking."),
    "completion": ("calcom.cli.completion", "completion", "cli", "Complete commands in your shell."),
    "confirm": ("calcom.cli.scheduling", "confirm", "cli", "Accept a booking that waits."),
    "context": ("calcom.cli.contexts", "context", "cli", "Switch between servers and keys."),
    "contract": ("contract_tests.cli", "contract", "contract", "Hold a server against the API document."),
    "doctor": ("calcom.cli.doctor", "doctor", "cli", "Check key, server, edition, clock and webhooks."),
    "impact": ("calcom.cli.impact", "impact", "cli", "Say what of your code breaks."),
    "listen": ("calcom.cli.deliveries", "listen", "cli", "Receive webhook deliveries."),
    "login": ("calcom.cli.login", "login", "cli", "Log in with an API key or with OAuth."),
    "logout": ("calcom.cli.login", "logout", "cli", "Forget the login."),
    "mcp": ("calcom.cli.agents", "mcp", "mcp", "Serve tools for agents over MCP."),
    "request": ("calcom.cli.scheduling", "request", "cli", "Send any request."),
    "reschedule": ("calcom.cli.scheduling", "reschedule", "cli", "Move a booking."),
    "sandbox": ("calcom.sandbox.__main__", "command", "sandbox", "Run a Cal.com on loopback."),
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
    """A group that imports a command when somebody asks for it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of commands and of areas of the API, without importing an area."""
        from .areas import area_names

        return sorted({*COMMANDS, *area_names()})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, or a plain sentence if its extra is not installed."""
        if cmd_name not in COMMANDS:
            from .areas import area_names

            if cmd_name not in area_names():
                return None
            from .operations import area

            return area(cmd_name)
        module, attribute, extra, _ = COMMANDS[cmd_name]
        try:
            command = getattr(import_module(module), attribute)
        except ModuleNotFoundError as error:
            # A missing module of this project is a defect that no extra would mend.
            if error.name and error.name.partition(".")[0] in ("calcom", "calcom_spec", "calcom_v2"):
                raise
            raise click.ClickException(
                f"calcom {cmd_name} needs the extra {extra}: pip install 'calcom-python[{extra}]' "
                f"({error.name} is missing)"
            ) from None
        assert isinstance(command, click.Command)
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The names that go on so, again without importing anything."""
        found = [
            CompletionItem(name, help=_line(name))
            for name in self.list_commands(ctx)
            if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands from the table, then the areas of the API."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _line(name)) for name in sorted(COMMANDS)])
        areas = [name for name in self.list_commands(ctx) if name not in COMMANDS]
        with formatter.section("Areas of the API, with a command for each operation"):
            formatter.write_text(", ".join(areas))


def _line(name: str) -> str:
    """The line of the help about a command."""
    return COMMANDS[name][3] if name in COMMANDS else f"Operations of {name}."


def _contexts(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from .contexts import ContextName

    return ContextName().shell_complete(ctx, param, incomplete)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="calcom")
@click.option(
    "--context",
    metavar="NAME",
    shell_complete=_contexts,
    help="Use this login in place of the one in use (CALCOM_CONTEXT).",
)
def root(context: str | None) -> None:
    """Work with Cal.com from the command line.

    The key is taken from CALCOM_API_KEY, from `calcom login` or from ~/.config/calcom/api_key, the server
    from CALCOM_BASE_URL or the login.
    """
