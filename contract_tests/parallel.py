"""Run in several processes in parallel: each runs one part, like a job of a CI matrix."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import Any

from contract_tests import combine
from contract_tests.progress import STEPS, CombinedProgress
from contract_tests.settings import Settings, SettingsError

Play = Callable[[Settings], int]


def run_parts(settings: Settings, play: Play, say: Callable[[str], None]) -> dict[str, Any]:
    """Return the merged report of the parts; `play` runs each in a separate process.

    The messages of the parts are passed to `say` and kept in their `log.txt`.
    """
    whole = settings.workers or 1
    parts = [
        replace(settings, shard=f"{part}/{whole}", out=settings.out / _folder(part))
        for part in range(1, whole + 1)
    ]
    for part in parts:
        _clear(part.out)
    said = [0] * whole
    # Spawn fresh interpreters: a sandbox's threads must not be forked.
    together = CombinedProgress([part.out / "steps.txt" for part in parts])
    with (
        together,
        ProcessPoolExecutor(whole, mp_context=multiprocessing.get_context("spawn")) as pool,
    ):
        running = [pool.submit(_play, play, part) for part in parts]
        while wait(running, timeout=0.5).not_done:
            _follow(parts, said, lambda line: together.note(line, say))
            together.show()
        codes = [done.result() for done in running]
    for part, code in zip(parts, codes, strict=True):
        if not (part.out / "results.json").is_file():
            lines = _log(part).splitlines()
            raise SettingsError(lines[-1] if lines else f"Part {part.shard} failed with exit code {code}.")
    return combine.merge([combine.load(part.out) for part in parts])


def _folder(part: int | str) -> str:
    return f"part-{part}"


def journals_beside(settings: Settings) -> list[Path]:
    """Return the journals of the other parts of a parallel run."""
    if settings.shard is None or settings.out.name != _folder(settings.shard_of[0]):
        return []
    everybodys = settings.out.parent.glob(_folder("*") + "/journal*.jsonl")
    return sorted(path for path in everybodys if path.parent != settings.out)


def _follow(parts: list[Settings], said: list[int], say: Callable[[str], None]) -> None:
    """Pass on the new messages of the parts: the first line once, then the progress of each."""
    for number, part in enumerate(parts):
        lines = _log(part).splitlines(keepends=True)
        for index, line in enumerate(lines):
            if index < said[number] or not line.endswith("\n"):
                continue
            said[number] = index + 1
            if index == 0 and number == 0:
                say(f"{line.strip()}, in {len(parts)} parallel parts")
            elif index and line.startswith("["):
                say(f"{part.shard} {line.strip()}")


def _log(part: Settings) -> str:
    log = part.out / "log.txt"
    return log.read_text("utf-8", "replace") if log.is_file() else ""


def _play(play: Play, settings: Settings) -> int:
    os.environ[STEPS] = str(settings.out / "steps.txt")
    with (settings.out / "log.txt").open("w", encoding="utf-8") as log:
        os.dup2(log.fileno(), sys.stderr.fileno())
        try:
            return play(settings)
        except SettingsError as error:
            print(error, file=sys.stderr, flush=True)
            return 2


def _clear(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("results.json", "log.txt", "steps.txt"):
        (folder / name).unlink(missing_ok=True)
