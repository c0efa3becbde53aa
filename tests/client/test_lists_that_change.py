"""Lists that change while they are read: no row is lost, none comes twice, and no list goes on for ever."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import calcom
from calcom import errors
from calcom._drift import MOST, Drift, DriftRecord
from calcom._page import MOST_BARREN, Paging, RawPage, Style


class Bookings:
    """A list by offset, of which rows are taken away between its pages."""

    def __init__(self, count: int) -> None:
        self.rows = [{"id": number, "uid": f"u{number}"} for number in range(count)]
        self.requests = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        skip, take = (int(request.url.params.get(name, 0)) for name in ("skip", "take"))
        rows, total = self.rows[skip : skip + take], len(self.rows)
        facts = {"totalItems": total, "returnedItems": len(rows), "hasNextPage": skip + take < total}
        return httpx.Response(200, json={"status": "success", "data": rows, "pagination": facts})

    def client(self) -> calcom.CalCom:
        http = httpx.Client(transport=httpx.MockTransport(self))
        return calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http)


@pytest.mark.parametrize("size", [1, 3, 10, 24, 25, 26])
def test_each_row_that_is_taken_away_as_it_comes_leaves_the_others_to_come(size: int) -> None:
    server = Bookings(25)
    came = []
    for booking in server.client().bookings.list(page_size=size):
        came.append(booking.uid)
        server.rows = [row for row in server.rows if row["uid"] != booking.uid]
    assert sorted(came) == sorted(f"u{number}" for number in range(25))


def test_rows_that_others_take_away_hide_none_and_repeat_none() -> None:
    server = Bookings(40)
    pages = iter(server.client().bookings.list(page_size=10).pages())
    came = [booking.uid for booking in next(pages)]
    del server.rows[:3]
    came += [booking.uid for booking in next(pages)]
    del server.rows[30:33]
    came += [booking.uid for page in pages for booking in page]
    assert len(came) == len(set(came))
    assert {row["uid"] for row in server.rows} <= set(came)


def test_a_list_that_does_not_change_is_read_once() -> None:
    server = Bookings(40)
    assert len(server.client().bookings.list(page_size=10).collect()) == 40
    assert server.requests == 4


def paging(style: Style = Style.TAKE_SKIP, **more: Any) -> Paging:
    return Paging("list_things", style, size=2, **more)


@pytest.mark.parametrize("style", [Style.TAKE_SKIP, Style.LIMIT_CURSOR])
def test_empty_pages_that_claim_more_end(style: Style) -> None:
    steps = paging(style, counts_are_reliable=False)

    def read_on() -> None:
        for number in range(1000):
            facts = {"hasNextPage": True, "hasMore": True, "nextCursor": f"c{number}"}
            steps.advance(RawPage([], facts))

    with pytest.raises(errors.PaginationError, match="in a row without new rows"):
        read_on()


def test_a_filtered_list_may_have_as_many_empty_pages_as_it_has_rows() -> None:
    steps = paging(counts_are_reliable=False)
    total = 2 * MOST_BARREN * 3
    for _ in range(total // 2 - 1):
        steps.advance(RawPage([], {"totalItems": total, "hasNextPage": True}))
    steps.advance(RawPage([{"id": 1}], {"totalItems": total, "hasNextPage": False}))
    assert steps.done


@pytest.mark.parametrize(("total", "most"), [(0, MOST_BARREN), (200, 101), (201, 101), (202, 102)])
def test_how_many_pages_may_bring_nothing(total: int, most: int) -> None:
    steps = paging(counts_are_reliable=False)
    page = RawPage([], {"totalItems": total, "hasNextPage": True})
    for _ in range(most):
        steps.advance(page)
    with pytest.raises(errors.PaginationError, match=f"{most + 1} pages in a row"):
        steps.advance(page)


def test_a_resume_token_belongs_to_its_query() -> None:
    client = Bookings(5).client()
    page = next(iter(client.bookings.list(page_size=2, attendee_email="a@example.com").pages()))
    token = page.resume_token
    rest = client.bookings.list(attendee_email="a@example.com", resume=token).collect()
    assert [booking.uid for booking in rest] == ["u2", "u3", "u4"]
    for other in ({}, {"attendee_email": "b@example.com"}, {"event_type_id": 1}):
        with pytest.raises(errors.ConfigurationError, match="other arguments"):
            client.bookings.list(resume=token, **other)
    assert "example" not in str(token)


def test_what_is_kept_of_drift_has_a_bound() -> None:
    told: list[Drift] = []
    record = DriftRecord(told.append)
    for number in range(MOST + 50):
        record.note([Drift("get", f"$.made_up{number}", "extra", "", times=2)])
    record.note([Drift("get", "$.made_up0", "extra", "")])
    summary = record.summary()
    assert len(summary) == MOST + 1
    assert summary[0] == "get $.made_up0: extra, 3 times"
    assert summary[-1].endswith(": 100 times")
    assert len(told) == MOST + 51
