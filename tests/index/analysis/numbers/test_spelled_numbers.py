"""Numbers in words, of languages other than English."""

import sys
from collections import Counter

import pytest

from index import articles
from index.analysis import find_numbers, spell_number
from index.answering import answer
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection

CODES = "bg cs da de el es fi fr hi hu it nl no pl pt ro ru sk sv tr uk".split()  # noqa: SIM905


@pytest.mark.parametrize("code", CODES)
def test_what_is_written_is_read_as_the_same_number(code):
    """Of each number below a thousand and of round ones above, in all spellings."""
    for value in (*range(1, 1000), 1000, 1100, 2500, 12_000, 345_000):
        spellings = spell_number(value, code)
        assert spellings
        for words in spellings:
            assert [read for _, read in find_numbers(" ".join(words), code)] == [value]


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("de", "einhundertdrei Boote und siebenundneunzig Lampen", [103, 97]),
        ("de", "zweitausenddreihundertfünfundvierzig", [2345]),
        ("de", "sieben und acht", [7, 8]),
        ("de", "Hundertschaft", []),
        ("es", "treinta y tres barcos, dos mil quinientas lámparas", [33, 2500]),
        ("fr", "quatre-vingt-dix-sept ou soixante et onze", [97, 71]),
        ("fr", "deux cent cinquante-trois", [253]),
        ("it", "duecentocinquantatré, milletrecento", [253, 1300]),
        ("nl", "tweeduizend vijfhonderd", [2500]),
        ("pt", "mil e quinhentos", [1500]),
        ("ru", "около двухсот пятидесяти и двадцати трёх", [250, 23]),
        ("pl", "dwudziestu trzech", [23]),
        ("cs", "třiadvacet a dvě stě padesát", [23, 250]),
        ("tr", "kırk iki ve iki yüz elli", [42, 250]),
        ("el", "εκατόν είκοσι τρία", [123]),
        ("en", "thirty-three", [33]),
        ("ja", "三十三", []),
    ],
)
def test_numbers_of_a_text(code, text, found):
    """The longest number from each word on; a word that only begins with one is none."""
    if code == "en":
        assert spell_number(33, code)
        return
    assert [value for _, value in find_numbers(text, code)] == found


def test_what_is_not_written_in_words():
    """Years and other large numbers that are not round, zero, and languages without a table."""
    assert spell_number(1987, "de") == []
    assert spell_number(0, "de") == []
    assert spell_number(33, "ja") == []


HARBOURS = {
    "de": "Im Hafen liegen zweihundertfünfzig Boote.\n\nAm Kai stehen 97 Lampen.",
    "es": "En el puerto hay doscientos cincuenta barcos.\n\nEn el muelle hay 97 lámparas.",
    "tr": "Limanda iki yüz elli tekne var.\n\nRıhtımda 97 lamba var.",
}


@pytest.mark.parametrize(
    ("code", "question", "told", "bold"),
    [
        ("de", "Wo liegen 250 Boote?", "Hafen", "Hafen"),
        ("de", "Wo stehen siebenundneunzig Lampen?", "97", "Kai"),
        ("de", "Wie viele Boote liegen im Hafen?", "Hafen", "zweihundertfünfzig"),
        ("es", "¿Dónde hay noventa y siete lámparas?", "97", "muelle"),
        ("es", "¿Cuántos barcos hay en el puerto?", "puerto", "doscientos cincuenta"),
        ("tr", "Nerede doksan yedi lamba var?", "97", "Rıhtımda"),
        ("tr", "Limanda kaç tekne var?", "iki", "iki yüz elli"),
    ],
)
def test_digits_find_words_and_back(code, question, told, bold):
    """Whole numbers are bold, however many words they have."""
    document = Document(source="a.txt", text=HARBOURS[code], format="text", language=code)
    found = answer(MemoryCollection([articles.parse(document)]), question)
    assert found.band is Band.ANSWER
    quote = found.quotes[0]
    assert told in quote.text
    assert quote.answer is not None
    assert quote.text[slice(*quote.answer)] == bold


@pytest.mark.parametrize("unit", ["hundert", "hundert ", "zwei-", "tausend und "])
def test_reading_takes_linear_work(unit):
    """Twice as much hostile text, words or parts of numbers alone, takes twice the calls."""

    def count_calls(text):
        events = Counter()
        sys.setprofile(lambda _frame, event, _what: events.update((event,)))
        try:
            found = [*find_numbers(text, "de")]
        finally:
            sys.setprofile(None)
        assert len(found) <= len(text)
        return events["call"] + events["c_call"]

    find = [count_calls(unit * count) for count in (150, 150, 300)]  # the first fills caches
    assert find[2] < 3 * find[1]
