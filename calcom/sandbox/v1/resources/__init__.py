"""The operations of API v1, a module per resource; every module with `routes` is served."""
