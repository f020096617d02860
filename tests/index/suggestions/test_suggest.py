"""Suggestions: headings with the words typed, then words; live articles only."""

import pytest

from index import Engine, IndexSettings, Suggestion

FIRE = "# Fire at the harbour\n\n## What burned\n\nThe warehouse burned on Tuesday.\n"
FLOOD = "# Flood in the harbour\n\nThe water rose. Warehouses stood in water.\n"
FERRY = "# Ferry times\n\nThe ferry leaves at seven.\n"


@pytest.fixture
def corpus(tmp_path):
    """Three articles with headings."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in (("fire.md", FIRE), ("flood.md", FLOOD), ("ferry.md", FERRY)):
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def engine(corpus, tmp_path):
    """An engine over them."""
    with Engine.open(IndexSettings(corpus=corpus, data=tmp_path / "data")) as opened:
        yield opened


def headings(engine, typed):
    """Return the headings suggested, as they are written."""
    return [text for text, source in engine.suggest(typed) if source is not None]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("f", ["Ferry times", "Fire at the harbour", "Flood in the harbour"]),
        ("Fi", ["Fire at the harbour"]),
        ("harb", ["Fire at the harbour", "Flood in the harbour"]),
        ("harbour fl", ["Flood in the harbour"]),
        ("burn", ["What burned"]),
        ("fire fer", []),
        ("xyzzy", []),
    ],
)
def test_headings_have_all_words_and_the_beginning_of_the_last(engine, typed, found):
    """Those that begin with what was typed first, then the shorter ones."""
    assert headings(engine, typed) == found


def test_a_heading_names_its_source(engine):
    """So that /source can open it."""
    assert engine.suggest("ferry t")[0] == Suggestion("Ferry times", "ferry.md")


def test_words_follow_the_headings_most_frequent_first(engine):
    """As the index folds them; each once."""
    words = [text for text, source in engine.suggest("wa") if source is None]
    assert words == ["water", "warehouse", "warehouses"]
    assert len(engine.suggest("wa", limit=2)) == 2


@pytest.mark.parametrize("typed", ["", "  ", "?!", "\u200b"])
def test_where_nothing_is_typed_nothing_is_suggested(engine, typed):
    """The whole vocabulary is no suggestion."""
    assert engine.suggest(typed) == ()


def test_what_was_removed_is_not_suggested(engine, corpus):
    """Headings and words of dead articles are left out, new ones are in."""
    (corpus / "ferry.md").unlink()
    (corpus / "fog.md").write_text("# Fog over the fjord\n\nNobody saw the zeppelin.\n", "utf-8")
    engine.reindex(force=True)
    assert headings(engine, "f") == [
        "Fire at the harbour",
        "Flood in the harbour",
        "Fog over the fjord",
    ]
    assert engine.suggest("seve") == ()
    assert engine.suggest("zepp") == (Suggestion("zeppelin"),)


def test_a_server_is_offered_its_own_too(engine):
    """Its own first; nobody else sees them."""
    engine.server(11).add_file("own.md", b"# Ferry rules of the club\n\nKeep left.\n")
    assert headings(engine.server(11), "ferry") == ["Ferry rules of the club", "Ferry times"]
    assert headings(engine, "ferry") == ["Ferry times"]
