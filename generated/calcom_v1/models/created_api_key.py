# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "userId",
        "note",
        "createdAt",
        "expiresAt",
        "lastUsedAt",
        "key",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        f_note = data["note"]
        f_created_at = data["createdAt"]
        f_expires_at = data["expiresAt"]
        f_last_used_at = data["lastUsedAt"]
        f_key = data["key"]
        if type(f_id) is not str:
            odd(CreatedApiKey, "id", data, drift)
        if type(f_user_id) is not int:
            odd(CreatedApiKey, "userId", data, drift)
        if f_note is not None and type(f_note) is not str:
            odd(CreatedApiKey, "note", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(CreatedApiKey, data, drift, mark)
        if f_expires_at is not None:
            f_expires_at = parse_time(f_expires_at)
            if f_expires_at.tzinfo is None:
                return decode_exactly(CreatedApiKey, data, drift, mark)
        if f_last_used_at is not None:
            f_last_used_at = parse_time(f_last_used_at)
            if f_last_used_at.tzinfo is None:
                return decode_exactly(CreatedApiKey, data, drift, mark)
        if type(f_key) is not str:
            odd(CreatedApiKey, "key", data, drift)
        more = len(data) - 7
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedApiKey, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreatedApiKey)
    self.id = f_id
    self.user_id = f_user_id
    self.note = f_note
    self.created_at = f_created_at
    self.expires_at = f_expires_at
    self.last_used_at = f_last_used_at
    self.key = f_key
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedApiKey(Model):
    """Part of `CreatedApiKeyResponse.api_key`."""

    __slots__ = (
        "id",
        "user_id",
        "note",
        "created_at",
        "expires_at",
        "last_used_at",
        "key",
    )

    _names = (
        ("id", "id"),
        ("user_id", "userId"),
        ("note", "note"),
        ("created_at", "createdAt"),
        ("expires_at", "expiresAt"),
        ("last_used_at", "lastUsedAt"),
        ("key", "key"),
    )
    _hidden = frozenset(("key",))
    _decode = staticmethod(decode)

    id: str
    user_id: int
    note: str | None
    created_at: datetime.datetime
    expires_at: datetime.datetime | None
    last_used_at: datetime.datetime | None
    key: str

    def __init__(
        self,
        *,
        id: str,
        user_id: int,
        note: str | None,
        created_at: datetime.datetime,
        expires_at: datetime.datetime | None,
        last_used_at: datetime.datetime | None,
        key: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.note = note
        self.created_at = created_at
        self.expires_at = expires_at
        self.last_used_at = last_used_at
        self.key = key
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("user_id", "userId", True, INTEGER),
            ("note", "note", True, Nullable(STRING)),
            ("created_at", "createdAt", True, TIME),
            ("expires_at", "expiresAt", True, Nullable(TIME)),
            ("last_used_at", "lastUsedAt", True, Nullable(TIME)),
            ("key", "key", True, STRING),
        )
