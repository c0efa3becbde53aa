# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.
"""The operations, called as the document has them."""
