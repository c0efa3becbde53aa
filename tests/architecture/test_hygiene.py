"""What the repository may not hold: foreign hosts, paths of a machine, unfinished marks, loose versions."""

from __future__ import annotations

import fnmatch
import json
import re
import subprocess
from pathlib import Path

import pytest

from spec.pipeline.chain import derived

ROOT = Path(__file__).resolve().parents[2]
# Reserved names, and the addresses that the servers make up by themselves (iCalendar uids, calendar ids).
MADE_UP_HOSTS = (
    *("example.com", "example.org", "example.net", ".test", "undefined"),
    *("cal.com", "cal.diy", "calendar.google.com"),
)


MADE = {".venv", "reports", "dist", "build", "__pycache__"}


def tracked(*patterns: str) -> list[Path]:
    """What git tracks; in an unpacked source distribution, what is there."""
    if not (ROOT / ".git").exists():
        found = [path for path in ROOT.rglob("*") if path.is_file() and not made(path)]
        return [path for path in found if not patterns or any(fits(path, each) for each in patterns)]
    listing = subprocess.run(
        ["git", "ls-files", "-z", *patterns], cwd=ROOT, check=True, capture_output=True, text=True
    )
    paths = [ROOT / name for name in listing.stdout.split("\0") if name]
    assert paths, f"git tracks nothing under {patterns}"
    return [path for path in paths if path.is_file()]


def made(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    return bool(MADE & {*parts}) or any(part.endswith("_cache") for part in parts)


def fits(path: Path, pattern: str) -> bool:
    return path.is_relative_to(ROOT / pattern) or path.match(pattern)


def matches(pattern: str, paths: list[Path]) -> list[str]:
    sought = re.compile(pattern)
    found = []
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [
            f"{path.relative_to(ROOT)}:{number}"
            for number, line in enumerate(text.splitlines(), 1)
            if sought.search(line)
        ]
    return found


def test_no_package_host_and_no_path_of_a_machine() -> None:
    hosts = "|".join(("p[y]thonhosted", r"p[y]pi\.org/simple", r"registry\.n[p]mjs"))
    assert not matches(hosts + r"|(^|[^a-z])/(w[o]rk|f[a]rm|r[o]ot)/", tracked())


def test_nothing_outside_the_repository_is_named() -> None:
    ours = tracked("Makefile", ".ci", "*.py", "*.md", "*.toml", "*.yaml", "*.yml")
    assert not matches(r"\.\./s[h]ared|s[h]ared/(facts|upstream|recordings)", ours)


def test_what_the_architecture_names_exists() -> None:
    paths = [path.relative_to(ROOT).parts for path in tracked()]
    there = {
        "/".join(each[i:j]) for each in paths for i in range(len(each)) for j in range(i + 1, len(each) + 1)
    }
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w./*<>-]+(?:/[\w./*<>-]*|\.(?:py|yaml|json|txt|md)))`", page)
    assert len(named) > 50
    patterns = [re.sub(r"<\w+>", "*", name.strip("/")) for name in named]
    assert not [each for each in patterns if not fnmatch.filter(there, each) and f"{each}.py" not in there]


def test_no_unfinished_marks_in_written_code() -> None:
    ours = [path for path in tracked("calcom", "spec", "contract_tests", "tests") if path.suffix == ".py"]
    assert not matches("T[O]DO|F[I]XME|X[X]X|N[o]tImplementedError", ours)


@pytest.mark.parametrize("lock", ["dev", "sandbox"])
def test_locks_pin_every_version_by_hash_and_name_no_host(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    entries = [entry for entry in re.split(r"\n(?=\S)", text.strip()) if not entry.startswith("#")]
    assert len(entries) > 10
    unpinned = [
        entry.splitlines()[0]
        for entry in entries
        if not re.match(r"[\w.\-\[\]]+==\S+", entry) or "--hash=sha256:" not in entry
    ]
    assert not unpinned


def test_run_time_needs_are_httpx_attrs_and_zone_data() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert sorted(re.split(r"[<>=\[; ]", need)[0] for need in project["dependencies"]) == [
        "attrs",
        "httpx",
        "tzdata",
    ]


def test_recordings_hold_made_up_names_only() -> None:
    hosts = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
    foreign = set()
    for path in tracked("tests/recordings/*/*.json"):
        json.loads(path.read_text(encoding="utf-8"))
        for host in hosts.findall(path.read_text(encoding="utf-8")):
            if not host.lower().endswith(MADE_UP_HOSTS):
                foreign.add(host)
    assert not foreign, sorted(foreign)[:20]


def test_derived_code_is_marked_as_derived() -> None:
    if not (ROOT / ".git").exists():
        return  # An unpacked source distribution has no attributes.
    code = sorted(name for name in derived(ROOT) if name.endswith(".py"))
    said = subprocess.run(
        ["git", "check-attr", "--stdin", "linguist-generated"],
        input="\n".join(code),
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    assert [line for line in said.stdout.splitlines() if not line.endswith(": true")] == []
