"""Search for words, and for a phrase as it is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index import Engine, IndexSettings, keyword_search

TEXT = """Notes of the tool shed

The .NET runtime is free. And our net is old. Dr. O'Hara has a Ph.D. in knots.

He paid 1,000 crowns for a “grey rope” from Malmö – not for oi\u00adled twi\u200bne.
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An engine over one short article."""
    folder: Path = tmp_path_factory.mktemp("shed")
    (folder / "corpus").mkdir()
    (folder / "corpus" / "shed.txt").write_text(TEXT, encoding="utf-8")
    with Engine.open(IndexSettings(corpus=folder / "corpus", data=folder / "data")) as opened:
        yield opened


@pytest.mark.parametrize(
    ("words", "loosely", "exactly"),
    [
        (".NET runtime", 1, 1),
        (".net Runtime", 1, 1),
        ("NET runtime", 2, 0),
        ("our net", 1, 1),
        ("our nets", 1, 0),
        ("a Ph.D. in", 1, 1),
        ("a PhD in", 1, 0),
        ("1,000 crowns", 1, 1),
        ("1000 crowns", 1, 0),
        ('"grey rope" from', 1, 1),
        ("grey  rope", 1, 1),
        ("from Malmo", 1, 0),
        ("Malmö - not", 1, 1),
        ("O’Hara has", 1, 1),
        ("oiled twine", 1, 1),
    ],
)
def test_a_phrase_is_found_as_it_is_written(engine, words, loosely, exactly):
    """An exact search asks for the same words as written, but for case, whatever marks between."""
    assert engine.find(words).total == loosely
    assert engine.find(words, exact=True).total == exactly


def test_net_with_a_full_stop_is_a_word_of_its_own(engine):
    """A search for one finds nothing of the other."""
    assert [each.passage.text for each in engine.find(".NET").passages] == [
        "The .NET runtime is free."
    ]
    assert [each.passage.text for each in engine.find("nets").passages] == ["And our net is old."]
    found = engine.ask("Is the .NET runtime free?")
    assert found.quotes[0].text == "The .NET runtime is free."
    start, end = found.quotes[0].highlights[0]
    assert found.quotes[0].text[start:end] == ".NET runtime"


def test_a_phrase_is_looked_for_in_the_best_sentences_alone(engine, monkeypatch):
    """However many sentences have some of its words."""
    assert engine.find("is", exact=True).total > 1
    monkeypatch.setattr(keyword_search, "MOST_PHRASE_CANDIDATES", 1)
    assert engine.find("is", exact=True).total == 1


@pytest.mark.parametrize(
    ("words", "shown"),
    [("#12", ["See #12."]), ("$12", ["It is $12."]), ("12%", ["It fell 12%."]), ("12.", 4)],
)
def test_a_sign_of_an_exact_phrase_has_to_stand_there(tmp_path, words, shown):
    """A number behind # or $ is another one; a full stop behind it changes nothing."""
    (tmp_path / "corpus").mkdir()
    text = "Notes\n\nSee #12. It is $12. It fell 12%. There were 12.\n"
    (tmp_path / "corpus" / "notes.txt").write_text(text, encoding="utf-8")
    settings = IndexSettings(corpus=tmp_path / "corpus", data=tmp_path / "data")
    with Engine.open(settings) as engine:
        found = engine.find(words, exact=True)
    if isinstance(shown, int):
        assert found.total == shown
    else:
        assert [each.passage.text for each in found.passages] == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("24500", ["It has 24 500 slates."]),
        ("24,500", ["It has 24 500 slates."]),
        ("70 m", ["A 70m mast."]),
        ("70m", ["A 70m mast."]),
        ("9km", ["It lies 9 km out."]),
        ("18th", []),
        ("19th", ["The nineteenth came."]),
        ("fifth", ["See the 5th."]),
        ("Goettmar", ["Then Göttmar."]),
        ("Göttmar", ["Then Göttmar."]),
        ("17 300", ["Of 17,300 none."]),
        ("24 bales", ["It has 24 500 slates."]),
    ],
)
def test_a_word_is_found_as_it_is_written_elsewhere(tmp_path, words, shown):
    """Thousands and units may stand apart, an ordinal be a word, an umlaut two letters."""
    (tmp_path / "corpus").mkdir()
    text = (
        "Notes\n\nIt has 24 500 slates. It lies 9 km out. The nineteenth came. See the 5th."
        " Then Göttmar. Of 17,300 none. Her 500 hens. A 70m mast.\n"
    )
    (tmp_path / "corpus" / "a.txt").write_text(text, encoding="utf-8")
    with Engine.open(IndexSettings(corpus=tmp_path / "corpus", data=tmp_path / "data")) as opened:
        assert [each.passage.text for each in opened.find(words).passages] == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("rain coat", ["Her raincoat dripped."]),
        ("raincoat", ["Her raincoat dripped."]),
        ("tool shed", ["Lock the tool shed."]),
        ("toolshed", ["Lock the tool shed."]),
        ("oarlock", ["The oarlock broke.", "An oar lock costs much."]),
        ("07312044", ["Ring 0731 20 44."]),
        ("07312045", []),
        ("at op", []),
    ],
)
def test_words_may_stand_together_or_apart(tmp_path, words, shown):
    """The sentences with the word as typed go before those that part it."""
    (tmp_path / "corpus").mkdir()
    text = (
        "Notes\n\nHer raincoat dripped. Lock the tool shed. The oarlock broke. Ring 0731 20 44."
        " An oar lock costs much. It stood atop.\n"
    )
    (tmp_path / "corpus" / "a.txt").write_text(text, encoding="utf-8")
    with Engine.open(IndexSettings(corpus=tmp_path / "corpus", data=tmp_path / "data")) as opened:
        assert [each.passage.text for each in opened.find(words).passages] == shown


NOTICES = {
    "bad.txt": "Das Bad\n\nDas Schwimmbad ist wegen Bauarbeiten geschlossen. Die Häuser auch.",
    "basen.txt": "Basen\n\nBasen w Łodzi jest otwarty od świtu. Bilety kosztują dziesięć złotych.",
    "museo.txt": "Museo\n\nIl museo è aperto dalle nove. Le biglietterie chiudono alle cinque.",
    "pool.txt": "Pool\n\nThe pool is closed for repairs. It will die, says Hotel Riva of it.",
    "hotel.txt": "Hotel\n\nDas Hotel Riva am Hafen ist neu. Es hat vierzig Zimmer.",
}


@pytest.fixture(scope="module")
def notices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An engine over articles in four languages."""
    folder: Path = tmp_path_factory.mktemp("notices")
    (folder / "corpus").mkdir()
    for name, text in NOTICES.items():
        (folder / "corpus" / name).write_text(text, encoding="utf-8")
    with Engine.open(IndexSettings(corpus=folder / "corpus", data=folder / "data")) as opened:
        yield opened


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Bauarbeiten", "Das Schwimmbad ist wegen Bauarbeiten geschlossen."),
        ("wegen der Bauarbeiten", "Das Schwimmbad ist wegen Bauarbeiten geschlossen."),
        ("Haus", "Die Häuser auch."),
        ("otwarty", "Basen w Łodzi jest otwarty od świtu."),
        ("jest otwarty", "Basen w Łodzi jest otwarty od świtu."),
        ("biglietteria", "Le biglietterie chiudono alle cinque."),
        ("repair", "The pool is closed for repairs."),
        ("die of it", "It will die, says Hotel Riva of it."),
        ("Bauarbeiten otwarty", "Das Schwimmbad ist wegen Bauarbeiten geschlossen."),
        ("otwarty repair pool", "The pool is closed for repairs."),
    ],
)
def test_words_are_read_in_the_language_of_the_articles(notices, words, first):
    """As those of a question are; the articles are analysed each in its own language."""
    assert notices.find(words).passages[0].passage.text == first


def test_words_of_two_languages_find_both(notices):
    """What no article has in the language of the others is looked for in its own."""
    found = {each.passage.source for each in notices.find("Bauarbeiten otwarty").passages}
    assert found == {"bad.txt", "basen.txt"}
    assert "pool.txt" in {each.passage.source for each in notices.find("will die").passages}


@pytest.mark.parametrize(
    ("phrase", "sources"),
    [
        ("Bauarbeiten geschlossen", ["bad.txt"]),
        ("geschlossen Bauarbeiten", []),
        ("jest otwarty od świtu", ["basen.txt"]),
        ("biglietterie chiudono", ["museo.txt"]),
        ("biglietteria chiudono", []),
        ("Hotel Riva", ["hotel.txt", "pool.txt"]),
        ("closed for repairs", ["pool.txt"]),
    ],
)
def test_a_phrase_is_found_in_articles_of_every_language(notices, phrase, sources):
    """Spelt as it is asked for."""
    found = notices.find(phrase, exact=True)
    assert sorted({each.passage.source for each in found.passages}) == sources
    assert found.total == len(found.passages)
