"""What makes the program run: the database worker, the ticker, the system's clock, the sound."""
