# Derived by spec.pipeline from calcom/_async/operations/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""The operations, as the document has them."""
