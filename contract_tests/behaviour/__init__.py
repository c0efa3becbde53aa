"""Rules that the document cannot express, because they span several requests."""

from __future__ import annotations

from collections.abc import Sequence

from contract_tests.behaviour.context import SCENARIOS, Scenario, ScenarioContext, operations_of, play


def scenarios() -> Sequence[Scenario]:
    """Return the scenarios of API v2."""
    from contract_tests.behaviour import (  # noqa: F401 - importing them registers their scenarios
        bookings,
        life_cycle,
        reading,
        security,
        slots,
    )

    return SCENARIOS


__all__ = ["Scenario", "ScenarioContext", "operations_of", "play", "scenarios"]
