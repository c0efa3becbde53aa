"""Apply OpenAPI Overlay 1.0: corrections of single mistakes in a document, with reason and evidence.

The standard merges (`update`) and removes (`remove: true`); `x-calcom-replace` replaces a value. An action
also has `x-calcom-matches` (the number of places that it must find; 1 by default), `x-calcom-reason` and
`x-calcom-evidence` (recordings as folder/name, or sentences that name a published page or a live
observation). The build fails and names the action if it finds another number of places, or changes nothing
because upstream has fixed the mistake.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from calcom_spec import decisions
from calcom_spec.document import Object, copied
from calcom_spec.overlay import REPLACE, OverlayError, act, select
from spec.pipeline.project import SPEC, read_yaml

CHANGES = {"update", "remove", REPLACE}
KEYS = {"target", "x-calcom-matches", "x-calcom-reason", "x-calcom-evidence", *CHANGES}


@dataclass(frozen=True)
class Action:
    """An action of a file, with its name for reports."""

    name: str
    target: str
    change: Object
    """One of `update`, `remove` and `x-calcom-replace`."""
    matches: int
    reason: str
    evidence: tuple[str, ...]


def apply(document: Object, actions: list[Action]) -> Object:
    """Apply the actions to a document; an error names the first action that does not work as stated."""
    changed = copied(document)
    for action in actions:
        try:
            _apply(changed, action)
        except OverlayError as error:
            if not decisions.collecting():
                raise
            name, problem = f"overlay {action.name}", str(error).removeprefix(f"{action.name}: ")
            line = f"no such action, or another target or update (its reason: {action.reason})"
            decisions.need(
                name, problem, line, f"spec/{action.name.split(' ')[0].replace('/', '/overlay/', 1)}"
            )
    return changed


def _apply(document: Object, action: Action) -> None:
    try:
        places = select(document, action.target)
        if len(places) != action.matches:
            raise OverlayError(f"expected {action.matches} places, found {len(places)}: {action.target}")
        if not act(places, action.change):
            raise OverlayError("it changes nothing because upstream has fixed the mistake: delete the action")
    except OverlayError as error:
        raise OverlayError(f"{action.name}: {error}") from None


def files(version: str, edition: str = "") -> list[Path]:
    """Return the overlay files of a document in the order in which they apply.

    Overlays of an edition correct its facts before the merge with other editions; they use upstream's names.
    """
    return sorted((SPEC / version / "overlay" / edition).glob("*.yaml"))


def _shown(file: Path) -> str:
    """Return the short name: `v2/10-slots.yaml`, or `v2/teams/10-slots.yaml` for an overlay of an edition."""
    before, _, after = file.as_posix().rpartition("/overlay/")
    return f"{before.rpartition('/')[2]}/{after}"


def read(file: Path) -> list[Action]:
    """Read the actions of one overlay file."""
    overlay = read_yaml(file)
    if overlay.get("overlay") != "1.0.0":
        raise OverlayError(f"{file.name} is not an OpenAPI Overlay 1.0.0")
    actions = []
    for number, action in enumerate(overlay["actions"], start=1):
        name = f"{_shown(file)} action {number}"
        change = {key: value for key, value in action.items() if key in CHANGES}
        if set(action) - KEYS or "target" not in action or len(change) != 1 or change.get("remove") is False:
            raise OverlayError(f"{name} needs a target and one of update, {REPLACE} and remove: true")
        if not action.get("x-calcom-reason") or not action.get("x-calcom-evidence"):
            raise OverlayError(f"{name} needs a reason and evidence")
        actions.append(Action(
            name=name,
            target=action["target"],
            change=change,
            matches=action.get("x-calcom-matches", 1),
            reason=action["x-calcom-reason"],
            evidence=tuple(action["x-calcom-evidence"]),
        ))  # fmt: skip
    return actions


def apply_all(document: Object, version: str, edition: str = "") -> tuple[Object, dict[str, int]]:
    """Return the document after all overlay files, and the number of places changed by each file."""
    counts: dict[str, int] = {}
    for file in files(version, edition):
        actions = read(file)
        document = apply(document, actions)
        counts[f"overlay {edition}/{file.stem}" if edition else f"overlay {file.stem}"] = sum(
            action.matches for action in actions
        )
    return document, counts
