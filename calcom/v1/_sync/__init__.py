# Derived by spec.pipeline from calcom/v1/_async/__init__.py; edit that file, and run `make generate`.
"""The asynchronous client for API v1, and the source of the synchronous one."""
