"""Another subject to which a sentence ties its fact."""

import pytest

from index.answering import answer, explain
from index.answering.gate.grounding.other_subject import (
    find_other_kind,
    find_other_owner,
    find_other_subject,
)
from index.answering.question import analyze, find_specific_words
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])
TITLE = "Notes of the Vale council"


def other_subject(text, sentence):
    """Return what a sentence is about instead of what is asked, by plain comparison of words."""
    question = analyze(EMPTY, text)
    asked = find_specific_words(question)
    lacking = [word for word in asked if word.text not in sentence]
    return find_other_subject(sentence, TITLE, question, asked, lacking)


@pytest.mark.parametrize(
    ("text", "sentence", "other"),
    [
        ("How many clerks has Orrin Mills?", "Farne Works has 90 clerks.", "Farne Works"),
        ("How many clerks has Orrin Mills?", "The Farne Works has 90 clerks.", "Farne Works"),
        ("How many fell ill at Orrin?", "The supper at Farne made 30 people ill.", "Farne"),
        ("How long is the Orrin bridge?", "By road the Farne bridge is 90 metres long.", "Farne"),
        ("How long is Orrin Bridge?", "Since 1990 Farne Bridge is 90 metres long.", "Farne Bridge"),
        ("How old is Ana Orrin?", "Bo Orrin is 30 years old.", "Bo Orrin"),
        ("How many copies did Orrin Road sell?", "Their game, Farne Eel, sold 90.", "Farne Eel"),
        ("What colour is Orrin?", "Farne is red.", "Farne"),
        ("Who is the head of Orrin?", "Bo is the head of Farne.", "Farne"),
        (
            "How tall is the Fire Giant?",
            "By night the Frost Giant is 9 metres tall.",
            "Frost Giant",
        ),
    ],
)
def test_a_fact_of_another_is_told(text, sentence, other):
    """A name that opens, or that stands where the asked one would, is another subject."""
    assert other_subject(text, sentence) == other


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("How many clerks has Orrin Mills?", "It has 90 clerks."),
        ("How many clerks has Orrin Mills?", "Orrin Mills has 90 clerks, Farne Works 80."),
        ("How many clerks has Orrin Mills?", "Orrin has 90 clerks."),
        ("How many clerks has Orrin Mills?", "Today the firm has 90 clerks, as Bo Farne said."),
        ("Who leads Orrin Mills?", "Bo Farne leads the firm."),
        ("How many clerks has Orrin Mills?", "Vale has 90 clerks."),
        ("How many clerks are there?", "Farne Works has 90 clerks."),
        ("How many copies did Orrin Road sell?", "Their game, said Bo Farne, sold 90."),
        ("How many copies did Orrin Road sell?", "In its first year, Farne says, it sold 90."),
        ("What palace in Orrin is the biggest?", "The largest palace, Farne Hall, has 90 rooms."),
        ("How tall is the Fire Giant?", "By night the Giant is 9 metres tall."),
        ("Did the South Orrin guards row?", "Guards of the Orrin People's Army rowed."),
        ("How old is Young Orrin?", "In May Mayor Orrin was 30 years old."),
        ("What district of Orrin was drained first?", "Farne was the first to be drained."),
        ("Who became head of Orrin?", "Bo, the former clerk of Farne, became its head."),
        ("How old may Orrin cards be?", "*Commercial cards:* They may be 30 days old."),
        ("What can I do if Orrin Farne C++ fails?", "We saw that Farne C++ fails on 30 days."),
    ],
)
def test_a_fact_of_the_same_is_left(text, sentence):
    """Pronouns, other mentions, the answer itself and the title's names are no other subject."""
    assert other_subject(text, sentence) == ""


@pytest.mark.parametrize(
    ("text", "sentence", "other"),
    [
        ("How old is Ana Orin?", "Ana Orrin is 30 years old.", ""),
        ("How many clerks has Fanre Works?", "Farne Works has 90 clerks.", ""),
        ("How old is Ana Lind?", "Ana Lund is 30 years old.", "Ana Lund"),
        ("How old is Bo Orin?", "Ana Farne is 30 years old.", "Ana Farne"),
    ],
)
def test_a_slip_of_the_name_is_no_other(text, sentence, other):
    """A name that no source has, and that may be the sentence's own, is meant for it."""
    question = analyze(EMPTY, text)
    asked = find_specific_words(question)
    lacking = [word for word in asked if word.text not in sentence]
    assert find_other_subject(sentence, TITLE, question, asked, lacking, lacking) == other


def test_the_neighbours_fact_is_not_quoted():
    """Where one firm's clerks are not told, the next one's are no answer, and why says so."""
    firms = (
        "Two firms\n\nOrrin Mills is led by Ana Bell. Farne Works has 90 clerks and two barges.\n"
    )
    collection = MemoryCollection([read_text("firms.txt", firms)])
    assert answer(collection, "How many clerks does Farne Works have?").band is Band.ANSWER
    explained = explain(collection, "How many clerks does Orrin Mills have?")
    assert explained.verdict.band is Band.CLOSEST
    assert explained.verdict.grounding.other_subject == "Farne Works"


@pytest.mark.parametrize(
    ("text", "sentence", "owner"),
    [
        ("Who won the men's race?", "The children's race was won by Leo.", "children's"),
        ("Who won the men's race?", "Mara won the race of the women.", "women"),
        ("Who won the men's race?", "Among the men Piet won the race.", ""),
        ("Who won the men's race?", "The men's race was won by Piet.", ""),
        ("Who won the men's race?", "Leo won the race.", ""),
        ("What hits the player's hip?", "A check with one's hip stops him.", ""),
        ("What blocks the opposing team's path?", "A wall is in the opposition's path.", ""),
        ("Who won the race?", "The children's race was won by Leo.", ""),
    ],
)
def test_the_thing_of_another_owner(text, sentence, owner):
    """A race of the children's is no race of the men's; one of nobody's may be."""
    assert find_other_owner(sentence, analyze(EMPTY, text)) == owner


CARDS = MemoryCollection(
    [
        read_text("a.txt", "Desk\n\nAt the desk we take cash and debit cards.\n"),
        read_text("b.txt", "Lamp\n\nThe red lamp means that the tank is empty.\n"),
        read_text("c.txt", "Hall\n\nIn the hall we accept cards, and shuttle buses stop there.\n"),
    ]
)


@pytest.mark.parametrize(
    ("text", "sentence", "kind"),
    [
        ("Can I pay by credit card?", "At the desk we take cash and debit cards.", "debit"),
        ("Can I pay by credit card?", "Debit cards are taken.", "debit"),
        ("Am I allowed an alt card?", "Alternate cards are not allowed.", ""),
        ("Can I pay by credit card?", "Get cards at the desk.", ""),
        ("Can I pay by credit card?", "In the hall we accept cards.", ""),
        ("Can I pay by credit card?", "Cards are taken at the desk.", ""),
        ("Can I pay by debit card?", "A new debit card is sent at once.", ""),
        ("Can I pay by card?", "At the desk we take cash and debit cards.", ""),
        ("What does the green lamp mean?", "The red lamp means that the tank is empty.", "red"),
        ("What does the red lamp mean?", "The red lamp means that the tank is empty.", ""),
        ("What does the lamp mean?", "The red lamp means that the tank is empty.", ""),
        ("When do the shuttle busses stop?", "By noon the shuttle buses stop there.", ""),
        ("What if a snake bites me?", "If one bites you, keep still.", ""),
        ("Do we get money back?", "Who cancels late gets nothing back.", ""),
        ("What does a guided walk cost?", "By night the guided tour costs 9 crowns.", ""),
        ("What is the membership fee?", "The yearly fee is 12 crowns.", ""),
        ("What is the membership fee?", "The locker fee is 12 crowns.", "locker"),
        ("Who became chair?", "Present: Ivana Horak (chair), Bill Tench.", ""),
    ],
)
def test_another_kind_of_the_thing(text, sentence, kind):
    """A kind that no source has is not the one that a sentence has before the same noun."""
    assert find_other_kind(sentence, analyze(CARDS, text), list) == kind


def test_another_kind_is_no_answer():
    """What is said of debit cards does not answer for credit cards."""
    assert answer(CARDS, "Do you take credit cards at the desk?").band is not Band.ANSWER
    assert answer(CARDS, "Do you take debit cards at the desk?").band is Band.ANSWER
