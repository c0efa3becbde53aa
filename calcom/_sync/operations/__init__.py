# Derived by tools/unasync.py from calcom/_async/operations/__init__.py;
# edit that file, and run `make generate`.
# Derived by tools/resources.py from generated/calcom_v2; run `make generate`, and edit nothing here.
"""The operations that are called as the document has them."""
