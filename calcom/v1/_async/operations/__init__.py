# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""The operations in the API document."""
