# Derived by spec.pipeline from spec/v1/openapi.json; edit nothing here, run `make generate`.

"""The operations, as the document has them."""
