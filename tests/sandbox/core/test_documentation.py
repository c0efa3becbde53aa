"""docs/sandbox.md says what is: it is written from the routes, the quirks and the recordings."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from calcom.sandbox import documentation
from calcom.sandbox.app import App, load_routes
from calcom.sandbox.document import operations
from calcom.sandbox.quirks import QUIRKS, chosen

ROOT = Path(__file__).parents[3]
RECORDINGS = ROOT / "tests" / "recordings"


def section(page: str, title: str) -> str:
    return page.partition(f"## {title}\n")[2].partition("\n## ")[0]


@pytest.fixture(scope="module")
def written() -> str:
    return documentation.render(RECORDINGS)


def test_the_page_is_fresh(written: str) -> None:
    page = (ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8")
    for title in ("Controls", "Quirks", "Operations"):
        assert section(page, title) == section(written, title), f"{title} is stale: make generate"


def test_each_difference_to_a_recording_is_on_the_page(written: str) -> None:
    page = section((ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8"), "Compared with recordings")
    now = section(written, "Compared with recordings")
    assert set(re.findall(r"`v2-[^`]+`", now)) <= set(re.findall(r"`v2-[^`]+`", page))


def test_quirks_name_recordings_that_exist() -> None:
    names = {re.sub(r"^\d+-", "", path.stem) for path in RECORDINGS.glob("v*/**/*.json")}
    missing = {name for quirk in QUIRKS for name in quirk.recordings} - names
    assert not missing


def test_each_quirk_has_its_fork_and_each_fork_its_quirk() -> None:
    forks: set[str] = set()
    for path in (ROOT / "calcom" / "sandbox").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "quirk"
            ):
                name = node.args[0]
            elif isinstance(node, ast.Compare) and ast.unparse(node.comparators[0]).endswith("quirks"):
                name = node.left
            else:
                continue
            assert isinstance(name, ast.Constant) or ast.unparse(node) == "name in self.app.quirks", (
                f"{path.name}:{node.lineno} forks without a name"
            )
            if isinstance(name, ast.Constant):
                forks.add(str(name.value))
    assert forks == {quirk.name for quirk in QUIRKS}


def test_a_quirk_is_wanted_by_its_name() -> None:
    assert chosen(True) == {quirk.name for quirk in QUIRKS}
    assert chosen(False) == chosen([]) == set()
    assert App(quirks=["slots-kept"]).quirks == {"slots-kept"}
    names = ", ".join(quirk.name for quirk in QUIRKS)
    with pytest.raises(ValueError, match=f"^unknown quirk: slots-keep; expected one of: {names}"):
        App(quirks=["slots-keep"])


def test_every_operation_of_the_selfhosted_edition_has_a_route() -> None:
    served = {documentation._shape(route.method, route.path) for route in load_routes()}
    wanted = {
        name: documentation._shape(entry["method"], entry["path"])
        for name, entry in operations().items()
        if "selfhosted" in entry["operation"]["x-calcom-editions"]
    }
    published = [n for n in wanted if operations()[n]["operation"].get("x-calcom-published", True)]
    assert len(published) >= 121
    assert {name for name, shape in wanted.items() if shape not in served} == set()
