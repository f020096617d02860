"""Specific words of a question."""

import pytest

from index import articles
from index.answering.question import analyze, find_one_of_kind, find_specific_words
from index.types import Document
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


@pytest.mark.parametrize(
    ("text", "specific"),
    [
        ("How deep is the Orrin canal?", ["Orrin"]),
        ("How deep is Lake Orrin near Fell Bridge?", ["Lake", "Orrin", "Fell", "Bridge"]),
        ("Orrin canal: how deep is it?", ["Orrin"]),
        ("Who rows in the 2031 race?", ["2031"]),
        ("What did release 7.2 drop?", ["7.2"]),
        ("Where does bus 9 stop?", ["9"]),
        ("How heavy is the QX700?", ["QX", "700"]),
        ("Is the HTTP2 gate open?", ["HTTP2"]),
        ("How old is Captain Orrin?", ["Orrin"]),
        ("Who leads Orrin-Fell?", ["Orrin", "Fell"]),
        ("How Deep Is The Orrin Canal?", ["Orrin"]),
        ("Is it deep in winter?", ["winter"]),
        ("how deep is it in spain", ["spain"]),
        ("WHEN DID THE AMERICAN CANAL OPEN", ["american"]),
        ("Is The Canal Open In January?", ["January"]),
        ("Does Go need a lock?", ["Go"]),
        ("What does lift_gate do?", ["lift", "gate"]),
        ("What does --drain do?", ["drain"]),
        ("What does the /locks page show?", ["locks"]),
    ],
)
def test_names_numbers_and_models_are_specific(text, specific):
    """Names, numbers, years, versions and models say which thing is meant; so do a name's parts."""
    assert [word.text for word in find_specific_words(analyze(EMPTY, text))] == specific


@pytest.mark.parametrize(
    "text",
    [
        "",
        "How deep is the canal?",
        "Canal: how deep is it?",
        "Wihch canal is deep?",
        "Whats the depth of the canal?",
        "How Deep Is The Old Canal?",
        "HOW DEEP IS THE CANAL?",
        "Which 3 boats won?",
        "Is the canal and/or the lock deep?",
        "How warm is the canal in degrees Celsius?",
        "How deep (in 2031) is the canal?",
        "What is x if P is odd?",
        "how many canals has it got",
        "is a warden or a webmaster at the canal",
        "is there a smartphone app for the canal",
        "is it deep or what else lol",
        "can it be deep whenever anyone digs",
        "Is it OK if the canal is deep?",
        "Do we NEED a deep canal?",
        "Is it REALLY deep?",
        "Can I Go there?",
        "may we march to the canal with a turkey and a polish mark",
    ],
)
def test_a_capital_or_a_count_alone_says_nothing(text):
    """Capitals of an opening, of Title Case and of shouting, counts and asides name nothing."""
    assert find_specific_words(analyze(EMPTY, text)) == ()


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("When is the library open?", ["library"]),
        ("How many seats does the museum have?", ["museum"]),
        ("Where is a library?", []),
        ("When is the Orrin Library open?", []),
        ("When is the canal open?", []),
    ],
)
def test_the_one_place_of_its_kind(text, nouns):
    """A noun for a place that people visit, after "the", means one place."""
    assert [word.text for word in find_one_of_kind(analyze(EMPTY, text))] == nouns


@pytest.mark.parametrize(
    ("text", "specific"),
    [
        ("how often was the canal rpeaired", []),
        ("Rpeaired is what?", []),
        ("How often was the canal Rpeaired?", ["Rpeaired"]),
        ("how deep is the orrin canal", ["orrin"]),
    ],
)
def test_a_slip_of_a_common_word_is_no_name(text, specific):
    """What was corrected to a common word names nothing, but for a capital inside a question."""
    collection = MemoryCollection([read_text("a.txt", "Title\n\nThe canal was repaired often.")])
    assert [word.text for word in find_specific_words(analyze(collection, text))] == specific


@pytest.mark.parametrize(
    ("text", "specific"),
    [
        ("Что обещала мэр Нора Бранд?", ["Нора", "Бранд"]),
        ("Что обещал Олаф Керта?", []),
        ("Что обещал Иво Керта?", []),
        ("Когда начинается курс в Талине?", ["Талине"]),
        ("Когда начинается курс ООН?", []),
    ],
)
def test_a_name_with_endings_counts_only_if_no_source_has_it(text, specific):
    """A known name beside an unknown one names somebody whom the text calls by one of them."""
    document = Document(
        source="a.txt", text="Мэр Иво Керта обещал курс.", format="text", language="ru"
    )
    collection = MemoryCollection([articles.parse(document)])
    assert [word.text for word in find_specific_words(analyze(collection, text))] == specific
