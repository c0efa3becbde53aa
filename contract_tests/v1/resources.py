"""Things of the run's own on a server of API v1."""

from __future__ import annotations

from contract_tests import resources


class Resources(resources.Resources):
    """The same things by the same names, made through API v1."""
