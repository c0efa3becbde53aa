"""Where a Cal.com server, its document and this client disagree."""
