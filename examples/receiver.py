"""Receive deliveries in FastAPI: `CALCOM_WEBHOOK_SECRET=... uvicorn examples.receiver:app`.

Whatever is not signed with the secret is refused. A delivery that comes again is not handled again.
"""

from __future__ import annotations

import os

from fastapi import FastAPI, HTTPException, Request

import calcom
from calcom import webhooks

app = FastAPI()
handled: set[str] = set()  # In a program of yours: a table with a unique key.


@app.post("/cal", status_code=204)
async def receive(request: Request) -> None:
    """Take in a delivery."""
    try:
        event = await webhooks.receive_starlette(request, secret=os.environ["CALCOM_WEBHOOK_SECRET"])
    except calcom.WebhookVerificationError:
        raise HTTPException(status_code=401) from None
    if event.dedupe_key in handled:
        return
    handled.add(event.dedupe_key)
    match event:
        case webhooks.BookingCreated():
            print(f"booked: {event.uid} at {event.start_time}")
        case webhooks.BookingCancelled():
            print(f"cancelled: {event.uid}")
        case _:
            print(f"not for us: {event.trigger}")
