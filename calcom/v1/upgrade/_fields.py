"""What people are asked when they book: v1 has the server's own form of it."""

from __future__ import annotations

from ...types import JSON
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
WITHOUT_PLACEHOLDER = ("multiselect", "checkbox", "radio", "boolean")
# What v2 always says of a field, where v1 leaves it out.
SHOWN = {"required": False, "placeholder": "", "disableOnPrefill": False, "hidden": False}


def shown_field(row: Source) -> dict[str, JSON]:
    """The field as v2 shows it with an event type."""
    name, kind, is_default = _identity(row)
    fields = {"type": kind, "slug": name, "isDefault": is_default, "label": _label(row)}
    settings = {"required", "placeholder", "disableOnPrefill", "hidden"}
    if name == "name" and is_default:
        settings -= {"hidden"}
    elif name == "location" and is_default:
        settings -= {"placeholder", "disableOnPrefill"}
    elif kind in WITHOUT_PLACEHOLDER:
        settings -= {"placeholder"}
    for setting in sorted(settings):
        optional = setting == "placeholder" and is_default
        fields[setting] = row.take(setting, UNSAID if optional else SHOWN[setting])
    return _with_options(row, kind, fields)


def given_field(row: Source) -> dict[str, JSON]:
    """The field as v2 takes it in a body: the fields that all event types have are named, not described."""
    name, kind, is_default = _identity(row)
    fields: dict[str, JSON] = {"label": _label(row)}
    settings = {"required", "placeholder", "disableOnPrefill", "hidden"}
    if not is_default or name == "attendeePhoneNumber":
        fields |= {"type": kind, "slug": name, "required": row.take("required", False)}
        settings -= {"placeholder"} if kind in WITHOUT_PLACEHOLDER else set()
    elif name == "location":
        fields["slug"], settings = name, set()
    elif name in ("name", "email"):
        fields["type"] = kind
        settings -= {"required", "hidden"} if name == "name" else set()
        # That there must be a name is nothing that could be chosen.
        if name == "name" and row.peek("required") is True:
            row.take("required")
    else:
        fields["slug"] = name
    for setting in sorted(settings - set(fields)):
        fields[setting] = row.take(setting, UNSAID)
    return _with_options(row, kind, fields)


def _identity(row: Source) -> tuple[JSON, JSON, bool]:
    name, kind = row.text("name"), row.text("type")
    is_default = name in DEFAULTS and kind in (DEFAULTS[name], UNSAID)
    # Whose field it is shows in v2 as whether it is a default.
    whose = str(row.peek("editable"))
    if whose.startswith("system") if is_default else whose == "user":
        row.take("editable")
    return name, DEFAULTS[name] if is_default else kind, is_default


def _label(row: Source) -> JSON:
    return row.take("label") or row.take("defaultLabel", UNSAID)


def _with_options(row: Source, kind: JSON, fields: dict[str, JSON]) -> dict[str, JSON]:
    if kind in WITH_OPTIONS:
        fields["options"] = [_option(option) for option in row.parts("options")]
    return fields


def _option(option: Source) -> JSON:
    value = option.take("value")
    # v2 has one text for what is shown and what is answered.
    if option.peek("label") == value:
        option.take("label")
    return value
