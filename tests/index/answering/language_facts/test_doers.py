"""Deeds without the one who did them, in other languages."""

import pytest

from index import articles
from index.answering.language_facts import asks_where, is_done_by_nobody
from index.answering.question import Question, analyze
from index.types import Document
from tests.support.memory_collection import MemoryCollection


def question_in(language: str, asked: str, text: str = "") -> Question:
    """Return a question to a collection of one article in its language."""
    document = Document(source="a.txt", text=text or asked, format="text", language=language)
    return analyze(MemoryCollection([articles.parse(document)]), asked)


@pytest.mark.parametrize(
    ("language", "asked", "text", "is_undone"),
    [
        ("de", "Wer hat den Kran gebaut?", "Der Kran wurde 1902 gebaut.", True),
        (
            "de",
            "Wer hat den Kran gebaut?",
            "Der Kran wurde 1902 gebaut und ist 9 Meter hoch.",
            True,
        ),
        ("de", "Wer hat den Kran gebaut?", "Der Kran wurde von Werftarbeitern gebaut.", False),
        (
            "de",
            "Wer hat den Kran gebaut?",
            "Der Kran wurde gebaut, als Ida Brand Chefin war.",
            False,
        ),
        ("de", "Wer hat den Kran gebaut?", "Die Werft hat den Kran gebaut.", False),
        ("de", "Wer wurde gewählt?", "Der neue Rat wurde gewählt.", False),
        ("es", "¿Quién construyó la grúa?", "La grúa fue construida en 1902.", True),
        ("es", "¿Quién construyó la grúa?", "La grúa fue construida por obreros.", False),
        ("ro", "Cine a construit macaraua?", "Macaraua a fost construită în 1902.", True),
        ("pl", "Kto zbudował dźwig?", "Dźwig zbudowano w 1902 roku.", True),
        ("pl", "Kto zbudował dźwig?", "Dźwig zbudowała stocznia.", False),
        ("pl", "Kto pomalował okno?", "Okno pomalowali malarze.", False),
        ("ja", "クレーンは誰が造りましたか？", "クレーンは1902年に造られました。", True),
        ("ja", "クレーンは誰が造りましたか？", "クレーンは職人によって造られた。", False),
        ("ja", "クレーンは誰が造りましたか？", "造船所がクレーンを造りました。", False),
        ("ja", "会長は誰ですか？", "会長に選ばれたのは父です。", False),
    ],
)
def test_a_passive_without_a_doer_does_not_tell_who(
    language: str, asked: str, text: str, *, is_undone: bool
) -> None:
    assert is_done_by_nobody(text, question_in(language, asked, text)) == is_undone


@pytest.mark.parametrize(
    ("language", "asked", "is_where"),
    [
        ("de", "Wo wohnt Ida?", True),
        ("de", "Woher kommt der Name?", False),
        ("de", "In welcher Stadt wohnt Ida?", False),
        ("ja", "由美はどこに住んでいますか", True),
        ("ko", "민지는 어디에 살아요?", True),
        ("de", "Wann kommt Ida?", False),
    ],
)
def test_the_word_for_where_asks_for_a_place(language: str, asked: str, *, is_where: bool) -> None:
    assert asks_where(question_in(language, asked)) == is_where
