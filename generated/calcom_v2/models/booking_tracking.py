# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
    Odd,
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
        "utm_source",
        "utm_medium",
        "utm_campaign",
        "utm_term",
        "utm_content",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_utm_source = f_utm_medium = f_utm_campaign = f_utm_term = absent
        f_utm_content = absent
        if more:
            if "utm_source" in data:
                f_utm_source = data["utm_source"]
                more -= 1
                if f_utm_source is not None and type(f_utm_source) is not str:
                    odd(BookingTracking, "utm_source", data, drift)
            if "utm_medium" in data:
                f_utm_medium = data["utm_medium"]
                more -= 1
                if f_utm_medium is not None and type(f_utm_medium) is not str:
                    odd(BookingTracking, "utm_medium", data, drift)
            if "utm_campaign" in data:
                f_utm_campaign = data["utm_campaign"]
                more -= 1
                if f_utm_campaign is not None and type(f_utm_campaign) is not str:
                    odd(BookingTracking, "utm_campaign", data, drift)
            if "utm_term" in data:
                f_utm_term = data["utm_term"]
                more -= 1
                if f_utm_term is not None and type(f_utm_term) is not str:
                    odd(BookingTracking, "utm_term", data, drift)
            if "utm_content" in data:
                f_utm_content = data["utm_content"]
                more -= 1
                if f_utm_content is not None and type(f_utm_content) is not str:
                    odd(BookingTracking, "utm_content", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingTracking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingTracking)
    self.utm_source = f_utm_source
    self.utm_medium = f_utm_medium
    self.utm_campaign = f_utm_campaign
    self.utm_term = f_utm_term
    self.utm_content = f_utm_content
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingTracking(Model):
    """Part of `BookingPage.tracking`."""

    __slots__ = (
        "utm_source",
        "utm_medium",
        "utm_campaign",
        "utm_term",
        "utm_content",
    )

    _names = (
        ("utm_source", "utm_source"),
        ("utm_medium", "utm_medium"),
        ("utm_campaign", "utm_campaign"),
        ("utm_term", "utm_term"),
        ("utm_content", "utm_content"),
    )
    _decode = staticmethod(decode)

    utm_source: str | None | Unset
    utm_medium: str | None | Unset
    utm_campaign: str | None | Unset
    utm_term: str | None | Unset
    utm_content: str | None | Unset

    def __init__(
        self,
        *,
        utm_source: str | None | Unset = UNSET,
        utm_medium: str | None | Unset = UNSET,
        utm_campaign: str | None | Unset = UNSET,
        utm_term: str | None | Unset = UNSET,
        utm_content: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.utm_source = utm_source
        self.utm_medium = utm_medium
        self.utm_campaign = utm_campaign
        self.utm_term = utm_term
        self.utm_content = utm_content
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("utm_source", "utm_source", False, Nullable(STRING)),
            ("utm_medium", "utm_medium", False, Nullable(STRING)),
            ("utm_campaign", "utm_campaign", False, Nullable(STRING)),
            ("utm_term", "utm_term", False, Nullable(STRING)),
            ("utm_content", "utm_content", False, Nullable(STRING)),
        )
