"""URLs of booking pages, which answers and webhooks contain but the sandbox does not serve."""

from __future__ import annotations

from .state import Row, State

LOCAL = "http://localhost:3000"
HOSTED = "https://cal.com"


def booker_url(state: State, user: Row | None = None) -> str:
    """Return the base URL of a user's pages: the organization's (if it is not a platform) or the server's."""
    if state.edition != "teams":
        return LOCAL
    organization = state.teams.get(user["organizationId"]) if user else None
    if organization is None or organization["isPlatform"]:
        return HOSTED
    return f"https://{organization['slug']}.localhost:3000"
