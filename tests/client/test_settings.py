"""The options of clients and of calls: which there are, what is checked, and how they add up."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest

from calcom import ConfigurationError
from calcom._retry import RetryPolicy
from calcom._secrets import Credentials
from calcom._settings import (
    CALL_OPTIONS,
    CHECKS,
    UNCHANGED,
    ClientOptions,
    Options,
    Settings,
    V2ClientOptions,
    V2Options,
    check_call_options,
    check_headers,
    merged,
    refuse_unknown,
)
from calcom.types import CallOptions

ROOT = "https://cal.example.com"


def settings(**more: Any) -> Settings:
    return Settings(ROOT, **more)


def test_what_a_client_does_unless_it_is_asked_for_something_else() -> None:
    made = settings()
    assert (made.timeout, made.deadline, made.max_response_bytes) == (30.0, 300.0, 64 * 1024 * 1024)
    assert (made.strict, made.pace, made.exactly_once, made.edition_is_certain) == (False, False, True, False)
    assert made.counts_are_reliable is True
    assert (made.on_attempt, made.editions, made.secrets, made.headers, made.versions) == (
        None,
        (),
        (),
        {},
        {},
    )
    assert made.retry.max_retries == RetryPolicy().max_retries
    assert set(made.names()) == set()


def test_options_that_exist_are_settings() -> None:
    assert Options.__optional_keys__ - {"max_retries"} <= set(Settings.__dataclass_fields__)
    assert V2Options.__optional_keys__ - Options.__optional_keys__ == {"versions", "edition"}
    assert ClientOptions.__optional_keys__ - Options.__optional_keys__ == {"base_url", "proxy", "on_drift"}
    assert V2ClientOptions.__optional_keys__ == V2Options.__optional_keys__ | ClientOptions.__optional_keys__
    assert set(CHECKS) <= V2Options.__optional_keys__
    assert set(CALL_OPTIONS) == CallOptions.__optional_keys__


@pytest.mark.parametrize(
    ("given", "name", "value"),
    [
        ({"timeout": 5}, "timeout", 5),
        ({"timeout": None}, "timeout", None),
        ({"deadline": None}, "deadline", None),
        ({"deadline": 0.5}, "deadline", 0.5),
        ({"max_response_bytes": 0}, "max_response_bytes", 0),
        ({"max_response_bytes": None}, "max_response_bytes", 64 * 1024 * 1024),
        ({"strict": True}, "strict", True),
        ({"strict": None}, "strict", False),
        ({"pace": True}, "pace", True),
        ({"exactly_once": False}, "exactly_once", False),
        ({"on_attempt": print}, "on_attempt", print),
        ({"headers": {"X-A": "2"}}, "headers", {"x-a": "2", "x-b": "1"}),
        ({"headers": None}, "headers", {"x-a": "1", "x-b": "1"}),
        ({"edition": "teams"}, "editions", ("teams",)),
        ({"edition": "teams"}, "edition_is_certain", True),
        ({"edition": None}, "edition_is_certain", False),
        (
            {"versions": {"bookings": "2024-08-13"}},
            "versions",
            {"slots": "2024-09-04", "bookings": "2024-08-13"},
        ),
    ],
)
def test_an_option_changes_its_setting_and_no_other(given: Any, name: str, value: Any) -> None:
    old = settings(
        headers={"x-a": "1", "x-b": "1"},
        versions={"slots": "2024-09-04"},
        names=lambda: {"slots", "bookings"},
    )
    new = old.changed(given)
    assert getattr(new, name) == value
    changed = {each for each in Settings.__dataclass_fields__ if getattr(new, each) != getattr(old, each)}
    assert changed <= {name, "editions", "edition_is_certain"}
    assert old.headers == {"x-a": "1", "x-b": "1"}


def test_retries_come_from_the_policy_or_beside_it() -> None:
    old = settings(retry=RetryPolicy(max_retries=7, first_delay=9.0))
    assert old.changed({}).retry is old.retry
    alone = old.changed({"max_retries": 1}).retry
    assert (alone.max_retries, alone.first_delay) == (1, 9.0)
    policy = RetryPolicy(max_retries=4, first_delay=3.0)
    assert old.changed({"retry": policy}).retry is policy
    both = old.changed({"max_retries": 0, "retry": policy}).retry
    assert (both.max_retries, both.first_delay) == (0, 3.0)
    assert policy.max_retries == 4


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"timeout": 0}, "timeout must be more than 0; None waits for ever."),
        ({"timeout": -1}, "timeout must be a number of at least 0 and at most 86400, not -1."),
        ({"timeout": 86401}, "timeout must be a number of at least 0 and at most 86400, not 86401."),
        ({"timeout": "5"}, "timeout must be a number of at least 0 and at most 86400, not '5'."),
        ({"timeout": True}, "timeout must be a number of at least 0 and at most 86400, not True."),
        ({"timeout": math.nan}, "timeout must be a number of at least 0 and at most 86400, not nan."),
        ({"deadline": math.inf}, "deadline must be a number of at least 0 and at most 86400, not inf."),
        ({"max_response_bytes": -1}, "max_response_bytes must be a number of at least 0, not -1."),
        ({"max_response_bytes": math.inf}, "max_response_bytes must be a number of at least 0, not inf."),
        ({"max_retries": "2"}, "max_retries must be a number of at least 0, not '2'."),
        ({"retry": 3}, "retry must be a RetryPolicy, not int."),
        ({"headers": ["a"]}, "headers must be a mapping from strings to strings."),
        ({"headers": {"a": 1}}, "headers must be a mapping from strings to strings."),
        ({"headers": {1: "a"}}, "headers must be a mapping from strings to strings."),
        ({"edition": "other"}, "edition must be one of hosted, selfhosted, teams, not 'other'."),
    ],
)
def test_what_cannot_work_is_refused_in_words(given: Any, complaint: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{re.escape(complaint)}$"):
        settings().changed(given)


@pytest.mark.parametrize("seconds", [0.001, 1, 86400])
def test_times_that_can_be_waited_for(seconds: float) -> None:
    assert settings().changed({"timeout": seconds, "deadline": seconds}).deadline == seconds
    check_call_options({"timeout": seconds, "deadline": seconds})


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ("timeout", "options must be a mapping, not str."),
        ({"timout": 1}, "options has 'timout', which is not an option of a call. Did you mean 'timeout'?"),
        ({"zzz": 1}, "options has 'zzz', which is not an option of a call."),
        ({1: 1}, "options has 1, which is not an option of a call."),
        ({"timeout": 0}, "options['timeout'] must be more than 0; None waits for ever."),
        ({"deadline": 0}, "options['deadline'] must be more than 0; None waits for ever."),
        ({"max_retries": -1}, "options['max_retries'] must be a number of at least 0, not -1."),
        ({"headers": "x"}, "options['headers'] must be a mapping from strings to strings."),
    ],
)
def test_options_of_a_call_that_cannot_work(options: Any, complaint: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{re.escape(complaint)}$"):
        check_call_options(options)


def test_options_of_a_call_that_can_work() -> None:
    check_call_options({})
    check_call_options({"timeout": None, "deadline": None, "max_retries": 0, "version": "2024-08-13"})
    assert check_headers({"a": "b"}, "x") == {"a": "b"}


def test_unknown_keywords_are_refused_as_python_does() -> None:
    refuse_unknown({}, (Options,), "f()")
    refuse_unknown({"timeout": 1, "edition": "x"}, (Options, V2Options), "f()")
    with pytest.raises(TypeError, match=r"^f\(\) got an unexpected keyword argument 'edition'$"):
        refuse_unknown({"timeout": 1, "edition": "x"}, (Options,), "f()")
    with pytest.raises(TypeError, match=r"argument 'header'\. Did you mean 'headers'\?$"):
        refuse_unknown({"header": 1}, (Options,), "f()")


def test_headers_add_up_without_regard_to_case() -> None:
    made = merged({"X-A": "1", "b": "1"}, {}, {"x-a": "2", "C": "3"})
    assert made == {"x-a": "2", "b": "1", "c": "3"}
    assert isinstance(made, Credentials)
    assert merged() == {}


def test_nothing_of_the_settings_that_may_be_secret_is_shown() -> None:
    shown = repr(settings(headers={"authorization": "hush"}, secrets=("hush",), timeout=UNCHANGED))
    assert "hush" not in shown
    assert "as the http_client has it" in shown
