"""Groups of words whose terms are stored ready-made."""

import pytest

from benchmarks.store_word_groups import TABLES
from index.answering.lexical.stored_word_groups import FOLDER, StoredGroups, write_groups
from index.answering.lexical.word_group_lookup import GroupLookup

_WORDS = "carry carried carries, mend repair fix, fix attach, step-free level, colour: red blue, ox"


def _list_groups(term: str) -> list[list[str]]:
    return [list(each) for each in StoredGroups(write_groups(_WORDS)).find_groups(term)]


def _once(groups: list[list[str]]) -> list[list[str]]:
    return [each for place, each in enumerate(groups) if each not in groups[:place]]


@pytest.mark.parametrize("name", TABLES)
def test_what_is_stored_is_up_to_date(name: str) -> None:
    stored = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert stored == write_groups(*TABLES[name]), "run: python -m benchmarks.store_word_groups"


def test_each_group_of_a_term_is_found_with_its_terms() -> None:
    assert _list_groups("fix") == [["mend", "repair", "fix"], ["fix", "attach"]]
    assert _list_groups("carri") == [["carri", "carri", "carri"]]


def test_a_group_with_a_hypernym_is_found_by_that_alone() -> None:
    assert _list_groups("colour") == [["red", "blue"]]
    assert not _list_groups("red")


@pytest.mark.parametrize("term", ["", "f", "fi", "fixes", "fix 0", "|fix", "zzz", "Fix"])
def test_other_terms_and_parts_of_terms_are_in_no_group(term: str) -> None:
    assert not _list_groups(term)


def test_what_is_stored_is_what_the_tables_say_of_every_term() -> None:
    lookup, stored = GroupLookup(_WORDS), StoredGroups(write_groups(_WORDS))
    for term in (*lookup.list_terms(), "ox", "step-fre", "fre"):
        groups = [list(each) for each in lookup.find_groups(term)]
        assert [list(each) for each in stored.find_groups(term)] == _once(groups)
