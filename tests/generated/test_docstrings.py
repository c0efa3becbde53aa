"""`help()` says what a model is for and what a method asks for."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

import calcom
from calcom._endpoint import V1, V2, operations
from calcom.agents.toolbox import _operations
from spec.pipeline.codegen import wording


@pytest.mark.parametrize("package", ["calcom_v1", "calcom_v2"])
def test_every_model_says_where_it_is(package: str) -> None:
    models = import_module(f"{package}.models")
    things = [getattr(models, name) for name in dir(models)]
    classes = [each for each in things if isinstance(each, type) and each.__module__.startswith(package)]
    assert len(classes) > 100
    assert [each.__name__ for each in classes if not (each.__doc__ or "").endswith(".")] == []


def test_a_model_names_the_operations_that_answer_it() -> None:
    from calcom.types import Booking, CreateSchedule

    assert "Returned by `add_booking_guests`" in (Booking.__doc__ or "")
    assert "Sent by" in (CreateSchedule.__doc__ or "")


def test_every_method_has_help() -> None:
    assert [name for name, each in _operations().items() if not each.help] == []


def test_every_sentence_by_hand_is_about_something_that_exists() -> None:
    named = {each.shape_of or each.id for package in (V1, V2) for each in operations(package).values()}
    assert wording.SENTENCES.keys() - named == set()
    folder = Path(calcom.__file__).parent / "_async" / "operations"
    modules = {each.relative_to(folder).with_suffix("") for each in folder.rglob("*.py")}
    areas = {".".join(part for part in each.parts if part != "__init__") for each in modules}
    assert wording.AREAS.keys() - areas == set()


@pytest.mark.parametrize(
    ("operation", "sentence"),
    [
        ("list_event_type_webhooks", "List the webhooks of an event type."),
        ("delete_all_oauth_client_webhooks", "Delete all webhooks of an OAuth client."),
        ("get_default_schedule", "Get the default schedule."),
        ("create_organization_user", "Create a user in an organization."),
        ("remove_organization_role_permissions", "Remove permissions from an organization role."),
        ("update_user", "Update a user."),
        ("get_me", "Get your own profile."),
    ],
)
def test_an_operation_in_a_sentence(operation: str, sentence: str) -> None:
    assert wording.sentence(operation) == sentence


@pytest.mark.parametrize(
    ("path", "phrase"),
    [
        ("organizations.teams.roles.permissions", "Permissions of roles of teams in organizations."),
        ("teams.verified_resources.emails", "Verified email addresses of teams."),
        ("v2024_06_14.teams.event_types", "Event types of teams, in version 2024-06-14."),
        ("v2024_04_15", "The operations of version 2024-04-15."),
    ],
)
def test_an_area_in_a_phrase(path: str, phrase: str) -> None:
    assert wording.area(path.split(".")) == phrase
