"""Near citations that an index could give, and what is wrong with them."""

import pytest

from index import near_citations
from index.near_citations import find_near_citation_faults, find_near_citations
from index.types import Fault, Wording
from tests.support.memory_collection import MemoryCollection, read_text

STATEMENT = "The keepers of the port found five barges of oil below the old dike on Friday."
OTHERS = " ".join(f"Kib{n} rux{n} mol{n} dap{n} of the port." for n in range(40))


def collection(*texts: str) -> MemoryCollection:
    articles = [*(f"Title\n\n{text}" for text in texts), f"Title\n\n{OTHERS}", "Alone."]
    return MemoryCollection([read_text(f"{n}.txt", text) for n, text in enumerate(articles)])


def test_two_sources_that_agree_are_found():
    """Those with exactly the same words are not near, and one source is not cited twice."""
    same = STATEMENT.replace("five", "5")
    opened = collection(STATEMENT, same, STATEMENT)
    found = {(a.source, b.source) for a, b in find_near_citations(opened)}
    assert found == {("0.txt", "1.txt"), ("1.txt", "2.txt")}
    assert not list(find_near_citations(collection(f"{STATEMENT} {same}")))
    assert not list(find_near_citation_faults(opened))


def test_a_quotation_introduced_differently_is_found():
    """Most of its words are the same."""
    said = "We looked at every plank of the old barge and found no rot at all"
    opened = collection(f"“{said},” Ida Berg said.", f'Keeper Ida Berg explained: "{said}."')
    assert [(a.source, b.source) for a, b in find_near_citations(opened)] == [("0.txt", "1.txt")]
    assert not list(find_near_citation_faults(opened))


@pytest.mark.parametrize(
    ("word", "other", "what"),
    [
        ("five", "six", "a number"),
        ("found", "lost", "a word"),
        ("Friday", "Monday", "a month or weekday"),
    ],
)
def test_a_citation_that_does_not_hold_is_a_fault(monkeypatch, word, other, what):
    """If the first reading takes two statements for one, the second one says where and what."""
    monkeypatch.setattr(near_citations, "compare_wording", lambda *_: Wording.NEAR)
    opened = collection(STATEMENT, STATEMENT.replace(word, other))
    says = f"it would be cited with 0.txt ¶2, but {what} differs"
    assert Fault(source="1.txt", paragraph=2, what=says) in find_near_citation_faults(opened)


def test_an_index_of_short_sentences_has_none():
    """Sentences of less than three words have no shingles."""
    opened = MemoryCollection([read_text("a.txt", "One. Two."), read_text("b.txt", "One.")])
    assert not list(find_near_citations(opened))
