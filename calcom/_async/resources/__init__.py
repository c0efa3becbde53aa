"""The areas of the API."""
