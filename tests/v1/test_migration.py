"""The way from v1 to v2: every operation and field is covered, and every name exists."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest
import respx

import calcom
from calcom import errors
from calcom.sandbox import Sandbox
from calcom.v1 import CalComV1, upgrade
from calcom.v1._successors import SUCCESSORS
from calcom_spec.document import load
from spec.pipeline import guide
from spec.pipeline.build import target
from tests.v1.api import DOCUMENT, METHODS, ROOT, recorded_json

PAGE = (ROOT / "docs" / "v1-to-v2.md").read_text(encoding="utf-8")


def test_every_operation_has_a_successor_or_says_why_not() -> None:
    assert set(SUCCESSORS) == set(METHODS) == set(DOCUMENT.operations)
    assert len(SUCCESSORS) >= 69
    for name, successor in SUCCESSORS.items():
        assert successor.methods or successor.remark, name


def test_successors_are_methods_of_the_client_for_v2() -> None:
    # That each stands for an operation of the document is seen where the page is made.
    client = calcom.CalCom("cal_x", base_url="http://cal.test")
    for successor in SUCCESSORS.values():
        for place in successor.methods:
            found: Any = client
            for part in place.split("."):
                found = getattr(found, part)
            assert callable(found), place


def test_the_page_names_every_operation() -> None:
    for operation in DOCUMENT.operations.values():
        assert f"`{operation.method} {operation.path}`" in PAGE
        assert f"`{METHODS[operation.id].place}`" in PAGE


def test_the_tables_cover_the_document_and_nothing_else() -> None:
    assert guide.uncovered(DOCUMENT.raw) == []
    fields = {
        (table.title, name) for table in guide.tables() for name in table.fields if f"| `{name}` |" in PAGE
    }
    assert len(fields) == sum(len(table.fields) for table in guide.tables()) >= 250


def test_a_new_field_of_v1_is_found_missing() -> None:
    document = copy.deepcopy(DOCUMENT.raw)
    document["components"]["schemas"]["Booking"]["properties"]["color"] = {"type": "string"}
    assert guide.uncovered(document) == ["schema Booking: no table names the field color"]
    del document["components"]["schemas"]["Booking"]["properties"]["color"]
    for schema in ("Booking", "CreatedBooking", "BookedSeat"):
        del document["components"]["schemas"][schema]["properties"]["status"]
    assert guide.uncovered(document) == ["A booking: v1 has no field status"]


def test_a_place_that_v2_does_not_have_is_found() -> None:
    document = load(target("v2"))
    assert guide.missing(document) == []
    del document["components"]["schemas"]["BookingHost"]["properties"]["username"]
    assert guide.missing(document) == ["A booking: v2 has no Booking: hosts[].username"]


def test_what_is_gone_names_its_successor() -> None:
    with respx.mock, CalComV1("cal_0123456789", base_url="https://api.cal.com") as client:
        respx.route().respond(410)
        with pytest.raises(errors.GoneError) as one:
            client.bookings.get(1)
        with pytest.raises(errors.GoneError) as none:
            client.payments.list()
        with pytest.raises(errors.GoneError) as free:
            client.request("GET", "/other")
    assert "Instead of this operation: client.bookings.get (uses the booking's `uid`" in str(one.value)
    for caught in (none, free):
        assert "Instead" not in str(caught.value)
        assert "docs/v1-to-v2.md" in str(caught.value)


def snippets() -> list[str]:
    return re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_snippets_of_the_page_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CALCOM_API_KEY", "cal_0123456789")
    client, _, _, payload = snippets()
    with respx.mock:
        route = respx.get("https://cal.example.com/api/v1/bookings", params={"status": "upcoming"})
        route.respond(json=recorded_json("081"))
        exec(client, {})
    assert "rUgcXSDW1RkPMZ82XGg8jf 2026-11-23 09:00:00+00:00" in capsys.readouterr().out
    saved: list[Any] = []
    exec(payload, {"row": recorded_json("088"), "save": saved.append})
    assert saved == [upgrade.booking(recorded_json("088"), event_type_slug="30min").value.to_dict()]
    assert "$.attendees[0].id" in capsys.readouterr().out


def test_both_programs_of_the_page_come_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    _, old, new, _ = snippets()
    for code, started in ((old, Sandbox(profile="v1")), (new, Sandbox())):
        with started as sandbox:
            monkeypatch.setenv("CALCOM_API_KEY", sandbox.api_key)
            monkeypatch.setenv("CALCOM_BASE_URL", sandbox.url)
            ran: dict[str, Any] = {}
            exec(code, ran)
            assert len(ran["found"]) == 1
            assert ran["moved"].uid != ran["booking"].uid
            kept = list(sandbox.app.state.bookings)
            assert [each["status"].upper() for each in kept] == ["CANCELLED", "CANCELLED"]
            assert {each["uid"] for each in kept} == {ran["moved"].uid, ran["booking"].uid}


@pytest.mark.parametrize("name", upgrade.__all__)
def test_the_page_names_every_function(name: str) -> None:
    assert name == "Upgraded" or f"`upgrade.{name}`" in PAGE
