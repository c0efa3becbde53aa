# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
        "integration",
        "externalId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        if type(f_integration) is not str:
            odd(EventTypeDestinationCalendar, "integration", data, drift)
        if type(f_external_id) is not str:
            odd(EventTypeDestinationCalendar, "externalId", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeDestinationCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeDestinationCalendar)
    self.integration = f_integration
    self.external_id = f_external_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeDestinationCalendar(Model):
    """Part of `CreateEventType.destination_calendar`, `CreateHostedEventType.destination_calendar`, `CreateTeamEventType.destination_calendar` and 9 more."""

    __slots__ = (
        "integration",
        "external_id",
    )

    _names = (
        ("integration", "integration"),
        ("external_id", "externalId"),
    )
    _decode = staticmethod(decode)

    integration: str
    external_id: str

    def __init__(
        self,
        *,
        integration: str,
        external_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.integration = integration
        self.external_id = external_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("integration", "integration", True, STRING),
            ("external_id", "externalId", True, STRING),
        )
