"""The models of API v1 under the names in its document; loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _lazy

if TYPE_CHECKING:
    from calcom_v1.models import *  # noqa: F403


__getattr__ = _lazy.models(__name__, "calcom_v1.models")


def __dir__() -> list[str]:
    return _lazy.model_names("calcom_v1.models")
