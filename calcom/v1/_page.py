"""The lists of API v1, with pages numbered from 1."""

from __future__ import annotations

from .._page import Paging, Style


class NumberedPages(Paging):
    """The state of reading a list with numbered pages."""

    def __init__(self, operation: str, *, size: int | None, resume: str | None, query: object = None) -> None:
        super().__init__(operation, Style.TAKE_SKIP, size=size, resume=resume, query=query)

    def parameters(self) -> dict[str, int | str]:
        """The size and the number of the next page; v1 returns pages only if both are sent."""
        assert isinstance(self.position, int)
        return {"take": self.size, "page": 1 + self.position // self.size}
