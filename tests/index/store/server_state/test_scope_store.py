"""What is kept about a scope: numbers of versions, additions, golden questions."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.store import SqliteScopeStore


@pytest.fixture
def store(tmp_path):
    made = SqliteScopeStore(tmp_path / "servers" / "1" / "scope.db")
    yield made
    made.close()


def test_reading_creates_no_file(store, tmp_path):
    """A scope without anything kept has no file."""
    assert (store.list_versions(), store.list_golden()) == ([], [])
    assert store.find_version(1) is None
    assert store.count_additions(datetime.now(UTC)) == 0
    assert not (tmp_path / "servers").exists()


@given(
    pairs=st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4)), max_size=12),
    after=st.integers(0, 9),
)
def test_each_pair_has_one_number(tmp_path_factory, pairs, after):
    """A pair seen again has its number again; new numbers grow and never come twice."""
    store = SqliteScopeStore(tmp_path_factory.mktemp("scope") / "scope.db")
    numbers = {}
    highest = after
    for shared, own in pairs:
        number = store.number_of(shared, own, after=after)
        if (shared, own) not in numbers:
            assert number == highest + 1
            highest = number
        assert numbers.setdefault((shared, own), number) == number
        found = store.find_version(number)
        assert (found.shared, found.own) == (shared, own)
    assert [row.number for row in store.list_versions()] == sorted(numbers.values())
    store.close()


def test_additions_of_an_hour_are_counted(store):
    """Older ones are forgotten."""
    before = datetime.now(UTC) - timedelta(seconds=1)
    store.record_addition(forget_before=before)
    store.record_addition(forget_before=before)
    assert store.count_additions(before) == 2
    store.record_addition(forget_before=datetime.now(UTC))
    assert store.count_additions(before) == 1


def test_golden_questions_are_kept_up_to_a_number(store):
    """A question kept again is renewed; one too many is refused; one can be removed."""
    first = store.keep_golden("Who?", band="answer", source="a.txt", text="Ana.", most=2)
    store.keep_golden("When?", band="none", source=None, text=None, most=2)
    assert store.keep_golden("Where?", band="none", source=None, text=None, most=2) is None
    assert store.keep_golden("Who?", band="answer", source="b.txt", text="Bo.", most=2) == first
    assert [(g.question, g.source, g.text) for g in store.list_golden()] == [
        ("Who?", "b.txt", "Bo."),
        ("When?", None, None),
    ]
    assert store.delete_golden(first)
    assert not store.delete_golden(first)
    assert [g.question for g in store.list_golden()] == ["When?"]
