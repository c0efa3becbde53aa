# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
    Odd,
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

FIELDS = frozenset(("note",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_note = absent
        if more:
            if "note" in data:
                f_note = data["note"]
                more -= 1
                if f_note is not None and type(f_note) is not str:
                    odd(UpdateApiKeyBody, "note", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateApiKeyBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateApiKeyBody)
    self.note = f_note
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateApiKeyBody(Model):
    """Sent by `update_api_key`."""

    __slots__ = ("note",)

    _names = (("note", "note"),)
    _decode = staticmethod(decode)

    note: str | None | Unset

    def __init__(
        self,
        *,
        note: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.note = note
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("note", "note", False, Nullable(STRING)),)
