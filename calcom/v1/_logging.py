"""The key kept out of the logs of the HTTP libraries, which show headers that may repeat the URL."""

from __future__ import annotations

import logging
import re

from ._url import PARAMETER

LOGGERS = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy")

_KEY = re.compile(rf"({PARAMETER}=)[^&\s\"'\\]+")


class _WithoutKey(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if PARAMETER in message:
            record.msg, record.args = _KEY.sub(r"\1REDACTED", message), ()
        return True


_FILTER = _WithoutKey()


def hide_keys() -> None:
    """Have what a redirect repeats of a URL logged without the key; done twice it is done once."""
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
