"""What a self-hosted server needs before the suite can talk to it."""
