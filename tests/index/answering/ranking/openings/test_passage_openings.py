"""What opens a passage of advice, before what goes on about it."""

from collections.abc import Mapping

import pytest

from index.answering import answer
from index.answering.question import analyze
from index.answering.ranking import rank_candidates
from index.answering.ranking.openings.passage_openings import NUM_READ, OPENING
from tests.support.memory_collection import MemoryCollection, read_page, read_text

ADVICE = """Pottery yard

Glaze is stirred with the long stick before you use it. You find sticks by the door of the yard.

To fire a bowl, put your name on the list beside the kiln. It is lit on Friday. It takes a day to
cool. How hot the kiln is you see on the dial: fire in the kiln is at 900 degrees when a bowl turns
red.

You can collect a fired bowl on Sunday. Bring the slip with your name.

- bowls from the small kiln: fire them twice
"""

REPORT = """Pottery yard

Glaze is stirred with the long stick before use. There are sticks by the door of the yard.

To fire a bowl, a name is put on the list beside the kiln. It is lit on Friday. It takes a day to
cool. How hot the kiln is stands on the dial: fire in the kiln is at 900 degrees when a bowl turns
red.
"""


@pytest.mark.parametrize(
    "question",
    ["How do I fire a bowl in the kiln?", "How can I get a bowl fired in the kiln?"],
)
def test_advice_is_quoted_from_its_opening(question):
    """What is to be done goes before a later sentence with more of the words."""
    collection = MemoryCollection([read_text("pottery.txt", ADVICE)])
    assert answer(collection, question).quotes[0].text.startswith("To fire a bowl")


def _opening_parts(text: str, question: str) -> Mapping[str, float]:
    collection = MemoryCollection([read_page("pottery.md", text)])
    ranked = rank_candidates(collection, analyze(collection, question))
    return {
        collection.passages([each.sentence])[0].text.split()[0]: each.extra[OPENING]
        for each in ranked.for_quotes
        if OPENING in each.extra
    }


def test_what_stands_later_has_less():
    """A later sentence of the same paragraph and the item of a list have less for their place."""
    parts = _opening_parts(ADVICE, "How do I fire a bowl in the kiln?")
    assert parts["To"] > parts["How"] > parts["bowls"]


def test_words_of_the_title_open_nothing():
    """The whole article is about the yard, so its name at the start says nothing of the fire."""
    text = "# Pottery yard\n\nThe pottery yard helps you to fire bowls.\n\n" + ADVICE
    question = "How do I fire a bowl in the kiln of the pottery yard?"
    parts = _opening_parts(text, question)
    assert parts["To"] > parts["The"]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (REPORT, "How do I fire a bowl in the kiln?"),
        (ADVICE, "When is the kiln lit?"),
        (ADVICE, "How many bowls fit in the kiln?"),
        (ADVICE, "Which kind of bowl do I fire in the kiln?"),
        (f"# Kiln\n\n## How do I fire a bowl?\n\n{ADVICE}", "How do I fire a bowl?"),
    ],
)
def test_other_texts_and_questions_are_left_as_they_are(text, question):
    """No reader is addressed, a day, number or kind is asked for, or the page has the question."""
    assert not _opening_parts(text, question)


def test_many_paragraphs_cost_no_more_than_a_few():
    """Only the best candidates are read, and each paragraph's first terms, however long it is."""
    long = "You fire a bowl in the kiln and " + "then a bowl in the kiln " * 3000 + "again."
    collection = MemoryCollection([read_page("pottery.md", f"# Kiln\n\n{long}\n\n{ADVICE}")])
    ranked = rank_candidates(collection, analyze(collection, "How do I fire a bowl in the kiln?"))
    rescored = [each for each in ranked.for_quotes if OPENING in each.extra]
    assert 0 < len(rescored) <= NUM_READ


@pytest.mark.parametrize(
    ("title", "is_advice"),
    [
        ("Pottery FAQ", True),
        ("Frequently asked questions on pottery", True),
        ("Pottery: questions and answers", True),
        ("How to fire bowls", True),
        ("The faquir of the pottery", False),
        ("Questions of the council", False),
    ],
)
def test_a_page_of_answers_is_one_by_its_title_too(title, is_advice):
    """Such a page answers in order, even where it says "one" and not "you"."""
    text = REPORT.replace("Pottery yard", f"# {title}")
    assert bool(_opening_parts(text, "How do I fire a bowl in the kiln?")) is is_advice


def test_code_is_no_item_of_a_list():
    """What is to be done may be said in code, and an item mostly is one of several cases."""
    item, code = "- bowls from the small kiln: fire them twice", "    fire(bowl, kiln, times=2)"
    parts = _opening_parts(ADVICE.replace(item, code), "How do I fire a bowl in the kiln?")
    assert (
        parts["fire(bowl,"] > _opening_parts(ADVICE, "How do I fire a bowl in the kiln?")["bowls"]
    )


STORY = """Last Friday

I queued at the kiln for an hour, and as you know I hate to wait. My bowl was lopsided. You could
have used it for soup in a ship. I fired the bowl twice, and a man told me that fire in the kiln
turns a bowl red. I gave it to my aunt.
"""


def test_a_story_that_somebody_tells_is_no_advice():
    """It may say "you" as well, but says "I" more often."""
    assert not _opening_parts(STORY, "Who told about the fire in the kiln?")


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ('"You find sticks by the door," she said.', False),
        ('"It is lit on Friday. You see it from the yard," said Ada.', False),
        ("“It is lit on Friday. You see it from the yard,” said Ada.", False),
        ('"It is lit on Friday, and you see it from the yard.', False),  # goes on below
        ("You see it from the yard.", True),
        ('Say "kiln", and you see it from the yard.', True),
        ('"It is lit," she said. You see it from the yard.', True),
    ],
)
def test_what_is_said_in_quotation_marks_addresses_no_reader(text, addresses):
    """A report in which people say "you" is no page of advice."""
    page = f"{REPORT}\n{text} The kiln fires a bowl.\n"
    parts = _opening_parts(page, "How do I fire a bowl in the kiln when you see it?")
    assert bool(parts) is addresses
