"""Long histories to measure against: made by the one bulk way there is, and kept outside the repository."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import platformdirs

from desktop import app
from desktop.domain.facts import Fact
from desktop.office.filling import fill
from desktop.store.opening import open_store
from tests.support.clocks import ToldClock

START = datetime(2020, 1, 1, 9, 0, tzinfo=UTC)
OPEN_SINCE = datetime(2026, 3, 2, 14, 30, tzinfo=UTC)
OPEN = 300
# Found on import: every test has an empty home of its own, which goes away with it.
CACHE = Path(platformdirs.user_cache_dir("retorno-benchmarks", appauthor=False))
STEPS = ("courier_assigned", "arrived_at_pickup", "picked_up", "delivered")


def history(past: int, *, open_requests: int = OPEN, long_timeline: int = 0) -> Path:
    """Return a database with so many past requests and so many open ones; made once, then taken from the cache."""
    path = CACHE / f"history-1-{past}-{open_requests}-{long_timeline}.db"
    if not path.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        for leftover in CACHE.glob(part.name + "*"):
            leftover.unlink()
        _make(part, past, open_requests, long_timeline)
        part.rename(path)
    return path


def _make(path: Path, past: int, open_requests: int, long_timeline: int) -> None:
    store = open_store(str(path), ToldClock(OPEN_SINCE), create=True)
    for _ in fill(store, app.base_policy(), _facts(past, open_requests, long_timeline)):
        pass
    with store.reading() as reading:
        assert len(reading.queue()) == open_requests + bool(long_timeline)
    store.close()


def _facts(past: int, open_requests: int, long_timeline: int) -> Iterator[Fact]:
    for n in range(past):
        yield from _request(f"P{n:07}", START + timedelta(seconds=97 * n), n, STEPS)
    for n in range(open_requests):
        received = OPEN_SINCE + timedelta(seconds=5 * (n % OPEN))
        later = timedelta(seconds=5 * (n - n % OPEN))  # the forecasts run out one after the other
        yield from _request(f"Q{n:07}", received, n, STEPS[: n % 3], later)
    if long_timeline:
        received = OPEN_SINCE - timedelta(hours=5)
        yield from _request("LONG", received, 1, ())
        for n in range(long_timeline - 2):
            yield _fact("LONG", "note_added", received + timedelta(minutes=5, seconds=n), note=f"Nota {n}")


def _request(
    request: str, at: datetime, n: int, steps: tuple[str, ...], later: timedelta = timedelta()
) -> Iterator[Fact]:
    yield _fact(
        request, "request_received", at, client=f"Cliente {n % 5000}", contact=f"Contato {n % 7}",
        phone=f"(11) 5555-01{n % 100:02}", service="Standard", pickup=f"Rua {n % 900}, {n % 97}",
        dropoff=f"Avenida {n % 700}, {n % 89}",
    )  # fmt: skip
    yield _fact(request, "forecast_given", at + timedelta(minutes=1), for_=at + timedelta(minutes=35) + later)
    for step, op in enumerate(steps, start=1):
        yield _fact(request, op, at + timedelta(minutes=7 * step), courier=f"M{n % 40}")


def _fact(request: str, op: str, at: datetime, **fields: object) -> Fact:
    named = {name.removesuffix("_"): value for name, value in fields.items()}
    return Fact(request, op, at, 0, at, named, id=f"{op}-{at.timestamp()}", recorded_by="Helena", seat="PC 1")
