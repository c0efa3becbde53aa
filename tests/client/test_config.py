"""Where settings come from, and what is said about wrong ones."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from calcom import _config, _times
from calcom.errors import ConfigurationError


def test_key_of_argument_environment_and_file_in_that_order(tmp_path: Path) -> None:
    (tmp_path / "calcom").mkdir()
    (tmp_path / "calcom" / "api_key").write_text("cal_file\n")
    environ = {"XDG_CONFIG_HOME": str(tmp_path)}
    assert _config.find_key(None, environ) == "cal_file"
    environ["CAL_API_KEY"] = "cal_second"
    assert _config.find_key(None, environ) == "cal_second"
    environ["CALCOM_API_KEY"] = "cal_first"
    assert _config.find_key(None, environ) == "cal_first"
    assert _config.find_key("any_prefix_1", environ) == "any_prefix_1"


def test_no_key_is_no_error(tmp_path: Path) -> None:
    assert _config.find_key(None, {"XDG_CONFIG_HOME": str(tmp_path)}) is None


def test_the_default_file_is_under_the_home_directory() -> None:
    assert _config.key_file({}) == Path.home() / ".config" / "calcom" / "api_key"


def test_a_key_path_that_is_a_directory_is_named(tmp_path: Path) -> None:
    (tmp_path / "calcom" / "api_key").mkdir(parents=True)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        _config.find_key(None, {"XDG_CONFIG_HOME": str(tmp_path)})


@pytest.mark.parametrize(
    ("key", "complaint"),
    [
        ("", "api_key is empty"),
        ("  ", "api_key is empty"),
        (7, "api_key must be a string"),
        ("Bearer cal_1", "word Bearer"),
        ("cal_secret one", "whitespace"),
        ("cal_secretü", "characters"),
        ("cal_\x00secret", "characters"),
    ],
)
def test_wrong_keys_are_described_and_not_shown(key: Any, complaint: str) -> None:
    with pytest.raises(ConfigurationError, match=complaint) as caught:
        _config.find_key(key, {})
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "root"),
    [
        ("https://api.cal.com/v2", "https://api.cal.com"),
        ("https://api.cal.com/v2/", "https://api.cal.com"),
        ("https://api.cal.com", "https://api.cal.com"),
        ("https://cal.example.com/api/v2", "https://cal.example.com/api"),
        ("http://127.0.0.1:5555/", "http://127.0.0.1:5555"),
        (" http://[::1]:5555/v2 ", "http://[::1]:5555"),
    ],
)
def test_base_urls_with_and_without_the_version(url: str, root: str) -> None:
    assert _config.find_base_url(url, {}) == root


def test_base_url_of_argument_environment_and_hosted_service() -> None:
    assert _config.find_base_url(None, {}) == "https://api.cal.com"
    assert (
        _config.find_base_url(None, {"CALCOM_BASE_URL": "http://a.example.com/v2"}) == "http://a.example.com"
    )
    with pytest.raises(ConfigurationError, match="CALCOM_BASE_URL"):
        _config.find_base_url(None, {"CALCOM_BASE_URL": "nowhere"})


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.cal.com/v2",
        "ftp://cal.example.com",
        "https://",
        "https://cal.example.com:port",
        "https://cal.example.com/v2?apiKey=1",
        "https://key:secret@cal.example.com/v2",
        7,
    ],
)
def test_wrong_base_urls_name_the_field(url: Any) -> None:
    with pytest.raises(ConfigurationError, match="base_url must") as caught:
        _config.find_base_url(url, {})
    assert "secret" not in str(caught.value)


def test_editions_by_host() -> None:
    for host in ("api.cal.com", "api.cal.eu", "API.Cal.COM", "api.cal.eu.", "api.cal.com:443"):
        assert _config.editions_of(f"https://{host}", None) == ("hosted",)
    for host in ("evilcal.com", "api.cal.com.example.org", "api.cal.com@example.org", "127.0.0.1:1"):
        assert _config.editions_of(f"https://{host}", None) == ("selfhosted", "teams")
    assert _config.editions_of("http://127.0.0.1:1", "hosted") == ("hosted",)
    with pytest.raises(ConfigurationError, match="edition must be one of hosted, selfhosted, teams"):
        _config.editions_of("http://127.0.0.1:1", "cloud")


def test_editions_in_words() -> None:
    assert _config.servers_with(["selfhosted"]) == "Cal.diy 6.2"
    assert _config.servers_with(["teams", "hosted"]) == (
        "the hosted service and Cal.com 6.0 with teams and organizations"
    )


def test_client_credentials_do_not_show_the_secret() -> None:
    credentials = _config.ClientCredentials("id-1", "hidden-1")
    assert credentials.headers() == {"x-cal-client-id": "id-1", "x-cal-secret-key": "hidden-1"}
    assert "hidden-1" not in f"{credentials} {credentials!r}"


def test_a_range_ends_where_it_is_said_to() -> None:
    """The server takes midnight in UTC for the whole day that begins there."""
    paris, utc = ZoneInfo("Europe/Paris"), ZoneInfo("UTC")
    day = date(2026, 11, 30)
    assert _times.range_end(day, "end", None) == "2026-11-30"
    assert _times.range_end(day, "end", utc) == "2026-11-30T23:59:59Z"
    assert _times.range_end(day, "end", paris) == "2026-11-30T23:00:00Z"
    assert _times.range_end(datetime(2026, 12, 1, tzinfo=utc), "end", None) == "2026-11-30T23:59:59Z"
    assert _times.range_end(datetime(2026, 12, 1, 1, tzinfo=paris), "end", paris) == "2026-11-30T23:59:59Z"
    assert _times.range_end(datetime(2026, 12, 1, 1, tzinfo=utc), "end", None) == "2026-12-01T01:00:00Z"


@pytest.mark.parametrize("path", ["/v1", "/api/v1", "/api/v1/"])
def test_the_address_of_v1_is_told_from_that_of_v2(path: str) -> None:
    url = f"https://cal.example.com{path}"
    with pytest.raises(ConfigurationError, match=r"^base_url is the address of API v1: use calcom\.v1"):
        _config.find_base_url(url)
    with pytest.raises(ConfigurationError, match=r"^CALCOM_BASE_URL is the address of API v1"):
        _config.find_base_url(None, {"CALCOM_BASE_URL": url})
    assert _config.find_base_url("https://cal.example.com/v1x", {}) == "https://cal.example.com/v1x"


@pytest.mark.parametrize(
    ("host", "is_valid"),
    [
        *(("a", True), ("a.", True), ("a..b", False), (".a", False), ("a" * 63, True), ("a" * 64, False)),
        *((f"{'a' * 63}.b", True), (f"{'a' * 64}.b", False), (f"b.{'a' * 63}", True)),
        *((f"b.{'a' * 64}", False), ("bücher.test", True), ("ü" * 63, False), ("1.2.3.4", True)),
    ],
)
def test_hosts_that_a_name_server_takes(host: str, is_valid: bool) -> None:
    if is_valid:
        assert _config.find_base_url(f"https://{host}/v2") == f"https://{host}"
    else:
        with pytest.raises(ConfigurationError, match="must be a URL such as"):
            _config.find_base_url(f"https://{host}/v2")


@pytest.mark.parametrize(
    ("proxy", "secrets"),
    [
        (None, ()),
        ("http://host:8080", ()),
        ("socks5://user@host", ()),
        ("http://user:p%40ss@host:1", ("p%40ss", "p@ss")),
        ("https://user:plain@host", ("plain", "plain")),
    ],
)
def test_the_password_of_a_proxy_is_known(proxy: str | None, secrets: tuple[str, ...]) -> None:
    assert _config.check_proxy(proxy) == secrets


@pytest.mark.parametrize(
    "proxy", ["", "host:8080", "ftp://u:hush@host", "http://u:hush@", "http://u:hush@host:0", "http://h:x", 5]
)
def test_a_proxy_that_is_wrong_is_not_shown(proxy: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^proxy must be a URL such as") as caught:
        _config.check_proxy(proxy)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("x" * 80, "x" * 80),
        ("x" * 81, "x" * 80),
        ("user:hush@host", "host"),
        (f"a@{'x' * 90}", "x" * 80),
    ],
)
def test_a_wrong_url_is_shown_in_part(url: str, shown: str) -> None:
    with pytest.raises(ConfigurationError, match=f", not '{shown}'\\.$"):
        _config.find_base_url(url)


def test_credentials_make_their_headers() -> None:
    made = _config.ClientCredentials(" id ", "hush-hush")
    assert made.headers() == {"x-cal-client-id": "id", "x-cal-secret-key": "hush-hush"}
    assert repr(made) == "ClientCredentials(client_id='id', client_secret='***')"
    with pytest.raises(TypeError, match="ClientCredentials holds a secret"):
        pickle.dumps(made)


def test_ports_of_a_base_url() -> None:
    assert _config.find_base_url("http://x.test:1") == "http://x.test:1"
    for port in ("0", "65536", "a"):
        with pytest.raises(ConfigurationError, match="must be a URL such as"):
            _config.find_base_url(f"http://x.test:{port}")
