# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "slug",
        "name",
        "image",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_slug = data["slug"]
        f_name = data["name"]
        f_image = data["image"]
        if f_slug is not None and type(f_slug) is not str:
            odd(EventTypeGroupProfile, "slug", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(EventTypeGroupProfile, "name", data, drift)
        if type(f_image) is not str:
            odd(EventTypeGroupProfile, "image", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeGroupProfile, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeGroupProfile)
    self.slug = f_slug
    self.name = f_name
    self.image = f_image
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeGroupProfile(Model):
    """Part of `EventTypeGroup.profile`."""

    __slots__ = (
        "slug",
        "name",
        "image",
    )

    _names = (
        ("slug", "slug"),
        ("name", "name"),
        ("image", "image"),
    )
    _decode = staticmethod(decode)

    slug: str | None
    name: str | None
    image: str

    def __init__(
        self,
        *,
        slug: str | None,
        name: str | None,
        image: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.name = name
        self.image = image
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("slug", "slug", True, Nullable(STRING)),
            ("name", "name", True, Nullable(STRING)),
            ("image", "image", True, STRING),
        )
