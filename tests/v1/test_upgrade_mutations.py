"""Payloads that are not as the document says: nothing is lost, and nothing but our errors is raised."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calcom import errors
from calcom.v1 import upgrade
from tests.v1.api import deliveries, recorded_json
from tests.v1.test_upgrade import FULL_BODY, FULL_BOOKING, FULL_EVENT_TYPE, leaves, recorded

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 5), st.sampled_from(["", "x", "2026-11-23T09:00:00Z", "2026"])
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=4,
)
CASES: dict[str, tuple[Callable[[Any], Any], list[dict[str, Any]]]] = {
    "booking": (upgrade.booking, [FULL_BOOKING, recorded_json("064"), recorded_json("088")["booking"]]),
    "create_booking": (upgrade.create_booking, [FULL_BODY, recorded("064").body]),
    "reschedule_booking": (lambda body: upgrade.reschedule_booking(body)[1], [recorded("100").body]),
    "event_type": (upgrade.event_type, [FULL_EVENT_TYPE, recorded_json("046")["event_type"]]),
    "create_event_type": (upgrade.create_event_type, [FULL_EVENT_TYPE, recorded("042").body]),
    "webhook": (upgrade.webhook, [recorded_json("061")["webhook"]]),
    "create_webhook": (upgrade.create_webhook, [recorded("058").body]),
    "delivery": (upgrade.delivery, [each["json"] for _, each in deliveries()]),
    "booking_of_delivery": (upgrade.booking_of_delivery, [each["json"] for _, each in deliveries()]),
}


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container with every key in it."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield value, key
        if isinstance(inner, dict | list):
            yield from places(inner)


@pytest.mark.parametrize("name", sorted(CASES))
@settings(max_examples=100, deadline=None, derandomize=True)
@given(data=st.data())
def test_no_payload_breaks_the_upgrade(name: str, data: st.DataObject) -> None:
    function, payloads = CASES[name]
    payload = copy.deepcopy(data.draw(st.sampled_from(payloads)))
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(list(places(payload))))
        if data.draw(st.booleans()) and isinstance(holder, dict):
            del holder[key]
        else:
            holder[key] = data.draw(JSON)
        if not payload:
            break
    before = copy.deepcopy(payload)
    try:
        upgraded = function(payload)
    except errors.ConfigurationError:
        return
    finally:
        assert payload == before
    repr(upgraded)
    if hasattr(upgraded.value, "to_dict"):
        json.dumps(upgraded.value.to_dict())


@pytest.mark.parametrize("name", sorted(CASES))
def test_fields_that_nobody_knows_are_left_over(name: str) -> None:
    function, payloads = CASES[name]
    for original in payloads:
        payload = copy.deepcopy(original)
        target = payload["payload"] if "delivery" in name else payload
        target["brandNew"] = {"deep": [{"er": 1}], "": 2}
        upgraded = function(payload)
        if name == "delivery":
            assert upgraded.value.payload["brandNew"] == target["brandNew"]
            continue
        assert upgraded.left_over["$.brandNew.deep[0].er"] == 1
        assert upgraded.left_over["$.brandNew['']"] == 2
        assert set(dict(leaves(target["brandNew"], "$.brandNew"))) <= set(upgraded.left_over)
