# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
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
        "evaluationOrder",
        "attributeKey",
        "operator",
        "expectedValueType",
        "actualValueType",
        "passed",
        "createdAt",
        "ruleId",
        "expectedValue",
        "actualValue",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_run_id = data["runId"]
        f_evaluation_order = data["evaluationOrder"]
        f_attribute_key = data["attributeKey"]
        f_operator = data["operator"]
        f_expected_value_type = data["expectedValueType"]
        f_actual_value_type = data["actualValueType"]
        f_passed = data["passed"]
        f_created_at = data["createdAt"]
        if type(f_id) is not str:
            odd(RuleEvaluation, "id", data, drift)
        if type(f_run_id) is not str:
            odd(RuleEvaluation, "runId", data, drift)
        if type(f_evaluation_order) is not int:
            odd(RuleEvaluation, "evaluationOrder", data, drift)
        if type(f_attribute_key) is not str:
            odd(RuleEvaluation, "attributeKey", data, drift)
        if type(f_operator) is not str:
            odd(RuleEvaluation, "operator", data, drift)
        if type(f_expected_value_type) is not str:
            odd(RuleEvaluation, "expectedValueType", data, drift)
        if type(f_actual_value_type) is not str:
            odd(RuleEvaluation, "actualValueType", data, drift)
        if type(f_passed) is not bool:
            odd(RuleEvaluation, "passed", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(RuleEvaluation, data, drift, mark)
        more = len(data) - 9
        f_rule_id = f_expected_value = f_actual_value = absent
        if more:
            if "ruleId" in data:
                f_rule_id = data["ruleId"]
                more -= 1
                if f_rule_id is not None and type(f_rule_id) is not str:
                    odd(RuleEvaluation, "ruleId", data, drift)
            if "expectedValue" in data:
                f_expected_value = data["expectedValue"]
                more -= 1
                if f_expected_value is not None and type(f_expected_value) is not str:
                    odd(RuleEvaluation, "expectedValue", data, drift)
            if "actualValue" in data:
                f_actual_value = data["actualValue"]
                more -= 1
                if f_actual_value is not None and type(f_actual_value) is not str:
                    odd(RuleEvaluation, "actualValue", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RuleEvaluation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RuleEvaluation)
    self.id = f_id
    self.run_id = f_run_id
    self.evaluation_order = f_evaluation_order
    self.attribute_key = f_attribute_key
    self.operator = f_operator
    self.expected_value_type = f_expected_value_type
    self.actual_value_type = f_actual_value_type
    self.passed = f_passed
    self.created_at = f_created_at
    self.rule_id = f_rule_id
    self.expected_value = f_expected_value
    self.actual_value = f_actual_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RuleEvaluation(Model):
    """Part of `IntegrationSyncRunWithChildren.rule_evaluations`."""

    __slots__ = (
        "id",
        "run_id",
        "evaluation_order",
        "attribute_key",
        "operator",
        "expected_value_type",
        "actual_value_type",
        "passed",
        "created_at",
        "rule_id",
        "expected_value",
        "actual_value",
    )

    _names = (
        ("id", "id"),
        ("run_id", "runId"),
        ("evaluation_order", "evaluationOrder"),
        ("attribute_key", "attributeKey"),
        ("operator", "operator"),
        ("expected_value_type", "expectedValueType"),
        ("actual_value_type", "actualValueType"),
        ("passed", "passed"),
        ("created_at", "createdAt"),
        ("rule_id", "ruleId"),
        ("expected_value", "expectedValue"),
        ("actual_value", "actualValue"),
    )
    _decode = staticmethod(decode)

    id: str
    run_id: str
    evaluation_order: int
    attribute_key: str
    operator: str
    expected_value_type: str
    actual_value_type: str
    passed: bool
    created_at: datetime.datetime
    rule_id: str | None | Unset
    expected_value: str | None | Unset
    actual_value: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        run_id: str,
        evaluation_order: int,
        attribute_key: str,
        operator: str,
        expected_value_type: str,
        actual_value_type: str,
        passed: bool,
        created_at: datetime.datetime,
        rule_id: str | None | Unset = UNSET,
        expected_value: str | None | Unset = UNSET,
        actual_value: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.run_id = run_id
        self.evaluation_order = evaluation_order
        self.attribute_key = attribute_key
        self.operator = operator
        self.expected_value_type = expected_value_type
        self.actual_value_type = actual_value_type
        self.passed = passed
        self.created_at = created_at
        self.rule_id = rule_id
        self.expected_value = expected_value
        self.actual_value = actual_value
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("run_id", "runId", True, STRING),
            ("evaluation_order", "evaluationOrder", True, INTEGER),
            ("attribute_key", "attributeKey", True, STRING),
            ("operator", "operator", True, STRING),
            ("expected_value_type", "expectedValueType", True, STRING),
            ("actual_value_type", "actualValueType", True, STRING),
            ("passed", "passed", True, BOOLEAN),
            ("created_at", "createdAt", True, TIME),
            ("rule_id", "ruleId", False, Nullable(STRING)),
            ("expected_value", "expectedValue", False, Nullable(STRING)),
            ("actual_value", "actualValue", False, Nullable(STRING)),
        )
