"""The room of shifts: coming on duty, closing, past shifts, and what is printed of them."""
