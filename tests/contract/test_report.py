"""The page holds what a person needs, no secret, and nothing from elsewhere."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from calcom_spec.contract import Document, Violation
from contract_tests import report
from contract_tests.counts import answered
from contract_tests.leaving import Exit
from contract_tests.report.snippets import as_curl, as_python
from contract_tests.results import Exchange, Finding, Layer, Results, ScenarioResult, State

EVIL = "</script><script>alert(1)</script>\u0001"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    document = Document.load()
    results = Results(document.operations.values())
    exchange = Exchange(
        "POST", "/v2/bookings", {"authorization": "Bearer $CALCOM_API_KEY"}, '{"a":1}', 500, {}, EVIL
    )
    violation = Violation("$.data.uid", "type", EVIL, "#/components/schemas/Booking/properties/uid")
    results.failed(Finding("create_booking", Layer.SERVER, "answer shape", EVIL, [violation], exchange))
    results.passed("get_me", Layer.SERVER, exchange)
    results.unable("list_slots", Layer.BEHAVIOUR, "needs a schedule")
    results.scenarios.append(ScenarioResult("a booking's life", State.FAILED, EVIL))
    target = {"name": "sandbox", "profile": "selfhosted", "is_sandbox": True}
    results.meta.update(target=target, mode="full", seed=1, shard=None, requests=5, duration_s=1.0)
    results.meta.update(started="2026-11-20T10:00:00+00:00", not_in_edition=["list_teams"], held_back=0)
    out = tmp_path_factory.mktemp("report")
    report.write(results.to_json(), out, Exit())
    return out


def data(written: Path) -> dict[str, Any]:
    page = (written / "index.html").read_text()
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)
    assert found is not None
    return dict(json.loads(found.group(1)))


def test_the_page_takes_nothing_from_elsewhere(written: Path) -> None:
    page = (written / "index.html").read_text()
    assert "default-src 'none'" in page
    markup = re.sub(r"<script.*?</script>", "", page, flags=re.S)
    assert not re.search(r"""(?:src|href)=["'](?!#|data:)""", markup)
    assert "url(" not in page
    assert "@import" not in page


def test_what_the_server_says_cannot_run_in_the_page(written: Path) -> None:
    page = (written / "index.html").read_text()
    assert "alert(1)</script>" not in page
    assert data(written)["findings"][0]["message"] == EVIL.replace("\x01", "\ufffd")


def test_every_operation_is_in_the_page_and_a_failure_has_its_exchange(
    written: Path, document: Document
) -> None:
    found = data(written)
    assert {row["id"] for row in found["rows"]} == set(document.operations)
    finding = found["findings"][0]
    exchange = found["exchanges"][finding["exchange"]]
    assert "curl" in exchange["curl"]
    assert "httpx" in exchange["python"]
    assert finding["violations"][0]["location"].startswith("#/components/schemas/")


def test_junit_is_well_formed_and_counts(written: Path) -> None:
    root = ET.fromstring((written / "junit.xml").read_bytes())
    suites = {suite.get("name"): suite for suite in root}
    assert suites["server"].get("failures") == "1"
    assert suites["behaviour"].get("skipped") == "1"


def test_the_summary_has_what_was_promised(written: Path) -> None:
    summary = json.loads((written / "summary.json").read_text())
    assert {"target", "operations", "checks", "duration_s"} <= summary.keys()
    told = {"total", "published", "added", "attempted", "reached_2xx", "redirected", "unreached"}
    assert set(summary["operations"]) == told
    assert set(summary["checks"]) == {"passed", "failed", "known"}
    assert "create_booking" in (written / "summary.md").read_text()


def test_snippets_leave_the_key_to_the_reader() -> None:
    exchange = {
        "method": "POST",
        "path": "/v2/x?a='b'",
        "request_headers": {"authorization": "Bearer $CALCOM_API_KEY", "content-type": "application/json"},
        "request_body": '{"name": "it\'s"}',
    }
    assert '-H "authorization: Bearer $CALCOM_API_KEY"' in as_curl(exchange)
    code = as_python(exchange)
    compile(code, "snippet", "exec")
    assert "os.environ['CALCOM_API_KEY']" in code


def test_a_documented_redirect_is_counted_apart(document: Document) -> None:
    names = ("get_me", "save_stripe_credentials", "list_schedules")
    results = Results([document.operations[name] for name in names])
    results.reached("get_me", 200)
    assert answered(results.summary()["operations"]) == "1 answered 2xx"
    results.reached("save_stripe_credentials", 301)
    told = results.summary()["operations"]
    assert (told["reached_2xx"], told["redirected"], len(told["unreached"])) == (1, 1, 1)
    assert answered(told) == "1 answered 2xx, 1 with the documented redirect"
