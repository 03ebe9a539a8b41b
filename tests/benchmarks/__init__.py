"""Speed as ratios: each measurement has its floor in the same run, so that a noisy machine cancels out."""
