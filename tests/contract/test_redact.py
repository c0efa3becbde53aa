"""Nothing secret or personal is in what a run writes down."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote

import pytest

from contract_tests.redact import HIDDEN, Redactor

KEY = "cal_live_1234567890abcdef1234567890"


def test_a_known_secret_becomes_the_name_of_its_variable() -> None:
    redact = Redactor({"CALCOM_API_KEY": KEY})
    assert redact.headers([("Authorization", f"Bearer {KEY}")]) == {"Authorization": "Bearer $CALCOM_API_KEY"}
    assert KEY not in redact.text(f"https://example.com/?state={KEY}")


@pytest.mark.parametrize(
    "body",
    [
        {"secret": "hunter22"},
        {"data": [{"accessToken": "abc.def"}]},
        {"clientSecret": "xyz", "nested": {"password": "p"}},
        {"note": "key cal_0123456789abcdef0123 in a text"},
        {"token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc"},
    ],
)
def test_what_looks_like_a_secret_is_hidden(body: dict[str, object]) -> None:
    shown = Redactor().body(json.dumps(body))
    assert shown is not None
    for secret in (
        "hunter22",
        "abc.def",
        "xyz",
        '"p"',
        "cal_0123456789abcdef0123",
        "eyJzdWIiOiIxMjM0NTY3ODkwIn0",
    ):
        assert secret not in shown
    assert HIDDEN in shown


def test_people_are_hidden_unless_they_are_made_up() -> None:
    person = {
        "name": "Real Person",
        "email": "real.person@company.io",
        "title": "Write to real.person@company.io",
    }
    shown = Redactor().body(json.dumps(person))
    assert shown is not None
    assert "Real Person" not in shown
    assert "company.io" not in shown
    assert Redactor(people=False).body('{"name":"Ada"}') == '{"name":"Ada"}'


def test_cookies_and_unknown_keys_in_headers_are_hidden() -> None:
    shown = Redactor().headers(
        [("Set-Cookie", "session=1"), ("x-cal-secret-key", "s"), ("x-request-id", "r")]
    )
    assert shown == {"Set-Cookie": HIDDEN, "x-cal-secret-key": HIDDEN, "x-request-id": "r"}


@pytest.mark.parametrize("key", ["cal_live_KEYKEYKEY+/=0123456789", "cal_0123456789abcdef", "s3cret!&<x>"])
def test_a_secret_is_known_in_the_forms_in_which_others_write_it(key: str) -> None:
    raw = key.encode()
    forms = [key.lower(), key.upper(), quote(key, safe=""), html.escape(key), raw.hex(), raw.hex().upper()]
    for before in (b"", b"x", b"x:", b"ada:"):
        forms += [
            base64.b64encode(before + raw).decode(),
            base64.urlsafe_b64encode(before + raw + b"!").decode(),
        ]
    shown = Redactor({"CALCOM_API_KEY": key}).text(" ".join(forms))
    assert shown.count("$CALCOM_API_KEY") == len(forms)
    left = sum(map(len, shown.replace("$CALCOM_API_KEY", "").split()))
    assert left <= 8 * 8  # at the ends of what is encoded
