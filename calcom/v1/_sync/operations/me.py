# Derived by spec.pipeline from calcom/v1/_async/operations/me.py; edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Your own profile and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._endpoint import prepare
from ....types import CallOptions
from ..resource import V1Resource

if TYPE_CHECKING:
    from calcom_v1.models import User


class MeResource(V1Resource):
    """Your own profile and settings."""

    def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> User:
        """Get your own profile.

        `GET /me`
        """
        from calcom_v1.api.users import get_me as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).user
