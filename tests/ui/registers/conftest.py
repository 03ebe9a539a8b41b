"""The same office and the same Helena as for the acts."""

from tests.ui.acts.conftest import empty_record, office, typist

__all__ = ["empty_record", "office", "typist"]
