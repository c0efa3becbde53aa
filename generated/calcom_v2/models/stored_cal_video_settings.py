# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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
        "disableRecordingForOrganizer",
        "disableRecordingForGuests",
        "enableAutomaticTranscription",
        "enableAutomaticRecordingForOrganizer",
        "disableTranscriptionForGuests",
        "disableTranscriptionForOrganizer",
        "redirectUrlOnExit",
        "requireEmailForGuests",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_disable_recording_for_organizer = f_disable_recording_for_guests = (
            f_enable_automatic_transcription
        ) = f_enable_automatic_recording_for_organizer = absent
        f_disable_transcription_for_guests = f_disable_transcription_for_organizer = (
            f_redirect_url_on_exit
        ) = f_require_email_for_guests = absent
        if more:
            if "disableRecordingForOrganizer" in data:
                f_disable_recording_for_organizer = data["disableRecordingForOrganizer"]
                more -= 1
                if (
                    f_disable_recording_for_organizer is not None
                    and type(f_disable_recording_for_organizer) is not bool
                ):
                    odd(StoredCalVideoSettings, "disableRecordingForOrganizer", data, drift)
            if "disableRecordingForGuests" in data:
                f_disable_recording_for_guests = data["disableRecordingForGuests"]
                more -= 1
                if (
                    f_disable_recording_for_guests is not None
                    and type(f_disable_recording_for_guests) is not bool
                ):
                    odd(StoredCalVideoSettings, "disableRecordingForGuests", data, drift)
            if "enableAutomaticTranscription" in data:
                f_enable_automatic_transcription = data["enableAutomaticTranscription"]
                more -= 1
                if (
                    f_enable_automatic_transcription is not None
                    and type(f_enable_automatic_transcription) is not bool
                ):
                    odd(StoredCalVideoSettings, "enableAutomaticTranscription", data, drift)
            if "enableAutomaticRecordingForOrganizer" in data:
                f_enable_automatic_recording_for_organizer = data["enableAutomaticRecordingForOrganizer"]
                more -= 1
                if (
                    f_enable_automatic_recording_for_organizer is not None
                    and type(f_enable_automatic_recording_for_organizer) is not bool
                ):
                    odd(StoredCalVideoSettings, "enableAutomaticRecordingForOrganizer", data, drift)
            if "disableTranscriptionForGuests" in data:
                f_disable_transcription_for_guests = data["disableTranscriptionForGuests"]
                more -= 1
                if (
                    f_disable_transcription_for_guests is not None
                    and type(f_disable_transcription_for_guests) is not bool
                ):
                    odd(StoredCalVideoSettings, "disableTranscriptionForGuests", data, drift)
            if "disableTranscriptionForOrganizer" in data:
                f_disable_transcription_for_organizer = data["disableTranscriptionForOrganizer"]
                more -= 1
                if (
                    f_disable_transcription_for_organizer is not None
                    and type(f_disable_transcription_for_organizer) is not bool
                ):
                    odd(StoredCalVideoSettings, "disableTranscriptionForOrganizer", data, drift)
            if "redirectUrlOnExit" in data:
                f_redirect_url_on_exit = data["redirectUrlOnExit"]
                more -= 1
                if f_redirect_url_on_exit is not None and type(f_redirect_url_on_exit) is not str:
                    odd(StoredCalVideoSettings, "redirectUrlOnExit", data, drift)
            if "requireEmailForGuests" in data:
                f_require_email_for_guests = data["requireEmailForGuests"]
                more -= 1
                if f_require_email_for_guests is not None and type(f_require_email_for_guests) is not bool:
                    odd(StoredCalVideoSettings, "requireEmailForGuests", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredCalVideoSettings, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(StoredCalVideoSettings)
    self.disable_recording_for_organizer = f_disable_recording_for_organizer
    self.disable_recording_for_guests = f_disable_recording_for_guests
    self.enable_automatic_transcription = f_enable_automatic_transcription
    self.enable_automatic_recording_for_organizer = f_enable_automatic_recording_for_organizer
    self.disable_transcription_for_guests = f_disable_transcription_for_guests
    self.disable_transcription_for_organizer = f_disable_transcription_for_organizer
    self.redirect_url_on_exit = f_redirect_url_on_exit
    self.require_email_for_guests = f_require_email_for_guests
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredCalVideoSettings(Model):
    """Part of `EventTypeRow.cal_video_settings` and `EventTypeRowForm.cal_video_settings`."""

    __slots__ = (
        "disable_recording_for_organizer",
        "disable_recording_for_guests",
        "enable_automatic_transcription",
        "enable_automatic_recording_for_organizer",
        "disable_transcription_for_guests",
        "disable_transcription_for_organizer",
        "redirect_url_on_exit",
        "require_email_for_guests",
    )

    _names = (
        ("disable_recording_for_organizer", "disableRecordingForOrganizer"),
        ("disable_recording_for_guests", "disableRecordingForGuests"),
        ("enable_automatic_transcription", "enableAutomaticTranscription"),
        ("enable_automatic_recording_for_organizer", "enableAutomaticRecordingForOrganizer"),
        ("disable_transcription_for_guests", "disableTranscriptionForGuests"),
        ("disable_transcription_for_organizer", "disableTranscriptionForOrganizer"),
        ("redirect_url_on_exit", "redirectUrlOnExit"),
        ("require_email_for_guests", "requireEmailForGuests"),
    )
    _decode = staticmethod(decode)

    disable_recording_for_organizer: bool | None | Unset
    disable_recording_for_guests: bool | None | Unset
    enable_automatic_transcription: bool | None | Unset
    enable_automatic_recording_for_organizer: bool | None | Unset
    disable_transcription_for_guests: bool | None | Unset
    disable_transcription_for_organizer: bool | None | Unset
    redirect_url_on_exit: str | None | Unset
    require_email_for_guests: bool | None | Unset

    def __init__(
        self,
        *,
        disable_recording_for_organizer: bool | None | Unset = UNSET,
        disable_recording_for_guests: bool | None | Unset = UNSET,
        enable_automatic_transcription: bool | None | Unset = UNSET,
        enable_automatic_recording_for_organizer: bool | None | Unset = UNSET,
        disable_transcription_for_guests: bool | None | Unset = UNSET,
        disable_transcription_for_organizer: bool | None | Unset = UNSET,
        redirect_url_on_exit: str | None | Unset = UNSET,
        require_email_for_guests: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.disable_recording_for_organizer = disable_recording_for_organizer
        self.disable_recording_for_guests = disable_recording_for_guests
        self.enable_automatic_transcription = enable_automatic_transcription
        self.enable_automatic_recording_for_organizer = enable_automatic_recording_for_organizer
        self.disable_transcription_for_guests = disable_transcription_for_guests
        self.disable_transcription_for_organizer = disable_transcription_for_organizer
        self.redirect_url_on_exit = redirect_url_on_exit
        self.require_email_for_guests = require_email_for_guests
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("disable_recording_for_organizer", "disableRecordingForOrganizer", False, Nullable(BOOLEAN)),
            ("disable_recording_for_guests", "disableRecordingForGuests", False, Nullable(BOOLEAN)),
            ("enable_automatic_transcription", "enableAutomaticTranscription", False, Nullable(BOOLEAN)),
            (
                "enable_automatic_recording_for_organizer",
                "enableAutomaticRecordingForOrganizer",
                False,
                Nullable(BOOLEAN),
            ),
            ("disable_transcription_for_guests", "disableTranscriptionForGuests", False, Nullable(BOOLEAN)),
            (
                "disable_transcription_for_organizer",
                "disableTranscriptionForOrganizer",
                False,
                Nullable(BOOLEAN),
            ),
            ("redirect_url_on_exit", "redirectUrlOnExit", False, Nullable(STRING)),
            ("require_email_for_guests", "requireEmailForGuests", False, Nullable(BOOLEAN)),
        )
