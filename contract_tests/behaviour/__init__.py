"""What the document cannot say: things that several requests together must show."""

from __future__ import annotations

from collections.abc import Sequence

from contract_tests.behaviour.context import SCENARIOS, Scenario, ScenarioContext, operations_of, play


def scenarios() -> Sequence[Scenario]:
    """Those of API v2."""
    from contract_tests.behaviour import (  # noqa: F401 - they register their scenarios
        bookings,
        life_cycle,
        reading,
        security,
        slots,
    )

    return SCENARIOS


__all__ = ["Scenario", "ScenarioContext", "operations_of", "play", "scenarios"]
