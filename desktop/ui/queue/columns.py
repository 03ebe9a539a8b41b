"""The queue's columns: their headings, and how they share the width so that nothing is ever scrolled sideways."""

from collections.abc import Callable, Mapping
from typing import Literal

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

Column = Literal["callback", "client", "route", "courier", "forecast"]
COLUMNS: tuple[Column, ...] = ("callback", "client", "route", "courier", "forecast")

_HEADINGS: Mapping[Column, Callable[[], str]] = {
    "callback": lambda: translate("Queue", "Callback"),
    "client": lambda: translate("Queue", "Client"),
    "route": lambda: translate("Queue", "Route"),
    "courier": lambda: translate("Queue", "Courier"),
    "forecast": lambda: translate("Queue", "Forecast and timeline"),
}

# The least width of each column, and its share of what is left.
_LEAST: Mapping[Column, int] = {"callback": 146, "client": 148, "route": 124, "courier": 162, "forecast": 178}
_SHARE: Mapping[Column, int] = {"callback": 2, "client": 38, "route": 38, "courier": 10, "forecast": 12}


def heading(column: Column) -> str:
    """Return a column's heading."""
    return _HEADINGS[column]()


def widths(whole: int) -> list[int]:
    """Return the columns' widths, which add up to `whole`; below the least they all give way alike."""
    least = sum(_LEAST.values())
    if whole <= least:
        shares = [_LEAST[column] * whole // least for column in COLUMNS]
    else:
        total = sum(_SHARE.values())
        shares = [_LEAST[column] + _SHARE[column] * (whole - least) // total for column in COLUMNS]
    shares[1] += whole - sum(shares)
    return shares
