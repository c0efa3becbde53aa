"""The service's health and its time zones."""
