"""The former name of `contract_tests.api`, for scripts that import it."""

from contract_tests.api import *  # noqa: F403
