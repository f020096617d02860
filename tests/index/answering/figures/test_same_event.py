"""Whether two articles report the same event."""

import pytest

from index.answering.figures import EventMatcher
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

FIRE = """Fire on the quay

The warehouse of Marsh on the quay burned for hours. Nine people were hurt, Ida Berg said.
"""
BLAZE = """Warehouse burns

The warehouse of Marsh on the quay burned for hours. Eleven people were hurt, Dov Tal said.
"""
HALL = """A hall for the town

The hall of the choir cost little. Four people were hurt in a fire when a warehouse fell.
"""


def test_two_reports_of_one_event_match():
    """Articles that share most words match; those that share only the topic do not."""
    opened = MemoryCollection([read_text(f"{n}.txt", t) for n, t in enumerate((BLAZE, FIRE, HALL))])
    events = EventMatcher(opened, analyze(opened, "How many people were hurt in the warehouse?"))
    assert events.are_same("0.txt", "1.txt")
    assert events.are_same("1.txt", "0.txt")
    assert not events.are_same("0.txt", "2.txt")
    assert not events.are_same("0.txt", "gone.txt")


def test_an_article_without_a_topic_word_does_not_match():
    """However much two reports share, both must have every topic word of the question."""
    more = FIRE + "\nThe choir sang."
    opened = MemoryCollection([read_text("0.txt", BLAZE), read_text("1.txt", more)])
    events = EventMatcher(opened, analyze(opened, "How many people of the choir were hurt?"))
    assert not events.are_same("0.txt", "1.txt")


FERRY = """Ferry hits the quay at Elmsund

The ferry Britta of Norwave came in from Lysholm and struck the quay at dawn. It left 34 people
hurt.
"""
CRASH = """At least 40 hurt in a crash

At least 40 people were hurt when a ship of Norwave rammed the quay of Elmsund. The wheel of the
Britta did nothing, its mate said. Her owner owes the town 2 million dollars.
"""
DINNER = """The dinner of the rowers

The rowers of Elmsund ate well in spring. Four people were ill after their crash with the soup.
"""
MARCH = """Meeting of 3 March

Ada Lund, Ivo Maas and Kai Rud of the Brita board met. Nine people voted.
"""
JUNE = """Meeting of 3 June

Ada Lund, Ivo Maas and Kai Rud of the Brita board met. Seven people voted.
"""


def test_names_in_common_tell_one_event_in_other_words():
    """Only the names of the question have to be in both: a crash may be an accident."""
    texts = (FERRY, CRASH, DINNER)
    opened = MemoryCollection([read_text(f"{n}.txt", text) for n, text in enumerate(texts)])
    for question, is_same in (
        ("How many people were hurt in the crash?", True),
        ("How many people were hurt in the Elmsund crash?", True),
        ("How many people were hurt in the Karin crash?", True),  # no source has the name
        ("How many people of Lysholm were hurt in the crash?", False),
    ):
        assert EventMatcher(opened, analyze(opened, question)).are_same("0.txt", "1.txt") is is_same
    events = EventMatcher(opened, analyze(opened, "How many people were hurt in the crash?"))
    assert not events.are_same("1.txt", "2.txt")


def test_two_meetings_are_two_events():
    """Their titles have days far apart, however many names they share; an update's has not."""
    update = JUNE.replace("3 June", "5 June")
    texts = (MARCH, JUNE, update)
    opened = MemoryCollection([read_text(f"{n}.txt", text) for n, text in enumerate(texts)])
    events = EventMatcher(opened, analyze(opened, "How many people voted?"))
    assert not events.are_same("0.txt", "1.txt")
    assert events.are_same("1.txt", "2.txt")


SLIDE = """Hillside falls onto the Tarn Bay caravan park

Four people were killed and many hurt when a hillside fell onto the Tarn Bay caravan park on Monday
morning. Moira Flett and Ole Brandt climbed through a window. Inspector Rhona Tey of Westmer said
that the dogs were digging. The owner, Brimwater, will pay for rooms. Pavel Dahl went back to wake
the park.
"""
TOLL = """Five dead in the slide of a hillside

A slide at a caravan park in Tarn Bay killed five people, Westmer police said. Amina
Dowd was lifted out. Colm Regan held her hand. Priya Nandy of Calder said that the hillside was wet.
Brimwater denied that it was told of cracks. Helga Storr comes on Saturday.
"""
REGATTA = """A regatta for Tarn

Two hundred boats sail at Tarn next week. Nils Orm of Calder and Ida Stein start first. Brimwater
pays for the cup; Lars Voss, Ebba Lind, Jon Ruud and Siri Falk row in the six.
"""


def test_some_names_and_some_words_together_tell_one_event():
    """Each alone is too little: two outlets name other people in other words."""
    texts = (SLIDE, TOLL, REGATTA)
    opened = MemoryCollection([read_text(f"{n}.txt", text) for n, text in enumerate(texts)])
    events = EventMatcher(opened, analyze(opened, "how many people got killed"))
    articles = [opened.article_named("0.txt"), opened.article_named("1.txt")]
    assert events._compute_cosine(articles) < 0.2
    assert events.are_same("0.txt", "1.txt")
    assert not events.are_same("1.txt", "2.txt")


@pytest.mark.parametrize(
    ("titles", "same"),
    [
        (("Bus leaves the road at Tarn", "Tarn bus crash"), True),
        (("Bus leaves the road at Tarn", "Tarn in spring"), False),
        (("Bus crash at Tarn", "Bus crash at Lund"), False),
        (("Tarn bus crash of 2019", "Tarn bus crash of 2023"), False),
    ],
)
def test_titles_tell_that_two_short_reports_are_of_one_event(titles, same):
    """They name what the question names, and another word of it, and have no other number."""
    bodies = ("Nine people were hurt, a driver said.", "Witnesses may call. Ten were injured.")
    texts = [f"{title}\n\n{body}\n" for title, body in zip(titles, bodies, strict=True)]
    opened = MemoryCollection([read_text(f"{n}.txt", text) for n, text in enumerate(texts)])
    events = EventMatcher(opened, analyze(opened, "How many were hurt in the bus crash at Tarn?"))
    assert events.are_same("0.txt", "1.txt") is same
