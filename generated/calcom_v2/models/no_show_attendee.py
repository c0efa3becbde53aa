# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
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

FIELDS = frozenset(
    (
        "email",
        "noShow",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        f_no_show = data["noShow"]
        if type(f_email) is not str:
            odd(NoShowAttendee, "email", data, drift)
        if type(f_no_show) is not bool:
            odd(NoShowAttendee, "noShow", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(NoShowAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(NoShowAttendee)
    self.email = f_email
    self.no_show = f_no_show
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class NoShowAttendee(Model):
    """Part of `MarkNoShow.attendees` and `NoShow.attendees`."""

    __slots__ = (
        "email",
        "no_show",
    )

    _names = (
        ("email", "email"),
        ("no_show", "noShow"),
    )
    _decode = staticmethod(decode)

    email: str
    no_show: bool

    def __init__(
        self,
        *,
        email: str,
        no_show: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.no_show = no_show
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("no_show", "noShow", True, BOOLEAN),
        )
