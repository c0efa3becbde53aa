"""What people are asked when they book: v1 has the server's own form of it."""

from __future__ import annotations

from typing import Any

from ._source import UNSAID, Source

# Fields that every event type has, with the type that v2 shows for each.
DEFAULTS = {
    "name": "name",
    "email": "email",
    "location": "radioInput",
    "title": "text",
    "notes": "textarea",
    "guests": "multiemail",
    "rescheduleReason": "textarea",
    "attendeePhoneNumber": "phone",
}
WITH_OPTIONS = ("select", "multiselect", "checkbox", "radio")
WITH_PLACEHOLDER = ("phone", "address", "text", "number", "textarea", "select", "multiemail", "url")


def booking_field(row: Source, *, told: bool) -> dict[str, Any]:
    """The field in the form of v2; `told` for one that a server shows, with all that it always says."""
    name, kind = row.take("name"), row.take("type")
    if name in DEFAULTS and str(row.peek("editable") or "").startswith("system"):
        row.take("editable")
        fields: dict[str, Any] = {"type": DEFAULTS[name], "slug": name}
        if kind != DEFAULTS[name] and kind is not None:
            fields["type"] = kind
    else:
        if row.peek("editable") == "user":
            row.take("editable")
        fields = {"type": kind, "slug": name}
    is_default = name in DEFAULTS and fields["type"] == DEFAULTS[name]
    if told:
        fields["isDefault"] = is_default
    fields["label"] = row.take("label") or row.take("defaultLabel", UNSAID)
    fields["required"] = row.take("required", False)
    fields["placeholder"] = row.take("placeholder", UNSAID)
    if told and not is_default and fields["placeholder"] is UNSAID and kind in WITH_PLACEHOLDER:
        fields["placeholder"] = ""
    if kind in WITH_OPTIONS:
        fields["options"] = [_option(option) for option in row.parts("options")]
    if name != "location":
        fields["disableOnPrefill"] = row.take("disableOnPrefill", False if told else UNSAID)
    if name != "name" or not is_default:
        fields["hidden"] = row.take("hidden", False if told else UNSAID)
    return {key: value for key, value in fields.items() if value is not UNSAID}


def _option(option: Source) -> Any:
    value = option.take("value")
    if option.peek("label") == value:
        option.take("label")
    return value
