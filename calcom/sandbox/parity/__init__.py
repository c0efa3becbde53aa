"""Compare the sandbox with recordings of a real server: replay, compare, report.

Run it as `python -m calcom.sandbox.parity [FOLDER …]`.
"""
