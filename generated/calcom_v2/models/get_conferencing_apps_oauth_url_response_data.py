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

FIELDS = frozenset(("url",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_url = data["url"]
        if type(f_url) is not str:
            odd(GetConferencingAppsOauthUrlResponseData, "url", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GetConferencingAppsOauthUrlResponseData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(GetConferencingAppsOauthUrlResponseData)
    self.url = f_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class GetConferencingAppsOauthUrlResponseData(Model):
    """Returned by `get_conferencing_auth_url` and `get_organization_team_conferencing_auth_url`."""

    __slots__ = ("url",)

    _names = (("url", "url"),)
    _decode = staticmethod(decode)

    url: str

    def __init__(
        self,
        *,
        url: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.url = url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("url", "url", True, STRING),)
