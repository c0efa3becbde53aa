"""The suite, the document and the target of each profile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from calcom_spec.contract import Document
from contract_tests import behaviour, own, teams, v1
from contract_tests.api import V2, Api
from contract_tests.credentials import Credentials
from contract_tests.layers.client_layer import library_v2
from contract_tests.links import LINKS
from contract_tests.recipes import V2 as RECIPES
from contract_tests.resources import Resources
from contract_tests.settings import Profile, Settings
from contract_tests.suite import Suite
from contract_tests.target import Target, reach_instance, sandbox_target
from contract_tests.teams.api import TEAMS
from contract_tests.teams.target import sandbox_target as sandbox_teams
from contract_tests.v1.api import V1
from contract_tests.v1.target import reach_instance as reach_v1
from contract_tests.v1.target import sandbox_target as sandbox_v1


def suite_of(profile: Profile) -> Suite:
    """Return the suite of a profile."""
    if profile is Profile.V1:
        return v1.suite()
    if profile is Profile.TEAMS:
        return teams.suite()
    client = library_v2("hosted" if profile is Profile.HOSTED else "selfhosted")
    return Suite(V2, RECIPES, Resources, behaviour.scenarios, client, LINKS, "POST /v2/bookings")


def api_of(profile: Profile) -> Api:
    """Return the facts about the profile's API."""
    return {Profile.V1: V1, Profile.TEAMS: TEAMS}.get(profile, V2)


def document_of(profile: Profile) -> Document:
    """Load the document as the profile's edition serves it."""
    return Document.load(api_of(profile).version, "" if profile is Profile.V1 else profile.value)


def document_for(settings: Settings) -> Document:
    """Load the document of a run: the profile's or the user's, with the user's overlays."""
    profile = settings.profile
    if settings.document is None and not settings.overlay:
        return document_of(profile)
    edition = "" if profile is Profile.V1 else profile.value
    return own.document(api_of(profile).version, edition, file=settings.document, overlays=settings.overlay)


@contextmanager
def open_target(settings: Settings) -> Iterator[Target]:
    """Open the target of these settings; a sandbox runs until the context ends."""
    if settings.is_about_the_document:
        api = api_of(settings.profile)
        yield Target("the document alone", "http://nothing.invalid", Credentials(), api=api)
        return
    if settings.url is not None:
        yield reach(settings)
        return
    with _sandbox(settings.profile) as target:
        yield target


def reach(settings: Settings) -> Target:
    """Find the instance of these settings; raise TargetError if it cannot be tested."""
    if settings.profile is Profile.V1:
        return reach_v1(settings)
    return reach_instance(settings, api=api_of(settings.profile))


def _sandbox(profile: Profile) -> AbstractContextManager[Target]:
    return {Profile.V1: sandbox_v1, Profile.TEAMS: sandbox_teams}.get(profile, sandbox_target)()
