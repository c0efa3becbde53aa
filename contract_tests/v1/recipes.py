"""One request per operation of API v1 that ought to succeed; the rest gets the smallest one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from contract_tests.document import Operation
from contract_tests.recipes import Recipe, Recipes

TABLE: dict[str, Recipe] = {}
PATH_VALUES: dict[str, Callable[[Any], Any]] = {}


def excuse(operation: Operation, prepared: bool) -> str | None:
    return None


V1 = Recipes(TABLE, PATH_VALUES, excuse)
