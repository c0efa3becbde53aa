"""Routes that serve the interface components (atoms)."""
