"""Finding out what a server is, and saying so in plain words."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

import calcom
from calcom import errors
from calcom.sandbox import Sandbox

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"


@pytest.mark.parametrize("edition", ["hosted", "selfhosted"])
def test_the_edition_of_the_sandbox_is_found(edition: str) -> None:
    with (
        Sandbox(profile=edition) as sandbox,  # type: ignore[arg-type]
        calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client,
    ):
        known = client.detect()
        assert known._sender.settings.edition == edition
        if edition == "selfhosted":
            before = len(sandbox.journal)
            with pytest.raises(errors.NotAvailable, match="it exists on hosted ones"):
                known.teams.list()
            assert len(sandbox.journal) == before
        else:
            with pytest.raises(errors.NotAvailable, match="it exists on selfhosted ones"):
                known.calendars.connections.list()


def answering(*names: str) -> calcom.CalCom:
    answers = [json.loads((RECORDINGS / f"{name}.json").read_text())["response"] for name in names]

    def serve(request: httpx.Request) -> httpx.Response:
        answer = answers.pop(0)
        content = json.dumps(answer["json"]) if "json" in answer else answer.get("body", "")
        return httpx.Response(
            answer["status"], content=content.encode(), headers={"content-type": "text/html"}
        )

    http = httpx.Client(transport=httpx.MockTransport(serve))
    return calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http)


def test_a_server_of_v1_is_told_from_none() -> None:
    with pytest.raises(errors.ConfigurationError, match=r"calcom\.v1\.CalComV1"):
        answering("v1/014-unknown-route", "v1/001-index").detect()
    with pytest.raises(errors.ConfigurationError, match=r"no Cal\.com API"):
        answering("v1/014-unknown-route", "v1/014-unknown-route").detect()


def test_without_a_key_the_edition_is_found_all_the_same() -> None:
    client = answering("v2-selfhosted/020-unknown-route-no-auth")
    assert client.detect()._sender.settings.edition == "selfhosted"


def test_an_unreachable_server_is_no_edition() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    http = httpx.Client(transport=httpx.MockTransport(serve))
    client = calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http)
    client._sender.pause = lambda seconds: None
    with pytest.raises(errors.APIConnectionError):
        client.detect()
