"""Report a parity run: a table per group for people, a file for machines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from .compare import Difference
from .replay import Verdict

_ASPECTS = ("status", "shape", "value")


def _percent(part: int, whole: int) -> str:
    return "   -  " if not whole else f"{100 * part / whole:6.2f}"


def _row(name: str, verdicts: Sequence[Verdict]) -> str:
    compared = [verdict for verdict in verdicts if verdict.excused is None]
    cells = [_percent(sum(not one.differs(aspect) for one in compared), len(compared)) for aspect in _ASPECTS]
    equal = _percent(sum(one.equal for one in compared), len(compared))
    return f"{name:34} {len(verdicts):6} {len(compared):9} {'  '.join(cells)}  {equal}"


def table(verdicts: Sequence[Verdict]) -> str:
    """Return a line per group: number, number compared, percentage without difference by aspect."""
    head = f"{'':34} {'all':>6} {'compared':>9} {'status':>6}  {'shape':>6}  {'value':>6}  {'equal':>6}"
    groups = sorted({verdict.group for verdict in verdicts})
    lines = [_row(group, [one for one in verdicts if one.group == group]) for group in groups]
    return "\n".join([head, *lines, _row("all", verdicts)])


def details(verdicts: Iterable[Verdict]) -> str:
    """Return each difference of each recording as JSON path: recorded vs sandbox."""
    lines: list[str] = []
    for verdict in verdicts:
        if verdict.differences:
            lines.append(f"{verdict.source}  {verdict.request[:160]}")
            lines.extend(f"    {difference.aspect:6} {difference}" for difference in _telling(verdict))
    return "\n".join(lines)


def _telling(verdict: Verdict) -> list[Difference]:
    """Return the differences that do not follow from another.

    Left out are the body if the status differs, fields within a missing field, and values of another shape.
    """
    if verdict.differs("status"):
        messages = [one for one in verdict.differences if one.aspect == "value" and "message" in one.path]
        return [*_of_aspect(verdict.differences, "status"), *messages[:1]]
    shapes = _of_aspect(verdict.differences, "shape")
    roots = [one for one in shapes if not any(_within(one, other) for other in shapes)]
    return [*roots, *_of_aspect(verdict.differences, "value")]


def _within(inner: Difference, outer: Difference) -> bool:
    field, other = inner.path.partition(": ")[0], outer.path.partition(": ")[0]
    return inner.recorded == outer.recorded and field.startswith((f"{other}.", f"{other}["))


def _by_recording(verdicts: Iterable[Verdict], aspect: str) -> dict[str, list[str]]:
    return {
        verdict.source: [str(one) for one in _of_aspect(verdict.differences, aspect)]
        for verdict in verdicts
        if verdict.differs(aspect)
    }


def _of_aspect(differences: Iterable[Difference], aspect: str) -> list[Difference]:
    return [difference for difference in differences if difference.aspect == aspect]


def summary(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """Return the content of `reports/parity.json`."""
    compared = [verdict for verdict in verdicts if verdict.excused is None]
    total = len(compared) or 1
    return {
        "exchanges": len(verdicts),
        "compared": len(compared),
        "equal": sum(verdict.equal for verdict in compared),
        "percent": {
            **{
                aspect: round(100 * sum(not one.differs(aspect) for one in compared) / total, 2)
                for aspect in _ASPECTS
            },
            "equal": round(100 * sum(one.equal for one in compared) / total, 2),
        },
        **{aspect: _by_recording(compared, aspect) for aspect in _ASPECTS},
        "not_compared": {one.source: one.excused for one in verdicts if one.excused is not None},
    }


def write(verdicts: Sequence[Verdict], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(summary(verdicts), indent=1, ensure_ascii=False) + "\n")
