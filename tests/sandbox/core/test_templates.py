"""Payload templates are filled as Handlebars fills them; what it makes of each was seen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from calcom.sandbox.webhooks.handlebars import TemplateError, render

SEEN: dict[str, Any] = json.loads(Path(__file__).with_name("templates.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("template", SEEN["templates"])
def test_a_template_becomes_what_the_library_makes_of_it(template: str) -> None:
    expected = SEEN["templates"][template]
    if expected is None:
        with pytest.raises(TemplateError):
            render(template, SEEN["data"])
    else:
        assert render(template, SEEN["data"]) == expected
