# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

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
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset
from .location_option import decode as decode_location_option

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .location_option import LocationOption

FIELDS = frozenset(
    (
        "name",
        "description",
        "type",
        "variant",
        "categories",
        "logo",
        "publisher",
        "slug",
        "url",
        "email",
        "locationOption",
        "appData",
        "dirName",
        "__template",
        "installed",
        "title",
        "category",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    known = 11
    try:
        f_name = data["name"]
        f_description = data["description"]
        f_type_ = data["type"]
        f_variant = data["variant"]
        f_categories = data["categories"]
        f_logo = data["logo"]
        f_publisher = data["publisher"]
        f_slug = data["slug"]
        f_url = data["url"]
        f_email = data["email"]
        f_location_option = data["locationOption"]
        if (
            type(f_name) is not str
            or type(f_description) is not str
            or type(f_type_) is not str
            or type(f_variant) is not str
            or type(f_categories) is not list
            or type(f_logo) is not str
            or type(f_publisher) is not str
            or type(f_slug) is not str
            or type(f_url) is not str
            or type(f_email) is not str
        ):
            return decode_exactly(CalendarIntegration, data, drift)
        for item in f_categories:
            if type(item) is not str:
                return decode_exactly(CalendarIntegration, data, drift)
        if "appData" in data:
            f_app_data = data["appData"]
            known += 1
            if f_app_data is not None and type(f_app_data) is not dict:
                return decode_exactly(CalendarIntegration, data, drift)
        else:
            f_app_data = UNSET
        if "dirName" in data:
            f_dir_name = data["dirName"]
            known += 1
            if type(f_dir_name) is not str:
                return decode_exactly(CalendarIntegration, data, drift)
        else:
            f_dir_name = UNSET
        if "__template" in data:
            f_field_template = data["__template"]
            known += 1
            if type(f_field_template) is not str:
                return decode_exactly(CalendarIntegration, data, drift)
        else:
            f_field_template = UNSET
        if "installed" in data:
            f_installed = data["installed"]
            known += 1
            if type(f_installed) is not bool:
                return decode_exactly(CalendarIntegration, data, drift)
        else:
            f_installed = UNSET
        if "title" in data:
            f_title = data["title"]
            known += 1
            if type(f_title) is not str:
                return decode_exactly(CalendarIntegration, data, drift)
        else:
            f_title = UNSET
        if "category" in data:
            f_category = data["category"]
            known += 1
            if type(f_category) is not str:
                return decode_exactly(CalendarIntegration, data, drift)
        else:
            f_category = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarIntegration, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        if f_location_option is not None:
            f_location_option = decode_location_option(f_location_option, drift)
    except Odd:
        del drift[mark:]
        return decode_exactly(CalendarIntegration, data, drift)
    self = new(CalendarIntegration)
    self.name = f_name
    self.description = f_description
    self.type_ = f_type_
    self.variant = f_variant
    self.categories = f_categories
    self.logo = f_logo
    self.publisher = f_publisher
    self.slug = f_slug
    self.url = f_url
    self.email = f_email
    self.location_option = f_location_option
    self.app_data = f_app_data
    self.dir_name = f_dir_name
    self.field_template = f_field_template
    self.installed = f_installed
    self.title = f_title
    self.category = f_category
    self._extra = extra
    return self


class CalendarIntegration(Model):
    __slots__ = (
        "name",
        "description",
        "type_",
        "variant",
        "categories",
        "logo",
        "publisher",
        "slug",
        "url",
        "email",
        "location_option",
        "app_data",
        "dir_name",
        "field_template",
        "installed",
        "title",
        "category",
    )

    _names = (
        ("name", "name"),
        ("description", "description"),
        ("type_", "type"),
        ("variant", "variant"),
        ("categories", "categories"),
        ("logo", "logo"),
        ("publisher", "publisher"),
        ("slug", "slug"),
        ("url", "url"),
        ("email", "email"),
        ("location_option", "locationOption"),
        ("app_data", "appData"),
        ("dir_name", "dirName"),
        ("field_template", "__template"),
        ("installed", "installed"),
        ("title", "title"),
        ("category", "category"),
    )
    _decode = staticmethod(decode)

    name: str
    description: str
    type_: str
    variant: str
    categories: list[str]
    logo: str
    publisher: str
    slug: str
    url: str
    email: str
    location_option: LocationOption | None
    app_data: dict[str, Any] | None | Unset
    dir_name: str | Unset
    field_template: str | Unset
    installed: bool | Unset
    title: str | Unset
    category: str | Unset

    def __init__(
        self,
        *,
        name: str,
        description: str,
        type_: str,
        variant: str,
        categories: list[str],
        logo: str,
        publisher: str,
        slug: str,
        url: str,
        email: str,
        location_option: LocationOption | None,
        app_data: dict[str, Any] | None | Unset = UNSET,
        dir_name: str | Unset = UNSET,
        field_template: str | Unset = UNSET,
        installed: bool | Unset = UNSET,
        title: str | Unset = UNSET,
        category: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.description = description
        self.type_ = type_
        self.variant = variant
        self.categories = categories
        self.logo = logo
        self.publisher = publisher
        self.slug = slug
        self.url = url
        self.email = email
        self.location_option = location_option
        self.app_data = app_data
        self.dir_name = dir_name
        self.field_template = field_template
        self.installed = installed
        self.title = title
        self.category = category
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .location_option import LocationOption

        return (
            ("name", "name", True, STRING),
            ("description", "description", True, STRING),
            ("type_", "type", True, STRING),
            ("variant", "variant", True, STRING),
            ("categories", "categories", True, List(STRING)),
            ("logo", "logo", True, STRING),
            ("publisher", "publisher", True, STRING),
            ("slug", "slug", True, STRING),
            ("url", "url", True, STRING),
            ("email", "email", True, STRING),
            ("location_option", "locationOption", True, Nullable(Ref(LocationOption))),
            ("app_data", "appData", False, Nullable(Map(ANY))),
            ("dir_name", "dirName", False, STRING),
            ("field_template", "__template", False, STRING),
            ("installed", "installed", False, BOOLEAN),
            ("title", "title", False, STRING),
            ("category", "category", False, STRING),
        )
