# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
    from .event_type_translation_field import EventTypeTranslationField

FIELDS = frozenset(
    (
        "translatedText",
        "targetLocale",
        "field",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_translated_text = data["translatedText"]
        f_target_locale = data["targetLocale"]
        f_field = data["field"]
        if type(f_translated_text) is not str:
            odd(EventTypeTranslation, "translatedText", data, drift)
        if type(f_target_locale) is not str:
            odd(EventTypeTranslation, "targetLocale", data, drift)
        if f_field not in {"DESCRIPTION", "TITLE"}:
            odd(EventTypeTranslation, "field", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeTranslation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeTranslation)
    self.translated_text = f_translated_text
    self.target_locale = f_target_locale
    self.field = f_field
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeTranslation(Model):
    """Part of `EventTypeRowForm.field_translations` and `PublicEventTypeRow.field_translations`."""

    __slots__ = (
        "translated_text",
        "target_locale",
        "field",
    )

    _names = (
        ("translated_text", "translatedText"),
        ("target_locale", "targetLocale"),
        ("field", "field"),
    )
    _decode = staticmethod(decode)

    translated_text: str
    target_locale: str
    field: EventTypeTranslationField | str

    def __init__(
        self,
        *,
        translated_text: str,
        target_locale: str,
        field: EventTypeTranslationField | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.translated_text = translated_text
        self.target_locale = target_locale
        self.field = field
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("translated_text", "translatedText", True, STRING),
            ("target_locale", "targetLocale", True, STRING),
            ("field", "field", True, Choice("DESCRIPTION", "TITLE")),
        )
