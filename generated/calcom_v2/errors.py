# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"""The errors of the clients in this package."""


class UnexpectedStatus(Exception):
    """An answer with an undocumented status."""

    def __init__(self, status_code: int, content: bytes) -> None:
        super().__init__(f"unexpected status {status_code}")
        self.status_code = status_code
        self.content = content


__all__ = ["UnexpectedStatus"]
