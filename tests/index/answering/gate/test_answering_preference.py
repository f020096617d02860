"""A sentence that can answer goes before better ones that cannot."""

import pytest

from index.answering import answer, explain
from index.answering.gate.answering_preference import prefer_answering
from index.answering.question import analyze
from index.answering.ranking import RankedCandidates, rank_candidates
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

BATHS = """# Elm baths

The Elm baths are open from May to September.

Monday to Friday: 7:00-20:00
Saturday: 9:00-18:00
Sunday: closed
"""
LIBRARY = """# Town library

Thursday: 12:00-20:00
Saturday: 10:00-14:00

The reading room has 30 seats.
"""
MUSEUM = """# Clock museum

The museum is open on Wednesdays and Sundays from 1 p.m. to 5 p.m.
"""
LOG = """# Changes of Wharf

## 3.2.0

- Fixed a crash when the disk is full.

## 3.1.4

- Fixed the order of ships.
"""
PUMPS = """The Brisk P10 pump

The Brisk P10 moves 17 litres and starts in four minutes. It has a tank of steel and weighs 11 kg.
"""
HUT = """Orrin hut

The Orrin hut lies at 2,140 metres and was built in 1998. Supper is served at seven.
"""

_OPEN_IN_SUMMER = 1
"""The sentence of the baths that says no hour."""


@pytest.fixture(scope="module")
def collection():
    """Opening hours of three houses, a list of changes, a product and a hut."""
    texts = {
        "baths.md": BATHS,
        "library.md": LIBRARY,
        "museum.md": MUSEUM,
        "log.md": LOG,
        "pumps.txt": PUMPS,
        "hut.txt": HUT,
    }
    return MemoryCollection([read_text(name, text) for name, text in texts.items()])


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("When is the library open on Thursdays?", "Thursday: 12:00-20:00"),
        ("When are the Elm baths open on Saturdays?", "Saturday: 9:00-18:00"),
        ("Are the Elm baths open on Sunday?", "Sunday: closed"),
        ("What was fixed in 3.1.4?", "Fixed the order of ships."),
        ("What time is supper at the Orrin hut?", "Supper is served at seven."),
        ("How much does the Brisk P10 weigh?", "It has a tank of steel and weighs 11 kg."),
    ],
)
def test_the_sentence_that_can_answer_is_quoted(collection, question, quoted):
    """The row of the day, the line below the version, the sentence with the unit come first."""
    found = answer(collection, question)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.endswith(quoted)


@pytest.mark.parametrize(
    "question",
    [
        "When is the library open on Wednesdays?",
        "How many seats does the museum have?",
        "When is the museum open in winter?",
        "What was fixed in 3.0.9?",
    ],
)
def test_another_house_is_not_quoted(collection, question):
    """What only another house, or another version, tells is no answer."""
    assert answer(collection, question).band is not Band.ANSWER


GUIDE = """# Guide to Tarn

## Library

Monday: 10:00-16:00

Saturday: 10:00-14:00

## Pool

Open daily from 7 am to 9 pm.

## Museum

The museum shows clocks.
"""
PLAIN_GUIDE = """# Visit us

The museum shows clocks, and stands by the river.

## Hours

Monday: 10:00-16:00

Saturday: 10:00-14:00
"""


@pytest.mark.parametrize(("guide", "band"), [(GUIDE, Band.CLOSEST), (PLAIN_GUIDE, Band.ANSWER)])
def test_a_row_under_another_house_is_that_ones(guide, band):
    """One article tells of several houses: a weekday's line is of the house in its heading."""
    collection = MemoryCollection(
        [read_text("guide.md", guide), read_text("log.md", LOG), read_text("pumps.txt", PUMPS)]
    )
    assert answer(collection, "When does the museum close on Saturday?").band is band


TRIP = """A weekend with a mole

My flatmate got a mole last week. She calls it Otto. On Sunday night we found it in the bread
bin. The mole is soft. My flatmate laughed.
"""


def test_a_place_may_be_told_of_it():
    """The thing that is asked about is named sentences before."""
    collection = MemoryCollection([read_text("trip.txt", TRIP), read_text("hut.txt", HUT)])
    found = answer(collection, "Where did they find the mole?")
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.endswith("in the bread\nbin.")


def test_nothing_changes_where_the_first_can_answer(collection):
    """Both orders are those of the ranking."""
    question = analyze(collection, "How many seats does the reading room have?")
    ranked = rank_candidates(collection, question)
    assert prefer_answering(collection, question, ranked).ranked is ranked


def test_no_candidate_is_lost_or_doubled(collection):
    """The chosen sentence stands first in both orders, and what stood above it at the end."""
    question = analyze(collection, "When are the Elm baths open on Saturdays?")
    ranked = RankedCandidates(
        *(
            sorted(each, key=lambda one: one.sentence != _OPEN_IN_SUMMER)
            for each in rank_candidates(collection, question)
        )
    )
    assert ranked.for_quotes[0].sentence == ranked.for_gate[0].sentence == _OPEN_IN_SUMMER
    changed = prefer_answering(collection, question, ranked).ranked
    for before, after in zip(ranked, changed, strict=True):
        assert sorted(each.sentence for each in before) == sorted(each.sentence for each in after)
    assert changed.for_quotes[0].sentence == changed.for_gate[0].sentence
    assert changed.for_quotes[0].sentence != ranked.for_quotes[0].sentence


def test_without_candidates_nothing_happens(collection):
    """A question that shares no word with any source has no order to change."""
    assert explain(collection, "Do quaggas yodel?").verdict.band is Band.NONE


def test_the_price_of_the_asked_place_goes_before_what_is_free_elsewhere():
    """A sum of money stands for the word cost."""
    texts = {
        "library.md": "# Town library\n\nThe card is free for members and costs others 9 crowns.\n",
        "museum.md": "# Hours\n\n## Clock museum\n\nEntry to the museum is 8 crowns.\n",
    }
    collection = MemoryCollection([read_text(name, text) for name, text in texts.items()])
    first = answer(collection, "What does the museum cost?").quotes[0]
    assert first.text == "Entry to the museum is 8 crowns."
    assert "9 crowns" in answer(collection, "What does the card cost?").quotes[0].text


GUIDE = """# Guide

The Ember hound lives in Orrin cave and has 900 lives. It is slow. It drops a bone.

Rowers get a berth for one boat. It costs 40 dollars a year and is ordered in Dyer Hall.

The Otter weighs little. She was built by Bo Quist.
"""
GUIDE_READ = MemoryCollection(
    [read_text("guide.md", GUIDE), read_text("baths.md", BATHS), read_text("museum.md", MUSEUM)]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What does the Ember hound drop?", "It drops a bone."),
        (
            "How much is a berth for rowers?",
            "It costs 40 dollars a year and is ordered in Dyer Hall.",
        ),
        ("Where do I get a berth?", "It costs 40 dollars a year and is ordered in Dyer Hall."),
        (
            "How many lives has the Ember hound?",
            "The Ember hound lives in Orrin cave and has 900 lives.",
        ),
        (
            "Where does the Ember hound live?",
            "The Ember hound lives in Orrin cave and has 900 lives.",
        ),
    ],
)
def test_what_goes_on_about_the_subject_answers(text, told):
    """A sentence that opens with a pronoun is quoted where it says more than the one before."""
    found = answer(GUIDE_READ, text)
    assert found.band is Band.ANSWER
    first = found.quotes[0]
    start = first.best.span.start - first.citations[0].span.start
    assert first.text[start:][: len(told)] == told


def test_what_goes_on_about_another_subject_does_not_answer():
    """The Ember hound is not the Frost hound, whichever of its sentences is quoted."""
    assert answer(GUIDE_READ, "How many lives has the Frost hound?").band is not Band.ANSWER


CRAFTS = """The crafts of Quill

In 1904 copper enamelling was shown in Quill for the first time by two sisters. This method of
copper enamelling was common later. It is taught in the old mill today.

The Orrin goat lives in high valleys in small herds. Other animals of the dry hills are the hare
and the owl.
"""
CRAFTS_READ = MemoryCollection(
    [read_text("crafts.txt", CRAFTS), read_text("baths.md", BATHS), read_text("log.md", LOG)]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What enamelling process was shown in 1904?", "In 1904 copper enamelling"),
        ("Does the Orrin goat live in high or dry valleys?", "The Orrin goat lives"),
        ("Where is copper enamelling taught?", "It is taught in the old mill today."),
    ],
)
def test_what_goes_on_has_to_say_a_word_of_the_question_itself(text, told):
    """Another word for process is not enough, nor is a sentence about others."""
    first = answer(CRAFTS_READ, text).quotes[0]
    start = first.best.span.start - first.citations[0].span.start
    assert first.text[start:].startswith(told)


MILLS = """# Mills of the valley

The council has asked for checks of the old mill and the old barn in the valley.

The mill was built in 1774, and its wheel is made of oak.

The barn has a floor of stone.
"""


@pytest.mark.parametrize(
    ("question", "said"),
    [("how old is the mill", "built in 1774"), ("how old is the barn", ""), ("how old is Ida", "")],
)
def test_the_year_of_a_beginning_tells_an_age(question, said):
    """It goes before a sentence that calls something old; of another thing it tells nothing."""
    found = answer(MemoryCollection([read_text("mills.md", MILLS)]), question)
    quoted = found.quotes[0].text if found.band is Band.ANSWER else ""
    assert said in quoted
    assert bool(quoted) is bool(said)


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What does HSB stand for?", "Harbour Safety Board"),
        ("what does hsb stand for", "Harbour Safety Board"),
        ("What does LTS stand for?", "low tide survey"),
    ],
)
def test_what_letters_stand_for_is_quoted_where_it_is_spelt_out(question, found):
    """Not where both forms are used as if everybody knew them."""
    text = (
        "The HSB met and the Harbour Safety Board of HSB voted for HSB rules, the HSB said.\n\n"
        "Members of the Harbour Safety Board (HSB) wear blue.\n\n"
        "A low tide survey is no LTS without a boat, as every LTS of the LTS office shows.\n\n"
        "Each spring the low tide survey (LTS) counts the birds."
    )
    quotes = answer(MemoryCollection([read_text("board.txt", text)]), question).quotes
    start, end = quotes[0].answer
    assert quotes[0].text[start:end] == found


PETS = """# Cinder cats

## Taming

Yes, you can have one as a pet. Lay a fish beside it in the rain and sit still until it purrs.

## Trading

Of course you can trade a cat, in writing with both owners. The other owner has to sign as well.
"""


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("how do I get one of the cinder cats as a pet beside me", "Lay a fish"),
        ("can I have one of the cinder cats as a pet", "Yes, you can"),
        ("how can owners trade a cinder cat", "Of course you can trade"),  # says how itself
    ],
)
def test_how_it_is_done_stands_behind_a_yes(question, opening):
    """A sentence that only says that it may be done answers whether it may."""
    found = answer(MemoryCollection([read_page("cats.md", PETS)]), question)
    assert found.quotes[0].text.startswith(opening)


MINUTES = """Minutes of the Fell village council

Item 3, footbridge. The inspector found the footbridge at the mill rotten, and it has been closed.
Three firms were asked. Council took the offer of Holm and Sons at £4,150.

Item 4, hall. Many said that the hall is cold by the second hour of choir. Mrs Quist explained that
the boiler has been out of order since May, and that the choir knows it.

Item 5, pond. The pond was dug out in March.
"""


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("How much will the new footbridge at the mill cost?", "at £4,150."),
        ("Why is the hall cold by the second hour of choir?", "that the choir knows it."),
    ],
)
def test_a_price_or_reason_beside_the_thing_is_quoted(question, quoted):
    """The sentence that has the question's words lacks what is asked; one beside it tells that."""
    found = answer(MemoryCollection([read_text("minutes.txt", MINUTES)]), question)
    assert found.quotes[0].text.endswith(quoted)


@pytest.mark.parametrize(
    "question", ["How much did the pond in the park cost?", "Why are there so many pond frogs?"]
)
def test_a_price_or_reason_of_something_else_is_no_answer(question):
    """The sum stands under another item, and the reason in another paragraph."""
    found = answer(MemoryCollection([read_text("minutes.txt", MINUTES)]), question)
    assert found.band is not Band.ANSWER


WEIR = """Version 4 of the Weir

The relay of the Weir now needs 3 GB of memory; 2 GB were enough before.

The greatest number of rowers on a relay of the Weir has been raised from 24 to 40.
"""


def test_a_sentence_needs_no_word_that_tells_nothing():
    """The first one has "now" of the question, and no number of rowers."""
    collection = MemoryCollection([read_text("weir.txt", WEIR), read_text("hut.txt", HUT)])
    found = answer(collection, "How many rowers can now be on a relay of the Weir?")
    assert found.quotes[0].text.endswith("from 24 to 40.")
