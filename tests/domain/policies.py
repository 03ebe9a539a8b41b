"""Random policies that the office could follow; their minutes are few and round, so that deadlines meet."""

from hypothesis import strategies as st

from desktop.domain.ops import OPS
from tests.domain.timelines import BASE

FLAGS = st.booleans()
SHORT = st.sampled_from([0, 0, 2.5, 5, 5, 10])
USUAL = st.sampled_from([0, 5, 10, 20])
FIELDS = {"enabled": FLAGS, "always": FLAGS, "every": st.sampled_from([15, 20, 30]), "escalate_after": SHORT}
KINDS = st.sampled_from(sorted(OPS))


def rules():
    """Settings for any of the built-in rules."""
    return st.fixed_dictionaries({}, optional={name: settings_of(name) for name in BASE["rules"]})


def settings_of(name):
    """Some of the settings that a built-in rule has."""
    known = BASE["rules"][name]
    return st.fixed_dictionaries({}, optional={field: FIELDS.get(field, SHORT) for field in known})


def own_rules(most=3):
    """Up to so many rules of the office's own."""
    return st.lists(own_rule(), max_size=most).map(numbered)


def own_rule():
    """A rule of the office's own, without its id."""
    needed = {"when": KINDS, "after": st.sampled_from([0, 5, 10, 20]), "answer_within": SHORT}
    kinds = st.lists(KINDS, max_size=3)
    may = {"lead": SHORT, "escalate_after": SHORT, "enabled": FLAGS, "unless": kinds, "lapses_on": kinds}
    return st.fixed_dictionaries(needed, optional=may)


def numbered(own):
    """The rules with an id each."""
    return [{**rule, "id": f"own_{n}"} for n, rule in enumerate(own, start=1)]


def policies():
    """A policy's JSON object, in which any field may be missing."""
    return st.fixed_dictionaries(
        {},
        optional={
            "usual_minutes": st.fixed_dictionaries({"default": USUAL}, optional={"Express": USUAL}),
            "rules": rules(),
            "retry_minutes": st.lists(SHORT, min_size=1, max_size=3),
            "lapse_on_arrival": FLAGS,
            "told_just_before": st.sampled_from([0, 2, 5]),
            "custom": own_rules(),
        },
    )


def safe_policies():
    """The policy that ships, with any rules of the office's own added: its safety nets are on."""
    return own_rules().map(lambda own: {"custom": [*BASE["custom"], *own]})
