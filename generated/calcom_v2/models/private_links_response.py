# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
    Model,
    Odd,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .create_private_link_response_data import decode as decode_create_private_link_response_data

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_private_link_response_data import CreatePrivateLinkResponseData

FIELDS = frozenset(
    (
        "status",
        "data",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        f_data = data["data"]
        if type(f_data) is not list:
            return decode_exactly(PrivateLinksResponse, data, drift, mark)
        if type(f_status) is not str:
            odd(PrivateLinksResponse, "status", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PrivateLinksResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_data:
            f_data = (
                [decode_create_private_link_response_data(f_data[0], drift)]
                if len(f_data) == 1
                else [decode_create_private_link_response_data(item, drift) for item in f_data]
            )
    except Odd:
        return decode_exactly(PrivateLinksResponse, data, drift, mark)
    self = new(PrivateLinksResponse)
    self.status = f_status
    self.data = f_data
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PrivateLinksResponse(Model):
    """Returned by `list_event_type_private_links` and `list_organization_team_event_type_private_links`."""

    __slots__ = (
        "status",
        "data",
    )

    _names = (
        ("status", "status"),
        ("data", "data"),
    )
    _decode = staticmethod(decode)

    status: str
    data: list[CreatePrivateLinkResponseData]

    def __init__(
        self,
        *,
        status: str,
        data: list[CreatePrivateLinkResponseData],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.data = data
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_private_link_response_data import kind as create_private_link_response_data_kind

        return (
            ("status", "status", True, STRING),
            ("data", "data", True, List(create_private_link_response_data_kind())),
        )
