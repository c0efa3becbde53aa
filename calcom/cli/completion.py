"""Shell completion of commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

HOW = {
    "bash": 'eval "$(calcom completion bash)"   # in ~/.bashrc',
    "zsh": 'eval "$(calcom completion zsh)"   # in ~/.zshrc',
    "fish": "calcom completion fish | source   # in ~/.config/fish/config.fish",
}


@click.command(epilog="\b\n" + "\n".join(HOW.values()))
@click.argument("shell", type=click.Choice(sorted(HOW)))
def completion(shell: str) -> None:
    """Print the script that completes commands and options in a shell."""
    from .commands import root

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(root, {}, "calcom", "_CALCOM_COMPLETE").source())
