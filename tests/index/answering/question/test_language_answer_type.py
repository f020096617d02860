"""Answer types of questions in other languages than English."""

import pytest

from index.analysis import tokenize
from index.answering.question.answer_type import AnswerType
from index.answering.question.language_answer_type import classify_in_language


@pytest.mark.parametrize(
    ("language", "text", "answer_type"),
    [
        ("ru", "Когда открыли мост?", AnswerType.WHEN),
        ("ru", "Что случается, когда открывают мост?", AnswerType.OTHER),
        ("es", "¿Qué pasa cuando sube el agua?", AnswerType.OTHER),
        ("es", "¿Cuándo sube el agua?", AnswerType.WHEN),
        ("de", "Seit wann ist die Brücke gesperrt?", AnswerType.WHEN),
        ("de", "Um wie viel Uhr schließt das Bad?", AnswerType.WHEN),
        ("pt", "a que horas fecha o ginásio", AnswerType.WHEN),
        ("tr", "kütüphane kaça kadar açık", AnswerType.WHEN),
        ("he", "כמה עולה הכרטיס?", AnswerType.HOW_MUCH),
        ("he", "באיזו שנה נבנה הגשר?", AnswerType.WHEN),
    ],
)
def test_the_first_word_that_asks_decides(language, text, answer_type):
    """A word such as when only opens a clause behind another question word."""
    assert classify_in_language(text, tokenize(text, language), language).answer_type is answer_type
