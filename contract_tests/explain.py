"""What each check means, and what to do when it fails."""

from __future__ import annotations

from contract_tests.judge import ANSWERS, ERROR_SHAPE, LENIENT, REACHED, SERVER_ERROR, SHAPE, STATUS
from contract_tests.layers.live_layer import CALLS, READS

CHECKS: dict[str, str] = {
    SERVER_ERROR: (
        "No request may end in a 5xx, however wrong it is. The report has the request that did it; the "
        "server's log has the cause. If it is known and harmless, `accept` it."
    ),
    STATUS: ("The status of a success is one that the document names. Mend the document, or the server."),
    SHAPE: (
        "A success fits the schema of the document: names, types, nulls, enums. The message says where "
        "it does not."
    ),
    ERROR_SHAPE: (
        "A refusal is JSON in one of the forms in which Cal.com answers errors, so that clients can read it."
    ),
    REACHED: (
        "A well-formed request for a thing that exists is answered with a 2xx. The reason is the server's."
    ),
    ANSWERS: (
        "A request is answered, whole and in time. Look whether it blocks the server or kills a worker."
    ),
    "pages end": "A list comes to an end: each page has other rows, and the last one is short.",
    "makes a new thing": (
        "What is created is new: its id was not there before. The run owns and removes nothing else."
    ),
    READS: ("The client reads what the server answers. It is a bug of the client, or the document is wrong."),
    CALLS: "The client's request is taken where a plain one is. It is a bug of the client.",
    "request": (
        "The client's method sends what the document describes. It is a bug of the client or of the document."
    ),
    "answer": "The client reads every answer that the document allows. It is a bug of the client.",
    "status in a scenario": (
        "In a sequence of requests one was answered with another status than it must be. The scenario's "
        "name says which sequence; the report shows the exchange."
    ),
    "data in a scenario": "A success in a sequence of requests carries data.",
    LENIENT: "Only an observation: the server takes what the document forbids.",
}


def explain(check: str) -> str | None:
    """The meaning of a check or a scenario; None if there is none of that name."""
    if check in CHECKS:
        return CHECKS[check]
    from contract_tests.behaviour import scenarios
    from contract_tests.v1.behaviour import SCENARIOS

    for scenario in (*scenarios(), *SCENARIOS):
        if scenario.name == check:
            needs = f" It needs {scenario.needs}." if scenario.needs else ""
            return f"A scenario of the {scenario.layer} layer about {', '.join(scenario.operations)}.{needs}"
    return None
