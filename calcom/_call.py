"""A prepared call: everything that a request needs to be sent, and its answer to be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Generic, TypeVar

from ._drift import Drift
from .types import CallOptions

T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")

# Status, JSON body (None without one) and a list to note drift in -> what the method returns.
Decoder = Callable[[int, Any, list[Drift]], T_co]


class Undecodable(Exception):  # noqa: N818  (internal: becomes ResponseDecodeError where the answer is known)
    """A decoder met something that it cannot read, at `path`."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.path = path
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Call(Generic[T_co]):
    """One operation with its arguments."""

    operation: str
    method: str
    path: str
    decode: Decoder[T_co]
    decode_by_version: Mapping[str, Decoder[T_co]] = field(default_factory=dict)
    """Decoders for the versions that answer in a shape of their own."""
    area: str = ""
    query: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    has_body: bool = False
    versions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The versions that the operation answers to, by edition; no entry for an edition without it."""
    default_version: str | None = None
    accepts_redirect: bool = False
    """A redirect is this operation's success."""
    anonymous: bool = False
    """The operation authorizes itself, and no key may be sent along."""
    options: CallOptions = field(default_factory=CallOptions)

    def reading(self, decode: Decoder[U], **changes: Any) -> Call[U]:
        """The same call with its answer read in another way."""
        kept = {each.name: getattr(self, each.name) for each in fields(self)}
        return Call(**{**kept, "decode": decode, "decode_by_version": {}, **changes})
