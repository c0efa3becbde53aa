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
        "clientId",
        "clientSecret",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_client_id = data["clientId"]
        f_client_secret = data["clientSecret"]
        if type(f_client_id) is not str:
            odd(CreatedOAuthClient, "clientId", data, drift)
        if type(f_client_secret) is not str:
            odd(CreatedOAuthClient, "clientSecret", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedOAuthClient, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreatedOAuthClient)
    self.client_id = f_client_id
    self.client_secret = f_client_secret
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedOAuthClient(Model):
    """Returned by `create_oauth_client`."""

    __slots__ = (
        "client_id",
        "client_secret",
    )

    _names = (
        ("client_id", "clientId"),
        ("client_secret", "clientSecret"),
    )
    _hidden = frozenset(("client_secret",))
    _decode = staticmethod(decode)

    client_id: str
    client_secret: str

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("client_id", "clientId", True, STRING),
            ("client_secret", "clientSecret", True, STRING),
        )
