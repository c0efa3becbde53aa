# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "expiresAt",
        "note",
        "neverExpires",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_expires_at = data["expiresAt"]
        if f_expires_at is not None:
            f_expires_at = parse_time(f_expires_at)
            if f_expires_at.tzinfo is None:
                return decode_exactly(CreateApiKeyBody, data, drift, mark)
        more = len(data) - 1
        f_note = f_never_expires = f_user_id = absent
        if more:
            if "note" in data:
                f_note = data["note"]
                more -= 1
                if f_note is not None and type(f_note) is not str:
                    odd(CreateApiKeyBody, "note", data, drift)
            if "neverExpires" in data:
                f_never_expires = data["neverExpires"]
                more -= 1
                if type(f_never_expires) is not bool:
                    odd(CreateApiKeyBody, "neverExpires", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(CreateApiKeyBody, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateApiKeyBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateApiKeyBody)
    self.expires_at = f_expires_at
    self.note = f_note
    self.never_expires = f_never_expires
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateApiKeyBody(Model):
    """Sent by `create_api_key`."""

    __slots__ = (
        "expires_at",
        "note",
        "never_expires",
        "user_id",
    )

    _names = (
        ("expires_at", "expiresAt"),
        ("note", "note"),
        ("never_expires", "neverExpires"),
        ("user_id", "userId"),
    )
    _decode = staticmethod(decode)

    expires_at: datetime.datetime | None
    note: str | None | Unset
    never_expires: bool | Unset
    user_id: int | Unset

    def __init__(
        self,
        *,
        expires_at: datetime.datetime | None,
        note: str | None | Unset = UNSET,
        never_expires: bool | Unset = UNSET,
        user_id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.expires_at = expires_at
        self.note = note
        self.never_expires = never_expires
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("expires_at", "expiresAt", True, Nullable(TIME)),
            ("note", "note", False, Nullable(STRING)),
            ("never_expires", "neverExpires", False, BOOLEAN),
            ("user_id", "userId", False, INTEGER),
        )
