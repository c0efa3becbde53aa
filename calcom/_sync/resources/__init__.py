# Derived by spec.pipeline from calcom/_async/resources/__init__.py; edit that file, and run `make generate`.
"""The areas of the API."""
