# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "type",
        "link",
        "public",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_link = data["link"]
        f_public = data["public"]
        if f_type_ != "link":
            odd(LinkLocationInput, "type", data, drift)
        if type(f_link) is not str:
            odd(LinkLocationInput, "link", data, drift)
        if type(f_public) is not bool:
            odd(LinkLocationInput, "public", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(LinkLocationInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(LinkLocationInput)
    self.type_ = f_type_
    self.link = f_link
    self.public = f_public
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class LinkLocationInput(Model):
    """Part of `CreateEventType.locations`, `CreateHostedEventType.locations`, `CreateTeamEventType.locations` and 5 more."""

    __slots__ = (
        "type_",
        "link",
        "public",
    )

    _names = (
        ("type_", "type"),
        ("link", "link"),
        ("public", "public"),
    )
    _decode = staticmethod(decode)

    type_: Literal["link"]
    link: str
    public: bool

    def __init__(
        self,
        *,
        link: str,
        public: bool,
        type_: Literal["link"] = "link",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.link = link
        self.public = public
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("link")),
            ("link", "link", True, STRING),
            ("public", "public", True, BOOLEAN),
        )
