# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    Model,
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
        "disableEmailsToAttendees",
        "disableEmailsToHosts",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_disable_emails_to_attendees = f_disable_emails_to_hosts = absent
        if more:
            if "disableEmailsToAttendees" in data:
                f_disable_emails_to_attendees = data["disableEmailsToAttendees"]
                more -= 1
                if type(f_disable_emails_to_attendees) is not bool:
                    odd(EmailSettings, "disableEmailsToAttendees", data, drift)
            if "disableEmailsToHosts" in data:
                f_disable_emails_to_hosts = data["disableEmailsToHosts"]
                more -= 1
                if type(f_disable_emails_to_hosts) is not bool:
                    odd(EmailSettings, "disableEmailsToHosts", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EmailSettings, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EmailSettings)
    self.disable_emails_to_attendees = f_disable_emails_to_attendees
    self.disable_emails_to_hosts = f_disable_emails_to_hosts
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EmailSettings(Model):
    """Part of `CreateHostedEventType.email_settings`, `CreateTeamEventType.email_settings`, `CreateTeamEventTypeLegacy.email_settings` and 6 more."""

    __slots__ = (
        "disable_emails_to_attendees",
        "disable_emails_to_hosts",
    )

    _names = (
        ("disable_emails_to_attendees", "disableEmailsToAttendees"),
        ("disable_emails_to_hosts", "disableEmailsToHosts"),
    )
    _decode = staticmethod(decode)

    disable_emails_to_attendees: bool | Unset
    disable_emails_to_hosts: bool | Unset

    def __init__(
        self,
        *,
        disable_emails_to_attendees: bool | Unset = UNSET,
        disable_emails_to_hosts: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.disable_emails_to_attendees = disable_emails_to_attendees
        self.disable_emails_to_hosts = disable_emails_to_hosts
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("disable_emails_to_attendees", "disableEmailsToAttendees", False, BOOLEAN),
            ("disable_emails_to_hosts", "disableEmailsToHosts", False, BOOLEAN),
        )
