"""The booking fields of an event type: v1 shows them in the server's internal form."""

from __future__ import annotations

from ...types import JSON
from ._source import UNSAID, Source

# The fields that every event type has, with their types in v2.
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
# The settings that v2 always shows and v1 may omit.
SHOWN = {"required": False, "placeholder": "", "disableOnPrefill": False, "hidden": False}


def shown_field(row: Source) -> dict[str, JSON]:
    """The field in the form that v2 shows."""
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
    """The field in the form that v2 takes in a body: default fields are named, not described."""
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
        # v2 always requires the name, so this is not a setting.
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
    # v2 shows who may edit a field only as whether it is a default field.
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
    # In v2 the label and the value of an option are the same text.
    if option.peek("label") == value:
        option.take("label")
    return value
