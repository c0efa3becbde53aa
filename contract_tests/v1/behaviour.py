"""Scenarios of API v1."""

from __future__ import annotations

from functools import partial

from contract_tests.behaviour.stage import Played, scenario

SCENARIOS: list[Played] = []
played = partial(scenario, into=SCENARIOS)
