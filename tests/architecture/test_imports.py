"""Who may import whom: the layers of the project, compared with the imports in its files."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DECISIONS = (
    "errors",
    "_config",
    "_versions",
    "_retry",
    "_ratelimit",
    "_page",
    "_failure",
    "_drift",
    "_logging",
    "_secrets",
    "_settings",
)
GENERATED = ("calcom_v1", "calcom_v2")


def _module(path: Path) -> str:
    base = ROOT / "generated" if path.is_relative_to(ROOT / "generated") else ROOT
    parts = path.relative_to(base).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> Iterator[str]:
    """Every module that the file imports, anywhere in it, relative imports made absolute."""
    package = _module(path).split(".")
    if path.name != "__init__.py":
        package = package[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def files(*places: str) -> list[Path]:
    found: list[Path] = []
    for place in places:
        target = ROOT / place
        assert target.exists(), f"there is no {place}"
        found += [target] if target.is_file() else sorted(target.rglob("*.py"))
    assert found, f"no files in {places}"
    return found


def offenders(paths: list[Path], *forbidden: str) -> list[str]:
    return [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in paths
        for name in imports_of(path)
        if any(name == bad or name.startswith(bad + ".") for bad in forbidden)
    ]


def test_generated_packages_import_only_attrs_httpx_and_the_standard_library() -> None:
    allowed = {*GENERATED, "attr", "attrs", "httpx", *sys.stdlib_module_names}
    # The codec speaks to cattrs if the application has loaded it; the import is never the first one.
    guests = {("_codec.py", "cattrs")}
    strangers = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in files("generated/calcom_v1", "generated/calcom_v2")
        for name in imports_of(path)
        if name and name.split(".")[0] not in allowed and (path.name, name.split(".")[0]) not in guests
    }
    assert not strangers


@pytest.mark.parametrize("name", DECISIONS)
def test_decision_modules_do_no_io_and_know_no_layer_above(name: str) -> None:
    path = ROOT / "calcom" / f"{name}.py"
    forbidden = [
        "calcom._async",
        "calcom._sync",
        "calcom._endpoint",
        *GENERATED,
        "socket",
        "anyio",
        "asyncio",
    ]
    if name not in ("_failure", "_logging", "errors"):
        forbidden.append("httpx")
    assert not offenders([path], *forbidden)


def test_only_endpoint_touches_the_private_names_of_the_generator() -> None:
    private = re.compile(r"\b_get_kwargs\b|(?<!self)(?<!super\(\))\._decode(_error)?\(")
    guilty = [
        str(path.relative_to(ROOT))
        for path in files("calcom", "contract_tests")
        if path != ROOT / "calcom" / "_endpoint.py" and private.search(path.read_text(encoding="utf-8"))
    ]
    assert not guilty


def test_resources_know_no_http_library() -> None:
    assert not offenders(files("calcom/_async/resources", "calcom/_sync/resources"), "httpx")


def test_only_the_seam_knows_httpx() -> None:
    seam = {"base.py", "client.py", "send.py"}
    twins = [path for path in files("calcom/_async", "calcom/_sync") if path.name not in seam]
    assert not offenders(twins, "httpx")


def test_the_comparison_of_documents_is_a_leaf() -> None:
    """The pipeline, which knows no client, and the client, which is installed without it, both use it."""
    others = ("calcom", "spec", "contract_tests", *GENERATED)
    assert not offenders(files("calcom_spec"), *others)
    assert not offenders(files("calcom"), "spec")


def test_documents_are_read_and_judged_in_one_place() -> None:
    """Whoever follows references or compiles schemas on their own is another reader of OpenAPI."""
    others = files("calcom", "contract_tests", "spec/pipeline", "tools", "benchmarks")
    assert not offenders(others, "jsonschema_rs", "jsonschema")
    follow = [path for path in others if 'while "$ref" in' in path.read_text(encoding="utf-8")]
    # It rewrites a document for the generator.
    assert follow == [ROOT / "spec/pipeline/codegen/prepare.py"]


def test_sandbox_shares_nothing_with_the_client() -> None:
    """Except what the distribution is: its version and its extras."""
    paths = files("calcom/sandbox")
    distribution = (" imports calcom", " imports calcom._version", "._extras", "._extras.require")
    guilty = [
        line
        for line in offenders(paths, "calcom", *GENERATED)
        if " imports calcom.sandbox" not in line and not line.endswith(distribution)
    ]
    assert not guilty


def circles(paths: list[Path]) -> dict[str, list[str]]:
    """The modules on a circle of imports, or that lead to one; also inside functions, and for types."""
    modules = {_module(path): path for path in paths}
    graph = {name: {each for each in imports_of(path) if each in modules} for name, path in modules.items()}
    packages = {name for name, path in modules.items() if path.name == "__init__.py"}
    for name, imported in graph.items():
        # `from . import rules` states the package and the module; the module is meant.
        graph[name] = {
            each
            for each in imported - {name}
            if each not in packages or not any(other.startswith(each + ".") for other in imported)
        }
    while leaves := [name for name, imported in graph.items() if not imported & graph.keys()]:
        for leaf in leaves:
            del graph[leaf]
    return {name: sorted(imported & graph.keys()) for name, imported in graph.items()}


@pytest.mark.parametrize("package", ["calcom/sandbox", "contract_tests"])
def test_modules_import_one_another_in_no_circle(package: str) -> None:
    assert not circles(files(package))


def test_a_circle_is_found_inside_functions_and_for_types(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    package = tmp_path / "p"
    package.mkdir()
    texts = {
        "__init__": "",
        "a": "def f():\n    from p import b\n",
        "b": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from p.c import x\n",
        "c": "import p.a\n",
        "d": "import p.c\n",
        "leaf": "",
        "e": "from . import leaf\n",
    }
    for name, text in texts.items():
        (package / f"{name}.py").write_text(text, "utf-8")
    assert sorted(circles(files("p"))) == ["p.a", "p.b", "p.c", "p.d"]


def test_the_suite_builds_on_the_client_as_a_user_does_and_on_no_test() -> None:
    """Facts of the API, judgement and guard know neither runs nor reports nor the command."""
    assert not offenders(files("contract_tests"), "tests", "tools", "spec")
    low = [f"contract_tests/{name}.py" for name in ("api", "guard", "judge", "gateway", "results")]
    above = ("runner", "cli", "report", "layers", "behaviour", "profiles", "falsify", "parallel")
    assert not offenders(files(*low), *(f"contract_tests.{name}" for name in above))


def test_pipeline_never_imports_the_library() -> None:
    assert not offenders(files("spec/pipeline"), "calcom")


def test_the_walk_sees_relative_and_nested_imports(tmp_path: Path) -> None:
    seen = set(imports_of(ROOT / "calcom" / "__init__.py"))
    assert {"calcom._version", "calcom._version.__version__"} <= seen
