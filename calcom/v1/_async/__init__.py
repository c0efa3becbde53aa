"""The asynchronous client for API v1, and the source of the synchronous one."""
