# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
    List,
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
    from .allowlist_service_direction import AllowlistServiceDirection

FIELDS = frozenset(
    (
        "direction",
        "ipv4",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_direction = data["direction"]
        f_ipv4 = data["ipv4"]
        if type(f_ipv4) is not list:
            return decode_exactly(AllowlistService, data, drift, mark)
        if f_direction not in {"egress-from-cal", "ingress-to-cal"}:
            odd(AllowlistService, "direction", data, drift)
        for item in f_ipv4:
            if type(item) is not str:
                return decode_exactly(AllowlistService, data, drift, mark)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AllowlistService, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AllowlistService)
    self.direction = f_direction
    self.ipv4 = f_ipv4
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AllowlistService(Model):
    """Part of `AllowlistServicesData.services`."""

    __slots__ = (
        "direction",
        "ipv4",
    )

    _names = (
        ("direction", "direction"),
        ("ipv4", "ipv4"),
    )
    _decode = staticmethod(decode)

    direction: AllowlistServiceDirection | str
    ipv4: list[str]

    def __init__(
        self,
        *,
        direction: AllowlistServiceDirection | str,
        ipv4: list[str],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.direction = direction
        self.ipv4 = ipv4
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("direction", "direction", True, Choice("egress-from-cal", "ingress-to-cal")),
            ("ipv4", "ipv4", True, List(STRING)),
        )
