"""The commands, each loaded when it is used: `calcom --help` costs no client, sandbox or suite."""

from __future__ import annotations

from importlib import import_module

import click
from click.shell_completion import CompletionItem

from .. import __version__

# Command -> where it is, the extra that it needs, and its line in the help.
COMMANDS = {
    "book": ("calcom.cli.scheduling", "book", "cli", "Book a time."),
    "bookings": ("calcom.cli.scheduling", "bookings", "cli", "List bookings."),
    "cancel": ("calcom.cli.scheduling", "cancel", "cli", "Cancel a booking."),
    "completion": ("calcom.cli.completion", "completion", "cli", "Complete commands in your shell."),
    "contract": ("contract_tests.cli", "contract", "contract", "Hold a server against the API document."),
    "event-types": ("calcom.cli.scheduling", "event_types", "cli", "List event types."),
    "listen": ("calcom.cli.deliveries", "listen", "cli", "Receive webhook deliveries."),
    "login": ("calcom.cli.login", "login", "cli", "Log in with OAuth."),
    "logout": ("calcom.cli.login", "logout", "cli", "Forget the login."),
    "me": ("calcom.cli.scheduling", "me", "cli", "Show whose key is in use."),
    "request": ("calcom.cli.scheduling", "request", "cli", "Send any request."),
    "sandbox": ("calcom.sandbox.__main__", "command", "sandbox", "Run a Cal.com on loopback."),
    "slots": ("calcom.cli.scheduling", "slots", "cli", "List free slots."),
    "spec": ("calcom.cli.spec", "spec", "cli", "Compare published API documents."),
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
        """The names, without importing anything."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, or a plain sentence if its extra is not installed."""
        if cmd_name not in COMMANDS:
            return None
        module, attribute, extra, _ = COMMANDS[cmd_name]
        try:
            command = getattr(import_module(module), attribute)
        except ModuleNotFoundError as error:
            # A missing module of our own is a defect, and no extra would mend it.
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
            CompletionItem(name, help=COMMANDS[name][3])
            for name in self.list_commands(ctx)
            if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the table."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][3]) for name in self.list_commands(ctx)])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="calcom")
def root() -> None:
    """Work with Cal.com from the command line.

    The key is taken from CALCOM_API_KEY, from `calcom login` or from ~/.config/calcom/api_key, the server
    from CALCOM_BASE_URL.
    """
