"""OAuth: authorization for third-party applications, and the clients of a platform."""
