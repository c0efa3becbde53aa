"""`calcom sandbox` and `python -m calcom.sandbox`."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command("sandbox")
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=0, show_default="a free one", help="Port to listen on."
)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="Address to listen on; others than loopback are reachable from outside.",
)
@click.option(
    "--seed",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Users, keys, schedules and event types to start with.",
)
@click.option("--clock", help="Time to start at, e.g. 2031-03-30T09:00Z.")
@click.option("--frozen", is_flag=True, help="Stop the clock at the start.")
@click.option(
    "--profile",
    type=click.Choice(["selfhosted", "teams", "hosted", "v1"]),
    default="selfhosted",
    show_default=True,
    help="Whose operations and versions to answer.",
)
@click.option(
    "--state",
    "state_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File that keeps the state; one that holds a state already is gone on with.",
)
@click.option(
    "--webhooks",
    type=click.Choice(["loopback", "anywhere"]),
    default="loopback",
    show_default=True,
    help="Where webhooks may be delivered to.",
)
@click.option("--quirks", is_flag=True, help="Do all that the real server does and nobody wants.")
@click.option(
    "--quirk",
    "quirk",
    multiple=True,
    metavar="NAME",
    help="Do one of these things; may be given several times. The page docs/sandbox.md has the names.",
)
def command(
    port: int,
    host: str,
    seed: Path | None,
    clock: str | None,
    frozen: bool,
    profile: str,
    state_file: Path | None,
    webhooks: str,
    quirks: bool,
    quirk: tuple[str, ...],
) -> None:
    """Run a Cal.com of your own on loopback, for development and tests."""
    from .app import App
    from .server import base_url, is_loopback_host, listen, make_server

    try:
        app = App(
            seed=seed,
            profile=profile,  # type: ignore[arg-type]
            quirks=quirks or quirk,
            allow_any_target=webhooks == "anywhere",
            state_file=state_file,
        )
        if clock is not None:
            app.state.clock.move(clock)
        if frozen:
            app.state.clock.freeze()
        app.state.note_meta_change()
        app.finish()
    except (ValueError, KeyError, RuntimeError) as problem:
        raise click.ClickException(str(problem)) from problem
    try:
        listener = listen(host, port)
    except OSError as problem:
        raise click.ClickException(f"cannot listen on {host}:{port}: {problem.strerror}") from problem
    url = base_url(host, listener.getsockname()[1])
    base = f"{url}/v1" if profile == "v1" else f"{url}/v2"
    click.echo(f"Cal.com sandbox   {url}   (the API is under {base}, the page for people at {url}/)")
    key = next(iter(app.state.api_keys), None)
    click.echo(f"API key           {key['key'] if key else 'none: the seed has no users with one'}")
    if not is_loopback_host(host):
        click.echo("Careful: it can be reached from outside this machine.", err=True)
    sys.stdout.flush()
    try:
        make_server(app).run(sockets=[listener])
    except KeyboardInterrupt:
        click.echo("Stopped.")
    finally:
        app.close()


if __name__ == "__main__":
    command()
