"""What is to be done before a shift ends after which nobody is there: no call may fall due in the meantime."""

from collections.abc import Iterable
from datetime import datetime

from desktop.domain.standing import standing
from desktop.office.rows import RequestRow


def due_before(row: RequestRow, now: datetime, next_at: datetime) -> bool:
    """Tell whether a call on the request is owed, or will fall due if nothing happens, before `next_at`."""
    where = standing(row.callbacks, now)
    return bool(where.owed) or (where.when is not None and where.when < next_at)


def undecided(
    rows: Iterable[RequestRow], now: datetime, next_at: datetime, left: Iterable[str]
) -> list[RequestRow]:
    """Return the requests that need a new promise, an end, or a word with which they are left until `next_at`."""
    with_a_word = set(left)
    return [row for row in rows if row.request not in with_a_word and due_before(row, now, next_at)]
