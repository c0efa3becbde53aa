"""The catalogue of errors has every class, and its page is as the code makes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from calcom import _catalogue, errors

PAGE = Path(__file__).resolve().parents[2] / "docs" / "errors.md"
# Classes that are only bases of others, and a warning that ends nothing.
WITHOUT_EXAMPLE = {"APIError", "CalComError", "TokensNotSaved"}


def test_every_class_has_an_entry_with_an_example_of_its_own() -> None:
    assert set(_catalogue.CATALOGUE) == set(errors.__all__)
    for name, entry in _catalogue.CATALOGUE.items():
        if name in WITHOUT_EXAMPLE:
            assert entry.example is None
            continue
        assert entry.example is not None, name
        assert type(entry.example()) is getattr(errors, name)
        assert entry.cause.endswith(".")
        assert entry.advice.endswith(".")


def test_the_page_is_as_the_code_makes_it(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    made = tmp_path / "errors.md"
    assert _catalogue.main([str(made)]) == 0
    assert PAGE.read_text(encoding="utf-8") == made.read_text(encoding="utf-8") == _catalogue.page()
    assert _catalogue.main([]) == 2
    assert "usage" in capsys.readouterr().err


def test_the_page_has_the_tree_and_every_class_once() -> None:
    page = _catalogue.page()
    assert "├─ APIConnectionError" in page
    for name in errors.__all__:
        assert page.count(f"\n## {name}\n") == 1
