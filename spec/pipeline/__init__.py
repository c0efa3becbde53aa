"""From the published documents to the documents the project builds on; one verb per module."""
