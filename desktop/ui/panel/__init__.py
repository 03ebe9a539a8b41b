"""The request panel: one request with its promises and its timeline."""
