"""Schedules: weekly hours and overrides, with views and routes per version."""
