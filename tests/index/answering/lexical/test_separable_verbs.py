"""German and Dutch verbs whose prefix stands apart."""

import pytest

from index import articles
from index.answering import answer
from index.answering.lexical import list_joined, list_separated
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection


@pytest.mark.parametrize(
    ("language", "word", "apart"),
    [
        ("de", "abgeschafft", ("schaffte", "ab")),
        ("de", "abschaffen", ("schaffte", "ab")),
        ("de", "abzureißen", ("riss", "ab")),
        ("de", "stattgefunden", ("fand", "statt")),
        ("de", "abend", None),
        ("de", "geschafft", None),
        ("nl", "aangelegd", ("legde", "aan")),
        ("nl", "plaatsgevonden", ("vond", "plaats")),
        ("fr", "abgeschafft", None),
    ],
)
def test_a_form_in_one_word_has_those_with_the_prefix_apart(language, word, apart):
    """By the table where the verb is strong, by its endings where it is weak."""
    found = list_separated(word, language)
    assert (apart in found) if apart else not found


def test_a_prefix_at_the_end_belongs_to_a_verb_of_the_question():
    """All words may be that verb; what no source has is dropped later."""
    found = {form for _, form in list_joined(["wann", "fand", "das", "fest", "statt"], "de")}
    assert ("stattgefunden",) in found
    assert not [*list_joined(["wann", "war", "das", "fest"], "de")]


@pytest.mark.parametrize(
    ("language", "question", "told"),
    [
        ("de", "Wann fing der Kurs an?", "angefangen"),
        ("de", "Wann hat das Fest stattgefunden?", "fand"),
        ("nl", "Wanneer heeft het feest plaatsgevonden?", "vond"),
        ("de", "wann geht der kurs los?", "angefangen"),  # other words for the whole verb
    ],
)
def test_both_forms_find_each_other(language, question, told):
    """The sentence with the verb goes first."""
    text = {
        "de": "Am 2. Mai war das Fest teuer. Das Fest fand am 3. Mai im Park statt. Im Juni 1990"
        " war der Kurs voll. Der Kurs ist am 4. Juni angefangen worden.",
        "nl": "Op 2 mei was het feest duur. Het feest vond op 3 mei in het park plaats.",
    }[language]
    document = Document(source="a.txt", text=text, format="text", language=language)
    found = answer(MemoryCollection([articles.parse(document)]), question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text
