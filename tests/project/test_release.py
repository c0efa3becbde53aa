"""What a release is made of: a version, its notes, an image without root, a workflow that attests."""

from __future__ import annotations

import json
import re
import shlex
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

import calcom
from calcom.cli.commands import root
from tools import release_notes

ROOT = Path(__file__).resolve().parents[2]


# -- the version and its notes


def test_the_version_is_stated_in_one_place() -> None:
    assert release_notes.version_of_package() == calcom.__version__
    stated = re.escape(calcom.__version__)
    for name in ("pyproject.toml", "mkdocs.yml", "Dockerfile", "action.yml", ".github/workflows/release.yml"):
        assert not re.search(rf"(?<![\d.]){stated}(?![\d.])", (ROOT / name).read_text(encoding="utf-8")), name


def test_the_changelog_begins_with_this_version() -> None:
    first = release_notes.HEADING.search((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert first is not None
    assert first["version"] == calcom.__version__


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "calcom").mkdir()
    (tmp_path / "calcom" / "_version.py").write_text('__version__ = "1.1.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changelog\n\n## 1.1.0 (2026-11-30)\n\n### Added\n\n- New.\n\n## 1.0.0 (2026-10-01)\n\n- Old.\n"
    )
    return tmp_path


def test_the_notes_are_those_of_the_version(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert release_notes.main(["1.1.0"], project) == 0
    assert capsys.readouterr().out == "### Added\n\n- New.\n"


@pytest.mark.parametrize(
    ("version", "change", "says"),
    [
        ("1.0.0", None, "the package is version 1.1.0"),
        ("1.1.0", ("## 1.1.0", "## 1.2.0"), "has no heading"),
        ("1.1.0", ("2026-11-30", "unreleased"), "write a date"),
    ],
)
def test_what_is_not_ready_has_no_notes(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    version: str,
    change: tuple[str, str] | None,
    says: str,
) -> None:
    if change:
        page = project / "CHANGELOG.md"
        page.write_text(page.read_text().replace(*change))
    assert release_notes.main([version], project) == 1
    assert says in capsys.readouterr().err


# -- the image


def instructions() -> list[tuple[str, str]]:
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(name, rest.strip()) for name, _, rest in (line.partition(" ") for line in lines)]


def last(name: str) -> str:
    return [rest for each, rest in instructions() if each == name][-1]


def test_the_image_runs_without_root_from_pinned_packages() -> None:
    assert last("USER").isdigit()
    assert int(last("USER")) > 0
    names = [name for name, _ in instructions()]
    # Nothing is done after the user has changed but saying how to run it.
    assert set(names[names.index("USER") :]) <= {
        "USER",
        "WORKDIR",
        "EXPOSE",
        "HEALTHCHECK",
        "ENTRYPOINT",
        "CMD",
    }
    installs = [rest for name, rest in instructions() if name == "RUN" and "pip install" in rest]
    assert all("--require-hashes" in each or "--no-deps dist/" in each for each in installs)
    assert all(":" in rest.split()[0] for name, rest in instructions() if name == "FROM")
    for name, rest in instructions():
        if name == "COPY" and "--from" not in rest:
            assert rest.split()[0] in (ROOT / ".dockerignore").read_text(encoding="utf-8")


def test_the_health_check_holds_for_what_the_image_runs(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    exposed = last("EXPOSE")
    assert json.loads(last("ENTRYPOINT")) == ["calcom"]
    command = [port if each == exposed else each for each in json.loads(last("CMD"))]
    assert port in command
    check = json.loads(last("HEALTHCHECK").partition("CMD ")[2])
    code = check[2].replace(exposed, port)
    assert code != check[2]

    def is_healthy() -> bool:
        return subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0

    assert not is_healthy()
    # Any address of this machine would do for the image; a test listens on loopback.
    command = ["127.0.0.1" if each == "0.0.0.0" else each for each in command]
    with subprocess.Popen(
        [sys.executable, "-m", "calcom", *command], cwd=tmp_path, stdout=subprocess.PIPE
    ) as server:
        try:
            deadline = time.monotonic() + 30
            while not is_healthy():
                assert time.monotonic() < deadline
                assert server.poll() is None
        finally:
            server.terminate()


def test_the_recipes_of_the_image_name_commands_that_exist() -> None:
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    shown = re.findall(r"^#   docker run .* calcom-python ?(.*)$", text, re.MULTILINE)
    assert len(shown) == 2
    assert all(shlex.split(each)[0] in root.list_commands(None) for each in shown if each)  # type: ignore[arg-type]


# -- the workflow


def workflow() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(
        (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    )
    return loaded


def test_what_is_published_was_checked_and_attested_first() -> None:
    jobs = workflow()["jobs"]
    steps = [step.get("run") or step["uses"].partition("@")[0] for step in jobs["build"]["steps"]]
    assert steps.index("make wheel") < steps.index("actions/attest-build-provenance")
    assert jobs["publish"]["needs"] == "build"
    publish = next(step for step in jobs["publish"]["steps"] if "pypi-publish" in step.get("uses", ""))
    assert publish["with"]["attestations"] is True


def test_no_job_may_do_more_than_it_needs_and_no_secret_is_kept() -> None:
    made = workflow()
    assert made["permissions"] == {}
    assert made["jobs"]["build"]["permissions"]["contents"] == "read"
    assert "secrets." not in (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")


def test_each_recipe_of_the_workflow_exists() -> None:
    recipes = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = re.findall(
        r"make ([a-z-]+)", (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    )
    assert named
    assert set(named) <= recipes
