"""Formats are judged as the server's libraries judge them: validator.js through class-validator, the server's
own pattern of an address, and libphonenumber.

`formats.json` has what those libraries, of the versions that the server has, said of each text.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from calcom.sandbox import formats

SEEN: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("formats.json").read_text())
JUDGES: dict[str, Callable[[str], Any]] = {
    "email": formats.is_email,
    "booker": formats.is_booker_email,
    "url": formats.is_url,
    "phone": formats.is_phone_number,
    "iso": lambda text: [formats.is_iso_date(text), formats.is_iso_date(text, strict=True)],
}


@pytest.mark.parametrize("kind", JUDGES)
def test_each_text_is_judged_as_the_library_did(kind: str) -> None:
    assert len(SEEN[kind]) >= 60
    assert {text: JUDGES[kind](text) for text in SEEN[kind]} == SEEN[kind]


@pytest.mark.parametrize("value", [None, 1, True, [], ["a@example.com"], {}])
def test_nothing_but_a_text_has_a_format(value: Any) -> None:
    assert not any(
        judge(value)
        for judge in (formats.is_email, formats.is_url, formats.is_phone_number, formats.is_iso_date)
    )
    assert not formats.is_booker_email(value)
