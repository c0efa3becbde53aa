"""What is derived in pages by hand."""

from __future__ import annotations

import pytest

from spec.pipeline import pages

OLD, NEW = "a" * 64, "b" * 64
UNRELEASED = f"# Changes\n\n## Unreleased\n\n- the service, 2026-09: `{OLD}`\n"
RELEASED = f"# Changes\n\n## Unreleased\n\n## 1.0\n\n- the service, 2026-09: `{OLD}`\n"


def test_the_unreleased_section_names_the_hashes_of_today() -> None:
    assert pages.with_hashes(UNRELEASED, {"the service, 2026-09": NEW}) == UNRELEASED.replace(OLD, NEW)


def test_a_release_keeps_its_hashes() -> None:
    assert pages.with_hashes(RELEASED, {"the service, 2026-09": OLD}) == RELEASED
    with pytest.raises(ValueError, match=f"must have this line under its first heading: .*{NEW}"):
        pages.with_hashes(RELEASED, {"the service, 2026-09": NEW})
