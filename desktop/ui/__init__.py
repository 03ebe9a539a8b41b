"""The window: shows rows that the office prepared, and sends it what people do."""
