"""What the office knows and owes: pure rules, standard library only, no clock and no I/O."""
