"""The suite for API v1, which older self-hosted servers speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contract_tests.suite import Suite


def suite() -> Suite:
    from calcom.v1 import AsyncCalComV1, CalComV1
    from contract_tests.layers.client_layer import Library
    from contract_tests.suite import Suite
    from contract_tests.v1.behaviour import SCENARIOS
    from contract_tests.v1.recipes import V1 as RECIPES
    from contract_tests.v1.resources import Resources
    from contract_tests.v1.wire import V1

    client = Library(
        CalComV1, AsyncCalComV1, package="calcom.v1._sync", endpoints="calcom_v1.api.", base="/v1"
    )
    return Suite(V1, RECIPES, Resources, lambda: SCENARIOS, client, booking="POST /bookings")
