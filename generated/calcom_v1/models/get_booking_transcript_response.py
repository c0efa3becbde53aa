# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Odd,
    Ref,
    Variant,
)
from .message import Message
from .transcript_link import TranscriptLink

if TYPE_CHECKING:
    from .._codec import Drift

GetBookingTranscriptResponse = list[TranscriptLink] | Message


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    return Message


def decode(value: Any, drift: Drift) -> Any:
    if type(value) is not dict:
        raise Odd
    try:
        model = pick(value)
    except (KeyError, TypeError):
        raise Odd from None
    if model is None:
        raise Odd
    return model._decode(value, drift)


def kind() -> Variant:
    """Return the kind that decodes any member of the union."""
    return Variant(
        pick,
        List(Ref(TranscriptLink)),
        Ref(Message),
    )
