"""Search for near-duplicates of the best sentences."""

import numpy as np
import pytest

from index.answering.features.candidate import Candidate, FeatureTable
from index.answering.quoting.near_duplicate_search import collect_compared
from index.answering.quoting.near_duplicates import NUM_COMPARED
from tests.support.memory_collection import MemoryCollection, read_text

STATEMENT = "The keepers of the port looked at every plank and found no rot at all."


def candidates_of(opened: MemoryCollection, sentences: list[int]) -> list[Candidate]:
    """Make candidates of these sentences, best first, none of which has a term of the question."""
    table = FeatureTable({"sentence": np.zeros(len(sentences))}, {})
    return [
        Candidate(sentence, 0, 0, 100.0 - rank, rank, table)
        for rank, sentence in enumerate(sentences)
    ]


def collection(*statements: str, num_others: int = 40) -> MemoryCollection:
    """Open a collection of these statements, each a source, and sentences that share no term."""
    others = " ".join(f"Kib{n} rux{n} mol{n} dap{n}." for n in range(num_others))
    texts = [f"Title\n\n{text}" for text in (*statements, others)]
    return MemoryCollection([read_text(f"{n}.txt", text) for n, text in enumerate(texts)])


def sentences_with(opened: MemoryCollection, words: str) -> list[int]:
    texts = [each.text for each in opened.passages(range(opened.sentences.num_units))]
    return [sentence for sentence, text in enumerate(texts) if words in text]


def test_a_duplicate_below_the_compared_is_compared_too():
    """However low the same wording ranks, it is found among the candidates."""
    opened = collection(STATEMENT, STATEMENT)
    first, second = sentences_with(opened, "plank")
    others = sentences_with(opened, "rux")
    compared, _ = collect_compared(
        opened, candidates_of(opened, [first, *others, second]), 3, everywhere=False
    )
    assert compared == [first, *others[: NUM_COMPARED - 1], second]


def test_a_duplicate_that_is_no_candidate_is_searched_for_a_quotation():
    """It is searched only if the question is not restricted to one source."""
    opened = collection(f"“{STATEMENT}”", f"“{STATEMENT}”")
    first, second = sentences_with(opened, "plank")
    candidates = candidates_of(opened, [first])
    assert second in collect_compared(opened, candidates, 3, everywhere=True)[0]
    assert second not in collect_compared(opened, candidates, 3, everywhere=False)[0]


@pytest.mark.parametrize("limit", [1, NUM_COMPARED, NUM_COMPARED + 5])
def test_any_number_of_quotes_may_be_asked_for(limit):
    """With many quotes, at least as many sentences are compared."""
    opened = collection(*(f"“Vex{n} nol{n} jup{n} wam{n} fip{n}.”" for n in range(30)))
    candidates = candidates_of(opened, sentences_with(opened, "nol"))
    compared, shingles = collect_compared(opened, candidates, limit, everywhere=True)
    assert len(compared) == len(shingles) >= min(30, limit)
