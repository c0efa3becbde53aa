# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /users/{userId}`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    path_segment,
    refuse_nulls,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.update_user_body import UpdateUserBody
    from ...models.user_response import UserResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    user_id: int,
    *,
    body: UpdateUserBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "patch", "url": "/users/" + path_segment("user_id", user_id)}
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "email": "email",
            "username": "username",
            "brandColor": "brand_color",
            "darkBrandColor": "dark_brand_color",
            "timeZone": "time_zone",
            "hideBranding": "hide_branding",
            "avatar": "avatar",
            "weekStart": "week_start",
            "timeFormat": "time_format",
            "role": "role",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> UserResponse:
    from ...models.user_response import UserResponse

    answer: UserResponse = decode_status({200: Ref(UserResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUserBody | Mapping[str, Any],
) -> Response[UserResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(user_id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUserBody | Mapping[str, Any],
) -> UserResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(user_id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUserBody | Mapping[str, Any],
) -> Response[UserResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(user_id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUserBody | Mapping[str, Any],
) -> UserResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(user_id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
