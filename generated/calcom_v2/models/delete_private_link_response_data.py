# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "linkId",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_link_id = data["linkId"]
        f_message = data["message"]
        if type(f_link_id) is not str:
            odd(DeletePrivateLinkResponseData, "linkId", data, drift)
        if type(f_message) is not str:
            odd(DeletePrivateLinkResponseData, "message", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DeletePrivateLinkResponseData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DeletePrivateLinkResponseData)
    self.link_id = f_link_id
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DeletePrivateLinkResponseData(Model):
    """Returned by `delete_event_type_private_link` and `delete_organization_team_event_type_private_link`."""

    __slots__ = (
        "link_id",
        "message",
    )

    _names = (
        ("link_id", "linkId"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    link_id: str
    message: str

    def __init__(
        self,
        *,
        link_id: str,
        message: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.link_id = link_id
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("link_id", "linkId", True, STRING),
            ("message", "message", True, STRING),
        )
