"""What the differ and the tools call an attribute is what the generated models call it."""

from __future__ import annotations

import pytest
from calcom_v1 import models as models_v1
from calcom_v2 import models as models_v2

from calcom_spec import naming


@pytest.mark.parametrize("models", [models_v1, models_v2], ids=["v1", "v2"])
def test_attributes_are_named_by_one_rule(models: object) -> None:
    wrong = {
        (name, attribute)
        for each in dir(models)
        for attribute, name in getattr(getattr(models, each), "_names", ())
        # Where a number begins a word is the generator's matter: `email_md_5`, but `ipv4`.
        if attribute != naming.attribute(name) and not any(map(str.isdigit, name))
    }
    assert wrong == set()
