"""Answers in languages whose words change, or are written, in other ways than in English.

Each file of `tests/data/languages/` has five short articles in one language, questions that they
answer, in other inflections and sometimes without accents, and questions about other things.
"""

import json
from pathlib import Path

import pytest

from index import articles
from index.analysis import extract_terms
from index.analysis.stemming import pystemmer_version
from index.answering import answer
from index.answering.quoting.missing_words import name_missing_words
from index.languages import find_language
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection

SETS = Path(__file__).parents[2] / "data" / "languages"
CODES = sorted(path.stem for path in SETS.glob("*.json"))
MAX_ANSWERED = 1
"""Absent questions of six that may be answered: in so few articles much matches by chance."""


@pytest.fixture(params=CODES)
def asked(request):
    """A language's code, its questions, and a collection of its articles."""
    found = json.loads((SETS / f"{request.param}.json").read_text(encoding="utf-8"))
    parsed = [
        articles.parse(Document(source=f"{number}.txt", text=text, format="text"))
        for number, text in enumerate(found["articles"])
    ]
    return request.param, found, MemoryCollection(parsed)


def test_every_article_is_read_in_its_own_language(asked):
    """Even a short one, in a language that has few function words."""
    code, _, collection = asked
    assert list(collection.languages) == [code]


def test_questions_are_answered_by_the_right_sentence(asked):
    """All of those that an article answers, all but one without PyStemmer, and hardly another."""
    _, found, collection = asked
    wrong = []
    for each in found["questions"]:
        given = answer(collection, each["question"])
        if given.band is not Band.ANSWER or each["answer"] not in given.quotes[0].text:
            wrong.append(each)
    assert len(wrong) <= (pystemmer_version() == "none"), wrong
    bands = [answer(collection, question).band for question in found["absent"]]
    assert bands.count(Band.ANSWER) <= MAX_ANSWERED


def test_no_word_that_asks_is_called_missing(asked):
    """Of no question, whether it is answered or not."""
    code, found, collection = asked
    asking = {
        term for word in find_language(code).question_words for term in extract_terms(word, code)
    }
    questions = [each["question"] for each in found["questions"]] + found["absent"]
    for question in questions:
        missing = answer(collection, question).missing
        assert asking.isdisjoint(extract_terms(" ".join(missing), code)), question


RULES = """\
Ein verlorener Schlüssel kostet 60 Euro, und das seit vielen Jahren.

Hunde sind in der Küche nicht erlaubt, aber sie dürfen in den Garten.

Die Fahrräder stehen hinter dem Haus und nicht vor der Tür.
"""
PRICES = [
    ("Was kostet ein Kaffee?", False),
    ("was kosten die Pommes", False),
    ("Wie viel kostet das Frühstück?", False),
    ("Was kostet ein verlorener Schlüssel?", True),
    ("wie teuer ist ein Schlüssel?", True),
]
FRAMED = [
    ("Gibt es einen Tresor?", ("Tresor",)),
    ("Kann man bitte eigentlich irgendwo den Tresor mieten?", ("Tresor", "mieten")),
    ("Was kostet ein Kaffee?", ("Kaffee",)),
]


@pytest.fixture(scope="module")
def rules():
    document = Document(source="regeln.txt", text=RULES, format="text")
    return MemoryCollection([articles.parse(document)])


@pytest.mark.parametrize(("question", "is_answered"), PRICES)
def test_the_price_of_what_no_source_has_is_not_that_of_another_thing(rules, question, is_answered):
    """Only the word for the price is found then, and another thing's price is no answer."""
    assert (answer(rules, question).band is Band.ANSWER) == is_answered


@pytest.mark.parametrize(("question", "missing"), FRAMED)
def test_words_around_what_is_asked_are_not_missing(rules, question, missing):
    """Nobody looks in a rule for "is there" or "please"."""
    assert answer(rules, question).missing == missing


@pytest.mark.parametrize(
    ("article", "question", "missing"),
    [
        ("灯台\n\n灯台は海のそばにある。", "病院はどこですか？", ("病院",)),
        ("灯台\n\n灯台は海のそばにある。", "駐車場の料金はいくらですか？", ("駐車場", "料金")),
        ("灯塔\n\n灯塔在海边。", "医院在哪里？", ("医院",)),
        ("灯塔\n\n灯塔在海边。", "停车费多少钱？", ("停车费",)),
        ("The harbour\n\nIt lies at the sea.", "Is an inn in the inner harbour?", ("inn", "inner")),
    ],
)
def test_a_missing_word_is_named_once_and_without_its_pieces(article, question, missing):
    """Where no space stands between words, and no piece of a question word is named."""
    parsed = articles.parse(Document(source="a.txt", text=article, format="text"))
    assert answer(MemoryCollection([parsed]), question).missing == missing


def test_something_is_named_where_all_that_is_missing_is_small():
    """A question of small words alone still says what no source has."""
    assert name_missing_words("什么是什么？", ("什么",)) == ("什么",)
