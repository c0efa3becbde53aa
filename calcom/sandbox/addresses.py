"""Booking pages: answers and webhooks name their addresses; the sandbox does not serve them."""

from __future__ import annotations

from .state import Row, State

LOCAL = "http://localhost:3000"
HOSTED = "https://cal.com"


def booker_url(state: State, user: Row | None = None) -> str:
    """The address of somebody's pages: of an organization, if that is no platform's, else of the server."""
    if state.edition != "teams":
        return LOCAL
    organization = state.teams.get(user["organizationId"]) if user else None
    if organization is None or organization["isPlatform"]:
        return HOSTED
    return f"https://{organization['slug']}.localhost:3000"
