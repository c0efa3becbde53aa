"""Run with `pytest --calcom-usage usage.json` to record which parts of the API the front desk uses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import front_desk
import pytest

from calcom import CalCom

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

MONDAY = date(2027, 3, 1)
TEN = datetime(2027, 3, 1, 10, tzinfo=UTC)


@pytest.fixture
def client(calcom_sandbox: Sandbox) -> Iterator[CalCom]:
    calcom_sandbox.clock.freeze(datetime(2027, 2, 26, 9, tzinfo=UTC))
    with CalCom(calcom_sandbox.api_key, base_url=calcom_sandbox.url) as client:
        yield client


def test_a_booked_visit_is_shown(client: CalCom) -> None:
    uid = front_desk.book(client, "half-hour", TEN, "Grace Hopper", "grace@example.com")
    (visit,) = front_desk.visits(client)
    assert (visit.uid, visit.starts, visit.guests) == (uid, TEN, ["Grace Hopper"])


def test_a_booked_time_is_no_longer_free(client: CalCom) -> None:
    before = front_desk.free_times(client, "half-hour", MONDAY)
    front_desk.book(client, "half-hour", before[0], "Grace Hopper", "grace@example.com")
    assert before[0] not in front_desk.free_times(client, "half-hour", MONDAY)


def test_a_visit_is_moved_and_called_off(client: CalCom) -> None:
    uid = front_desk.book(client, "half-hour", TEN, "Grace Hopper", "grace@example.com")
    moved = front_desk.move(client, uid, TEN.replace(hour=11))
    assert moved != uid
    assert front_desk.call_off(client, moved)
