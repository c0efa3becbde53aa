"""Which refusals mean that a time cannot be had: every recorded one is judged."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from calcom import _failure, _slots, errors
from calcom.types import Request, Response

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"
REQUEST = Request("POST", "https://api.example.com/v2/x")
TAKES_A_TIME = re.compile(
    r"/v[12]/(bookings(/recurring|/[^/]+/reschedule)?|slots/(reservations|reserve)(/[^/]+)?)"
)
# What a recorded refusal says, where another time would help ...
UNAVAILABLE = {
    "Attempting to book a meeting in the past.",
    "No more seats left at this seated booking.",
    "One of the hosts either already has booking at this time or is not available",
    "This time slot is already reserved by another user. Please choose a different time.",
    "User either already has booking at this time or is not available",
    "booking_conflict_error",
    "booking_limit_reached",
    "duration_limit_reached",
    "fixed_hosts_unavailable_for_booking",
    "no_available_users_found_error",
    "round_robin_host_unavailable_for_booking",
}
STARTS = (
    'The event type can\'t be booked at the "start" time provided.',
    "Can't reserve a slot if the event is already booked.",
)


def refusals() -> list[tuple[str, str, Response]]:
    found = []
    for path in sorted(RECORDINGS.glob("*/*.json")):
        recorded = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(recorded, dict) or "request" not in recorded:
            continue
        request, answer = recorded["request"], recorded["response"]
        taken = TAKES_A_TIME.fullmatch(request["path"].partition("?")[0])
        if answer["status"] >= 400 and request["method"] in ("POST", "PATCH") and taken and "json" in answer:
            body = json.dumps(answer["json"]).encode()
            found.append((path.name, _message(answer["json"]), Response(answer["status"], {}, body)))
    return found


def _message(body: object) -> str:
    error = body.get("error") if isinstance(body, dict) else None
    holder = error if isinstance(error, dict) else body if isinstance(body, dict) else {}
    return str(holder.get("message", ""))


REFUSALS = refusals()


def test_there_are_refusals_of_both_kinds() -> None:
    assert len(REFUSALS) > 100
    assert len({message for _, message, _ in REFUSALS} & UNAVAILABLE) > 6


@pytest.mark.parametrize(
    ("message", "response"), [each[1:] for each in REFUSALS], ids=[each[0] for each in REFUSALS]
)
def test_every_recorded_refusal_is_judged(message: str, response: Response) -> None:
    error = _failure.from_status(response, _failure.Context("create_booking", REQUEST))
    expected = message in UNAVAILABLE or message.startswith(STARTS)
    assert isinstance(error, errors.SlotUnavailable) is expected, message
    assert isinstance(error, errors.ConflictError) or not expected
    if isinstance(error, errors.SlotUnavailable):
        assert "list the slots" in str(error)


@pytest.mark.parametrize("code", _slots.CODES)
def test_every_code_of_the_server_means_what_the_table_says(code: str) -> None:
    for body in (
        {"message": code, "statusCode": 409},
        {"status": "error", "error": {"code": "HttpException", "message": code, "details": code}},
        {"status": "error", "error": {"code": code, "message": "no"}},
    ):
        for operation in ("create_booking", "reschedule_booking_2024_04_15", "reserve_slot"):
            response = Response(409, {}, json.dumps(body).encode())
            error = _failure.from_status(response, _failure.Context(operation, REQUEST))
            assert isinstance(error, errors.SlotUnavailable) is _slots.CODES[code]
    response = Response(409, {}, json.dumps({"message": code}).encode())
    assert (
        type(_failure.from_status(response, _failure.Context("update_me", REQUEST))) is errors.ConflictError
    )


@pytest.mark.parametrize("sentence", [*_slots.SENTENCES, "HOSTS_UNAVAILABLE_FOR_BOOKING"])
def test_sentences_are_found_in_any_case(sentence: str) -> None:
    assert _slots.means_unavailable("create_booking", 400, None, [f"Sorry: {sentence.upper()}!"])
    assert not _slots.means_unavailable("create_booking", 429, None, [sentence])
    assert not _slots.means_unavailable("list_teams", 400, None, [sentence])
    assert not _slots.means_unavailable("create_booking", 400, "no", [f"x{sentence[1:]}"])
