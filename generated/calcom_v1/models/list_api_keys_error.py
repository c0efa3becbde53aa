# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .caught_failure import CaughtFailure
from .failure import Failure
from .key_failure import KeyFailure
from .message_failure import MessageFailure
from .zod_failure import ZodFailure

if TYPE_CHECKING:
    from .._codec import Drift

ListApiKeysError = Failure | CaughtFailure | ZodFailure | KeyFailure | MessageFailure


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    if "message" in value:
        if "data" in value:
            return Failure
        if "error" in value:
            return CaughtFailure
        return MessageFailure
    if "name" in value:
        return ZodFailure
    return KeyFailure


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
        Ref(Failure),
        Ref(CaughtFailure),
        Ref(ZodFailure),
        Ref(KeyFailure),
        Ref(MessageFailure),
    )
