# Derived by spec.pipeline from calcom/_async/resources/event_types.py;
# edit that file, and run `make generate`.
"""Event types: manage them, and find one by its slug."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from calcom_v2.types import UNSET, Unset

from ..operations.event_types import EventTypesOperations

if TYPE_CHECKING:
    from calcom_v2.models import EventType

    from ..._call import Call
    from ...types import CallOptions
    from ..send import Sender

T = TypeVar("T")

# How many event types to keep; beyond that the earlier ones are dropped.
MOST_KEPT = 1000


class EventTypesResource(EventTypesOperations):
    """The caller's event types, and those that other users offer."""

    def __init__(self, sender: Sender) -> None:
        super().__init__(sender)
        self._found: dict[tuple[object, ...], tuple[float, EventType]] = {}

    def find(
        self,
        slug: str,
        username: str | Unset = UNSET,
        *,
        org_slug: str | Unset = UNSET,
        max_age: float = 300.0,
        options: CallOptions | None = None,
    ) -> EventType | None:
        """Find an event type by its slug, among those of this user or, by default, of the caller.

        Returns `None` if there is none. The result is cached for `max_age` seconds, so that a program can
        call this before each booking; `max_age=0` always asks the server. Any change of an event type
        through this client clears the cache.
        """
        key = (slug, username, org_slug)
        kept = self._found.get(key)
        if kept is not None and monotonic() - kept[0] < max_age:
            return kept[1]
        narrowed: dict[str, Any] = {}
        if not isinstance(username, Unset):
            narrowed = {"username": username, "event_slug": slug, "org_slug": org_slug}
        for event_type in self.list(**narrowed, options=options):
            if event_type.slug == slug:
                if len(self._found) >= MOST_KEPT:
                    self._found.clear()
                self._found[key] = monotonic(), event_type
                return event_type
        self._found.pop(key, None)
        return None

    def _send(self, call: Call[T]) -> T:
        if call.method != "GET":
            self._found.clear()
        return super()._send(call)
