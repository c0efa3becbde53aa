"""What other people's CI runs: the action's steps with a plain shell, and the SQL against the facts."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from contract_tests.instance import seeded

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "contract_tests" / "instance" / "seed.sql"


def action() -> dict[str, Any]:
    return dict(yaml.safe_load((ROOT / "action.yml").read_text()))


def steps() -> dict[str, dict[str, Any]]:
    return {step["id"]: step for step in action()["runs"]["steps"]}


def run(step: dict[str, Any], inputs: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    """A step of the action as the runner runs it: its script in bash, its inputs in the environment."""
    given = {name: spec.get("default", "") for name, spec in action()["inputs"].items()} | inputs
    environment = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: given[found.group(1)], value)
        for name, value in step.get("env", {}).items()
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CALCOM_")}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    files = {"GITHUB_OUTPUT": str(folder / "output"), "GITHUB_STEP_SUMMARY": str(folder / "summary")}
    bash = shutil.which("bash")
    assert bash is not None
    return subprocess.run(
        [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        env={**kept, **environment, **files, "PATH": path, "PYTHONPATH": str(ROOT)},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_steps_of_the_action_run_and_tell(tmp_path: Path) -> None:
    (tmp_path / "contract.toml").write_text('groups = ["me"]\nlayers = ["server"]\nexamples = 0\n')
    # A repository may have a folder of this name: the installed command runs, not what lies in the checkout.
    (tmp_path / "contract_tests").mkdir()
    (tmp_path / "contract_tests" / "__init__.py").write_text("raise SystemExit(99)")
    found = steps()
    done = run(found["run"], {"url": "sandbox"}, tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "output").read_text() == "report=reports/contract\n"
    told = run(found["tell"], {}, tmp_path)
    assert told.returncode == 0, told.stderr
    assert "Contract run passed" in (tmp_path / "summary").read_text()
    assert "::error" not in told.stdout


def test_an_address_that_is_not_set_is_an_error_and_not_the_sandbox(tmp_path: Path) -> None:
    done = run(steps()["run"], {"url": ""}, tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("--url is empty")


def test_failures_are_annotated_and_cannot_write_commands(tmp_path: Path) -> None:
    finding = {
        "operations": ["x"],
        "check": "a,b:c",
        "layer": "server",
        "state": "failed",
        "message": "one\n::set-env",
    }
    summary = tmp_path / "summary.json"
    summary.write_text(json.dumps({"faults": [finding, {**finding, "state": "known"}]}))
    command = [sys.executable, "-m", "contract_tests", "annotate", str(summary)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert lines == ["::error title=x%3A a%2Cb%3Ac (server)::one%0A: :set-env"]


def test_no_input_is_pasted_into_a_script() -> None:
    assert all("${{" not in step["run"] for step in action()["runs"]["steps"])


@pytest.mark.parametrize("name", ["github.yml", "gitlab.yml"])
def test_the_examples_use_options_that_exist(name: str) -> None:
    from contract_tests.cli import contract

    text = (ROOT / "examples" / "ci" / name).read_text()
    assert yaml.safe_load(text)
    options = {option for parameter in contract.params for option in parameter.opts}
    for line in re.findall(r"calcom contract (.*)", text):
        word = line.split()[0]
        if not word.startswith("--"):
            assert word in contract.commands
        else:
            assert set(re.findall(r"--[\w-]+", line)) <= options
    for variable in re.findall(r"CALCOM_CONTRACT_\w+", text):
        assert variable in (ROOT / "contract_tests" / "settings.py").read_text()
    used = re.findall(
        r"^ {10}([\w-]+): ", text[text.find("calcom-python@") : text.find("upload-artifact")], re.M
    )
    assert set(used) <= set(action()["inputs"])


def test_the_compose_file_starts_all_that_a_run_needs_and_ends_with_it() -> None:
    compose = yaml.safe_load((ROOT / "examples" / "ci" / "compose.yaml").read_text())
    services = compose["services"]
    assert set(services) == {"database", "redis", "schema", "api", "suite"}
    for name, service in services.items():
        assert set(service.get("depends_on", {})) <= set(services), name
        for other, wanted in service.get("depends_on", {}).items():
            # What is waited for can be told from outside.
            assert wanted["condition"] != "service_healthy" or "healthcheck" in services[other]
    api, suite = services["api"]["environment"], services["suite"]["environment"]
    assert api["REWRITE_API_V2_PREFIX"] == "1"
    assert api["EMAIL_SERVER_PORT"] == suite["CALCOM_CONTRACT_MAIL_SINK"]
    assert api["EMAIL_SERVER_HOST"] == suite["CALCOM_CONTRACT_RECEIVER_HOST"] == "suite"
    assert suite["CALCOM_CONTRACT_URL"] == "http://api"
    for forge in ("github", "gitlab"):
        text = (ROOT / "examples" / "ci" / f"compose.{forge}.yml").read_text()
        assert "docker compose -f examples/ci/compose.yaml up --exit-code-from suite" in text


# --- seed.sql ----------------------------------------------------------------------------------------


def statements() -> list[str]:
    text = re.sub(r"(?m)^\\.*$|--.*", "", SEED.read_text())
    text = re.sub(r"(?s)DO \$\$.*?\$\$", "", text)
    return [statement.strip() for statement in text.split(";") if statement.strip()]


def test_the_seed_stops_at_the_first_error_and_leaves_nothing_half_done() -> None:
    assert "\\set ON_ERROR_STOP on" in SEED.read_text()
    found = statements()
    assert found[0] == "BEGIN"
    assert found[-1] == "COMMIT"


def test_the_seed_can_be_run_again() -> None:
    for statement in statements():
        if statement.startswith("INSERT"):
            emptied = statement.startswith('INSERT INTO "AccessCode"')  # a DELETE stands before it
            assert "ON CONFLICT" in statement or "NOT EXISTS" in statement or emptied, statement
    keys = next(statement for statement in statements() if statement.startswith('INSERT INTO "ApiKey"'))
    assert 'DO UPDATE SET "hashedKey"' in keys


@pytest.mark.parametrize(
    "complaint",
    [
        "no tables of Cal.com",
        "missing or empty",
        "Both keys are the same",
        "does not begin with",
        "too short",
    ],
)
def test_the_seed_says_what_is_wrong(complaint: str) -> None:
    assert re.search(rf"RAISE EXCEPTION '[^;]*{complaint}", SEED.read_text())


def test_the_seed_prints_as_it_is() -> None:
    command = [sys.executable, "-m", "contract_tests", "seed"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == SEED.read_text()


def test_the_suite_derives_the_secrets_that_the_seed_stores() -> None:
    text = SEED.read_text()
    for words in ("contract-client ", "contract-oauth ", "contract-code ", "contract-platform "):
        assert f"convert_to('{words}'" in text
    assert seeded.secret("contract-client", "cal_x") == hashlib.sha256(b"contract-client cal_x").hexdigest()
    assert seeded.code(seeded.CODES + 3, "cal_x") == hashlib.sha256(b"contract-code 3 cal_x").hexdigest()
    assert f"generate_series(0, {seeded.CODES - 1})" in text
    fixed = (seeded.PLATFORM_OWNER, seeded.PLATFORM_CLIENT, seeded.OAUTH_CLIENT, seeded.FORM, seeded.REDIRECT)
    for name in (*seeded.PAST_BOOKINGS, *fixed):
        assert f"'{name}'" in text
    assert re.fullmatch(seeded.MANAGED, "contract-managed-12@example.com")
