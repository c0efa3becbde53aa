"""The client: one loop that sends, pages that follow each other, and the areas of the API."""
