"""The URL of an API v1 server: there is no hosted service as a default."""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from .._config import URL_VARIABLE, root_of
from ..errors import ConfigurationError

V1_URL_VARIABLE = "CALCOM_V1_BASE_URL"


def find_base_url(given: str | None, environ: Mapping[str, str] = os.environ) -> str:
    """The URL that the paths of v1 (`/bookings`) are appended to, from the argument or the environment."""
    if given is not None:
        return base_of(given, "base_url")
    for variable in (V1_URL_VARIABLE, URL_VARIABLE):
        if environ.get(variable):
            return base_of(environ[variable], variable)
    raise ConfigurationError(
        "API v1 needs the address of a self-hosted server: pass base_url (such as "
        f"https://cal.example.com/api/v1) or set {V1_URL_VARIABLE}. The hosted service no longer has v1: "
        "use calcom.CalCom there."
    )


def base_of(url: str, field: str) -> str:
    """The URL with the version at its end, which is optional in the input."""
    root = root_of(url, field, "v1")
    if urlsplit(root).path.endswith("/v2"):
        raise ConfigurationError(
            f"{field} points to API v2. Set base_url or {V1_URL_VARIABLE} to the address of v1, which is a "
            "separate server; or use calcom.CalCom."
        )
    return f"{root}/v1"
