# Derived by tools/unasync.py from calcom/v1/_async/operations/memberships.py;
# edit that file, and run `make generate`.
# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Memberships."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...._endpoint import prepare
from ...._sync.resource import Resource
from ....types import CallOptions

if TYPE_CHECKING:
    from collections.abc import Mapping


class MembershipsResource(Resource):
    """Memberships."""

    def create(
        self,
        *,
        body: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Create membership.

        `POST /memberships`

        The document does not describe the answer: it is the JSON that came.

        The document does not describe the body: it is sent as it is given.
        """
        from calcom_v1.api.memberships import create_membership as endpoint

        call = prepare(
            endpoint,
            options,
        )
        if body is not None:
            call = call.reading(call.decode, body=dict(body), has_body=True)
        return self._send(call)

    def delete(
        self,
        user_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete membership.

        `DELETE /memberships/{userId}_{teamId}`
        """
        from calcom_v1.api.memberships import delete_membership as endpoint

        call = prepare(endpoint, options, user_id, team_id)
        return self._send(call)

    def get(
        self,
        user_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Get membership.

        `GET /memberships/{userId}_{teamId}`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.memberships import get_membership as endpoint

        call = prepare(endpoint, options, user_id, team_id)
        return self._send(call)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """List memberships.

        `GET /memberships`
        """
        from calcom_v1.api.memberships import list_memberships as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).memberships

    def update(
        self,
        user_id: int,
        team_id: int,
        *,
        body: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Update membership.

        `PATCH /memberships/{userId}_{teamId}`

        The document does not describe the answer: it is the JSON that came.

        The document does not describe the body: it is sent as it is given.
        """
        from calcom_v1.api.memberships import update_membership as endpoint

        call = prepare(endpoint, options, user_id, team_id)
        if body is not None:
            call = call.reading(call.decode, body=dict(body), has_body=True)
        return self._send(call)
