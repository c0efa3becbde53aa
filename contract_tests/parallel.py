"""A run in several processes at once: each plays one part of it, as the jobs of a CI matrix would."""

from __future__ import annotations

import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from contract_tests import combine
from contract_tests.settings import Settings, SettingsError


def run_parts(settings: Settings) -> dict[str, Any]:
    """The merged report; what a part says meanwhile is in `log.txt` of its folder."""
    whole = settings.workers
    parts = [
        replace(settings, shard=f"{part}/{whole}", out=settings.out / f"part-{part}")
        for part in range(1, whole + 1)
    ]
    # Fresh interpreters: a sandbox's threads must not be forked.
    with ProcessPoolExecutor(whole, mp_context=multiprocessing.get_context("spawn")) as pool:
        codes = list(pool.map(_play, parts))
    for part, code in zip(parts, codes, strict=True):
        if not (part.out / "results.json").is_file():
            said = (part.out / "log.txt").read_text("utf-8").strip().splitlines()
            raise SettingsError(said[-1] if said else f"Part {part.shard} ended with {code}.")
    return combine.merge([combine.load(part.out) for part in parts])


def _play(settings: Settings) -> int:
    from contract_tests.cli import UNUSABLE, execute

    _clear(settings.out)
    with (settings.out / "log.txt").open("w", encoding="utf-8") as log:
        os.dup2(log.fileno(), sys.stderr.fileno())
        try:
            return execute(settings)
        except SettingsError as error:
            print(error, file=sys.stderr, flush=True)
            return UNUSABLE


def _clear(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "results.json").unlink(missing_ok=True)
