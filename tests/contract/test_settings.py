"""Settings: command line over environment over file, and what cannot work is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from calcom_spec.contract import Document
from contract_tests.behaviour.context import Scenario
from contract_tests.cli import contract
from contract_tests.results import Layer
from contract_tests.runner import choose, part_of, work_of
from contract_tests.settings import Mode, Profile, Settings, SettingsError, gather

NOWHERE = Path("no-such-file.toml")


def test_the_command_line_wins_over_the_environment_and_that_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "contract.toml"
    file.write_text(
        '[contract]\nurl = "http://file.example"\nseed = 3\nmode = "read-only"\ngroups = ["me"]\n'
    )
    environ = {
        "CALCOM_CONTRACT_URL": "http://environment.example/",
        "CALCOM_CONTRACT_KEY": "k",
        "CALCOM_CONTRACT_SEED": "",
    }
    settings = gather({"seed": 5}, environ=environ, file=file)
    assert (settings.url, settings.seed, settings.mode) == ("http://environment.example", 5, Mode.READ_ONLY)
    assert settings.groups == ("me",)


def test_a_key_of_the_environment_is_not_for_the_sandbox() -> None:
    assert gather({}, environ={"CALCOM_API_KEY": "cal_real"}, file=NOWHERE).key is None


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"url": "cal.example.com", "key": "k"}, "http://"),
        ({"url": "http://cal.example.com"}, "--key"),
        ({"url": "https://api.cal.com/v2", "key": "k"}, "--yes-hosted"),
        ({"url": "https://api.cal.com/v2", "key": "k", "yes_hosted": True, "mode": "full"}, "full"),
        ({"url": "https://api.cal.com/v1", "key": "k", "profile": "v1"}, "no longer has API v1"),
        ({"shard": "5/4"}, "between 1 and 4"),
        ({"shard": "half"}, "3/8"),
        ({"mode": "careless"}, "careless"),
        ({"url": ""}, "--url is empty"),
        ({"url": "http://ops:s3cret@cal.example.com", "key": "k"}, "must not contain a user"),
        ({"url": "http://a..b", "key": "k"}, "not a valid URL"),
        ({"url": "http://cal.example.com", "key": "cal_1\u00a0"}, "contains invalid characters"),
        ({"url": "http://cal.example.com", "key": "cal 1"}, "contains invalid characters"),
        ({"rate": -1.0}, "--rate"),
        ({"rate": 0.0}, "--rate"),
        ({"examples": -1}, "--examples"),
        ({"max_time": -1.0}, "--max-time"),
        ({"max_time": float("nan")}, "--max-time"),
        ({"out": Path(__file__)}, "--out takes a folder"),
    ],
)
def test_what_cannot_work_is_said(given: dict[str, Any], complaint: str) -> None:
    with pytest.raises(SettingsError, match=complaint):
        gather(given, environ={}, file=NOWHERE)


def test_the_hosted_service_is_treated_with_care() -> None:
    given = {"url": "https://api.cal.com", "key": "k", "yes_hosted": True, "rate": 50.0}
    settings = gather(given, environ={}, file=NOWHERE)
    assert (settings.mode, settings.profile) == (Mode.OWNED, Profile.HOSTED)
    assert (settings.rate, settings.examples) == (1.0, 0)


def test_an_instance_is_owned_and_the_sandbox_full_unless_said_otherwise() -> None:
    assert Settings().effective_mode is Mode.FULL
    assert Settings(url="http://cal.example.com", key="k").effective_mode is Mode.OWNED


def test_a_typo_in_the_file_is_said(tmp_path: Path) -> None:
    file = tmp_path / "contract.toml"
    file.write_text("sede = 3\n")
    with pytest.raises(SettingsError, match="sede"):
        gather({}, environ={}, file=file)


def test_shards_are_disjoint_and_complete(document: Document) -> None:
    chosen = choose(document, Settings())
    work = {operation.id: number for number, operation in enumerate(chosen)}
    parts = [part_of(chosen, Settings(shard=f"{part}/7"), work) for part in range(1, 8)]
    ids = [operation.id for part in parts for operation in part]
    assert len(ids) == len(set(ids))
    assert set(ids) == {operation.id for operation in chosen}


@pytest.mark.parametrize("whole", [3, 7])
def test_shards_have_about_the_same_work(document: Document, whole: int) -> None:
    chosen = choose(document, Settings())
    work = {operation.id: 1 + 13 * number % 101 for number, operation in enumerate(chosen)}
    parts = [part_of(chosen, Settings(shard=f"{part + 1}/{whole}"), work) for part in range(whole)]
    loads = [sum(work[operation.id] for operation in part) for part in parts]
    assert max(loads[1:]) - min(loads[1:]) < 10  # the first part may have more than its share
    assert loads[0] >= min(loads[1:])
    alone = {operation.id for operation in chosen if operation.path.startswith(("/v2/me", "/v2/calendars"))}
    assert alone <= {operation.id for operation in parts[0]}
    assert part_of(chosen, Settings(), work) == chosen


@pytest.mark.parametrize(
    ("label", "generates", "work"),
    [
        ("GET /v2/schedules", True, 20 + 12 + 35),  # the header with the version is a parameter
        ("GET /v2/schedules/{scheduleId}", True, 20 + 12 * 2),
        ("PATCH /v2/schedules/{scheduleId}", True, 20 + 12 * 7),
        ("PATCH /v2/schedules/{scheduleId}", False, 20),
        ("DELETE /v2/schedules/{scheduleId}", True, 35),  # never sent
    ],
)
def test_the_work_on_an_operation(document: Document, label: str, generates: bool, work: int) -> None:
    chosen = choose(document, Settings(groups=("schedules",)))
    scenarios = [
        Scenario("one", Layer.BEHAVIOUR, "", ("GET /v2/me", "GET /v2/schedules", label), print),
        Scenario("another", Layer.SECURITY, "", ("DELETE /v2/schedules/{scheduleId}",), print),
        Scenario("elsewhere", Layer.SECURITY, "", ("GET /v2/me",), print),
    ]
    found = work_of(
        document,
        chosen,
        scenarios,
        never_sends=lambda label: label.startswith("DELETE "),
        generates=generates,
    )
    operation = document.labelled(label)
    assert operation is not None
    assert found[operation.id] == work
    assert found.keys() == {operation.id for operation in chosen}


def test_operations_are_chosen_by_name_and_label(document: Document) -> None:
    chosen = choose(document, Settings(operations=("get_*booking", "DELETE /v2/webhooks/*")))
    assert {operation.id for operation in chosen} == {"get_booking", "delete_webhook"}
    with pytest.raises(SettingsError, match="nonsense"):
        choose(document, Settings(operations=("nonsense",)))
    with pytest.raises(SettingsError, match="Unknown group"):
        choose(document, Settings(groups=("nonsense",)))


@pytest.mark.parametrize(
    "url",
    [
        *(
            "https://api.cal.com/v2",
            "https://API.CAL.COM/v2",
            "https://app.cal.com/api/v2",
            "https://cal.com/api/v2",
        ),
        *(
            "https://api.cal.com:443/v2",
            "https://api.cal.com./v2",
            "https://api.cal.eu/v2",
            "https://app.cal.eu",
        ),
    ],
)
def test_the_hosted_service_is_known_by_all_its_names(url: str) -> None:
    with pytest.raises(SettingsError, match="--yes-hosted"):
        Settings(url=url, key="k", mode=Mode.FULL).checked()
    for stranger in ("https://cal.example.com", "https://notcal.com", "https://cal.com.example.org"):
        assert Settings(url=stranger, key="k", mode=Mode.FULL).checked().profile is Profile.SELFHOSTED


def test_a_file_does_not_send_a_key_of_the_environment_anywhere(tmp_path: Path) -> None:
    file = tmp_path / "contract.toml"
    file.write_text('url = "http://stranger.example"\n')
    with pytest.raises(SettingsError, match="sets the target, but not key"):
        gather({}, environ={"CALCOM_API_KEY": "cal_real"}, file=file)
    with pytest.raises(SettingsError, match="sets the target, but not key2"):
        gather({"key2": "cal_other"}, environ={}, file=_file(tmp_path, 'url="http://a.example"\nkey="k"'))
    mine = gather({}, environ={}, file=_file(tmp_path, 'url = "http://mine.example"\nkey = "cal_mine"'))
    assert (mine.url, mine.key) == ("http://mine.example", "cal_mine")
    same = {"url": "http://stranger.example"}
    assert gather(same, environ={"CALCOM_API_KEY": "cal_real"}, file=file).key == "cal_real"


@pytest.mark.parametrize("text", ['mode = "full"', "yes_hosted = true"])
def test_a_file_does_not_widen_what_a_run_may_do(tmp_path: Path, text: str) -> None:
    target = {"CALCOM_CONTRACT_URL": "http://cal.example.com", "CALCOM_CONTRACT_KEY": "k"}
    with pytest.raises(SettingsError, match="must not set"):
        gather({}, environ=target, file=_file(tmp_path, text))


def test_an_empty_address_is_not_the_sandbox() -> None:
    with pytest.raises(SettingsError, match="--url is empty"):
        gather({}, environ={"CALCOM_CONTRACT_URL": ""}, file=NOWHERE)
    assert gather({"url": "sandbox"}, environ={"CALCOM_CONTRACT_URL": ""}, file=NOWHERE).is_sandbox
    assert gather({}, environ={}, file=NOWHERE).is_sandbox


@pytest.mark.parametrize(
    "text", ["shard = 3", "operations = 5", "examples = []", "url = 5", "groups = [5]", "seed = 'x'"]
)
def test_a_setting_of_the_wrong_kind_is_said(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsError, match="Invalid setting"):
        gather({}, environ={}, file=_file(tmp_path, text))


def test_one_text_stands_for_a_list_and_blanks_around_a_key_are_dropped(tmp_path: Path) -> None:
    settings = gather({}, environ={}, file=_file(tmp_path, 'ledger = "mine.toml"\nexamples = "0"'))
    assert (settings.ledger, settings.examples) == ((Path("mine.toml"),), 0)
    given = {"url": " http://cal.example.com ", "key": "cal_1\n"}
    kept = gather(given, environ={}, file=NOWHERE)
    assert (kept.url, kept.key) == ("http://cal.example.com", "cal_1")


def _file(folder: Path, text: str) -> Path:
    file = folder / "other.toml"
    file.write_text(text)
    return file


@pytest.mark.parametrize(
    ("name", "value"), [("ALL_PROXY", "socks5://127.0.0.1:9"), ("SSL_CERT_FILE", "/nonexistent.pem")]
)
def test_connections_that_cannot_be_set_up_are_said(tmp_path: Path, name: str, value: str) -> None:
    given = ["--url", "http://127.0.0.1:9", "--key", "cal_test_key", "--out", str(tmp_path / "out")]
    done = CliRunner().invoke(contract, given, env={name: value})
    assert done.exit_code == 2
    assert "The connections cannot be set up" in done.stderr
    assert name in done.stderr
