# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""API keys."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import AsyncV1Resource, or_null

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v1.models import (
        ApiKey,
        CreateApiKeyBody,
        CreatedApiKey,
        UpdateApiKeyBody,
    )


class AsyncApiKeysResource(AsyncV1Resource):
    """API keys."""

    @overload
    async def create(
        self,
        *,
        expires_at: datetime.datetime | None = None,
        note: str | Unset | None = UNSET,
        never_expires: bool | Unset = UNSET,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedApiKey: ...
    @overload
    async def create(
        self,
        *,
        body: CreateApiKeyBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreatedApiKey: ...
    async def create(
        self,
        *,
        expires_at: datetime.datetime | Unset | None = UNSET,
        note: str | Unset | None = UNSET,
        never_expires: bool | Unset = UNSET,
        user_id: int | Unset = UNSET,
        body: CreateApiKeyBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedApiKey:
        """Create an API key.

        `POST /api-keys`
        """
        from calcom_v1.api.api_keys import create_api_key as endpoint

        content = body_of(
            "create_api_key",
            body,
            (),
            [
                ("expires_at", "expiresAt", or_null(expires_at, body)),
                ("note", "note", note),
                ("never_expires", "neverExpires", never_expires),
                ("user_id", "userId", user_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).api_key

    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an API key.

        `DELETE /api-keys/{id}`
        """
        from calcom_v1.api.api_keys import delete_api_key as endpoint

        call = prepare(endpoint, options, id)
        await self._send(call)

    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> ApiKey:
        """Get an API key.

        `GET /api-keys/{id}`
        """
        from calcom_v1.api.api_keys import get_api_key as endpoint

        call = prepare(endpoint, options, id)
        return (await self._send(call)).api_key

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ApiKey]:
        """List API keys.

        `GET /api-keys`
        """
        from calcom_v1.api.api_keys import list_api_keys as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).api_keys

    async def update(
        self,
        id: str,
        *,
        note: str | Unset | None = UNSET,
        body: UpdateApiKeyBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ApiKey:
        """Update an API key.

        `PATCH /api-keys/{id}`
        """
        from calcom_v1.api.api_keys import update_api_key as endpoint

        content = body_of("update_api_key", body, (), [("note", "note", note)], "calcom_v1")
        call = prepare(endpoint, options, id, body=content)
        return (await self._send(call)).api_key
