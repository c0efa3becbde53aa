# Derived by spec.pipeline from calcom/v1/_async/operations/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; edit nothing here, run `make generate`.

"""The operations, as the document has them."""
