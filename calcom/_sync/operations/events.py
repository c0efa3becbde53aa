# Derived by spec.pipeline from calcom/_async/operations/events.py; edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Events."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ..._endpoint import prepare
from ...types import CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from calcom_v2.models import Event


class EventsResource(Resource):
    """Events."""

    def get(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> Event:
        """Get an event.

        `GET /v2/events/{uuid}`, only on the hosted service
        """
        from calcom_v2.api.events import get_event as endpoint

        call = prepare(endpoint, options, uuid)
        return (self._send(call)).data

    def list(
        self,
        *,
        slug: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[Event]:
        """List events.

        `GET /v2/events`, only on the hosted service
        """
        from calcom_v2.api.events import list_events as endpoint

        call = prepare(endpoint, options, slug=slug)
        return (self._send(call)).data
