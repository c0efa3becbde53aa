"""Lists with several pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Generic, TypeVar

from .._config import check_count
from .._page import Paging, RawPage
from ..types import Page, Response

T = TypeVar("T")

# Parameters of a page -> its models, the undecoded page, and the answer that held it.
FetchPage = Callable[[dict[str, int | str]], Awaitable[tuple[list[T], RawPage, Response]]]


class AsyncPager(Generic[T]):
    """The items of a list, fetched page by page when needed.

    Iterate over it for the items, or over `pages()`. Every iteration starts again at the beginning, or at
    the position given by `resume=`.
    """

    def __init__(self, fetch: FetchPage[T], paging: Callable[[], Paging]) -> None:
        self._fetch = fetch
        self._paging = paging
        # Invalid arguments raise here, where they were given, not when the first page is fetched.
        paging()

    def pages(self) -> AsyncPages[T]:
        """Return the pages, each with the total and a token with which a later call can continue."""
        return AsyncPages(self._fetch, self._paging())

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncItems(self.pages())

    async def first(self) -> T | None:
        """Return the first item, or `None` if the list is empty."""
        async for item in self:
            return item
        return None

    async def collect(self, *, limit: int | None = None) -> list[T]:
        """Return all items as a list, or the first `limit` of them."""
        if limit is not None:
            check_count(limit, "limit")
        items: list[T] = []
        if limit == 0:
            return items
        async for page in self.pages():
            items += page.items
            if limit is not None and len(items) >= limit:
                return items[:limit]
        return items


# Iterators rather than generators: an unfinished one needs no clean-up.
class AsyncPages(Generic[T]):
    """The pages of a list in order."""

    def __init__(self, fetch: FetchPage[T], paging: Paging) -> None:
        self._fetch = fetch
        self._paging = paging

    def __aiter__(self) -> AsyncPages[T]:
        return self

    async def __anext__(self) -> Page[T]:
        if self._paging.done:
            raise StopAsyncIteration
        items, raw, http = await self._fetch(self._paging.parameters())
        fresh = self._paging.advance(raw)
        if fresh is not None and len(items) == len(raw.rows):
            items = [items[place] for place in fresh]
        return Page(items, raw.total, self._paging.token, http)


class AsyncItems(Generic[T]):
    """The items of all pages in order."""

    def __init__(self, pages: AsyncPages[T]) -> None:
        self._pages = pages
        self._page: Page[T] | None = None
        self._next = 0

    def __aiter__(self) -> AsyncItems[T]:
        return self

    async def __anext__(self) -> T:
        while self._page is None or self._next >= len(self._page):
            self._page, self._next = await self._pages.__anext__(), 0
        self._next += 1
        return self._page.items[self._next - 1]
