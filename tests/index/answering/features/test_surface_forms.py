"""Query terms in other inflections than asked for, and the penalty."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import tokenize
from index.answering.features.query_terms import QueryTerms
from index.answering.features.surface_forms import count_inflected_terms
from index.answering.features.term_matches import find_matches
from index.answering.question import Question, analyze
from index.answering.ranking.inflection_penalty import penalize_inflections
from index.answering.ranking.ranker import score_candidates
from tests.support.memory_collection import MemoryCollection, read_text

TIDE = """The tide

The keeper's reporting stopped at the old lock in the first cold week of May.

The keeper's report stopped at the old lock in the first cold week of May.

Nobody else came near the water until the ferry ran again.
"""
OPENED = MemoryCollection([read_text("a.txt", TIDE)])


def counted(question: str, texts: list[str]) -> list[int]:
    """Count the inflected terms of each text, a sentence each, in a collection of all of them."""
    collection = MemoryCollection([read_text("a.txt", "\n\n".join(texts))])
    assert len(collection.passages(range(len(texts)))) == len(texts)
    return counted_of_all(collection, analyze(collection, question))


def counted_of_all(collection: MemoryCollection, asked: Question) -> list[int]:
    """Count the inflected terms of each sentence."""
    query, sentences = QueryTerms.from_question(asked), np.arange(collection.sentences.num_units)
    matches = find_matches(collection, query.index_terms, sentences)
    return count_inflected_terms(collection, asked, query, matches).tolist()


def counted_by_reading(question: Question, text: str) -> int:
    """Count the terms that a text has in none of the question's forms, from the text itself."""
    asked: dict[str, set[str]] = {}
    for word in question.words:
        if word.content:
            written = question.suggestion.get(word.text, word.text)
            same = [each.word for each in tokenize(written) if each.term == word.term]
            asked.setdefault(word.term, set()).update(same)
    read = tokenize(text)
    held = {term: {each.word for each in read if each.term == term} for term in asked}
    return sum(bool(held[term]) and not held[term] & asked[term] for term in asked)


def test_a_word_in_another_form_counts_once():
    """It counts once for several occurrences, and not where the question's own form occurs too."""
    texts = [
        "The keeper stopped and stopped again.",
        "Stop, said the keeper who had stopped.",
        "Keepers stopped reporting.",
        "Nobody came.",
    ]
    assert counted("Which report did the keeper stop?", texts) == [1, 0, 3, 0]


def test_a_repaired_word_counts_in_the_form_it_was_repaired_to():
    """A corrected misspelling is compared, not the misspelling."""
    assert analyze(OPENED, "Which keepr came?").suggestion == {"keepr": "keeper"}
    assert counted("Which keepr came?", ["The keeper came.", "The keepers came."]) == [0, 1]


def test_the_question_s_own_form_goes_first():
    """Of two sentences that differ in one form the asked one wins; parts sum up to the score."""
    asked = analyze(OPENED, "Where did the keeper's report stop?")
    ranked = score_candidates(OPENED, asked)
    best, second, *_ = read = penalize_inflections(ranked)
    assert sorted(each.sentence for each in read) == sorted(each.sentence for each in ranked)
    texts = [each.text for each in OPENED.passages([best.sentence, second.sentence])]
    assert texts[0].startswith("The keeper's report ")
    assert texts[1].startswith("The keeper's reporting ")
    for each in (best, second):
        assert abs(sum(each.parts.values()) - each.score) < 1e-9
    assert second.features["inflected"] > best.features["inflected"]


def test_candidates_in_the_asked_form_keep_their_scores():
    """Where no term is inflected, the same candidates are returned."""
    ranked = score_candidates(OPENED, analyze(OPENED, "Who came near?"))
    assert penalize_inflections([]) == []
    assert penalize_inflections(ranked) is ranked


WORDS = st.sampled_from(
    [
        "keeper",
        "keepers",
        "keeping",
        "report",
        "reported",
        "US",
        "us",
        "U.S.",
        "well-kept",
        "7",
        "7th",
    ]
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=8).map(lambda words: f"So {' '.join(words)}.")


@given(SENTENCES, st.lists(SENTENCES, min_size=1, max_size=4))
def test_stored_words_give_the_same_counts_as_the_text(question, texts):
    """Counts from stored ids equal counts from the text, for any question and sentences."""
    collection = MemoryCollection([read_text("a.txt", "\n\n".join(texts))])
    asked = analyze(collection, question)
    held = list(range(collection.sentences.num_units))
    read = [counted_by_reading(asked, each.text) for each in collection.passages(held)]
    assert counted_of_all(collection, asked) == read
