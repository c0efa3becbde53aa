# Derived by spec.pipeline from calcom/_async/resource.py; edit that file, and run `make generate`.
"""The base of all areas of the API."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .._call import Call, Decoder
from .._page import Paging, RawPage, Style, raw_page
from ..errors import ConfigurationError
from .once import finder_for, once
from .pager import Pager

if TYPE_CHECKING:
    from .._drift import Drift
    from ..types import Response
    from .send import Sender

R = TypeVar("R")
T = TypeVar("T")


class Resource:
    """An area of the API, bound to a client."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def _send(self, call: Call[T]) -> T:
        finder = finder_for(self._sender, call) if self._sender.settings.exactly_once else None
        if finder is None:
            return self._sender.send(call)
        return once(self._sender, call, finder)

    def _pager(
        self,
        call: Call[R],
        style: Style,
        items: Callable[[R], list[T]],
        *,
        page_size: int | None,
        resume: str | None,
        largest: int | None = None,
        start: int = 0,
        counts_are_reliable: bool = True,
    ) -> Pager[T]:
        def paging() -> Paging:
            return Paging(
                call.operation,
                style,
                size=page_size,
                largest=largest,
                start=start,
                resume=resume,
                counts_are_reliable=counts_are_reliable and self._sender.settings.counts_are_reliable,
                query=[call.path, dict(call.query), call.body],
            )

        def fetch(position: dict[str, int | str]) -> tuple[list[T], RawPage, Response]:
            (rows, raw), http = self._sender.exchange(_page_call(call, style, items, position))
            return rows, raw, http

        return Pager(fetch, paging)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._sender.settings.base_url!r})"


def _page_call(
    call: Call[R], style: Style, items: Callable[[R], list[T]], position: dict[str, int | str]
) -> Call[tuple[list[T], RawPage]]:
    def paged(decode: Decoder[R]) -> Decoder[tuple[list[T], RawPage]]:
        def decode_page(status: int, data: Any, drifts: list[Drift]) -> tuple[list[T], RawPage]:
            rows: object = items(decode(status, data, drifts))
            if not isinstance(rows, list):
                raise ConfigurationError(
                    f"{call.operation} does not return pages in the chosen version; if the client supports "
                    "that form, it is under the version's name, as in client.v2024_04_15."
                )
            return rows, raw_page(data)

        return decode_page

    in_body = style is Style.BODY_OFFSET
    return call.reading(
        paged(call.decode),
        decode_by_version={version: paged(decode) for version, decode in call.decode_by_version.items()},
        query=call.query if in_body else {**call.query, **position},
        body={**call.body, **position} if in_body else call.body,
    )
