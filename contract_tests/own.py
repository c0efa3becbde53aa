"""The user's own inputs: a document, overlays on it, scenarios.

A file of scenarios is Python. Its functions take a `ScenarioContext` and are registered by `scenario`:

    from contract_tests.own import ScenarioContext, check, scenario

    @scenario("our lunch break is free", "GET /v2/slots")
    def lunch(context: ScenarioContext) -> None:
        event_type = context.resources.event_type()
        day = context.resources.day(3)
        starts = context.slots(event_type, day, day)
        check(not any("T12:" in start for start in starts), "a slot at noon")

Requests go through the run's gateway: the mode must permit them, and the run deletes what they make.
Raise `MissingError` if the server lacks what the scenario needs.
"""

from __future__ import annotations

import copy
import importlib.util
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Literal

from calcom_spec.contract import JSON, METHODS, Document, as_served_by, load_raw
from calcom_spec.overlay import OverlayError, act, select
from calcom_spec.reading import UnreadableError, content_of, read
from contract_tests.behaviour.context import (
    Scenario,
    ScenarioContext,
    WrongError,
    attendee,
    check,
    moment,
)
from contract_tests.credentials import NOBODY
from contract_tests.resources import MissingError
from contract_tests.results import Layer
from contract_tests.settings import SettingsError

__all__ = [
    "NOBODY",
    "MissingError",
    "ScenarioContext",
    "WrongError",
    "attendee",
    "check",
    "moment",
    "scenario",
]

_MARK = "contract_scenarios"
Act = Callable[[ScenarioContext], None]


def scenario(
    name: str, *operations: str, layer: Literal["behaviour", "security"] = "behaviour", needs: str = ""
) -> Callable[[Act], Act]:
    """Register a function as a scenario about these operations; a failure is blamed on the first.

    Name operations by method and path, as in the document: `GET /v2/bookings/{bookingUid}`.
    """

    def register(act: Act) -> Act:
        scenario = Scenario(name, Layer(layer), needs, operations, act)
        setattr(act, _MARK, [*getattr(act, _MARK, []), scenario])
        return act

    return register


def scenarios_of(files: Iterable[Path], document: Document) -> list[Scenario]:
    """Load the scenarios of these files; raise SettingsError for a file or a scenario without content."""
    found: list[Scenario] = []
    for file in files:
        namespace = _loaded(file)
        own = [scenario for value in namespace.values() for scenario in getattr(value, _MARK, ())]
        if not own:
            raise SettingsError(f"{file} has no scenarios; register them with `contract_tests.own.scenario`.")
        found += own
    for scenario in found:
        unknown = [label for label in scenario.operations if document.labelled(label) is None]
        if unknown or not scenario.operations:
            what = f"names {unknown[0]}, which is not in the document" if unknown else "names no operation"
            raise SettingsError(f"The scenario {scenario.name!r} {what}.")
    return found


def _loaded(file: Path) -> dict[str, Any]:
    if not file.is_file():
        raise SettingsError(f"The file of scenarios {file} does not exist.")
    name = f"contract_scenarios_{file.stem}"
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise SettingsError(f"{file} is not a Python file.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # any error in the user's file is the file's fault
        del sys.modules[name]
        raise SettingsError(f"{file} cannot be loaded: {type(error).__name__}: {error}") from error
    return vars(module)


def document(
    version: str, edition: str, *, file: Path | None = None, overlays: Sequence[Path] = ()
) -> Document:
    """Return the shipped or the user's document, with the user's overlays, as an edition serves it."""
    raw = load_raw(version) if file is None else _of_the_user(file, version)
    for overlay in overlays:
        raw = _with_overlay(raw, overlay)
    return Document(as_served_by(raw, edition) if edition else raw)


def _of_the_user(file: Path, version: str) -> JSON:
    """Read the user's document; operations of the shipped one keep its names, editions and versions."""
    try:
        _, raw = read(file)
    except UnreadableError as error:
        raise SettingsError(f"--document: {error}.") from None
    if not isinstance(raw.get("paths"), dict) or not raw["paths"]:
        raise SettingsError(f"--document: {file} has no paths.")
    shipped = load_raw(version)["paths"]
    raw = copy.deepcopy(raw)
    for path, item in raw["paths"].items():
        for method in METHODS:
            own, known = item.get(method), shipped.get(path, {}).get(method)
            if own is not None and known is not None:
                facts = {name: value for name, value in known.items() if name in _FACTS}
                item[method] = {**facts, **own, "operationId": known["operationId"]}
    return raw


_FACTS = ("x-calcom-editions", "x-calcom-api-versions", "x-calcom-default-version", "x-calcom-access", "tags")


def _with_overlay(raw: JSON, file: Path) -> JSON:
    """Apply an overlay to the document; an action that finds or changes nothing is an error."""
    try:
        overlay = content_of(file.read_bytes(), str(file))
    except (OSError, UnreadableError) as error:
        raise SettingsError(f"--overlay: {error}.") from None
    actions = overlay.get("actions") if isinstance(overlay, dict) and overlay.get("overlay") else None
    if not isinstance(actions, list) or not all(isinstance(action, dict) for action in actions):
        raise SettingsError(f"--overlay: {file} is not an OpenAPI Overlay with actions.")
    raw = copy.deepcopy(raw)
    for number, action in enumerate(actions, start=1):
        try:
            places = select(raw, str(action.get("target", "")))
            if not places:
                raise OverlayError(f"the target {action.get('target')} matches nothing")
            if not act(places, action):
                raise OverlayError("the action changes nothing")
        except OverlayError as error:
            raise SettingsError(f"--overlay: {file.name}, action {number}: {error}.") from None
    return raw
