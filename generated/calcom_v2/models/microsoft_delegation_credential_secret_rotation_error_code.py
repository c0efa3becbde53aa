# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from typing import Literal

MicrosoftDelegationCredentialSecretRotationErrorCode = Literal[
    "missing_permission",
    "pending_secret_mint_failed",
    "pending_secret_promotion_failed",
    "tenant_lifetime_policy",
    "transient",
    "unknown",
]
"""The values in the document; servers may send others."""
