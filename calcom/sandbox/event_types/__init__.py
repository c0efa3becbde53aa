"""Event types: validation, storage, views and routes per version, private links."""
