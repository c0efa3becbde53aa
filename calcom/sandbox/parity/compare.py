"""Compare the sandbox's answers with the real server's."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from calcom_spec.recordings import MISSING, Answer, Delivery, form_of

from ..formats import json_type
from ..v1.requests import etag as etag_of_v1
from .identity import Identities, Path
from .variable import CheckContext, may_differ

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}$")

# Headers whose value must be the recorded one.
_SAME_VALUE = (
    "content-type",
    "location",
    "cache-control",
    "pragma",
    "retry-after",
    "www-authenticate",
    "access-control-allow-origin",
    "access-control-allow-methods",
    "access-control-allow-headers",
    "access-control-max-age",
)
_DELIVERED = ("content-type", "x-cal-webhook-version")

# Quotas of this size belong to the recording set-up; the remaining amount has no meaning.
_NO_LIMIT = 10_000


@dataclass(frozen=True)
class Difference:
    """One place where the two sides differ; `aspect` is status, shape or value."""

    aspect: str
    path: str
    recorded: Any
    answered: Any

    def __str__(self) -> str:
        return f"{self.path}: {_short(self.recorded)} vs {_short(self.answered)}"


def _short(value: Any) -> str:
    text = "nothing" if value is MISSING else repr(value)
    return text if len(text) <= 300 else text[:300] + "…"


def text_of(path: Path) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def shape_of(value: Any, path: str = "$") -> Iterator[str]:
    """Yield each field at every depth with its type; list positions and days as keys do not count."""
    yield f"{path}: {json_type(value)}"
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from shape_of(inner, f"{path}.{{day}}" if _DAY.match(key) else f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from shape_of(inner, path + "[]")


def _shape_differences(recorded: Any, answered: Any) -> Iterator[Difference]:
    wanted, got = set(shape_of(recorded)), set(shape_of(answered))
    for field in sorted(wanted - got):
        yield Difference("shape", field, "present", "absent")
    for field in sorted(got - wanted):
        yield Difference("shape", field, "absent", "present")


def _beginning(answered: Any, recorded: Any) -> Any:
    """Truncate an answer like its recording, whose lists and objects were cut."""
    if isinstance(answered, dict) and isinstance(recorded, dict):
        return {key: _beginning(answered[key], kept) for key, kept in recorded.items() if key in answered}
    if isinstance(answered, list) and isinstance(recorded, list):
        return [_beginning(*pair) for pair in zip(answered, recorded, strict=False)]
    return answered


def value_differences(
    expected: Any, answered: Any, recorded: Any, context: CheckContext, path: Path = ()
) -> Iterator[Difference]:
    """Yield where `answered` differs from `expected`, which is `recorded` with its identities replaced."""
    if json_type(expected) == json_type(answered) and expected == answered:
        return
    if may_differ(path, recorded, answered, context):
        return
    if isinstance(expected, dict) and isinstance(answered, dict):
        originals = dict(zip(expected, recorded, strict=True))
        for key, value in expected.items():
            if key not in answered:
                yield Difference("value", text_of((*path, key)), value, MISSING)
            else:
                yield from value_differences(
                    value, answered[key], recorded[originals[key]], context, (*path, key)
                )
        for key in answered.keys() - expected.keys():
            yield Difference("value", text_of((*path, key)), MISSING, answered[key])
        return
    if isinstance(expected, list) and isinstance(answered, list):
        if len(expected) != len(answered):
            yield Difference("value", text_of(path) + ".length", len(expected), len(answered))
        if context.is_page and all(map(_random_id, [*expected, *answered])):
            return  # which rows are on a page is random if the list is sorted by random ids
        if context.is_shuffled and path == ("data",):
            answered = _in_order_of(expected, answered, _number)
        answered = _in_order_of(expected, answered)
        for index, (one, other) in enumerate(zip(expected, answered, strict=False)):
            yield from value_differences(one, other, recorded[index], context, (*path, index))
        return
    yield Difference("value", text_of(path), expected, answered)


def _number(item: Any) -> Any:
    return item.get("id") if isinstance(item, dict) else None


def _in_order_of(
    expected: list[Any], answered: list[Any], key_of: Callable[[Any], Any] | None = None
) -> list[Any]:
    """Sort lists that the server orders by random ids into the recorded order."""
    key_of = key_of or _random_id
    wanted = [key_of(item) for item in expected]
    got = {key_of(item): item for item in answered}
    if None in wanted or None in got or set(wanted) != set(got):
        return answered
    return [got[key] for key in wanted]


def _random_id(item: Any) -> str | None:
    key = item.get("id") if isinstance(item, dict) else None
    return key if isinstance(key, str) and form_of(key) == "uuid" else None


def etag_of(body: bytes, recorded: str) -> str:
    """Compute a body's ETag like the server's framework; v2 has weak ones."""
    if not recorded.startswith("W/"):
        return etag_of_v1(body)
    digest = base64.b64encode(hashlib.sha1(body).digest()).decode()[:27]
    return f'W/"{len(body):x}-{digest}"'


def _header_differences(
    recorded: Mapping[str, str], answered: Mapping[str, str], body: bytes, ids: Identities
) -> Iterator[Difference]:
    limits = {name for name in (*recorded, *answered) if name.startswith("x-ratelimit-")}
    for name in sorted({*_SAME_VALUE, "etag", "x-request-id", *limits}):
        wanted, got = recorded.get(name), answered.get(name)
        if wanted is None and got is None:
            continue
        place = f"header {name}"
        if wanted is None or got is None:
            aspect = "value" if name in limits else "shape"
            yield Difference(aspect, place, wanted or MISSING, got or MISSING)
        elif name == "etag":
            tag = etag_of(body, wanted)
            if body and got != tag:
                yield Difference("value", place, tag, got)
        elif name == "location":
            if ids.text(wanted) != got:
                yield Difference("value", place, ids.text(wanted), got)
        elif name in limits:
            yield from _limit_difference(name, recorded, answered)
        elif name in _SAME_VALUE and wanted.replace(" ", "").lower() != got.replace(" ", "").lower():
            yield Difference("value", place, wanted, got)


def _limit_difference(
    name: str, recorded: Mapping[str, str], answered: Mapping[str, str]
) -> Iterator[Difference]:
    """Compare rate limit headers: limit and remaining exactly, the reset within one or two seconds."""
    limit = re.sub(r"-(remaining|reset)-", "-limit-", name)
    wanted, got = recorded[name], answered[name]
    if name != limit and int(recorded.get(limit, "0")) >= _NO_LIMIT:
        return
    if "-reset-" in name:
        if abs(int(wanted) - int(got)) > 2:
            yield Difference("value", f"header {name}", wanted, got)
    elif wanted != got:
        yield Difference("value", f"header {name}", wanted, got)


def _both_pages(recorded: Answer, answered: Answer) -> bool:
    """Return whether both answers are HTML pages, whose words need not agree."""
    return all(
        answer.text and answer.headers.get("content-type", "").startswith("text/html")
        for answer in (recorded, answered)
    )


def compare_answers(
    recorded: Answer, answered: Answer, body: bytes, ids: Identities, context: CheckContext
) -> list[Difference]:
    """Learn the identities in an answer, then yield every difference, status first."""
    found: list[Difference] = []
    if recorded.status != answered.status:
        found.append(Difference("status", "status", recorded.status, answered.status))
    if recorded.json is not MISSING and answered.json is not MISSING:
        got = _beginning(answered.json, recorded.json) if recorded.shortened else answered.json
        if recorded.status == answered.status:
            ids.learn(recorded.json, got, context.route)
        found.extend(_shape_differences(recorded.json, got))
        expected = ids.value(recorded.json, context.route)
        found.extend(value_differences(expected, got, recorded.json, context))
    elif recorded.json is not MISSING or answered.json is not MISSING:
        found.append(Difference("shape", "body", recorded.json, answered.json))
    elif (recorded.text or "") != (answered.text or "") and not _both_pages(recorded, answered):
        found.append(Difference("value", "body", recorded.text, answered.text))
    if "etag" in recorded.headers and "etag" in answered.headers:
        ids.learn_etag(recorded.headers["etag"], answered.headers["etag"])
    found.extend(_header_differences(recorded.headers, answered.headers, body, ids))
    return found


def compare_deliveries(
    recorded: Delivery,
    headers: Mapping[str, str],
    body: str,
    parsed: Any,
    ids: Identities,
    context: CheckContext,
) -> list[Difference]:
    """Compare deliveries like answers; the signature is recomputed from the sandbox's body."""
    found: list[Difference] = []
    for name in _DELIVERED:
        if recorded.headers.get(name) != headers.get(name):
            place = f"header {name}"
            found.append(Difference("value", place, recorded.headers.get(name), headers.get(name)))
    signed = "no-secret-provided"
    if recorded.secret is not None:
        signed = hmac.new(recorded.secret.encode(), body.encode(), hashlib.sha256).hexdigest()
    if headers.get("x-cal-signature-256") != signed:
        found.append(
            Difference("value", "header x-cal-signature-256", signed, headers.get("x-cal-signature-256"))
        )
    if recorded.json is MISSING or parsed is MISSING:
        if recorded.json is not parsed or ids.text(recorded.body) != body:
            found.append(Difference("value", "body", recorded.body, body))
        return found
    found.extend(_shape_differences(recorded.json, parsed))
    expected = ids.value(recorded.json, context.route)
    found.extend(value_differences(expected, parsed, recorded.json, context))
    return found
