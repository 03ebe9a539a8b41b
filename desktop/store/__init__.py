"""The record through SQLAlchemy: the fact log, the tables that are read, on SQLite and on Postgres alike."""
