"""A file of facts is read line by line; every line that is not accepted is named, each cause once."""

import gzip
import json

import pytest

from desktop.office.ops_file import FileUnreadable, read_ops
from tests.domain.timelines import line

RECEIVED = line("request_received", "10:00")
ASSIGNED = line("courier_assigned", "10:05")
ARRIVED = line("arrived_at_pickup", "10:10")
NO_OBJECT = "is not a JSON object"


@pytest.fixture
def file(tmp_path):
    """Write lines (objects, or bytes as they are) into a file and return its path."""

    def write(*lines):
        path = tmp_path / "day.jsonl"
        path.write_bytes(b"".join(as_bytes(one) + b"\n" for one in lines))
        return path

    return write


def as_bytes(one):
    return one if isinstance(one, bytes) else json.dumps(one).encode()


def errors(path):
    return read_ops(path).errors


def sentences(path):
    return [(number, why) for number, _, why in errors(path)]


def test_each_fact_has_its_line_as_place(file):
    read = read_ops(file(RECEIVED, ASSIGNED, ARRIVED))
    assert [(fact.place, fact.op) for fact in read.facts] == [
        (1, "request_received"),
        (2, "courier_assigned"),
        (3, "arrived_at_pickup"),
    ]
    assert read.errors == []


def test_facts_are_gathered_by_request_in_the_order_of_their_lines(file):
    other = line("request_received", "09:00", request="R0")
    read = read_ops(file(ASSIGNED, other, RECEIVED))
    assert {request: [fact.place for fact in facts] for request, facts in read.by_request().items()} == {
        "R1": [1, 3],
        "R0": [2],
    }


def test_an_empty_file_holds_nothing_and_is_not_wrong(file):
    assert (read_ops(file()).facts, errors(file())) == ([], [])


def test_a_last_line_without_an_end_counts(tmp_path):
    path = tmp_path / "day.jsonl"
    path.write_bytes(as_bytes(RECEIVED) + b"\n" + as_bytes(ASSIGNED))
    assert len(read_ops(path).facts) == 2


def test_line_ends_of_windows_and_a_mark_at_the_beginning_are_no_fault(tmp_path):
    path = tmp_path / "day.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + as_bytes(RECEIVED) + b"\r\n" + as_bytes(ASSIGNED) + b"\r\n")
    assert (len(read_ops(path).facts), errors(path)) == (2, [])


@pytest.mark.parametrize("name", ["day.jsonl.gz", "day.jsonl"])
def test_a_packed_file_is_read_whatever_it_is_called(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(gzip.compress(as_bytes(RECEIVED) + b"\n"))
    assert len(read_ops(path).facts) == 1


def test_a_file_that_is_called_packed_and_is_not_is_read_too(tmp_path):
    path = tmp_path / "day.jsonl.gz"
    path.write_bytes(as_bytes(RECEIVED) + b"\n")
    assert len(read_ops(path).facts) == 1


@pytest.mark.parametrize("cut", [5, -9, -4], ids=["head", "data", "sum"])
def test_a_packed_file_that_was_cut_can_not_be_read(tmp_path, cut):
    path = tmp_path / "day.jsonl.gz"
    path.write_bytes(gzip.compress(as_bytes(RECEIVED) * 50)[:cut])
    with pytest.raises(FileUnreadable, match=r"day\.jsonl\.gz can't be read: "):
        read_ops(path)


def test_a_packed_file_that_is_damaged_can_not_be_read(tmp_path):
    path = tmp_path / "day.jsonl.gz"
    packed = bytearray(gzip.compress(as_bytes(RECEIVED) * 50))
    packed[12:20] = b"\xff" * 8
    path.write_bytes(packed)
    with pytest.raises(FileUnreadable):
        read_ops(path)


def test_a_file_that_is_not_there_or_is_a_folder_can_not_be_read(tmp_path):
    for path in (tmp_path / "none.jsonl", tmp_path):
        with pytest.raises(FileUnreadable, match="can't be read"):
            read_ops(path)


@pytest.mark.parametrize(
    "bad, why",
    [
        (b"", "the line is empty"),
        (b"  \t", "the line is empty"),
        (b"\r", "the line is empty"),
        (b'{"text": "caf\xe9"}', "the line is not written in UTF-8"),
        (b"\xff\xfe{\x00}\x00", "the line is not written in UTF-8"),
        (b'{"op": "note_added"', NO_OBJECT),
        (b"{} {}", NO_OBJECT),
        (b"[1, 2]", NO_OBJECT),
        (b"null", NO_OBJECT),
        (b'{"n": NaN}', NO_OBJECT),
        (b'{"n": -Infinity}', NO_OBJECT),
        (b'{"n": 1e999}', NO_OBJECT),
        (b'{"n": ' + b"9" * 5000 + b"}", NO_OBJECT),
        (b"[" * 100_000, NO_OBJECT),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, NO_OBJECT),
        (b'{"n": 1,}', NO_OBJECT),
        (b"{'op': 'note_added'}", NO_OBJECT),
        (b"\x00" * 20, NO_OBJECT),
    ],
    ids=lambda part: part[:12].decode("ascii", "replace") if isinstance(part, bytes) else "",
)
def test_a_line_that_is_no_json_object_is_named(file, bad, why):
    assert sentences(file(RECEIVED, bad, line("request_received", "10:00", request="R2"))) == [(2, why)]


@pytest.mark.parametrize("opened, closed", [(b"[", b"]"), (b'{"a":', b"}")], ids=["lists", "objects"])
def test_values_may_be_nested_500_levels_deep(file, opened, closed):
    def nested(levels):
        inner = (levels - 2) * opened + b"[]" + (levels - 2) * closed
        return as_bytes(RECEIVED)[:-1] + b', "x": ' + inner + b"}"

    assert errors(file(nested(500))) == []
    assert sentences(file(nested(501))) == [(1, NO_OBJECT)]


def test_many_values_side_by_side_are_not_deep(file):
    assert errors(file({**RECEIVED, "x": [[]] * 2000})) == []


@pytest.mark.parametrize("request_id", ["nul\0", "half \ud83d"], ids=repr)
def test_a_request_that_no_database_takes_is_refused(file, request_id):
    ((number, request, why),) = errors(file({**RECEIVED, "request": request_id}))
    assert (number, request, why) == (1, request_id, "request must be a text")


@pytest.mark.parametrize(
    "value", ["nul \\u0000", "half \\ud83d", 10**4000, -1.5e300, [[[[{}]]]]], ids=lambda v: repr(v)[:10]
)
def test_an_unknown_field_may_hold_what_a_text_may_not(file, value):
    given = json.dumps({**RECEIVED, "x_own": value}).replace("\\\\u", "\\u").encode()
    read = read_ops(file(given))
    assert (len(read.facts), read.errors) == (1, [])


def test_errors_are_named_in_the_order_of_the_lines_with_their_request(file):
    path = file(
        line("arrived_at_pickup", "10:10", request="R2"),
        line("request_received", "10:00", request="R2"),
        b"",
        {**RECEIVED, "client": 5},
    )
    assert errors(path) == [
        (1, "R2", "no courier is assigned"),
        (3, None, "the line is empty"),
        (4, "R1", "client must be a text"),
    ]


def test_one_cause_is_named_once_for_a_request(file):
    no_courier = [line(op, "10:10") for op in ("arrived_at_pickup", "picked_up", "delivered")]
    assert sentences(file(RECEIVED, *no_courier)) == [(2, "no courier is assigned")]


def test_what_follows_from_a_line_that_could_not_be_read_is_not_named(file):
    unread = {**ASSIGNED, "courier": None}
    assert sentences(file(RECEIVED, unread, ARRIVED)) == [(2, "courier is missing")]


def test_every_line_that_could_not_be_read_is_named_also_of_one_request(file):
    path = file(RECEIVED, {**ASSIGNED, "courier": None}, {**ARRIVED, "at": "10:10"})
    assert [number for number, _, _ in errors(path)] == [2, 3]


def test_an_id_is_used_once_in_a_file(file):
    path = file(
        {**RECEIVED, "id": "a"},
        line("request_received", "10:00", request="R2", id="b"),
        line("note_added", "10:01", request="R2", id="a"),
    )
    assert errors(path) == [(3, "R2", "the id a stands on an earlier line")]


def test_an_id_of_a_line_that_was_refused_is_free(file):
    path = file({**RECEIVED, "id": "a", "client": 5}, line("request_received", "10:00", request="R2", id="a"))
    assert [number for number, _, _ in errors(path)] == [1]


def test_one_request_s_fault_leaves_the_others_checked(file):
    path = file(
        ARRIVED, line("request_received", "10:00", request="R2"), line("picked_up", "10:10", request="R2")
    )
    assert [(number, request) for number, request, _ in errors(path)] == [(1, "R1"), (3, "R2")]
