# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    NUMBER,
    STRING,
    Model,
    Nullable,
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
        "city",
        "timezone",
        "pop",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_city = data["city"]
        f_timezone = data["timezone"]
        f_pop = data["pop"]
        if type(f_city) is not str:
            odd(CityTimezone, "city", data, drift)
        if f_timezone is not None and type(f_timezone) is not str:
            odd(CityTimezone, "timezone", data, drift)
        if type(f_pop) is not float and type(f_pop) is not int:
            odd(CityTimezone, "pop", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CityTimezone, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CityTimezone)
    self.city = f_city
    self.timezone = f_timezone
    self.pop = f_pop
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CityTimezone(Model):
    """Returned by `list_timezones`."""

    __slots__ = (
        "city",
        "timezone",
        "pop",
    )

    _names = (
        ("city", "city"),
        ("timezone", "timezone"),
        ("pop", "pop"),
    )
    _decode = staticmethod(decode)

    city: str
    timezone: str | None
    pop: float

    def __init__(
        self,
        *,
        city: str,
        timezone: str | None,
        pop: float,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.city = city
        self.timezone = timezone
        self.pop = pop
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("city", "city", True, STRING),
            ("timezone", "timezone", True, Nullable(STRING)),
            ("pop", "pop", True, NUMBER),
        )
