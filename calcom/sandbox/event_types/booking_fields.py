"""The booking fields of an event type: how they are stored, sent and shown.

One list is stored for all versions: `{slug, type, required, hidden, label, placeholder, options,
disableOnPrefill, custom}`, with default and custom fields in the order of the booking page. The oldest
version calls a field's slug its name.
"""

from __future__ import annotations

from typing import Any

from ..bodies import dump_json
from ..errors import bad_request, server_error, trpc, unhandled
from ..state import Row, pick, words
from ..validation import Field, Shape, alike, array, boolean, one_of, string

TYPES = words(
    """
    name email phone address text number textarea select multiselect multiemail checkbox radio
    boolean url
    """
)
DEFAULT_SLUGS = ("title", "location", "notes", "guests", "rescheduleReason")
_OPTION_TYPES = ("select", "multiselect", "checkbox", "radio")
_UNPLACED = ("multiselect", "checkbox", "radio", "boolean")  # types without a placeholder
_SPLIT_TEXTS = ("firstNameLabel", "firstNamePlaceholder", "lastNameLabel", "lastNamePlaceholder")
_NEED_NO_SLUG = ("name", "splitName", "email")

_LABELS = {  # name -> label in the server's texts
    "attendeePhoneNumber": "phone_number",
    "name": "your_name",
    "email": "email_address",
    "location": "location",
    "title": "what_is_this_meeting_about",
    "notes": "additional_notes",
    "guests": "additional_guests",
    "rescheduleReason": "reason_for_reschedule",
}


_FIRST = ("name", "attendeePhoneNumber", "location", "email")  # the fields that the server adds at the start


def _field(name: str, type_: str, required: bool = False, hidden: bool = False) -> Row:
    return {"slug": name, "type": type_, "required": required, "hidden": hidden}


def default_fields() -> list[Row]:
    """Return the fields that every event type has."""
    return [
        {**_field("name", "name", required=True), "variant": "fullName", "label": "your_name"},
        _field("email", "email", required=True),
        _field("location", "radioInput"),
        _field("title", "text", required=True, hidden=True),
        _field("notes", "textarea"),
        _field("guests", "multiemail"),
        _field("rescheduleReason", "textarea"),
    ]


def ensured(fields: list[Row] | None) -> list[Row]:
    """Add the default fields to those of the oldest version, like the server.

    Fields of a newer version lack only the attendee's number, which some answers do not show.
    """
    usual = default_fields()
    del usual[0]["variant"], usual[0]["label"]
    usual.insert(2, phone_field())
    if fields is None:
        return usual
    there = {field["slug"] for field in fields}
    missing = [field for field in usual if field["slug"] not in there]
    if [field["slug"] for field in missing] in ([], ["attendeePhoneNumber"]):
        return fields
    first = [field for field in missing if field["slug"] in _FIRST]
    first.sort(key=lambda field: _FIRST.index(field["slug"]))
    return [*first, *fields, *(field for field in missing if field["slug"] not in _FIRST)]


def phone_field() -> Row:
    """Return the field for the attendee's number, hidden by default."""
    return _field("attendeePhoneNumber", "phone", hidden=True)


def label_of(field: Row) -> str:
    """Return the label of a field in a webhook's payload."""
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
    if type_ == "name":
        return Shape(label, placeholder, prefill)
    if type_ == "email":
        return Shape(label, required, hidden, placeholder, prefill)
    if type_ not in TYPES:
        return None
    fields = [Field("slug", string()), Field("label", string()), Field("required", boolean())]
    if type_ not in _UNPLACED:
        fields.append(placeholder)
    if type_ in _OPTION_TYPES:
        fields.append(Field("options", array()))
    return Shape(*fields, prefill, hidden)


def check(sent: Any) -> None:
    """Refuse invalid booking fields like the server, with the first problem."""
    if not isinstance(sent, list):
        raise bad_request("'bookingFields' must be an array.")
    if not sent:
        raise bad_request("'bookingFields' must contain at least 1 booking field.")
    slugs: list[Any] = []
    for field in sent:
        if field is None:
            raise unhandled()
        entry = field if isinstance(field, dict) else {}
        type_, slug = entry.get("type"), entry.get("slug")
        usual = slug in DEFAULT_SLUGS
        if not usual and not type_:
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
        kind = None if usual else type_ if isinstance(type_, str) else ""
        shape = _shape(kind, slug if usual else None)
        if shape is None:
            raise bad_request(f"Unsupported booking field type '{type_}'.")
        problems = [text for each in shape.errors(entry) for text in each.get("constraints", {}).values()]
        if problems:
            raise bad_request(f"Validation failed for {type_ or slug} booking field: {', '.join(problems)}")


def to_stored(sent: list[Row], hide_guests: bool | None) -> list[Row]:
    """Convert sent fields to the stored list: defaults in their places, the others after the location.

    `hide_guests` decides whether the guests' field is hidden, regardless of what was sent.
    """
    if hide_guests is not None:
        if any(entry.get("slug") == "guests" for entry in sent):
            sent = [
                {**entry, "hidden": hide_guests} if entry.get("slug") == "guests" else entry for entry in sent
            ]
        else:
            sent = [*sent, {"slug": "guests", "hidden": hide_guests}]
    usual: dict[str, Row] = {}
    others: list[Row] = []
    for entry in sent:
        field = _stored(entry)
        place = field["type"] if field["type"] in ("name", "email") else field["slug"]
        if field["type"] in ("name", "email") or field["slug"] in DEFAULT_SLUGS:
            usual.setdefault(place, field)
        else:
            others.append(field)
    stored = [usual.get(field["slug"], field) for field in default_fields()]
    stored[3:3] = others
    return stored


def _stored(entry: Row) -> Row:
    """Convert one field for storage. A sent default replaces the server's, except its name."""
    type_, slug = str(entry.get("type")), str(entry.get("slug"))
    prefill: Row = {"disableOnPrefill": bool(entry.get("disableOnPrefill"))}
    required, hidden = bool(entry.get("required")), bool(entry.get("hidden"))
    texts: Row = {name: entry[name] for name in ("label", "placeholder") if name in entry}
    label: Row = {"label": entry["label"]} if "label" in entry else {}
    if type_ in _UNPLACED and type_ != "boolean":
        options = {"options": entry["options"]} if "options" in entry else {}
        return {**_field(slug, type_, required, hidden), **label, **options, **prefill, "custom": True}
    if slug == "location":
        return {**_field("location", "radioInput"), **label}
    if type_ == "phone" and slug == "attendeePhoneNumber":
        return {**_field(slug, type_, required, hidden), **texts, **prefill}
    if type_ in ("name", "splitName"):
        name = {**_field("name", "name", required=True), "variant": "fullName"}
        if type_ == "name":
            return {**name, **texts, **prefill}
        split = {key: entry.get(key) or "" for key in _SPLIT_TEXTS}
        last = {"lastNameRequired": bool(entry.get("lastNameRequired"))}
        return {**name, "variant": "firstAndLastName", **split, **last, **prefill}
    if type_ == "email":
        return {**_field("email", "email", required, hidden), **texts, **prefill}
    if slug in DEFAULT_SLUGS:
        usual = next(field for field in default_fields() if field["slug"] == slug)
        return {**_field(slug, usual["type"], required, hidden), **texts, **prefill}
    if type_ == "boolean":
        texts = label
    if type_ == "url":
        texts = {"placeholder": "", **texts}
    if type_ in _OPTION_TYPES:
        texts["options"] = entry["options"]
    return {**_field(slug, type_, required, hidden), **texts, **prefill, "custom": True}


def check_contact(fields: list[Row] | None) -> None:
    """Check that the fields require an e-mail address; for a user's event type a number is not enough."""
    if fields is None:
        return
    asked = {field["slug"] for field in fields if field["required"] and not field["hidden"]}
    email = any(field["type"] == "email" and field["slug"] in asked for field in fields)
    if not email and "attendeePhoneNumber" not in asked:
        raise bad_request(
            "Booking fields validation failed: visible and required email or visible and required attendee "
            "phone field is needed."
        )
    if not email:
        raise bad_request("checkIsEmailUserAccessible - Email booking field must be required and visible")


def check_together(fields: list[Row] | None) -> None:
    """Check that names are unique, including defaults, and that a required number is not hidden."""
    names: set[str] = set()
    for field in fields or ():
        if field["slug"] in names:
            raise trpc(400, f"Duplicate booking field name: {field['slug']}")
        names.add(field["slug"])
    for field in fields or ():
        if field["slug"] == "attendeePhoneNumber" and field["hidden"] and field["required"]:
            raise trpc(
                400,
                "Attendee Phone Number field cannot be hidden if it is a required field. You can click on "
                "Edit to mark it as not required field.",
            )


# --- 2024-06-14, outgoing


def output(fields: list[Row] | None, *, hidden: bool) -> list[Row]:
    """Show the fields like 2024-06-14; `hidden` says whether to include hidden ones.

    Fields that the server stored and cannot read come last, unchanged.
    """
    fields = ensured(None) if fields is None else fields
    known = [field for field in fields if _readable(field)]
    unknown = [field for field in fields if not _readable(field)]
    return [
        *(_output(field) for field in known if hidden or not field["hidden"]),
        *({"type": "unknown", "slug": "unknown", "bookingField": _column(field)} for field in unknown),
    ]


def _readable(field: Row) -> bool:
    if "column" in field and not _is_system(field["column"]) and not _is_custom(field["column"]):
        return False
    texts = [field[name] for name in ("label", "placeholder") if name in field]
    return all(isinstance(text, str) for text in (*texts, *field.get("options", ())))


def _column(field: Row) -> str:
    """Write the field as in its column: short keys first, then alphabetically."""

    def ordered(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: ordered(value[key]) for key in sorted(value, key=lambda key: (len(key), key))}
        return [ordered(item) for item in value] if isinstance(value, list) else value

    return dump_json(ordered(internal(field)))


def _output(field: Row) -> Row:
    if field.get("variant") == "firstAndLastName":
        return {
            "isDefault": True,
            "type": "splitName",
            "slug": "splitName",
            **{key: field.get(key, "") for key in _SPLIT_TEXTS},
            "lastNameRequired": field.get("lastNameRequired", False),
            "disableOnPrefill": bool(field.get("disableOnPrefill")),
        }
    shown: Row = {"isDefault": not field.get("custom", False), **pick(field, "type", "slug", "required")}
    for key in ("label", "placeholder"):
        if key in field:
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
    """Convert a stored field to the server's own form."""
    if "column" in field:
        kept: Row = field["column"]
        return kept
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
        if field["type"] in ("boolean", "url"):
            shown["labelAsSafeHtml"] = f"<p>{field.get('label', '')}</p>\n"
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
    if name == "name" and "variant" in field:
        shown |= {"variant": field["variant"], "variantsConfig": _name_variants(field)}
    if name != "name" or "disableOnPrefill" in field:
        shown |= {key: field[key] for key in ("label", "placeholder", "disableOnPrefill") if key in field}
    shown["editable"] = _EDITABLE.get(name, "system-but-optional")
    shown["sources"] = [{"id": "default", "type": "default", "label": "Default"}]
    return shown


def _name_variants(field: Row) -> Row:
    full: Row = {"name": "fullName", "type": "text", "required": True}
    if field["variant"] == "firstAndLastName":
        full["label"] = _LABELS["name"]
    if "label" in field:
        full["label"] = field["label"]
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


_SOURCE = Shape(
    *alike("id type label", string()),
    Field("editUrl", string(), optional=True),
    Field("fieldRequired", boolean(), optional=True),
)
_VIEW = Shape(Field("id", string()), Field("label", string()), Field("description", string(), optional=True))
_EDITABLES = ("system", "system-but-optional", "system-but-hidden", "user", "user-readonly")
COLUMN = Shape(
    Field("type", one_of(*TYPES, "radioInput")),
    Field("name", string()),
    Field("options", optional=True, items=Shape(Field("value", string()), Field("label", string()))),
    *(Field(name, string(), optional=True) for name in ("label", "labelAsSafeHtml", "defaultLabel")),
    Field("placeholder", string(), optional=True),
    Field("required", boolean(), optional=True),
    Field("getOptionsAt", string(), optional=True),
    Field(
        "optionsInputs",
        array(),
        optional=True,
        items=Shape(
            Field("type", string()),
            Field("required", boolean(), optional=True),
            Field("placeholder", string(), optional=True),
        ),
    ),
    Field("variant", string(), optional=True),
    Field("variantsConfig", optional=True, shape=Shape()),
    Field("views", optional=True, items=_VIEW),
    Field("hideWhenJustOneOption", boolean(), optional=True),
    Field("hidden", boolean(), optional=True),
    Field("editable", one_of(*_EDITABLES), optional=True),
    Field("sources", optional=True, items=_SOURCE),
    Field("disableOnPrefill", boolean(), optional=True),
)


def from_columns(sent: list[Row]) -> list[Row]:
    """Read fields that the oldest version sent in the server's form; an address or a number is required."""
    made = []
    for column in sent:
        if not isinstance(column, dict):
            raise unhandled()
        if not _can_be_read_back(column):
            raise server_error()
        field = _field(
            column["name"], column["type"], bool(column.get("required")), bool(column.get("hidden"))
        )
        texts: Row = {name: column[name] for name in ("label", "placeholder") if name in column}
        options = column.get("options")
        if options:
            texts["options"] = [option["value"] for option in options]
        custom = {"custom": True} if not _is_system(column) else {}
        made.append({**field, **texts, **custom, "column": column})
    if not any(field["type"] in ("email", "phone") for field in made):
        made.append(_field("email", "email", required=True))
    return made


def _can_be_read_back(column: Row) -> bool:
    """Return whether the server can show the stored field: no null, and only lists of objects.

    It cannot read any form of option inputs and variants that it accepts.
    """
    if None in column.values() or "optionsInputs" in column or "variantsConfig" in column:
        return False
    return all(
        isinstance(column.get(name, []), list)
        and all(isinstance(part, dict) and None not in part.values() for part in column.get(name, []))
        for name in ("options", "views", "sources")
    )


def _sourced(column: Row, name: str, editables: tuple[str, ...]) -> bool:
    sources = column.get("sources")
    return (
        isinstance(sources, list)
        and all((each.get("id"), each.get("type")) == (name, name) for each in sources)
        and column.get("editable") in editables
        and isinstance(column.get("required"), bool)
    )


def _is_system(column: Row) -> bool:
    """Return whether the newer version can read the column as one of the fields that every event type has."""
    types = {field["slug"]: field["type"] for field in (*default_fields(), phone_field())}
    return (
        types.get(column["name"]) == column["type"]
        and isinstance(column.get("defaultLabel"), str)
        and _sourced(column, "default", ("system", "system-but-optional", "user-readonly"))
    )


def _is_custom(column: Row) -> bool:
    return (
        column["type"] not in ("name", "email")
        and isinstance(column.get("label"), str)
        and _sourced(column, "user", ("user", "user-readonly"))
    )
