"""index/store/carried/table_chunks: the chunks of two states differ where a row does."""

import pytest

from index import articles
from index.forward_index import AnalysedArticle, build_forward_index
from index.store import CatalogueWriter
from index.types import Document

NOW = "2026-01-01T00:00:00+00:00"
PER_CHUNK = 256


def add(writer: CatalogueWriter, source: str, text: str) -> int:
    """Store an article; return its id."""
    made = articles.parse(Document(source=source, text=text, format="text"))
    analysed = AnalysedArticle(made.document, made.title, "en", build_forward_index(made))
    source_id = writer.add_source(source, origin="corpus")
    return writer.add_article(source_id, analysed, now=NOW)


@pytest.fixture
def writer(tmp_path):
    """Return a store of 600 articles, in three chunks."""
    with CatalogueWriter(tmp_path / "articles.db") as opened:
        opened.migrate(now=NOW)
        with opened.transaction():
            for number in range(600):
                add(opened, f"{number}.txt", f"Article {number} has a text.")
        yield opened


def test_chunks_are_those_of_all_rows(writer):
    """Sources and articles are put together by their ids."""
    names = writer.read_chunks().keys()
    for table in ("source", "article"):
        assert {n for n in names if n.startswith(table)} == {f"{table}/{n}" for n in range(3)}


def test_what_did_not_change_is_not_read_again(writer):
    """A chunk of articles is known without reading it where no article came or went."""
    before, ids = writer.read_chunks(), set(writer.list_all_articles())
    known = writer.read_chunk_digests()
    changed = PER_CHUNK + 3
    with writer.transaction():
        writer.delete_article(changed)
        new = add(writer, "5.txt", "Article 5 has another text.")
    since = writer.read_chunks_since(known, ids ^ set(writer.list_all_articles()))
    assert {name for name, data in since.items() if data is None} == {"article/0"}
    assert new >> 8 == 2
    found = {name: before[name] if data is None else data for name, data in since.items()}
    assert found == writer.read_chunks()


def test_a_chunk_whose_articles_are_all_gone_is_none(writer):
    """It is not taken over from the state before."""
    known, gone = writer.read_chunk_digests(), range(2 * PER_CHUNK, 601)
    with writer.transaction():
        for article in gone:
            writer.delete_article(article)
    since = writer.read_chunks_since(known, gone)
    assert since.keys() == writer.read_chunks().keys()
    assert "article/2" not in since


@pytest.mark.parametrize("known", [{}, {"article/0": "written by another release"}])
def test_without_a_known_form_all_is_read(writer, known):
    """Nothing is taken over from nothing, nor from chunks in which rows are written otherwise."""
    assert writer.read_chunks_since(known, []) == writer.read_chunks()
