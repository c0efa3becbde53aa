"""The former name of `contract_tests.v1.api`, for scripts that import it."""

from contract_tests.v1.api import *  # noqa: F403
