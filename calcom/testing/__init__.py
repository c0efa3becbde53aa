"""Aids for testing code that uses calcom."""
