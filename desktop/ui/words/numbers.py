"""Ordinals and money as the office writes them."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def ordinal(n: int) -> str:
    """Return `1st` of a forecast; in Portuguese `1ª`, since previsão is feminine."""
    if n % 10 == 1 and n % 100 != 11:
        return translate("Numbers", "{n}st", "of a forecast").format(n=n)
    if n % 10 == 2 and n % 100 != 12:
        return translate("Numbers", "{n}nd", "of a forecast").format(n=n)
    if n % 10 == 3 and n % 100 != 13:
        return translate("Numbers", "{n}rd", "of a forecast").format(n=n)
    return translate("Numbers", "{n}th", "of a forecast").format(n=n)


def money(cents: int) -> str:
    """Return an amount of whole cents as R$ 1.234,56."""
    whole, rest = divmod(abs(cents), 100)
    thousands = f"{whole:,}".replace(",", ".")
    return f"{'-' if cents < 0 else ''}R$ {thousands},{rest:02}"
