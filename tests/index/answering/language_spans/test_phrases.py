"""The words that answer, in languages other than English."""

import pytest

from index import articles
from index.answering.language_spans import find_answer_phrase
from index.answering.question import analyze
from index.types import Document
from tests.support.memory_collection import MemoryCollection


def answer(question: str, sentence: str) -> str | None:
    """Return the words of a sentence that answer, in a collection of that sentence alone."""
    article = articles.parse(Document(source="a.txt", text=sentence, format="text"))
    span = find_answer_phrase(analyze(MemoryCollection([article]), question), sentence)
    return sentence[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("question", "sentence", "words"),
    [
        (
            "Wann wurde die Brücke eröffnet?",
            "Die Brücke über den Fluss wurde am 12. Juni 1987 von der Stadt eröffnet.",
            "1987",
        ),
        (
            "Wie viele Boote liegen im Hafen?",
            "Nach dem Sturm liegen noch 14 Boote im alten Hafen der Stadt.",
            "14",
        ),
        ("¿Cuándo se inauguró el puente?", "El puente se inauguró en 1987 con una fiesta.", "1987"),
        ("В каком году открыли мост?", "Мост через реку открыли в 1987 году.", "1987"),
        ("桥是哪一年开放的？", "这座桥于1987年开放，连接两岸。", "1987"),
    ],
)
def test_a_number_that_is_asked_for_is_found(question, sentence, words):
    """A year or a count is part of the phrase."""
    assert words in (answer(question, sentence) or "")


def test_a_question_for_yes_or_no_has_no_phrase():
    """The answer to it stands in no source."""
    assert answer("Ist die Brücke gesperrt?", "Die Brücke ist seit Montag gesperrt.") is None


@pytest.mark.parametrize("sentence", ["", "?!", "Die"])
def test_a_sentence_without_a_phrase_has_no_answer(sentence):
    """Marks and small words alone answer nothing."""
    article = articles.parse(Document(source="a.txt", text="Der Hafen ist alt.", format="text"))
    question = analyze(MemoryCollection([article]), "Wer baute den Hafen?")
    assert find_answer_phrase(question, sentence) is None
