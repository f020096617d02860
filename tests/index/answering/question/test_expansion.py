"""Expansion of what everybody abbreviates: either form is found by the other."""

import pytest

from index import Band, Engine, IndexSettings
from index.answering.lexical import load_common_forms

RULES = """Club rules

Turn on two-factor authentication in the settings before you trade. Non-player characters never drop
gold.

The newspaper of the club lists all trades. Boards may lie in the car park by the bookshop
overnight.

Send a direct message to a moderator if somebody is rude. The AGM takes place in March.

Parcels to the USA take nine days, and parcels to the United Kingdom take four days. Nobody sends
parcels to the state archive.
"""
NUMBERS = """Figures of the port

The blue barge carries 3½ tons. The red barge carries 2½ tons. The port of Lund has 2.5 million
visitors. The port of Torp has 1.5 million visitors. In the 70s the yard built tugs. In the 90s the
yard built ferries. The gate at Torp speaks IPv4. The gate at Lund speaks IPv6.
The barn opens at 1630. The mill opens at 2 p.m.
"""
GREETING = """Greetings

Visitors greet the first world war veteran with a song. The band plays in May.
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    """Open an index of two short articles."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "rules.txt").write_text(RULES, encoding="utf-8")
    (folder / "numbers.txt").write_text(NUMBERS, encoding="utf-8")
    (folder / "greeting.txt").write_text(GREETING, encoding="utf-8")
    data = tmp_path_factory.mktemp("data")
    with Engine.open(IndexSettings(corpus=folder, data=data)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("how do i turn on 2fa?", "two-factor"),
        ("do NPCs drop gold?", "Non-player characters"),
        ("can i dm a moderator?", "direct message"),
        ("When is the annual general meeting?", "AGM"),
        ("How long do parcels to the United States take?", "USA"),
        ("How long do parcels to the US take?", "USA"),
        ("How long do parcels to the UK take?", "United Kingdom"),
    ],
)
def test_an_abbreviation_is_found_by_its_long_form_and_the_reverse(engine, question, part):
    """No source has to define what everybody abbreviates."""
    answer = engine.ask(question)
    assert answer.band is Band.ANSWER
    assert part in answer.quotes[0].text


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("what does the news paper list", "newspaper"),
        ("can boards lie there over night", "overnight"),
        ("may boards lie in the carpark", "car park"),
        ("what lies by the book shop", "bookshop"),
    ],
)
def test_what_is_written_together_is_found_apart_and_the_reverse(engine, question, part):
    """A source may write two words as one, or one as two."""
    answer = engine.ask(question)
    assert answer.band is Band.ANSWER
    assert part in answer.quotes[0].text


@pytest.mark.parametrize(
    "question",
    [
        "How long do parcels to the EU take?",
        "How long do parcels to the UAE take?",
        "do PCs drop gold?",
        "When is the VPN meeting?",
    ],
)
def test_another_abbreviation_is_not_answered(engine, question):
    """The fact of another place or thing is none about this one."""
    assert engine.ask(question).band is not Band.ANSWER


def test_forms_are_those_of_one_meaning():
    """A form never stands for itself, and each of two stands for the other."""
    assert "two factor authent" in load_common_forms()["2fa"]
    assert "2fa" in load_common_forms()["two factor authent"]
    assert "2fa" not in load_common_forms()["2fa"]
    assert "world war ii war" not in load_common_forms()


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("Which barge carries 2.5 tons?", "red barge"),
        ("Which port has 1,500,000 visitors?", "Torp has"),
        ("What did the yard build in the 1990s?", "ferries"),
        ("What did the yard build in the 1970s?", "tugs"),
        ("Which gate speaks IP v6?", "at Lund"),
        ("What opens at 2pm?", "mill opens"),
        ("What opens at 14h?", "mill opens"),
        ("What opens at 16:30?", "barn opens"),
    ],
)
def test_a_number_is_found_in_another_notation(engine, question, part):
    """By a sign, a word, without its century or parted from its name."""
    answer = engine.ask(question)
    assert answer.band is Band.ANSWER
    assert part in answer.quotes[0].text


def test_another_number_is_not_answered(engine):
    """Nobody who asks about two and a half is answered about more."""
    assert engine.ask("Which barge carries 4.5 tons?").band is not Band.ANSWER
    assert engine.ask("Which port has 3,500,000 visitors?").band is not Band.ANSWER
