"""Bookings: rules of booking, moving, cancelling and confirming; requests, views and routes per version."""
