"""How the lists of API v1 go on: by the number of the page, counted from 1."""

from __future__ import annotations

from .._page import Paging, Style


class NumberedPages(Paging):
    """Where a list stands whose pages have numbers."""

    def __init__(self, operation: str, *, size: int | None, resume: str | None, query: object = None) -> None:
        super().__init__(operation, Style.TAKE_SKIP, size=size, resume=resume, query=query)

    def parameters(self) -> dict[str, int | str]:
        """The size and the number of the next page; v1 pages only if it gets both."""
        assert isinstance(self.position, int)
        return {"take": self.size, "page": 1 + self.position // self.size}
