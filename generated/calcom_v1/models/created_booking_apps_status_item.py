# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    List,
    Model,
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
        "appName",
        "type",
        "success",
        "failures",
        "errors",
        "warnings",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_app_name = data["appName"]
        f_type_ = data["type"]
        f_success = data["success"]
        f_failures = data["failures"]
        f_errors = data["errors"]
        if type(f_errors) is not list:
            return decode_exactly(CreatedBookingAppsStatusItem, data, drift, mark)
        if type(f_app_name) is not str:
            odd(CreatedBookingAppsStatusItem, "appName", data, drift)
        if type(f_type_) is not str:
            odd(CreatedBookingAppsStatusItem, "type", data, drift)
        if type(f_success) is not int:
            odd(CreatedBookingAppsStatusItem, "success", data, drift)
        if type(f_failures) is not int:
            odd(CreatedBookingAppsStatusItem, "failures", data, drift)
        for item in f_errors:
            if type(item) is not str:
                return decode_exactly(CreatedBookingAppsStatusItem, data, drift, mark)
        more = len(data) - 5
        f_warnings = absent
        if more:
            if "warnings" in data:
                f_warnings = data["warnings"]
                more -= 1
                if type(f_warnings) is not list:
                    return decode_exactly(CreatedBookingAppsStatusItem, data, drift, mark)
                for item in f_warnings:
                    if type(item) is not str:
                        return decode_exactly(CreatedBookingAppsStatusItem, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedBookingAppsStatusItem, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreatedBookingAppsStatusItem)
    self.app_name = f_app_name
    self.type_ = f_type_
    self.success = f_success
    self.failures = f_failures
    self.errors = f_errors
    self.warnings = f_warnings
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedBookingAppsStatusItem(Model):
    """Part of `CreatedBooking.apps_status`."""

    __slots__ = (
        "app_name",
        "type_",
        "success",
        "failures",
        "errors",
        "warnings",
    )

    _names = (
        ("app_name", "appName"),
        ("type_", "type"),
        ("success", "success"),
        ("failures", "failures"),
        ("errors", "errors"),
        ("warnings", "warnings"),
    )
    _decode = staticmethod(decode)

    app_name: str
    type_: str
    success: int
    failures: int
    errors: list[str]
    warnings: list[str] | Unset

    def __init__(
        self,
        *,
        app_name: str,
        type_: str,
        success: int,
        failures: int,
        errors: list[str],
        warnings: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.app_name = app_name
        self.type_ = type_
        self.success = success
        self.failures = failures
        self.errors = errors
        self.warnings = warnings
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("app_name", "appName", True, STRING),
            ("type_", "type", True, STRING),
            ("success", "success", True, INTEGER),
            ("failures", "failures", True, INTEGER),
            ("errors", "errors", True, List(STRING)),
            ("warnings", "warnings", False, List(STRING)),
        )
