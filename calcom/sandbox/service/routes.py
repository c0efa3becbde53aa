"""The service's health and its time zones."""

from __future__ import annotations

import functools
from zoneinfo import available_timezones

from ..routing import Answer, Context, Result, Routes, ok
from ..state import Row

routes = Routes(auth="none")


@routes.get("/health")
def health(ctx: Context) -> Result:
    return Answer(200, "OK", media_type="text/html; charset=utf-8")


@routes.get("/v2/timezones")
def list_time_zones(ctx: Context) -> Result:
    return ok(_cities())


@functools.cache
def _cities() -> list[Row]:
    """Return a city per zone, named after the zone, without its population."""
    zones = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    return [{"city": zone.rpartition("/")[2].replace("_", " "), "timezone": zone, "pop": 0} for zone in zones]
