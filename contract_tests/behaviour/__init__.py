"""What the document cannot say: things that several requests together must show."""

from __future__ import annotations

from collections.abc import Sequence

from contract_tests.behaviour.stage import SCENARIOS, Played, Stage, play
from contract_tests.results import Layer


def scenarios() -> Sequence[Played]:
    """Those of API v2."""
    from contract_tests.behaviour import (  # noqa: F401 - they register their scenarios
        bookings,
        life_cycle,
        reading,
        security,
        slots,
    )

    return SCENARIOS


def run(stage: Stage, layer: Layer, known: Sequence[Played]) -> None:
    """Play every scenario of a layer; each is counted, also when it cannot run."""
    chosen = [s for s in known if s.layer is layer]
    stage.progress.start(layer.value, len(chosen))
    for scenario in chosen:
        stage.progress.step(scenario.name)
        play(scenario, stage)


__all__ = ["Played", "Stage", "run", "scenarios"]
