"""Reads one fact from its JSON form and writes it back; refuses what section 2 of callbacks.md refuses by form."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from desktop.domain.facts import Fact
from desktop.domain.moments import AFTER_LATEST, EARLIEST, read_moment, write_moment
from desktop.domain.ops import COMMON, OPS, Field, Kind
from desktop.domain.refusals import Refused
from desktop.domain.texts import is_text


def read_fact(line: object, place: int) -> Fact:
    """Return the fact that a JSON object holds. Raises Refused naming the field at fault."""
    if not isinstance(line, Mapping):
        raise Refused("not_an_object")
    op = _text(line, COMMON["op"])
    request = _text(line, COMMON["request"])
    if op not in OPS:
        raise Refused("field_not_a_choice", field="op", choices=", ".join(OPS))
    at = _moment(line, COMMON["at"])
    recorded_at = _moment(line, COMMON["recorded_at"]) or at
    assert request is not None and op is not None and at is not None and recorded_at is not None
    if recorded_at < at:
        raise Refused("recorded_before", field="recorded_at")
    return Fact(
        request=request, op=op, at=at, place=place, recorded_at=recorded_at,
        fields=_fields(line, op, at), id=_text(line, COMMON["id"]),
        recorded_by=_text(line, COMMON["recorded_by"]), seat=_text(line, COMMON["seat"]),
    )  # fmt: skip


def write_fact(fact: Fact) -> dict[str, object]:
    """Return the fact as the JSON object that `read_fact` reads."""
    line: dict[str, object] = {"at": write_moment(fact.at), "op": fact.op, "request": fact.request}
    for name, value in fact.fields.items():
        line[name] = write_moment(value) if isinstance(value, datetime) else value
    own = {"id": fact.id, "recorded_by": fact.recorded_by, "seat": fact.seat}
    line.update({name: value for name, value in own.items() if value is not None})
    if fact.recorded_at != fact.at:
        line["recorded_at"] = write_moment(fact.recorded_at)
    return line


def _fields(line: Mapping[str, object], op: str, at: datetime) -> dict[str, object]:
    table = OPS[op]
    fields = {name: value for name, value in line.items() if name not in COMMON and name not in table}
    for field in table.values():
        value = _READERS[field.kind](line, field)
        if value is None:
            continue
        if isinstance(value, datetime):
            _check_promise(field, value, at)
            if op == "client_informed" and line.get("decision") == "cancel":
                raise Refused("promise_with_cancel", field=field.name)
        fields[field.name] = value
    return fields


def _given(line: Mapping[str, object], field: Field) -> object | None:
    value = line.get(field.name)
    if value is None or value == "":
        if not field.optional:
            raise Refused("field_missing", field=field.name)
        return None
    return value


def _text(line: Mapping[str, object], field: Field) -> str | None:
    value = _given(line, field)
    if value is None:
        return None
    if not is_text(value):
        raise Refused("field_not_text", field=field.name)
    if field.choices and value not in field.choices:
        raise Refused("field_not_a_choice", field=field.name, choices=", ".join(field.choices))
    return value


def _stop(line: Mapping[str, object], field: Field) -> object | None:
    value = _given(line, field)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if value is not None and not is_text(value):
        raise Refused("field_not_text_or_number", field=field.name)
    return value


def _moment(line: Mapping[str, object], field: Field) -> datetime | None:
    value = _given(line, field)
    if value is None:
        return None
    try:
        moment = read_moment(value if isinstance(value, str) else "")
    except (ValueError, OverflowError):
        raise Refused("moment_unreadable", field=field.name) from None
    if not EARLIEST <= moment < AFTER_LATEST:
        raise Refused("moment_out_of_years", field=field.name)
    return moment


def _check_promise(field: Field, value: datetime, at: datetime) -> None:
    if value <= at:
        raise Refused("promise_not_later", field=field.name)
    if value - at > timedelta(days=field.most_days):
        raise Refused("promise_too_far", field=field.name, days=field.most_days)


_READERS = {Kind.TEXT: _text, Kind.STOP: _stop, Kind.MOMENT: _moment}
