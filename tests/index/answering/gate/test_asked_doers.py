"""Doers that a question asks for."""

import pytest

from index.answering import answer
from index.answering.gate.asked_doers import lacks_doer
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Who stole the boat?", "The boat was stolen from Fell Road on Friday."),
        ("Who stole the boat?", "The boat was later stolen, Ida Berg said."),
        ("Who drove the boat?", "The boat was taken to the yard."),
        ("Who drove the boat?", "A boat and a barge met at Fell on Friday."),
        ("Who repaired the lock?", "The lock is being repaired in May."),
        ("Who owns the boat?", "Ida Berg said that the keepers of the boat were brave."),
        ("Who built the boat?", "Built in 1902, it has a flat keel."),
        ("Who opened the shop?", "The yard was set up eleven years later."),
        (
            "Who repaired the lock?",
            "The repair of the lock cost 90 euros, less than was set aside.",
        ),
        ("Who reads at the fair?", "The fair is on Wednesdays and lasts 45 minutes."),
        ("Who rowed for the men at Fell?", "| 9 Nov | Men, crew 3 | Fell Rowers (away) | 2-3 |"),
        ("Who is running the raffle?", "The raffle has raised 900 euros by noon."),
        ("who's organising the regatta", "The regatta begins at Fell on Friday."),
    ],
)
def test_what_was_done_by_nobody_tells_no_doer(text, sentence):
    """The passive voice without "by", or a sentence without anybody, does not tell who."""
    assert lacks_doer(sentence, analyze(EMPTY, text))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Who rowed for the men at Fell?", "| 9 Nov | Ida Berg | Fell Rowers (away) | 2-3 |"),
        ("Who rowed at Fell?", "| Crew | Fell Rowers | 9 Nov | lost |"),
        ("Who stole the boat?", "The boat was stolen by two boys."),
        ("Who stole the boat?", "A shepherd stole the boat."),
        ("Who stole the boat?", "The boat was stolen; the baker stole the barge, too."),
        ("Who built the boat?", "Built in 1902 by a smith, it has a flat keel."),
        ("Who built the boat?", "Building it took the smith a year."),
        ("Who repaired the lock?", "The repair of the lock was done by Ida Berg."),
        ("Who drove the boat?", "The woman at the wheel was not hurt."),
        ("Who drove the boat?", "At the wheel was Ida Berg."),
        ("Who drove the boat?", "Fishermen took it to the yard."),
        ("Who owns the boat?", "The boat belongs to Ida Berg."),
        ("Who owns the boat?", "Ida Berg is the owner of the boat."),
        ("Who reads at the fair?", "On Wednesdays it is left to poets."),
        ("Who is running the raffle?", "Tickets for the raffle are sold by pupils."),
        ("Who has been steering the boat?", "At the helm stood Ida Berg."),
        ("Who is the owner of the boat?", "The boat was stolen from Fell Road."),
        ("How many are those who stole the boat?", "The boat was stolen on Friday."),
        ("When was the boat stolen?", "The boat was stolen on Friday."),
        ("Wer stahl das Boot?", "Das Boot wurde gestohlen."),
    ],
)
def test_somebody_may_have_done_it(text, sentence):
    """An agent, an active verb, a person, a name or a plural may be the doer."""
    assert not lacks_doer(sentence, analyze(EMPTY, text))


def test_the_theft_alone_does_not_name_the_thief():
    """That a van was stolen answers what was stolen, not who stole it."""
    report = "A theft\n\nA white van was stolen from Mill Road in Fell on Friday night.\n"
    collection = MemoryCollection([read_text("theft.txt", report)])
    assert answer(collection, "Who stole the white van?").band is Band.CLOSEST
    assert answer(collection, "When was the white van stolen?").band is Band.ANSWER


@pytest.mark.parametrize(
    ("sentence", "is_lacking"),
    [
        ("The cup for the best loaf went to Ida Berg.", False),
        ("First prize went to Ida Berg of Torp.", False),
        ("The cup was awarded to the baker of Torp.", False),
        ("The cup is made of tin.", True),
        ("The train went in May.", True),
    ],
)
def test_what_is_won_goes_to_somebody(sentence, is_lacking):
    """To whom it went is who won it, though a place may stand behind "to" as well."""
    question = analyze(MemoryCollection([read_text("a.txt", sentence)]), "Who won the cup?")
    assert lacks_doer(sentence, question) is is_lacking
