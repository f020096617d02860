"""What a thing is, before what else is said of it."""

import pytest

from index.answering import answer
from index.answering.ranking.exact_definitions import defines
from tests.support.memory_collection import MemoryCollection, read_text


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A crate is the smallest amount of cargo.", ["crate"]),
        ("Crates are boxes of one size.", ["crate"]),
        ("Bergen's crates are boxes of one size.", ["crate"]),
        ("A crate, or case, is a box of one size.", ["crate"]),
        ("A crate (or case) is a box of one size.", ["crate"]),
        ("The term crate refers to boxes of one size.", ["crate"]),
        ("Crate means box.", ["crate"]),
        ("A tide race is where two streams meet.", ["tide", "race"]),
    ],
)
def test_a_sentence_that_says_what_the_thing_is(text, subject):
    """It opens with the thing, and a verb that names it follows, with a noun."""
    assert defines(text, subject)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A crate label is a card of one size.", ["crate"]),
        ("The owner of a crate is the only one who may open it.", ["crate"]),
        ("A crate is opened with a lever.", ["crate"]),
        ("Crates are opened with a lever.", ["crate"]),
        ("Crates were 25 of the 40 pieces.", ["crate"]),
        ("Crate", ["crate"]),
        ("Boxes and crates are cargo.", ["crate"]),
        ("A race is a contest.", ["tide", "race"]),
        ("When a crate is a box, it floats.", ["crate"]),
    ],
)
def test_what_says_something_else_of_it_defines_nothing(text, subject):
    """A longer name, an owner, a deed or a count says not what the thing is."""
    assert not defines(text, subject)


def test_a_definition_is_found_among_hundreds_of_sentences():
    """With one word to search by, the best by BM25 are the best by chance."""
    told = "".join(
        f"The crate of keeper {number} is on a crate and is full.\n\n" for number in range(150)
    )
    also = "The crate label is a card with a number.\n\nA crate is opened with a lever.\n\n"
    text = (
        "Harbour work\n\n" + told + also + "A crate is the smallest unit of cargo that the"
        " harbour counts, whatever is in it and whoever sends it across the sound.\n\n" + told
    )
    collection = MemoryCollection([read_text("a.txt", text)])
    found = answer(collection, "what is a crate?")
    assert found.quotes[0].text.startswith("A crate is the smallest unit of cargo")
