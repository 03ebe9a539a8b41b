"""Where a job is, who cancelled it, what kind of trouble there was: the words for codes of the record."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.ui.words.outside import one_line

translate = QCoreApplication.translate

_Words = Mapping[str, Callable[[], str]]

_PHASES: _Words = {
    "no_courier": lambda: translate("Phases", "No courier"),
    "to_pickup": lambda: translate("Phases", "to pickup"),
    "at_pickup": lambda: translate("Phases", "at pickup"),
    "on_the_way": lambda: translate("Phases", "delivering"),
    "delivered": lambda: translate("Phases", "delivered"),
    "cancelled": lambda: translate("Phases", "cancelled"),
}

_ARRIVED: _Words = {
    "at_pickup": lambda: translate("Phases", "arrived", "courier at pickup"),
    "on_the_way": lambda: translate("Phases", "picked up"),
    "delivered": lambda: translate("Phases", "delivered"),
    "cancelled": lambda: translate("Phases", "cancelled"),
}

_TROUBLES: _Words = {
    "replaced": lambda: translate("Troubles", "planned swap"),
    "dropped_out": lambda: translate("Troubles", "courier dropped out"),
    "breakdown": lambda: translate("Troubles", "breakdown"),
    "refused": lambda: translate("Troubles", "refused"),
    "flat_tyre": lambda: translate("Troubles", "flat tyre"),
    "accident": lambda: translate("Troubles", "accident"),
    "stuck": lambda: translate("Troubles", "stopped on the road"),
    "nobody_there": lambda: translate("Troubles", "nobody there"),
    "address_not_found": lambda: translate("Troubles", "address not found"),
    "complaint": lambda: translate("Troubles", "complaint"),
    "damage": lambda: translate("Troubles", "damage"),
    "discount": lambda: translate("Troubles", "discount"),
    "free_trip": lambda: translate("Troubles", "free trip"),
}

_CHANNELS: _Words = {
    "phone": lambda: translate("Channels", "by phone"),
    "whatsapp": lambda: translate("Channels", "by WhatsApp"),
    "email": lambda: translate("Channels", "by e-mail"),
    "message": lambda: translate("Channels", "by message"),
    "counter": lambda: translate("Channels", "at the counter"),
}

_OUTCOMES: _Words = {
    "no_answer": lambda: translate("Outcomes", "No answer"),
    "busy": lambda: translate("Outcomes", "Busy"),
    "left_message": lambda: translate("Outcomes", "Left a message"),
    "wrong_number": lambda: translate("Outcomes", "Wrong number"),
}


def phase(code: str) -> str:
    """Return where the job is."""
    return _words(_PHASES, code)


def arrived(code: str) -> str:
    """Return what stands in place of a forecast once the courier is there; nothing before."""
    return _ARRIVED[code]() if code in _ARRIVED else ""


def trouble(code: str) -> str:
    """Return a kind of incident, remedy, or reason of a release; one's own words as they were typed."""
    return _words(_TROUBLES, code)


def channel(code: str) -> str:
    """Return by which way the client was heard or told."""
    return _words(_CHANNELS, code)


def outcome(code: str) -> str:
    """Return what came of an attempt."""
    return _words(_OUTCOMES, code)


def capital(words: str) -> str:
    """Return the words with a capital at their beginning."""
    return words[:1].upper() + words[1:]


def _words(table: _Words, code: str) -> str:
    return table[code]() if code in table else one_line(code.replace("_", " "))
