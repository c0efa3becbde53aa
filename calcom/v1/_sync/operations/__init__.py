# Derived by spec.pipeline from calcom/v1/_async/operations/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""The operations in the API document."""
