"""Checks of bodies and queries like class-validator, whose error lists the API shows.

A `Shape` lists the fields that a request may have, each with its rules in the server's order:

    CREATE = Shape(
        Field("name", string()),
        Field("timeZone", time_zone()),
        Field("availability", array(), optional=True, items=AVAILABILITY),
    )
    body = CREATE.check(ctx.body)      # known fields only, or ValidationError

`Shape(..., forbid_unknown=True)` refuses unknown fields instead of dropping them. A field with
`shape=` is an object, with `items=` a list of objects; both are checked in depth and their errors are
`children`. With `shows_defaults` the errors also show the defaults of missing fields.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

from .clock import to_iso
from .errors import ValidationError, server_error
from .formats import is_email, is_iso_date, is_phone_number, is_time_zone, is_url
from .javascript_dates import moment_of

MISSING: Any = type("Missing", (), {"__repr__": lambda self: "MISSING"})()
NO_DATE: Any = type("NoDate", (), {"__repr__": lambda self: "NO_DATE"})()  # a value that is not a date
ErrorList = list[dict[str, Any]]
Inner: TypeAlias = (
    "Shape | Callable[[Any], Shape | None]"  # or a function that chooses the shape by the value
)


@dataclass(frozen=True)
class Rule:
    """One constraint: its class-validator name, its text and its test.

    `{name}` in the text is the field's name; a text that depends on the value is a function of it.
    """

    key: str
    text: str | Callable[[Any], str]
    test: Callable[[Any], bool]

    def message(self, name: str, value: Any) -> str:
        text = self.text if isinstance(self.text, str) else self.text(value)
        return text.replace("{name}", name)


class Field:
    """A field of a shape.

    `optional` fields may be missing or null (`null=False`: only missing). `Shape.check` returns `default`
    for a missing field, `convert` changes a value before the check, and inner errors are reported
    `repeats` times.
    """

    def __init__(
        self,
        name: str,
        *rules: Rule,
        optional: bool = False,
        null: bool = True,
        default: Any = MISSING,
        convert: Callable[[Any], Any] | None = None,
        shape: Inner | None = None,
        items: Inner | None = None,
        repeats: int = 1,
    ) -> None:
        self.name = name
        # The rule that a value exists is always checked first.
        self.rules = sorted(rules, key=lambda rule: rule.key != "isDefined")
        self.optional = optional
        self.null = null
        self.default = default
        self.convert = convert
        self.shape = shape
        self.items = items
        self.repeats = repeats

    def no_object(self) -> str:
        """Return the error for a value or an item that should be an object."""
        start = "each value in " if self.items is not None else ""
        return f"{start}nested property {self.name} must be either object or array"

    def skips(self, value: Any) -> bool:
        return self.optional and (value is MISSING or (value is None and self.null))


def alike(names: str, *rules: Rule, **options: Any) -> list[Field]:
    """Return fields with the same rules, by the names in a text."""
    return [Field(name, *rules, **options) for name in names.split()]


class Shape:
    """The fields of one object."""

    def __init__(self, *fields: Field, forbid_unknown: bool = False, shows_defaults: bool = False) -> None:
        self.fields = fields
        self.shows_defaults = shows_defaults
        self.by_name = {field.name: field for field in fields}
        self.forbid_unknown = forbid_unknown

    def check(self, data: Any) -> dict[str, Any]:
        """Return the known fields of `data`, or raise `ValidationError`; lists and scalars are a 500."""
        if data is None:
            data = {}
        if not isinstance(data, Mapping):
            raise server_error()
        errors = self.errors(data)
        if errors:
            raise ValidationError(errors)
        return self.clean(data)

    def errors(self, data: Mapping[str, Any]) -> ErrorList:
        target = data if self.forbid_unknown else self.clean(data, defaults=self.shows_defaults)
        found: ErrorList = []
        if self.forbid_unknown:
            for name, value in data.items():
                if name not in self.by_name:
                    rule = {"whitelistValidation": f"property {name} should not exist"}
                    found.append(error(target, name, value, constraints=rule))
        for field in self.fields:
            value = data.get(field.name, field.default)
            if field.convert is not None and field.name in data:
                value = field.convert(value)
            found.extend(self._field_errors(target, field, value))
        return found

    def clean(self, data: Mapping[str, Any], *, defaults: bool = True) -> dict[str, Any]:
        """Return `data` without unknown fields at every depth, in the order of sending."""
        cleaned: dict[str, Any] = {}
        for name, value in data.items():
            field = self.by_name.get(name)
            shown = MISSING if field is None else _clean_value(field, value, defaults)
            if shown is not MISSING:
                cleaned[name] = shown
        if defaults:
            for field in self.fields:
                if field.default is not MISSING and field.name not in cleaned:
                    cleaned[field.name] = field.default
        return cleaned

    def _field_errors(self, target: Mapping[str, Any], field: Field, value: Any) -> Iterable[dict[str, Any]]:
        if field.skips(value):
            return
        constraints = {
            rule.key: rule.message(field.name, value) for rule in field.rules if not _passes(rule, value)
        }
        inner = field.shape or field.items
        told = value
        children: ErrorList = []
        if inner is not None and isinstance(value, Mapping):
            told = _cleaned(inner, value, self.shows_defaults)
            shape = _chosen(inner, value)
            children = shape.errors(value) * field.repeats if shape is not None else []
        elif inner is not None and isinstance(value, list):
            told = _cleaned(inner, value, self.shows_defaults)
            children = _item_errors(field, inner, value, told)
        elif inner is not None and value is not MISSING:
            constraints["nestedValidation"] = field.no_object()
        if constraints or children:
            yield error(target, field.name, told, children=children, constraints=constraints)


def error(
    target: Any,
    name: str,
    value: Any = MISSING,
    *,
    children: ErrorList | None = None,
    constraints: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Return one entry of the error list; missing `value` and `constraints` are left out."""
    entry: dict[str, Any] = {"target": target}
    if value is not MISSING:
        entry["value"] = None if value is NO_DATE else value
    entry["property"] = name
    entry["children"] = children or []
    if constraints:
        entry["constraints"] = dict(constraints)
    return entry


def failed(target: Any, name: str, value: Any, key: str, message: str) -> ValidationError:
    """Return an error with a single constraint, for checks that a shape cannot express."""
    return ValidationError([error(target, name, value, constraints={key: message})])


def _passes(rule: Rule, value: Any) -> bool:
    return rule.test(None if value is MISSING else value)


def _chosen(shape: Inner, value: Any) -> Shape | None:
    return shape if isinstance(shape, Shape) else shape(value)


def _item_errors(field: Field, inner: Inner, values: list[Any], told: list[Any]) -> ErrorList:
    """Return the errors of each item, shown as `told`."""
    found: ErrorList = []
    for index, (value, shown) in enumerate(zip(values, told, strict=True)):
        if isinstance(value, list):
            errors = _item_errors(field, inner, value, shown)
            if errors:
                found.append(error(told, str(index), shown, children=errors))
            continue
        if not isinstance(value, Mapping):
            text = {"nestedValidation": field.no_object()}
            found.append(error(told, str(index), shown, constraints=text))
            continue
        shape = _chosen(inner, value)
        errors = shape.errors(value) if shape is not None else []
        if errors:
            found.append(error(told, str(index), shown, children=errors))
    return found


def _clean_value(field: Field, value: Any, defaults: bool) -> Any:
    if field.convert is not None:
        value = field.convert(value)
    inner = field.shape or field.items
    if inner is None:
        return None if value is NO_DATE else value
    return _cleaned(inner, value, defaults)


def _cleaned(inner: Inner, value: Any, defaults: bool) -> Any:
    """Remove unknown fields from an object or the objects of a list."""
    if isinstance(value, Mapping):
        shape = _chosen(inner, value)
        return shape.clean(value, defaults=defaults) if shape is not None else dict(value)
    if isinstance(value, list):
        cleaned = []
        for item in value:
            shape = _chosen(inner, item) if isinstance(item, Mapping) else None
            cleaned.append(shape.clean(item, defaults=defaults) if shape is not None else item)
        return cleaned
    return value


# --- rules


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_integer(value: Any) -> bool:
    return is_number(value) and float(value).is_integer()


def _each(test: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Test every item of a list, or a value that is not a list."""

    def passes(value: Any) -> bool:
        return all(test(item) for item in value) if isinstance(value, list) else test(value)

    return passes


def _rule(key: str, text: str, test: Callable[[Any], bool], each: bool = False) -> Rule:
    return Rule(key, f"each value in {text}", _each(test)) if each else Rule(key, text, test)


def defined() -> Rule:
    return Rule("isDefined", "{name} should not be null or undefined", lambda value: value is not None)


def string(each: bool = False) -> Rule:
    return _rule("isString", "{name} must be a string", lambda value: isinstance(value, str), each)


def min_length() -> Rule:
    text = "{name} must be longer than or equal to 1 characters"
    return Rule("minLength", text, lambda value: isinstance(value, str) and bool(value))


def boolean() -> Rule:
    return Rule("isBoolean", "{name} must be a boolean value", lambda value: isinstance(value, bool))


def stored_number(number: float) -> int:
    """Return a number as the server's database has it, without a fraction; one out of range fails."""
    if not -(2**31) <= number < 2**31:
        raise server_error()
    return int(number)


def number(each: bool = False) -> Rule:
    return _rule(
        "isNumber", "{name} must be a number conforming to the specified constraints", is_number, each
    )


def integer(each: bool = False) -> Rule:
    return _rule("isInt", "{name} must be an integer number", is_integer, each)


def at_least(least: int, each: bool = False) -> Rule:
    text = f"{{name}} must not be less than {least}"
    return _rule("min", text, lambda value: is_number(value) and value >= least, each)


def at_most(most: int) -> Rule:
    return Rule(
        "max", f"{{name}} must not be greater than {most}", lambda value: is_number(value) and value <= most
    )


def array() -> Rule:
    return Rule("isArray", "{name} must be an array", lambda value: isinstance(value, list))


def not_empty_array() -> Rule:
    return Rule(
        "arrayNotEmpty", "{name} should not be empty", lambda value: isinstance(value, list) and bool(value)
    )


def to_number(value: Any) -> Any:
    """Convert a text like JavaScript's Number(); non-numeric text is returned unchanged."""
    if isinstance(value, str):
        try:
            made = float(value.strip() or "0")
        except ValueError:
            return value
        return int(made) if made.is_integer() else made
    return value


def to_date(value: Any) -> Any:
    """Convert a value like JavaScript's Date, to ISO text; `NO_DATE` if it is not a date."""
    if value is None:
        return None
    if isinstance(value, list):
        return [None if made is NO_DATE else made for made in map(to_date, value)]
    moment = moment_of(value) if isinstance(value, str) else None
    if not isinstance(value, str) and (is_number(value) or isinstance(value, bool)):
        with contextlib.suppress(ValueError, OverflowError, OSError):
            moment = datetime.fromtimestamp(value / 1000, UTC)
    return NO_DATE if moment is None else to_iso(moment)


def date() -> Rule:
    return Rule("isDate", "{name} must be a Date instance", lambda value: isinstance(value, str))


def unique_array() -> Rule:
    def test(value: Any) -> bool:
        return isinstance(value, list) and all(item not in value[:place] for place, item in enumerate(value))

    return Rule("arrayUnique", "All {name}'s elements must be unique", test)


def url() -> Rule:
    return Rule("isUrl", "{name} must be a URL address", is_url)


def phone_number() -> Rule:
    return Rule("isPhoneNumber", "{name} must be a valid phone number", is_phone_number)


def obj() -> Rule:
    return Rule("isObject", "{name} must be an object", lambda value: isinstance(value, dict))


def metadata(text: str) -> Rule:
    return Rule("ValidateMetadata", text, _is_metadata)


def _is_metadata(value: Any) -> bool:
    """Return whether a value has up to 50 short keys; a list counts as an object with its indexes as keys."""
    if isinstance(value, list):
        value = {str(place): item for place, item in enumerate(value)}
    return isinstance(value, dict) and len(value) <= 50 and all(map(_entry_fits, value.items()))


def _entry_fits(entry: tuple[str, Any]) -> bool:
    key, value = entry
    return len(str(key)) <= 40 and isinstance(value, str | int | float) and len(str(value)) <= 500


def one_of(*values: Any, key: str = "isEnum", each: bool = False) -> Rule:
    def test(value: Any) -> bool:
        return any(value == allowed and type(value) is type(allowed) for allowed in values)

    text = f"{{name}} must be one of the following values: {', '.join(str(value) for value in values)}"
    return _rule(key, text, test, each)


def matches(pattern: str, text: str) -> Rule:
    compiled = re.compile(pattern)
    return Rule("matches", text, lambda value: isinstance(value, str) and compiled.search(value) is not None)


def time_zone() -> Rule:
    return Rule("isTimeZone", "{name} must be a valid IANA time-zone", is_time_zone)


def email() -> Rule:
    return Rule("isEmail", "{name} must be an email", is_email)


def iso_date() -> Rule:
    """Require a date that exists in the calendar."""
    text = "{name} must be a valid ISO 8601 date string"
    return Rule("isIso8601", text, lambda value: is_iso_date(value, strict=True))


def date_string(*, strict: bool = False) -> Rule:
    """Require a text in the form of a date, `strict` one that the calendar has."""
    message = "{name} must be a valid ISO 8601 date string"
    return Rule("isDateString", message, lambda value: is_iso_date(value, strict=strict))
