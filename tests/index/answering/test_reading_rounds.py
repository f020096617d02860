"""How many rounds of reading an answer takes, and that no hint or numbering changes it."""

import json
from collections import Counter
from pathlib import Path

import pytest

from index import Engine, IndexSettings
from index.answering import answer
from index.search import field
from tests.support.recorded_reads import RecordedReads
from tests.support.sparse_ids import SparseIds

ROOT = Path(__file__).parents[3]
LABELS = ROOT / "benchmarks" / "docs_corpus_questions_test.jsonl"
QUESTIONS = [
    json.loads(line)["question"] for line in LABELS.read_text(encoding="utf-8").splitlines()
]
MAX_ROUNDS = 3
"""Rounds that most answers take at most: searches, what ranking reads, and what quoting does."""


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory):
    settings = IndexSettings(corpus=ROOT / "docs_corpus", data=tmp_path_factory.mktemp("data"))
    with Engine.open(settings) as engine:
        yield engine._live_index.snapshot()


def test_most_answers_take_three_rounds_of_reading(snapshot):
    """Nine of ten answers take at most three rounds.

    Where the first sentences are not about what is named, the next ones are looked at in turn, a
    round each.
    """
    reads = RecordedReads(snapshot)
    rounds = {}
    for question in QUESTIONS:
        reads.forget()
        answer(reads, question)
        rounds[question] = reads.rounds
    counts = Counter(map(len, rounds.values()))
    worst = max(rounds, key=lambda question: len(rounds[question]))
    told = f"{sorted(counts.items())}; worst: {worst!r} {rounds[worst]}"
    few = sum(count for number, count in counts.items() if number <= MAX_ROUNDS)
    assert few >= 0.9 * len(QUESTIONS), told
    assert max(counts) <= MAX_ROUNDS + 5, told


def test_without_hints_an_answer_takes_many_rounds(snapshot):
    """The count is no empty promise: unhinted, whatever is read takes a round."""
    reads = RecordedReads(snapshot, takes_hints=False)
    answer(reads, QUESTIONS[0])
    assert len(reads.rounds) > MAX_ROUNDS + 2


@pytest.mark.parametrize("source", [None, "harbor/herald-flood-update.md"])
def test_answers_depend_neither_on_hints_nor_on_dense_ids(snapshot, source):
    """A collection whose ids have gaps, and which holds what is hinted alone, answers the same."""
    sparse = SparseIds(RecordedReads(snapshot))
    for question in QUESTIONS[::4]:
        expected = answer(snapshot, question, source=source)
        assert answer(sparse, question, source=source) == expected
        full = answer(snapshot, question, source=source, limit=6, fill=True)
        assert answer(sparse, question, source=source, limit=6, fill=True) == full


def test_a_question_about_one_source_takes_a_round_more(snapshot):
    """The source is looked up first, then all is as for every question."""
    source = snapshot.source(3)
    reads = RecordedReads(snapshot)
    answer(reads, QUESTIONS[0], source=source)
    assert reads.rounds[0] == "article named"
    assert len(reads.rounds) <= MAX_ROUNDS + 1


FAQ = """# Questions about the ferry

## How long does the crossing take?

The crossing takes about forty minutes. In strong wind it takes longer.

## Can I take a bicycle on the ferry?

Bicycles travel free of charge on the lower deck.

## Where do I buy a ticket for the ferry?

Tickets are sold at the kiosk on the pier. The machine beside it takes cards alone.

## Does the ferry sail in winter?

From November to March it sails on weekends only.
"""


def test_pages_of_questions_take_no_more_rounds(tmp_path):
    """What stands under the headings that ask is read together with the candidates."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "ferry.md").write_text(FAQ, encoding="utf-8")
    settings = IndexSettings(corpus=tmp_path / "corpus", data=tmp_path / "data")
    with Engine.open(settings) as engine:
        snapshot = engine._live_index.snapshot()
        for asked in ("How long does the crossing take?", "Can I take a bicycle on the ferry?"):
            reads = RecordedReads(snapshot)
            found = answer(reads, asked)
            assert found == answer(snapshot, asked)
            assert found.quotes
            assert "?" not in found.quotes[0].text
            assert len(reads.rounds) <= MAX_ROUNDS, reads.rounds


def test_own_sources_cost_no_round_and_one_small_segment_a_search(tmp_path, monkeypatch):
    """What an ask costs in a server with own sources, told without a clock.

    `benchmarks.servers` has the times.
    """
    searched = []
    find = field.find_top

    def find_top(scorer, present, k, threshold, inside, **how):
        searched.append(len(inside))
        return find(scorer, present, k, threshold, inside, **how)

    monkeypatch.setattr(field, "find_top", find_top)
    settings = IndexSettings(corpus=ROOT / "docs_corpus", data=tmp_path)
    with Engine.open(settings) as engine:
        server = engine.server(1)
        server.add_file("rules.txt", b"House rules\n\nThe kitchen of the club closes at nine.\n")
        cost = []
        for seen in (engine._live_index.snapshot(), server._index.snapshot()):
            reads = RecordedReads(seen)
            searched.clear()
            rounds = []
            for question in QUESTIONS[:20]:
                reads.forget()
                answer(reads, question)
                rounds.append(reads.rounds)
            cost.append((rounds, list(searched)))
    (shared_rounds, shared), (own_rounds, both) = cost
    assert list(map(len, own_rounds)) == list(map(len, shared_rounds))
    assert len(both) <= 2 * len(shared)
    assert sum(both) <= 1.05 * sum(shared)
