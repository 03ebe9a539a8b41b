"""Which fields of a fact may tell something about a person, and so must be erasable: all but the listed ones."""

from collections.abc import Mapping

CLEAR = frozenset(
    {
        "service", "channel", "decision", "direction", "outcome", "kind", "by", "of", "stop",
        "wanted_at", "for", "forecast", "call_again_at",
        # of the office's own facts
        "policy", "language", "zone", "on_duty", "minutes", "shift", "until",
    }
)  # fmt: skip
RELEASE_REASONS = frozenset({"replaced", "dropped_out", "breakdown", "refused"})


def split(fields: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
    """Return the fields that stay readable for good, and those that may have to be erased one day.

    A release's reason stays where it is one of the trade's terms, since rules depend on it; `by` of a waiver is
    a person's name unless it names a role.
    """
    clear: dict[str, object] = {}
    personal: dict[str, object] = {}
    for name, value in fields.items():
        kept = name in CLEAR or (name == "reason" and value in RELEASE_REASONS)
        if name == "by" and value not in ("client", "office", "supervisor"):
            kept = False
        (clear if kept else personal)[name] = value
    return clear, personal
