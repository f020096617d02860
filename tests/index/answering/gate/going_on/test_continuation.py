"""What goes on about a subject that it does not name again is quoted, in other languages."""

import pytest

from index import articles
from index.answering import answer
from index.types import Document
from tests.support.memory_collection import MemoryCollection, read_text

LIVES = {
    "ro": (
        (
            "Irina Doval (1902–1969) a fost o botanistă română, cunoscută pentru herbarul ei. "
            "S-a născut la Brăila și a crescut lângă port. Herbarul are multe plante rare."
        ),
        "Unde s-a născut Irina Doval?",
    ),
    "el": (
        (
            "Η Δάφνη Κορρά (1902–1969) ήταν Ελληνίδα βοτανολόγος, γνωστή για το φυτολόγιό της. "
            "Γεννήθηκε στη Λάρισα και μεγάλωσε κοντά στον σταθμό. Το φυτολόγιο έχει σπάνια φυτά."
        ),
        "Σε ποια πόλη γεννήθηκε η Δάφνη Κορρά;",
    ),
    "it": (
        (
            "Lidia Corsani (1902–1969) è stata una botanica italiana, nota per il suo erbario. "
            "Nacque a Ferrara e crebbe vicino al porto. L'erbario contiene molte piante rare."
        ),
        "In quale città è nata Lidia Corsani?",
    ),
    "tr": (
        (
            "Selma Doruk (1902–1969), Türkiye'nin tanınmış bitki bilimcilerinden biridir. "
            "Edirne'de doğan Doruk, limanın yakınında büyümüştür. Birçok nadir bitki toplamıştır."
        ),
        "Selma Doruk nerede dünyaya geldi?",
    ),
}


def first_quote(text: str, question: str, language: str) -> str:
    """Return the first quote of an answer from one article."""
    document = Document(source="a.txt", text=text, format="text", language=language)
    given = answer(MemoryCollection([articles.parse(document)]), question)
    return given.quotes[0].text if given.quotes else ""


@pytest.mark.parametrize("language", LIVES)
def test_the_place_of_birth_stands_behind_the_name(language: str) -> None:
    """The sentence that has the name alone does not tell it."""
    text, question = LIVES[language]
    assert "1902" not in first_quote(text, question, language)


@pytest.mark.parametrize(
    ("language", "text", "question"),
    [
        (
            "it",  # his brother is somebody else
            (
                "Lidia Corsani (1902–1969) è nata a Ferrara, dove aveva un erbario. "
                "Suo fratello è nato a Padova."
            ),
            "In quale città è nata Lidia Corsani?",
        ),
        (
            "de",  # all nouns have capitals
            (
                "Der Wald von Torp ist ein alter Laubwald mit vielen Buchen und Eichen. "
                "Die Art der Buchen dort ist selten."
            ),
            "Welche Art von Wald ist der Wald von Torp?",
        ),
    ],
)
def test_a_sentence_that_tells_it_keeps_its_place(language: str, text: str, question: str) -> None:
    """Where the one with the name says what is asked, or no name shows, nothing changes."""
    assert first_quote(text, question, language) == text[: text.index(". ") + 1]


QUARRY = """Landslip at the Orm quarry

A driver who had been hurt in the landslip at the Orm quarry died on Thursday. {}
The quarry opened in 1911.
"""


@pytest.mark.parametrize(
    ("behind", "is_named"),
    [
        ("He was Tobias Vinter, 44, of Orm.", True),
        ("The man has been named as Tobias Vinter.", True),
        ("He was later identified by the police as Tobias Vinter.", True),
        ("He was a good worker.", False),
        ("The quarry was fined by Judge Ida Moss.", False),
        ("He was missed.", False),
    ],
)
def test_who_it_was_is_quoted_with_what_happened(behind, is_named):
    """The first sentence tells that somebody died, the next one who that was."""
    found = answer(
        MemoryCollection([read_text("orm.txt", QUARRY.format(behind))]),
        "who died in the landslip at the quarry",
    )
    assert any("A driver who had been hurt" in quote.text for quote in found.quotes)
    assert (behind in found.quotes[0].text) is is_named
