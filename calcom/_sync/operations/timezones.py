# Derived by spec.pipeline from calcom/_async/operations/timezones.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Timezones."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._endpoint import prepare
from ...types import CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from calcom_v2.models import CityTimezone


class TimezonesResource(Resource):
    """Timezones."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[CityTimezone]:
        """List timezones.

        `GET /v2/timezones`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.timezones import list_timezones as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data
