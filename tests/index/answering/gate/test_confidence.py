"""Answers that one quote is enough for."""

from pathlib import Path

import pytest

from index import Band, Engine, IndexSettings

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


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    """Open an index of two short articles."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "lighthouse.txt").write_text(LIGHTHOUSE, encoding="utf-8")
    (folder / "ferry.txt").write_text(FERRY, encoding="utf-8")
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
