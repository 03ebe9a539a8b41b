"""What may tell something about a person can be erased one day; what the rules need stays readable."""

import pytest

from desktop.domain.ops import OPS
from desktop.domain.personal import split


def erasable(**fields):
    return set(split(fields)[1])


def test_names_phones_addresses_and_free_text_can_be_erased():
    fields = dict.fromkeys(
        ["client", "contact", "phone", "pickup", "dropoff", "note", "courier", "told", "text"], "x"
    )
    assert split(fields) == ({}, fields)


def test_a_field_that_nobody_knows_can_be_erased():
    assert erasable(x_own={"a": 1}) == {"x_own"}


def test_every_moment_and_every_word_of_the_table_stays():
    fields = {
        name: field.choices[0] if field.choices else "2026-03-02T10:00:00Z"
        for table in OPS.values()
        for name, field in table.items()
        if field.choices or field.kind.value == "moment"
    }
    assert split(fields) == (fields, {})


@pytest.mark.parametrize(
    "reason, goes", [("replaced", False), ("breakdown", False), ("his mother is ill", True)]
)
def test_a_reason_stays_where_it_is_a_term_of_the_trade(reason, goes):
    assert erasable(reason=reason) == ({"reason"} if goes else set())


@pytest.mark.parametrize(
    "by, goes", [("client", False), ("office", False), ("supervisor", False), ("Rosa", True)]
)
def test_who_waived_can_be_erased_unless_a_role_is_named(by, goes):
    assert erasable(by=by) == ({"by"} if goes else set())
