"""Says of simulated facts that they are simulated, in words to show and in a mark on the facts themselves."""

from collections.abc import Mapping

NOTICE = "This office day is simulated: every firm, person, street and telephone number in it is invented."
"""What whoever shows or prints a simulated day shows with it."""

MARK = "simulated"
"""The field that is true in each simulated `request_received`."""


def is_simulated(op: Mapping[str, object]) -> bool:
    """Tell whether a fact, as JSON, carries the mark of the simulator."""
    return op.get(MARK) is True
