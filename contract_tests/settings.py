"""The settings of a run: command line over environment over `contract.toml`."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from calcom import is_hosted
from calcom._editions import HOSTS


class Mode(StrEnum):
    """What a run may change: nothing, only its own objects, or anything."""

    READ_ONLY = "read-only"
    OWNED = "owned"
    FULL = "full"


class Profile(StrEnum):
    SELFHOSTED = "selfhosted"
    HOSTED = "hosted"
    TEAMS = "teams"
    V1 = "v1"


# The groups that every installation has; reports show them first.
CORE_GROUPS = (
    "me",
    "event_types",
    "event_types_private_links",
    "event_types_webhooks",
    "schedules",
    "slots",
    "bookings",
    "webhooks",
)


WORKERS = 3  # parallel parts against an instance; more are not faster
A_PART = 20  # operations that are worth the start of a process
SANDBOX = "sandbox"  # as --url: the included sandbox
LAYERS = ("document", "client", "server", "behaviour", "security", "client-server")


class SettingsError(Exception):
    """The settings are invalid; the message says why."""


@dataclass(frozen=True, slots=True)
class Settings:
    url: str | None = None
    key: str | None = None
    key2: str | None = None
    member_key: str | None = None
    client_id: str | None = None
    secret: str | None = None
    profile: Profile = Profile.SELFHOSTED
    mode: Mode | None = None
    operations: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    out: Path = Path("reports/contract")
    ledger: tuple[Path, ...] = ()
    seed: int = 1
    examples: int = 8
    shard: str | None = None
    workers: int | None = None  # default: depends on the target and the number of operations
    max_time: float | None = None
    rate: float | None = None
    har: bool = False
    yes_hosted: bool = False
    receiver_host: str = "127.0.0.1"
    mail_sink: int | None = None  # the port that receives the instance's mail
    scenarios: tuple[Path, ...] = ()  # files with the user's scenarios
    document: Path | None = None  # instead of the shipped one
    overlay: tuple[Path, ...] = ()  # OpenAPI overlays on the document
    header: tuple[str, ...] = ()  # NAME=VALUE, sent with every request
    ca_file: Path | None = None  # certificates to trust instead of the system's

    @property
    def headers(self) -> dict[str, str]:
        """The additional headers of every request, by name."""
        return dict(_header(text) for text in self.header)

    @property
    def secrets(self) -> dict[str, str | None]:
        """The secrets, by the text that is shown instead."""
        found = {
            "CALCOM_API_KEY": self.key,
            "CALCOM_API_KEY_2": self.key2,
            "CALCOM_API_KEY_OF_A_MEMBER": self.member_key,
            "CALCOM_CLIENT_SECRET": self.secret,
        }
        said = {f"HEADER_{name.upper()}": value for name, value in self.headers.items()}
        return {**found, **{name: value for name, value in said.items() if len(value) >= _LONG_ENOUGH}}

    @property
    def is_sandbox(self) -> bool:
        return self.url is None

    @property
    def is_about_the_document(self) -> bool:
        """Whether the run tests only the document, without a server."""
        return bool(self.layers) and set(self.layers) <= {"document", "client"}

    def workers_for(self, operations: int) -> int:
        """Return the number of parts: as requested, or a few against the user's own instance."""
        if self.shard is not None:
            return 1
        if self.workers is not None:
            return self.workers
        alone = self.is_sandbox or self.har or self.is_about_the_document or self.profile is Profile.HOSTED
        return 1 if alone else max(1, min(WORKERS, operations // A_PART))

    @property
    def effective_mode(self) -> Mode:
        if self.mode is not None:
            return self.mode
        return Mode.FULL if self.is_sandbox else Mode.OWNED

    @property
    def shard_of(self) -> tuple[int, int]:
        """`3/8` as (3, 8); (1, 1) when the run is not split."""
        if self.shard is None:
            return 1, 1
        try:
            part, _, whole = self.shard.partition("/")
            index, count = int(part), int(whole)
        except ValueError:
            raise SettingsError(f"--shard takes a value such as 3/8, not {self.shard!r}.") from None
        if not 1 <= index <= count:
            raise SettingsError(f"--shard {self.shard}: the part must be between 1 and {count}.")
        return index, count

    def checked(self) -> Settings:
        """Return the settings with a normalized base URL; raise SettingsError if they are contradictory."""
        self._check_values()
        _ = self.headers
        if self.ca_file is not None and not self.ca_file.is_file():
            raise SettingsError(f"--ca-file: the file {self.ca_file} does not exist.")
        if self.url is None:
            return self
        url = self.url.rstrip("/")
        if not url.startswith(("http://", "https://")):
            raise SettingsError(f"--url must begin with http:// or https://, got {_without_user(url)!r}.")
        host = _host(url)
        if "@" in url.partition("//")[2].partition("/")[0]:
            raise SettingsError("--url must not contain a user or a password.")
        if self.key is None:
            raise SettingsError("An instance needs --key (or CALCOM_API_KEY): the API key of a test user.")
        return self._for_instance(url, hosted=_is_of_the_service(url, host))

    def _check_values(self) -> None:
        _ = self.shard_of
        if self.workers is not None and self.workers < 1:
            raise SettingsError(f"--workers must be 1 or more, not {self.workers}.")
        if self.workers is not None and self.workers > 1 and self.har:
            raise SettingsError("--har records only one process; leave out --workers.")
        if (self.client_id is None) != (self.secret is None):
            given, missing = (
                ("--client-id", "--secret") if self.secret is None else ("--secret", "--client-id")
            )
            raise SettingsError(f"{given} needs {missing}: give both or neither.")
        if self.mail_sink is not None and not 1 <= self.mail_sink <= 65535:
            raise SettingsError(f"--mail-sink takes a port number, not {self.mail_sink}.")
        unknown = set(self.layers) - set(LAYERS)
        if unknown:
            raise SettingsError(
                f"Unknown layer: {', '.join(sorted(unknown))}. The layers are: {', '.join(LAYERS)}."
            )
        for name in ("rate", "examples", "max_time"):
            value = getattr(self, name)
            if value is not None and not (0 <= value < float("inf") and (value or name == "examples")):
                raise SettingsError(f"--{name.replace('_', '-')} cannot be {value}.")
        if self.out.exists() and not self.out.is_dir():
            raise SettingsError(f"--out takes a folder, but {self.out} is a file.")
        for name in _SECRETS:
            value = getattr(self, name)
            if value is not None and not _PRINTABLE.fullmatch(value):
                raise SettingsError(
                    f"--{name.replace('_', '-')} is empty or contains invalid characters, such as a blank."
                )

    def _for_instance(self, url: str, *, hosted: bool) -> Settings:
        """Return the settings for an instance; the hosted service gets few and harmless requests."""
        if self.profile is Profile.V1 and hosted:
            raise SettingsError("The hosted service no longer has API v1; run with --profile hosted.")
        if not hosted and self.profile is not Profile.HOSTED:
            return replace(self, url=url)
        if not self.yes_hosted:
            raise SettingsError(
                "This would run against the hosted service. Add --yes-hosted to confirm; "
                "the run then sends GET requests and changes only its own event type."
            )
        mode = self.mode or Mode.OWNED
        if mode is Mode.FULL:
            raise SettingsError(
                "Mode full is not allowed against the hosted service; use owned or read-only."
            )
        # No generated requests, and one request per second: other people work there.
        rate = min(self.rate or 1.0, 1.0)
        return replace(self, url=url, profile=Profile.HOSTED, mode=mode, rate=rate, examples=0)


_LONG_ENOUGH = 8  # a header value of at least this length is treated as a secret
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
# Headers that the run or HTTP sets.
_NOT_TO_GIVE = frozenset(
    {
        *("authorization", "cal-api-version", "x-cal-client-id", "x-cal-secret-key", "host", "connection"),
        *("content-length", "content-type", "transfer-encoding", "accept-encoding", "cookie"),
    }
)


def _header(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not _NAME.fullmatch(name):
        raise SettingsError("--header takes NAME=VALUE.")
    if name.lower() in _NOT_TO_GIVE:
        raise SettingsError(f"--header: the run sets {name} itself; leave it out.")
    if not value or not all(" " <= character <= "~" for character in value) or value != value.strip():
        raise SettingsError(f"--header: the value of {name} is empty or contains invalid characters.")
    return name, value


_PRINTABLE = re.compile(r"[!-~]+")


def _is_of_the_service(url: str, host: str) -> bool:
    """Return whether a host belongs to the hosted service, in any region and under any name."""
    domains = {known.partition(".")[2] for known in HOSTS}
    host = host.rstrip(".").lower()
    return is_hosted(url) or any(host == domain or host.endswith("." + domain) for domain in domains)


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or not re.fullmatch(r"[\w.:-]+", host) or ".." in host or re.search(r"\s", url):
        raise SettingsError(f"--url is not a valid URL: {_without_user(url)!r}.")
    return host


def _without_user(url: str) -> str:
    """Return a URL without user and password."""
    return re.sub(r"(?<=//)[^/]*@", "…@", url)


_SECRETS = ("key", "key2", "member_key", "client_id", "secret")
_ENVIRONMENT = {
    "url": ("CALCOM_CONTRACT_URL",),
    "key": ("CALCOM_CONTRACT_KEY", "CALCOM_API_KEY"),
    "key2": ("CALCOM_CONTRACT_KEY2",),
    "member_key": ("CALCOM_CONTRACT_MEMBER_KEY",),
    "client_id": ("CALCOM_CONTRACT_CLIENT_ID",),
    "secret": ("CALCOM_CONTRACT_SECRET",),
    "profile": ("CALCOM_CONTRACT_PROFILE",),
    "mode": ("CALCOM_CONTRACT_MODE",),
    "out": ("CALCOM_CONTRACT_OUT",),
    "seed": ("CALCOM_CONTRACT_SEED",),
    "shard": ("CALCOM_CONTRACT_SHARD",),
    "rate": ("CALCOM_CONTRACT_RATE",),
    "workers": ("CALCOM_CONTRACT_WORKERS",),
    "receiver_host": ("CALCOM_CONTRACT_RECEIVER_HOST",),
    "mail_sink": ("CALCOM_CONTRACT_MAIL_SINK",),
}


def gather(
    given: Mapping[str, Any], *, environ: Mapping[str, str] | None = None, file: Path = Path("contract.toml")
) -> Settings:
    """Read the settings from the command line, then the environment, then the file."""
    environ = os.environ if environ is None else environ
    values: dict[str, Any] = {}
    if file.is_file():
        try:
            table = tomllib.loads(file.read_text("utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise SettingsError(f"{file} is not valid TOML: {error}") from None
        table = table.get("contract", table)
        unknown = {name.replace("-", "_") for name in table} - {f.name for f in fields(Settings)}
        if unknown:
            raise SettingsError(f"{file} has unknown settings: {', '.join(sorted(unknown))}.")
        values.update({name.replace("-", "_"): value for name, value in table.items()})
    of_the_file = dict(values)
    for name, variables in _ENVIRONMENT.items():
        found = next((environ[v] for v in variables if environ.get(v)), None)
        if found is not None:
            values[name] = found
    values.update({name: value for name, value in given.items() if value not in (None, (), [])})
    if given.get("url") == "" or ("url" not in given and environ.get("CALCOM_CONTRACT_URL") == ""):
        raise SettingsError("--url is empty. To test the sandbox, leave it out or give --url sandbox.")
    if values.get("url") == SANDBOX:
        values["url"] = None
    if values.get("url") is None and "key" not in given:
        values.pop("key", None)  # a key in the environment is never for the sandbox
    _check_what_the_file_decides(values, of_the_file, file)
    return _typed(values).checked()


def _check_what_the_file_decides(values: dict[str, Any], of_the_file: dict[str, Any], file: Path) -> None:
    """Keep a checkout's file from sending the environment's keys anywhere, or from allowing more."""
    from_file = {name for name, value in of_the_file.items() if values.get(name) is value}
    if values.get("url") is not None and "url" in from_file:
        stray = [name for name in _SECRETS if values.get(name) is not None and name not in from_file]
        if stray:
            raise SettingsError(
                f"{file} sets the target, but not {', '.join(stray)}. A key is only sent to a URL from the "
                "same source: also give --url."
            )
    elif values.get("url") is not None:
        wider = [name for name in ("yes_hosted",) if name in from_file]
        wider += [
            name for name in ("scenarios", "header", "ca_file", "document", "overlay") if name in from_file
        ]
        wider += ["mode"] if "mode" in from_file and values["mode"] == Mode.FULL.value else []
        if wider:
            raise SettingsError(
                f"{file} must not set {', '.join(wider)} for this target; use the command line."
            )


def _typed(values: dict[str, Any]) -> Settings:
    try:
        for name, convert in (
            ("profile", Profile),
            ("mode", Mode),
            ("out", Path),
            ("document", Path),
            ("ca_file", Path),
            ("seed", int),
            ("workers", int),
            ("mail_sink", int),
            ("examples", int),
            ("rate", float),
            ("max_time", float),
        ):
            if values.get(name) is not None:
                values[name] = convert(values[name])
        for name in ("url", "shard", "receiver_host", *_SECRETS):
            if values.get(name) is not None and not isinstance(values[name], str):
                raise ValueError(f"{name} must be a string, not {values[name]!r}")
        for name in _SECRETS:
            if isinstance(values.get(name), str):
                values[name] = values[name].strip(" \t\r\n")
        if isinstance(values.get("url"), str):
            values["url"] = values["url"].strip()
        for name in ("operations", "groups", "layers"):
            if name in values:
                given = _texts(name, values[name])
                values[name] = tuple(part for value in given for part in value.split(",") if part)
        for name in ("ledger", "scenarios", "overlay"):
            if name in values:
                paths = values[name]
                values[name] = tuple(
                    paths if isinstance(paths, tuple) else [Path(path) for path in _texts(name, paths)]
                )
        if "header" in values:
            values["header"] = tuple(_texts("header", values["header"]))
    except (TypeError, ValueError) as error:
        raise SettingsError(f"Invalid setting: {error}.") from None
    return Settings(**values)


def _texts(name: str, value: Any) -> list[str]:
    """Read a list of texts, or a single text."""
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list | tuple) or not all(isinstance(each, str) for each in values):
        raise ValueError(f"{name} takes a list of texts, not {value!r}")
    return list(values)
