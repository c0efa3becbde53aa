# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"""What the clients of this package raise."""


class UnexpectedStatus(Exception):
    """An answer with a status that the document does not name."""

    def __init__(self, status_code: int, content: bytes) -> None:
        super().__init__(f"unexpected status {status_code}")
        self.status_code = status_code
        self.content = content


__all__ = ["UnexpectedStatus"]
