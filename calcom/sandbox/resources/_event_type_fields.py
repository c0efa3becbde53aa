"""The booking fields of an event type: how they are stored, sent and shown.

Stored is one list for all versions: `{slug, type, required, hidden, label, placeholder, options,
disableOnPrefill}`, defaults and custom fields in the order in which the booking page has them. The
oldest version calls the slug of a field its name.
"""

from __future__ import annotations

from typing import Any

from ..errors import bad_request
from ..state import Row
from ..validation import MISSING, Field, Shape, array, boolean, one_of, string

TYPES = (
    "name",
    "email",
    "phone",
    "address",
    "text",
    "number",
    "textarea",
    "select",
    "multiselect",
    "multiemail",
    "checkbox",
    "radio",
    "boolean",
    "url",
)
DEFAULT_SLUGS = ("title", "location", "notes", "guests", "rescheduleReason")
_OPTION_TYPES = ("select", "multiselect", "checkbox", "radio")
_NEED_NO_SLUG = ("name", "splitName", "email")

_LABELS = {  # name: what the server's texts call it
    "attendeePhoneNumber": "phone_number",
    "name": "your_name",
    "email": "email_address",
    "location": "location",
    "title": "what_is_this_meeting_about",
    "notes": "additional_notes",
    "guests": "additional_guests",
    "rescheduleReason": "reason_for_reschedule",
}


def _field(name: str, type_: str, required: bool = False, hidden: bool = False) -> Row:
    return {"slug": name, "type": type_, "required": required, "hidden": hidden}


def default_fields() -> list[Row]:
    """The fields that every event type has."""
    return [
        {**_field("name", "name", required=True), "label": "your_name"},
        _field("email", "email", required=True),
        _field("location", "radioInput"),
        _field("title", "text", required=True, hidden=True),
        _field("notes", "textarea"),
        _field("guests", "multiemail"),
        _field("rescheduleReason", "textarea"),
    ]


def ensured(fields: list[Row] | None) -> list[Row]:
    """The fields with what the server adds when an event type of the oldest version has none."""
    if fields is not None:
        return fields
    made = default_fields()
    del made[0]["label"]
    made.insert(2, phone_field())
    return made


def phone_field() -> Row:
    """The attendee's number, hidden unless an event type asks for it."""
    return _field("attendeePhoneNumber", "phone", hidden=True)


def written_down() -> list[Row]:
    """The ensured fields as the first update by the oldest version leaves them: in another order."""
    made = {field["slug"]: field for field in ensured(None)}
    first = ("name", "attendeePhoneNumber", "location", "email")
    return [*(made.pop(slug) for slug in first), *made.values()]


def label_of(field: Row) -> str:
    """The label of a field in a webhook's payload."""
    return str(field.get("label") or _LABELS.get(field["slug"], field["slug"]))


# --- 2024-06-14, incoming

_SHAPES: dict[str, Shape] = {}


def _shape(type_: str | None, slug: str | None) -> Shape | None:
    key = type_ or slug or ""
    if key not in _SHAPES:
        made = _make_shape(type_, slug)
        if made is None:
            return None
        _SHAPES[key] = made
    return _SHAPES[key]


def _make_shape(type_: str | None, slug: str | None) -> Shape | None:
    label, placeholder = (
        Field("label", string(), optional=True),
        Field("placeholder", string(), optional=True),
    )
    prefill = Field("disableOnPrefill", boolean(), optional=True)
    hidden = Field("hidden", boolean(), optional=True)
    required = Field("required", boolean(), optional=True)
    if type_ is None:
        head = Field("slug", one_of(*DEFAULT_SLUGS, key="isIn"))
        if slug == "location":
            return Shape(head, label)
        return Shape(head, required, hidden, label, placeholder, prefill) if slug in DEFAULT_SLUGS else None
    if type_ == "splitName":
        texts = ("firstNameLabel", "firstNamePlaceholder", "lastNameLabel", "lastNamePlaceholder")
        return Shape(
            *(Field(text, string(), optional=True) for text in texts),
            Field("lastNameRequired", boolean(), optional=True),
            prefill,
        )
    if type_ in ("name", "email"):
        return Shape(label, placeholder, required, hidden, prefill)
    if type_ not in TYPES:
        return None
    fields = [Field("slug", string()), Field("label", string()), Field("required", boolean())]
    if type_ in _OPTION_TYPES:
        fields.append(Field("options", string(each=True), array()))
    return Shape(*fields, placeholder, prefill, hidden)


def check(sent: Any) -> None:
    """Refuse booking fields as the server does: with the first thing that is wrong."""
    if not isinstance(sent, list):
        raise bad_request("'bookingFields' must be an array.")
    if not sent:
        raise bad_request("'bookingFields' must contain at least 1 booking field.")
    slugs: list[Any] = []
    for field in sent:
        entry = field if isinstance(field, dict) else {}
        type_, slug = entry.get("type"), entry.get("slug")
        if slug in DEFAULT_SLUGS:
            type_ = None
        elif not type_:
            raise bad_request(
                "All booking fields except ones with slug equal to title, notes, guests, rescheduleReason "
                "and location must have a 'type' property."
            )
        needs_slug = type_ not in _NEED_NO_SLUG
        if needs_slug and not slug:
            raise bad_request(
                "Each booking field except ones with type equal to name, splitName, email must have a 'slug' "
                "property."
            )
        if slug in slugs:
            raise bad_request(
                f"Duplicate bookingFields slug '{slug}' found. All bookingFields slugs must be unique."
            )
        if needs_slug:
            slugs.append(slug)
        if type_ is not None and not isinstance(type_, str):
            raise bad_request(f"Unsupported booking field type '{type_}'.")
        shape = _shape(type_, slug)
        if shape is None:
            raise bad_request(f"Unsupported booking field type '{type_}'.")
        problems = [text for each in shape.errors(entry) for text in each.get("constraints", {}).values()]
        if problems:
            raise bad_request(f"Validation failed for {type_ or slug} booking field: {', '.join(problems)}")


def to_stored(sent: list[Row], disable_guests: bool) -> list[Row]:
    """What was sent as the stored list: changed defaults in their places, custom fields after location."""
    stored = default_fields()
    by_name = {field["slug"]: field for field in stored}
    custom: list[Row] = []
    for entry in sent:
        slug = entry.get("slug")
        name = slug if slug in DEFAULT_SLUGS else entry.get("type")
        if name == "splitName":
            by_name["name"].update({**entry, "variant": "firstAndLastName"}, type="name", hidden=False)
            by_name["name"]["slug"] = "name"
            continue
        kept = {
            key: entry[key]
            for key in ("required", "hidden", "label", "placeholder", "options", "disableOnPrefill")
            if entry.get(key) is not None
        }
        if name in by_name and (name in DEFAULT_SLUGS or name in _NEED_NO_SLUG):
            by_name[name].update(kept)
            if name == "name":
                by_name[name].update(required=True, hidden=False)
        else:
            own = slug != "attendeePhoneNumber"
            custom.append(
                {
                    "slug": slug,
                    "type": entry["type"],
                    "required": False,
                    "hidden": False,
                    **kept,
                    "custom": own,
                }
            )
    stored[3:3] = custom
    if disable_guests:
        by_name["guests"]["hidden"] = True
    return stored


# --- 2024-06-14, outgoing


def output(fields: list[Row] | None, *, hidden: bool) -> list[Row]:
    """The fields as 2024-06-14 shows them; `hidden` says whether hidden ones are among them."""
    return [_output(field) for field in ensured(fields) if hidden or not field["hidden"]]


def _output(field: Row) -> Row:
    if field.get("variant") == "firstAndLastName":
        return {
            "isDefault": True,
            "type": "splitName",
            "slug": "splitName",
            "firstNameLabel": field.get("firstNameLabel", ""),
            "firstNamePlaceholder": field.get("firstNamePlaceholder", ""),
            "lastNameLabel": field.get("lastNameLabel", ""),
            "lastNamePlaceholder": field.get("lastNamePlaceholder", ""),
            "lastNameRequired": field.get("lastNameRequired", False),
            "disableOnPrefill": bool(field.get("disableOnPrefill")),
        }
    shown: Row = {
        "isDefault": not field.get("custom", False),
        "type": field["type"],
        "slug": field["slug"],
        "required": field["required"],
    }
    for key in ("label", "placeholder"):
        if field.get(key, MISSING) is not MISSING:
            shown[key] = field[key]
    if field["type"] in _OPTION_TYPES:
        shown["options"] = list(field.get("options", []))
    if field["slug"] != "location":
        shown["disableOnPrefill"] = bool(field.get("disableOnPrefill"))
    if field["slug"] != "name":
        shown["hidden"] = field["hidden"]
    return shown


# --- the server's own form, which the oldest version shows

_EDITABLE = {"name": "system", "location": "system"}
_PLACEHOLDERS = {
    "title": "",
    "notes": "share_additional_notes",
    "guests": "email",
    "rescheduleReason": "reschedule_placeholder",
}
_LOCATION_INPUTS = {
    "attendeeInPerson": {"type": "address", "required": True, "placeholder": ""},
    "somewhereElse": {"type": "text", "required": True, "placeholder": ""},
    "phone": {"type": "phone", "required": True, "placeholder": ""},
}


def internal(field: Row) -> Row:
    """A stored field as the server keeps it."""
    name = field["slug"]
    if field.get("custom"):
        shown: Row = {
            "name": name,
            "type": field["type"],
            "label": field.get("label", ""),
            "required": field["required"],
        }
        if "placeholder" in field:
            shown["placeholder"] = field["placeholder"]
        if "options" in field:
            shown["options"] = [{"label": option, "value": option} for option in field["options"]]
        shown["sources"] = [{"id": "user", "type": "user", "label": "User", "fieldRequired": True}]
        return {
            **shown,
            "editable": "user",
            "disableOnPrefill": bool(field.get("disableOnPrefill")),
            "hidden": field["hidden"],
        }
    shown = {
        "name": name,
        "type": field["type"],
        "defaultLabel": _LABELS[name],
        "required": field["required"],
    }
    if name in _PLACEHOLDERS:
        shown["defaultPlaceholder"] = _PLACEHOLDERS[name]
    if name in ("title", "guests", "attendeePhoneNumber") or field["hidden"]:
        shown["hidden"] = field["hidden"]
    if name == "location":
        shown |= {
            "getOptionsAt": "locations",
            "optionsInputs": _LOCATION_INPUTS,
            "hideWhenJustOneOption": True,
        }
    if name == "rescheduleReason":
        shown["views"] = [{"id": "reschedule", "label": "Reschedule View"}]
    if name == "name" and "label" in field:
        shown |= {"variant": field.get("variant", "fullName"), "variantsConfig": _name_variants(field)}
    elif "label" in field:
        shown["label"] = field["label"]
    if name != "name" and "placeholder" in field:
        shown["placeholder"] = field["placeholder"]
    shown["editable"] = _EDITABLE.get(name, "system-but-optional")
    shown["sources"] = [{"id": "default", "type": "default", "label": "Default"}]
    return shown


def _name_variants(field: Row) -> Row:
    full: Row = {"name": "fullName", "type": "text", "label": field["label"], "required": True}
    if "placeholder" in field:
        full["placeholder"] = field["placeholder"]
    first: Row = {
        "name": "firstName",
        "type": "text",
        "label": field.get("firstNameLabel", ""),
        "placeholder": field.get("firstNamePlaceholder", ""),
        "required": True,
    }
    last: Row = {
        "name": "lastName",
        "type": "text",
        "label": field.get("lastNameLabel", ""),
        "placeholder": field.get("lastNamePlaceholder", ""),
        "required": field.get("lastNameRequired", False),
    }
    return {"variants": {"fullName": {"fields": [full]}, "firstAndLastName": {"fields": [first, last]}}}
