"""The acts of the desk, each a form for the keyboard that records facts."""
