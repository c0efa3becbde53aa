from __future__ import annotations

import pytest

from contract_tests.document import Document


@pytest.fixture(scope="session")
def document() -> Document:
    return Document.load()
