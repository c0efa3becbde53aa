# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .listed_event_type_host_user import decode as decode_listed_event_type_host_user

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .listed_event_type_host_user import ListedEventTypeHostUser

FIELDS = frozenset(
    (
        "userId",
        "user",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_user = data["user"]
        if type(f_user_id) is not int:
            odd(ListedEventTypeHost, "userId", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListedEventTypeHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_user = decode_listed_event_type_host_user(f_user, drift)
    except Odd:
        return decode_exactly(ListedEventTypeHost, data, drift, mark)
    self = new(ListedEventTypeHost)
    self.user_id = f_user_id
    self.user = f_user
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListedEventTypeHost(Model):
    """Part of `ListedEventTypeRow.hosts`."""

    __slots__ = (
        "user_id",
        "user",
    )

    _names = (
        ("user_id", "userId"),
        ("user", "user"),
    )
    _decode = staticmethod(decode)

    user_id: int
    user: ListedEventTypeHostUser

    def __init__(
        self,
        *,
        user_id: int,
        user: ListedEventTypeHostUser,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.user = user
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .listed_event_type_host_user import ListedEventTypeHostUser

        return (
            ("user_id", "userId", True, INTEGER),
            ("user", "user", True, Ref(ListedEventTypeHostUser)),
        )
