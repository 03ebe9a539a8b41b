"""Asks the record's thread on behalf of a widget, which may be gone when the answer comes: then nobody wants it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop.office.jobs import Jobs

T = TypeVar("T")


def ask(
    jobs: Jobs,
    owner: QObject,
    job: Callable[[], T],
    done: Callable[[T], object],
    failed: Callable[[Exception], object],
) -> None:
    """Run `job`; call `done` or `failed` with what came of it if `owner` still exists then."""
    jobs.run(job, _for(owner, done), _for(owner, failed))


def _for(owner: QObject, answer: Callable[[T], object]) -> Callable[[T], None]:
    def deliver(value: T) -> None:
        if isValid(owner):
            answer(value)

    return deliver
