# Derived by spec.pipeline from calcom/_async/__init__.py; edit that file, and run `make generate`.
"""The client: one loop that sends, pages that follow each other, and the areas of the API."""
