"""Whose fault it is when the suite cannot read an answer: the server's if it breaks the document."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from types import NoneType

from calcom_spec.contract import Document, Match
from contract_tests.gateway import Answer, Request
from contract_tests.judge import violations_of_answer

# Raised when an answer has another shape than expected. Any other error is a mistake of the suite.
STUMBLES = (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)
_JSON = (dict, list, str, int, float, bool, NoneType)


class SuiteError(Exception):
    """A bug of the suite; `__cause__` has the error. It is neither an excuse nor the server's fault."""


@dataclass(slots=True, eq=False)
class ReceivedAnswers:
    """The answers to one piece of work, kept until the suite has read them."""

    document: Document
    answers: deque[tuple[Match, Request, Answer]] = field(default_factory=lambda: deque(maxlen=100))

    def __call__(self, match: Match, request: Request, answer: Answer) -> None:
        self.answers.append((match, request, answer))

    def broken_promise(self, error: Exception) -> str | None:
        """Return the label of the operation whose answer explains the error; None if the suite has a bug.

        An answer explains the error if it breaks the document, or if it is the last one and an unexpected
        refusal. Without such an answer the error would also occur with a correct server.
        """
        if not isinstance(error, STUMBLES):
            return None
        if isinstance(error, AttributeError) and not isinstance(error.obj, _JSON):
            return None
        for last, (match, request, answer) in enumerate(reversed(self.answers)):
            if not last and not answer.is_success and not answer.expected:
                return match.operation.label
            if any(found for _, found in violations_of_answer(self.document, match, request, answer)):
                return match.operation.label
        return None


def told(error: BaseException) -> str:
    """Return the kind of an error and its message."""
    return f"{type(error).__name__}: {error}"
