"""The layers of a run; each gives a verdict of its own per operation."""
