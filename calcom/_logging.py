"""What is logged of a call: what is allowed by name, and nothing else."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import TypeVar

from ._secrets import SecretsFilter
from .errors import ConfigurationError

VARIABLE = "CALCOM_LOG"
LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}
# An unknown header may hold a credential, so what may be shown is listed rather than what may not.
SHOWN_HEADERS = frozenset(
    {
        "accept",
        "cal-api-version",
        "calcom-response-id",
        "content-length",
        "content-type",
        "date",
        "retry-after",
        "user-agent",
        "x-request-id",
    }
)
SHOWN_PREFIXES = ("x-ratelimit-",)

# A filter sees only what is logged under the very name, so those of the libraries below are listed.
LOGGERS = (
    "calcom",
    *("httpx", "httpx2"),
    *(
        f"{library}.{part}"
        for library in ("httpcore", "httpcore2")
        for part in ("connection", "http11", "http2", "proxy", "socks")
    ),
    *("hpack.hpack", "hpack.table"),
)

T = TypeVar("T")

logger = logging.getLogger("calcom")
logger.addHandler(logging.NullHandler())
_FILTER = SecretsFilter()


def shown(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that may be seen by people."""
    return {
        name.lower(): value
        for name, value in headers.items()
        if name.lower() in SHOWN_HEADERS or name.lower().startswith(SHOWN_PREFIXES)
    }


def hide_secrets() -> None:
    """Keep the secrets of a call out of what is logged of it, here and below; done twice it is done once."""
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)


def set_up_from_environment(environ: Mapping[str, str] = os.environ) -> None:
    """Log to standard error if `CALCOM_LOG` asks for it; applications set up the logger "calcom" instead."""
    wanted = environ.get(VARIABLE, "").strip().lower()
    if not wanted:
        return
    if wanted not in LEVELS:
        raise ConfigurationError(f"{VARIABLE} must be one of {', '.join(LEVELS)}, not {wanted!r}.")
    if not any(isinstance(handler, logging.StreamHandler) for handler in logger.handlers):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
    logger.setLevel(LEVELS[wanted])


def tell(listener: Callable[[T], object], news: T) -> None:
    """Tell a function of the user's own; its failure is logged and ends no call, for the server has acted."""
    try:
        listener(news)
    except Exception:
        logger.exception("%s failed", getattr(listener, "__qualname__", type(listener).__name__))
