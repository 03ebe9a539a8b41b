"""The call to a client: what they must hear, what was told, and what they decided."""
