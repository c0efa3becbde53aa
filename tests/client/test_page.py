"""How lists go on, and when they are distrusted."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import booleans, integers, sampled_from

from calcom._page import Paging, RawPage, Style
from calcom.errors import ConfigurationError, PaginationError


def rows(*ids: int) -> list[dict[str, int]]:
    return [{"id": number} for number in ids]


def counts(total: int, returned: int, more: bool) -> dict[str, Any]:
    return {"totalItems": total, "returnedItems": returned, "hasNextPage": more}


def take_skip(size: int = 2, **more: Any) -> Paging:
    return Paging("list_things", Style.TAKE_SKIP, size=size, **more)


def test_take_and_skip_until_there_is_no_next_page() -> None:
    paging = take_skip()
    assert paging.parameters() == {"take": 2, "skip": 0}
    paging.advance(RawPage(rows(1, 2), counts(3, 2, True)))
    assert paging.parameters() == {"take": 2, "skip": 2}
    paging.advance(RawPage(rows(3), counts(3, 1, False)))
    assert paging.done
    assert paging.token is None


def test_without_metadata_a_short_page_is_the_last() -> None:
    paging = take_skip()
    paging.advance(RawPage(rows(1, 2)))
    assert not paging.done
    paging.advance(RawPage(rows(3)))
    assert paging.done


def test_without_metadata_an_empty_page_is_the_last() -> None:
    paging = take_skip()
    paging.advance(RawPage(rows(1, 2)))
    paging.advance(RawPage([]))
    assert paging.done


def test_a_total_ends_a_list_of_full_pages() -> None:
    paging = Paging("list_things", Style.BODY_OFFSET, size=2)
    assert paging.parameters() == {"limit": 2, "offset": 0}
    paging.advance(RawPage(rows(1, 2), {"total": 4}))
    assert not paging.done
    paging.advance(RawPage(rows(3, 4), {"total": 4}))
    assert paging.done


def test_cursors() -> None:
    paging = Paging("list_things", Style.LIMIT_CURSOR, size=2)
    assert paging.parameters() == {"limit": 2}
    paging.advance(RawPage(rows(1, 2), {"nextCursor": "a", "hasMore": True}))
    assert paging.parameters() == {"limit": 2, "cursor": "a"}
    paging.advance(RawPage(rows(3), {"nextCursor": None, "hasMore": False}))
    assert paging.done


@pytest.mark.parametrize(
    ("page", "complaint"),
    [
        (RawPage([], counts(4, 0, True)), "announced more rows but sent none"),
        (RawPage(rows(1, 2, 3), None), "sent 3 rows"),
        (RawPage(rows(1), counts(4, 2, True)), "says that it sent 2 rows"),
        (RawPage(rows(1, 2), counts(5, 2, False)), "only 2 of 5"),
    ],
)
def test_metadata_that_contradict_the_rows_are_refused(page: RawPage, complaint: str) -> None:
    with pytest.raises(PaginationError, match=complaint) as caught:
        take_skip().advance(page)
    assert "list_things" in str(caught.value)


def test_a_repeated_page_is_refused() -> None:
    paging = take_skip()
    paging.advance(RawPage(rows(1, 2), counts(9, 2, True)))
    with pytest.raises(PaginationError, match="same page twice"):
        paging.advance(RawPage(rows(1, 2), counts(9, 2, True)))


def test_a_repeated_cursor_is_refused() -> None:
    paging = Paging("list_things", Style.LIMIT_CURSOR)
    paging.advance(RawPage(rows(1), {"nextCursor": "a", "hasMore": True}))
    paging.advance(RawPage(rows(2), {"nextCursor": "b", "hasMore": True}))
    with pytest.raises(PaginationError, match="same cursor twice"):
        paging.advance(RawPage(rows(3), {"nextCursor": "a", "hasMore": True}))


def test_more_without_a_cursor_is_refused() -> None:
    paging = Paging("list_things", Style.LIMIT_CURSOR)
    with pytest.raises(PaginationError, match="sent no cursor"):
        paging.advance(RawPage(rows(1), {"nextCursor": None, "hasMore": True}))


def test_counts_that_are_known_to_be_wrong_do_not_end_a_list_early() -> None:
    paging = take_skip(counts_are_reliable=False)
    paging.advance(RawPage([], counts(4, 2, True)))
    paging.advance(RawPage(rows(3), counts(4, 2, False)))
    assert paging.done


def test_a_skip_within_a_page_loses_nothing() -> None:
    # As recorded: the page number is rounded down, so one page more is announced, and it is empty.
    paging = take_skip(start=3)
    paging.advance(RawPage(rows(4, 5), counts(5, 2, True)))
    paging.advance(RawPage([], counts(5, 0, False)))
    assert paging.done


def test_resume_goes_on_where_the_token_was_given() -> None:
    paging = take_skip()
    paging.advance(RawPage(rows(1, 2), counts(9, 2, True)))
    token = paging.token
    assert token is not None
    assert take_skip(size=7, resume=token).parameters() == {"take": 2, "skip": 2}


@pytest.mark.parametrize("token", ["", "nonsense", "W10", "bnVsbA"])
def test_a_token_of_nobody_is_refused(token: str) -> None:
    with pytest.raises(ConfigurationError, match="resume"):
        take_skip(resume=token)


def test_a_token_of_another_list_is_refused() -> None:
    token = Paging("list_others", Style.TAKE_SKIP).token
    with pytest.raises(ConfigurationError, match="list_others"):
        take_skip(resume=token)


@pytest.mark.parametrize("size", [0, -1, True, 1.5])
def test_page_size_must_be_a_count(size: Any) -> None:
    with pytest.raises(ConfigurationError, match="page_size"):
        take_skip(size=size)


@pytest.mark.parametrize("start", [-1, True, 1.5, "a", None])
def test_a_list_begins_at_a_count(start: Any) -> None:
    with pytest.raises(ConfigurationError, match="skip must be a whole number of at least 0, not"):
        take_skip(start=start)


class Rows:
    """A list on a server, paged in one style, that may tell its total or not."""

    def __init__(self, count: int, style: Style, *, tells: bool) -> None:
        self.rows = rows(*range(count))
        self.style = style
        self.tells = tells

    def page(self, asked: dict[str, Any]) -> RawPage:
        size = asked[self.style.size_name]
        start = int(asked.get(self.style.position_name, 0))
        part = self.rows[start : start + size]
        more = start + size < len(self.rows)
        if self.style is Style.LIMIT_CURSOR:
            return RawPage(part, {"hasMore": more, "nextCursor": str(start + size) if more else None})
        if not self.tells:
            return RawPage(part)
        return RawPage(part, counts(len(self.rows), len(part), more))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    count=integers(0, 60),
    size=integers(1, 20),
    style=sampled_from(list(Style)),
    tells=booleans(),
    stop=integers(0, 5),
)
def test_every_row_comes_once_whatever_the_style_and_wherever_it_is_resumed(
    count: int, size: int, style: Style, tells: bool, stop: int
) -> None:
    server = Rows(count, style, tells=tells)
    paging = Paging("list_things", style, size=size)
    seen: list[Any] = []
    for turn in range(100):
        page = server.page(paging.parameters())
        paging.advance(page)
        seen += page.rows
        if paging.done:
            break
        if turn == stop:
            paging = Paging("list_things", style, resume=paging.token)
    assert seen == server.rows
    assert paging.done


def test_pages_are_no_larger_than_the_operation_allows() -> None:
    assert Paging("list_things", Style.LIMIT_CURSOR, largest=50).parameters() == {"limit": 50}
    assert Paging("list_things", Style.LIMIT_CURSOR, largest=50, size=7).parameters() == {"limit": 7}
    with pytest.raises(ConfigurationError, match="at most 50 for list_things"):
        Paging("list_things", Style.LIMIT_CURSOR, largest=50, size=51)


def test_all_rows_of_a_page_with_a_cursor_are_new() -> None:
    paging = Paging("list_things", Style.LIMIT_CURSOR)
    page = RawPage([{"id": 1}], {"nextCursor": "c", "hasMore": True})
    assert paging.advance(page) is None


def test_a_token_that_somebody_has_kept_is_good_tomorrow() -> None:
    kept = Paging("list_things", Style.TAKE_SKIP, size=5, start=10, query=["/v2/x", {"a": 1}])
    token = "WyJsaXN0X3RoaW5ncyIsICJUQUtFX1NLSVAiLCA1LCAxMCwgImUwNjhiZGVjMTM2ZTFjYjUiXQ"
    assert kept.token == token
    again = Paging("list_things", Style.TAKE_SKIP, resume=token, query=["/v2/x", {"a": 1}])
    assert (again.size, again.position) == (5, 10)
