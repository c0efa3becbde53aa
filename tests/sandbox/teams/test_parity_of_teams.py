"""The sandbox against recordings of Cal.com 6.0 with teams, as they are and with other people in them.

The thresholds are measured: what differs still is listed on the sandbox's page.
"""

from __future__ import annotations

import asyncio
import json
from functools import cache
from pathlib import Path

from calcom.sandbox.parity.__main__ import seed_of
from calcom.sandbox.parity.preparation import find_preparations
from calcom.sandbox.parity.replay import Verdict, replay_folder, replay_runs
from calcom.sandbox.parity.report import summary
from calcom_spec.recordings import read_folder, runs_of
from tests.sandbox.test_parity_moved import PEOPLE, Move, different

RECORDINGS = Path(__file__).parents[2] / "recordings"
FOLDER = RECORDINGS / "v2-teams"
SEED = RECORDINGS / "seed-teams.json"
OTHERS = {**PEOPLE, "Adam": "Aaron", "Frank": "Felix", "Dana": "Doris", "Petra": "Paula", "Indie": "Ownly"}
# Signed with the body, which has other names in it.
SIGNED = {"v2-teams/0180-delivery-booking-created.json"}


@cache
def verdicts() -> list[Verdict]:
    return asyncio.run(replay_folder(FOLDER, SEED))


def test_the_seed_is_found_by_the_name_of_the_folder() -> None:
    assert seed_of(FOLDER) == SEED


def test_the_sandbox_answers_as_recorded() -> None:
    report = summary(verdicts())
    assert report["exchanges"] > 1100
    assert report["percent"]["status"] >= 99.8
    assert report["percent"]["shape"] >= 99.8
    assert report["percent"]["equal"] >= 97.5
    assert len(report["not_compared"]) <= 1


def test_other_people() -> None:
    move = Move(OTHERS)
    runs = [move.run(run) for run in runs_of(read_folder(FOLDER))]
    preparations = json.loads(move.named(json.dumps(find_preparations(SEED))))
    found = asyncio.run(replay_runs(runs, move.seed(json.loads(SEED.read_text())), preparations))
    assert different(found).keys() - different(verdicts()).keys() <= SIGNED
