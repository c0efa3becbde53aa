"""Drives a real server and the sandbox side by side, and shows where they differ.

    make differential REAL=http://127.0.0.1:5600 RESET="a command that seeds it again" [SEEDS=3] [COUNT=1000]

Sequences of requests are made from a seed (`grammar`), sent to the real server (`servers`), and what it
answered is replayed against the sandbox by the rules of `make parity` (`drive`). What differs is grouped by
cause, shrunk to a few requests, and written as recordings under `reports/differential`.
"""
