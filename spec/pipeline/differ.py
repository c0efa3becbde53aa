"""Write the data for `calcom spec` to one file: names, decisions, and what recordings show."""

from __future__ import annotations

import json
from dataclasses import asdict

from calcom_spec.document import load
from spec.pipeline import diff, importer
from spec.pipeline.editions import load_editions
from spec.pipeline.observed import Observed
from spec.pipeline.project import SPEC

TARGET = SPEC / "differ.json"


def write() -> None:
    """Write the file again."""
    observed = {
        edition: Observed.of(load(SPEC / "v2" / row["document"])).as_json()
        for edition, row in load_editions().items()
    }
    content = {
        "names": diff.names(),
        "ignored": diff.ignored(),
        "tables": asdict(importer.tables()),
        "observed": observed,
    }
    TARGET.write_text(json.dumps(content, sort_keys=True) + "\n", encoding="utf-8")
