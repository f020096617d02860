"""Answers that one quote is enough for."""

from pathlib import Path

import pytest

from index import Band, Engine, IndexSettings, articles
from index.answering import answer
from index.answering.gate import confidence
from index.types import Document
from tests.support.memory_collection import MemoryCollection

ROOT = Path(__file__).parents[4]
CHAT_LINES = (ROOT / "tests" / "data" / "chat_lines.txt").read_text(encoding="utf-8").splitlines()

LIGHTHOUSE = """The lighthouse of Varnholm

The lighthouse of Varnholm was designed by the engineer Ida Berg. It has a white tower.

The lamp of Varnholm burned oil of herring until 1931. Keepers lived below it with their families.

Ships from Dunmore saw the lamp at a distance of eighteen miles. Fog hid it in most winters.
"""
FERRY = """The ferry

The ferry from Dunmore to Skaldby leaves at noon. The crossing takes two hours in calm weather.

Passengers may bring bicycles aboard the ferry. Dogs travel free of charge.
"""

MINE = """The mine at Skaldby

Tin was mined at Skaldby until 1954, when water filled the deepest shaft. The harbour master Olav
Rind bought the pumps and the engine house.

He sold the pumps of the tin mine to a brewery in Dunmore.

Visitors enter the shaft by a ladder beside the old engine house and leave through the lower gallery
with a guide.
"""


@pytest.fixture(autouse=True)
def as_in_large_ones(monkeypatch):
    """Judge the small collections of these tests as those of many articles are judged."""
    monkeypatch.setattr(confidence, "SMALL", 0.0)


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    """Open an index of three short articles."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "lighthouse.txt").write_text(LIGHTHOUSE, encoding="utf-8")
    (folder / "ferry.txt").write_text(FERRY, encoding="utf-8")
    (folder / "mine.txt").write_text(MINE, encoding="utf-8")
    data = tmp_path_factory.mktemp("data")
    with Engine.open(IndexSettings(corpus=folder, data=data)) as opened:
        yield opened


@pytest.fixture(scope="module")
def bundled(tmp_path_factory):
    """Open an index of the bundled articles."""
    data = tmp_path_factory.mktemp("data")
    with Engine.open(IndexSettings(corpus=ROOT / "docs_corpus", data=data)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "sure"),
    [
        ("Who designed the lighthouse of Varnholm?", True),
        ("Who designed my lighthouse of Varnholm?", False),
        ("Did Ida Berg design the lighthouse of Varnholm?", False),
        ("Why did Ida Berg design the lighthouse of Varnholm?", False),
        ("Who photographed the engineer of the lighthouse of Varnholm?", False),
    ],
)
def test_one_quote_is_enough_only_where_it_says_all_that_is_asked(engine, question, sure):
    """What is asked of the asker, for yes or no, for a reason, or of more than it says is not."""
    answer = engine.ask(question)
    assert answer.sure is sure
    if sure:
        assert "Ida Berg" in answer.quotes[0].text


@pytest.mark.parametrize(
    ("question", "sure"),
    [
        ("Which fuel did the lamp of Varnholm burn until 1931?", True),
        ("Which clever engineer designed the lighthouse of Varnholm?", True),
        ("Who photographed the engineer Ida Berg of the lighthouse of Varnholm?", False),
        ("Which fuel did the lamp burn?", False),
    ],
)
def test_a_word_may_be_left_unsaid_beside_many_that_are_said(engine, question, sure):
    """Four words of the question tell what a sentence is about, but for a deed that is asked."""
    assert engine.ask(question).sure is sure


CLUB = """The chess club of Melgrave

The club agreed to pay 300 crowns for a survey of its roof by an outside builder. The roof was last
mended by Tove Lund in 1998.

One trophy was taken from the glass case of the club in March. The case has a new lock.
"""

TALK = """A talk about the hall

INGE: What is the secret cupboard behind the big stage?

ODA: {reply}

INGE: Thank you.
"""


@pytest.fixture(scope="module")
def club(tmp_path_factory):
    """Open an index of one short article."""
    folder = tmp_path_factory.mktemp("club")
    (folder / "club.txt").write_text(CLUB, encoding="utf-8")
    settings = IndexSettings(corpus=folder, data=tmp_path_factory.mktemp("data"), bundled=False)
    with Engine.open(settings) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "in_large", "in_small"),
    [
        ("Who pays for a survey of the roof of the club?", True, False),
        ("Who mended the roof in 1998?", True, True),
        ("When was the roof last mended?", True, True),
        ("What was taken from the glass case of the club in March?", True, False),
        ("When was one trophy taken from the glass case?", True, True),
    ],
)
def test_more_is_needed_in_a_small_collection(monkeypatch, club, question, in_large, in_small):
    """A name where it is asked who, and to be far ahead where no kind of answer can be seen."""
    assert club.ask(question).sure is in_large
    monkeypatch.setattr(confidence, "SMALL", 6.0)
    assert club.ask(question).sure is in_small


@pytest.mark.parametrize(
    ("reply", "sure"),
    [
        ("There is!", False),
        ("No.", False),
        ("It is full of tea and herring.", True),
        ("It is full of these things:", False),
    ],
)
def test_a_reply_without_any_other_word_is_not_sure(monkeypatch, reply, sure):
    """It says no more than that there is one, or leads in what it does not tell."""
    monkeypatch.setattr(confidence, "WEIGHTS", dict.fromkeys(confidence.WEIGHTS, 0.0))
    monkeypatch.setattr(confidence, "BIAS", 9.0)
    document = Document(source="a.txt", text=TALK.format(reply=reply), format="text", language="en")
    collection = MemoryCollection([articles.parse(document)])
    found = answer(collection, "What is the secret cupboard behind the big stage?")
    assert (found.quotes[0].text, found.band) == (f"ODA: {reply}", Band.ANSWER)
    assert found.sure is sure


@pytest.mark.parametrize(
    ("question", "sure"),
    [
        ("When was tin mined at Skaldby?", True),
        ("When was my tin mined at Skaldby?", False),
        ("When was tin from mine mined at Skaldby?", False),
    ],
)
def test_a_word_that_only_has_the_stem_of_a_speaker_speaks_of_nobody(engine, question, sure):
    """What was mined is nobody's own case, what is mine or my own is."""
    assert engine.ask(question).sure is sure


@pytest.mark.parametrize(
    ("question", "sure"),
    [
        ("Who bought the pumps and the engine house?", True),
        ("Who sold the pumps of the tin mine to a brewery in Dunmore?", False),
        ("What was sold to a brewery in Dunmore?", True),
    ],
)
def test_a_pronoun_does_not_tell_who(engine, question, sure):
    """A sentence that opens with "he" answers what was done, but not who did it."""
    assert engine.ask(question).sure is sure


@pytest.mark.parametrize(
    ("question", "sure"),
    [
        ("How do visitors leave through the lower gallery?", True),
        ("How did Ida Berg design the lighthouse of Varnholm?", False),
    ],
)
def test_a_sentence_that_tells_little_does_not_tell_how(engine, question, sure):
    """A way is told by a word for a means, or by much beside the words of the question."""
    assert engine.ask(question).sure is sure


def test_a_sure_answer_has_one_quote(engine):
    """More quotes than one, when they are asked for, are never sure."""
    asked = "Who designed the lighthouse of Varnholm?"
    assert len(engine.ask(asked).quotes) == 1
    filled = engine.ask(asked, fill=True)
    assert (len(filled.quotes), filled.sure) == (3, False)


def test_no_line_of_chat_gets_a_sure_answer(bundled):
    """Two hundred lines that ask nothing are not answered unasked."""
    assert len(CHAT_LINES) >= 200
    assert [line for line in CHAT_LINES if bundled.ask(line).sure] == []


def test_no_answer_is_not_sure(engine):
    """Silence is never sure."""
    answer = engine.ask("Who painted the town hall of Melgrave?")
    assert (answer.band is Band.ANSWER, answer.sure) == (False, False)


ASKED = {
    "en": ("Ida Berg built the lighthouse.", "Who built the lighthouse?"),
    "de": ("Ida Berg baute den Leuchtturm.", "Wer baute den Leuchtturm?"),
}


@pytest.mark.parametrize(
    ("language", "score", "sure"), [("en", 0.1, True), ("de", 0.1, False), ("de", 0.6, True)]
)
def test_more_is_needed_in_other_languages(monkeypatch, language, score, sure):
    """Since fewer rules tell a wrong answer there."""
    monkeypatch.setattr(confidence, "WEIGHTS", dict.fromkeys(confidence.WEIGHTS, 0.0))
    monkeypatch.setattr(confidence, "BIAS", score)
    text, question = ASKED[language]
    document = Document(source="a.txt", text=text, format="text", language=language)
    found = answer(MemoryCollection([articles.parse(document)]), question)
    assert found.band is Band.ANSWER
    assert found.sure is sure


@pytest.mark.parametrize(
    ("question", "sure"),
    [
        ("Who designed the lighthouse of Varnholm?", True),
        ("Which clever engineer designed the lighthouse of Varnholm?", False),
    ],
)
def test_in_a_small_collection_a_word_may_not_be_left_unsaid(monkeypatch, engine, question, sure):
    """In a large one it may: there few sentences are about the thing and say nothing of it."""
    assert engine.ask(question).sure
    monkeypatch.setattr(confidence, "SMALL", 6.0)
    monkeypatch.setattr(confidence, "MIN_CONFIDENCE_IN_SMALL", 0.0)
    assert engine.ask(question).sure is sure
    monkeypatch.setattr(confidence, "MIN_CONFIDENCE_IN_SMALL", 9.0)
    assert not engine.ask(question).sure
