# Derived by spec.pipeline from calcom/v1/_async/resource.py; edit that file, and run `make generate`.
"""The base of all areas of API v1: numbered pages, and creation that survives a lost answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from calcom_v1.types import UNSET

from ... import _times
from ..._call import Undecodable
from ..._page import RawPage
from ..._sync.pager import Pager
from ..._sync.resource import Resource
from .._page import NumberedPages
from .once import send_once

if TYPE_CHECKING:
    from ..._call import Call
    from ..._drift import Drift
    from ...types import Response

R = TypeVar("R")
T = TypeVar("T")


class V1Resource(Resource):
    """An area of API v1, bound to a client."""

    def _send(self, call: Call[T]) -> T:
        if call.operation == "list_slots":
            call = call.reading(call.decode, query=_times.in_days(call.query))
        if not self._sender.settings.exactly_once:
            return self._sender.send(call)
        return send_once(self._sender, call)

    def _paged(
        self, call: Call[R], items: Callable[[R], list[T]], *, page_size: int | None, resume: str | None
    ) -> Pager[T]:
        def decode(status: int, data: Any, drifts: list[Drift]) -> tuple[list[T], RawPage]:
            rows: object = items(call.decode(status, data, drifts))
            if not isinstance(rows, list):
                raise Undecodable("$", "expected a list of rows")
            return rows, raw_page(data)

        def fetch(position: dict[str, int | str]) -> tuple[list[T], RawPage, Response]:
            page = call.reading(decode, query={**call.query, **position})
            (rows, raw), http = self._sender.exchange(page)
            return rows, raw, http

        asked = [call.path, dict(call.query)]
        return Pager(fetch, lambda: NumberedPages(call.operation, size=page_size, resume=resume, query=asked))


def raw_page(data: Any) -> RawPage:
    """Return the rows of an answer, and the total if the server says it."""
    found = data if isinstance(data, dict) else {}
    rows = next((value for value in found.values() if isinstance(value, list)), [])
    return RawPage(rows, {"total": found["total"]} if "total" in found else None)


def or_null(value: Any, body: Any) -> Any:
    """Return the value of a field that the server requires; null if neither it nor a body was given."""
    return None if value is UNSET and body is UNSET else value
