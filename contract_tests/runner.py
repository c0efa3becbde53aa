"""A run from target to results: select operations, run the layers, record the results."""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from calcom_spec.contract import Document, Operation
from contract_tests import cleaning, own, parallel
from contract_tests.api import EndlessError
from contract_tests.behaviour.context import Scenario
from contract_tests.bounded import Line
from contract_tests.counts import answered
from contract_tests.coverage import Coverage, covered, documented, known
from contract_tests.gateway import Gateway, StopError, UnreachableError
from contract_tests.guard import Guard, Journal
from contract_tests.judge import Judge
from contract_tests.known import Entry
from contract_tests.layers import document_layer
from contract_tests.layers.server_layer import CHAINS, ONE_BY_ONE, Generated, reach, testable
from contract_tests.leaving import exit_of
from contract_tests.mailbox import Mailbox
from contract_tests.profiles import suite_of
from contract_tests.progress import Progress
from contract_tests.receiver import FEED, Receiver
from contract_tests.redact import Redactor
from contract_tests.resources import Resources, Unit
from contract_tests.results import Finding, Layer, Results, State
from contract_tests.settings import Mode, Profile, Settings, SettingsError
from contract_tests.target import Target


def choose(document: Document, settings: Settings) -> list[Operation]:
    """Return the operations of a run: those of the profile's edition, filtered by groups and names."""
    chosen = document.of_edition(settings.profile.value)
    if settings.groups:
        known = {operation.group for operation in chosen}
        wanted = {group.replace("-", "_") for group in settings.groups}
        if wanted - known:
            missing = ", ".join(sorted(wanted - known))
            raise SettingsError(f"Unknown group: {missing}. The groups are: {', '.join(sorted(known))}.")
        chosen = [operation for operation in chosen if operation.group in wanted]
    if settings.operations:
        patterns = settings.operations
        chosen = [o for o in chosen if any(fnmatch(o.id, p) or fnmatch(o.label, p) for p in patterns)]
        if not chosen:
            raise SettingsError(f"No operation matches {', '.join(patterns)}.")
    return chosen


# Operations on objects of which a user has only one: in two parallel parts they would interfere.
_ONE_OF_EACH = (
    "/v2/me",
    "/v2/calendars",
    "/v2/selected-calendars",
    "/v2/destination-calendars",
    "/v2/conferencing",
    "/v2/stripe",
    "/v2/verified-resources",
    "/v2/oauth",
    "/v2/auth",
    "/v2/bookings/{bookingUid}/mark-absent",
)


# How long the work on an operation takes, in generated requests; measured against a real server.
_ONE_EACH = 20  # one request of each kind and one of each method of the client, with what they need
_A_SCENARIO = 35
_AN_INPUT = 12  # the generated requests for a parameter or a field of the body


def work_of(
    document: Document,
    operations: Sequence[Operation],
    scenarios: Iterable[Scenario],
    *,
    never_sends: Callable[[str], bool],
    generates: bool,
) -> dict[str, int]:
    """Estimate how long the work on each operation takes, with the scenarios that it is the first of."""
    labels = {operation.label for operation in operations}
    first = Counter(
        next((label for label in scenario.operations if label in labels), None) for scenario in scenarios
    )
    work: dict[str, int] = {}
    for operation in operations:
        work[operation.id] = _A_SCENARIO * first[operation.label]
        if not never_sends(operation.label):
            inputs = len(documented(document, operation)["parameters"]) if generates else 0
            work[operation.id] += _ONE_EACH + _AN_INPUT * inputs
    return work


def part_of(chosen: list[Operation], settings: Settings, work: Mapping[str, int]) -> list[Operation]:
    """Return the operations of this part; all parts have about the same amount of work.

    The first part has the objects of which a user has only one.
    """
    part, whole = settings.shard_of
    if whole == 1:
        return chosen
    parts: list[list[Operation]] = [[] for _ in range(whole)]
    loads = [0] * whole
    alone = {operation.id for operation in chosen if operation.path.startswith(_ONE_OF_EACH)}
    # The most work first, so that the least fills the gaps.
    for operation in sorted(chosen, key=lambda each: (each.id not in alone, -work[each.id])):
        number = 0 if operation.id in alone else loads.index(min(loads))
        parts[number].append(operation)
        loads[number] += work[operation.id]
    return parts[part - 1]


# Above this limit per minute there is no throttling.
UNHURRIED = 5000
# Requests per operation without generated requests: 757 for 128 operations, including cleaning.
A_PIECE = 6
ENOUGH = 600.0  # seconds for a run without throttling
TO_CLEAN_UP = 60.0  # seconds, in addition to the time of the run
A_THING = 5.0  # seconds to remove one object, which a busy server may need


def new_journal(out: Path) -> Path:
    """Return the path for a run's journal; keep the journal of an interrupted run for `clean`."""
    path = out / "journal.jsonl"
    if path.is_file() and Journal.read(path).standing():
        path.rename(out / f"journal-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.jsonl")
    path.unlink(missing_ok=True)
    return path


class Run:
    """One run; `execute` fills `results`."""

    def __init__(
        self,
        settings: Settings,
        target: Target,
        document: Document,
        progress: Progress,
        ledger: Sequence[Entry] = (),
    ) -> None:
        self.settings = settings
        self.ledger = ledger
        self.suite = suite_of(settings.profile)
        self.target = target
        self.document = document
        self.own = own.scenarios_of(settings.scenarios, document)
        self.coverage = Coverage()
        self.progress = progress
        chosen = choose(document, settings)
        self.not_there = [operation.id for operation in chosen if operation.id in target.server.lacks]
        chosen = [operation for operation in chosen if operation.id not in target.server.lacks]
        if not chosen:
            raise SettingsError(f"This server has none of these operations: {', '.join(self.not_there)}.")
        self.scope = frozenset(operation.id for operation in chosen)
        everything = document.of_edition(settings.profile.value)
        self._numbers = {operation.id: number for number, operation in enumerate(everything)}
        mode = settings.effective_mode
        # A random name avoids conflicts with objects of earlier runs and of other parts.
        repeats = mode is Mode.FULL and target.is_sandbox
        self.name = f"{random.Random(settings.seed if repeats else None).getrandbits(32):08x}"
        keeps = not target.is_sandbox and self._needs_a_server()
        journal = Journal(new_journal(settings.out) if keeps else None, exit_of(settings).value)
        journal.write(
            "run", run=self.name, target=target.name, **target.scope, started=datetime.now(UTC).isoformat()
        )
        hosted = settings.profile is Profile.HOSTED
        self.guard = Guard(
            mode,
            journal,
            kinds=frozenset({"event-type"}) if hosted else None,
            api=self.suite.api,
            receiver=settings.receiver_host,
            protects_the_ground=not target.is_sandbox,
        )
        work = work_of(
            document,
            chosen,
            [*self.suite.scenarios(), *self.own],
            never_sends=self.guard.never_sends,
            generates=self._generates(),
        )
        self.operations = sorted(part_of(chosen, settings, work), key=_order)
        self.results = Results(self.operations)
        self.gateway = Gateway(
            target.base_url,
            document,
            credentials=target.credentials,
            platform=target.platform,
            line=Line.of(settings),
            guard=self.guard,
            redactor=self._redactor(),
            rate=self.rate,
            slots_kept_for=target.slots_kept_for,
            api=self.suite.api,
        )
        self.gateway.platform = target.platform
        self.resources = self.suite.resources(
            self.gateway,
            self.name,
            platform=target.platform,
            other=target.other,
            member=target.member,
            known=target.known,
        )
        self.receiver: Receiver | None = None  # during the run
        self.gateway.listeners.append(self.coverage)
        self.cases = 0
        self.profile: dict[str, Any] = {}  # the user's own data before the run, if it is changed

    def wants(self, layer: Layer) -> bool:
        return not self.settings.layers or layer.value in self.settings.layers

    @property
    def _is_first(self) -> bool:
        """Whether this part uses the objects of which a user has only one."""
        return self.settings.shard_of[0] == 1

    @property
    def max_time(self) -> float:
        """Seconds for the run: as requested, or enough at its pace."""
        if self.settings.max_time is not None:
            return self.settings.max_time
        paced = len(self.operations) * A_PIECE * 2 / self.rate if self.rate else 0.0
        return ENOUGH + paced

    @property
    def rate(self) -> float | None:
        """Requests per second: as requested, or below the rate limit of the key."""
        rate, limit = self.settings.rate, self.target.limit_per_minute
        if rate is None and limit is not None and limit < UNHURRIED:
            rate = limit / 60 * 0.9
        return rate / (self.settings.workers or 1) if rate is not None else None

    def announcement(self) -> str:
        """Describe what the run is going to send."""
        mode = self.settings.effective_mode
        sends = {
            Mode.READ_ONLY: "only GET requests",
            Mode.OWNED: f"changes only its own objects (contract-{self.name}-…) and deletes them at the end",
            Mode.FULL: "anything",
        }[mode]
        if not self._needs_a_server():
            return f"{self.target.name}: {len(self.operations)} operations, nothing is sent"
        # Parallel parts are announced as one run.
        workers = self.settings.workers or 1
        count = len(self.scope) if workers > 1 else len(self.operations)
        pace = ""
        if self.rate:
            a_minute = self.rate * 60 * workers
            minutes = max(count * A_PIECE / a_minute, 1)
            pace = f", at most {a_minute:.0f} requests a minute: about {minutes:.0f} minutes"
            if self._generates():
                pace += f", with generated requests up to {self.max_time / 60:.0f}"
        what = f"{self.target.name}: {self.target.server}" if self.target.server.edition else self.target.name
        without = f" ({len(self.not_there)} are not in this server)" if self.not_there else ""
        return f"{what}, {count} operations{without}, mode {mode.value}: {sends}{pace}"

    def execute(self) -> Results:
        """Run the requested layers; a failure in one does not stop the next."""
        started = time.monotonic()
        self.gateway.ends = started + self.max_time
        before: cleaning.Snapshot | None = None
        try:
            before = self._before()
            with self._listening():
                self._play()
        except StopError as stop:
            self.results.meta["stopped"] = str(stop)
        except EndlessError as endless:
            self._accuse(
                str(endless),
                "pages end",
                f"{endless} returns page after page without end, or the same page again",
            )
            self.results.meta["stopped"] = f"Existing objects cannot be listed: {endless} does not end."
        except UnreachableError as silent:
            self.results.meta["stopped"] = f"No answer to {silent}"
        except KeyboardInterrupt:
            self.results.meta["stopped"] = "The run was interrupted."
        finally:
            try:
                self._leave_as_found(before)
            finally:
                self._keep_books(started)
                self.gateway.close()
        return self.results

    @contextmanager
    def _listening(self) -> Iterator[None]:
        """Receive what the instance sends: webhooks, requests for the calendar feed, and mail."""
        if not self._needs_a_server():
            yield
            return
        patience = 2 if self.target.is_sandbox else 20
        with ExitStack() as stack:
            self.receiver = stack.enter_context(Receiver(self.settings.receiver_host, patience=patience))
            self.resources.known.setdefault("ics_url", self.receiver.url(FEED))
            if self.settings.mail_sink is not None and self._is_first:
                mailbox = Mailbox(self.settings.mail_sink, self.receiver.interface)
                self.resources.mailbox = stack.enter_context(mailbox)
            yield

    def _play(self) -> None:
        if self._needs_a_server():
            with self._whatever_is_wrong_with_us("meeting the server"):
                self.resources.meet({operation.label for operation in self.operations})
        if self.wants(Layer.DOCUMENT):
            document_layer.run(self.document, self.operations, self.results)
        if self.wants(Layer.CLIENT):
            self._client()
        if self.wants(Layer.SERVER) or self.wants(Layer.LIVE):
            self._one_of_each()
        if self.wants(Layer.LIVE):
            self._live()
        if self.wants(Layer.BEHAVIOUR):
            self._behave(Layer.BEHAVIOUR)
        if self.wants(Layer.SECURITY):
            self._behave(Layer.SECURITY)
        if self.wants(Layer.SERVER):
            self._generated()

    def _accuse(self, label: str, check: str, message: str) -> None:
        """Record a finding of the run itself, even about an operation outside its scope."""
        operation = self.document.labelled(label)
        if operation is not None:
            self.results.failed(Finding(operation.id, Layer.SERVER, check, message))

    @contextmanager
    def _whatever_is_wrong_with_us(self, where: str) -> Iterator[None]:
        """Record a bug of the suite in this piece of work, and continue with the next."""
        try:
            yield
        except (StopError, UnreachableError, EndlessError):
            raise
        except Exception as error:
            self.results.broken(where, error)

    def _before(self) -> cleaning.Snapshot | None:
        """Take a snapshot of the user's objects; on disk, in case the run is killed."""
        reads = self.settings.effective_mode is Mode.READ_ONLY
        if self.target.is_sandbox or reads or not self._needs_a_server():
            return None
        before = cleaning.snapshot(self.gateway, self.name, whole=self._is_first)
        kept = self.suite.api.profile
        # Parts may run in parallel: the part that changes the user's data also restores it.
        if kept is not None and any(operation.label == kept.label for operation in self.operations):
            self.profile = cleaning.profile(self.gateway)
            comes_back = {name: value for name, value in self.profile.items() if name in kept.fields}
            self.guard.journal.write("profile", profile=comes_back)
            self.guard.keeps_the_profile = bool(self.profile)
        self.guard.journal.write("before", snapshot=before)
        self.guard.remember(before)
        return before

    def _leave_as_found(self, before: cleaning.Snapshot | None) -> None:
        if before is None:
            return
        # Some seconds for each object; the report names those that the server did not remove in time.
        for_each = A_THING * len(self.guard.journal.standing())
        self.gateway.ends = time.monotonic() + TO_CLEAN_UP + for_each
        try:
            self._clean(before)
        except (StopError, UnreachableError, EndlessError) as error:
            journal = self.guard.journal.path
            self.results.meta["left_behind"] = [
                f"not cleaned up: {error}; to clean up, run calcom contract --url … clean {journal}"
            ]

    def _clean(self, before: cleaning.Snapshot) -> None:
        for label, kind, identity in self.guard.claimed:
            message = f"an answer claims that {kind} {identity} is new, but it existed before the run"
            self._accuse(label, "makes a new thing", message)
        changed_data = cleaning.put_back(self.gateway, self.profile)
        cleaning.choose_again(self.gateway, before)
        cleaned = cleaning.clean(self.gateway, self.guard.journal, before)
        changed = self._differences(before)
        self.results.meta["stays"] = dict(self.guard.stays)
        self.progress.finish(
            f"cleaned up: {len(cleaned.removed)} objects removed, {len(changed)} differences left"
        )
        self.results.meta["left_behind"] = [*changed_data, *cleaned.left, *changed]

    def _differences(self, before: cleaning.Snapshot) -> list[str]:
        """Describe what has changed on the server since the beginning."""

        def look() -> list[str]:
            after = cleaning.snapshot(self.gateway, self.name, whole=self._is_first)
            beside = parallel.journals_beside(self.settings)
            return cleaning.difference(before, after, cleaning.made_by(beside))

        # Another part notes what it made when the answer arrives; the server has it a moment earlier.
        return look() if self.settings.shard is None else cleaning.lasting(look)

    def _needs_a_server(self) -> bool:
        return any(self.wants(layer) for layer in (Layer.SERVER, Layer.BEHAVIOUR, Layer.SECURITY, Layer.LIVE))

    # --- layers --------------------------------------------------------------------------------------

    def _client(self) -> None:
        from contract_tests.layers import client_layer

        self.progress.start("client", len(self.operations))
        client_layer.run(
            self.document, self.operations, self.suite.client, self.results, step=self.progress.step
        )
        self.progress.finish(f"client: {self._states(Layer.CLIENT)}")

    def _one_of_each(self) -> None:
        self.progress.start("server: one of each", len(self.operations))
        judge = self._judge("witness")
        for operation in self.operations:
            self.progress.step(operation.id)
            with self._whatever_is_wrong_with_us(f"{operation.id} (server)"):
                reach(
                    self.document,
                    operation,
                    self._apart("w", operation, (0, 2)),
                    self.suite.recipes,
                    self.results,
                    judge,
                    self.scope,
                )
        self.results.settle_causes()
        summary = self.results.summary()["operations"]
        self.progress.finish(f"server: of {summary['total']} operations {answered(summary)}")

    def _live(self) -> None:
        from contract_tests.layers import live_layer
        from contract_tests.layers.client_layer import methods_for

        methods = live_layer.methods_of(self.suite, self.target)
        self.progress.start("client and server", len(self.operations))
        for operation in self.operations:
            self.progress.step(operation.id)
            row = self.results.rows[operation.id]
            if row.status is None:
                self.results.unable(operation.id, Layer.LIVE, row.unreached or "not reached")
                continue
            for number, method in enumerate(methods_for(operation, methods)):
                resources = self._apart(f"c{number}", operation, (2 + number % 2, 3 + number % 2))
                with self._whatever_is_wrong_with_us(f"{operation.id} ({method.name})"):
                    live_layer.call(
                        self.document, operation, method, resources, self.suite, self.target, self.results
                    )
        self.progress.finish(f"client and server: {self._states(Layer.LIVE)}")

    def _generated(self) -> None:
        if not self._generates():
            return
        work = self._worth_generating()
        self.gateway.slots_kept_for = 0.0  # this layer does not count slots
        self.progress.start("server: generated", len(work))
        judge = self._judge("generated")
        for number, (phases, operations) in enumerate(work):
            self.progress.step(operations[0].id)
            letter = "g" if phases is ONE_BY_ONE else "s"
            generated = Generated(
                self.document,
                operations,
                self._apart(letter, operations[0], (8, 16) if letter == "g" else (16, 23)),
                self.suite,
                judge,
                seed=self.settings.seed,
                examples=self.settings.examples,
                phases=phases,
                ledger=self.ledger,
            )
            try:
                with self._whatever_is_wrong_with_us(f"{operations[0].id} (server, generated)"):
                    generated.run()
            except StopError as stop:
                if self._has_time():
                    raise
                self.results.meta["not_generated"] = [o.id for _, (o, *_) in work[number:]]
                self.progress.note(str(stop))
                break
            finally:
                self.cases += generated.cases
            self.results.meta["generator_errors"] += [
                {"operation": label, "message": message} for label, message in generated.errors
            ]
        self.results.meta["not_generated"] = sorted(set(self.results.meta["not_generated"]))
        self.progress.finish(f"server: {self.cases} generated requests, {self._states(Layer.SERVER)}")

    def _has_time(self) -> bool:
        return self.gateway.ends is None or time.monotonic() < self.gateway.ends - 1

    def _generates(self) -> bool:
        settings = self.settings
        may_write = settings.effective_mode is not Mode.READ_ONLY
        return self.wants(Layer.SERVER) and may_write and settings.examples > 0

    def _worth_generating(self) -> list[tuple[Collection[str], list[Operation]]]:
        """Return the work: each operation by itself, then chains with the operations that it leads to.

        Operations that are always refused are left out. Those with few parameters come first, so that a run
        that is out of time has tested most operations.
        """
        reached = [o for o in self.operations if self.results.rows[o.id].status is not None]
        by_label = {o.label: o for o in self.document.operations.values() if o.id in self.scope}
        work: list[tuple[Collection[str], list[Operation]]] = [(ONE_BY_ONE, [o]) for o in reached]
        for operation in reached:
            led_to = [
                by_label[to] for to, _, _ in self.suite.links.get(operation.label, ()) if to in by_label
            ]
            if led_to:
                work.append((CHAINS, [operation, *led_to]))
        return sorted(work, key=lambda each: len(json.dumps(testable(self.document, each[1], {}))))

    def _behave(self, layer: Layer) -> None:
        from contract_tests import behaviour

        mine = frozenset(operation.id for operation in self.operations)
        assert self.receiver is not None
        context = behaviour.ScenarioContext(
            self.settings,
            self.target,
            self.document,
            self.gateway,
            self.resources,
            self.results,
            self.receiver,
            self.progress,
            self.scope,
        )
        scenarios = [
            (number, scenario)
            for number, scenario in enumerate([*self.suite.scenarios(), *self.own])
            if scenario.layer is layer and mine.issuperset(behaviour.operations_of(scenario, context)[:1])
        ]
        scenarios = [(n, s) for n, s in scenarios if behaviour.operations_of(s, context)]
        self.progress.start(layer.value, len(scenarios))
        for number, scenario in scenarios:
            self.progress.step(scenario.name)
            self._fresh()
            apart = self.resources.apart(self._unit(f"b{number}", number, (4, 8)))
            behaviour.play(scenario, replace(context, resources=apart))
        self.progress.finish(f"{layer.value}: {self._states(layer)}")

    # --- parts ---------------------------------------------------------------------------------------

    def _apart(self, letter: str, operation: Operation, hours: tuple[int, int]) -> Resources:
        """Return resources for one operation in one layer, on a fresh sandbox."""
        number = self._numbers[operation.id]
        self._fresh()
        return self.resources.apart(self._unit(f"{letter}{number}", number, hours))

    def _fresh(self) -> None:
        """Reset the sandbox, including a renewed key."""
        self.target.fresh()
        if self.target.is_sandbox:
            self.gateway.credentials = self.target.credentials

    def _unit(self, name: str, number: int, hours: tuple[int, int]) -> Unit:
        return Unit(name, 30 + number, len(self._numbers), hours)

    def _judge(self, origin: str) -> Judge:
        return Judge(self.document, self.results, Layer.SERVER, scope=self.scope, origin=origin)

    def _states(self, layer: Layer) -> str:
        """Count operations by verdict, with the ledger applied."""
        failed = {
            finding.operation
            for finding in self.results.findings.values()
            if finding.layer is layer and not any(entry.covers(finding) for entry in self.ledger)
        }
        counts: dict[str, int] = {}
        for operation, layers in self.results.cells.items():
            if layer in layers:
                state = layers[layer].state
                if state is State.FAILED and operation not in failed:
                    state = State.KNOWN
                counts[state.value] = counts.get(state.value, 0) + 1
        return ", ".join(f"{count} {state}" for state, count in sorted(counts.items())) or "nothing"

    def _redactor(self) -> Redactor:
        target = self.target
        secrets = {
            **self.settings.secrets,
            "CALCOM_API_KEY": target.credentials.key,
            "CALCOM_API_KEY_2": target.other.key if target.other else None,
            "CALCOM_API_KEY_OF_A_MEMBER": target.member.key if target.member else None,
            "CALCOM_CLIENT_SECRET": target.platform.secret if target.platform else None,
        }
        return Redactor(secrets, people=not target.is_sandbox)

    def _how_to_repeat(self, operation: str, layer: Layer) -> str:
        where = (
            f' --url "{self.settings.url}" --mode {self.settings.effective_mode}' if self.settings.url else ""
        )
        if self.settings.profile is not Profile.SELFHOSTED:
            where += f" --profile {self.settings.profile}"
        return f"calcom contract{where} --operations {operation} --layers {layer} --seed {self.settings.seed}"

    def _keep_books(self, started: float) -> None:
        settings = self.settings
        for operation in self.operations:
            row = self.results.rows[operation.id]
            row.met = known(self.document, operation, self.coverage.met.get(operation.id, {}))
            row.covered = covered(self.document, operation, row.met)
        for finding in self.results.findings.values():
            finding.repeat = self._how_to_repeat(finding.operation, finding.layer)
        self.results.meta.update(
            {
                "target": {
                    "name": self.target.name,
                    "profile": settings.profile.value,
                    "is_sandbox": self.target.is_sandbox,
                    "server": str(self.target.server),
                    "related": self.target.related,
                },
                "not_in_server": sorted({*self.not_there, *self.results.absent}),
                "mode": settings.effective_mode.value,
                "seed": settings.seed,
                "shard": settings.shard,
                "started": datetime.now(UTC).isoformat(timespec="seconds"),
                "duration_s": round(time.monotonic() - started, 1),
                "requests": self.gateway.requests,
                "held_back": self.gateway.held_back,
                "generated_cases": self.cases,
                "not_in_edition": sorted(
                    o.id
                    for o in self.document.operations.values()
                    if o.editions and settings.profile.value not in o.editions
                ),
            }
        )


def _order(operation: Operation) -> tuple[int, str]:
    """Sort operations: reading and creating first, destructive ones last."""
    late = operation.path.endswith("/mark-absent")  # needs a booking that has begun
    return {"POST": 0, "GET": 1, "PATCH": 2, "PUT": 2}.get(operation.method, 3) + 4 * late, operation.path
