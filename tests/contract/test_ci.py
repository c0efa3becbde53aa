"""What other people's CI runs: the action's steps with a plain shell, and the SQL against the facts."""

from __future__ import annotations

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

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "contract_tests" / "instance" / "seed.sql"

# Tables and columns of a self-hosted 6.2 that a usable row needs.
TABLES = {
    "users": {
        "id",
        "uuid",
        "username",
        "name",
        "email",
        "emailVerified",
        "timeZone",
        "completedOnboarding",
        "locale",
        "creationSource",
    },
    "ApiKey": {"id", "userId", "note", "expiresAt", "hashedKey", "teamId"},
    "RateLimit": {"id", "name", "apiKeyId", "ttl", "blockDuration", "limit", "updatedAt"},
}


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


def test_seed_sql_names_only_tables_and_columns_of_the_facts() -> None:
    text = re.sub(r"--.*", "", SEED.read_text())
    statements = [statement.strip() for statement in text.split(";") if statement.strip()]
    assert statements[0] == "BEGIN"
    assert statements[-1] == "COMMIT"
    inserts = [s for s in statements if s.startswith("INSERT")]
    assert len(inserts) == len(statements) - 2
    for statement in inserts:
        found = re.match(r'INSERT INTO "?(\w+)"? \(([^)]*)\)', statement)
        assert found is not None
        columns = {column.strip().strip('"') for column in found.group(2).split(",")}
        assert columns <= TABLES[found.group(1)]
        assert statement.count("(") == statement.count(")")
        assert statement.endswith("ON CONFLICT DO NOTHING")
        for row in re.findall(r"^    \((.*)\)[,\s]", statement, re.M):
            assert len(split(row)) == len(columns)


def split(row: str) -> list[str]:
    """The values of a row; commas within brackets or quotes do not count."""
    depth, quoted, values = 0, False, [""]
    for character in row:
        quoted ^= character == "'"
        depth += 0 if quoted else {"(": 1, ")": -1}.get(character, 0)
        if character == "," and not depth and not quoted:
            values.append("")
        else:
            values[-1] += character
    return values


def test_the_key_in_the_seed_is_hashed_as_the_server_does() -> None:
    assert SEED.read_text().count("encode(sha256(convert_to(regexp_replace(:'key") == 2
