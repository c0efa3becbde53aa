"""Write docs/sandbox.md, with use, controls, quirks, and how each operation is answered and was verified;
also write the page for the sandbox of API v1 next to it.

python -m calcom.sandbox.documentation docs/sandbox.md [--check]
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

from calcom_spec.recordings import Exchange, read_folder

from . import control
from .app import load_routes
from .document import operations
from .errors import SandboxError
from .faults import KINDS
from .parity.replay import Verdict, replay_folder
from .quirks import table
from .routing import KNOWN_VERSIONS, Route, Router
from .v1 import documentation as version_one

FOLDERS = ("v2-selfhosted", "v2-slots", "v2-rest", "v2-more")
OF_TEAMS = ("v2-teams",)
# Server -> the folders of its recordings, and its seed.
SERVERS = {
    "Cal.diy 6.2.0": (FOLDERS, "seed-v2.json"),
    "Cal.com 6.0.12, with teams and organizations": (OF_TEAMS, "seed-teams.json"),
}
_PARAMETER = re.compile(r"[:{](\w+)\}?")

INTRODUCTION = """\
# The sandbox

<!-- Derived by calcom/sandbox/documentation.py. Do not edit; run `make generate`. -->

A Cal.com on loopback: it stores what you create, offers slots by the rules of the real server, makes
bookings, sends signed webhooks, and returns errors in the same shapes. It needs no account and no network.

    calcom sandbox                      # listen on a free port; print the address and an API key
    calcom sandbox --port 5555 --state demo.sqlite3 --clock 2031-03-30T08:00Z

| option | meaning |
|---|---|
| `--port`, `--host` | where to listen; by default loopback and a free port |
| `--seed FILE` | users, keys, schedules and event types to start with |
| `--clock TIME`, `--frozen` | the time to start at; stop the clock there |
| `--profile selfhosted\\|teams\\|hosted\\|v1` | the edition to imitate; [v1](sandbox-v1.md) is an old one |
| `--state FILE` | keep the state in an SQLite file; a killed process loses no answered request |
| `--webhooks loopback\\|anywhere` | where webhooks may be delivered |
| `--quirks`, `--quirk NAME` | make all mistakes of the real server, or one of them (see below) |

In Python, use the sandbox as a context manager or as an ASGI application:

```python
from calcom.sandbox import App, Sandbox

with Sandbox() as sandbox:          # a server in a thread: .url, .api_key, .state, .journal, .deliveries
    sandbox.clock.freeze("2031-03-30T08:00Z")
    sandbox.fault("POST /v2/bookings", "status", status=503, times=2)
    sandbox.reset()

app = App()                         # httpx.ASGITransport(app=app)
```

The pytest fixture `calcom_sandbox` is available as soon as the package is installed: one server for each
process, a fresh state for each test. `calcom_sandbox_app` is the application without a server.

The default seed has the users `ada` and `ben` (keys `cal_sandbox_ada`, `cal_sandbox_ben`; office hours and
event types), a key that is limited to five requests in ten seconds (`cal_sandbox_limited`), an expired key
(`cal_sandbox_expired`), the owner of an organization (`cal_sandbox_owner`) with a platform client, and two
OAuth 2 clients with authorization codes. `/` is a web page: [its week](sandbox-week.png) shows hours, slots
and bookings, each linked to the exchange that made it, with [people](sandbox-week-teams.png) or days as
columns; it also fits [a phone](sandbox-week-phone.png).

With `--profile teams` the sandbox is Cal.com 6.0 with teams and organizations. Its seed adds these users:

| who | key | what |
|---|---|---|
| `rosa` | `cal_sandbox_org_owner` | owns the organization `works` (id 2) |
| `adil` | `cal_sandbox_org_admin` | administers it |
| `mira` | `cal_sandbox_team_admin` | administers its team `care` (id 3) |
| `noor` | `cal_sandbox_team_member` | is in the teams `care` and `field` (id 4) |
| `tove` | `cal_sandbox_org_member` | is in the team `field`, which `rosa` owns |
| `ada`, `ben` | as above | own and belong to the team `duo` (id 5), which is in no organization |

The teams have round-robin, collective and managed event types; `care` has a routing form (`sandbox-form`).
The table in `calcom/sandbox/organizations/access.py` says who may call which operation: roles in the
organization and the team, permissions of custom roles (if a team has the feature `pbac`), plans of
platforms, and platform clients.

## Controls

Controls are under `/_sandbox` and answer JSON. They need no credentials, and reject requests from web pages
of other sites.

"""


def render(folder: Path) -> str:
    """Return the whole page; `folder` holds the recordings."""
    parts = [INTRODUCTION, _controls(), _faults(), _quirks(), _differences(folder), _operations(folder)]
    return "".join(parts)


def _controls() -> str:
    lines = (control.__doc__ or "").splitlines()
    table = [line for line in lines if line.startswith("    ")]
    return "\n".join(table) + "\n\n"


def _faults() -> str:
    kinds = ", ".join(f"`{kind}`" for kind in KINDS)
    return (
        "A fault has an operation (its id in the document, as in the coverage, or `*`), a kind\n"
        f"({kinds}), the number of\n"
        "matching requests to ignore first (`skip`), and the number to hit (`times`; null means all).\n\n"
    )


def _quirks() -> str:
    return (
        "## Quirks\n\nThe real server makes these mistakes. The sandbox makes one with `--quirk NAME`, all "
        "with `--quirks`.\n"
        'The column "seen in" names recordings; quirks without one were found in the server\'s source.\n\n'
        + table("v2", "teams")
    )


# --- how it compares


def _verdicts(folder: Path, names: tuple[str, ...], seed: str) -> list[Verdict]:
    return [one for name in names for one in asyncio.run(replay_folder(folder / name, folder / seed))]


def _differences(folder: Path) -> str:
    return "## Compared with recordings\n\n" + "".join(
        _held_against(server, _verdicts(folder, names, seed)) for server, (names, seed) in SERVERS.items()
    )


def _held_against(server: str, verdicts: list[Verdict]) -> str:
    excused = [verdict for verdict in verdicts if verdict.excused is not None]
    left = [verdict for verdict in verdicts if verdict.excused is None and not verdict.equal]
    compared = len(verdicts) - len(excused)
    lines = [
        f"`make parity` replays {len(verdicts)} exchanges and deliveries of a real server, {server},\n"
        f"in a fresh sandbox with quirks on; {compared} can be compared, and {compared - len(left)} of them\n"
        "are equal in status, shape and value.\n"
    ]
    lines += ["| recording | differences |", "|---|---|"] if left else []
    lines += [f"| `{_short(each.source)}` | {_where(each)} |" for each in left]
    reasons = Counter(verdict.excused for verdict in excused)
    lines += ["", "These recordings are not compared:\n", "| recordings | reason |", "|---|---|"]
    lines += [f"| {count} | {reason} |" for reason, count in sorted(reasons.items(), key=str)]
    return "\n".join(lines) + "\n\n"


def _short(source: str) -> str:
    return source.removesuffix(".json")


def _where(verdict: Verdict) -> str:
    paths = dict.fromkeys(f"{each.aspect} of `{each.path}`" for each in verdict.differences)
    shown = list(paths)[:4]
    return ", ".join(shown) + (f" and {len(paths) - 4} more" if len(paths) > 4 else "")


# --- operations


def _operations(folder: Path) -> str:
    from .hosted.documented import is_from_document

    own, teams, hosted = load_routes(), load_routes("teams"), load_routes("hosted")
    seen = _recorded(folder, FOLDERS, own) + _recorded(folder, OF_TEAMS, teams)
    kinds: dict[str, str] = {}
    for route in [*own, *teams, *hosted]:
        shape = _shape(route.method, route.path)
        kind = "from the document" if is_from_document(route) else "stateful"
        kinds[shape] = "stateful" if kinds.get(shape) == "stateful" else kind
    rows = []
    for name, entry in operations().items():
        shape = _shape(entry["method"], entry["path"])
        editions = entry["operation"]["x-calcom-editions"]
        rows.append(
            (entry["path"], entry["method"], name, editions, kinds.get(shape, "missing"), seen[shape])
        )
    rows.sort()
    totals = Counter(row[4] for row in rows)
    lines = [
        "## Operations\n",
        f"{len(rows)} in the document: "
        + ", ".join(f"{count} {kind}" for kind, count in totals.most_common())
        + ".\nEach profile has the operations of its edition. Stateful operations follow the server's rules. "
        "For those\nfrom the document, which only the hosted service has, nothing else is known: "
        "objects are stored, listed,\nchanged and deleted by the pattern of the paths, and other "
        "answers are samples that fit the document. The\nlast column counts the recordings of "
        "each operation.\n",
        "| operation | request | editions | answered | recordings |",
        "|---|---|---|---|---|",
    ]
    for path, method, name, editions, kind, count in rows:
        where = ", ".join(editions)
        lines.append(f"| `{name}` | {method} `{path}` | {where} | {kind} | {count or ''} |")
    return "\n".join(lines) + "\n"


def _shape(method: str, path: str) -> str:
    return f"{method} {_PARAMETER.sub('{}', path)}"


def _recorded(folder: Path, names: tuple[str, ...], routes: list[Route]) -> Counter[str]:
    """Count the recordings of each operation, in all versions."""
    router = Router(routes)
    seen: Counter[str] = Counter()
    for name in names:
        for item in read_folder(folder / name):
            if not isinstance(item, Exchange):
                continue
            path = urlsplit(item.path).path
            for version in KNOWN_VERSIONS:
                try:
                    matched = router.match(item.method, path, version)
                except SandboxError:  # a path that cannot be decoded
                    break
                if matched is not None:
                    seen[_shape(matched[0].method, matched[0].path)] += 1
                    break
    return seen


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m calcom.sandbox.documentation", description="Write the page."
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is stale")
    parser.add_argument("--recordings", type=Path, default=Path("tests/recordings"))
    options = parser.parse_args()
    pages = {
        options.file: render(options.recordings),
        options.file.with_name(version_one.PAGE): version_one.render(options.recordings),
    }
    stale = [
        file for file, page in pages.items() if not file.is_file() or file.read_text(encoding="utf-8") != page
    ]
    if options.check:
        for file in stale:
            print(f"{file} is stale; run: make generate", file=sys.stderr)
        return 1 if stale else 0
    for file in stale:
        file.write_text(pages[file], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
