"""Ids of strings and strings of ids, for many at once."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.vocabulary import vocabulary
from index.vocabulary.vocabulary import Ids, Remembered, Vocabulary

strings = st.lists(st.text(st.characters(exclude_categories=["Cs"])), unique=True, max_size=40)


def stacked(*runs: list[str]) -> Vocabulary:
    """A vocabulary of one table for each run."""
    tables, first = [], 0
    for run in runs:
        tables.append(vocabulary.build(run, first=first))
        first += len(run)
    return Vocabulary(tables)


@given(strings, st.integers(0, 40), strings)
def test_every_string_has_its_place_as_id(known: list[str], cut: int, others: list[str]) -> None:
    """Ids count through all tables, and strings that are in none have -1."""
    found = stacked(known[:cut], known[cut:])
    asked = known + others
    wanted = [known.index(string) if string in known else -1 for string in asked]
    assert found.ids(asked).tolist() == wanted
    assert [found.string(i) for i in range(len(found))] == known


def test_strings_of_one_hash_are_told_apart_by_their_bytes(monkeypatch) -> None:
    """Who finds two words with one hash has only made two look-ups a little slower."""
    monkeypatch.setattr(vocabulary, "BASE", 1)  # now anagrams share a hash
    found = stacked(["listen", "silent", "enlist"])
    assert found.ids(["silent", "enlist", "listen", "tinsel"]).tolist() == [1, 2, 0, -1]


def test_long_vocabularies_are_hashed_in_blocks(monkeypatch) -> None:
    """Where a block ends changes no hash."""
    words = [f"word{'x' * (i % 7)}{i}" for i in range(500)] + [""]
    whole = vocabulary.build(words)["hashes"].tolist()
    monkeypatch.setattr(vocabulary, "_BLOCK", 64)
    assert vocabulary.build(words)["hashes"].tolist() == whole


def test_halves_of_characters_are_no_words() -> None:
    """A lone surrogate in a question finds nothing and breaks nothing."""
    assert stacked(["a", "b"]).ids(["\ud800", "b"]).tolist() == [-1, 1]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=70), max_size=70))
def test_few_strings_hash_as_many_do(words: list[str]) -> None:
    """What is asked for alone is found among what was stored together, however long it is."""
    distinct = list(dict.fromkeys(words))
    found = stacked(distinct)
    assert [found.ids([word]).tolist() for word in distinct] == [[i] for i in range(len(distinct))]


def test_a_table_keeps_what_an_earlier_one_found(monkeypatch) -> None:
    """A later string with the same hash takes no id away."""
    monkeypatch.setattr(vocabulary, "BASE", 1)
    assert stacked(["listen"], ["silent"]).ids(["listen", "silent"]).tolist() == [0, 1]


@given(st.lists(strings, max_size=4))
def test_what_was_looked_up_is_remembered(asked: list[list[str]]) -> None:
    """Ids are those of the vocabulary, and no string is looked up twice, unless there are many."""
    known = stacked(["a", "b"])
    looked_up: list[str] = []

    def look_up(wanted: Sequence[str]) -> Ids:
        looked_up.extend(wanted)
        return known.ids(wanted)

    for most in (20_000, 3):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(vocabulary, "_MOST_KEPT", most)
            remembered = Remembered(look_up)
            looked_up.clear()
            for some in [*asked, ["a", "c", "a"]]:
                assert remembered.ids(some).tolist() == known.ids(some).tolist()
            if most > 3:
                assert set(looked_up) == {s for some in asked for s in some} | {"a", "c"}
