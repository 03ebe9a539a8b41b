"""The dispatcher's desk: the main window and what stands in it."""
