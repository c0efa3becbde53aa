"""Run the same requests against a real server and the sandbox, and show where the answers differ.

    make differential REAL=http://127.0.0.1:5600 RESET="a command that seeds it again" [ARGS="--seeds 3"]
    make differential REAL=http://127.0.0.1:5600 RESET="a command that seeds it again" ARGS=--sweep

Sequences of requests are made from a seed (`grammar`), or with `--sweep` from the recordings: one request of
each operation, with odd values in each id, parameter and field in turn. They are sent to the real server
(`servers`). The exchanges are replayed against the sandbox by the rules of `make parity` (`drive`).
Differences are grouped by cause, reduced to a few requests, and written as recordings under
`reports/differential`.
"""
