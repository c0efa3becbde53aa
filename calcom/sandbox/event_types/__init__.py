"""Event types: what requests may say, what is stored, views and routes per version, private links."""
