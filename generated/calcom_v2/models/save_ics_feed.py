# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    List,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "urls",
        "readOnly",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_urls = data["urls"]
        if type(f_urls) is not list:
            return decode_exactly(SaveIcsFeed, data, drift, mark)
        for item in f_urls:
            if type(item) is not str:
                return decode_exactly(SaveIcsFeed, data, drift, mark)
        more = len(data) - 1
        f_read_only = absent
        if more:
            if "readOnly" in data:
                f_read_only = data["readOnly"]
                more -= 1
                if type(f_read_only) is not bool:
                    odd(SaveIcsFeed, "readOnly", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SaveIcsFeed, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SaveIcsFeed)
    self.urls = f_urls
    self.read_only = f_read_only
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SaveIcsFeed(Model):
    """Sent by `save_ics_feed`."""

    __slots__ = (
        "urls",
        "read_only",
    )

    _names = (
        ("urls", "urls"),
        ("read_only", "readOnly"),
    )
    _decode = staticmethod(decode)

    urls: list[str]
    read_only: bool | Unset

    def __init__(
        self,
        *,
        urls: list[str],
        read_only: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.urls = urls
        self.read_only = read_only
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("urls", "urls", True, List(STRING)),
            ("read_only", "readOnly", False, BOOLEAN),
        )
