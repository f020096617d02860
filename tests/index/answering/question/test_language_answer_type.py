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
        ("tr", "Kulübün kurucusu kimdi?", AnswerType.WHO),
        ("tr", "Eski iskele neredeydi?", AnswerType.WHERE),
        ("tr", "Teknenin adı neydi?", AnswerType.OTHER),
        ("ro", "Barca cărui pescar a fost vândută?", AnswerType.OTHER),
        ("el", "Με τίνος τη βάρκα ήρθαν;", AnswerType.OTHER),
    ],
)
def test_the_first_word_that_asks_decides(language, text, answer_type):
    """A word such as when only opens a clause behind another question word."""
    assert classify_in_language(text, tokenize(text, language), language).answer_type is answer_type


@pytest.mark.parametrize(
    ("language", "text", "answer_type"),
    [
        ("de", "ab wie viel uhr ist auf?", AnswerType.WHEN),
        ("de", "an welchen tagen ist auf?", AnswerType.WHEN),
        ("de", "wie teuer ist das?", AnswerType.HOW_MUCH),
        ("de", "gibts da parkplätze?", AnswerType.YES_NO),
        ("es", "¿hasta qué hora está abierto?", AnswerType.WHEN),
        ("es", "¿cuánto tardarán en arreglarlo?", AnswerType.HOW_LONG),
        ("es", "¿se puede pagar con tarjeta?", AnswerType.YES_NO),
        ("fr", "jusqu'à quelle heure c'est ouvert ?", AnswerType.WHEN),
        ("fr", "il y a un ascenseur ?", AnswerType.YES_NO),
        ("fr", "est-ce qu'on peut se garer", AnswerType.YES_NO),
        ("fr", "qu'est-ce qui se passe si je perds un jeton ?", AnswerType.OTHER),
        ("fr", "Que vend-on au marché ?", AnswerType.OTHER),
        ("fr", "Qu'expose-t-on à la mairie ?", AnswerType.OTHER),
        ("fr", "Qu'est-ce qui a brisé la vitre ?", AnswerType.WHO),
        ("it", "che succede se piove?", AnswerType.OTHER),
        ("it", "a che ora apre?", AnswerType.WHEN),
        ("fr", "combien d'argent a été récolté ?", AnswerType.HOW_MUCH),
        ("fr", "pour quelle raison c'est fermé ?", AnswerType.WHY),
        ("it", "quanti anni ha il sindaco?", AnswerType.HOW_OLD),
        ("it", "in che giorni è aperto?", AnswerType.WHEN),
        ("it", "come mai è chiuso?", AnswerType.WHY),
        ("it", "quanta gente c'era?", AnswerType.HOW_MANY),
        ("pt", "em que dias abre?", AnswerType.WHEN),
        ("pt", "posso pagar com cartão?", AnswerType.YES_NO),
        ("nl", "hoe duur is een kaartje?", AnswerType.HOW_MUCH),
        ("nl", "op welke dagen is het open?", AnswerType.WHEN),
        ("nl", "mag ik mijn hond meenemen?", AnswerType.YES_NO),
        ("ru", "по каким дням открыто?", AnswerType.WHEN),
        ("ru", "почём билет?", AnswerType.HOW_MUCH),
        ("ru", "кто-нибудь пострадал?", AnswerType.YES_NO),
        ("ru", "кто пострадал?", AnswerType.WHO),
        ("pl", "w jakie dni jest czynne?", AnswerType.WHEN),
        ("pl", "od ilu lat można?", AnswerType.HOW_OLD),
        ("pl", "jest winda?", AnswerType.YES_NO),
        ("de", "öffnungszeiten bücherei", AnswerType.OTHER),  # nothing marks it as a question
    ],
)
def test_what_people_ask_in_a_chat_has_the_same_types(language, text, answer_type):
    """In colloquial phrases, and without any word that asks."""
    assert classify_in_language(text, tokenize(text, language), language).answer_type is answer_type


@pytest.mark.parametrize(
    ("text", "answer_type"),
    [
        ("쉬는 날이 언제예요?", AnswerType.WHEN),
        ("문은 언제인가요?", AnswerType.WHEN),
        ("시장이 어디예요?", AnswerType.WHERE),
    ],
)
def test_a_question_word_may_be_part_of_a_token(text, answer_type):
    """No token is the word alone, so that none asks; the type is known all the same."""
    assert classify_in_language(text, tokenize(text, "ko"), "ko").answer_type is answer_type
