"""The language of a question, its answer type there, and what is found by it."""

import pytest

from index import articles
from index.analysis import tokenize
from index.answering import explain
from index.answering.question import AnswerType, analyze
from index.answering.question.language_answer_type import classify_in_language
from index.answering.question.question_language import choose_language, find_language_share
from index.types import Document
from tests.support.memory_collection import MemoryCollection

GERMAN = "Die Feuerwehr\n\nDas neue Haus der Feuerwehr steht am Hafen und gehört der Stadt."
ENGLISH = "The harbour\n\nThe new lighthouse at the harbour was built by Anna Falkenried in 1987."


def collection(*texts: str) -> MemoryCollection:
    return MemoryCollection(
        [
            articles.parse(Document(source=f"{number}.txt", text=text, format="text"))
            for number, text in enumerate(texts)
        ]
    )


@pytest.mark.parametrize(
    ("question", "languages", "chosen"),
    [
        ("Who built it?", {"en": 3}, "en"),
        ("Was war am 5. Dezember 1990?", {"en": 3, "de": 1}, "de"),
        ("Was he there on 5 December 1990?", {"en": 1, "de": 3}, "en"),
        ("Wer hat es gebaut?", {"en": 3}, "en"),
        ("Wer hat es gebaut?", {"en": 3, "de": 1}, "de"),
        ("Who built it?", {"en": 1, "de": 9}, "en"),
        ("Who built it?", {"de": 2}, "de"),
        ("Qui l'a construit ?", {"de": 2, "es": 5}, "es"),
        ("Did anyone die?", {"en": 3, "de": 3}, "en"),
        ("who was in the war", {"en": 3, "de": 9}, "en"),
        ("how many people die in a war", {"en": 3, "de": 9}, "en"),
        ("was war die Ursache", {"en": 9, "de": 3}, "de"),
        ("is there a como in the son", {"en": 3, "es": 9}, "en"),
        ("Who built it?", {"und": 4}, "en"),
        ("Who built it?", {}, "en"),
    ],
)
def test_a_question_is_read_in_a_language_of_the_articles(question, languages, chosen):
    """Its own if an article is in it; articles in an unknown language count as English."""
    assert choose_language(question, languages) == chosen


@pytest.mark.parametrize(
    ("text", "question", "answer_type"),
    [
        (GERMAN, "Wem gehört das Haus?", AnswerType.WHO),
        (GERMAN, "In welchem Jahr wurde das Haus gebaut?", AnswerType.WHEN),
        (GERMAN, "Wie viele Häuser gibt es?", AnswerType.HOW_MANY),
        (GERMAN, "Wie alt ist die Feuerwehr?", AnswerType.HOW_OLD),
        (GERMAN, "Warum steht es dort?", AnswerType.WHY),
        (GERMAN, "Gehört das Haus der Stadt?", AnswerType.YES_NO),
        (GERMAN, "Ist das Haus neu?", AnswerType.YES_NO),
        ("El puerto es muy antiguo y no tiene faro.", "¿Quién lo hizo?", AnswerType.WHO),
        ("El puerto es muy antiguo y no tiene faro.", "¿Cuánto tiempo duró?", AnswerType.HOW_LONG),
        ("Порт был построен давно, и он старый.", "В каком году построен порт?", AnswerType.WHEN),
        ("这个港口很老。", "港口是谁建的？", AnswerType.WHO),
        ("这个港口很老。", "港口有多少船？", AnswerType.HOW_MANY),
    ],
)
def test_the_question_word_of_a_language_names_the_answer_type(text, question, answer_type):
    """By the table of the language of the articles."""
    assert analyze(collection(text), question).answer_type is answer_type


@pytest.mark.parametrize(
    ("question", "language", "asking"),
    [
        ("Wie heißt der Leuchtturm?", "de", "Wie heißt"),
        ("Wie wird der Leuchtturm genannt?", "de", "Wie genannt"),
        ("Wie lautet der Name des Kapitäns?", "de", "Wie lautet"),
        ("Welche Art von Boot liegt hier?", "de", "Welche Art von"),
        ("¿Cómo se llama el faro?", "es", "Cómo llama"),
        ("¿Qué tipo de barco es?", "es", "Qué tipo de"),
        ("Comment s'appelle le phare ?", "fr", "Comment s'appelle"),
        ("Как называется маяк?", "ru", "Как называется"),
        ("Cum se numeşte farul?", "ro", "Cum numeşte"),
        ("Πώς ονομάζεται ο φάρος;", "el", "Πώς ονομάζεται"),
        ("Hoe heet de vuurtoren?", "nl", "Hoe heet"),
        ("Jak se jmenuje maják?", "cs", "Jak jmenuje"),
    ],
)
def test_how_something_is_called_asks_for_no_way(question, language, asking):
    """It asks for a name, and neither the verb nor "kind of" is looked for in the articles."""
    tokens = tokenize(question, language)
    found = classify_in_language(question, tokens, language)
    assert found.answer_type is AnswerType.OTHER
    words = [question[tokens[at].start : tokens[at].end] for at in sorted(found.asking)]
    assert " ".join(words) == asking


@pytest.mark.parametrize(
    ("question", "language", "answer_type"),
    [
        ("Wie wurde der Turm gebaut?", "de", AnswerType.HOW),
        ("Wie hoch ist der Turm?", "de", AnswerType.HOW_MUCH),
        ("În ce an a ars portul?", "ro", AnswerType.WHEN),
        ("Câţi oameni trăiesc aici?", "ro", AnswerType.HOW_MANY),
        ("اين يقع الميناء؟", "ar", AnswerType.WHERE),
        ("कहां है?", "hi", AnswerType.WHERE),
    ],
)
def test_the_letters_of_a_question_word_may_vary(question, language, answer_type):
    """Cedilla or comma, alef with or without hamza, either sign for a nasal sound."""
    tokens = tokenize(question, language)
    assert classify_in_language(question, tokens, language).answer_type is answer_type


def test_a_name_is_found_in_articles_of_another_language():
    """A German question about a name expands to the term that English gives it."""
    question = analyze(collection(GERMAN, ENGLISH), "Wer ist Anna Falkenried?")
    assert question.language == "de"
    assert "Falkenried" not in question.missing


def test_a_compound_is_found_by_its_parts_and_the_other_way_round():
    """German joins nouns, and an article may have them apart."""
    question = analyze(collection(GERMAN), "Wem gehört das Feuerwehrhaus?")
    assert "Feuerwehrhaus" not in question.missing
    joined = GERMAN.replace("Haus der Feuerwehr", "Feuerwehrhaus").replace("Die F", "Zur F")
    question = analyze(collection(joined), "Welche Feuerwehr hat ein Haus?")
    assert "Haus" not in question.missing


@pytest.mark.parametrize(
    ("asked", "text", "is_known"),
    [
        ("Kochabend", "Das Kochen üben wir. An zwei Abenden ist es voll.", True),
        ("Tanzabende", "Wir haben getanzt. Der Abend war lang, das Tanzen schön.", True),
        ("Kochabend", "Das Kochen üben wir. Alle Plätze sind voll.", False),
    ],
)
def test_the_parts_of_an_unknown_compound_may_be_inflected(asked, text, is_known):
    """Both of them are in the articles, in whatever form."""
    document = f"Der Verein und die Leute\n\n{text}"
    question = analyze(collection(document), f"Wann ist der {asked}?")
    assert (asked not in question.missing) is is_known


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (ENGLISH, "Wer hat den Hafen gebaut?"),
        (ENGLISH, "¿Quién construyó el puerto?"),
        (ENGLISH, "Кто построил порт?"),
        (GERMAN, "Who owns the lighthouse?"),
        (GERMAN, "¿Cuándo abrió el puerto?"),
    ],
)
def test_missing_words_never_list_a_question_word(text, question):
    """Whatever language the question is in, and whatever languages the articles have."""
    missing = {word.lower() for word in analyze(collection(text), question).missing}
    assert missing
    assert missing.isdisjoint({"wer", "quién", "кто", "who", "cuándo", "hat", "den", "the", "el"})


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Worauf basiert Falkenrieds Haus?", "de"),
        ("Haus Stadt Hafen", "de"),
        ("lighthouse harbour built", "en"),
        ("Wann startete Falkenried?", "de"),
        ("When did Falkenried start?", "en"),
    ],
)
def test_a_question_is_read_where_most_of_its_words_are_known(question, language):
    """Where function words are few, the words of the articles tell the language."""
    assert analyze(collection(GERMAN, ENGLISH), question).language == language


def test_articles_in_another_language_leave_the_gate_as_it_is():
    """The numbers of a German question are measured among German sentences alone."""
    asked = "Wem gehört das Haus am Hafen?"
    alone = explain(collection(GERMAN), asked).verdict
    beside = explain(collection(GERMAN, *[ENGLISH] * 20), asked).verdict
    assert alone.features == pytest.approx(beside.features, abs=0.05)
    assert alone.band is beside.band


def test_the_share_of_a_language_counts_articles_that_are_analysed_alike():
    """Articles in a language without a table are read as English."""
    languages = {"en": 6, "und": 2, "de": 8}
    assert find_language_share("en", languages) == find_language_share("de", languages) == 0.5
    assert find_language_share("fr", languages) == 1.0
    assert find_language_share("en", {}) == 1.0
