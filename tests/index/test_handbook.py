"""The handbook answers about Footnote, and only where the articles do not."""

import pytest

from index import Band, EngineWithHandbook, IndexSettings, UnknownSource

OWN = """The ferry

The ferry to Sandholm costs four dollars.

Footnote needs no privileged intent on this server, said the harbor office.
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    place = tmp_path_factory.mktemp("handbook")
    (place / "news").mkdir()
    (place / "news" / "ferry.txt").write_text(OWN)
    settings = IndexSettings(corpus=place / "news", data=place / "data")
    with EngineWithHandbook.open(settings) as engine:
        yield engine


def first(answer):
    return answer.quotes[0].citations[0]


def test_a_question_about_footnote_is_answered_from_the_handbook(engine):
    """The citation names the handbook, in its source and in its title."""
    answer = engine.ask("Which Python does Footnote need?")
    assert answer.band is Band.ANSWER
    assert first(answer).source.startswith("@handbook/")
    assert "handbook" in first(answer).title


def test_the_articles_come_first(engine):
    """Where an article answers, the handbook is not asked."""
    answer = engine.ask("Does Footnote need a privileged intent on this server?")
    assert first(answer).source == "ferry.txt"


@pytest.mark.parametrize(
    "question",
    [
        "Who won the chess championship?",
        "How do I add water to the paint?",
        "How many articles did the harbor office publish about lanterns?",
        "Who asked the questions at the trial of the captain?",
        "Which languages do the fishermen of Sandholm speak?",
        "When was the lighthouse built?",
        "What does the handbook of the lighthouse say about fog?",
        "Which channel do the ferries take at low tide?",
        "How many messages did the captain send from the wreck?",
        "Does the ferry have a website?",
        "Where can I buy buttons?",
        "What do our data on herring show?",
        "Who kept the memory of the storm alive?",
        "Is it free?",
    ],
)
def test_other_questions_stay_unanswered(engine, question):
    """Nothing in the handbook is taken for an answer about something else."""
    assert engine.ask(question).band is not Band.ANSWER


def test_the_paragraph_around_a_quote_of_the_handbook_is_shown(engine):
    """The button Context works, and the page can be read."""
    answer = engine.ask("Which Python does Footnote need?")
    cited = first(answer)
    context = engine.context(cited, answer.version)
    assert context.citation == cited
    assert answer.quotes[0].text in context.cited.text
    page = engine.show(cited.source)
    assert page.source == cited.source
    assert page.text[cited.span.start : cited.span.end] == answer.quotes[0].text


def test_a_page_that_does_not_exist_is_unknown(engine):
    """As any other source."""
    with pytest.raises(UnknownSource):
        engine.show("@handbook/gone.md")


def test_the_handbook_is_no_source_of_the_articles(engine):
    """Lists, searches and checks have the user's own articles alone."""
    assert [status.source for status in engine.sources()] == ["ferry.txt"]
    assert engine.find("handbook").total == 0
    assert engine.verify() == ()


def test_a_handbook_that_cannot_be_opened_leaves_the_articles_alone(tmp_path, monkeypatch):
    """The question is answered as if there were no handbook."""
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "ferry.txt").write_text(OWN)
    settings = IndexSettings(corpus=tmp_path / "news", data=tmp_path / "data")
    monkeypatch.setattr("index.handbook.find_bundled_folder", lambda: tmp_path / "gone")
    with EngineWithHandbook.open(settings) as engine:
        assert engine.ask("Which Python does Footnote need?").band is not Band.ANSWER
