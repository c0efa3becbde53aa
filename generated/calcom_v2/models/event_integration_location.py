# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    INTEGER,
    Choice,
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
    from .booking_integration_location_integration import BookingIntegrationLocationIntegration

FIELDS = frozenset(
    (
        "type",
        "integration",
        "credentialId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_integration = data["integration"]
        if f_type_ != "integration":
            odd(EventIntegrationLocation, "type", data, drift)
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
            odd(EventIntegrationLocation, "integration", data, drift)
        more = len(data) - 2
        f_credential_id = absent
        if more:
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if type(f_credential_id) is not int:
                    odd(EventIntegrationLocation, "credentialId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventIntegrationLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventIntegrationLocation)
    self.type_ = f_type_
    self.integration = f_integration
    self.credential_id = f_credential_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventIntegrationLocation(Model):
    """Part of `Event.locations`."""

    __slots__ = (
        "type_",
        "integration",
        "credential_id",
    )

    _names = (
        ("type_", "type"),
        ("integration", "integration"),
        ("credential_id", "credentialId"),
    )
    _decode = staticmethod(decode)

    type_: Literal["integration"]
    integration: BookingIntegrationLocationIntegration | str
    credential_id: int | Unset

    def __init__(
        self,
        *,
        integration: BookingIntegrationLocationIntegration | str,
        type_: Literal["integration"] = "integration",
        credential_id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.integration = integration
        self.credential_id = credential_id
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
            ("credential_id", "credentialId", False, INTEGER),
        )
