# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    decode_exactly,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "token",
        "inviteLink",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_token = data["token"]
        f_invite_link = data["inviteLink"]
        if type(f_token) is not str or type(f_invite_link) is not str:
            return decode_exactly(InviteData, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InviteData, data, drift)
    extra = None if len(data) == 2 else extra_fields(data, FIELDS, drift)
    self = new(InviteData)
    self.token = f_token
    self.invite_link = f_invite_link
    self._extra = extra
    return self


class InviteData(Model):
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
    ) -> None:
        self.token = token
        self.invite_link = invite_link
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("token", "token", True, STRING),
            ("invite_link", "inviteLink", True, STRING),
        )
