# Derived by spec.pipeline from calcom/v1/_async/operations/me.py; edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; edit nothing here, run `make generate`.

"""Me."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._endpoint import prepare
from ....types import CallOptions
from ..resource import V1Resource

if TYPE_CHECKING:
    from calcom_v1.models import User


class MeResource(V1Resource):
    """Me."""

    def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> User:
        """Get me.

        `GET /me`
        """
        from calcom_v1.api.users import get_me as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).user
