# Derived by spec.pipeline from calcom/_async/pager.py; edit that file, and run `make generate`.
"""Lists with several pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from .._config import check_count
from .._page import Paging, RawPage
from ..types import Page, Response

T = TypeVar("T")

# Parameters of a page -> its models, the undecoded page, and the answer that held it.
FetchPage = Callable[[dict[str, int | str]], tuple[list[T], RawPage, Response]]


class Pager(Generic[T]):
    """The items of a list, fetched page by page when needed.

    Iterate over it for the items, or over `pages()`. Every iteration starts again at the beginning, or at
    the position given by `resume=`.
    """

    def __init__(self, fetch: FetchPage[T], paging: Callable[[], Paging]) -> None:
        self._fetch = fetch
        self._paging = paging
        # Invalid arguments raise here, where they were given, not when the first page is fetched.
        paging()

    def pages(self) -> Pages[T]:
        """Return the pages, each with the total and a token with which a later call can continue."""
        return Pages(self._fetch, self._paging())

    def __iter__(self) -> Iterator[T]:
        return Items(self.pages())

    def first(self) -> T | None:
        """Return the first item, or `None` if the list is empty."""
        for item in self:
            return item
        return None

    def collect(self, *, limit: int | None = None) -> list[T]:
        """Return all items as a list, or the first `limit` of them."""
        if limit is not None:
            check_count(limit, "limit")
        items: list[T] = []
        if limit == 0:
            return items
        for page in self.pages():
            items += page.items
            if limit is not None and len(items) >= limit:
                return items[:limit]
        return items


# Iterators rather than generators: an unfinished one needs no clean-up.
class Pages(Generic[T]):
    """The pages of a list in order."""

    def __init__(self, fetch: FetchPage[T], paging: Paging) -> None:
        self._fetch = fetch
        self._paging = paging

    def __iter__(self) -> Pages[T]:
        return self

    def __next__(self) -> Page[T]:
        if self._paging.done:
            raise StopIteration
        items, raw, http = self._fetch(self._paging.parameters())
        fresh = self._paging.advance(raw)
        if fresh is not None and len(items) == len(raw.rows):
            items = [items[place] for place in fresh]
        return Page(items, raw.total, self._paging.token, http)


class Items(Generic[T]):
    """The items of all pages in order."""

    def __init__(self, pages: Pages[T]) -> None:
        self._pages = pages
        self._page: Page[T] | None = None
        self._next = 0

    def __iter__(self) -> Items[T]:
        return self

    def __next__(self) -> T:
        while self._page is None or self._next >= len(self._page):
            self._page, self._next = self._pages.__next__(), 0
        self._next += 1
        return self._page.items[self._next - 1]
