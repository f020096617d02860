"""A vocabulary finds ids of strings and strings of ids, for many at once."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.vocabulary import CachedLookup, Vocabulary, build_table, string_hash, vocabulary
from index.vocabulary.vocabulary import Ids

strings = st.lists(st.text(st.characters(exclude_categories=["Cs"])), unique=True, max_size=40)


def stacked(*runs: list[str]) -> Vocabulary:
    """Return a vocabulary of one table for each run."""
    tables, first = [], 0
    for run in runs:
        tables.append(build_table(run, first=first))
        first += len(run)
    return Vocabulary(tables)


@given(strings, st.integers(0, 40), strings)
def test_every_string_has_its_place_as_id(known: list[str], cut: int, others: list[str]) -> None:
    """Ids continue from table to table; the id of an unknown string is -1."""
    found = stacked(known[:cut], known[cut:])
    asked = known + others
    wanted = [known.index(string) if string in known else -1 for string in asked]
    assert found.ids(asked).tolist() == wanted
    assert [found.string(i) for i in range(len(found))] == known


def test_strings_with_the_same_hash_are_distinguished_by_their_bytes(monkeypatch) -> None:
    """Strings whose hashes are equal have ids of their own."""
    monkeypatch.setattr(string_hash, "BASE", 1)  # now anagrams share a hash
    found = stacked(["listen", "silent", "enlist"])
    assert found.ids(["silent", "enlist", "listen", "tinsel"]).tolist() == [1, 2, 0, -1]


def test_long_vocabularies_are_hashed_in_blocks(monkeypatch) -> None:
    """A hash does not depend on where a block ends."""
    words = [f"word{'x' * (i % 7)}{i}" for i in range(500)] + [""]
    whole = build_table(words)["hashes"].tolist()
    monkeypatch.setattr(string_hash, "_BLOCK", 64)
    assert build_table(words)["hashes"].tolist() == whole


def test_a_lone_surrogate_is_no_word() -> None:
    """A lone surrogate in a question has no id and raises nothing."""
    assert stacked(["a", "b"]).ids(["\ud800", "b"]).tolist() == [-1, 1]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=70), max_size=70))
def test_few_strings_hash_as_many_do(words: list[str]) -> None:
    """A string hashed alone has the hash that it has among others, at any length."""
    distinct = list(dict.fromkeys(words))
    found = stacked(distinct)
    assert [found.ids([word]).tolist() for word in distinct] == [[i] for i in range(len(distinct))]


def test_a_later_table_does_not_overwrite_ids_of_an_earlier_one(monkeypatch) -> None:
    """Strings with the same hash in two tables keep their ids."""
    monkeypatch.setattr(string_hash, "BASE", 1)
    assert stacked(["listen"], ["silent"]).ids(["listen", "silent"]).tolist() == [0, 1]


@given(st.lists(strings, max_size=4))
def test_ids_that_were_looked_up_are_remembered(asked: list[list[str]]) -> None:
    """Ids equal those of the vocabulary, and no string is looked up twice up to the limit."""
    known = stacked(["a", "b"])
    looked_up: list[str] = []

    def look_up(wanted: Sequence[str]) -> Ids:
        looked_up.extend(wanted)
        return known.ids(wanted)

    for most in (20_000, 3):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(vocabulary, "MAX_CACHED_STRINGS", most)
            cached = CachedLookup(look_up)
            looked_up.clear()
            for some in [*asked, ["a", "c", "a"]]:
                assert cached.ids(some).tolist() == known.ids(some).tolist()
            if most > 3:
                assert set(looked_up) == {s for some in asked for s in some} | {"a", "c"}


@given(st.lists(strings, max_size=4))
def test_all_of_a_small_vocabulary_are_remembered_after_some_look_ups(asked) -> None:
    """Then nothing is looked up, and the ids are those of the vocabulary."""
    known = stacked(["a", "b"], ["ü", "listen"])
    looked_up: list[str] = []

    def look_up(wanted: Sequence[str]) -> Ids:
        looked_up.extend(wanted)
        return known.ids(wanted)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vocabulary, "NUM_BEFORE_ALL", 2)
        cached = CachedLookup(look_up, known)
    cached.ids(["a"])
    assert looked_up == ["a"]
    cached.ids(["new"])
    assert looked_up[-4:] == ["a", "b", "ü", "listen"]
    looked_up.clear()
    for some in [*asked, ["a", "ü", "nowhere", "a"]]:
        assert cached.ids(some).tolist() == known.ids(some).tolist()
    assert not looked_up


def test_a_large_vocabulary_is_not_remembered(monkeypatch) -> None:
    """Strings are looked up as they come."""
    monkeypatch.setattr(vocabulary, "NUM_BEFORE_ALL", 1)
    monkeypatch.setattr(vocabulary, "MAX_CACHED_STRINGS", 1)
    known = stacked(["a", "b"])
    cached = CachedLookup(known.ids, known)
    assert [cached.ids([each]).tolist() for each in ("a", "b", "c")] == [[0], [1], [-1]]
