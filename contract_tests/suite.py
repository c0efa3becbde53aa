"""What is played against one API: its requests, things, scenarios, client and sandbox."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from contract_tests.document import Document
from contract_tests.layers.client_layer import Library, library_v2
from contract_tests.layers.server_layer import LINKS, Links
from contract_tests.recipes import V2 as RECIPES_V2
from contract_tests.recipes import Recipes
from contract_tests.resources import Resources
from contract_tests.settings import Profile
from contract_tests.wire import V2, Api

if TYPE_CHECKING:
    from contract_tests.behaviour.stage import Played


@dataclass(frozen=True, slots=True)
class Suite:
    """Everything that is not the same for all APIs; `contract_tests.v1` has the one for API v1."""

    api: Api
    recipes: Recipes
    resources: type[Resources]
    scenarios: Callable[[], Sequence[Played]]
    client: Library
    links: Links = field(default_factory=dict)
    booking: str = ""  # the label under which a start has to be one that is free


def suite_of(profile: Profile) -> Suite:
    """The suite for a profile."""
    if profile is Profile.V1:
        from contract_tests import v1

        return v1.suite()
    if profile is Profile.TEAMS:
        from contract_tests import teams

        return teams.suite()
    from contract_tests.behaviour import scenarios

    client = library_v2("hosted" if profile is Profile.HOSTED else "selfhosted")
    return Suite(V2, RECIPES_V2, Resources, scenarios, client, LINKS, "POST /v2/bookings")


def api_of(profile: Profile) -> Api:
    """What the profile's API looks like on the wire."""
    if profile is Profile.V1:
        from contract_tests.v1.wire import V1

        return V1
    if profile is Profile.TEAMS:
        from contract_tests.teams.wire import TEAMS

        return TEAMS
    return V2


def document_of(profile: Profile) -> Document:
    """The document as the profile's edition serves it."""
    return Document.load(api_of(profile).version, "" if profile is Profile.V1 else profile.value)
