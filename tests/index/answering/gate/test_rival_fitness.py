"""Whether a further sentence can answer as the first one does."""

import pytest

from index.answering import answer
from index.answering.gate.rival_fitness import is_rival
from index.answering.question import analyze
from index.answering.ranking import rank_candidates
from tests.support.memory_collection import MemoryCollection, read_text

DESK = """# The bicycle repair desk

| Day | Desk |
|---|---|
| Thursday | 15:00-18:30 |
| Friday | 9:00-12:30 |

A new chain takes two days. A new saddle costs 31 euros. A new bell costs 8 euros.

Take the lift to the second floor. The desk lends a pump.
"""
CHAIRS = """# Minutes of January

Start: 18:00
End: 19:40

# Minutes of October

Start: 18:10
End: 20:25
"""


@pytest.mark.parametrize(
    ("question", "quoted", "left_out"),
    [
        ("What time does the desk close on Friday?", "12:30", "18:30"),
        ("How long does a new chain take?", "two days", "lift"),
        ("How much does a new saddle cost?", "31 euros", "two days"),
        ("When did the October meeting end?", "20:25", "19:40"),
    ],
)
def test_what_lacks_the_asked_thing_is_not_shown_beside_it(question, quoted, left_out):
    """Another day, another kind of answer, or a verb such as "take" alone is no rival."""
    opened = MemoryCollection([read_text("desk.md", DESK), read_text("minutes.md", CHAIRS)])
    texts = [each.text for each in answer(opened, question).quotes]
    assert quoted in texts[0]
    assert not any(left_out in each for each in texts)


@pytest.mark.parametrize(
    ("question", "rivals"),
    [
        ("How many people were hurt in the ferry fire?", ["Seven people were injured."]),
        (
            "How many people were in the ferry fire?",
            ["Seven people were injured.", "The ferry fire kept 64 people busy."],
        ),
    ],
)
def test_a_count_of_other_people_is_no_rival_of_the_hurt(question, rivals):
    """How many were there is no second account of how many were hurt; that of a paper is."""
    text = """Ferry

Five people were hurt in the fire. Seven people were injured. The ferry fire kept 64 people busy.
"""
    opened = MemoryCollection([read_text("ferry.txt", text)])
    asked = analyze(opened, question)
    ranked = rank_candidates(opened, asked).for_quotes
    texts = [opened.passages([each.sentence])[0].text for each in ranked]
    first = ranked[texts.index("Five people were hurt in the fire.")]
    found = [
        text
        for text, each in zip(texts, ranked, strict=True)
        if each is not first and text != "Ferry" and is_rival(opened, asked, first, each)
    ]
    assert sorted(found) == rivals


def test_what_has_no_name_is_no_rival_where_one_is_asked_for():
    """The hours of a zoo are no help to who wants to know the name of its horse."""
    text = """Zoo

The oldest horse, Bishop, came to the zoo of Elm by boat. The zoo of Elm opens at ten.
"""
    opened = MemoryCollection([read_text("zoo.txt", text)])
    quotes = answer(opened, "What is the name of the oldest horse of the zoo of Elm?").quotes
    assert [each.text for each in quotes] == [
        "The oldest horse, Bishop, came to the zoo of Elm by boat."
    ]


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Where can I write to the rowing club Nordby?", 1),
        ("Why does Velloria export tin?", 1),
    ],
)
def test_another_fact_about_the_thing_is_no_rival(question, count):
    """The first one gives the reason, or says how to write to it."""
    text = """Far places

The capital of Velloria is Brant. Velloria exports tin, because it has little else.

Write to oars@nordby.example to join the rowing club Nordby. The rowing club Nordby is old.
"""
    places = MemoryCollection([read_text("far.txt", text)])
    assert len(answer(places, question).quotes) == count


def test_two_that_answer_alike_are_both_shown():
    """A second hour of the same day stands beside the first."""
    text = """Swimming pool

On Sunday the big pool opens at 8 a.m. for members. On Sunday the big pool opens at 10 a.m. for
guests.
"""
    opened = MemoryCollection([read_text("pool.txt", text)])
    assert len(answer(opened, "When does the big pool open on Sunday?").quotes) == 2


def test_another_amount_of_another_thing_is_not_shown():
    """A second report of another storm stands beside the first no more than its other facts."""
    storms = {
        "a.txt": "Storm\n\nThe storm at Tarn felled 45 oaks.\n",
        "b.txt": "Wind\n\nRoots and all, 12 oaks fell in the storm over Lund and its park.\n",
        "c.txt": "Oaks\n\nThe storm at Tarn felled 51 oaks.\n",
    }
    opened = MemoryCollection([read_text(name, text) for name, text in storms.items()])
    texts = [
        each.text for each in answer(opened, "How many oaks did the storm at Tarn fell?").quotes
    ]
    assert len(texts) == 2
    assert all("Tarn" in each for each in texts)


def test_a_heading_is_no_account_of_what_is_told_below_another():
    """It has the words of the question, and states nothing."""
    fires = {
        "a.txt": "The blaze at Tarn mill\n\nNobody has been charged yet.\n",
        "b.txt": "Mill\n\nIn the blaze at Tarn mill eight carts burned.\n",
    }
    opened = MemoryCollection([read_text(name, text) for name, text in fires.items()])
    found = answer(opened, "How many carts burned in the blaze at Tarn mill?").quotes
    assert [each.text for each in found] == ["In the blaze at Tarn mill eight carts burned."]
