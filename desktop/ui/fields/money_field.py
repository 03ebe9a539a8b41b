"""A field for an amount in reais, as it is written: 15, 15,00 or 1.234,56; kept in whole cents."""

import re

from PySide6.QtCore import QCoreApplication

from desktop.ui.fields.text_fields import LineField
from desktop.ui.words.numbers import money

translate = QCoreApplication.translate

_AMOUNT = re.compile(r"(?:R\$ ?)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,(?P<cents>\d\d?))?", re.ASCII)


def cents_of(typed: str) -> int | None:
    """Return the cents of a written amount, None where it is none."""
    found = _AMOUNT.fullmatch(typed.strip())
    if found is None:
        return None
    return int(found["whole"].replace(".", "")) * 100 + int((found["cents"] or "").ljust(2, "0"))


class MoneyField(LineField):
    """An amount; empty for none."""

    def __init__(self, caption: str) -> None:
        super().__init__(caption, reserve=True)
        self.line.setPlaceholderText("R$")
        self.line.textChanged.connect(self._understand)

    def cents(self) -> int | None:
        """Return whole cents, None where nothing is asked for or typed."""
        return cents_of(self.text()) if self.isEnabled() else None

    def check(self) -> bool:
        """Tell whether it can be read, and say so where it can't."""
        if not self.isEnabled() or not self.text() or self.cents() is not None:
            return True
        self.refuse(translate("MoneyField", "Type an amount like 15,00."))
        return False

    def _understand(self) -> None:
        cents = self.cents()
        self.hint(money(cents) if cents is not None else "")
