"""index/sources/readers: what holds for every format, on one corpus that has them all."""

import pytest

from index.articles import parse
from index.errors import SourceError
from index.forward_index import build_forward_index
from index.sources import read_source
from index.sources.formats import FORMATS
from tests.support import formats

FILES = {name: make() for name, make in formats.ALL.items()}


@pytest.mark.parametrize("name", FILES)
def test_spans_round_trip(name):
    """Blocks, hidden spans and sentences lie in the stored text, in order and apart."""
    reading = read_source(name, FILES[name])
    assert reading.documents
    for document in reading.documents:
        end = 0
        for block in document.blocks or ():
            assert end <= block.span.start < block.span.end <= len(document.text)
            end = block.span.end
            shown = document.text[block.span.start : block.span.end]
            assert shown == shown.strip()
            assert all(
                block.span.start <= start < stop <= block.span.end for start, stop in block.hidden
            )
        for paragraph in parse(document).paragraphs:
            for start, stop in paragraph.sentences:
                assert paragraph.span.start <= start < stop <= paragraph.span.end
                assert document.text[start:stop].strip()
        document.text.encode()  # no lone surrogates


@pytest.mark.parametrize("name", formats.ARTICLES)
def test_one_article_has_the_same_sentences_and_terms_in_all_formats(name):
    """The format of a file changes neither the sentences of its article nor their terms."""
    assert _sentences_and_terms(name) == _sentences_and_terms("a.txt")


def _sentences_and_terms(name):
    [document] = read_source(name, FILES[name]).documents
    article = parse(document)
    sentences = [
        document.text[start:stop]
        for paragraph in article.paragraphs
        for start, stop in paragraph.sentences
    ]
    return sentences, build_forward_index(article).vocabulary


@pytest.mark.parametrize("name", formats.ARTICLES)
def test_title_is_found_in_every_format(name):
    """The headline is the title where the file states none."""
    [document] = read_source(name, FILES[name]).documents
    assert parse(document).title == formats.TITLE


@pytest.mark.parametrize("entry", FORMATS, ids=lambda entry: entry.name)
def test_every_reader_refuses_rubbish_in_a_clear_line(entry):
    """A file of rubbish is read as what it is or refused, and never another error."""
    ending = entry.endings[0] if entry.endings else ".json"
    rubbish = (b"\x00\x01\x02rubbish", b"PK\x03\x04rubbish", b"%PDF-1.4 rubbish", b"<a", b"  ")
    assert all(_problem(f"a{ending}", data) != "" for data in rubbish)


def _problem(name, data):
    """Return why a file is refused, None if it is read."""
    try:
        read_source(name, data)
    except SourceError as error:
        return error.problem
    return None
