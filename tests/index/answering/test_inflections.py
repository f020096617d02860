"""Words in other forms than the question's."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import analyzer
from index.answering.question.analyze import Question, analyze
from index.answering.ranking import ranker, term_matches
from index.answering.ranking.query_terms import Words
from index.answering.ranking.ranker import reread
from index.answering.ranking.surface_forms import num_inflected
from tests.memory_collection import MemoryCollection, read_text

TIDE = """The tide

The keeper's reporting stopped at the old lock in the first cold week of May.

The keeper's report stopped at the old lock in the first cold week of May.

Nobody else came near the water until the ferry ran again.
"""
OPENED = MemoryCollection([read_text("a.txt", TIDE)])


def counted(question: str, texts: list[str]) -> list[int]:
    """Count the words in other forms of each text, a sentence each, of a collection of them all."""
    collection = MemoryCollection([read_text("a.txt", "\n\n".join(texts))])
    assert len(collection.passages(range(len(texts)))) == len(texts)
    return counted_of_all(collection, analyze(collection, question))


def counted_of_all(collection: MemoryCollection, asked: Question) -> list[int]:
    """Count the words in other forms of each sentence."""
    words, sentences = Words.of(asked), np.arange(collection.sentences.num_units)
    found = term_matches.find(collection, words.slots, sentences)
    return num_inflected(collection, asked, words, found).tolist()


def counted_by_reading(question: Question, text: str) -> int:
    """Read the text itself: the terms that it has, but in none of the question's forms."""
    asked: dict[str, set[str]] = {}
    for word in question.words:
        if word.content:
            written = question.suggestion.get(word.text, word.text)
            same = [each.word for each in analyzer.tokens(written) if each.term == word.term]
            asked.setdefault(word.term, set()).update(same)
    read = analyzer.tokens(text)
    held = {term: {each.word for each in read if each.term == term} for term in asked}
    return sum(bool(held[term]) and not held[term] & asked[term] for term in asked)


def test_a_word_in_another_form_counts_once():
    """However often it stands there, and not where the question's own form stands beside it."""
    texts = [
        "The keeper stopped and stopped again.",
        "Stop, said the keeper who had stopped.",
        "Keepers stopped reporting.",
        "Nobody came.",
    ]
    assert counted("Which report did the keeper stop?", texts) == [1, 0, 3, 0]


def test_a_repaired_word_counts_in_the_form_it_was_repaired_to():
    """A slip of the pen is no other form."""
    assert analyze(OPENED, "Which keepr came?").suggestion == {"keepr": "keeper"}
    assert counted("Which keepr came?", ["The keeper came.", "The keepers came."]) == [0, 1]


def test_the_question_s_own_form_goes_first():
    """Two sentences alike but for the form of a word; parts still add up to the score."""
    asked = analyze(OPENED, "Where did the keeper's report stop?")
    ranked = ranker.rank(OPENED, asked)
    best, second, *_ = read = reread(ranked)
    assert sorted(each.sentence for each in read) == sorted(each.sentence for each in ranked)
    texts = [each.text for each in OPENED.passages([best.sentence, second.sentence])]
    assert texts[0].startswith("The keeper's report ")
    assert texts[1].startswith("The keeper's reporting ")
    for each in (best, second):
        assert abs(sum(each.parts.values()) - each.score) < 1e-9
    assert second.measured["inflected"] > best.measured["inflected"]


def test_what_is_worded_as_asked_keeps_its_score():
    """Where no word is in another form, nothing is added up again."""
    ranked = ranker.rank(OPENED, analyze(OPENED, "Who came near?"))
    assert reread([]) == []
    assert reread(ranked) is ranked


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
def test_what_is_stored_says_what_reading_would(question, texts):
    """Whatever is asked of whatever sentences."""
    collection = MemoryCollection([read_text("a.txt", "\n\n".join(texts))])
    asked = analyze(collection, question)
    held = list(range(collection.sentences.num_units))
    read = [counted_by_reading(asked, each.text) for each in collection.passages(held)]
    assert counted_of_all(collection, asked) == read
