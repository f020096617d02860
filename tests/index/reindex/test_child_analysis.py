"""index/reindex/child_analysis: what children find is what is found here, and is checked."""

import math
import os
from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Engine, IndexSettings, articles
from index.errors import SourceError
from index.forward_index import (
    PARAGRAPH_KINDS,
    piece_table,
    restore_paragraphs,
    with_own_vocabulary,
)
from index.reindex.child_analysis import (
    ANALYSIS_JOB,
    Analyser,
    Analyses,
    analyse_all,
    child_job,
)
from index.reindex.child_analysis.analysis_codec import (
    FAULTS,
    AnalysisDecoder,
    AnalysisEncoder,
    AnalysisFault,
)
from index.sources import CagedReader, Reading, ReadRequest, decode_reading, read_source
from index.sources.reading_codec import encode_task
from tests.support import formats

QUESTION = "How much does a ticket for the ferry cost?"
FILES = {name: make() for name, make in formats.ALL.items()}


def equal(one, other):
    """Whether two analyses are the same, array by array."""
    index, index2 = (with_own_vocabulary(each.forward_index) for each in (one, other))
    arrays = [
        f.name for f in fields(index.index) if f.name not in {"digests", "acronyms", "positions"}
    ]
    return (
        one[:3] == other[:3]  # document, title and language
        and index.vocabulary == index2.vocabulary
        and index.index.digests == index2.index.digests
        and index.index.acronyms == index2.index.acronyms
        and index.index.positions == index2.index.positions
        and all(np.array_equal(getattr(index.index, n), getattr(index2.index, n)) for n in arrays)
    )


def analyse(document):
    """Return the analysed article of a document, as this process makes it."""
    return Analyser().analyse(document)


def encode_analysis(analysis):
    """Return an analysis as a new child sends it."""
    return AnalysisEncoder().encode(analysis)


def decode_analysis(document, encoded):
    """Return an analysis as it is taken from a new child."""
    return AnalysisDecoder().decode(encoded).restore(document)


@pytest.mark.parametrize("name", FILES)
def test_an_analysis_comes_back_as_it_was(name):
    """Encoding keeps every number and word of an analysis, for each format."""
    for document in read_source(name, FILES[name]).documents:
        made = analyse(document)
        assert equal(decode_analysis(document, encode_analysis(made)), made)


def test_children_analyse_as_this_process_does():
    """Readings of all formats come with the analysis that would be made here."""
    requests = [ReadRequest(name=name, data=data) for name, data in FILES.items()]
    analyses = Analyses()
    with CagedReader(processes=2, job=ANALYSIS_JOB) as reader:
        for reading in reader.read_all(requests, all_in_children=True):
            assert len(reading.analyses) == len(reading.documents)
            analyses.take(reading)
            for document in reading.documents:
                assert equal(analyses.analyse(document), analyse(document))


def test_without_an_analysis_one_is_made():
    """A document that no child analysed is analysed here."""
    reading = read_source("a.txt", FILES["a.txt"])
    analyses = Analyses()
    analyses.take(reading)
    assert equal(analyses.analyse(reading.documents[0]), analyse(reading.documents[0]))


@given(st.data())
def test_a_damaged_analysis_is_not_believed(data):
    """Whatever bytes a child sends: what is taken from them fits the document, or is made here."""
    [document] = read_source("a.md", FILES["a.md"]).documents
    encoded = bytearray(encode_analysis(analyse(document)))
    for _ in range(data.draw(st.integers(1, 4))):
        encoded[data.draw(st.integers(0, len(encoded) - 1))] = data.draw(st.integers(0, 255))
    analyses = Analyses()
    analyses.take(replace(read_source("a.md", FILES["a.md"]), analyses=(bytes(encoded),)))
    local = analyses.analyse(document).forward_index
    for paragraph in restore_paragraphs(local.index):
        for start, end in (paragraph.span, *paragraph.sentences, *paragraph.hidden):
            assert 0 <= start <= end <= len(document.text)
    for word in local.index.words.tolist():
        assert 0 <= word < len(local.vocabulary)


@pytest.mark.parametrize(
    ("name", "number"),
    [("words", -1), ("title", -1), ("sentences", -1), ("lengths", -1), ("paragraphs", -(2**31))],
)
def test_numbers_below_0_are_refused(name, number):
    """No array of a child may point before the start of the text or of the vocabulary."""
    [document] = read_source("a.md", FILES["a.md"]).documents
    made = analyse(document)
    local = made.forward_index
    array = getattr(local.index, name).copy()
    array.flat[0 if name != "paragraphs" else 5] = number
    bad = replace(local, index=replace(local.index, **{name: array}))
    with pytest.raises(AnalysisFault):
        decode_analysis(document, encode_analysis(made._replace(forward_index=bad)))


def test_an_unknown_kind_of_paragraph_is_refused():
    """A code that stands for no kind is never stored: nothing could be shown of the article."""
    [document] = read_source("a.md", FILES["a.md"]).documents
    made = analyse(document)
    index = made.forward_index.index
    paragraphs = index.paragraphs.copy()
    paragraphs[0, 0] = len(PARAGRAPH_KINDS)
    bad = replace(made.forward_index, index=replace(index, paragraphs=paragraphs))
    with pytest.raises(AnalysisFault):
        decode_analysis(document, encode_analysis(made._replace(forward_index=bad)))


@pytest.mark.parametrize(
    "position",
    [
        (0, [1], None),
        (0, None),
        "0",
        (math.inf, None, None),
        (-1, 1, None),
        (10**9, 1, None),
        (0, 2**31, None),
        (0, None, "\ud800"),
    ],
)
def test_positions_that_are_none_are_refused(position):
    """A page is a number, and a time a text."""
    [document] = read_source("a.md", FILES["a.md"]).documents
    made = analyse(document)
    index = replace(made.forward_index.index, positions=(position,))
    bad = replace(made.forward_index, index=index)
    with pytest.raises(FAULTS):
        decode_analysis(document, encode_analysis(made._replace(forward_index=bad)))


def test_stored_documents_are_analysed_alike_in_children_and_here():
    """Each document comes back in its place, with the analysis that would be made here."""
    documents = [d for name, data in FILES.items() for d in read_source(name, data).documents]
    for found, document in zip(analyse_all(documents), documents, strict=True):
        assert equal(found, analyse(document))


@pytest.mark.parametrize("action", ["echo", "refuse", "die"])
def test_a_stored_document_is_analysed_here_where_a_child_fails(monkeypatch, action):
    """Whatever a child does with a document, it is analysed."""
    monkeypatch.setattr(
        "index.reindex.child_analysis.stored_articles.STORED_JOB",
        f"tests.index.reindex.test_child_analysis:fail_by_{action}",
    )
    documents = read_source("a.md", FILES["a.md"]).documents * 3
    assert all(map(equal, analyse_all(documents), map(analyse, documents)))


def test_a_word_is_told_once():
    """What a child sends of a second article has only the words that the first one lacks."""
    documents = [
        read_source(name, text).documents[0]
        for name, text in (("a.txt", b"The ferry runs."), ("b.txt", b"The ferry sank in Skarholm."))
    ]
    analyser, encoder, decoder = Analyser(), AnalysisEncoder(), AnalysisDecoder()
    first, second = [encoder.encode(analyser.analyse(each)) for each in documents]
    assert b"ferry" in first
    assert b"ferry" not in second
    assert b"skarholm" in second
    for document, encoded in zip(documents, (first, second), strict=True):
        assert equal(decoder.decode(encoded).restore(document), analyse(document))


def test_words_that_come_too_early_are_kept():
    """Where answers come out of order, the one that lacks words is refused and later ones hold."""
    documents = [
        read_source(f"{n}.txt", f"The ferry sails to {place}.".encode()).documents[0]
        for n, place in enumerate(("Skarholm", "Utby", "Norrvik", "Skarholm"))
    ]
    analyser, encoder, decoder = Analyser(), AnalysisEncoder(), AnalysisDecoder()
    encoded = [encoder.encode(analyser.analyse(each)) for each in documents]
    with pytest.raises(AnalysisFault):
        decoder.decode(encoded[1])
    for at in (0, 2, 3):
        assert equal(decoder.decode(encoded[at]).restore(documents[at]), analyse(documents[at]))


def test_no_child_adds_to_the_words_of_another():
    """Each child's vocabulary has a name that no other child knows."""
    [document] = read_source("a.txt", FILES["a.txt"]).documents
    decoder = AnalysisDecoder()
    one, other = [decoder.decode(encode_analysis(analyse(document))) for _ in range(2)]
    assert one.vocabulary is not other.vocabulary


def test_vocabularies_without_end_are_refused(monkeypatch):
    """A child that tells more words than any child makes is not believed."""
    monkeypatch.setattr("index.reindex.child_analysis.analysis_codec.MAX_WORDS", 3)
    [document] = read_source("a.txt", FILES["a.txt"]).documents
    analyser, encoder, decoder = Analyser(), AnalysisEncoder(), AnalysisDecoder()
    decoder.decode(encoder.encode(analyser.analyse(document)))
    with pytest.raises(AnalysisFault):
        decoder.decode(encoder.encode(analyser.analyse(replace(document, text="Another word."))))


@pytest.mark.parametrize("limit", ["builder.MAX_WORDS", "piece_table._MAX_PIECES"])
def test_a_full_vocabulary_is_begun_again(monkeypatch, limit):
    """Articles before and after have the words that they have by themselves."""
    monkeypatch.setattr(f"index.forward_index.{limit}", 5)
    documents = [d for name, data in FILES.items() for d in read_source(name, data).documents]
    analyser, encoder, decoder = Analyser(), AnalysisEncoder(), AnalysisDecoder()
    made = [analyser.analyse(each) for each in documents]
    if limit == "builder.MAX_WORDS":
        assert len({id(local.vocabulary) for *_, local in made}) > 1
    for document, each in zip(documents, made, strict=True):
        assert equal(decoder.decode(encoder.encode(each)).restore(document), analyse(document))


SLOW_IMPORTS = """
import sys
import time

class Slow:
    def find_spec(self, name, path=None, target=None):
        if name in {"markdown_it", "nltk"}:
            time.sleep(3)

sys.meta_path.insert(0, Slow())
"""


def test_libraries_that_load_slowly_cost_no_text(tmp_path, monkeypatch):
    """What the analysis of a text needs is loaded before its deadline counts."""
    (tmp_path / "sitecustomize.py").write_text(SLOW_IMPORTS, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    data = b"The *Harbour*\n\nSmith et al. Harbour towns grew. They met at St. John's.\n"
    request = ReadRequest(name="a.md", data=data)
    with CagedReader(processes=1, job=ANALYSIS_JOB, max_seconds=2.0) as reader:
        [reading] = reader.read_all([request], all_in_children=True)
    assert len(reading.analyses) == 1  # by a child, not here


@pytest.mark.parametrize("job", ["fail_by_die", "fail_at_work", "no_such_function"])
def test_a_text_is_read_here_where_a_child_fails(job):
    """A text needs no child, so none is lost by one; a format of risk is read in none but that."""
    requests = [ReadRequest(name=name, data=FILES[name]) for name in ("a.txt", "a.html", "a.md")]
    job = f"tests.index.reindex.test_child_analysis:{job}"
    with CagedReader(processes=1, job=job) as reader:
        text, page, markdown = reader.read_all(requests, all_in_children=True)
    assert text == read_source("a.txt", FILES["a.txt"])
    assert markdown == read_source("a.md", FILES["a.md"])
    assert isinstance(page, SourceError)


def fail_at_work(_):
    """End the child in the middle of its work."""
    return lambda: os._exit(3)


def fail_by_echo(task):
    """Answer with bytes that are no analysis."""
    return lambda: task


def fail_by_refuse(_):
    """Refuse the document."""
    raise SourceError("a.md", "not now")


def fail_by_die(_):
    """End the child before it is ready for its task."""
    os._exit(3)


def test_the_analysis_of_another_document_is_not_taken():
    """Two documents of one name are not taken for each other."""
    reading = read_source("a.txt", b"Title\n\nThe ferry runs.")
    [other] = read_source("a.txt", b"Title\n\nThe ferry sinks, and it never runs.").documents
    analyses = Analyses()
    encoded = encode_analysis(analyse(reading.documents[0]))
    analyses.take(replace(reading, analyses=(encoded,)))
    assert equal(analyses.analyse(other), analyse(other))


def test_children_make_the_index_that_one_process_makes(tmp_path, monkeypatch):
    """A first reading in children gives the sources, spans and answers of one in this process."""
    corpus = tmp_path / "articles"
    corpus.mkdir()
    for name, data in FILES.items():
        (corpus / name).write_bytes(data)
    found = []
    for least in (0, 10**12):
        monkeypatch.setattr("index.reindex.file_update.MIN_BYTES", least)
        settings = IndexSettings(corpus=corpus, data=tmp_path / f"data{least}")
        with Engine.open(settings) as engine:
            names = [status.source for status in engine.sources() if status.paragraphs]
            shown = [engine.show(name) for name in names]
            found.append((names, shown, replace(engine.ask(QUESTION), elapsed_ms=0)))
            assert not engine.verify()
    assert found[0] == found[1]
    assert set(FILES) - {"a.rss", "a.zip", "a.mbox"} <= set(found[0][0])
    within = {"a.rss/the-ferry-to-skarholm", "a.mbox/the-ferry-to-skarholm", "a.zip/docs/a.txt"}
    assert within <= set(found[0][0])


TEXTS = {
    "ferry.txt": b"The ferry\n\nIt sails to Skarholm at 9:15. Ada Lund runs it.\n",
    "empty.txt": b"",
    "haus.txt": "Das Haus am See ist seit Mai offen. Es hat zwölf Zimmer.".encode(),
    "table.md": b"# Prices\n\n| what | price |\n|---|---|\n| ferry | 3 |\n",
    "light.txt": b"The Light Rail Transit (LRT) opened.\n\n> I use it.\n> Often.\n",
}


def read_all(sources):
    """Return the documents of sources."""
    return [d for name, data in sources.items() for d in read_source(name, data).documents]


def test_articles_that_are_analysed_together_are_as_by_themselves():
    """Nothing of an article goes to its neighbours, of whatever language and with no sentence."""
    documents = read_all(TEXTS) + read_all(FILES)
    together = Analyser().analyse_all(documents)
    encoded = AnalysisEncoder().encode_all(together)
    decoder = AnalysisDecoder()
    for document, made, each in zip(documents, together, encoded, strict=True):
        assert equal(made, analyse(document))
        assert equal(decoder.decode(each).restore(document), analyse(document))


def test_the_words_of_a_batch_are_those_of_its_articles_in_order():
    """So their ids can be found at once, as if they were found article by article."""
    documents = read_all(TEXTS)
    decoder = AnalysisDecoder()
    encoded = AnalysisEncoder().encode_all(Analyser().analyse_all(documents))
    locals_ = [
        decoder.decode(each).restore(document).forward_index
        for document, each in zip(documents, encoded, strict=True)
    ]
    own = [[*each.index.words, *each.index.title] for each in locals_]
    assert locals_[0].together.tolist() == [word for words in own for word in words]
    assert all(each.together is locals_[0].together for each in locals_)


def test_an_article_without_its_batch_is_refused():
    """Where the answer is missing that has the batch, its articles are analysed here."""
    documents = read_all(TEXTS)
    _, second, *_ = AnalysisEncoder().encode_all(Analyser().analyse_all(documents))
    with pytest.raises(FAULTS):
        AnalysisDecoder().decode(second)


@given(st.data())
def test_a_damaged_batch_is_not_believed(data):
    """No article of a batch is taken that points beyond its own text, or is analysed here."""
    documents = read_all(TEXTS)
    first, *others = AnalysisEncoder().encode_all(Analyser().analyse_all(documents))
    damaged = bytearray(first)
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    analyses = Analyses()
    for document, encoded in zip(documents, [bytes(damaged), *others], strict=True):
        analyses.take(Reading(documents=(document,), analyses=(encoded,)))
        local = analyses.analyse(document).forward_index
        for paragraph in restore_paragraphs(local.index):
            for start, end in (paragraph.span, *paragraph.sentences, *paragraph.hidden):
                assert 0 <= start <= end <= len(document.text)
        assert all(0 <= word < len(local.vocabulary) for word in local.index.words.tolist())


def test_a_word_of_several_lines_is_refused():
    """The words are stored in lines: one of two would damage those of all other articles."""
    [document] = read_source("a.md", FILES["a.md"]).documents
    made = analyse(document)
    words = [(f"{word}\n", term) for word, term in made.forward_index.vocabulary]
    bad = replace(made.forward_index, vocabulary=words)
    with pytest.raises(AnalysisFault):
        decode_analysis(document, encode_analysis(made._replace(forward_index=bad)))


def test_a_title_that_cannot_be_stored_is_refused():
    """A title is a text of whole characters, as that of a document is; so is an acronym."""
    [document] = read_source("a.md", FILES["a.md"]).documents
    made = analyse(document)
    local = made.forward_index
    cut = replace(local, index=replace(local.index, acronyms=(("A\ud800", "An"),)))
    for bad in (made._replace(title="Ferry \ud800"), made._replace(forward_index=cut)):
        with pytest.raises(FAULTS):
            decode_analysis(document, encode_analysis(bad))


def test_many_articles_of_one_source_are_analysed_some_at_a_time(monkeypatch):
    """What is known of all articles of a large zip file is never in memory together."""
    sizes = []
    analyse_together = Analyser.analyse_all

    def analyse_and_count(self, documents):
        sizes.append(len(documents))
        return analyse_together(self, documents)

    monkeypatch.setattr(Analyser, "analyse_all", analyse_and_count)
    monkeypatch.setattr(child_job, "_MOST_TOGETHER", 120)
    texts = {f"{n}.txt": f"The ferry number {n} sails to Skarholm at nine." for n in range(7)}
    work = child_job.prepare_task(encode_task("a.zip", formats.zipped(texts)))
    sizes.clear()
    reading = decode_reading(work())
    assert sizes == [3, 3, 1]
    analyses = Analyses()
    analyses.take(reading)
    for document in reading.documents:
        assert equal(analyses.analyse(document), analyse(document))


def test_works_of_a_message_keep_their_own_refusals():
    """A source that cannot be read is refused alone, and the others have their analyses."""
    sources = {**TEXTS, "bad.bin": b"\x7fELF\0", "late.txt": b"The last ferry is late."}
    works = [child_job.prepare_task(encode_task(name, data)) for name, data in sources.items()]
    found = dict(zip(sources, child_job.share_work(works), strict=True))
    with pytest.raises(SourceError, match="binary"):
        found.pop("bad.bin")()
    analyses = Analyses()
    for name, work in found.items():
        reading = decode_reading(work(), source=(name, sources[name]))
        assert reading.documents == read_source(name, sources[name]).documents
        analyses.take(reading)
        for document in reading.documents:
            assert equal(analyses.analyse(document), analyse(document))


def test_where_one_article_fails_the_others_are_analysed_alone(monkeypatch):
    """The one that makes the analysis fail is the only one whose work fails."""
    parse = articles.parse

    def fail_in_bad(document):
        if document.source == "bad.txt":
            raise RecursionError
        return parse(document)

    works = [
        child_job.prepare_task(encode_task(name, b"The ferry sank."))
        for name in ("a.txt", "bad.txt", "c.txt")
    ]
    monkeypatch.setattr(articles, "parse", fail_in_bad)
    one, bad, other = child_job.share_work(works)
    with pytest.raises(RecursionError):
        bad()
    for work, name in ((one, "a.txt"), (other, "c.txt")):
        reading = decode_reading(work(), source=(name, b"The ferry sank."))
        assert len(reading.analyses) == 1


def test_a_table_of_pieces_is_begun_again_where_an_analysis_fails(monkeypatch):
    """No piece keeps a number of which nothing was found."""
    table = piece_table.PieceTable("en", piece_table.LocalWordIds())

    def fail(*_):
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(piece_table, "flags_of_piece", fail)
        with pytest.raises(MemoryError):
            table.find(["ferry", "9:15"])
    assert table.find(["9:15", "ferry", "9:15"]).tolist() == [1, 2, 1]
