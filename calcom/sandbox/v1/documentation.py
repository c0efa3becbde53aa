"""The page docs/sandbox-v1.md: use, quirks, limits, and how each operation was verified.

It is written along with docs/sandbox.md by `python -m calcom.sandbox.documentation`.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

from ..document import operations
from ..parity.recordings import Exchange, read_folder
from ..parity.replay import replay_folder
from ..quirks import table
from ..wire import V2024_04_15, Route, Router
from .pipeline import load_routes, without_prefix

PAGE = "sandbox-v1.md"
_PARAMETERS = re.compile(r"\{\w+\}(_\{\w+\})*|:\w+")

INTRODUCTION = """\
# The sandbox of API v1

<!-- Written by calcom/sandbox/v1/documentation.py (make generate); edits belong there. -->

The API that older self-hosted servers speak, over the same state, clock, scheduling, webhooks, faults and
controls as [the sandbox of v2](sandbox.md). It behaves like Cal.com 5.7.

    calcom sandbox --profile v1

```python
from calcom.sandbox import Sandbox
from calcom.v1 import CalComV1

with Sandbox(profile="v1") as sandbox, CalComV1(sandbox.api_key, base_url=f"{sandbox.url}/v1") as client:
    print(client.me.get().username)
```

The key is asked for as `?apiKey=`; paths may begin with `/v1`, `/api/v1`, `/api` or nothing, as they may
there. The seed has `alice` and `bob` (schedules, event types; Alice has a calendar connected) and `admin`,
who may see and change everybody's things. A seed of your own has the form of `tests/recordings/seed-v1.json`.
Faults name operations as in the table below, or by method and path: `GET /v1/bookings/{id}`.

"""


LIMITS = (
    "Credential syncing is switched off, as where its secret is not set: 501 for admins, 403 for others.",
    "There is no rate limit: the headers are those of a server without a limiter. A fault gives 429.",
    "Nothing is recorded in video calls: bookings with a Cal Video room have no recordings, no transcripts.",
    "Nobody pays: payments are there only if a seed or a test puts them there.",
    "Texts of the server's database layer are repeated in their beginning; the query that they quote is not.",
)


def render(folder: Path) -> str:
    """The whole page; `folder` holds the recordings."""
    return "".join((INTRODUCTION, _quirks(), _limits(), _compared(folder), _operations(folder)))


def _quirks() -> str:
    return (
        "## Quirks\n\n"
        "The real server does these; the sandbox only with `--quirk NAME`, or all of them with `--quirks`.\n"
        'What is named under "seen in" are recordings; what has none was read in the server\'s source.\n\n'
        + table("v1")
    )


def _limits() -> str:
    return "## What it does not do\n\n" + "".join(f"- {limit}\n" for limit in LIMITS) + "\n"


def _compared(folder: Path) -> str:
    verdicts = asyncio.run(replay_folder(folder / "v1", folder / "seed-v1.json"))
    left = [verdict for verdict in verdicts if not verdict.equal]
    lines = [
        "## Held against recordings\n",
        f"`make parity` replays {len(verdicts)} exchanges and deliveries of a real server, version 5.7.7,\n"
        f"against a fresh sandbox with quirks on; {len(verdicts) - len(left)} are equal in status, shape and "
        "value.\n",
    ]
    lines += ["| differs | in |", "|---|---|"] if left else []
    lines += [f"| `{each.source}` | {'; '.join(map(str, each.differences))[:200]} |" for each in left]
    return "\n".join(lines) + ("\n\n" if left else "\n")


def _operations(folder: Path) -> str:
    routes = load_routes()
    served = {_shape(route.method, route.path) for route in routes}
    seen = _recorded(folder / "v1", routes)
    rows = []
    for name, entry in operations("v1").items():
        shape = _shape(entry["method"], f"/v1{entry['path']}")
        rows.append((entry["path"], entry["method"], name, shape in served, seen[shape]))
    lines = [
        "## Operations\n",
        f"{len(rows)} in the document, {sum(row[3] for row in rows)} of them served, all with a state. The "
        "last column counts the recordings\nthat each was held against; the others follow the server's "
        "source.\n",
        "| operation | | recordings |",
        "|---|---|---|",
    ]
    for path, method, name, is_served, count in sorted(rows):
        lines.append(f"| `{name}` | {method} `{path}`{'' if is_served else ' (not there)'} | {count or ''} |")
    return "\n".join(lines) + "\n"


def _shape(method: str, path: str) -> str:
    return f"{method} {_PARAMETERS.sub('{}', path)}"


def _recorded(folder: Path, routes: list[Route]) -> Counter[str]:
    router = Router(routes)
    seen: Counter[str] = Counter()
    for item in read_folder(folder):
        if isinstance(item, Exchange):
            path = without_prefix(urlsplit(item.path).path)
            matched = router.match(item.method, path, V2024_04_15)
            if matched is not None:
                seen[_shape(matched[0].method, matched[0].path)] += 1
    return seen
