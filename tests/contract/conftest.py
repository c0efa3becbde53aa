from __future__ import annotations

import pytest

from calcom_spec.contract import Document


@pytest.fixture(autouse=True)
def one_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs of tests are short: further processes would take longer than they save."""
    monkeypatch.setenv("CALCOM_CONTRACT_WORKERS", "1")


@pytest.fixture(scope="session")
def document() -> Document:
    return Document.load()
