"""Models are attrs classes for whoever asks, and cost nothing for who does not."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from typing import Any

import attrs
import cattrs.preconf.json
import pytest

import calcom
from calcom.types import UNSET
from calcom_spec.contract import Document
from calcom_spec.document import Object, load
from calcom_spec.samples import Samples
from spec.pipeline.project import ROOT

APIS = ("v1", "v2")
# All of them: CALCOM_MODELS=1. Each costs some 10 ms.
EVERY = int(os.environ.get("CALCOM_MODELS", "7"))


def models(api: str) -> list[Any]:
    module = import_module(f"calcom_{api}.models")
    found = (getattr(module, name) for name in module.__all__)
    return [each for each in found if isinstance(each, type) and hasattr(each, "to_dict")]


def instances(api: str) -> list[Any]:
    """One of each model that stands for a component of the document, as its schema has it."""
    document: Object = load(ROOT / "spec" / api / "openapi.json")
    samples = Samples(Document(document))
    found = []
    for model in models(api)[::EVERY]:
        schema = document["components"]["schemas"].get(model.__name__)
        if schema is not None:
            found.append(model.from_dict(samples.fitting(schema)[0]))
    return found


@pytest.mark.parametrize("api", APIS)
def test_every_model_is_an_attrs_class(api: str) -> None:
    chosen = models(api)[::EVERY]
    assert chosen
    for model in chosen:
        names = [name for name, _ in model._names]
        fields = attrs.fields(model)
        assert attrs.has(model)
        assert [each.name for each in fields] == [*names, "additional_properties"]
        assert all(each.kw_only and not isinstance(each.type, str) for each in fields)
        assert {each.default for each in fields if not isinstance(each.default, attrs.Factory)} <= {  # type: ignore[arg-type]
            UNSET,
            attrs.NOTHING,
        }


@pytest.mark.parametrize("api", APIS)
def test_instances_go_through_attrs_and_cattrs(api: str) -> None:
    converter = cattrs.preconf.json.make_converter()
    tried = 0
    for value in instances(api):
        model = type(value)
        assert attrs.evolve(value) == value
        shown = attrs.asdict(value, recurse=False)
        assert {name: item for name, item in shown.items() if item is not UNSET} == {
            **{name: getattr(value, name) for name, _ in model._names if getattr(value, name) is not UNSET},
            "additional_properties": value.additional_properties,
        }
        assert cattrs.structure(cattrs.unstructure(value), model) == value, model
        assert converter.loads(converter.dumps(value), model) == value, model
        tried += 1
    assert tried > 5


def test_what_the_server_adds_survives_a_change() -> None:
    me = calcom.types.Webhook.from_dict({"id": "1", "news": {"a": 1}})
    changed = attrs.evolve(me, active=False)
    assert changed.to_dict() == {"id": "1", "active": False, "news": {"a": 1}}
    changed.additional_properties["more"] = 2
    assert "more" not in me.additional_properties


def test_nobody_pays_for_attrs_who_does_not_ask() -> None:
    program = "import sys, calcom.types; calcom.types.Booking.from_dict({}); print('attrs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
