# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    Map,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "type",
        "userId",
        "invalid",
        "teamId",
        "appId",
        "subscriptionId",
        "paymentStatus",
        "billingCycleStart",
        "delegationCredentialId",
        "key",
        "encryptedKey",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_type_ = data["type"]
        f_user_id = data["userId"]
        f_invalid = data["invalid"]
        f_team_id = data["teamId"]
        f_app_id = data["appId"]
        f_subscription_id = data["subscriptionId"]
        f_payment_status = data["paymentStatus"]
        f_billing_cycle_start = data["billingCycleStart"]
        f_delegation_credential_id = data["delegationCredentialId"]
        if type(f_id) is not int:
            odd(ConferencingApps, "id", data, drift)
        if type(f_type_) is not str:
            odd(ConferencingApps, "type", data, drift)
        if type(f_user_id) is not int:
            odd(ConferencingApps, "userId", data, drift)
        if f_invalid is not None and type(f_invalid) is not bool:
            odd(ConferencingApps, "invalid", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(ConferencingApps, "teamId", data, drift)
        if f_app_id is not None and type(f_app_id) is not str:
            odd(ConferencingApps, "appId", data, drift)
        if f_subscription_id is not None and type(f_subscription_id) is not str:
            odd(ConferencingApps, "subscriptionId", data, drift)
        if f_payment_status is not None and type(f_payment_status) is not str:
            odd(ConferencingApps, "paymentStatus", data, drift)
        if f_billing_cycle_start is not None and type(f_billing_cycle_start) is not int:
            odd(ConferencingApps, "billingCycleStart", data, drift)
        if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
            odd(ConferencingApps, "delegationCredentialId", data, drift)
        more = len(data) - 10
        f_key = f_encrypted_key = absent
        if more:
            if "key" in data:
                f_key = data["key"]
                more -= 1
                if type(f_key) is not dict:
                    return decode_exactly(ConferencingApps, data, drift, mark)
            if "encryptedKey" in data:
                f_encrypted_key = data["encryptedKey"]
                more -= 1
                if f_encrypted_key is not None and type(f_encrypted_key) is not str:
                    odd(ConferencingApps, "encryptedKey", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ConferencingApps, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ConferencingApps)
    self.id = f_id
    self.type_ = f_type_
    self.user_id = f_user_id
    self.invalid = f_invalid
    self.team_id = f_team_id
    self.app_id = f_app_id
    self.subscription_id = f_subscription_id
    self.payment_status = f_payment_status
    self.billing_cycle_start = f_billing_cycle_start
    self.delegation_credential_id = f_delegation_credential_id
    self.key = f_key
    self.encrypted_key = f_encrypted_key
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ConferencingApps(Model):
    """Returned by `connect_conferencing_app`, `connect_organization_team_conferencing_app`, `list_conferencing_apps` and 1 more."""

    __slots__ = (
        "id",
        "type_",
        "user_id",
        "invalid",
        "team_id",
        "app_id",
        "subscription_id",
        "payment_status",
        "billing_cycle_start",
        "delegation_credential_id",
        "key",
        "encrypted_key",
    )

    _names = (
        ("id", "id"),
        ("type_", "type"),
        ("user_id", "userId"),
        ("invalid", "invalid"),
        ("team_id", "teamId"),
        ("app_id", "appId"),
        ("subscription_id", "subscriptionId"),
        ("payment_status", "paymentStatus"),
        ("billing_cycle_start", "billingCycleStart"),
        ("delegation_credential_id", "delegationCredentialId"),
        ("key", "key"),
        ("encrypted_key", "encryptedKey"),
    )
    _hidden = frozenset(
        (
            "key",
            "encrypted_key",
        )
    )
    _decode = staticmethod(decode)

    id: int
    type_: str
    user_id: int
    invalid: bool | None
    team_id: int | None
    app_id: str | None
    subscription_id: str | None
    payment_status: str | None
    billing_cycle_start: int | None
    delegation_credential_id: str | None
    key: dict[str, Any] | Unset
    encrypted_key: str | None | Unset

    def __init__(
        self,
        *,
        id: int,
        type_: str,
        user_id: int,
        invalid: bool | None,
        team_id: int | None,
        app_id: str | None,
        subscription_id: str | None,
        payment_status: str | None,
        billing_cycle_start: int | None,
        delegation_credential_id: str | None,
        key: dict[str, Any] | Unset = UNSET,
        encrypted_key: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type_ = type_
        self.user_id = user_id
        self.invalid = invalid
        self.team_id = team_id
        self.app_id = app_id
        self.subscription_id = subscription_id
        self.payment_status = payment_status
        self.billing_cycle_start = billing_cycle_start
        self.delegation_credential_id = delegation_credential_id
        self.key = key
        self.encrypted_key = encrypted_key
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("type_", "type", True, STRING),
            ("user_id", "userId", True, INTEGER),
            ("invalid", "invalid", True, Nullable(BOOLEAN)),
            ("team_id", "teamId", True, Nullable(INTEGER)),
            ("app_id", "appId", True, Nullable(STRING)),
            ("subscription_id", "subscriptionId", True, Nullable(STRING)),
            ("payment_status", "paymentStatus", True, Nullable(STRING)),
            ("billing_cycle_start", "billingCycleStart", True, Nullable(INTEGER)),
            ("delegation_credential_id", "delegationCredentialId", True, Nullable(STRING)),
            ("key", "key", False, Map(ANY)),
            ("encrypted_key", "encryptedKey", False, Nullable(STRING)),
        )
