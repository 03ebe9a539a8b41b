"""Which moments of a request are known: a time typed in full minutes can then follow what happened in its minute."""

from datetime import datetime

from desktop.office.rows import RequestRow


def steps_of(row: RequestRow | None) -> list[datetime]:
    """Return the moments at which something is known to have happened to the request."""
    if row is None:
        return []
    known = [row.received_at, row.phase_since, row.told_at, row.ended_at]
    known += [one.given_at for one in row.promises]
    known += [moment for turn in row.turns for moment in (turn.since, turn.until)]
    return [moment for moment in known if moment is not None]
