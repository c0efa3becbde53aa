# Derived by spec.pipeline from calcom/_async/operations/api_keys.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ...types import JSON, CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import ApiKey, RefreshApiKey


class ApiKeysResource(Resource):
    """API keys."""

    def refresh(
        self,
        *,
        api_key_days_valid: int | Unset = UNSET,
        api_key_never_expires: bool | Unset = UNSET,
        body: RefreshApiKey | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ApiKey:
        """Refresh an API key.

        `POST /v2/api-keys/refresh`
        """
        from calcom_v2.api.api_keys import refresh_api_key as endpoint

        content = body_of(
            "refresh_api_key",
            body,
            (),
            [
                ("api_key_days_valid", "apiKeyDaysValid", api_key_days_valid),
                ("api_key_never_expires", "apiKeyNeverExpires", api_key_never_expires),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data
