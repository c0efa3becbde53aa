# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    Map,
    Model,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(("response",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_response = absent
        if more:
            if "response" in data:
                f_response = data["response"]
                more -= 1
                if type(f_response) is not dict:
                    return decode_exactly(UpdateRoutingFormResponseInput, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateRoutingFormResponseInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateRoutingFormResponseInput)
    self.response = f_response
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateRoutingFormResponseInput(Model):
    """Sent by `update_organization_routing_form_response` and `update_organization_team_routing_form_response`."""

    __slots__ = ("response",)

    _names = (("response", "response"),)
    _decode = staticmethod(decode)

    response: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        response: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.response = response
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("response", "response", False, Map(ANY)),)
