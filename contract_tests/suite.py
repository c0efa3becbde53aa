"""The suite of one API: its requests, objects, scenarios and client."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from contract_tests.api import Api
from contract_tests.behaviour.context import Scenario
from contract_tests.layers.client_layer import Library
from contract_tests.links import Links
from contract_tests.recipes import Recipes
from contract_tests.resources import Resources


@dataclass(frozen=True, slots=True)
class Suite:
    """What differs between the APIs; `contract_tests.v1` has the suite of API v1."""

    api: Api
    recipes: Recipes
    resources: type[Resources]
    scenarios: Callable[[], Sequence[Scenario]]
    client: Library
    links: Links = field(default_factory=dict)
    booking: str = ""  # the label whose requests need a free start
