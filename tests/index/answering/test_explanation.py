"""The numbers behind an answer, as values."""

import pytest

from index.analysis import extract_terms
from index.answering import answer, explain
from index.answering.lexical import find_related_terms, find_synonyms
from tests.support.memory_collection import MemoryCollection, read_text

TEXT = """Harbour notes

The lighthouse was built in 1874 by Ole Brandt. Its lamp is seen for eighteen miles.

The keeper of the lighthouse bought two cats. She said that the builder was a sailor.
"""


@pytest.fixture(scope="module")
def collection():
    """One short article."""
    return MemoryCollection([read_text("notes.txt", TEXT)])


@pytest.mark.parametrize(
    "text",
    [
        "Who built the lighthouse?",
        "Who erected the lighthouse and its lamp, and who built it?",
        "Did the keeper purchase 2 cats or a zebra?",
        "Who takes care of the lamp when the fog takes over?",
    ],
)
def test_content_words_are_listed_as_found_paraphrased_or_missing(collection, text):
    """The lists equal a plain look at each sentence; a term of the question is no synonym there."""
    asked = set(extract_terms(text))
    for passage in explain(collection, text).passages:
        terms = set(extract_terms(passage.passage.text))
        for word in passage.found:
            (term,) = extract_terms(word)
            same = {term, *find_related_terms(term), *({"two"} if term == "2" else ())}
            assert terms & same
        for word in passage.paraphrased:
            (term,) = extract_terms(word)
            assert terms & (set(find_synonyms(term)) - asked)
        for word in passage.missing:
            (term,) = extract_terms(word)
            others = set(find_synonyms(term)) - asked
            assert not terms & {term, *find_related_terms(term), *others}


def test_every_content_word_is_in_one_list(collection):
    """A word that the question repeats is listed as often."""
    explanation = explain(collection, "Who saw the lamp, and which lamp has a zebra erected?")
    content = sorted(word.text for word in explanation.words if word.role == "content")
    assert content.count("lamp") == 2
    for each in explanation.passages:
        assert sorted((*each.found, *each.paraphrased, *each.missing)) == content


def test_words_have_roles_and_counts(collection):
    """Asking words ask, stop words are searched, content words carry the subject."""
    words = explain(collection, "Who bought the lighthuose?").words
    assert [(word.text, word.role, word.sentences) for word in words] == [
        ("Who", "asks", 0),
        ("bought", "content", 1),
        ("the", "searched", 3),
        ("lighthuose", "content", 2),
    ]
    assert [word.text for word in words if word.corrected] == ["lighthuose"]


def test_the_best_candidate_is_the_one_quoted(collection):
    """An explanation lists the candidates in the order in which they are quoted."""
    text = "When was the lighthouse built?"
    explanation, answered = explain(collection, text), answer(collection, text)
    assert explanation.verdict.band is answered.band
    assert explanation.passages[0].passage.span == answered.quotes[0].best.span
    best = explanation.passages[0]
    assert best.score == pytest.approx(sum(best.parts.values()))


def test_the_limit_is_kept_and_no_candidate_is_no_passage(collection):
    """At most `limit` passages are explained; without candidates there are none."""
    assert len(explain(collection, "Who built the lighthouse?", limit=2).passages) == 2
    assert explain(collection, "Do quaggas yodel?").passages == ()
