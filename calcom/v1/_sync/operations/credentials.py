# Derived by tools/unasync.py from calcom/v1/_async/operations/credentials.py;
# edit that file, and run `make generate`.
# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._sync.resource import Resource
from ....types import CallOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import CreateUserCredentialBody, UpdateUserCredentialBody


class CredentialsResource(Resource):
    """Credentials."""

    @overload
    def create(
        self,
        *,
        user_id: str,
        encrypted_key: str,
        app_slug: str,
        options: CallOptions | None = None,
    ) -> Any: ...
    @overload
    def create(
        self,
        *,
        user_id: str,
        body: CreateUserCredentialBody | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any: ...
    def create(
        self,
        *,
        user_id: str,
        encrypted_key: str | Unset = UNSET,
        app_slug: str | Unset = UNSET,
        body: CreateUserCredentialBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Create user credential.

        `POST /credential-sync`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.credentials import create_user_credential as endpoint

        content = body_of(
            "create_user_credential",
            body,
            ("encrypted_key", "app_slug"),
            [("encrypted_key", "encryptedKey", encrypted_key), ("app_slug", "appSlug", app_slug)],
            "calcom_v1",
        )
        call = prepare(endpoint, options, user_id=user_id, body=content)
        return self._send(call)

    def delete(
        self,
        *,
        user_id: str,
        credential_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete user credential.

        `DELETE /credential-sync`
        """
        from calcom_v1.api.credentials import delete_user_credential as endpoint

        call = prepare(endpoint, options, user_id=user_id, credential_id=credential_id)
        return self._send(call)

    def list(
        self,
        *,
        user_id: str,
        options: CallOptions | None = None,
    ) -> Any:
        """List user credentials.

        `GET /credential-sync`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.credentials import list_user_credentials as endpoint

        call = prepare(endpoint, options, user_id=user_id)
        return self._send(call)

    @overload
    def update(
        self,
        *,
        user_id: str,
        credential_id: str,
        encrypted_key: str,
        options: CallOptions | None = None,
    ) -> Any: ...
    @overload
    def update(
        self,
        *,
        user_id: str,
        credential_id: str,
        body: UpdateUserCredentialBody | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any: ...
    def update(
        self,
        *,
        user_id: str,
        credential_id: str,
        encrypted_key: str | Unset = UNSET,
        body: UpdateUserCredentialBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Update user credential.

        `PATCH /credential-sync`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.credentials import update_user_credential as endpoint

        content = body_of(
            "update_user_credential",
            body,
            ("encrypted_key",),
            [("encrypted_key", "encryptedKey", encrypted_key)],
            "calcom_v1",
        )
        call = prepare(endpoint, options, user_id=user_id, credential_id=credential_id, body=content)
        return self._send(call)
