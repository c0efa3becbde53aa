# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    Choice,
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

FIELDS = frozenset(("status",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        if f_status != "success":
            odd(DisconnectConferencingAppResponse, "status", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DisconnectConferencingAppResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DisconnectConferencingAppResponse)
    self.status = f_status
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DisconnectConferencingAppResponse(Model):
    """Returned by `disconnect_conferencing_app` and `disconnect_organization_team_conferencing_app`."""

    __slots__ = ("status",)

    _names = (("status", "status"),)
    _decode = staticmethod(decode)

    status: Literal["success"]

    def __init__(
        self,
        *,
        status: Literal["success"] = "success",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("status", "status", True, Choice("success")),)
