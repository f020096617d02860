"""Sentences that need the one before them."""

import pytest

from index.answering import answer
from index.answering.quoting.context_dependence import follows_short_answer, needs_context
from tests.support.memory_collection import MemoryCollection, read_text


@pytest.mark.parametrize(
    "text",
    [
        "It burned for hours.",
        "They left at noon.",
        "However, the roof held.",
        "For example, the crane fell.",
        "After six you may also park at the school.",
        "You can also write to the office.",
        "“I saw the light first.”",
        "In these cases the pump may be stopped by hand.",
        "At that time two boats were moored there.",
        "On the contrary, the crew kept its own words.",
        "Since then the pier has been closed.",
        "Because of this the match was moved.",
        "Two of them were hurt.",
        "The latter is open in winter.",
        "To do so, press the lamp twice.",
    ],
)
def test_a_pronoun_or_connective_needs_the_sentence_before(text):
    """The opening refers back, whatever the sentences before are."""
    assert needs_context(text, list)


@pytest.mark.parametrize(
    "text",
    [
        "The warehouse burned.",
        "It is believed that oil leaked.",
        "So far nobody was hurt.",
        "The school also has a hall.",
        "You may park at the school.",
        "In this guide the pump is called the lamp.",
        "At noon the pier was closed.",
        "Since May the pier has been closed.",
        "Two of the boats were hurt.",
    ],
)
def test_other_openings_stand_alone(text):
    """An impersonal "it" refers to nothing."""
    assert not needs_context(text, lambda: ["The fire began at noon."])


def test_a_quotation_that_is_still_open_needs_its_opening():
    """Only the sentence just before brings it, unless the speaker speaks of themselves."""
    assert needs_context("The keepers did well.", lambda: ["“We looked at every plank."])
    assert not needs_context("The keepers did well.", lambda: ["“We looked.", "Every plank held."])
    assert needs_context("I saw it.", lambda: ["“We looked.", "Every plank held."])
    assert not needs_context("The keepers did well.", lambda: ["“We looked,” he said."])


@pytest.mark.parametrize(
    ("opening", "is_short"),
    [
        ("No.", True),
        ("Yes!", True),
        ("Not yet.", True),
        ("Unfortunately not.", True),
        ("Yes, you can.", True),
        ("Nobody.", False),
        ("No dogs.", False),
        ("Sure things win.", False),
        ("At the desk.", False),
    ],
)
def test_yes_or_no_belongs_to_what_explains_it(opening, is_short):
    """A bare answer goes with the sentence behind it; any other opening is a sentence."""
    page = f"# Shop\n\n## Do you take shells?\n\n{opening} At the desk we take coins and beads.\n"
    collection = MemoryCollection([read_text("shop.md", page)])
    texts = [each.text for each in collection.passages(range(collection.sentences.num_units))]
    sentence = texts.index("At the desk we take coins and beads.")
    assert follows_short_answer(collection, sentence) is is_short


def test_no_is_quoted_with_what_explains_it():
    """A reader who asks about one thing reads the no before the list of others."""
    page = "# Shop\n\n## Do you take shells?\n\nNo. At the desk we take coins and beads.\n"
    other = "# Mill\n\nThe mill grinds corn. The weir was mended in May.\n"
    collection = MemoryCollection([read_text("shop.md", page), read_text("mill.md", other)])
    first = answer(collection, "Do you take shells at the desk?").quotes[0]
    assert first.text == "No. At the desk we take coins and beads."


@pytest.mark.parametrize(
    ("under", "quoted"),
    [
        ("No. Worn shells are kept by nobody.", "No. Worn shells are kept by nobody."),
        ("Not yet. We plan to.", "Not yet. We plan to."),
        ("No.", "No."),
        ("Worn shells go back. No fee is due.", "Worn shells go back."),
    ],
)
def test_a_bare_yes_or_no_is_quoted_with_what_explains_it(under, quoted):
    """Where the sentence after it has no word of the question, too; other sentences stand alone."""
    page = f"# Shop\n\n## Can I bring back a worn shell?\n\n{under}\n\n## Do you ring?\n\nYes.\n"
    found = answer(MemoryCollection([read_text("shop.md", page)]), "Can I bring back a worn shell?")
    assert found.quotes[0].text == quoted


PRIZES = """Prizes of the spring run

Ida Holm won the long run in the rain, ahead of Bea Lund. It was her second win.

She was born in Tarnby and trains at dawn.

The cup stays in the hall.

They polish it every May.
"""


@pytest.mark.parametrize(
    ("question", "above"),
    [
        ("Where was Ida Holm born?", ["Ida Holm won the long run in the rain, ahead of Bea Lund."]),
        ("Who won the long run?", []),
        ("Where does the cup stay?", []),
        ("When do they polish it?", ["The cup stays in the hall."]),
    ],
)
def test_who_she_is_is_shown_above(question, above):
    """The sentence that names her stands in the paragraph before, and is not quoted as well."""
    quotes = answer(MemoryCollection([read_text("run.txt", PRIZES)]), question).quotes
    assert [each.text for each in quotes[0].above] == above
    assert not {each.text for each in quotes} & {*above}
