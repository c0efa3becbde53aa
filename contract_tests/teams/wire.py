"""The former name of `contract_tests.teams.api`, for scripts that import it."""

from contract_tests.teams.api import *  # noqa: F403
