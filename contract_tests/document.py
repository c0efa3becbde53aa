"""The former name of `calcom_spec.contract`, for scripts that import it."""

from calcom_spec.contract import *  # noqa: F403
