"""What does answering see of an index? The same as of a collection held in plain arrays."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from index import articles, sources
from index.collection import Field
from index.editions.snapshot import Numbering, Snapshot
from index.engine import Engine
from index.settings import IndexSettings
from index.sources.walk import walk
from tests.memory_collection import MemoryCollection

CORPUS = Path(__file__).parents[2] / "docs_corpus"
WORDS = "fire council bridge armistice soldier the of 1953 JSA warehouse nowhere Korea".split()  # noqa: SIM905


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    settings = IndexSettings(corpus=CORPUS, data=tmp_path_factory.mktemp("data"))
    with Engine.open(settings) as opened:
        yield opened


@pytest.fixture
def snapshot(engine: Engine) -> Snapshot:
    return engine._keeper.snapshot()


@pytest.fixture(scope="module")
def memory() -> MemoryCollection:
    files = walk(CORPUS).files
    read = [sources.read(file.source, Path(file.path).read_bytes()) for file in files]
    return MemoryCollection([articles.parse(document) for document in read])


def translated(snapshot: Snapshot, memory: MemoryCollection) -> dict[int, int]:
    """The snapshot's id of each of the memory's terms, the other way round."""
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
    for block in blocks.tolist():
        assert snapshot.sentences_of(block) == memory.sentences_of(block)
    for article in range(memory.articles.num_units):
        assert snapshot.paragraphs_of(article) == memory.paragraphs_of(article)
        assert snapshot.article_named(snapshot.source(article)) == article


def test_passages_are_the_same(snapshot: Snapshot, memory: MemoryCollection) -> None:
    """Text, place and lines of every sentence."""
    units = range(memory.sentences.num_units)
    assert snapshot.passages(units) == memory.passages(units)


def test_terms_are_the_same(snapshot: Snapshot, memory: MemoryCollection) -> None:
    """Every sentence and title has the same terms in the same order."""
    same = translated(snapshot, memory)
    for unit in range(memory.sentences.num_units):
        found = [same[term] for term in snapshot.sentence_terms(unit).tolist()]
        assert found == memory.sentence_terms(unit).tolist()
    for unit in range(memory.articles.num_units):
        found = [same[term] for term in snapshot.title_terms(unit).tolist()]
        assert found == memory.title_terms(unit).tolist()


def test_terms_of_many_sentences_are_those_of_each(snapshot: Snapshot) -> None:
    """Asked for at once, in any order and twice, sentences have the terms that each has alone."""
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
    """Every word as written leads to the same term, and every acronym to the same forms."""
    same = translated(snapshot, memory) | {-1: -1}
    words = [*memory._word_terms, "nowhere", ""]
    found = [same[term] for term in snapshot.word_terms(words).tolist()]
    assert found == memory.word_terms(words).tolist()
    keys = [*memory._acronyms, "nowhere"]
    wanted = {key: sorted(forms) for key, forms in memory.acronyms(keys).items()}
    assert dict(snapshot.acronyms(keys)) == wanted


@pytest.mark.parametrize("name", ["sentences", "paragraphs", "articles"])
def test_fields_are_the_same(snapshot: Snapshot, memory: MemoryCollection, name: str) -> None:
    """Statistics, scores and rankings, inside a range as well."""
    real: Field = getattr(snapshot, name)
    held: Field = getattr(memory, name)
    terms = [word.lower() for word in WORDS]
    ours, theirs = snapshot.term_ids(terms), memory.term_ids(terms)
    units = every(held.num_units)
    assert real.avgdl == pytest.approx(held.avgdl)
    assert real.df(ours).tolist() == held.df(theirs).tolist()
    assert real.dl(units).tolist() == held.dl(units).tolist()
    assert real.tf(ours, units).tolist() == held.tf(theirs, units).tolist()
    np.testing.assert_allclose(real.idf(ours), held.idf(theirs))
    np.testing.assert_allclose(real.scores(ours, units), held.scores(theirs, units))
    for within in (None, range(2, held.num_units // 2), range(0)):
        top, wanted = real.top(ours, 7, within), held.top(theirs, 7, within)
        assert top.units.tolist() == wanted.units.tolist()
        np.testing.assert_allclose(top.scores, wanted.scores)


def test_units_of_several_volumes_are_numbered_on() -> None:
    """Empty volumes have no numbers."""
    numbering = Numbering([2, 0, 3])
    assert [numbering.place(unit) for unit in range(5)] == [(0, 0), (0, 1), (2, 0), (2, 1), (2, 2)]
    located = {i: local.tolist() for i, _, local in numbering.located(np.array([4, 0, 2]))}
    assert located == {0: [0], 2: [2, 0]}
    with pytest.raises(IndexError):
        numbering.place(5)


def test_a_change_opens_only_what_is_new(tmp_path: Path) -> None:
    """The postings of a volume that stays are taken over from the edition before."""
    corpus = tmp_path / "articles"
    corpus.mkdir()
    for number in range(400):  # more than what is always written again
        (corpus / f"{number}.txt").write_text("A fire. It burned. It went out. " * 3)
    with Engine.open(IndexSettings(corpus=corpus, data=tmp_path / "data")) as engine:
        before = engine._keeper.snapshot().edition
        (corpus / "7.txt").write_text("A flood.")
        engine.reindex(["7.txt"], force=True)
        after = engine._keeper.snapshot().edition
        assert after.volume_numbers == [1, 2]
        assert_terms_in_bulk(engine._keeper.snapshot())
        assert after.postings[1, "sentence"] is before.postings[1, "sentence"]
        assert [p.passage.text for p in engine.find("flood").passages] == ["A flood."]
        before.take_over(after)
        assert (2, "sentence") not in before.postings
