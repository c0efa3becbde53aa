"""The layers of a run; each gives a verdict per operation."""
