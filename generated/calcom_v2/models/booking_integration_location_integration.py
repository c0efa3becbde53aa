# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

BookingIntegrationLocationIntegration = Literal[
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
]
"""The values in the document; servers may send others."""
