"""Apps that a user connects: conferencing and payment."""
