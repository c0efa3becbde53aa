"""`calcom sandbox`: run a Cal.com on loopback until interrupted."""

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
    help="Address to listen on; any but loopback is reachable from outside.",
)
@click.option(
    "--seed",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="File with the initial users, keys, schedules and event types.",
)
@click.option("--clock", help="Initial time, e.g. 2031-03-30T09:00Z.")
@click.option("--frozen", is_flag=True, help="Stop the clock at the start.")
@click.option(
    "--profile",
    type=click.Choice(["selfhosted", "teams", "hosted", "v1"]),
    default="selfhosted",
    show_default=True,
    help="Edition whose operations and versions to serve.",
)
@click.option(
    "--state",
    "state_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="SQLite file for the state; the sandbox continues with the state that it contains.",
)
@click.option(
    "--webhooks",
    type=click.Choice(["loopback", "anywhere"]),
    default="loopback",
    show_default=True,
    help="Hosts to which webhooks may be delivered.",
)
@click.option("--quirks", is_flag=True, help="Imitate all bugs of the real server.")
@click.option(
    "--quirk",
    "quirk",
    multiple=True,
    metavar="NAME",
    help="Imitate one bug of the real server, by its name in docs/sandbox.md; repeatable.",
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
    """Run a local Cal.com on loopback, for development and tests."""
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
    click.echo(f"Cal.com sandbox   {url}   (the API is under {base}, a page for people at {url}/)")
    key = next(iter(app.state.api_keys), None)
    click.echo(f"API key           {key['key'] if key else 'none: no user of the seed has one'}")
    if not is_loopback_host(host):
        click.echo("Warning: the sandbox is reachable from outside this machine.", err=True)
    sys.stdout.flush()
    try:
        make_server(app).run(sockets=[listener])
    except KeyboardInterrupt:
        click.echo("Stopped.")
    finally:
        app.close()
