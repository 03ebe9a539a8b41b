"""Measures a thing against its floor in turn, and says the ratio and its bound."""

import statistics
import time
from collections.abc import Callable


def median_ms(work: Callable[[], object], rounds: int) -> float:
    """Return the median time of `work` in milliseconds."""
    return statistics.median(_ms(work) for _ in range(rounds))


def hold(
    name: str, work: Callable[[], object], floor: Callable[[], object], bound: float, rounds: int = 200
) -> None:
    """Run both in turn, print the ratio of their medians, and fail where it is above `bound`."""
    pairs = [(_ms(work), _ms(floor)) for _ in range(rounds)]
    mine = statistics.median(pair[0] for pair in pairs)
    least = statistics.median(pair[1] for pair in pairs)
    ratio = mine / least
    print(f"\n{name}: {ratio:.2f} x the floor (bound {bound:g}); {mine:.3f} ms against {least:.3f} ms")
    assert ratio <= bound, f"{name}: {ratio:.2f} x the floor, more than {bound:g}"


def hold_flat(name: str, small: Callable[[], object], large: Callable[[], object], rounds: int = 100) -> None:
    """Run the same on a small and a large history in turn and fail where the large one costs half as much again."""
    pairs = [(_ms(small), _ms(large)) for _ in range(rounds)]
    ratio = statistics.median(pair[1] for pair in pairs) / statistics.median(pair[0] for pair in pairs)
    print(f"\n{name}: the long history costs {ratio:.2f} x the short one (bound 1.5)")
    assert ratio <= 1.5, f"{name} gets slower with the length of the history: {ratio:.2f}"


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
