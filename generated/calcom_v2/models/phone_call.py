# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
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

FIELDS = frozenset(
    (
        "callId",
        "agentId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_call_id = data["callId"]
        if type(f_call_id) is not str:
            odd(PhoneCall, "callId", data, drift)
        more = len(data) - 1
        f_agent_id = absent
        if more:
            if "agentId" in data:
                f_agent_id = data["agentId"]
                more -= 1
                if type(f_agent_id) is not str:
                    odd(PhoneCall, "agentId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PhoneCall, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(PhoneCall)
    self.call_id = f_call_id
    self.agent_id = f_agent_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PhoneCall(Model):
    """Returned by `create_organization_team_event_type_phone_call` and `create_team_event_type_phone_call`."""

    __slots__ = (
        "call_id",
        "agent_id",
    )

    _names = (
        ("call_id", "callId"),
        ("agent_id", "agentId"),
    )
    _decode = staticmethod(decode)

    call_id: str
    agent_id: str | Unset

    def __init__(
        self,
        *,
        call_id: str,
        agent_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.call_id = call_id
        self.agent_id = agent_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("call_id", "callId", True, STRING),
            ("agent_id", "agentId", False, STRING),
        )
