"""Hiding secrets: in whatever form a text holds them, and in time that grows with the text alone."""

from __future__ import annotations

import html
import json
import re
import time
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calcom._secrets import Mask
from calcom.types import Response

UNITS = [
    "eyJa-", "eyJaaaaaaaaa ", "eyJaaaaaaaaa.", "a.", "-", "secret" + " " * 50, "secret=", "apikey",
    "secret_key", "cal_live_", "\\", "\\u", "\\\\x", "%", "%25", "%2f", "&amp;", "&#0", "bearer ", "bearer\t",
    "+", "\xe9", "\\\"", "'", "Authorization: ", "\ud83d",
]  # fmt: skip
SECRETS = [
    "-" * 20, "\\" * 8 + "x", "\\\\\\x", r"C:\Users\me\key", "ab+/cd+/ef+/==", "correct horse battery staple",
    "https://hooks.example.com/T000/B000/YYYY", "-_" * 2500, "\xe9" * 20, "aaaa", "%2f%2f%2f", "&amp;&amp;",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_the_time_grows_with_the_text_alone(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    mask = Mask(SECRETS)
    began = time.process_time()
    mask.text(text)
    mask.response(Response(400, {"content-type": "application/json"}, json.dumps({"message": text}).encode()))
    # A quadratic pattern takes minutes for this; a linear one about a second.
    assert time.process_time() - began < 7


def utf8_escapes(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


WRITERS: list[Callable[[str], str]] = [
    str,
    lambda text: json.dumps(text)[1:-1],
    lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    lambda text: json.dumps(json.dumps(json.dumps(text)))[7:-7],
    lambda text: repr(text)[1:-1],
    lambda text: quote(text, safe=""),
    lambda text: re.sub("%..", lambda found: found[0].lower(), quote(text, safe="")),
    lambda text: quote(quote(text, safe=""), safe=""),
    quote_plus,
    html.escape,
    lambda text: html.escape(html.escape(text)),
    lambda text: "".join(f"&#{ord(mark)};" for mark in text),
    lambda text: "".join(f"&#x00{ord(mark):X};" for mark in text),
    utf8_escapes,
    lambda text: html.escape(json.dumps(text)[1:-1]),
]

KEYS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=8, max_size=24)


@given(KEYS.filter(lambda key: "\\" not in key), st.sampled_from(WRITERS), st.sampled_from(WRITERS))
@settings(max_examples=200, deadline=None)
def test_a_secret_is_hidden_in_every_form(
    key: str, write: Callable[[str], str], other: Callable[[str], str]
) -> None:
    key = f"k:{key}:k"
    text = f"before <{write(key)}> and <{other(key)}> after"
    assert Mask([key]).text(text) == "before <***> and <***> after"


@pytest.mark.parametrize(
    "key", [r"back\slash", r"C:\new\table", 'quoted "text" <1>', "-----BEGIN\nAB+/=\n-----", "ü\\ü and more"]
)
@pytest.mark.parametrize("write", WRITERS)
def test_backslashes_and_lines_in_a_secret(key: str, write: Callable[[str], str]) -> None:
    assert Mask([key]).text(f"<{write(key)}>") == "<***>"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("eyJhbGciOiJI.eyJzdWIi.c2ln and more", "*** and more"),
        ("www.example.com.eyJhbGciOiJI.eyJzdWIi.c2ln", "www.example.com.***"),
        ("token-eyJhbGciOiJI.eyJzdWIi", "token-***"),
        ("eyJhbGciOiJI.eyJzdWIi.", "***"),
        ("eyJhbGciOiJI.", "eyJhbGciOiJI."),
        ("eyJshort.abc", "eyJshort.abc"),
        ("neyJhbGciOiJI.abc", "neyJhbGciOiJI.abc"),
        ("cal_live_0123456789abcdef", "***"),
        ("cal_0123456, a short one", "cal_0123456, a short one"),
        ('"api_key": "x1"', '"api_key": "***"'),
        ("Bearer abc", "Bearer ***"),
        ("secret = x, secret:y", "secret = ***, secret:***"),
        ("a secret of mine", "a secret of mine"),
    ],
)
def test_what_looks_like_a_secret(text: str, shown: str) -> None:
    assert Mask().text(text) == shown


def test_secrets_that_overlap_and_that_hold_each_other() -> None:
    assert Mask(["abcdef", "defghi"]).text("xabcdefghix abcdef") in ("xabc***x ***", "x***ghix ***")
    assert Mask(["key/1", "key/1/longer"]).text("key%2F1%2Flonger key%2F1") == "*** ***"
    assert Mask(["abc"]).text("abc") == "abc"
    assert "ab/cd" not in Mask(["ab/cd" * 3]).text("ab%2Fcd" * 7)


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_what_holds_no_secret_is_left_alone(text: str) -> None:
    assert Mask(["operator-made/key+with%signs"])._without_known(text) == text


def test_each_of_several_announcements_counts() -> None:
    assert Mask().text("Bearer bearer hidden-key-1 rest") == "Bearer *** *** rest"


def test_a_large_text_without_secrets_costs_little() -> None:
    text = " " * 20_000_000
    started = time.thread_time()
    assert Mask(["cal_0123456789abcdef"]).text(text) == text
    assert time.thread_time() - started < 2  # 5 seconds when each character was looked at
