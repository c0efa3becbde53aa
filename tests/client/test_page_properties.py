"""Lists of a server that lies: they end, and no row is lost or given twice without an error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calcom._page import Paging, RawPage, Style
from calcom._sync.pager import Pager
from calcom.errors import ConfigurationError, PaginationError
from calcom.types import Response

STYLES = list(Style)
# A busy machine is no fault of the code.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
HTTP = Response(200, {}, b"")
Position = dict[str, int | str]
Answer = Callable[[Position], RawPage]


def facts(style: Style, total: int, end: int, count: int) -> dict[str, Any]:
    """What an honest server says of a page that ends before row `end`."""
    more = end < total
    match style:
        case Style.TAKE_SKIP:
            return {"totalItems": total, "returnedItems": count, "hasNextPage": more}
        case Style.LIMIT_CURSOR:
            return {"nextCursor": f"c{end}" if more else None, "hasMore": more}
        case Style.LIMIT_OFFSET:
            return {"total": total, "hasMore": more}
        case Style.BODY_OFFSET:
            return {"total": total}


def honest(style: Style, rows: list[dict[str, int]]) -> Answer:
    def answer(position: Position) -> RawPage:
        start = position.get(style.position_name, 0)
        first = int(str(start).removeprefix("c"))
        page = rows[first : first + int(position[style.size_name])]
        return RawPage(page, facts(style, len(rows), first + len(page), len(page)))

    return answer


class Asked(Exception):  # noqa: N818  (no failure: the server has been asked too often)
    """A list that goes on for ever."""


def pager(
    style: Style, size: int, answer: Answer, *, resume: str | None = None, patience: int = 60
) -> Pager[Any]:
    asked = iter(range(patience))

    def fetch(position: Position) -> tuple[list[Any], RawPage, Response]:
        if next(asked, None) is None:
            raise Asked
        page = answer(position)
        return [row["id"] for row in page.rows], page, HTTP

    return Pager(fetch, lambda: Paging("list_things", style, size=size, resume=resume))


def rows(count: int) -> list[dict[str, int]]:
    return [{"id": number} for number in range(count)]


@settings(PATIENT)
@given(st.sampled_from(STYLES), st.integers(0, 30), st.integers(1, 9))
def test_an_honest_list_comes_whole_and_in_order(style: Style, count: int, size: int) -> None:
    assert pager(style, size, honest(style, rows(count))).collect() == list(range(count))


@settings(PATIENT)
@given(st.sampled_from(STYLES), st.integers(0, 30), st.integers(1, 9), st.integers(0, 12))
def test_a_list_goes_on_where_it_was_left(style: Style, count: int, size: int, left_after: int) -> None:
    answer = honest(style, rows(count))
    seen: list[int] = []
    token: str | None = None
    for number, page in enumerate(pager(style, size, answer).pages()):
        seen += page.items
        token = page.resume_token
        if number == left_after:
            break
    if token is not None:
        seen += pager(style, size + 3, answer, resume=token).collect()
    assert seen == list(range(count))


LIES: dict[str, Callable[[RawPage, Any], RawPage]] = {
    "no metadata": lambda page, lie: RawPage(page.rows, None),
    "empty metadata": lambda page, lie: RawPage(page.rows, {}),
    "always more": lambda page, lie: RawPage(
        page.rows, {**(page.pagination or {}), "hasNextPage": True, "hasMore": True}
    ),
    "never more": lambda page, lie: RawPage(
        page.rows, {**(page.pagination or {}), "hasNextPage": False, "hasMore": False}
    ),
    "another count": lambda page, lie: RawPage(page.rows, {**(page.pagination or {}), "returnedItems": lie}),
    "another total": lambda page, lie: RawPage(
        page.rows, {**(page.pagination or {}), "totalItems": lie, "total": lie}
    ),
    "the same cursor": lambda page, lie: RawPage(
        page.rows, {**(page.pagination or {}), "nextCursor": "c1", "hasMore": True}
    ),
    "rows left out": lambda page, lie: RawPage(page.rows[1:], page.pagination),
    "no rows": lambda page, lie: RawPage([], page.pagination),
    "rows twice": lambda page, lie: RawPage([*page.rows, *page.rows], page.pagination),
    "the first page again": lambda page, lie: RawPage(
        rows(lie % 9 + 1), {**(page.pagination or {}), "hasNextPage": True, "hasMore": True}
    ),
    "nonsense": lambda page, lie: RawPage(
        page.rows, {"totalItems": "x", "hasNextPage": "x", "hasMore": None, "nextCursor": 7, "total": True}
    ),
}


@settings(PATIENT, max_examples=600)
@given(
    st.sampled_from(STYLES),
    st.integers(0, 20),
    st.integers(1, 6),
    st.dictionaries(
        st.integers(0, 6), st.tuples(st.sampled_from(sorted(LIES)), st.integers(-3, 40)), max_size=4
    ),
)
def test_a_lie_ends_in_an_error_or_in_no_row_twice(
    style: Style, count: int, size: int, lies: dict[int, tuple[str, int]]
) -> None:
    """It always ends; and what is given twice is what the server itself put twice into one page."""
    truth = honest(style, rows(count))
    numbers = iter(range(1000))

    def answer(position: Position) -> RawPage:
        page = truth(position)
        name, value = lies.get(next(numbers), ("", 0))
        return LIES[name](page, value) if name else page

    pages: list[list[int]] = []
    try:
        pages += [list(page.items) for page in pager(style, size, answer).pages()]
    except PaginationError:
        pass
    except Asked:
        pytest.fail("the list never ends")
    told = [name for name, _ in lies.values()]
    if not {"rows twice", "the same cursor", "the first page again", "nonsense"} & set(told):
        seen = [row for page in pages for row in page]
        assert len(seen) == len(set(seen))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("lie", ["always more", "the first page again", "the same cursor"])
def test_a_server_that_always_lies_does_not_keep_anybody(style: Style, lie: str) -> None:
    truth = honest(style, rows(5))
    try:
        pager(style, 2, lambda position: LIES[lie](truth(position), 1)).collect()
    except PaginationError:
        return
    # Where the total decides, what is said beside it does no harm.
    assert lie != "the first page again" or style is Style.BODY_OFFSET


@pytest.mark.parametrize("missing", range(5))
@pytest.mark.parametrize("style", [style for style in STYLES if style is not Style.LIMIT_CURSOR])
def test_rows_that_were_counted_and_did_not_come_are_told(style: Style, missing: int) -> None:
    truth = honest(style, rows(5))

    def answer(position: Position) -> RawPage:
        page = truth(position)
        return RawPage([row for row in page.rows if row["id"] != missing], page.pagination)

    with pytest.raises(PaginationError, match="list_things: the server"):
        pager(style, 2, answer).collect()


def tokens() -> Iterator[str]:
    for style in STYLES:
        page = next(pager(style, 2, honest(style, rows(5))).pages())
        assert page.resume_token is not None
        yield page.resume_token


@settings(PATIENT, max_examples=300)
@given(st.text(max_size=60))
def test_a_token_that_is_none_is_said_so(text: str) -> None:
    for style in STYLES:
        with pytest.raises(ConfigurationError, match="resume"):
            pager(style, 2, honest(style, rows(5)), resume=text)


def test_a_token_belongs_to_one_list_and_way_of_paging() -> None:
    for style, token in zip(STYLES, tokens(), strict=True):
        for other in STYLES:
            if other is style:
                assert pager(other, 2, honest(other, rows(5)), resume=token).collect() == [2, 3, 4]
            else:
                with pytest.raises(ConfigurationError, match="resume belongs to the list list_things"):
                    pager(other, 2, honest(other, rows(5)), resume=token)
