"""The red alarm: when it sounds, the strip that shows who waits, and how it gets attention when nobody looks."""
