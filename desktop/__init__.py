"""Retorno: tells a courier office which clients must be called back, and by when."""

__version__ = "0.1.0"
