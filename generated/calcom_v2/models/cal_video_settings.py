# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
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
    from .cal_video_settings_transcription_language import CalVideoSettingsTranscriptionLanguage

FIELDS = frozenset(
    (
        "disableRecordingForOrganizer",
        "disableRecordingForGuests",
        "redirectUrlOnExit",
        "enableAutomaticRecordingForOrganizer",
        "enableAutomaticTranscription",
        "disableTranscriptionForGuests",
        "disableTranscriptionForOrganizer",
        "hideTranscriptionForGuests",
        "hideTranscriptionForOrganizer",
        "sendTranscriptionEmails",
        "disableAttendeeRecordingDownloadEmail",
        "transcriptionLanguage",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_disable_recording_for_organizer = f_disable_recording_for_guests = f_redirect_url_on_exit = (
            f_enable_automatic_recording_for_organizer
        ) = absent
        f_enable_automatic_transcription = f_disable_transcription_for_guests = (
            f_disable_transcription_for_organizer
        ) = f_hide_transcription_for_guests = absent
        f_hide_transcription_for_organizer = f_send_transcription_emails = (
            f_disable_attendee_recording_download_email
        ) = f_transcription_language = absent
        if more:
            if "disableRecordingForOrganizer" in data:
                f_disable_recording_for_organizer = data["disableRecordingForOrganizer"]
                more -= 1
                if type(f_disable_recording_for_organizer) is not bool:
                    odd(CalVideoSettings, "disableRecordingForOrganizer", data, drift)
            if "disableRecordingForGuests" in data:
                f_disable_recording_for_guests = data["disableRecordingForGuests"]
                more -= 1
                if type(f_disable_recording_for_guests) is not bool:
                    odd(CalVideoSettings, "disableRecordingForGuests", data, drift)
            if "redirectUrlOnExit" in data:
                f_redirect_url_on_exit = data["redirectUrlOnExit"]
                more -= 1
                if f_redirect_url_on_exit is not None and type(f_redirect_url_on_exit) is not str:
                    odd(CalVideoSettings, "redirectUrlOnExit", data, drift)
            if "enableAutomaticRecordingForOrganizer" in data:
                f_enable_automatic_recording_for_organizer = data["enableAutomaticRecordingForOrganizer"]
                more -= 1
                if type(f_enable_automatic_recording_for_organizer) is not bool:
                    odd(CalVideoSettings, "enableAutomaticRecordingForOrganizer", data, drift)
            if "enableAutomaticTranscription" in data:
                f_enable_automatic_transcription = data["enableAutomaticTranscription"]
                more -= 1
                if type(f_enable_automatic_transcription) is not bool:
                    odd(CalVideoSettings, "enableAutomaticTranscription", data, drift)
            if "disableTranscriptionForGuests" in data:
                f_disable_transcription_for_guests = data["disableTranscriptionForGuests"]
                more -= 1
                if type(f_disable_transcription_for_guests) is not bool:
                    odd(CalVideoSettings, "disableTranscriptionForGuests", data, drift)
            if "disableTranscriptionForOrganizer" in data:
                f_disable_transcription_for_organizer = data["disableTranscriptionForOrganizer"]
                more -= 1
                if type(f_disable_transcription_for_organizer) is not bool:
                    odd(CalVideoSettings, "disableTranscriptionForOrganizer", data, drift)
            if "hideTranscriptionForGuests" in data:
                f_hide_transcription_for_guests = data["hideTranscriptionForGuests"]
                more -= 1
                if type(f_hide_transcription_for_guests) is not bool:
                    odd(CalVideoSettings, "hideTranscriptionForGuests", data, drift)
            if "hideTranscriptionForOrganizer" in data:
                f_hide_transcription_for_organizer = data["hideTranscriptionForOrganizer"]
                more -= 1
                if type(f_hide_transcription_for_organizer) is not bool:
                    odd(CalVideoSettings, "hideTranscriptionForOrganizer", data, drift)
            if "sendTranscriptionEmails" in data:
                f_send_transcription_emails = data["sendTranscriptionEmails"]
                more -= 1
                if type(f_send_transcription_emails) is not bool:
                    odd(CalVideoSettings, "sendTranscriptionEmails", data, drift)
            if "disableAttendeeRecordingDownloadEmail" in data:
                f_disable_attendee_recording_download_email = data["disableAttendeeRecordingDownloadEmail"]
                more -= 1
                if type(f_disable_attendee_recording_download_email) is not bool:
                    odd(CalVideoSettings, "disableAttendeeRecordingDownloadEmail", data, drift)
            if "transcriptionLanguage" in data:
                f_transcription_language = data["transcriptionLanguage"]
                more -= 1
                if f_transcription_language is not None and f_transcription_language not in {
                    "ar",
                    "bg",
                    "ca",
                    "cs",
                    "da",
                    "de",
                    "de-CH",
                    "el",
                    "es",
                    "es-419",
                    "fi",
                    "fr",
                    "fr-CA",
                    "he",
                    "hi",
                    "hr",
                    "hu",
                    "id",
                    "it",
                    "ja",
                    "ko",
                    "lt",
                    "lv",
                    "ms",
                    "multi",
                    "nl",
                    "nl-BE",
                    "no",
                    "pl",
                    "pt",
                    "pt-BR",
                    "ro",
                    "ru",
                    "sk",
                    "sl",
                    "sr",
                    "sv",
                    "th",
                    "tr",
                    "uk",
                    "vi",
                    "zh-HK",
                }:
                    odd(CalVideoSettings, "transcriptionLanguage", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalVideoSettings, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalVideoSettings)
    self.disable_recording_for_organizer = f_disable_recording_for_organizer
    self.disable_recording_for_guests = f_disable_recording_for_guests
    self.redirect_url_on_exit = f_redirect_url_on_exit
    self.enable_automatic_recording_for_organizer = f_enable_automatic_recording_for_organizer
    self.enable_automatic_transcription = f_enable_automatic_transcription
    self.disable_transcription_for_guests = f_disable_transcription_for_guests
    self.disable_transcription_for_organizer = f_disable_transcription_for_organizer
    self.hide_transcription_for_guests = f_hide_transcription_for_guests
    self.hide_transcription_for_organizer = f_hide_transcription_for_organizer
    self.send_transcription_emails = f_send_transcription_emails
    self.disable_attendee_recording_download_email = f_disable_attendee_recording_download_email
    self.transcription_language = f_transcription_language
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalVideoSettings(Model):
    """Part of `CreateEventType.cal_video_settings`, `CreateHostedEventType.cal_video_settings`, `CreateTeamEventType.cal_video_settings` and 9 more."""

    __slots__ = (
        "disable_recording_for_organizer",
        "disable_recording_for_guests",
        "redirect_url_on_exit",
        "enable_automatic_recording_for_organizer",
        "enable_automatic_transcription",
        "disable_transcription_for_guests",
        "disable_transcription_for_organizer",
        "hide_transcription_for_guests",
        "hide_transcription_for_organizer",
        "send_transcription_emails",
        "disable_attendee_recording_download_email",
        "transcription_language",
    )

    _names = (
        ("disable_recording_for_organizer", "disableRecordingForOrganizer"),
        ("disable_recording_for_guests", "disableRecordingForGuests"),
        ("redirect_url_on_exit", "redirectUrlOnExit"),
        ("enable_automatic_recording_for_organizer", "enableAutomaticRecordingForOrganizer"),
        ("enable_automatic_transcription", "enableAutomaticTranscription"),
        ("disable_transcription_for_guests", "disableTranscriptionForGuests"),
        ("disable_transcription_for_organizer", "disableTranscriptionForOrganizer"),
        ("hide_transcription_for_guests", "hideTranscriptionForGuests"),
        ("hide_transcription_for_organizer", "hideTranscriptionForOrganizer"),
        ("send_transcription_emails", "sendTranscriptionEmails"),
        ("disable_attendee_recording_download_email", "disableAttendeeRecordingDownloadEmail"),
        ("transcription_language", "transcriptionLanguage"),
    )
    _decode = staticmethod(decode)

    disable_recording_for_organizer: bool | Unset
    disable_recording_for_guests: bool | Unset
    redirect_url_on_exit: str | None | Unset
    enable_automatic_recording_for_organizer: bool | Unset
    enable_automatic_transcription: bool | Unset
    disable_transcription_for_guests: bool | Unset
    disable_transcription_for_organizer: bool | Unset
    hide_transcription_for_guests: bool | Unset
    hide_transcription_for_organizer: bool | Unset
    send_transcription_emails: bool | Unset
    disable_attendee_recording_download_email: bool | Unset
    transcription_language: CalVideoSettingsTranscriptionLanguage | str | None | Unset

    def __init__(
        self,
        *,
        disable_recording_for_organizer: bool | Unset = UNSET,
        disable_recording_for_guests: bool | Unset = UNSET,
        redirect_url_on_exit: str | None | Unset = UNSET,
        enable_automatic_recording_for_organizer: bool | Unset = UNSET,
        enable_automatic_transcription: bool | Unset = UNSET,
        disable_transcription_for_guests: bool | Unset = UNSET,
        disable_transcription_for_organizer: bool | Unset = UNSET,
        hide_transcription_for_guests: bool | Unset = UNSET,
        hide_transcription_for_organizer: bool | Unset = UNSET,
        send_transcription_emails: bool | Unset = UNSET,
        disable_attendee_recording_download_email: bool | Unset = UNSET,
        transcription_language: CalVideoSettingsTranscriptionLanguage | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.disable_recording_for_organizer = disable_recording_for_organizer
        self.disable_recording_for_guests = disable_recording_for_guests
        self.redirect_url_on_exit = redirect_url_on_exit
        self.enable_automatic_recording_for_organizer = enable_automatic_recording_for_organizer
        self.enable_automatic_transcription = enable_automatic_transcription
        self.disable_transcription_for_guests = disable_transcription_for_guests
        self.disable_transcription_for_organizer = disable_transcription_for_organizer
        self.hide_transcription_for_guests = hide_transcription_for_guests
        self.hide_transcription_for_organizer = hide_transcription_for_organizer
        self.send_transcription_emails = send_transcription_emails
        self.disable_attendee_recording_download_email = disable_attendee_recording_download_email
        self.transcription_language = transcription_language
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("disable_recording_for_organizer", "disableRecordingForOrganizer", False, BOOLEAN),
            ("disable_recording_for_guests", "disableRecordingForGuests", False, BOOLEAN),
            ("redirect_url_on_exit", "redirectUrlOnExit", False, Nullable(STRING)),
            (
                "enable_automatic_recording_for_organizer",
                "enableAutomaticRecordingForOrganizer",
                False,
                BOOLEAN,
            ),
            ("enable_automatic_transcription", "enableAutomaticTranscription", False, BOOLEAN),
            ("disable_transcription_for_guests", "disableTranscriptionForGuests", False, BOOLEAN),
            ("disable_transcription_for_organizer", "disableTranscriptionForOrganizer", False, BOOLEAN),
            ("hide_transcription_for_guests", "hideTranscriptionForGuests", False, BOOLEAN),
            ("hide_transcription_for_organizer", "hideTranscriptionForOrganizer", False, BOOLEAN),
            ("send_transcription_emails", "sendTranscriptionEmails", False, BOOLEAN),
            (
                "disable_attendee_recording_download_email",
                "disableAttendeeRecordingDownloadEmail",
                False,
                BOOLEAN,
            ),
            (
                "transcription_language",
                "transcriptionLanguage",
                False,
                Nullable(
                    Choice(
                        "ar",
                        "bg",
                        "ca",
                        "cs",
                        "da",
                        "de",
                        "de-CH",
                        "el",
                        "es",
                        "es-419",
                        "fi",
                        "fr",
                        "fr-CA",
                        "he",
                        "hi",
                        "hr",
                        "hu",
                        "id",
                        "it",
                        "ja",
                        "ko",
                        "lt",
                        "lv",
                        "ms",
                        "multi",
                        "nl",
                        "nl-BE",
                        "no",
                        "pl",
                        "pt",
                        "pt-BR",
                        "ro",
                        "ru",
                        "sk",
                        "sl",
                        "sr",
                        "sv",
                        "th",
                        "tr",
                        "uk",
                        "vi",
                        "zh-HK",
                    )
                ),
            ),
        )
