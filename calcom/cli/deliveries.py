"""Commands about webhook deliveries."""

from __future__ import annotations

import sys
from typing import IO

import click

from .. import webhooks
from ..errors import WebhookVerificationError


@click.command("verify-webhook")
@click.option("--secret", envvar="CALCOM_WEBHOOK_SECRET", required=True, help="The secret of the webhook.")
@click.option("--signature", required=True, help=f"The header {webhooks.SIGNATURE_HEADER}.")
@click.argument("body", type=click.File("rb"), default="-")
def verify_webhook(secret: str, signature: str, body: IO[bytes]) -> None:
    """Check the signature of a delivery whose BODY is in a file, or on standard input."""
    raw = body.read()
    try:
        event = webhooks.receive(raw, {webhooks.SIGNATURE_HEADER: signature}, secret=secret)
    except WebhookVerificationError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    click.echo(f"{event.trigger or 'a delivery without a trigger'}: the signature matches")
