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
        "token",
        "inviteLink",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_token = data["token"]
        f_invite_link = data["inviteLink"]
        if type(f_token) is not str:
            odd(InviteData, "token", data, drift)
        if type(f_invite_link) is not str:
            odd(InviteData, "inviteLink", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InviteData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(InviteData)
    self.token = f_token
    self.invite_link = f_invite_link
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InviteData(Model):
    """Returned by `create_organization_team_invite` and `create_team_invite`."""

    __slots__ = (
        "token",
        "invite_link",
    )

    _names = (
        ("token", "token"),
        ("invite_link", "inviteLink"),
    )
    _hidden = frozenset(("token",))
    _decode = staticmethod(decode)

    token: str
    invite_link: str

    def __init__(
        self,
        *,
        token: str,
        invite_link: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.token = token
        self.invite_link = invite_link
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("token", "token", True, STRING),
            ("invite_link", "inviteLink", True, STRING),
        )
