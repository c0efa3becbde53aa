"""The server under test: the included sandbox or an instance."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from calcom_spec.contract import Document
from contract_tests.api import V2, Api
from contract_tests.bounded import Http, Line
from contract_tests.credentials import Credentials
from contract_tests.instance import seeded
from contract_tests.instance.seeded import Seeded
from contract_tests.known import HERE as LEDGERS
from contract_tests.server import Ask, Server, identify, relation
from contract_tests.settings import Profile, Settings, SettingsError


@dataclass(frozen=True, slots=True)
class Target:
    """Where to send requests, and as whom; `base_url` precedes the document's paths."""

    name: str
    base_url: str
    credentials: Credentials
    other: Credentials | None = None
    member: Credentials | None = None  # of the same organization, without a role
    platform: Credentials | None = None
    known: dict[str, str] = field(default_factory=dict)
    is_sandbox: bool = False
    limit_per_minute: int | None = None
    slots_kept_for: float = 2.3  # seconds for which a server may cache an answer about slots
    fresh: Callable[[], None] = lambda: None  # resets the target; only for a sandbox
    api: Api = V2
    server: Server = field(default_factory=Server)
    user: str = ""  # the id of the key's user
    related: str = ""  # what both users share; empty for strangers

    @property
    def scope(self) -> dict[str, str]:
        """The server and user for which the ids in a journal are valid."""
        return {"base": self.base_url, "user": self.user}

    @property
    def version(self) -> str:
        """The name of the ledger for exactly this server; empty if there is none."""
        return self.nearest if self.server.exact else ""

    @property
    def nearest(self) -> str:
        """The name of the ledger for the version that is closest to this server; empty if there is none."""
        if self.is_sandbox or not self.server.edition:
            return ""
        found = sorted(LEDGERS.glob(f"{self.server.edition}-*.toml"))
        return found[-1].stem if found else ""

    @property
    def client_url(self) -> str:
        """The base URL for the client."""
        return self.base_url + self.api.prefix


class TargetError(SettingsError):
    """The target cannot be tested; the first line of the message says why."""


@contextmanager
def opened(describe: Callable[[Any], Target], sandbox: Any, **how: Any) -> Iterator[Target]:
    """Describe a sandbox as a target: the given one, or a new one with its made-up users."""
    if sandbox is not None:
        yield describe(sandbox)
        return
    from calcom.sandbox import Sandbox

    with Sandbox(**how) as fresh:
        yield describe(fresh)


def sandbox_target(sandbox: Any = None) -> AbstractContextManager[Target]:
    """Open a sandbox with its made-up users, or use the given one."""
    from contract_tests.sandbox_facts import unlimited_seed

    return opened(describe_sandbox, sandbox, seed=unlimited_seed())


def describe_sandbox(sandbox: Any, username: str | None = None) -> Target:
    """Describe the sandbox as a target for its first user, or for the named one."""
    from contract_tests.sandbox_facts import SandboxReset, platform_client, preparations, second_key

    return Target(
        name="sandbox",
        base_url=sandbox.url.removesuffix("/v2"),
        credentials=Credentials(key=sandbox.api_key),
        other=second_key(sandbox),
        platform=platform_client(sandbox),
        known=preparations(sandbox, username),
        is_sandbox=True,
        slots_kept_for=2.3 if "slots-kept" in sandbox.app.quirks else 0.0,
        fresh=SandboxReset(sandbox),
    )


@contextmanager
def reachable(url: str) -> Iterator[None]:
    """Turn an error of the connection into a line about the URL."""
    try:
        yield
    except httpx.ConnectError as error:
        raise TargetError(f"Nothing answers at {url}: {error}.") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise TargetError(f"{url} cannot be reached: {error or type(error).__name__}.") from None


def reach_instance(
    settings: Settings, transport: httpx.BaseTransport | None = None, *, api: Api = V2
) -> Target:
    """Check the instance once, and say what is wrong with it."""
    assert settings.url is not None
    base = settings.url.removesuffix("/")
    base = base.removesuffix("/v2")
    with Http(transport, Line.of(settings)) as http:
        headers = {"Authorization": f"Bearer {settings.key}"}
        with reachable(settings.url):
            answer = http.get(f"{base}/v2/me", headers=headers)
            if answer.status_code == 404 and not _is_api(answer):
                base, answer = _elsewhere(http, base, headers, answer)
            if not _is_api(answer) and answer.status_code != 410:
                answer = _v1_instead(http, base) or answer
        _complain(settings, answer)
        other = Credentials(key=settings.key2) if settings.key2 else None
        if other is not None:
            complain_of_second(answer, http.get(f"{base}/v2/me", headers=other.headers()))
        member = Credentials(key=settings.member_key) if settings.member_key else None
        if member is not None:
            _complain_of_member(answer, http.get(f"{base}/v2/me", headers=member.headers()))
        server, related, seed = Server("selfhosted"), "", Seeded()
        if not settings.is_about_the_document:
            server, related = _look_around(http, base, headers, other)
        if settings.profile is not Profile.HOSTED and not settings.is_about_the_document:
            seed = _look_for_seed(http, base, [key for key in (settings.key, settings.key2) if key])
    platform = seed.platform
    if settings.client_id and settings.secret:
        platform = Credentials(client_id=settings.client_id, secret=settings.secret)
    return Target(
        settings.url,
        base,
        Credentials(key=settings.key),
        other=other,
        member=member,
        platform=platform,
        api=api,
        known=seed.known,
        limit_per_minute=_limit(answer),
        server=server,
        user=user_of(answer),
        related=related,
    )


def body_of(answer: httpx.Response) -> Any:
    """Return the JSON of an answer, or None if there is none."""
    try:
        return answer.json()
    except (ValueError, RecursionError):
        return None


def user_of(answer: httpx.Response) -> str:
    """Return the user to whom the key belongs, by the server's answer."""
    body = body_of(answer)
    about = (body.get("data") or body.get("user")) if isinstance(body, dict) else None
    return str(about.get("id")) if isinstance(about, dict) else ""


def _look_around(
    http: Http, base: str, headers: dict[str, str], other: Credentials | None
) -> tuple[Server, str]:
    """Identify the server, and what the users of both keys share."""

    def ask_as(headers: dict[str, str]) -> Ask:
        return lambda path: http.get(base + path, headers=headers)

    with _identified(base):
        server = identify(ask_as(headers), Document.load("v2"))
        related = relation(ask_as(headers), ask_as(other.headers())) if other is not None else ""
    return server, related


def _look_for_seed(http: Http, base: str, keys: list[str]) -> Seeded:
    with _identified(base):
        return seeded.look(lambda path, headers: http.get(base + path, headers=headers), keys)


@contextmanager
def _identified(base: str) -> Iterator[None]:
    try:
        yield
    except httpx.HTTPError as error:
        raise TargetError(f"{base} stopped answering while it was being identified: {error}.") from None


def complain_of_second(first: httpx.Response, second: httpx.Response) -> None:
    """Check that the second key belongs to another user; otherwise every answer would be a finding."""
    if second.status_code != 200:
        raise TargetError(f"--key2 is not accepted: GET /me answered {second.status_code}.")
    if second.content == first.content:
        raise TargetError("Both keys belong to the same user; --key2 must belong to another.")


def _complain_of_member(first: httpx.Response, member: httpx.Response) -> None:
    if member.status_code != 200:
        raise TargetError(f"--member-key is not accepted: GET /me answered {member.status_code}.")
    if member.content == first.content:
        raise TargetError("--member-key belongs to the user of --key; it must belong to a plain member.")


def _limit(answer: httpx.Response) -> int | None:
    """Return the key's requests per minute, if the server announces the limit."""
    limits = [
        int(value)
        for name, value in answer.headers.items()
        if name.startswith("x-ratelimit-limit") and re.fullmatch("[0-9]{1,9}", value) and int(value)
    ]
    return min(limits, default=None)


def _elsewhere(
    http: Http, base: str, headers: dict[str, str], first: httpx.Response
) -> tuple[str, httpx.Response]:
    """Also try the API below /api, where the web application forwards to it."""
    answer = http.get(f"{base}/api/v2/me", headers=headers)
    if _is_api(answer):
        return f"{base}/api", answer
    return base, first


def _v1_instead(http: Http, base: str) -> httpx.Response | None:
    """Recognize API v1, which answers unknown paths with a page and requires a key at /me."""
    for place in (base.removesuffix("/v1"), f"{base}/api"):
        answer = http.get(f"{place}/v1/me")
        if _looks_like_v1(answer):
            return answer
    return None


def _is_api(answer: httpx.Response) -> bool:
    body = body_of(answer)
    return isinstance(body, dict) and body.get("status") in ("success", "error")


def _complain(settings: Settings, answer: httpx.Response) -> None:
    url = settings.url
    if _is_api(answer):
        if answer.status_code == 401:
            raise TargetError(
                f"{url} does not accept the key. It is wrong, expired, from another instance, "
                "or lacks the server's prefix (API_KEY_PREFIX)."
            )
        if answer.status_code == 429:
            raise TargetError(f"{url} is already limiting this key; wait a minute and run with --rate.")
        if answer.status_code == 404:
            raise TargetError(f"There is no API v2 at {url}; give the URL up to /v2 or /api/v2.")
        if answer.status_code != 200:
            raise TargetError(f"Expected 200 from GET /v2/me at {url}, got {answer.status_code}.")
        return
    content_type = answer.headers.get("content-type", "")
    if answer.status_code == 410 or _looks_like_v1(answer):
        raise TargetError(f"{url} is API v1. Run with --profile v1, or give the URL of API v2.")
    if answer.is_redirect:
        raise TargetError(f"{url} redirects to {answer.headers.get('location')}; give that URL.")
    if "html" in content_type:
        raise TargetError(
            f"{url} is a web page, not an API. "
            "API v2 listens on a separate port (5555), or under /api/v2 of the web application."
        )
    raise TargetError(f"{url} does not look like Cal.com API v2: GET /v2/me answered {answer.status_code}.")


def _looks_like_v1(answer: httpx.Response) -> bool:
    body = body_of(answer)
    return isinstance(body, dict) and ("user" in body or "apiKey" in str(body.get("message", "")))
