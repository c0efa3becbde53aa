# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    STRING,
    List,
    Map,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .calendar_integration_delegation_credential import (
    decode as decode_calendar_integration_delegation_credential,
)
from .location_option import decode as decode_location_option

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .calendar_integration_delegation_credential import CalendarIntegrationDelegationCredential
    from .location_option import LocationOption

FIELDS = frozenset(
    (
        "appData",
        "dirName",
        "__template",
        "name",
        "description",
        "type",
        "title",
        "variant",
        "categories",
        "logo",
        "publisher",
        "slug",
        "email",
        "locationOption",
        "installed",
        "category",
        "url",
        "isTemplate",
        "isOAuth",
        "delegationCredential",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_app_data = data["appData"]
        f_dir_name = data["dirName"]
        f_field_template = data["__template"]
        f_name = data["name"]
        f_description = data["description"]
        f_type_ = data["type"]
        f_title = data["title"]
        f_variant = data["variant"]
        f_categories = data["categories"]
        f_logo = data["logo"]
        f_publisher = data["publisher"]
        f_slug = data["slug"]
        f_email = data["email"]
        f_location_option = data["locationOption"]
        if (f_app_data is not None and type(f_app_data) is not dict) or type(f_categories) is not list:
            return decode_exactly(CalendarIntegration, data, drift, mark)
        if type(f_dir_name) is not str:
            odd(CalendarIntegration, "dirName", data, drift)
        if type(f_field_template) is not str:
            odd(CalendarIntegration, "__template", data, drift)
        if type(f_name) is not str:
            odd(CalendarIntegration, "name", data, drift)
        if type(f_description) is not str:
            odd(CalendarIntegration, "description", data, drift)
        if type(f_type_) is not str:
            odd(CalendarIntegration, "type", data, drift)
        if type(f_title) is not str:
            odd(CalendarIntegration, "title", data, drift)
        if type(f_variant) is not str:
            odd(CalendarIntegration, "variant", data, drift)
        for item in f_categories:
            if type(item) is not str:
                return decode_exactly(CalendarIntegration, data, drift, mark)
        if type(f_logo) is not str:
            odd(CalendarIntegration, "logo", data, drift)
        if type(f_publisher) is not str:
            odd(CalendarIntegration, "publisher", data, drift)
        if type(f_slug) is not str:
            odd(CalendarIntegration, "slug", data, drift)
        if type(f_email) is not str:
            odd(CalendarIntegration, "email", data, drift)
        more = len(data) - 14
        f_installed = f_category = f_url = f_is_template = absent
        f_is_o_auth = f_delegation_credential = absent
        if more:
            if "installed" in data:
                f_installed = data["installed"]
                more -= 1
                if type(f_installed) is not bool:
                    odd(CalendarIntegration, "installed", data, drift)
            if "category" in data:
                f_category = data["category"]
                more -= 1
                if type(f_category) is not str:
                    odd(CalendarIntegration, "category", data, drift)
            if "url" in data:
                f_url = data["url"]
                more -= 1
                if type(f_url) is not str:
                    odd(CalendarIntegration, "url", data, drift)
            if "isTemplate" in data:
                f_is_template = data["isTemplate"]
                more -= 1
                if type(f_is_template) is not bool:
                    odd(CalendarIntegration, "isTemplate", data, drift)
            if "isOAuth" in data:
                f_is_o_auth = data["isOAuth"]
                more -= 1
                if type(f_is_o_auth) is not bool:
                    odd(CalendarIntegration, "isOAuth", data, drift)
            if "delegationCredential" in data:
                f_delegation_credential = data["delegationCredential"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarIntegration, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_location_option is not None:
            f_location_option = decode_location_option(f_location_option, drift)
        if f_delegation_credential is not UNSET:
            f_delegation_credential = decode_calendar_integration_delegation_credential(
                f_delegation_credential, drift
            )
    except Odd:
        return decode_exactly(CalendarIntegration, data, drift, mark)
    self = new(CalendarIntegration)
    self.app_data = f_app_data
    self.dir_name = f_dir_name
    self.field_template = f_field_template
    self.name = f_name
    self.description = f_description
    self.type_ = f_type_
    self.title = f_title
    self.variant = f_variant
    self.categories = f_categories
    self.logo = f_logo
    self.publisher = f_publisher
    self.slug = f_slug
    self.email = f_email
    self.location_option = f_location_option
    self.installed = f_installed
    self.category = f_category
    self.url = f_url
    self.is_template = f_is_template
    self.is_o_auth = f_is_o_auth
    self.delegation_credential = f_delegation_credential
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalendarIntegration(Model):
    """Part of `ConnectedCalendar.integration`."""

    __slots__ = (
        "app_data",
        "dir_name",
        "field_template",
        "name",
        "description",
        "type_",
        "title",
        "variant",
        "categories",
        "logo",
        "publisher",
        "slug",
        "email",
        "location_option",
        "installed",
        "category",
        "url",
        "is_template",
        "is_o_auth",
        "delegation_credential",
    )

    _names = (
        ("app_data", "appData"),
        ("dir_name", "dirName"),
        ("field_template", "__template"),
        ("name", "name"),
        ("description", "description"),
        ("type_", "type"),
        ("title", "title"),
        ("variant", "variant"),
        ("categories", "categories"),
        ("logo", "logo"),
        ("publisher", "publisher"),
        ("slug", "slug"),
        ("email", "email"),
        ("location_option", "locationOption"),
        ("installed", "installed"),
        ("category", "category"),
        ("url", "url"),
        ("is_template", "isTemplate"),
        ("is_o_auth", "isOAuth"),
        ("delegation_credential", "delegationCredential"),
    )
    _decode = staticmethod(decode)

    app_data: dict[str, Any] | None
    dir_name: str
    field_template: str
    name: str
    description: str
    type_: str
    title: str
    variant: str
    categories: list[str]
    logo: str
    publisher: str
    slug: str
    email: str
    location_option: LocationOption | None
    installed: bool | Unset
    category: str | Unset
    url: str | Unset
    is_template: bool | Unset
    is_o_auth: bool | Unset
    delegation_credential: CalendarIntegrationDelegationCredential | Unset

    def __init__(
        self,
        *,
        app_data: dict[str, Any] | None,
        dir_name: str,
        field_template: str,
        name: str,
        description: str,
        type_: str,
        title: str,
        variant: str,
        categories: list[str],
        logo: str,
        publisher: str,
        slug: str,
        email: str,
        location_option: LocationOption | None,
        installed: bool | Unset = UNSET,
        category: str | Unset = UNSET,
        url: str | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        is_o_auth: bool | Unset = UNSET,
        delegation_credential: CalendarIntegrationDelegationCredential | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.app_data = app_data
        self.dir_name = dir_name
        self.field_template = field_template
        self.name = name
        self.description = description
        self.type_ = type_
        self.title = title
        self.variant = variant
        self.categories = categories
        self.logo = logo
        self.publisher = publisher
        self.slug = slug
        self.email = email
        self.location_option = location_option
        self.installed = installed
        self.category = category
        self.url = url
        self.is_template = is_template
        self.is_o_auth = is_o_auth
        self.delegation_credential = delegation_credential
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .calendar_integration_delegation_credential import CalendarIntegrationDelegationCredential
        from .location_option import LocationOption

        return (
            ("app_data", "appData", True, Nullable(Map(ANY))),
            ("dir_name", "dirName", True, STRING),
            ("field_template", "__template", True, STRING),
            ("name", "name", True, STRING),
            ("description", "description", True, STRING),
            ("type_", "type", True, STRING),
            ("title", "title", True, STRING),
            ("variant", "variant", True, STRING),
            ("categories", "categories", True, List(STRING)),
            ("logo", "logo", True, STRING),
            ("publisher", "publisher", True, STRING),
            ("slug", "slug", True, STRING),
            ("email", "email", True, STRING),
            ("location_option", "locationOption", True, Nullable(Ref(LocationOption))),
            ("installed", "installed", False, BOOLEAN),
            ("category", "category", False, STRING),
            ("url", "url", False, STRING),
            ("is_template", "isTemplate", False, BOOLEAN),
            ("is_o_auth", "isOAuth", False, BOOLEAN),
            (
                "delegation_credential",
                "delegationCredential",
                False,
                Ref(CalendarIntegrationDelegationCredential),
            ),
        )
