"""Connections belong to one event loop and one process."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import trio

import calcom
from calcom import AsyncCalCom, CalCom, errors
from calcom.oauth import MemoryTokenStore, Tokens
from tests.client.library import httpx
from tests.client.lines import Line, line

KEY = "cal_planted_0123456789abcdef"


@pytest.fixture
def server() -> Iterator[Line]:
    with line() as started:
        yield started


def test_one_client_serves_one_event_loop_after_another(server: Line) -> None:
    client = AsyncCalCom(KEY, base_url=server.url, max_retries=0)

    async def username() -> str | None:
        await client.me.get()
        return (await client.me.get()).username

    assert [asyncio.run(username()) for _ in range(3)] == ["ada"] * 3
    assert trio.run(username) == "ada"
    assert len(server.peers) == 4, "one connection for each loop"
    assert not client._sender.is_open, "a loop that ends takes its connections along"
    loop = asyncio.new_event_loop()
    assert loop.run_until_complete(username()) == "ada"
    loop.run_until_complete(client.aclose())
    loop.close()


def test_two_event_loops_at_once(server: Line) -> None:
    client = AsyncCalCom(KEY, base_url=server.url, max_retries=0)
    both, seen = threading.Barrier(2), []

    async def work() -> None:
        await client.me.get()
        seen.append(client._sender.http)
        both.wait()
        await client.me.get()
        assert client._sender.http is seen[0] or client._sender.http is seen[1]

    threads = [threading.Thread(target=lambda: asyncio.run(work())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(each) for each in seen}) == 2
    assert not client._sender.is_open


def test_closing_in_one_loop_closes_those_of_others(server: Line) -> None:
    client = AsyncCalCom(KEY, base_url=server.url, max_retries=0)
    used, closed = threading.Event(), threading.Event()
    kept: list[httpx.AsyncClient] = []

    async def elsewhere() -> None:
        await client.me.get()
        kept.append(client._sender.http)
        used.set()
        while not closed.is_set() or not kept[0].is_closed:
            await asyncio.sleep(0.01)

    thread = threading.Thread(target=lambda: asyncio.run(asyncio.wait_for(elsewhere(), 20)))
    thread.start()
    assert used.wait(20)
    asyncio.run(client.aclose())
    closed.set()
    thread.join()
    assert kept[0].is_closed


FORKED = """
import os, sys, calcom
client = calcom.CalCom("cal_planted_0123456789abcdef", base_url=sys.argv[1], max_retries=0)
client.me.get()
child = os.fork()
for _ in range(5):
    client.me.get()
if not child:
    os._exit(0)
_, status = os.waitpid(child, 0)
client.me.get()
client.close()
sys.exit(os.waitstatus_to_exitcode(status))
"""


def test_a_forked_process_makes_connections_of_its_own(server: Line) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORKED, server.url],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert server.requests == 12
    assert len(server.peers) == 2


def test_credentials_outlive_one_of_their_clients(server: Line) -> None:
    auth = calcom.OAuth("id", store=MemoryTokenStore(Tokens("access-token", None, None)))
    first, second = (CalCom(auth=auth, base_url=server.url) for _ in range(2))
    first.me.get()
    second.close()
    assert auth._ask("exchange_oauth2_token", "/v2/auth/oauth2/token", {})
    first.close()
    with pytest.raises(errors.ConfigurationError, match="open client"):
        auth._ask("exchange_oauth2_token", "/v2/auth/oauth2/token", {})


def test_without_an_event_loop_nothing_is_sent(server: Line) -> None:
    client = AsyncCalCom("cal_x", base_url=server.url)
    with pytest.raises(errors.ConfigurationError, match="needs an event loop"):
        client.me.get().send(None)
    assert server.requests == 0
