"""The documents of this project, and their paths."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from calcom_spec.document import METHODS as METHODS
from calcom_spec.document import ONE_SCHEMA as ONE_SCHEMA
from calcom_spec.document import REFERENCE as REFERENCE
from calcom_spec.document import SCHEMA_LISTS as SCHEMA_LISTS
from calcom_spec.document import SCHEMA_MAPS as SCHEMA_MAPS
from calcom_spec.document import Json as Json
from calcom_spec.document import Object as Object
from calcom_spec.document import Where as Where
from calcom_spec.document import copied as copied
from calcom_spec.document import dump as dump
from calcom_spec.document import load as load
from calcom_spec.document import media_types as media_types
from calcom_spec.document import operations as operations
from calcom_spec.document import referenced as referenced
from calcom_spec.document import resolve as resolve
from calcom_spec.document import schema_roots as schema_roots
from calcom_spec.document import schemas as schemas
from calcom_spec.document import shapes as shapes
from calcom_spec.document import subschemas as subschemas

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"


def read_yaml(path: Path) -> Any:
    """Read a table or an overlay, with libyaml if it is installed, which is ten times as fast."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
