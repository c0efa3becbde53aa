"""Settings: command line over environment over file, and what cannot work is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from contract_tests.document import Document
from contract_tests.runner import choose, part_of
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
        ({"url": "https://api.cal.com/v1", "key": "k", "profile": "v1"}, "no API v1 any more"),
        ({"shard": "5/4"}, "between 1 and 4"),
        ({"shard": "half"}, "3/8"),
        ({"mode": "careless"}, "careless"),
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
    parts = [part_of(chosen, Settings(shard=f"{part}/7")) for part in range(1, 8)]
    ids = [operation.id for part in parts for operation in part]
    assert len(ids) == len(set(ids))
    assert set(ids) == {operation.id for operation in chosen}


def test_operations_are_chosen_by_name_and_label(document: Document) -> None:
    chosen = choose(document, Settings(operations=("get_*booking", "DELETE /v2/webhooks/*")))
    assert {operation.id for operation in chosen} == {"get_booking", "delete_webhook"}
    with pytest.raises(SettingsError, match="nonsense"):
        choose(document, Settings(operations=("nonsense",)))
    with pytest.raises(SettingsError, match="No such group"):
        choose(document, Settings(groups=("nonsense",)))
