"""A snapshot equals a collection of the same articles in plain Python lists."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from index import articles
from index.collection import Field, Search
from index.editions import Snapshot
from index.engine import Engine
from index.settings import IndexSettings
from index.sources import read_document, scan_corpus
from tests.support.memory_collection import MemoryCollection

CORPUS = Path(__file__).parents[3] / "docs_corpus"
WORDS = "fire council bridge armistice soldier the of 1953 JSA warehouse nowhere Korea".split()  # noqa: SIM905


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    settings = IndexSettings(corpus=CORPUS, data=tmp_path_factory.mktemp("data"))
    with Engine.open(settings) as opened:
        yield opened


@pytest.fixture
def snapshot(engine: Engine) -> Snapshot:
    return engine._live_index.snapshot()


@pytest.fixture(scope="module")
def memory() -> MemoryCollection:
    files = scan_corpus(CORPUS).files
    read = [read_document(file.source, Path(file.path).read_bytes()) for file in files]
    return MemoryCollection([articles.parse(document) for document in read])


def translated(snapshot: Snapshot, memory: MemoryCollection) -> dict[int, int]:
    """Return the memory's term id of each of the snapshot's term ids."""
    terms = list(memory._ids)
    ids = snapshot.term_ids(terms).tolist()
    assert -1 not in ids
    return dict(zip(ids, memory.term_ids(terms).tolist(), strict=True))


def every(count: int) -> np.ndarray:
    return np.arange(count)


def test_units_are_the_same(snapshot: Snapshot, memory: MemoryCollection) -> None:
    """Sentences, paragraphs and articles have the same ids, owners and flags."""
    for name in ("sentences", "paragraphs", "articles"):
        assert getattr(snapshot, name).num_units == getattr(memory, name).num_units
    units, blocks = every(memory.sentences.num_units), every(memory.paragraphs.num_units)
    assert snapshot.paragraph_of(units).tolist() == memory.paragraph_of(units).tolist()
    assert snapshot.article_of(blocks).tolist() == memory.article_of(blocks).tolist()
    assert snapshot.flags(units).tolist() == memory.flags(units).tolist()
    assert snapshot.first_sentence_of(blocks).tolist() == memory.first_sentence_of(blocks).tolist()
    for block in blocks.tolist():
        assert snapshot.sentences_of(block) == memory.sentences_of(block)
    for article in range(memory.articles.num_units):
        assert snapshot.paragraphs_of(article) == memory.paragraphs_of(article)
        assert snapshot.article_named(snapshot.source(article)) == article


def test_searches_together_find_what_each_finds_alone(
    snapshot: Snapshot, memory: MemoryCollection
) -> None:
    """Several searches in one call have the results of `Field.top`, in their order."""
    same = translated(snapshot, memory)
    query = np.array(sorted(same)[5:12], dtype=np.int64)
    within = snapshot.paragraphs_of(0)
    searches = [
        Search("paragraphs", query, 3, within),
        Search("sentences", query, 7),
        Search("articles", query[:2], 2),
    ]
    found = snapshot.search(searches)
    assert [(each.units.tolist(), each.scores.tolist()) for each in found] == [
        (units.tolist(), scores.tolist())
        for units, scores in (
            snapshot.paragraphs.top(query, 3, within),
            snapshot.sentences.top(query, 7),
            snapshot.articles.top(query[:2], 2),
        )
    ]
    assert len(found[1].units) == 7


def test_passages_are_the_same(snapshot: Snapshot, memory: MemoryCollection) -> None:
    """Every sentence has the same text, source, paragraph and lines."""
    units = range(memory.sentences.num_units)
    assert snapshot.passages(units) == memory.passages(units)


def test_terms_are_the_same(snapshot: Snapshot, memory: MemoryCollection) -> None:
    """Every sentence has the same terms in the same order."""
    same = translated(snapshot, memory)
    for unit in range(memory.sentences.num_units):
        found = [same[term] for term in snapshot.sentence_terms(unit).tolist()]
        assert found == memory.sentence_terms(unit).tolist()


def test_terms_of_many_sentences_are_those_of_each(snapshot: Snapshot) -> None:
    """The terms of many sentences, in any order and repeated, are those of each alone."""
    assert_terms_in_bulk(snapshot)


def assert_terms_in_bulk(snapshot: Snapshot) -> None:
    last = snapshot._sentences.offsets[-1] - 1
    units = np.array([last, 0, last // 2, 0], dtype=np.int64)
    terms, starts = snapshot.terms_of(units)
    parts = np.split(terms, starts[1:-1])
    alone = [snapshot.sentence_terms(unit).tolist() for unit in units.tolist()]
    assert [part.tolist() for part in parts] == alone
    none, edges = snapshot.terms_of(units[:0])
    assert (none.tolist(), edges.tolist()) == ([], [0])


def test_words_and_acronyms_are_the_same(snapshot: Snapshot, memory: MemoryCollection) -> None:
    """Every word has the same term, and every acronym the same forms."""
    same = translated(snapshot, memory) | {-1: -1}
    words = [*memory._word_terms, "nowhere", ""]
    found = [same[term] for term in snapshot.word_terms(words).tolist()]
    assert found == memory.word_terms(words).tolist()
    keys = [*memory._acronyms, "nowhere"]
    wanted = {key: sorted(forms) for key, forms in memory.acronyms(keys).items()}
    assert dict(snapshot.acronyms(keys)) == wanted


@pytest.mark.parametrize("name", ["sentences", "paragraphs", "articles"])
def test_fields_are_the_same(snapshot: Snapshot, memory: MemoryCollection, name: str) -> None:
    """Statistics, scores and rankings are the same, in a range too."""
    real: Field = getattr(snapshot, name)
    plain: Field = getattr(memory, name)
    terms = [word.lower() for word in WORDS]
    ours, theirs = snapshot.term_ids(terms), memory.term_ids(terms)
    units = every(plain.num_units)
    assert real.avgdl == pytest.approx(plain.avgdl)
    assert real.df(ours).tolist() == plain.df(theirs).tolist()
    assert real.dl(units).tolist() == plain.dl(units).tolist()
    assert real.tf(ours, units).tolist() == plain.tf(theirs, units).tolist()
    np.testing.assert_allclose(real.idf(ours), plain.idf(theirs))
    np.testing.assert_allclose(real.scores(ours, units), plain.scores(theirs, units))
    for within in (None, range(2, plain.num_units // 2), range(0)):
        top, wanted = real.top(ours, 7, within), plain.top(theirs, 7, within)
        assert top.units.tolist() == wanted.units.tolist()
        np.testing.assert_allclose(top.scores, wanted.scores)


def test_a_change_opens_only_what_is_new(tmp_path: Path) -> None:
    """The postings of a segment that stays are taken over from the edition before."""
    corpus = tmp_path / "articles"
    corpus.mkdir()
    for number in range(400):  # more than what is always written again
        (corpus / f"{number}.txt").write_text("A fire. It burned. It went out. " * 3)
    with Engine.open(IndexSettings(corpus=corpus, data=tmp_path / "data")) as engine:
        before = engine._live_index.snapshot().edition
        (corpus / "7.txt").write_text("A flood.")
        engine.reindex(["7.txt"], force=True)
        after = engine._live_index.snapshot().edition
        assert after.segment_numbers == [1, 2]
        assert_terms_in_bulk(engine._live_index.snapshot())
        assert after.postings[1, "sentence"] is before.postings[1, "sentence"]
        assert [p.passage.text for p in engine.find("flood").passages] == ["A flood."]
        before.take_over_postings(after)
        assert (2, "sentence") not in before.postings
