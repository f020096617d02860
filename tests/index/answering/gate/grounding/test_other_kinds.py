"""Things of another owner or kind."""

import pytest

from index.answering import answer
from index.answering.gate.grounding.other_kinds import find_other_kind, find_other_owner
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


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
        ("Which committee closed the lamp shop?", "By noon the guard closed it.", ""),
        ("What is a visitor based rule?", "It is a member based rule.", ""),
        ("Which frost blocks harbours?", "Frost came first, closing harbours.", ""),
        ("Does a child's or adult ticket cost more?", "A child ticket costs 4 crowns.", ""),
        ("How does the guard heat the tent lamp at night?", "She lights the new lamp.", ""),
        ("How does he heat the tent lamp at night?", "He lights the oil lamp.", "oil"),
        ("Who became chair?", "Present: Ivana Horak (chair), Bill Tench.", ""),
    ],
)
def test_another_kind_of_the_thing(text, sentence, kind):
    """A kind that no source has is not the one that a sentence has before the same noun."""
    assert find_other_kind(sentence, analyze(CARDS, text), list, lambda _: True) == kind


@pytest.mark.parametrize(("is_in_article", "kind"), [(True, ""), (False, "locker")])
def test_a_kind_of_another_article_is_no_kind_here(is_in_article, kind):
    """A word that only other articles have tells nothing of what this one's thing is."""
    question = analyze(CARDS, "What does the debit fee cost?")
    sentence = "The locker fee is 12 crowns."
    assert find_other_kind(sentence, question, list, lambda _: is_in_article) == kind


def test_another_kind_is_no_answer():
    """What is said of debit cards does not answer for credit cards."""
    assert answer(CARDS, "Do you take credit cards at the desk?").band is not Band.ANSWER
    assert answer(CARDS, "Do you take debit cards at the desk?").band is Band.ANSWER
