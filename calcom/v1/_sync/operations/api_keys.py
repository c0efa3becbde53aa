# Derived by tools/unasync.py from calcom/v1/_async/operations/api_keys.py;
# edit that file, and run `make generate`.
# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Api keys."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...._endpoint import prepare
from ...._sync.resource import Resource
from ....types import CallOptions

if TYPE_CHECKING:
    from calcom_v1.models import ApiKey


class ApiKeysResource(Resource):
    """Api keys."""

    def list(
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
        return (self._send(call)).api_keys
