# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    INTEGER,
    List,
    Map,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    new,
    open_fields,
)
from ..types import UNSET, Unset
from .stored_booker_layouts import decode as decode_stored_booker_layouts
from .stored_confirmation_threshold import decode as decode_stored_confirmation_threshold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .stored_booker_layouts import StoredBookerLayouts
    from .stored_confirmation_threshold import StoredConfirmationThreshold

FIELDS = frozenset(
    (
        "multipleDuration",
        "bookerLayouts",
        "requiresConfirmationThreshold",
        "apps",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_multiple_duration = f_booker_layouts = f_requires_confirmation_threshold = f_apps = absent
        if more:
            if "multipleDuration" in data:
                f_multiple_duration = data["multipleDuration"]
                more -= 1
                if type(f_multiple_duration) is not list:
                    return decode_exactly(StoredEventTypeMetadata, data, drift, mark)
                for item in f_multiple_duration:
                    if type(item) is not int:
                        return decode_exactly(StoredEventTypeMetadata, data, drift, mark)
            if "bookerLayouts" in data:
                f_booker_layouts = data["bookerLayouts"]
                more -= 1
            if "requiresConfirmationThreshold" in data:
                f_requires_confirmation_threshold = data["requiresConfirmationThreshold"]
                more -= 1
            if "apps" in data:
                f_apps = data["apps"]
                more -= 1
                if type(f_apps) is not dict:
                    return decode_exactly(StoredEventTypeMetadata, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredEventTypeMetadata, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    try:
        if f_booker_layouts is not UNSET and f_booker_layouts is not None:
            f_booker_layouts = decode_stored_booker_layouts(f_booker_layouts, drift)
        if f_requires_confirmation_threshold is not UNSET:
            f_requires_confirmation_threshold = decode_stored_confirmation_threshold(
                f_requires_confirmation_threshold, drift
            )
    except Odd:
        return decode_exactly(StoredEventTypeMetadata, data, drift, mark)
    self = new(StoredEventTypeMetadata)
    self.multiple_duration = f_multiple_duration
    self.booker_layouts = f_booker_layouts
    self.requires_confirmation_threshold = f_requires_confirmation_threshold
    self.apps = f_apps
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredEventTypeMetadata(Model):
    """Part of `EventTypeRow.metadata`, `EventTypeRowForm.metadata`, `EventTypeRowOfProfile.metadata` and 2 more."""

    __slots__ = (
        "multiple_duration",
        "booker_layouts",
        "requires_confirmation_threshold",
        "apps",
    )

    _names = (
        ("multiple_duration", "multipleDuration"),
        ("booker_layouts", "bookerLayouts"),
        ("requires_confirmation_threshold", "requiresConfirmationThreshold"),
        ("apps", "apps"),
    )
    _open = True
    _decode = staticmethod(decode)

    multiple_duration: list[int] | Unset
    booker_layouts: StoredBookerLayouts | None | Unset
    requires_confirmation_threshold: StoredConfirmationThreshold | Unset
    apps: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        multiple_duration: list[int] | Unset = UNSET,
        booker_layouts: StoredBookerLayouts | None | Unset = UNSET,
        requires_confirmation_threshold: StoredConfirmationThreshold | Unset = UNSET,
        apps: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.multiple_duration = multiple_duration
        self.booker_layouts = booker_layouts
        self.requires_confirmation_threshold = requires_confirmation_threshold
        self.apps = apps
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_booker_layouts import StoredBookerLayouts
        from .stored_confirmation_threshold import StoredConfirmationThreshold

        return (
            ("multiple_duration", "multipleDuration", False, List(INTEGER)),
            ("booker_layouts", "bookerLayouts", False, Nullable(Ref(StoredBookerLayouts))),
            (
                "requires_confirmation_threshold",
                "requiresConfirmationThreshold",
                False,
                Ref(StoredConfirmationThreshold),
            ),
            ("apps", "apps", False, Map(ANY)),
        )
