"""Slots and reservations: routes per version over `calcom.sandbox.scheduling`."""
