"""Print as JSON every decision that rules and overlays need for the facts of this tree."""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from calcom_spec.decisions import Decision, collected
from calcom_spec.overlay import OverlayError
from spec.pipeline import arguments, build, generate, layer
from spec.pipeline.project import ROOT
from spec.pipeline.surface import Library

EXPECTED = (ValueError, LookupError, TypeError, AttributeError, OverlayError, generate.GenerationError)


def pending(library: Path) -> list[Decision]:
    """Return the decisions that both documents need, as far as each step gets.

    `library` is the tree with the hand-written methods.
    """
    with collected() as found:
        for version in build.RULED:
            try:
                document = build.build(version).document
                with tempfile.TemporaryDirectory() as folder:
                    package = generate.parse(ROOT, version, Path(folder) / version, document)
                made = layer.layer(package)
                arguments.require(version, made, Library(library), by_hand=True)
            except EXPECTED as error:
                # The steps stop here: this error may be a consequence of the decisions before it.
                text = f"the rules stop here: {type(error).__name__}: {error}"
                found.append(Decision(f"document {version}", text))
    return found


if __name__ == "__main__":
    library = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT
    json.dump([asdict(decision) for decision in pending(library)], sys.stdout)
