"""An instance is looked at before a run: where its API stands, and how fast it may be asked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from calcom_spec.contract import Document
from contract_tests.progress import Progress
from contract_tests.runner import Run
from contract_tests.settings import Settings
from contract_tests.target import TargetError, reach_instance

ME = {"status": "success", "data": {"id": 1}}


def settings(url: str, out: Path = Path("unused")) -> Settings:
    return Settings(url=url, key="cal_key", layers=("document",), out=out)


def api(request: httpx.Request) -> httpx.Response:
    """A server whose API stands under /api/v2, with a web application around it."""
    if request.url.path == "/api/v2/me":
        return httpx.Response(200, json=ME, headers={"X-RateLimit-Limit-Default": "20"})
    return httpx.Response(404, html="<h1>Not found</h1>")


@pytest.mark.parametrize(
    "url",
    [
        "http://cal.example.com",
        "http://cal.example.com/api/v2",
        "http://cal.example.com/api/v2/",
        "http://cal.example.com/v2",
    ],
)
def test_the_api_is_found_wherever_the_address_points(url: str) -> None:
    target = reach_instance(settings(url), httpx.MockTransport(api))
    assert target.base_url == "http://cal.example.com/api"


def test_a_limited_key_is_asked_slowly(document: Document, tmp_path: Path) -> None:
    target = reach_instance(settings("http://cal.example.com"), httpx.MockTransport(api))
    given = replace(settings("http://cal.example.com", tmp_path), layers=("server",))
    run = Run(given, target, document, Progress())
    assert run.rate == pytest.approx(0.3)
    assert "at most 18 requests a minute" in run.announcement()


def test_an_unlimited_key_is_not(document: Document, tmp_path: Path) -> None:
    def free(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=ME, headers={"X-RateLimit-Limit-Default": "100000"})

    target = reach_instance(settings("http://cal.example.com"), httpx.MockTransport(free))
    assert Run(settings("http://cal.example.com", tmp_path), target, document, Progress()).rate is None


def test_a_host_that_does_not_exist_is_said() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("Name or service not known", request=request)

    with pytest.raises(TargetError, match=r"Nothing answers at http://cal\.example\.com"):
        reach_instance(settings("http://cal.example.com"), httpx.MockTransport(refuse))
