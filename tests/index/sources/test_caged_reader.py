"""index/sources/caged_reader: the same readings in order, whether a child read them or not."""

import pytest

from index.errors import SourceError
from index.sources import Cage, CagedReader, ReadRequest, read_source
from index.sources.cage.child_process import ChildProcess
from tests.support import formats

FILES = {name: make() for name, make in formats.ALL.items()}


@pytest.fixture(scope="module")
def reader():
    with CagedReader(processes=2) as reader:
        yield reader


def test_children_read_what_this_process_reads(reader):
    """The readings of all formats come in the order asked for, equal to those read here."""
    requests = [ReadRequest(name=name, data=data) for name, data in FILES.items()]
    assert list(reader.read_all(requests)) == [
        read_source(name, data) for name, data in FILES.items()
    ]


def test_one_bad_file_costs_its_one_source(reader):
    """Damaged files are errors in their places; all others are read."""
    requests = [
        ReadRequest(name="a.txt", data=b"A\n\nText."),
        ReadRequest(name="bad.pdf", data=b"%PDF-1.7 nothing"),
        ReadRequest(name="bad.txt", data=b"\x00\x01binary\xff"),
        ReadRequest(name="z.html", data=formats.html()),
    ]
    results = list(reader.read_all(requests))
    assert [isinstance(result, SourceError) for result in results] == [False, True, True, False]
    assert results[1].source == "bad.pdf"


@pytest.mark.parametrize("value", ["[" * 100_000, '{"sizes": [1e999], "documents": []}', "5"])
def test_an_answer_that_cannot_be_read_costs_its_one_source(reader, monkeypatch, value):
    """Nothing that a child sends is an error of the whole reading."""
    head = value.encode()
    answer = len(head).to_bytes(4, "big") + head
    monkeypatch.setattr(Cage, "run", lambda *_: answer)
    with pytest.raises(SourceError, match="no readable answer"):
        reader.read(ReadRequest(name="a.html", data=FILES["a.html"]))


def test_small_files_of_risk_are_sent_to_a_child_together(monkeypatch):
    """A message for each page would cost as much as a small page does; order and errors stay."""
    sent = []
    run_pack = ChildProcess.run_pack

    def count(child, payloads, seconds):
        sent.append(len(payloads))
        return run_pack(child, payloads, seconds)

    monkeypatch.setattr(ChildProcess, "run_pack", count)
    page, bad = formats.html(), b"%PDF-1.7 nothing"
    requests = [ReadRequest(name=f"{n}.html", data=page) for n in range(6)]
    requests[3] = ReadRequest(name="3.pdf", data=bad)
    with CagedReader(processes=2) as reader:
        results = list(reader.read_all(requests))
    assert sent == [6]
    assert isinstance(results[3], SourceError)
    assert [each.documents[0].source for each in results if not isinstance(each, SourceError)] == [
        "0.html", "1.html", "2.html", "4.html", "5.html",
    ]  # fmt: skip


def test_more_of_plain_texts_than_of_pages_is_sent_at_once(monkeypatch):
    """A page may take long for its size, a text never does."""
    sent = []
    run_pack = ChildProcess.run_pack

    def count(child, payloads, seconds):
        sent.append(len(payloads))
        return run_pack(child, payloads, seconds)

    monkeypatch.setattr(ChildProcess, "run_pack", count)
    text, page = b"A\n\n" + b"It rained. " * 900, formats.html() + b" " * 10_000
    requests = [ReadRequest(name=f"{n}.txt", data=text) for n in range(12)]
    requests += [ReadRequest(name=f"{n}.html", data=page) for n in range(4)]
    with CagedReader(processes=1) as reader:
        results = list(reader.read_all(requests, all_in_children=True))
    assert [each.documents[0].source for each in results] == [each.name for each in requests]
    assert max(sent) == sent[0] > 8
    assert max(sent[1:]) <= 4


def test_text_starts_no_child(monkeypatch):
    """A corpus of text and Markdown is read without the cost of a process."""
    monkeypatch.setattr("index.sources.cage.cage.ChildProcess", None)
    with CagedReader() as reader:
        assert reader.read(ReadRequest(name="a.md", data=formats.markdown())).documents


def test_the_deadline_grows_with_the_file_up_to_a_limit():
    """Ten seconds, one for each megabyte, and at most the limit."""
    assert ReadRequest(name="a", data=b"").seconds() == 10
    assert ReadRequest(name="a", data=bytes(5_000_000)).seconds() == 15
    assert ReadRequest(name="a", data=bytes(5_000_000)).seconds(12.0) == 12


def test_the_file_that_is_too_slow_is_named():
    """A file that is not read in time is an error that says what to do."""
    with (
        CagedReader(processes=1, max_seconds=0.01) as reader,
        pytest.raises(SourceError, match="FOOTNOTE_READ_SECONDS"),
    ):
        reader.read(ReadRequest(name="a.html", data=formats.html("<p>word</p>" * 100_000)))
