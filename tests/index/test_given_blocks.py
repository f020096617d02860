"""Pages, times, hidden spans and what stands above a quote, from the reader to the answer."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index import Count, Engine, IndexSettings, Kind, Span
from index.sources.readers import Reading, SourceFile, plain
from index.types import Document, SourceBlock

TEXT = """The ferry of Ostrand

The ferry leaves at nine. See [the pier](secretword) first.

Start the winch with this command:

winch --start harbour.cfg
winch --wait 20

Boat | Fee
Kestrel | 14 crowns
Petrel | 9 crowns
"""


def span_of(piece: str) -> Span:
    start = TEXT.index(piece)
    return Span(start, start + len(piece))


def read_made(file: SourceFile) -> Reading:
    code = "winch --start harbour.cfg\nwinch --wait 20"
    heads, table = "Boat | Fee", "Boat | Fee\nKestrel | 14 crowns\nPetrel | 9 crowns"
    link = span_of("[the pier](secretword)")
    document = Document(
        source=file.name,
        text=file.data.decode(),
        format="made",
        author="Ana Ruiz",
        outlet="Harbour Post",
        language="en",
        blocks=(
            SourceBlock(span_of("The ferry of Ostrand"), Kind.HEADLINE, page=1),
            SourceBlock(
                span_of("The ferry leaves at nine. See [the pier](secretword) first."),
                page=2,
                hidden=(Span(link.start, link.start + 1), Span(link.start + 9, link.end)),
            ),
            SourceBlock(span_of("Start the winch with this command:"), page=2),
            SourceBlock(span_of(code), Kind.CODE, page=3, above=2, time="00:01:04"),
            SourceBlock(span_of(table), Kind.TABLE, page=3, above=span_of(heads)),
        ),
    )
    return Reading(documents=(document,))


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> IndexSettings:
    monkeypatch.setattr(plain, "read_text_file", read_made)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "ferry.txt").write_text(TEXT)
    return IndexSettings(corpus=tmp_path / "articles", data=tmp_path / "data")


@pytest.fixture
def engine(settings: IndexSettings) -> Iterator[Engine]:
    with Engine.open(settings) as opened:
        yield opened


def test_a_quote_names_its_page_and_its_time(engine: Engine) -> None:
    """The page with the number of the paragraph on it; there are no lines to count."""
    (quote, *_) = engine.ask("When does the ferry leave?").quotes
    (citation,) = quote.citations
    assert (citation.page, citation.on_page, citation.time) == (2, 1, None)
    assert citation.lines is None
    (found,) = engine.find("winch", exact=True, limit=1).passages
    assert found.passage.page in {2, 3}


def test_what_is_hidden_is_in_the_text_but_not_found(engine: Engine) -> None:
    """The text stays the slice; the hidden spans count from its start; no term comes from it."""
    assert not engine.find("secretword").passages
    (found,) = engine.find("pier").passages
    assert found.passage.text == "See [the pier](secretword) first."
    assert found.passage.hidden == (Span(4, 5), Span(13, 26))


def test_code_is_shown_under_the_sentence_that_introduces_it(engine: Engine) -> None:
    """It is one sentence, found by its identifiers."""
    (found,) = engine.find("harbour.cfg").passages
    passage = found.passage
    assert passage.kind is Kind.CODE
    assert passage.text.splitlines() == ["winch --start harbour.cfg", "winch --wait 20"]
    assert [each.text for each in passage.above] == ["Start the winch with this command:"]
    assert (passage.page, passage.time) == (3, "00:01:04")
    quote = engine.ask("harbour.cfg winch").quotes[0]
    assert any("command" in each.text for each in quote.above) or quote.citations[0].paragraph == 3


def test_a_row_is_shown_under_its_column_heads(engine: Engine) -> None:
    """The heads themselves stand under nothing."""
    (row,) = engine.find("petrel").passages
    assert [each.text for each in row.passage.above] == ["Boat | Fee"]
    (heads,) = engine.find("boat fee", exact=True).passages
    assert heads.passage.above == ()


def test_the_article_is_shown_with_all_of_it(engine: Engine) -> None:
    """Author, outlet, language; pages, hidden spans and what stands above each paragraph."""
    article = engine.show("ferry.txt")
    assert (article.author, article.outlet, article.language) == ("Ana Ruiz", "Harbour Post", "en")
    _, ferry, _, code, table = article.paragraphs
    assert (code.page, code.on_page, table.on_page) == (3, 1, 2)
    assert [each.text for each in code.above] == ["Start the winch with this command:"]
    (heads,) = table.above
    assert heads.sentences == Count(1, 1)
    assert [ferry.text[a:b] for a, b in ferry.hidden] == ["[", "](secretword)"]


def test_new_rules_keep_what_the_reader_gave(settings: IndexSettings, engine: Engine) -> None:
    """Blocks come from the store when an article is analysed again, and nothing is at fault."""
    before, version = engine.show("ferry.txt"), engine.version
    with closing(sqlite3.connect(engine.database)) as database:
        database.execute("UPDATE head SET fingerprint = 'older rules'")
        database.commit()
    with Engine.open(settings) as again:
        assert again.version > version
        shown = again.show("ferry.txt")
        assert shown.paragraphs == before.paragraphs
        assert again.verify() == ()


def test_an_index_of_before_opens(settings: IndexSettings, engine: Engine) -> None:
    """Rows without the newer columns are read as having nothing hidden or above."""
    with closing(sqlite3.connect(engine.database)) as database:
        changed = "UPDATE outline SET hidden = NULL, above = NULL, positions = NULL, crc = NULL"
        database.execute(changed)
        database.execute("UPDATE head SET pinned = 1")
        database.commit()
    for folder in engine.folder.glob("index*"):
        folder.rename(folder.with_name("gone"))
    with Engine.open(settings) as again:
        assert again.find("pier").passages[0].passage.hidden == ()
        assert again.find("petrel").passages[0].passage.above == ()
