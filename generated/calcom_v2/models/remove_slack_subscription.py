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
        "identifier",
        "teamId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_identifier = data["identifier"]
        f_team_id = data["teamId"]
        if type(f_identifier) is not str:
            odd(RemoveSlackSubscription, "identifier", data, drift)
        if type(f_team_id) is not str:
            odd(RemoveSlackSubscription, "teamId", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RemoveSlackSubscription, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RemoveSlackSubscription)
    self.identifier = f_identifier
    self.team_id = f_team_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RemoveSlackSubscription(Model):
    """Sent by `remove_slack_subscription`."""

    __slots__ = (
        "identifier",
        "team_id",
    )

    _names = (
        ("identifier", "identifier"),
        ("team_id", "teamId"),
    )
    _decode = staticmethod(decode)

    identifier: str
    team_id: str

    def __init__(
        self,
        *,
        identifier: str,
        team_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.identifier = identifier
        self.team_id = team_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("identifier", "identifier", True, STRING),
            ("team_id", "teamId", True, STRING),
        )
