"""What a run made is taken away again, and nothing else is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import pytest

from contract_tests import cleaning, parallel
from contract_tests.api import Api, Kind, RestoredData, Sender, Setting, delete, listed, rows
from contract_tests.gateway import Gateway, NotSentError
from contract_tests.guard import Guard, Journal
from contract_tests.settings import Mode, Settings

RUN, OTHER = "0123abcd", "ffffffff"


@dataclass(frozen=True)
class Answer:
    status: int
    data: Any = None

    @property
    def is_success(self) -> bool:
        return self.status < 300


class Instance:
    """A server with lists by path; it takes away what it is asked to, and remembers every request."""

    def __init__(self, api: Api | None = None, **lists: Any) -> None:
        self.api = api or API
        self.lists: dict[str, Any] = {f"/{name}": value for name, value in lists.items()}
        self.guard: Guard | None = Guard(Mode.OWNED, api=self.api)
        self.platform = self.organization = None
        self.sent: list[tuple[str, str, Any]] = []
        self.refuses: dict[str, int] = {}
        self.holds_back = ""

    def send(self, method: str, path: str, *, query: Any = (), body: Any = ..., as_: Any = None) -> Answer:
        self.sent.append((method, path, body))
        if method == "GET":
            found = self.lists.get(path)
            if query and isinstance(found, list):
                found = [row for row in found if all(row.get(name) == v for name, v in dict(query).items())]
            return Answer(200 if found is not None else 404, found)
        if path == self.holds_back:
            raise NotSentError("not allowed")
        if path in self.refuses:
            return Answer(self.refuses[path])
        where, _, identity = path.rpartition("/")
        if method == "DELETE":
            self.lists[where] = [row for row in self.lists.get(where, []) if str(row.get("id")) != identity]
        elif method == "PATCH":
            self.lists[path].update(body)
        elif method == "POST":
            self.lists["/choice"] = identity
        return Answer(200)

    @property
    def changes(self) -> list[str]:
        return [f"{method} {path}" for method, path, _ in self.sent if method != "GET"]


def gateway(instance: Instance) -> Gateway:
    return cast(Gateway, instance)


def chosen(there: Sender) -> list[str]:
    found = there.send("GET", "/choice").data
    return [found] if found else []


def parts(there: Sender, filters: Mapping[str, Any]) -> list[dict[str, Any]]:
    return rows(there.send("GET", "/parts", query=filters))


API = Api(
    version="x",
    prefix="",
    key_in_query=False,
    me="/me",
    kinds=(
        Kind("part", "/parts", delete("/parts"), listing=parts, needs="of"),
        Kind("feed", "/feeds", delete("/feeds"), listing=listed("/feeds"), unmarked=True),
        Kind("unlisted", "/unlisted", delete("/unlisted")),
        Kind("event-type", "/types", delete("/types"), listing=listed("/types"), marker="slug"),
        Kind("seen elsewhere", "/others", delete("/others"), listing=listed("/others"), marked_by="a.b"),
    ),
    unwrap=lambda body: body,
    error_text=str,
    gone=(404, 410),
    profile=RestoredData("/me", "PATCH /me", frozenset({"name", "zone"}), frozenset({"mail"}), frozenset()),
    also_kept={
        "choice": Setting(chosen, lambda there, one: there.send("POST", f"/choose/{one}")),
        "fixed": Setting(lambda there: ["never"]),
    },
)


# --- what is there --------------------------------------------------------------------------------------


def test_a_snapshot_has_the_ids_of_every_list_but_not_what_other_runs_made() -> None:
    instance = Instance(
        parts=[{"id": 2}, {"id": 1}, {"id": 1}, {"id": True}, {}],
        feeds=[{"id": 9}],
        types=[
            {"id": 3, "slug": f"contract-{RUN}-x"},
            {"id": 4, "slug": f"contract-{OTHER}-x"},
            {"id": 5, "slug": "contract-of-mine"},
            {"id": 6, "slug": None},
        ],
        others=[{"id": 7, "a": {"b": f"contract-{OTHER}-x"}}, {"id": 8, "a": {"b": f"contract-{RUN}-x"}}],
        choice="one",
    )
    there = {"part": ["1", "2"], "event-type": ["3", "5", "6"], "seen elsewhere": ["8"]}
    assert cleaning.snapshot(gateway(instance), RUN, whole=False) == there
    whole = {**there, "feed": ["9"], "choice": ["one"], "fixed": ["never"]}
    assert cleaning.snapshot(gateway(instance), RUN) == whole


def test_a_difference_is_told_in_both_directions() -> None:
    before = {"schedule": ["1", "2", "3"], "webhook": ["a"], "event-type": []}
    after = {"schedule": ["2", "5", "4"], "event-type": ["7"], "never looked at": ["x"]}
    assert cleaning.difference(before, after) == [
        *(
            "schedule 1 is gone",
            "schedule 3 is gone",
            "schedule 4 was left behind",
            "schedule 5 was left behind",
        ),
        *("webhook a is gone", "event-type 7 was left behind"),
    ]
    assert cleaning.difference(before, before) == []


# --- the user's own data --------------------------------------------------------------------------------


@pytest.mark.parametrize("found", [None, [], "x"])
def test_no_profile_is_kept_where_there_is_none(found: Any) -> None:
    assert cleaning.profile(gateway(Instance(me=found))) == {}
    assert cleaning.profile(gateway(Instance(replace(API, profile=None), me={"name": "Ada"}))) == {}


def test_a_profile_is_what_can_be_put_back_and_what_is_watched() -> None:
    instance = Instance(me={"zone": "UTC", "name": "Ada", "mail": "a", "id": 1})
    assert list(cleaning.profile(gateway(instance)).items()) == [
        ("mail", "a"),
        ("name", "Ada"),
        ("zone", "UTC"),
    ]


def test_only_what_was_changed_is_put_back() -> None:
    before = {"name": "Ada", "zone": "UTC", "mail": "a"}
    instance = Instance(me={"name": "Eve", "zone": "UTC", "mail": "a"})
    assert cleaning.put_back(gateway(instance), before) == []
    assert instance.sent[1] == ("PATCH", "/me", {"name": "Ada"})
    assert instance.guard is not None
    assert instance.guard.restores == "PATCH /me"
    assert cleaning.put_back(gateway(instance), before) == []
    assert instance.changes == ["PATCH /me"]


def test_what_cannot_be_put_back_is_told() -> None:
    instance = Instance(me={"name": "Ada", "mail": "b"})
    told = "mail of the user was changed and could not be restored"
    assert cleaning.put_back(gateway(instance), {"name": "Ada", "mail": "a"}) == [told]
    assert instance.changes == []
    instance = Instance(me={"name": "Eve"})
    instance.refuses["/me"] = 400
    instance.guard = None
    told = "name of the user was changed and could not be restored"
    assert cleaning.put_back(gateway(instance), {"name": "Ada"}) == [told]


def test_nothing_is_put_back_that_was_not_noted() -> None:
    for instance, before in (
        (Instance(me={"name": "Eve"}), {}),
        (Instance(replace(API, profile=None)), {"name": 1}),
    ):
        assert cleaning.put_back(gateway(instance), before) == []
        assert instance.sent == []


@pytest.mark.parametrize(
    ("before", "now", "sent"),
    [
        (None, "two", []),
        ({}, "two", []),
        ({"choice": []}, "two", []),
        ({"choice": ["one"]}, "one", []),
        ({"choice": ["one"], "fixed": ["x"]}, "two", ["POST /choose/one"]),
        ({"choice": ["one"]}, None, ["POST /choose/one"]),
    ],
)
def test_a_choice_is_made_again_where_it_was_disturbed(
    before: dict[str, list[str]] | None, now: str | None, sent: list[str]
) -> None:
    instance = Instance(choice=now)
    guard = instance.guard
    cleaning.choose_again(gateway(instance), before)
    assert instance.changes == sent
    assert instance.guard is guard


def test_the_guard_stands_aside_while_a_choice_is_made_again_and_no_longer() -> None:
    instance = Instance(choice="two")
    guard = instance.guard

    def choose(there: Sender, one: str) -> Any:
        assert instance.guard is None
        raise NotSentError("broken")

    instance.api = replace(API, also_kept={"choice": Setting(chosen, choose)})
    with pytest.raises(NotSentError):
        cleaning.choose_again(gateway(instance), {"choice": ["one"]})
    assert instance.guard is guard


# --- taking away ----------------------------------------------------------------------------------------


def test_what_stands_is_taken_away_in_the_order_of_the_kinds(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    for kind, identity in (
        ("event-type", "1"),
        ("part", "2"),
        ("event-type", "3"),
        ("part", "4"),
        ("part", "5"),
    ):
        journal.made(kind, identity)
    journal.gone("part", "5")
    instance = Instance(types=[{"id": 1}, {"id": 3}, {"id": 9}], parts=[{"id": 2}, {"id": 4}])
    cleaned = cleaning.clean(gateway(instance), journal, {})
    assert instance.changes == ["DELETE /parts/2", "DELETE /parts/4", "DELETE /types/1", "DELETE /types/3"]
    assert cleaned.removed == ["part 2", "part 4", "event-type 1", "event-type 3"]
    assert cleaned.left == []
    assert journal.standing() == []
    assert Journal.read(tmp_path / "j").standing() == []
    assert instance.guard is not None
    assert instance.guard.made("part", "2")


def test_what_stands_on_an_event_type_of_the_run_goes_with_it() -> None:
    journal = Journal()
    journal.made("event-type", "1")
    journal.made("unlisted", "1")
    instance = Instance(
        types=[{"id": 1}], parts=[{"id": 2, "of": "1"}, {"id": 3, "of": "8"}, {"id": 4, "of": "1"}]
    )
    cleaned = cleaning.clean(gateway(instance), journal, {})
    assert cleaned.removed == ["part 2", "part 4", "unlisted 1", "event-type 1"]
    assert instance.lists["/parts"] == [{"id": 3, "of": "8"}]


@pytest.mark.parametrize(
    ("status", "left"),
    [(200, []), (404, []), (410, []), (400, ["part 2: answered 400"]), (500, ["part 2: answered 500"])],
)
def test_what_is_not_there_any_more_is_gone_and_what_is_refused_is_left(status: int, left: list[str]) -> None:
    journal = Journal()
    journal.made("part", "2")
    instance = Instance()
    instance.refuses["/parts/2"] = status
    cleaned = cleaning.clean(gateway(instance), journal, {})
    assert cleaned.left == left
    assert cleaned.removed == ([] if left else ["part 2"])
    assert journal.standing() == ([("part", "2")] if left else [])


def test_what_may_not_be_sent_is_left_and_the_rest_goes() -> None:
    journal = Journal()
    journal.made("part", "2")
    journal.made("part", "3")
    instance = Instance()
    instance.guard = None
    instance.holds_back = "/parts/2"
    cleaned = cleaning.clean(gateway(instance), journal, {})
    assert (cleaned.left, cleaned.removed) == (["part 2: not allowed"], ["part 3"])
    assert journal.standing() == [("part", "2")]


# --- after a kill ---------------------------------------------------------------------------------------


def killed(path: Path, *intents: tuple[str, Any], before: dict[str, list[str]] | None = None) -> Journal:
    """The journal of a run that was killed before it heard what it had made."""
    journal = Journal(path)
    if before is not None:
        journal.write("before", snapshot=before)
    for kind, marker in intents:
        journal.write("intent", kind=kind, marker=marker)
    with path.open("a") as file:
        file.write('{"event": "inte')
    return journal


def test_what_was_about_to_be_made_is_found_by_its_mark(tmp_path: Path) -> None:
    intents = (
        ("event-type", "mine"),
        ("event-type", None),
        ("event-type", 5),
        ("part", "1"),
        ("unlisted", "x"),
    )
    journal = killed(tmp_path / "j", *intents, before={"event-type": ["4"]})
    types = [{"id": 1, "slug": "mine"}, {"id": 2, "slug": "not mine"}, {"id": 3}, {"id": 4, "slug": "mine"}]
    instance = Instance(
        types=[*types, {"id": 5, "slug": 5}, {"slug": "mine"}, {"id": 6, "slug": {"a": 1}}], feeds=[{"id": 7}]
    )
    assert cleaning.clean(gateway(instance), journal).removed == ["event-type 1"]


def test_what_carries_no_mark_is_the_runs_if_it_was_not_there_before(tmp_path: Path) -> None:
    journal = killed(tmp_path / "j", ("feed", "feed"), before={"feed": ["1"], "event-type": []})
    instance = Instance(feeds=[{"id": 1}, {"id": 2}], types=[{"id": 3, "slug": "feed"}])
    assert cleaning.clean(gateway(instance), journal).removed == ["feed 2"]


def test_nothing_is_adopted_without_knowing_what_was_there_before(tmp_path: Path) -> None:
    journal = killed(tmp_path / "j", ("event-type", "mine"))
    instance = Instance(types=[{"id": 1, "slug": "mine"}])
    assert cleaning.clean(gateway(instance), journal).removed == []
    assert cleaning.clean(gateway(instance), journal, {"event-type": ["1"]}).removed == []
    assert cleaning.clean(gateway(instance), journal, {}).removed == ["event-type 1"]


def test_the_last_notes_of_a_journal_count(tmp_path: Path) -> None:
    path = tmp_path / "j"
    assert cleaning.read_snapshot(path) is None
    assert cleaning.read_snapshot(None) is None
    assert cleaning.read_profile(path) == {}
    journal = killed(path, before={"a": ["1"]})
    path.write_text(path.read_text() + "\n")
    journal.write("profile", profile={"name": "Ada"})
    journal.write("before", snapshot={"a": ["2"]})
    assert cleaning.read_snapshot(path) == {"a": ["2"]}
    assert cleaning.read_profile(path) == {"name": "Ada"}


def test_what_other_runs_make_meanwhile_is_no_difference(tmp_path: Path) -> None:
    theirs = Journal(tmp_path / "part-2" / "journal.jsonl")
    theirs.made("webhook", "a")
    theirs.made("schedule", "1")
    theirs.gone("schedule", "1")
    theirs.write("intent", kind="webhook", marker="b")
    others = cleaning.made_by([tmp_path / "nothing", tmp_path / "part-2" / "journal.jsonl"])
    assert others == {("webhook", "a"), ("schedule", "1")}
    before, after = {"webhook": ["1", "b"], "schedule": ["1"]}, {"webhook": ["1", "a"], "schedule": []}
    assert cleaning.difference(before, after, others) == ["webhook b is gone"]


@pytest.mark.parametrize(
    ("out", "shard", "found"),
    [
        ("part-1", "1/3", ["part-2/journal.jsonl", "part-3/journal-x.jsonl", "part-3/journal.jsonl"]),
        *(("part-1", None, []), ("elsewhere", "1/3", []), ("part-1", "2/3", [])),
    ],
)
def test_parts_that_run_here_know_of_each_other(
    tmp_path: Path, out: str, shard: str | None, found: list[str]
) -> None:
    for name in ("part-1/journal", "part-2/journal", "part-3/journal", "part-3/journal-x", "other/journal"):
        Journal(tmp_path / f"{name}.jsonl").made("schedule", "1")
    settings = Settings(out=tmp_path / out, shard=shard)
    beside = parallel.journals_beside(settings)
    assert [str(path.relative_to(tmp_path)) for path in beside] == found


@pytest.mark.parametrize(
    ("looks", "found", "looked"),
    [
        ([[]], [], 1),
        ([["a"], []], [], 2),
        ([["a", "b"], ["b", "c"], ["c", "b"], ["b"], ["b"], ["never"]], ["b"], 5),
        ([["a"], ["b"], ["never"]], [], 2),
    ],
)
def test_only_a_difference_that_stays_is_told(looks: list[list[str]], found: list[str], looked: int) -> None:
    given = iter(looks)
    seen: list[list[str]] = []

    def look() -> list[str]:
        seen.append(next(given))
        return seen[-1]

    assert cleaning.lasting(look, pause=0) == found
    assert len(seen) == looked
