# Derived by spec.pipeline from calcom/_async/operations/timezones.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Time zones."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._endpoint import prepare
from ...types import CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from calcom_v2.models import CityTimezone


class TimezonesResource(Resource):
    """Time zones."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[CityTimezone]:
        """List time zones.

        `GET /v2/timezones`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.timezones import list_timezones as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data
