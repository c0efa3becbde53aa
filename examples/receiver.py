"""Receive deliveries in FastAPI: `CALCOM_WEBHOOK_SECRET=... uvicorn examples.receiver:app`.

Deliveries that are not signed with the secret are rejected. A repeated delivery is handled only once.
"""

from __future__ import annotations

import os

from fastapi import FastAPI, HTTPException, Request

import calcom
from calcom import webhooks

app = FastAPI()
handled: set[str] = set()  # In production: a table with a unique key.


@app.post("/cal", status_code=204)
async def receive(request: Request) -> None:
    """Receive a delivery."""
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
            print(f"ignored: {event.trigger}")
