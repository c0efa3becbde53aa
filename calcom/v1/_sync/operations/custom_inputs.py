# Derived by tools/unasync.py from calcom/v1/_async/operations/custom_inputs.py;
# edit that file, and run `make generate`.
# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Custom inputs."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...._endpoint import prepare
from ...._sync.resource import Resource
from ....types import CallOptions

if TYPE_CHECKING:
    pass


class CustomInputsResource(Resource):
    """Custom inputs."""

    def list(
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
        return (self._send(call)).event_type_custom_inputs
