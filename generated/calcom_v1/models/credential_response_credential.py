# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "id",
        "appId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_app_id = data["appId"]
        if type(f_id) is not int:
            odd(CredentialResponseCredential, "id", data, drift)
        if f_app_id is not None and type(f_app_id) is not str:
            odd(CredentialResponseCredential, "appId", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CredentialResponseCredential, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CredentialResponseCredential)
    self.id = f_id
    self.app_id = f_app_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CredentialResponseCredential(Model):
    """Part of `CredentialResponse.credential`."""

    __slots__ = (
        "id",
        "app_id",
    )

    _names = (
        ("id", "id"),
        ("app_id", "appId"),
    )
    _decode = staticmethod(decode)

    id: int
    app_id: str | None

    def __init__(
        self,
        *,
        id: int,
        app_id: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.app_id = app_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("app_id", "appId", True, Nullable(STRING)),
        )
