# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    TIME,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "runId",
        "attributeSlug",
        "attributeName",
        "sourceField",
        "outcome",
        "createdAt",
        "fieldMappingId",
        "attributeId",
        "previousValue",
        "newValue",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_run_id = data["runId"]
        f_attribute_slug = data["attributeSlug"]
        f_attribute_name = data["attributeName"]
        f_source_field = data["sourceField"]
        f_outcome = data["outcome"]
        f_created_at = data["createdAt"]
        if type(f_id) is not str:
            odd(FieldMappingApplied, "id", data, drift)
        if type(f_run_id) is not str:
            odd(FieldMappingApplied, "runId", data, drift)
        if type(f_attribute_slug) is not str:
            odd(FieldMappingApplied, "attributeSlug", data, drift)
        if type(f_attribute_name) is not str:
            odd(FieldMappingApplied, "attributeName", data, drift)
        if type(f_source_field) is not str:
            odd(FieldMappingApplied, "sourceField", data, drift)
        if type(f_outcome) is not str:
            odd(FieldMappingApplied, "outcome", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(FieldMappingApplied, data, drift, mark)
        more = len(data) - 7
        f_field_mapping_id = f_attribute_id = f_previous_value = f_new_value = absent
        if more:
            if "fieldMappingId" in data:
                f_field_mapping_id = data["fieldMappingId"]
                more -= 1
                if f_field_mapping_id is not None and type(f_field_mapping_id) is not str:
                    odd(FieldMappingApplied, "fieldMappingId", data, drift)
            if "attributeId" in data:
                f_attribute_id = data["attributeId"]
                more -= 1
                if f_attribute_id is not None and type(f_attribute_id) is not str:
                    odd(FieldMappingApplied, "attributeId", data, drift)
            if "previousValue" in data:
                f_previous_value = data["previousValue"]
                more -= 1
                if f_previous_value is not None and type(f_previous_value) is not str:
                    odd(FieldMappingApplied, "previousValue", data, drift)
            if "newValue" in data:
                f_new_value = data["newValue"]
                more -= 1
                if f_new_value is not None and type(f_new_value) is not str:
                    odd(FieldMappingApplied, "newValue", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(FieldMappingApplied, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(FieldMappingApplied)
    self.id = f_id
    self.run_id = f_run_id
    self.attribute_slug = f_attribute_slug
    self.attribute_name = f_attribute_name
    self.source_field = f_source_field
    self.outcome = f_outcome
    self.created_at = f_created_at
    self.field_mapping_id = f_field_mapping_id
    self.attribute_id = f_attribute_id
    self.previous_value = f_previous_value
    self.new_value = f_new_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class FieldMappingApplied(Model):
    """Part of `IntegrationSyncRunWithChildren.applied_field_mappings`."""

    __slots__ = (
        "id",
        "run_id",
        "attribute_slug",
        "attribute_name",
        "source_field",
        "outcome",
        "created_at",
        "field_mapping_id",
        "attribute_id",
        "previous_value",
        "new_value",
    )

    _names = (
        ("id", "id"),
        ("run_id", "runId"),
        ("attribute_slug", "attributeSlug"),
        ("attribute_name", "attributeName"),
        ("source_field", "sourceField"),
        ("outcome", "outcome"),
        ("created_at", "createdAt"),
        ("field_mapping_id", "fieldMappingId"),
        ("attribute_id", "attributeId"),
        ("previous_value", "previousValue"),
        ("new_value", "newValue"),
    )
    _decode = staticmethod(decode)

    id: str
    run_id: str
    attribute_slug: str
    attribute_name: str
    source_field: str
    outcome: str
    created_at: datetime.datetime
    field_mapping_id: str | None | Unset
    attribute_id: str | None | Unset
    previous_value: str | None | Unset
    new_value: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        run_id: str,
        attribute_slug: str,
        attribute_name: str,
        source_field: str,
        outcome: str,
        created_at: datetime.datetime,
        field_mapping_id: str | None | Unset = UNSET,
        attribute_id: str | None | Unset = UNSET,
        previous_value: str | None | Unset = UNSET,
        new_value: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.run_id = run_id
        self.attribute_slug = attribute_slug
        self.attribute_name = attribute_name
        self.source_field = source_field
        self.outcome = outcome
        self.created_at = created_at
        self.field_mapping_id = field_mapping_id
        self.attribute_id = attribute_id
        self.previous_value = previous_value
        self.new_value = new_value
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("run_id", "runId", True, STRING),
            ("attribute_slug", "attributeSlug", True, STRING),
            ("attribute_name", "attributeName", True, STRING),
            ("source_field", "sourceField", True, STRING),
            ("outcome", "outcome", True, STRING),
            ("created_at", "createdAt", True, TIME),
            ("field_mapping_id", "fieldMappingId", False, Nullable(STRING)),
            ("attribute_id", "attributeId", False, Nullable(STRING)),
            ("previous_value", "previousValue", False, Nullable(STRING)),
            ("new_value", "newValue", False, Nullable(STRING)),
        )
