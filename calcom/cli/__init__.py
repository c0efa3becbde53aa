"""The `calcom` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command named by the arguments."""
    try:
        # Not the whole extra cli: the extra sandbox brings click too, for `calcom sandbox`.
        import click  # noqa: F401
    except ModuleNotFoundError:
        sys.exit("The calcom command needs the extra cli: pip install 'calcom-python[cli]'")
    from .commands import root

    root(prog_name="calcom")
