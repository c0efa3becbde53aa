"""Python client for the Cal.com scheduling API."""

from ._version import __version__

__all__ = ["__version__"]
