# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
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
    from .booking_integration_location_integration import BookingIntegrationLocationIntegration

FIELDS = frozenset(
    (
        "type",
        "integration",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_integration = data["integration"]
        if f_type_ != "integration":
            odd(BookingIntegrationLocation, "type", data, drift)
        if f_integration not in {
            "cal-video",
            "campfire-video",
            "demodesk-video",
            "discord-video",
            "eightxeight-video",
            "element-call-video",
            "facetime-video",
            "google-meet",
            "huddle",
            "jelly-conferencing",
            "jelly-video",
            "jitsi",
            "mirotalk-video",
            "office365-video",
            "ping-video",
            "riverside-video",
            "roam-video",
            "salesroom-video",
            "shimmer-video",
            "signal-video",
            "sirius-video",
            "skype-video",
            "sylaps-video",
            "tandem",
            "telegram-video",
            "webex-video",
            "whatsapp-video",
            "whereby-video",
            "zoom",
        }:
            odd(BookingIntegrationLocation, "integration", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingIntegrationLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingIntegrationLocation)
    self.type_ = f_type_
    self.integration = f_integration
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingIntegrationLocation(Model):
    """Part of `CreateBooking.location`, `CreateInstantBooking.location` and `CreateRecurringBooking.location`."""

    __slots__ = (
        "type_",
        "integration",
    )

    _names = (
        ("type_", "type"),
        ("integration", "integration"),
    )
    _decode = staticmethod(decode)

    type_: Literal["integration"]
    integration: BookingIntegrationLocationIntegration | str

    def __init__(
        self,
        *,
        integration: BookingIntegrationLocationIntegration | str,
        type_: Literal["integration"] = "integration",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.integration = integration
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("integration")),
            (
                "integration",
                "integration",
                True,
                Choice(
                    "cal-video",
                    "campfire-video",
                    "demodesk-video",
                    "discord-video",
                    "eightxeight-video",
                    "element-call-video",
                    "facetime-video",
                    "google-meet",
                    "huddle",
                    "jelly-conferencing",
                    "jelly-video",
                    "jitsi",
                    "mirotalk-video",
                    "office365-video",
                    "ping-video",
                    "riverside-video",
                    "roam-video",
                    "salesroom-video",
                    "shimmer-video",
                    "signal-video",
                    "sirius-video",
                    "skype-video",
                    "sylaps-video",
                    "tandem",
                    "telegram-video",
                    "webex-video",
                    "whatsapp-video",
                    "whereby-video",
                    "zoom",
                ),
            ),
        )
