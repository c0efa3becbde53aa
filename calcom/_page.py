"""How to get from page to page of a list, and when not to trust it: decisions without I/O.

The API has four styles. In every style, a repeated page, a repeated cursor, or metadata that contradict the
rows raise `PaginationError`: going on would loop or lose rows.

A list may change while it is read. If rows are removed, later rows move up past the position of the next
page, and the total falls. Then reading goes back by as many rows as the total has fallen, and rows that were
seen before are left out.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ._config import check_count
from .errors import ConfigurationError, PaginationError

DEFAULT_SIZE = 100
# The most pages in a row that may be empty.
MOST_BARREN = 20


class Style(Enum):
    """The names of an operation's parameters for the size and the position of a page."""

    TAKE_SKIP = ("take", "skip")
    LIMIT_CURSOR = ("limit", "cursor")
    LIMIT_OFFSET = ("limit", "offset")
    BODY_OFFSET = ("body.limit", "body.offset")

    @property
    def size_name(self) -> str:
        """The parameter for the size."""
        return self.value[0].rpartition(".")[2]

    @property
    def position_name(self) -> str:
        """The parameter for the position."""
        return self.value[1].rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class RawPage:
    """One page before decoding: rows as JSON, and what the server says about the whole list."""

    rows: Sequence[Any]
    pagination: Mapping[str, Any] | None = None

    @property
    def total(self) -> int | None:
        """The number of rows on all pages, if the server says it."""
        for name in ("totalItems", "total", "totalCount", "count"):
            value = (self.pagination or {}).get(name)
            if isinstance(value, int) and not isinstance(value, bool):
                return value
        return None


def raw_page(data: Any) -> RawPage:
    """The rows and the metadata of an answer, wherever its operation puts them."""
    if not isinstance(data, dict):
        return RawPage([])
    rows = data.get("data")
    pagination = data.get("pagination")
    if isinstance(rows, dict):
        # Lists with the position in the body answer with rows and total in one object.
        inner = rows
        rows = next((value for value in inner.values() if isinstance(value, list)), [])
        pagination = pagination or inner
    return RawPage(
        rows if isinstance(rows, list) else [], pagination if isinstance(pagination, dict) else None
    )


def identity(row: Any) -> object:
    """What identifies a row, if anything does."""
    if type(row) is not dict:
        return None
    own = row.get("uid") or row.get("id")
    return own if isinstance(own, str | int) else None


class Paging:
    """The state of reading a list: what to request next, and whether the last answer is plausible."""

    def __init__(
        self,
        operation: str,
        style: Style,
        *,
        size: int | None = None,
        largest: int | None = None,
        start: int = 0,
        resume: str | None = None,
        counts_are_reliable: bool = True,
        query: object = None,
    ) -> None:
        check_count(start, "skip")
        if size is not None:
            check_count(size, "page_size", minimum=1)
        if size is not None and largest is not None and size > largest:
            raise ConfigurationError(f"page_size must be at most {largest} for {operation}, not {size}.")
        self.operation = operation
        self.style = style
        self.size = size or min(DEFAULT_SIZE, largest or DEFAULT_SIZE)
        self.position: int | str | None = None if style is Style.LIMIT_CURSOR else start
        self.done = False
        self._query = query
        # The server filters some lists after counting them, so counts and rows may disagree.
        self._counts_are_reliable = counts_are_reliable
        self._cursors: set[str] = set()
        self._pages: set[int] = set()
        self._seen: set[object] = set()
        self._total: int | None = None
        # The position from which reading last went back.
        self._again_up_to = 0
        self._start = start
        self._barren = self._most_barren = 0
        if resume is not None:
            self._resume(resume)

    def parameters(self) -> dict[str, int | str]:
        """The parameters of the next page."""
        wanted: dict[str, int | str] = {self.style.size_name: self.size}
        if self.position is not None:
            wanted[self.style.position_name] = self.position
        return wanted

    @property
    def token(self) -> str | None:
        """The position of the next page as a string to keep; `None` after the last page."""
        if self.done:
            return None
        state = [self.operation, self.style.name, self.size, self.position, self._digest()]
        return base64.urlsafe_b64encode(json.dumps(state).encode()).decode().rstrip("=")

    def _digest(self) -> str:
        """A hash that identifies the query."""
        asked = json.dumps(self._query, sort_keys=True, default=str)
        return hashlib.sha256(asked.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def _resume(self, token: str) -> None:
        try:
            padded = token + "=" * (-len(token) % 4)
            operation, style, size, position, digest = json.loads(base64.urlsafe_b64decode(padded))
        except (binascii.Error, ValueError, TypeError, RecursionError):
            raise ConfigurationError("resume must be the resume_token of a page.") from None
        if operation != self.operation or style != self.style.name:
            raise ConfigurationError(
                f"resume belongs to the list {operation} ({style}), "
                f"not to {self.operation} ({self.style.name})."
            )
        if digest != self._digest():
            raise ConfigurationError(
                f"resume belongs to {operation} with other arguments: use the arguments of the first request."
            )
        self.size = size
        self.position = position

    def advance(self, page: RawPage) -> list[int] | None:
        """Accept a page and move on; `done` says whether it was the last.

        Returns the indexes of its rows that were not seen before, or `None` for all rows.
        """
        if self.style is Style.LIMIT_CURSOR:
            self._refuse_repeated(page, [identity(row) for row in page.rows])
            self._advance_by_cursor(page)
            self._refuse_barren(page, bool(page.rows))
            return None
        keys = [identity(row) for row in page.rows]
        again = isinstance(self.position, int) and self.position < self._again_up_to
        if not again:
            self._refuse_repeated(page, keys)
        here = self.position
        self._advance_by_offset(page)
        fresh = None
        if again:
            fresh = [place for place, key in enumerate(keys) if key is None or key not in self._seen]
        self._seen.update(keys)
        self._refuse_barren(page, bool(page.rows if fresh is None else fresh))
        self._go_back(page, here)
        return fresh

    def _go_back(self, page: RawPage, here: object) -> None:
        """If the list has become shorter, go back to the rows that may have moved up."""
        total, before = page.total, self._total
        self._total = total
        if total is None or before is None or total >= before or not isinstance(here, int):
            return
        back = max(self._start, here - (before - total))
        # Numbered pages begin at multiples of their size.
        back -= (back - self._start) % self.size
        if total > 0 and back < here:
            self._again_up_to = max(self._again_up_to, here + len(page.rows))
            self.position, self.done = back, False

    def _refuse_barren(self, page: RawPage, brought_rows: bool) -> None:
        """Refuse an endless series of pages without new rows."""
        if brought_rows or self.done:
            self._barren = 0
            return
        if not self._barren:
            # A list that is filtered after counting may have pages without rows.
            self._most_barren = max(MOST_BARREN, 1 + (page.total or 0) // self.size)
        self._barren += 1
        if self._barren > self._most_barren:
            raise self._error(f"the server sent {self._barren} pages in a row without new rows")

    def _refuse_repeated(self, page: RawPage, keys: list[object]) -> None:
        if not page.rows or not all(type(row) is dict for row in page.rows):
            return
        # Identities of rows suffice to compare pages; encoding the rows again costs as much as reading them.
        fingerprint = hash(json.dumps(page.rows, sort_keys=True) if None in keys else tuple(keys))
        if fingerprint in self._pages:
            raise self._error("the server sent the same page twice")
        self._pages.add(fingerprint)

    def _advance_by_cursor(self, page: RawPage) -> None:
        facts = page.pagination or {}
        cursor, more = facts.get("nextCursor"), facts.get("hasMore")
        cursor = None if cursor is None or cursor == "" else str(cursor)
        if more is True and cursor is None:
            raise self._error("the server announced another page but sent no cursor")
        if more is False or cursor is None:
            self.done = True
            return
        if cursor in self._cursors or cursor == self.position:
            raise self._error("the server sent the same cursor twice")
        self._cursors.add(cursor)
        self.position = cursor

    def _advance_by_offset(self, page: RawPage) -> None:
        assert isinstance(self.position, int)
        count = len(page.rows)
        facts = page.pagination or {}
        if count > self.size:
            raise self._error(f"the server sent {count} rows, but {self.size} were requested")
        here, there = self.position, self.position + self.size
        self.position = there
        more = facts.get("hasNextPage", facts.get("hasMore"))
        total = page.total
        if more is None:
            self.done = there >= total if total is not None else count < self.size
        else:
            self.done = not more
        if not self._counts_are_reliable:
            return
        returned = facts.get("returnedItems")
        if isinstance(returned, int) and returned != count:
            raise self._error(f"the server says that it sent {returned} rows, but it sent {count}")
        if not self.done and count == 0:
            raise self._error("the server announced more rows but sent none")
        if total is None:
            return
        if self.done and here + count < total:
            raise self._error(
                f"the server says that this is the last page, but it has sent only "
                f"{here + count} of {total} rows"
            )
        # The next page begins where this one should have ended.
        if count < min(self.size, total - here):
            raise self._error(
                f"the server sent {count} rows, but {min(self.size, total - here)} of {total} were expected"
            )

    def _error(self, what: str) -> PaginationError:
        # The server chooses the cursor, which may contain anything.
        where = (
            "" if self.style is Style.LIMIT_CURSOR else f" (at {self.style.position_name}={self.position})"
        )
        return PaginationError(f"{self.operation}: {what}{where}.")
