# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
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
from .event_type_child_owner import decode as decode_event_type_child_owner

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_child_owner import EventTypeChildOwner

FIELDS = frozenset(
    (
        "hidden",
        "slug",
        "owner",
        "created",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_hidden = data["hidden"]
        f_slug = data["slug"]
        if type(f_hidden) is not bool:
            odd(EventTypeChild, "hidden", data, drift)
        if type(f_slug) is not str:
            odd(EventTypeChild, "slug", data, drift)
        more = len(data) - 2
        f_owner = f_created = absent
        if more:
            if "owner" in data:
                f_owner = data["owner"]
                more -= 1
            if "created" in data:
                f_created = data["created"]
                more -= 1
                if type(f_created) is not bool:
                    odd(EventTypeChild, "created", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeChild, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_owner is not UNSET:
            f_owner = decode_event_type_child_owner(f_owner, drift)
    except Odd:
        return decode_exactly(EventTypeChild, data, drift, mark)
    self = new(EventTypeChild)
    self.hidden = f_hidden
    self.slug = f_slug
    self.owner = f_owner
    self.created = f_created
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeChild(Model):
    """Part of `EventTypeRowForm.children` and `EventTypeRowOfProfile.children`."""

    __slots__ = (
        "hidden",
        "slug",
        "owner",
        "created",
    )

    _names = (
        ("hidden", "hidden"),
        ("slug", "slug"),
        ("owner", "owner"),
        ("created", "created"),
    )
    _decode = staticmethod(decode)

    hidden: bool
    slug: str
    owner: EventTypeChildOwner | Unset
    created: bool | Unset

    def __init__(
        self,
        *,
        hidden: bool,
        slug: str,
        owner: EventTypeChildOwner | Unset = UNSET,
        created: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.hidden = hidden
        self.slug = slug
        self.owner = owner
        self.created = created
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_child_owner import EventTypeChildOwner

        return (
            ("hidden", "hidden", True, BOOLEAN),
            ("slug", "slug", True, STRING),
            ("owner", "owner", False, Ref(EventTypeChildOwner)),
            ("created", "created", False, BOOLEAN),
        )
