"""Webhooks: subscriptions, the payloads of each trigger, and their delivery."""
