"""Make spec/v1/openapi.json and spec/v2/openapi.json from facts, rules and overlays."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from calcom_spec.decisions import need
from calcom_spec.document import Object, dump, load, operations
from spec.pipeline import overlay, published, rules
from spec.pipeline.editions import load_editions
from spec.pipeline.merge import merge, with_recorded
from spec.pipeline.project import SPEC, read_yaml

HOST = next(host for row in load_editions().values() for host in row.get("hosts", ()))
SERVERS = {"v1": f"https://{HOST}/v1", "v2": f"https://{HOST}"}


@dataclass
class Built:
    """A built document, and how often each step applied."""

    document: Object
    applied: dict[str, int] = field(default_factory=dict)
    names: Object = field(default_factory=dict)
    """The tables of names, and `chosen`: what upstream's schemas are called."""

    def apply(self, steps: list[tuple[str, rules.Rule]]) -> None:
        self.document, applied = rules.apply(self.document, steps)
        self.applied.update(applied)


def settings(version: str, name: str) -> Any:
    """Read a table from `spec/<version>`."""
    return read_yaml(SPEC / version / f"{name}.yaml")


def ruled_v2() -> Built:
    """Merge the editions and apply the rules; overlay targets refer to the result."""
    editions = load_editions()
    documents = {edition: load(SPEC / "v2" / row["document"]) for edition, row in editions.items()}
    versions, names, access = (settings("v2", name) for name in ("versions", "names", "access"))
    errors, queries = (settings("v2", name) for name in ("errors", "queries"))
    built = Built({})
    for edition, document in documents.items():
        _require_place(edition, document, editions[edition].get("without", {}))
        changed, count = rules.plain_references(document)
        built.applied[f"plain references, {edition}"] = count
        documents[edition], counts = overlay.apply_all(changed, "v2", edition)
        built.applied.update(counts)

    def beside(key: str) -> dict[str, str]:
        group = rules.version_group(key, versions, editions)
        return {edition: values[0] for edition, values in group.get("beside", {}).items()}

    built.document, merged = merge(documents, beside)
    built.applied.update(merged)
    unlisted = {edition: row["unlisted"] for edition, row in editions.items() if "unlisted" in row}
    built.apply([("unlisted operations", _given(rules.unlisted_operations, unlisted))])
    # A schema that the merge left unused must not block the name of a recorded one.
    built.apply([("no unused schemas", rules.no_unused_schemas)])
    recorded = settings("v2", "recorded")
    built.document, added = with_recorded(built.document, recorded)
    built.applied.update(added)
    names["schemas"] |= {name: name for name in recorded["schemas"]}
    names["published"] = published.read("v2")["schemas"]
    built.names = names
    built.apply([
        ("no error in success", rules.no_error_in_success),
        ("success says success", rules.success_says_success),
        ("arrays have items", rules.arrays_have_items),
        ("types from values", rules.types_from_values),
        ("formats by name", rules.formats_by_name),
        ("union constants", rules.union_constants),
        ("path parameters", rules.path_parameters),
        ("query parameters", _given(rules.query_parameters, queries)),
        ("credentials", _given(rules.credentials, access)),
        ("access facts", rules.access_facts),
        ("api versions", lambda document: rules.api_versions(document, versions, editions)),
        ("integers", rules.integers),
        ("operation names", _given(rules.operation_names, names)),
        ("tag names", _given(rules.tag_names, names)),
        ("schema names", _given(rules.schema_names, names)),
        ("failures", _given(rules.failures, errors)),
    ])  # fmt: skip
    return built


def _require_place(edition: str, document: Object, without: Object) -> None:
    """Require a decision about statements on all operations, which the merged document cannot hold."""
    said = [key for key in ("servers", "security") if key in document]
    said += [key for key in document["components"] if key != "schemas"]
    for key in said:
        if key not in without:
            need(
                f"{key} of the document of {edition}",
                "the merged document cannot hold it; its servers and schemes are in the rules",
                f"without: {{{key}: REASON}} (in the row {edition})",
                "spec/v2/editions.yaml",
            )


def ruled_v1() -> Built:
    """Apply the rules to the v1 document."""
    names = settings("v1", "names")
    built = Built(load(SPEC / "v1" / "upstream.json"))
    built.document["info"]["title"] = "calcom-v1"
    built.document.pop("x-source")
    built.apply([
        ("key in query", rules.key_in_query),
        ("success is 200", rules.success_is_200),
        ("required ids exist", rules.required_ids_exist),
        ("arrays have items", rules.arrays_have_items),
        ("integers", rules.integers),
        ("operation names", _given(rules.operation_names, names)),
        ("tag names", _given(rules.tag_names, names)),
        ("failures", _given(rules.failures, settings("v1", "errors"))),
        ("no unused schemas", rules.no_unused_schemas),
    ])  # fmt: skip
    return built


def _given(rule: Callable[..., tuple[Object, int]], table: Any) -> rules.Rule:
    """Bind a rule to its table."""
    return lambda document: rule(document, table)


def ruled(version: str) -> Built:
    """Return a document after the rules and before the overlays."""
    return RULED[version]()


def build(version: str) -> Built:
    """Return a document after rules and overlays, in stable order."""
    built = ruled(version)
    built.document, counts = overlay.apply_all(built.document, version)
    built.applied.update(counts)
    published = {
        (path, method)
        for upstream in (SPEC / version).glob("upstream*.json")
        for path, method, _ in operations(load(upstream))
    }
    built.apply([("operations that nobody published", _given(rules.added_operations, published))])
    built.document = rules.ordered({
        "openapi": "3.0.3",
        "info": built.document["info"],
        "servers": [{"url": SERVERS[version]}],
        "paths": built.document["paths"],
        "components": built.document["components"],
    })  # fmt: skip
    return built


RULED = {"v1": ruled_v1, "v2": ruled_v2}


def target(version: str) -> Path:
    return SPEC / version / "openapi.json"


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline build")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a document is stale")
    options = parser.parse_args(arguments)
    stale = []
    for version in RULED:
        built = build(version)
        for step, count in built.applied.items():
            print(f"{version}  {count:5}  {step}")
        text = dump(built.document)
        path = target(version)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            if options.check:
                stale.append(path)
            else:
                path.write_text(text, encoding="utf-8")
        count = sum(1 for _ in operations(built.document))
        print(f"{path.relative_to(SPEC.parent)}: {count} operations, "
              f"{len(built.document['components']['schemas'])} schemas")  # fmt: skip
    for path in stale:
        print(f"{path.relative_to(SPEC.parent)} is stale: run `python -m spec.pipeline build`")
    return 1 if stale else 0
