# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""The operations in the API document."""
