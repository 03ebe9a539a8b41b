"""The office's small registers, one plain list each: couriers, people, services, and the office's name."""
