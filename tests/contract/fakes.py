"""Tiny servers that are wrong in one known way."""

from __future__ import annotations

from collections.abc import Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]


def answering(answer: Callable[[Request], Response]) -> Starlette:
    """An app that gives this answer to everything."""
    app = Starlette()

    async def endpoint(request: Request) -> Response:
        return answer(request)

    app.add_route("/{path:path}", endpoint, methods=METHODS)
    return app


def envelope(status: int, message: str) -> JSONResponse:
    error = {"code": "NotFoundException", "message": message, "details": {"statusCode": status}}
    return JSONResponse({"status": "error", "timestamp": "2030-01-01T00:00:00.000Z", "error": error}, status)


def me() -> JSONResponse:
    data = {
        "id": 1,
        "username": "someone",
        "email": "someone@example.com",
        "name": "Someone",
        "timeFormat": 12,
        "timeZone": "UTC",
        "weekStart": "Sunday",
        "defaultScheduleId": None,
        "locale": "en",
        "avatarUrl": None,
        "bio": None,
        "metadata": {},
        "organizationId": None,
    }
    return JSONResponse({"status": "success", "data": data})
