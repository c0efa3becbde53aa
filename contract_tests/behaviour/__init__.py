"""What the document cannot say: things that several requests together must show."""

from __future__ import annotations

from contract_tests.behaviour.stage import SCENARIOS, Stage, play
from contract_tests.results import Layer


def run(stage: Stage, layer: Layer, only: str = "") -> None:
    """Play every scenario of a layer; each is counted, also when it cannot run."""
    from contract_tests.behaviour import (  # noqa: F401 - they register their scenarios
        bookings,
        life_cycle,
        reading,
        security,
        slots,
    )

    chosen = [s for s in SCENARIOS if s.layer is layer and only in s.name]
    stage.progress.start(layer.value, len(chosen))
    for scenario in chosen:
        stage.progress.step(scenario.name)
        play(scenario, stage)


__all__ = ["Stage", "run"]
