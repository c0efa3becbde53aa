"""The suite for API v1, which older self-hosted servers speak."""

from __future__ import annotations

from contract_tests.links import Links
from contract_tests.suite import Suite


def suite() -> Suite:
    from calcom.v1 import AsyncCalComV1, CalComV1
    from contract_tests.layers.client_layer import Library
    from contract_tests.v1.api import V1
    from contract_tests.v1.behaviour import SCENARIOS
    from contract_tests.v1.recipes import V1 as RECIPES
    from contract_tests.v1.resources import Resources

    client = Library(
        CalComV1, AsyncCalComV1, package="calcom.v1._sync", endpoints="calcom_v1.api.", base="/v1"
    )
    return Suite(V1, RECIPES, Resources, lambda: SCENARIOS, client, links(), booking="POST /bookings")


def links() -> Links:
    """Return links from the operation that makes an object to those that take its id."""
    envelopes = {
        "/schedules": "schedule/",
        "/event-types": "event_type/",
        "/webhooks": "webhook/",
        "/attendees": "attendee/",
        "/availabilities": "availability/",
    }
    found: Links = {
        f"POST {path}": [
            (f"{method} {path}/{{id}}", "id", f"$response.body#/{envelope}id")
            for method in ("GET", "PATCH", "DELETE")
        ]
        for path, envelope in envelopes.items()
    }
    booking = [
        (f"{method} /bookings/{{id}}{rest}", "id", "$response.body#/id")
        for method, rest in (("GET", ""), ("PATCH", ""), ("DELETE", "/cancel"), ("GET", "/recordings"))
    ]
    return {**found, "POST /bookings": booking}
