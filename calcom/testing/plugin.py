"""pytest fixtures of calcom."""
