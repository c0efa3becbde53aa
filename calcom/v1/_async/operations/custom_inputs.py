# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Custom inputs."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...._async.resource import AsyncResource
from ...._endpoint import prepare
from ....types import CallOptions

if TYPE_CHECKING:
    pass


class AsyncCustomInputsResource(AsyncResource):
    """Custom inputs."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """List custom inputs.

        `GET /custom-inputs`
        """
        from calcom_v1.api.custom_inputs import list_custom_inputs as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).event_type_custom_inputs
