"""What is logged about a call: only headers and facts from an allow-list."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import TypeVar

from ._secrets import SecretsFilter
from .errors import ConfigurationError

VARIABLE = "CALCOM_LOG"
LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}
# An allow-list, because an unknown header may hold a credential.
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

# A filter sees only records of its own logger, not of child loggers; so the libraries' loggers are listed.
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
    """The headers that may be shown."""
    return {
        name.lower(): value
        for name, value in headers.items()
        if name.lower() in SHOWN_HEADERS or name.lower().startswith(SHOWN_PREFIXES)
    }


def hide_secrets() -> None:
    """Keep the secrets of a call out of our log and of the HTTP library's; idempotent."""
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
    """Call a user's listener; if it fails, log that and go on, because the server has already acted."""
    try:
        listener(news)
    except Exception:
        logger.exception("%s failed", getattr(listener, "__qualname__", type(listener).__name__))
