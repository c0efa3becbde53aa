"""Run scenarios: what they may use, how they report a fault, how the result is counted."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from calcom_spec.contract import Document
from contract_tests.blame import ReceivedAnswers, told
from contract_tests.credentials import Credentials
from contract_tests.gateway import Answer, Gateway, NotSentError, StopError, UnreachableError
from contract_tests.progress import Progress
from contract_tests.receiver import Receiver
from contract_tests.resources import MissingError, Resources
from contract_tests.results import NOT_IN_SERVER, Finding, Layer, Results, ScenarioResult, State
from contract_tests.server import says_absent
from contract_tests.settings import Settings
from contract_tests.target import Target


@dataclass(slots=True)
class ScenarioContext:
    """What a scenario can use."""

    settings: Settings
    target: Target
    document: Document
    gateway: Gateway
    resources: Resources
    results: Results
    receiver: Receiver
    progress: Progress
    scope: Collection[str]  # the operations of the whole run, which may be split

    def call(
        self,
        method: str,
        path: str,
        *,
        expect: int | Iterable[int] = (200, 201, 204),
        why: str = "",
        **how: Any,
    ) -> Answer:
        """Send a request and require this status; any other is a finding."""
        answer = self.gateway.send(method, path, **how)
        wanted = (expect,) if isinstance(expect, int) else tuple(expect)
        answer.expected = answer.status in wanted
        if answer.expected:
            return answer
        # With the templated path, the same failure on two ids is one finding.
        label = self.document.label_of(method, path)
        if answer.status == 429:
            raise MissingError(f"{label} is rate-limited; wait a minute, then run only this")
        if says_absent(answer.json, method):
            raise MissingError(f"{label} is {NOT_IN_SERVER}")
        said = " or ".join(str(status) for status in wanted)
        message = f"{label}: expected {said}, got {answer.status}" + (f", {why}" if why else "")
        raise WrongError(message, answer, operation=label, check="status in a scenario")

    def data(self, method: str, path: str, **how: Any) -> Any:
        """Return the `data` of an answer, which must be a success."""
        answer = self.call(method, path, **how)
        if answer.data is None:
            label = self.document.label_of(method, path)
            message = f"{label} answered {answer.status} without data"
            raise WrongError(message, answer, operation=label, check="data in a scenario")
        return answer.data

    def has(self, label: str) -> bool:
        """Return whether both the edition and the server have an operation."""
        found = self.document.labelled(label)
        there = found is not None and (not found.editions or self.settings.profile.value in found.editions)
        return found is not None and there and found.id not in self.target.server.lacks

    def slots(self, event_type: int, start: str, end: str, **query: Any) -> list[str]:
        """Return the offered starts in order, written as the server writes them."""
        days = self.data(
            "GET", "/v2/slots", query={"eventTypeId": event_type, "start": start, "end": end, **query}
        )
        return [slot["start"] for day in sorted(days) for slot in days[day]]


class WrongError(Exception):
    """The server did something wrong; `answer` shows it."""

    def __init__(
        self,
        message: str,
        answer: Answer | None = None,
        *,
        operation: str | None = None,
        check: str | None = None,
    ) -> None:
        super().__init__(message)
        self.answer = answer
        self.operation = operation
        self.check = check
        self.more: list[WrongError] = []  # further faults that the same scenario found


@dataclass(frozen=True, slots=True)
class Scenario:
    name: str
    layer: Layer
    needs: str
    operations: tuple[str, ...]
    act: Callable[[ScenarioContext], None]


SCENARIOS: list[Scenario] = []


def scenario(
    name: str,
    *operations: str,
    layer: Layer = Layer.BEHAVIOUR,
    needs: str = "",
    into: list[Scenario] = SCENARIOS,
) -> Callable[[Callable[[ScenarioContext], None]], Callable[[ScenarioContext], None]]:
    """Register a scenario about these operations (labels); the first one is blamed for a failure."""

    def register(act: Callable[[ScenarioContext], None]) -> Callable[[ScenarioContext], None]:
        into.append(Scenario(name, layer, needs, operations, act))
        return act

    return register


def operations_of(scenario: Scenario, context: ScenarioContext) -> list[str]:
    """Return the operations of this run that a scenario is about; the first decides which part runs it."""
    found = map(context.document.labelled, scenario.operations)
    return [operation.id for operation in found if operation and operation.id in context.scope]


def play(scenario: Scenario, context: ScenarioContext) -> None:
    """Run one scenario and count its result."""
    ids = operations_of(scenario, context)
    context.gateway.last = None
    result = ScenarioResult(scenario.name, State.PASSED, needs=scenario.needs, operations=ids)
    started = time.monotonic()
    heard = ReceivedAnswers(context.document)
    try:
        with context.gateway.recorded_by(heard):
            scenario.act(context)
        for operation in ids:
            context.results.passed(operation, scenario.layer)
    except UnreachableError as silent:
        _blame(scenario, context, result, ids, f"no answer to {silent}", WrongError(str(silent)))
    except (MissingError, NotSentError) as reason:
        result.state, result.message = State.UNABLE, str(reason)
        for operation in ids:
            context.results.unable(operation, scenario.layer, f"{scenario.name}: {reason}")
    except WrongError as wrong:
        _blame(scenario, context, result, ids, str(wrong), wrong)
    except StopError:
        raise
    except Exception as error:
        label = heard.broken_promise(error)
        if label is None:
            result.state, result.message = State.UNABLE, f"a bug of the suite: {told(error)}"
            context.results.broken(f"scenario {scenario.name}", error)
            for operation in ids:
                context.results.unable(operation, scenario.layer, f"{scenario.name}: {result.message}")
        else:
            # Scenarios read answers without checking their shape; an answer of another shape raises here.
            text = f"the answer of {label} does not have the documented shape: {told(error)}"
            _blame(scenario, context, result, ids, text, WrongError(text))
    result.duration_s = round(time.monotonic() - started, 3)
    context.results.scenarios.append(result)


def _blame(
    scenario: Scenario,
    context: ScenarioContext,
    result: ScenarioResult,
    ids: list[str],
    text: str,
    wrong: WrongError,
) -> None:
    result.state, result.message = State.FAILED, text
    for each, said in ((wrong, text), *((other, str(other)) for other in wrong.more)):
        operation = context.document.labelled(each.operation or "")
        blamed = operation.id if operation and operation.id in context.scope else ids[0]
        # A failure without an answer shows the last one, from which it was concluded.
        answer = each.answer or context.gateway.last
        exchange = answer.exchange if answer is not None else None
        name = each.check or scenario.name
        context.results.failed(
            Finding(blamed, scenario.layer, name, said, exchange=exchange, origin=scenario.name)
        )


def moment(text: str) -> datetime:
    """Parse an instant as the server writes it, with `Z` or an offset."""
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC)


def monday(context: ScenarioContext, weeks: int = 2) -> datetime:
    """Return midnight UTC of a Monday some weeks ahead, by the server's clock.

    The days of these weeks are shared: scenarios on the same day must begin with the same operation, so that
    they are in the same part of a run, one after the other.
    """
    today = context.resources.now().replace(hour=0, minute=0, second=0, microsecond=0)
    return today + timedelta(days=7 - today.weekday()) + timedelta(weeks=weeks - 1)


def attendee(name: str = "Ann", zone: str = "Europe/Paris") -> dict[str, Any]:
    return {"name": name, "email": f"{name.lower()}@example.com", "timeZone": zone, "language": "en"}


def check(truth: bool, message: str, answer: Answer | None = None, *, operation: str | None = None) -> None:
    if not truth:
        raise WrongError(message, answer, operation=operation)


def second(context: ScenarioContext) -> Credentials:
    if context.target.other is None:
        raise MissingError("needs the key of a second user (--key2)")
    if context.target.related:
        raise MissingError(f"needs two unrelated users, but {context.target.related}")
    return context.target.other
