# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
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
        "fromRedirectOfNonOrgLink",
        "considerUnpublished",
        "orgSlug",
        "teamSlug",
        "name",
        "hideProfileLink",
        "logoUrl",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_from_redirect_of_non_org_link = data["fromRedirectOfNonOrgLink"]
        f_consider_unpublished = data["considerUnpublished"]
        f_org_slug = data["orgSlug"]
        f_team_slug = data["teamSlug"]
        f_name = data["name"]
        f_hide_profile_link = data["hideProfileLink"]
        if type(f_from_redirect_of_non_org_link) is not bool:
            odd(PublicEventTypeEntity, "fromRedirectOfNonOrgLink", data, drift)
        if type(f_consider_unpublished) is not bool:
            odd(PublicEventTypeEntity, "considerUnpublished", data, drift)
        if f_org_slug is not None and type(f_org_slug) is not str:
            odd(PublicEventTypeEntity, "orgSlug", data, drift)
        if f_team_slug is not None and type(f_team_slug) is not str:
            odd(PublicEventTypeEntity, "teamSlug", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(PublicEventTypeEntity, "name", data, drift)
        if type(f_hide_profile_link) is not bool:
            odd(PublicEventTypeEntity, "hideProfileLink", data, drift)
        more = len(data) - 6
        f_logo_url = absent
        if more:
            if "logoUrl" in data:
                f_logo_url = data["logoUrl"]
                more -= 1
                if f_logo_url is not None and type(f_logo_url) is not str:
                    odd(PublicEventTypeEntity, "logoUrl", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PublicEventTypeEntity, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(PublicEventTypeEntity)
    self.from_redirect_of_non_org_link = f_from_redirect_of_non_org_link
    self.consider_unpublished = f_consider_unpublished
    self.org_slug = f_org_slug
    self.team_slug = f_team_slug
    self.name = f_name
    self.hide_profile_link = f_hide_profile_link
    self.logo_url = f_logo_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PublicEventTypeEntity(Model):
    """Part of `PublicEventTypeRow.entity`."""

    __slots__ = (
        "from_redirect_of_non_org_link",
        "consider_unpublished",
        "org_slug",
        "team_slug",
        "name",
        "hide_profile_link",
        "logo_url",
    )

    _names = (
        ("from_redirect_of_non_org_link", "fromRedirectOfNonOrgLink"),
        ("consider_unpublished", "considerUnpublished"),
        ("org_slug", "orgSlug"),
        ("team_slug", "teamSlug"),
        ("name", "name"),
        ("hide_profile_link", "hideProfileLink"),
        ("logo_url", "logoUrl"),
    )
    _decode = staticmethod(decode)

    from_redirect_of_non_org_link: bool
    consider_unpublished: bool
    org_slug: str | None
    team_slug: str | None
    name: str | None
    hide_profile_link: bool
    logo_url: str | None | Unset

    def __init__(
        self,
        *,
        from_redirect_of_non_org_link: bool,
        consider_unpublished: bool,
        org_slug: str | None,
        team_slug: str | None,
        name: str | None,
        hide_profile_link: bool,
        logo_url: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.from_redirect_of_non_org_link = from_redirect_of_non_org_link
        self.consider_unpublished = consider_unpublished
        self.org_slug = org_slug
        self.team_slug = team_slug
        self.name = name
        self.hide_profile_link = hide_profile_link
        self.logo_url = logo_url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("from_redirect_of_non_org_link", "fromRedirectOfNonOrgLink", True, BOOLEAN),
            ("consider_unpublished", "considerUnpublished", True, BOOLEAN),
            ("org_slug", "orgSlug", True, Nullable(STRING)),
            ("team_slug", "teamSlug", True, Nullable(STRING)),
            ("name", "name", True, Nullable(STRING)),
            ("hide_profile_link", "hideProfileLink", True, BOOLEAN),
            ("logo_url", "logoUrl", False, Nullable(STRING)),
        )
