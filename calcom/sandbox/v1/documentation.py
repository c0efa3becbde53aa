"""Make the page docs/sandbox-v1.md: use, quirks, limits, and how each operation was verified.

`python -m calcom.sandbox.documentation` writes it together with docs/sandbox.md.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

from calcom_spec.recordings import Exchange, read_folder

from ..document import operations
from ..parity.replay import replay_folder
from ..quirks import table
from ..routing import V2024_04_15, Route, Router
from .pipeline import load_routes, without_prefix

PAGE = "sandbox-v1.md"
_PARAMETERS = re.compile(r"\{\w+\}(_\{\w+\})*|:\w+")

INTRODUCTION = """\
# The sandbox of API v1

<!-- Derived by calcom/sandbox/v1/documentation.py. Do not edit; run `make generate`. -->

The API of older self-hosted servers, with the same state, clock, scheduling, webhooks, faults and controls
as [the sandbox of v2](sandbox.md). It behaves like Cal.com 5.7.

    calcom sandbox --profile v1

```python
from calcom.sandbox import Sandbox
from calcom.v1 import CalComV1

with Sandbox(profile="v1") as sandbox, CalComV1(sandbox.api_key, base_url=f"{sandbox.url}/v1") as client:
    print(client.me.get().username)
```

Requests carry the key as `?apiKey=`. As on the real server, paths may begin with `/v1`, `/api/v1`, `/api`
or none of these. The seed has `alice` and `bob` (schedules, event types; Alice has connected a calendar) and
`admin`, who may see and change the data of all users. Your own seed must have the form of
`tests/recordings/seed-v1.json`. Faults name operations as in the table below, or by method and path:
`GET /v1/bookings/{id}`.

"""


LIMITS = (
    "Credential syncing is turned off, as on a server without its secret: 501 for admins, 403 for others.",
    "There is no rate limit: the headers are those of a server without a limiter. Use a fault to get 429.",
    "Video calls are not recorded: bookings with a Cal Video room have no recordings and no transcripts.",
    "Nobody pays: payments exist only if a seed or a test adds them.",
    "Error texts of the server's database layer are repeated only up to the query that they quote.",
)


def render(folder: Path) -> str:
    """Return the whole page; `folder` holds the recordings."""
    return "".join((INTRODUCTION, _quirks(), _limits(), _compared(folder), _operations(folder)))


def _quirks() -> str:
    return (
        "## Quirks\n\nThe real server makes these mistakes. The sandbox makes one with `--quirk NAME`, all "
        "with `--quirks`.\n"
        'The column "seen in" names recordings; quirks without one were found in the server\'s source.\n\n'
        + table("v1")
    )


def _limits() -> str:
    return "## What it does not do\n\n" + "".join(f"- {limit}\n" for limit in LIMITS) + "\n"


def _compared(folder: Path) -> str:
    verdicts = asyncio.run(replay_folder(folder / "v1", folder / "seed-v1.json"))
    left = [verdict for verdict in verdicts if not verdict.equal]
    lines = [
        "## Compared with recordings\n",
        f"`make parity` replays {len(verdicts)} exchanges and deliveries of a real server, version 5.7.7,\n"
        f"in a fresh sandbox with quirks on; {len(verdicts) - len(left)} are equal in status, shape and "
        "value.\n",
    ]
    lines += ["| recording | differences |", "|---|---|"] if left else []
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
        f"The document has {len(rows)} operations; the sandbox serves {sum(row[3] for row in rows)} of them, "
        "all stateful. The last column counts the\nrecordings of each; operations without recordings follow "
        "the server's source.\n",
        "| operation | request | recordings |",
        "|---|---|---|",
    ]
    for path, method, name, is_served, count in sorted(rows):
        lines.append(f"| `{name}` | {method} `{path}`{'' if is_served else ' (missing)'} | {count or ''} |")
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
