"""The simulated office day: a seeded simulator of a courier office, and the notice that says so."""
