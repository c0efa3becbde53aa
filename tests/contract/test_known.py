"""The ledger excuses what it names, and fails for what it should not keep."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from calcom_spec.contract import Document
from contract_tests import known
from contract_tests.accept import _is_over
from contract_tests.credentials import Credentials
from contract_tests.known import Entry
from contract_tests.progress import Progress
from contract_tests.results import Finding, Layer, Results
from contract_tests.runner import Run
from contract_tests.server import Server
from contract_tests.settings import Settings, SettingsError
from contract_tests.target import Target

TODAY = date(2026, 11, 20)


def entry(**fields: object) -> Entry:
    given = {
        "operation": "get_me",
        "check": "no server error",
        "reason": "it breaks",
        "evidence": "a recording",
        "expires": date(2027, 1, 1),
        "source": "test.toml",
    }
    return Entry(**{**given, **fields})  # type: ignore[arg-type]


def run(document: Document, *, broken: bool) -> Results:
    results = Results([document.operations["get_me"]])
    results.attempted("get_me")
    results.reached("get_me", 200)
    results.passed("get_me", Layer.SERVER)
    if broken:
        results.failed(Finding("get_me", Layer.SERVER, "no server error", "the server failed with 500"))
    return results


def test_a_known_failure_does_not_fail_the_run(document: Document) -> None:
    results = run(document, broken=True)
    assert not results.ok
    assert known.settle(results, [entry()], today=TODAY) == []
    assert results.ok
    assert results.summary()["checks"] == {"passed": 1, "failed": 0, "known": 1}


@pytest.mark.parametrize(
    ("fields", "broken", "complaint"),
    [
        ({}, False, "did not happen"),
        ({"expires": date(2026, 11, 19)}, True, "expired"),
        ({"expires": None}, True, "no expiry"),
        ({"reason": " "}, True, "no reason"),
        ({"evidence": ""}, True, "no evidence"),
        ({"match": "another message"}, True, "did not happen"),
    ],
)
def test_an_entry_that_ought_not_to_be_there_fails_the_run(
    document: Document, fields: dict[str, object], broken: bool, complaint: str
) -> None:
    results = run(document, broken=broken)
    problems = known.settle(results, [entry(**fields)], today=TODAY)
    assert complaint in problems[0]
    assert not results.ok


def test_a_shipped_entry_excuses_and_never_fails_a_run(document: Document) -> None:
    mended = run(document, broken=False)
    assert known.settle(mended, [entry(shipped=True)], today=TODAY) == []
    assert mended.ok
    assert "did not happen here" in mended.meta["ledger_remarks"][0]
    old = run(document, broken=True)
    assert known.settle(old, [entry(shipped=True, expires=date(2026, 11, 19))], today=TODAY) == []
    assert old.ok


@pytest.mark.parametrize(
    ("server", "is_sandbox", "version", "nearest"),
    [
        (Server("selfhosted"), False, "selfhosted-6.2", "selfhosted-6.2"),
        (Server("selfhosted", more=("GET /v2/new",), exact=False), False, "", "selfhosted-6.2"),
        (Server("hosted"), False, "", ""),
        (Server("v1"), False, "v1-5.7", "v1-5.7"),
        (Server("selfhosted"), True, "", ""),
        (Server(), False, "", ""),
    ],
)
def test_a_shipped_ledger_is_for_its_own_version_alone(
    server: Server, is_sandbox: bool, version: str, nearest: str
) -> None:
    target = Target("x", "http://nothing.invalid", Credentials(), server=server, is_sandbox=is_sandbox)
    assert (target.version, target.nearest) == (version, nearest)
    read = known.ledger_for(version, nearest)
    assert all(entry.shipped for entry in read)
    assert {entry.source for entry in read} == ({f"{nearest}.toml"} if nearest else set())


def test_an_entry_about_what_was_not_run_is_left_alone(document: Document) -> None:
    results = run(document, broken=False)
    assert (
        known.settle(results, [entry(operation="list_bookings"), entry(layer="security")], today=TODAY) == []
    )


def test_a_ledger_with_a_typo_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('[[known]]\noperation = "x"\ncheck = "y"\nreasn = "z"\n')
    with pytest.raises(SettingsError, match=r"mine\.toml"):
        known.read([path])


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("expires = '2027-01-01'", "expires must be a date"),
        ("expires = 2027-01-01T10:00:00", "expires must be a date"),
        ("sometimes = 'yes'", "sometimes must be a boolean"),
        ("reason = 5", "reason must be a text"),
        *((f"apart = {odd}", "apart must be at least two") for odd in ("'a'", "[['a']]", "[['a'], []]")),
        *((f"apart = {odd}", "apart must be at least two") for odd in ("['a', 'b']", "[['a'], [1]]")),
        ("apart = [['a'], ['b']]", "apart needs stops_server"),
        ("apart = [['a'], ['b']]\nstops_server = true", ""),
    ],
)
def test_a_ledger_with_a_wrong_kind_of_value_is_refused(line: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f'[[known]]\noperation = "x"\ncheck = "y"\n{line}\n', "utf-8")
    if not words:
        assert [found.apart for found in known.read([path])] == [[["a"], ["b"]]]
        return
    with pytest.raises(SettingsError, match=rf"mine\.toml has an invalid entry: {words}"):
        known.read([path])


@pytest.mark.parametrize("path", sorted(known.HERE.glob("*.toml")), ids=lambda path: path.name)
def test_the_ledgers_that_come_along_are_whole(path: Path) -> None:
    for found in known.read([path]):
        assert found.reason
        assert found.evidence
        assert found.expires
        operations = Document.load("v1" if "v1" in path.name else "v2").operations
        assert "*" in found.operation or found.operation in operations


def test_what_the_ledger_knows_is_not_called_failed_on_the_way(document: Document, tmp_path: Path) -> None:
    settings = Settings(operations=("get_me", "list_schedules"), layers=("document",), out=tmp_path)
    target = Target("nobody", "http://nothing.invalid", Credentials())
    run = Run(settings, target, document, Progress(), [Entry("get_me", "*", reason="r", evidence="e")])
    for operation in ("get_me", "list_schedules"):
        run.results.failed(Finding(operation, Layer.SERVER, "answer shape", "wrong"))
    assert run._states(Layer.SERVER) == "1 failed, 1 known"


# --- entry by entry --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "covers"),
    [
        *(
            ({}, True),
            ({"operation": "get_*"}, True),
            ({"operation": "*"}, True),
            ({"operation": "list_*"}, False),
        ),
        *(({"check": "no *"}, True), ({"check": "*"}, True), ({"check": "answer shape"}, False)),
        *(({"layer": "security"}, False), ({"match": "500"}, True), ({"match": "501"}, False)),
    ],
)
def test_what_an_entry_covers(fields: dict[str, object], covers: bool) -> None:
    found = Finding("get_me", Layer.SERVER, "no server error", "the server failed with 500")
    assert entry(**fields).covers(found) is covers


def test_an_entry_says_where_it_stands() -> None:
    assert str(entry()) == "test.toml: server / get_me / no server error"
    assert str(entry(layer="security", match="x")) == "test.toml: security / get_me / no server error / 'x'"


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"reason": ""}, "has no reason"),
        ({"evidence": " "}, "has no evidence"),
        ({"expires": None}, "has no expiry date"),
        ({"expires": date(2026, 11, 19)}, "expired on 2026-11-19"),
        ({"match": "x"}, "did not happen; remove the entry, for example with accept --prune"),
        ({"match": "x", "sometimes": True}, None),
        ({"expires": TODAY}, None),
    ],
)
def test_what_is_wrong_with_an_entry(
    document: Document, fields: dict[str, object], complaint: str | None
) -> None:
    results = run(document, broken=True)
    problems = known.settle(results, [entry(**fields)], today=TODAY)
    assert problems == ([f"{entry(**fields)} {complaint}"] if complaint else [])
    assert results.meta["ledger_problems"] == problems
    assert results.meta["ledger_remarks"] == []
    excused = complaint is None and "match" not in fields
    assert [found.known for found in results.findings.values()] == ["it breaks" if excused else None]


def test_the_first_entry_that_covers_a_failure_excuses_it(document: Document) -> None:
    results = run(document, broken=True)
    results.failed(Finding("get_me", Layer.SERVER, "no server error", "another"))
    first, second = entry(match="500", reason="first"), entry(reason="second")
    third = entry(reason="third", shipped=True)
    assert known.settle(results, [first, second, third], today=TODAY) == []
    assert [found.known for found in results.findings.values()] == ["first", "second"]
    assert (first.hits, second.hits, third.hits) == (1, 1, 0)
    assert results.meta["ledger_remarks"] == [f"{third} did not happen here"]


def test_today_is_the_day_of_the_run(document: Document) -> None:
    assert known.settle(run(document, broken=True), [entry(expires=date(2000, 1, 1))])
    assert not known.settle(run(document, broken=True), [entry(expires=date(9999, 1, 1))])


@pytest.mark.parametrize(
    ("fields", "tested"),
    [
        *(({}, True), ({"operation": "get*"}, True), ({"operation": "list_schedules"}, False)),
        *(({"operation": "list_bookings"}, False), ({"layer": "client"}, False), ({"check": "else"}, True)),
    ],
)
def test_what_a_run_could_have_met(document: Document, fields: dict[str, object], tested: bool) -> None:
    results = Results([document.operations[name] for name in ("get_me", "list_schedules")])
    results.attempted("get_me")
    results.passed("list_schedules", Layer.SERVER)
    assert known.was_tested(entry(**fields), results) is tested


def test_ledgers_are_read_in_their_order(tmp_path: Path) -> None:
    for name in ("b", "a"):
        text = f'[[known]]\noperation = "{name}"\ncheck = "x"\nexpires = 2027-01-01\n'
        (tmp_path / f"{name}.toml").write_text(text)
    (tmp_path / "empty.toml").write_text("")
    read = known.read([tmp_path / "b.toml", tmp_path / "empty.toml", tmp_path / "a.toml"])
    assert [(found.operation, found.source, found.shipped) for found in read] == [
        *(("b", "b.toml", False), ("a", "a.toml", False)),
    ]
    assert (read[0].layer, read[0].expires, read[0].sometimes, read[0].hits) == (
        "server",
        date(2027, 1, 1),
        False,
        0,
    )


@pytest.mark.parametrize("content", [b"[[known", b"\xff\xfe", None])
def test_a_ledger_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "mine.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SettingsError, match=r"^The ledger .*mine\.toml cannot be read: "):
        known.read([path])


def test_your_own_ledgers_come_after_the_shipped_one(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text('[[known]]\noperation = "mine"\ncheck = "answers"\n', "utf-8")
    assert [entry.operation for entry in known.ledger_for("", "", [mine])] == ["mine"]
    first, *_, last = known.ledger_for("teams-6.0", "teams-6.0", [mine])
    assert (first.shipped, last.operation) == (True, "mine")


def test_of_the_nearest_version_only_what_stops_a_server_counts() -> None:
    all_of_it = known.ledger_for("selfhosted-6.2", "selfhosted-6.2")
    nearest = known.ledger_for("", "selfhosted-6.2")
    assert nearest == [entry for entry in all_of_it if entry.stops_server]
    assert 0 < len(nearest) < len(all_of_it)


def test_what_stops_the_server_is_remarked_and_stays_in_the_ledger(document: Document) -> None:
    deadly = entry(stops_server=True, match="a text")
    results = run(document, broken=False)
    assert known.settle(results, [deadly], today=TODAY) == []
    assert results.meta["ledger_remarks"] == []
    deadly.hits = 1
    assert known.settle(results, [deadly], today=TODAY) == []
    together = entry(stops_server=True, apart=[["a"], ["b"]])
    together.hits = 1
    assert known.settle(results, [deadly, together], today=TODAY) == []
    assert results.meta["ledger_remarks"] == [
        f"{deadly} stops the server, so such requests were not sent",
        f"{together} stops the server, so these fields were not sent together",
    ]
    assert not _is_over(deadly, results)
    assert _is_over(entry(match="a text"), results)


@pytest.mark.parametrize(
    ("fields", "operation", "cause", "forbidden"),
    [
        ({"stops_server": True, "match": "a text"}, "get_me", "a text where an object is expected", True),
        ({"stops_server": True, "match": "a text"}, "get_me", "a list where an object is expected", False),
        ({"stops_server": True, "match": "a text"}, "list_schedules", "a text", False),
        ({"stops_server": True}, "get_me", "", True),
        ({"stops_server": True, "apart": [["a"], ["b"]]}, "get_me", "", False),
        ({"match": "a text"}, "get_me", "a text", False),
    ],
)
def test_which_requests_a_ledger_forbids(
    fields: dict[str, object], operation: str, cause: str, forbidden: bool
) -> None:
    assert entry(**fields).forbids(operation, cause) is forbidden


@pytest.mark.parametrize(
    ("operation", "body", "groups"),
    [
        ("get_me", {"a": 1, "b": 2, "x": 3}, [["a"], ["b", "c"]]),
        ("get_me", {"c": None}, [["b", "c"]]),
        ("get_me", {"x": 3}, []),
        ("get_me", ["a", "b"], []),
        ("get_me", "a", []),
        ("list_schedules", {"a": 1, "b": 2}, []),
    ],
)
def test_which_fields_a_ledger_keeps_apart(operation: str, body: object, groups: list[list[str]]) -> None:
    deadly = entry(stops_server=True, apart=[["a"], ["b", "c"]])
    assert deadly.groups_in(operation, body) == groups
