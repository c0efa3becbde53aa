"""The suite for Cal.com 6.0 with teams and organizations: the suite of every edition, and more."""

from __future__ import annotations

from contract_tests.links import LINKS
from contract_tests.suite import Suite


def suite() -> Suite:
    from contract_tests.layers.client_layer import library_v2
    from contract_tests.teams.api import TEAMS
    from contract_tests.teams.recipes import RECIPES
    from contract_tests.teams.resources import Resources
    from contract_tests.teams.scenarios import scenarios

    return Suite(
        TEAMS, RECIPES, Resources, scenarios, library_v2("teams"), LINKS, booking="POST /v2/bookings"
    )
