"""`help()` says what a model is for and what a method asks for."""

from __future__ import annotations

from importlib import import_module

import pytest

from calcom.agents.toolbox import _operations


@pytest.mark.parametrize("package", ["calcom_v1", "calcom_v2"])
def test_every_model_says_where_it_is(package: str) -> None:
    models = import_module(f"{package}.models")
    things = [getattr(models, name) for name in dir(models)]
    classes = [each for each in things if isinstance(each, type) and each.__module__.startswith(package)]
    assert len(classes) > 100
    assert [each.__name__ for each in classes if not (each.__doc__ or "").endswith(".")] == []


def test_a_model_names_the_operations_that_answer_it() -> None:
    from calcom.types import Booking, CreateSchedule

    assert "Answered by `add_booking_guests`" in (Booking.__doc__ or "")
    assert "Sent by" in (CreateSchedule.__doc__ or "")


def test_every_method_has_help() -> None:
    assert [name for name, each in _operations().items() if not each.help] == []
