"""The editions of API v2 from the table `spec/v2/editions.yaml`, and what the client knows about them.

`calcom/_editions.py` is derived from the table, so that the client needs neither the documents nor YAML.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from calcom_spec.document import Object, load
from spec.pipeline.project import ROOT, SPEC, read_yaml

TABLE = SPEC / "v2" / "editions.yaml"
DERIVED = ROOT / "calcom" / "_editions.py"
HEADER = (
    "# Derived by spec/pipeline/editions.py from spec/v2/editions.yaml; edit that, and run `make generate`.\n"
)


@cache
def load_editions(table: Path = TABLE) -> dict[str, Object]:
    """Return the rows by edition, newest document first."""
    rows: dict[str, Object] = read_yaml(table)
    return rows


def servers_with(editions: Iterable[str]) -> str:
    """Name the editions for a page."""
    rows = load_editions()
    *others, last = [rows[edition]["name"] for edition in rows if edition in set(editions)]
    return f"{', '.join(others)} and {last}" if others else str(last)


def derived() -> str:
    """Return the text of `calcom/_editions.py`."""
    rows = load_editions()
    hosts = {host: edition for edition, row in rows.items() for host in row.get("hosts", ())}
    probes = {row["probe"]: edition for edition, row in rows.items() if "probe" in row}
    documents = {
        edition: (row["date"], load(TABLE.parent / row["document"])["x-source"]["sha256"])
        for edition, row in rows.items()
    }
    old = read_yaml(SPEC / "v1" / "source.yaml")
    v1 = (old["server"], old["date"], load(SPEC / "v1" / "upstream.json")["x-source"]["sha256"])
    here = load(SPEC / "v2" / "openapi.json")["paths"]
    names = {}
    for probe in reversed(probes):
        method, path = probe.split(" ")
        names[path.removeprefix("/v2")] = tuple(here[path][method.lower()]["x-calcom-editions"])
    return "\n".join(
        [
            HEADER + '"""The servers that speak API v2."""',
            "",
            "from typing import Literal",
            "",
            f"Edition = Literal[{', '.join(map(_quoted, rows))}]",
            "NAMES: dict[Edition, str] = " + _table({edition: row["name"] for edition, row in rows.items()}),
            "# Hosts of services, in lower case; all others are self-hosted.",
            "HOSTS: dict[str, Edition] = " + _table(hosts),
            "# The paths that `detect()` requests with GET, and the editions that have them.",
            "PROBES: dict[str, tuple[Edition, ...]] = " + _table(names),
            "# The month of each document, and the SHA-256 of its published text.",
            "DOCUMENTS: dict[Edition, tuple[str, str]] = " + _table(documents),
            "V1: tuple[str, str, str] = (",
            *(f"    {_quoted(part)}," for part in v1),
            ")",
            "",
        ]
    )


def _quoted(value: Any) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(map(_quoted, value))}{',' if len(value) == 1 else ''})"
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _table(rows: dict[str, Any]) -> str:
    lines = "".join(f"    {_quoted(key)}: {_quoted(value)},\n" for key, value in rows.items())
    return f"{{\n{lines}}}"


def write() -> None:
    """Write the module again."""
    DERIVED.write_text(derived(), encoding="utf-8")
