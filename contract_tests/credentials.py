"""Who sends a request."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who sends a request: an API key, a platform client, or nobody."""

    key: str | None = None
    client_id: str | None = None
    secret: str | None = None
    in_query: bool = False  # API v1 takes its key as ?apiKey=

    def query(self) -> list[tuple[str, str]]:
        return [("apiKey", self.key)] if self.key and self.in_query else []

    def headers(self) -> dict[str, str]:
        headers = {}
        if self.key and not self.in_query:
            headers["Authorization"] = f"Bearer {self.key}"
        if self.client_id and self.secret:
            headers["x-cal-client-id"] = self.client_id
            headers["x-cal-secret-key"] = self.secret
        return headers


NOBODY = Credentials()
