"""The words for what became of a promise, and for the callbacks that the call settles."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.callbacks import Callback
from desktop.office.call_promises import FateKind, PromiseFate
from desktop.office.rows import RequestRow
from desktop.ui.call.marked import bold
from desktop.ui.look.labels import Role
from desktop.ui.words.numbers import ordinal
from desktop.ui.words.situations import situation
from desktop.ui.words.spans import in_words
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_ROLES: Mapping[FateKind, Role] = {
    "told_before": "told", "kept": "told", "told_after": "overdue", "untold": "overdue",
    "running": "quiet_strong", "void": "quiet_strong",
}  # fmt: skip

_FATES: Mapping[FateKind, Callable[[], str]] = {
    "told_before": lambda: translate("CallFates", "told {span} before"),
    "told_after": lambda: translate("CallFates", "broken, told {span} after"),
    "untold": lambda: translate("CallFates", "broken, not told yet"),
    "kept": lambda: translate("CallFates", "kept"),
    "running": lambda: translate("CallFates", "{span} left"),
    "void": lambda: translate("CallFates", "no longer needed"),
}


@dataclass(frozen=True, slots=True)
class FateWords:
    """A promise in words: its time, which one it is, and what became of it."""

    time: str
    which: str
    fate: str
    role: Role


def fate_words(fate: PromiseFate, now: datetime, times: OfficeTime) -> FateWords:
    """Return a promise and its fate in words."""
    promise = fate.promise
    which = ordinal(promise.nth)
    if promise.promised == "done":
        which = translate("CallFates", "delivery")
    elif promise.promised == "call":
        which = translate("CallFates", "our call")
    words = _FATES[fate.kind]().format(span=in_words(fate.span))
    return FateWords(times.moment(promise.by, now), which, words, _ROLES[fate.kind])


def settles_words(
    owed: Sequence[tuple[Callback, RequestRow]], now: datetime, labels: Mapping[str, str]
) -> str:
    """Return which callbacks of which requests the call settles, how many in marked words."""
    if not owed:
        return translate("CallFates", "No callback is open just now; the call is noted all the same.")
    count = bold(translate("CallFates", "%n callback(s)", None, len(owed)))
    about = ", ".join(dict.fromkeys(_lower(situation(one, row, now, labels)) for one, row in owed))
    requests = len({row.request for _, row in owed})
    if requests > 1:
        several = translate("CallFates", "This call settles {callbacks} on {n} requests: {about}.")
        return several.format(callbacks=count, n=requests, about=about)
    return translate("CallFates", "This call settles {callbacks}: {about}.").format(
        callbacks=count, about=about
    )


def _lower(words: str) -> str:
    """Return the words as they stand within a sentence; a name of capitals stays one."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
