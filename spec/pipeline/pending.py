"""Every decision that rules and overlays want for the facts of this tree, as JSON on standard output."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from spec.pipeline import build
from spec.pipeline.decisions import Decision, collected
from spec.pipeline.overlay import OverlayError


def pending() -> list[Decision]:
    """The decisions of both documents, as far as rules and overlays get."""
    with collected() as found:
        for version in build.RULED:
            try:
                build.build(version)
            except (ValueError, LookupError, TypeError, AttributeError, OverlayError) as error:
                # The rules got no further: what they met may follow from the decisions before it.
                text = f"the rules end here: {type(error).__name__}: {error}"
                found.append(Decision(f"document {version}", text))
    return found


if __name__ == "__main__":
    json.dump([asdict(decision) for decision in pending()], sys.stdout)
