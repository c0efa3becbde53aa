"""The list of phrases finds what it is for, and not what merely looks like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.phrases import findings, phrases_of

LIST = phrases_of(Path(__file__).parents[2] / "tools/phrases.yaml")


@pytest.mark.parametrize(
    "line",
    [
        "a URL that is none is an error",
        "What is no list is checked itself.",
        "The user is told once.",
        "Both keys are of one user.",
        "answered 200 where 201 is due",
        "a user and his keys",
        "It is made anew.",
    ],
)
def test_a_phrase_is_found(line: str) -> None:
    assert len(list(findings(f"# fine\n# {line}\n", LIST))) == 1


@pytest.mark.parametrize(
    "line", ["if there is none", "`he` is Hebrew", 'LANGUAGES = ("he", "de")', "members are told apart"]
)
def test_plain_text_is_left_alone(line: str) -> None:
    assert not list(findings(line, LIST))
