"""Reads a policy from its JSON form, field by field; every wrong field is refused by its name."""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from desktop.domain.moments import minutes
from desktop.domain.ops import OPS
from desktop.domain.policy import QUIET_RULES, RULES, OwnRule, Policy, Rule
from desktop.domain.texts import is_text

MOST_MINUTES = 1440
MOST_ANSWER_MINUTES = 60
TOP_FIELDS = (
    "usual_minutes", "rules", "retry_minutes", "lapse_on_arrival", "told_just_before", "custom",
)  # fmt: skip
OWN_FIELDS = (
    "id", "label", "when", "after", "unless", "lapses_on", "lead", "answer_within", "escalate_after", "enabled",
)  # fmt: skip


class PolicyRefused(Exception):
    """The policy can't be followed; `field` names the place, like `rules.usual_time.lead`."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}" if field else why)
        self.field = field
        self.why = why


def complete(given: object, base: Mapping[str, object]) -> dict[str, object]:
    """Return `given` with every missing field taken from `base`. Raises PolicyRefused.

    `usual_minutes`, `retry_minutes` and `custom` are taken as a whole.
    """
    policy = _mapping(given, "")
    _known(policy, TOP_FIELDS, "")
    whole = {**base, **policy}
    rules = _mapping(whole["rules"], "rules")
    _known(rules, RULES, "rules")
    base_rules = _mapping(base["rules"], "rules")
    whole["rules"] = {
        name: {**_mapping(base_rules[name], name), **_mapping(rules.get(name, {}), f"rules.{name}")}
        for name in RULES
    }
    return whole


def read_policy(given: object, base: Mapping[str, object]) -> Policy:
    """Return the policy that `given` describes, with `base` (policy.json) for what is missing.

    Raises PolicyRefused naming the first wrong field.
    """
    whole = complete(given, base)
    rules = _mapping(whole["rules"], "rules")
    base_rules = _mapping(base["rules"], "rules")
    return Policy(
        usual_minutes=_usual_minutes(whole["usual_minutes"]),
        rules={name: _rule(name, rules[name], _mapping(base_rules[name], name)) for name in RULES},
        retry=_retry(whole["retry_minutes"]),
        lapse_on_arrival=_flag(whole["lapse_on_arrival"], "lapse_on_arrival"),
        told_just_before=_span(whole["told_just_before"], "told_just_before"),
        own=_own_rules(whole["custom"]),
    )


def for_a_new_office(base: Mapping[str, object]) -> dict[str, object]:
    """Return the policy that an office starts with: `base` with its own rules written out as switched off."""
    own = [{**_mapping(one, "custom"), "enabled": False} for one in _list(base["custom"], "custom")]
    return {**base, "custom": own}


def _usual_minutes(given: object) -> dict[str, float]:
    table = _mapping(given, "usual_minutes")
    if "default" not in table:
        raise PolicyRefused("usual_minutes.default", "is missing")
    return {_service(name): _number(value, f"usual_minutes.{name}") for name, value in table.items()}


def _service(name: object) -> str:
    return _text(name, "usual_minutes", empty=True)


def _retry(given: object) -> tuple[timedelta, ...]:
    values = _list(given, "retry_minutes")
    if not values:
        raise PolicyRefused("retry_minutes", "must name at least one span")
    return tuple(_span(value, f"retry_minutes[{n}]") for n, value in enumerate(values))


def _rule(name: str, given: object, base: Mapping[str, object]) -> Rule:
    path = f"rules.{name}"
    fields = _mapping(given, path)
    _known(fields, base, path)
    lead = _span(fields.get("lead", 0), f"{path}.lead")
    every = _span(fields.get("every", 0), f"{path}.every")
    if name in QUIET_RULES and lead >= every:
        raise PolicyRefused(f"{path}.lead", "must be shorter than every")
    return Rule(
        id=name, enabled=_flag(fields["enabled"], f"{path}.enabled"), lead=lead, every=every,
        answer_within=_answer(fields["answer_within"], path),
        escalate_after=_span(fields["escalate_after"], f"{path}.escalate_after"),
        always=_flag(fields.get("always", False), f"{path}.always"),
    )  # fmt: skip


def _own_rules(given: object) -> tuple[OwnRule, ...]:
    own = tuple(_own_rule(value, f"custom[{n}]") for n, value in enumerate(_list(given, "custom")))
    ids = [one.rule.id for one in own]
    for n, name in enumerate(ids):
        if name in RULES:
            raise PolicyRefused(f"custom[{n}].id", f"{name} is a built-in rule's name")
        if name in ids[:n]:
            raise PolicyRefused(f"custom[{n}].id", f"{name} stands twice")
    return own


def _own_rule(given: object, path: str) -> OwnRule:
    fields = _mapping(given, path)
    _known(fields, OWN_FIELDS, path)
    for name in ("id", "when", "after", "answer_within"):
        if fields.get(name) is None:
            raise PolicyRefused(f"{path}.{name}", "is missing")
    rule = Rule(
        id=_text(fields["id"], f"{path}.id"), enabled=_flag(fields.get("enabled", True), f"{path}.enabled"),
        lead=_span(fields.get("lead", 0), f"{path}.lead"), answer_within=_answer(fields["answer_within"], path),
        escalate_after=_span(fields.get("escalate_after", 10), f"{path}.escalate_after"),
    )  # fmt: skip
    label = _text(fields.get("label", ""), f"{path}.label", empty=True) or rule.id
    return OwnRule(
        rule=rule, when=_op(fields["when"], f"{path}.when"), after=_span(fields["after"], f"{path}.after"),
        unless=_ops(fields.get("unless", []), f"{path}.unless"),
        lapses_on=_ops(fields.get("lapses_on", []), f"{path}.lapses_on"), label=label,
    )  # fmt: skip


def _answer(given: object, path: str) -> timedelta:
    return _span(given, f"{path}.answer_within", MOST_ANSWER_MINUTES)


def _span(given: object, path: str, most: float = MOST_MINUTES) -> timedelta:
    return minutes(_number(given, path, most))


def _number(given: object, path: str, most: float = MOST_MINUTES) -> float:
    if isinstance(given, int | float) and not isinstance(given, bool) and 0 <= given <= most:
        return given
    raise PolicyRefused(path, f"must be a number of minutes from 0 to {most}")


def _flag(given: object, path: str) -> bool:
    if not isinstance(given, bool):
        raise PolicyRefused(path, "must be true or false")
    return given


def _text(given: object, path: str, *, empty: bool = False) -> str:
    if not is_text(given) or not (given or empty):
        raise PolicyRefused(path, "must be a text")
    return given


def _op(given: object, path: str) -> str:
    if not isinstance(given, str) or given not in OPS:
        raise PolicyRefused(path, "must name a kind of fact, like arrived_at_pickup")
    return given


def _ops(given: object, path: str) -> frozenset[str]:
    return frozenset(_op(value, f"{path}[{n}]") for n, value in enumerate(_list(given, path)))


def _mapping(given: object, path: str) -> Mapping[str, object]:
    if not isinstance(given, Mapping):
        raise PolicyRefused(path, "must be an object" if path else "a policy must be an object")
    return given


def _list(given: object, path: str) -> list[object]:
    if not isinstance(given, list):
        raise PolicyRefused(path, "must be a list")
    return given


def _known(fields: Mapping[str, object], names: Iterable[str], path: str) -> None:
    for name in fields:
        if name not in names:
            raise PolicyRefused(f"{path}.{name}" if path else name, "is not a field of a policy")
