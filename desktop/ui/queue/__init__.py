"""The queue: who must hear from us first."""
