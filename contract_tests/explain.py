"""What each check means, and what to do if it fails."""

from __future__ import annotations

from contract_tests.judge import ANSWERS, ERROR_SHAPE, LENIENT, REACHED, SERVER_ERROR, SHAPE, STATUS
from contract_tests.layers.live_layer import CALLS, READS

CHECKS: dict[str, str] = {
    SERVER_ERROR: (
        "No request may end in a 5xx, not even an invalid one. The report shows the request; the cause "
        "is in the server's log. If the failure is known and harmless, `accept` it."
    ),
    STATUS: "The document must name the status of every success. Correct the document or the server.",
    SHAPE: (
        "A success must match its schema in the document: names, types, nulls, enums. The message says "
        "where it does not."
    ),
    ERROR_SHAPE: (
        "An error must be JSON in one of the shapes that Cal.com uses, so that clients can read it."
    ),
    REACHED: (
        "A valid request for an existing object must succeed with 2xx. The message has the server's reason."
    ),
    ANSWERS: (
        "Every request must get a complete answer in time. Check if it blocks the server or kills a worker."
    ),
    "pages end": "A list must end: each page has other rows, and the last page is not full.",
    "makes a new thing": (
        "A created object must have a new id. The run owns and removes only what it created."
    ),
    READS: "The client must read every answer. Either the client has a bug, or the document is wrong.",
    CALLS: "The server must accept the client's request if it accepts a plain one. The client has a bug.",
    "request": (
        "The client must send the documented request. Either the client has a bug, or the document is wrong."
    ),
    "answer": "The client must read every answer that the document allows. The client has a bug.",
    "status in a scenario": (
        "A request of a scenario got another status than expected. The scenario's name says what was "
        "tested; the report shows the exchange."
    ),
    "data in a scenario": "A success in a scenario must contain `data`.",
    LENIENT: "Only an observation: the server accepts a request that the document forbids.",
}


def explain(check: str) -> str | None:
    """Explain a check or a scenario; return None if the name is unknown."""
    if check in CHECKS:
        return CHECKS[check]
    from contract_tests.behaviour import scenarios
    from contract_tests.v1.behaviour import SCENARIOS

    for scenario in (*scenarios(), *SCENARIOS):
        if scenario.name == check:
            needs = f" It needs {scenario.needs}." if scenario.needs else ""
            return f"A scenario of the {scenario.layer} layer about {', '.join(scenario.operations)}.{needs}"
    return None
