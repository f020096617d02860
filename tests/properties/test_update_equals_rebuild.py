"""After any changes, the index equals one that is built from the files as they are now."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from index.analysis import extract_terms
from index.editions import Edition, Snapshot, build_edition, catch_up, read_stamp
from index.editions.merge_policy import SEGMENT_MERGE_POLICY, MergePolicy
from index.editions.store_catch_up import publish
from index.generations import Generations
from index.reindex import ReindexRun
from index.reindex.plan import plan_reindex
from index.settings import IndexSettings
from index.sources import scan_corpus
from index.store import StoreWriter
from index.verification import find_faults

NAMES = ("a.txt", "b.txt", "c.md", "d.txt", "e.md", "f.txt")
WORDS = ("fire", "fires", "warehouse", "the", "crews", "Main", "Street", "11", "eleven", "US", "us")
SETTINGS = IndexSettings()

sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(
    lambda words: " ".join(words).capitalize() + "."
)
paragraphs = st.lists(sentences, min_size=1, max_size=3).map(" ".join)
bodies = st.lists(paragraphs, max_size=4).map("\n\n".join)
acronyms = st.sampled_from(["", "\n\nThe Joint Security Area (JSA) is quiet."])
languages = st.sampled_from(["", "---\nlang: de\n---\n", "---\nlang: fr\n---\n"])
texts = st.builds("{}{}{}".format, languages, bodies, acronyms)
writes = st.tuples(st.just("write"), st.sampled_from(NAMES), texts)
removals = st.tuples(st.just("remove"), st.sampled_from(NAMES))
others = st.sampled_from([("merge",), ("rollback",)])
steps = st.lists(st.one_of(writes, writes, removals, others), min_size=1, max_size=8)


first = st.dictionaries(st.sampled_from(NAMES), texts, min_size=3)

NEVER, SELDOM = MergePolicy(small=0, large=0), MergePolicy(small=0, large=8)


class World:
    """A corpus and its index, driven below the engine so that no segment is too small to stay."""

    def __init__(self, folder: Path, corpus: Path, *, policy: MergePolicy) -> None:
        self.corpus = corpus
        self.generations = Generations(folder / "index")
        self.writer = StoreWriter(folder / "articles.db")
        self.writer.migrate(now="2026-01-01T00:00:00+00:00")
        self._policy = policy

    def reindex(self) -> Edition:
        found = scan_corpus(self.corpus)
        ReindexRun(self.writer, force=True).follow(
            plan_reindex(self.writer.list_sources(), found.files)
        )
        return catch_up(self.generations, self.writer, policy=self._policy)

    def merge(self) -> Edition:
        made = build_edition(self.writer, read_stamp(self.writer))
        return publish(self.generations, made, reuse=None)

    def roll_back(self) -> Edition:
        live = self.writer.read_head().live
        if live > 1:
            self.writer.roll_back(live - 1)
        return catch_up(self.generations, self.writer, policy=self._policy)


@contextmanager
def world(corpus: Path, *, policy: MergePolicy) -> Iterator[World]:
    with TemporaryDirectory() as folder:
        made = World(Path(folder), corpus, policy=policy)
        with made.writer:
            yield made


def told(snapshot: Snapshot) -> dict[str, object]:
    """Return all contents of an index that answering can see, in words instead of ids."""
    words = sorted({word.casefold() for word in WORDS} | {"jsa", "joint", "absent"})
    terms = snapshot.term_ids(words)
    found: dict[str, object] = {
        "terms": {word: bool(term >= 0) for word, term in zip(words, terms, strict=True)},
        "words": {
            word: bool(term >= 0)
            for word, term in zip(words, snapshot.word_terms(words), strict=True)
        },
        "acronyms": snapshot.acronyms(["jsa", " ".join(extract_terms("Joint Security Area"))]),
        "languages": snapshot.languages,
    }
    for name in ("sentences", "paragraphs", "articles"):
        field = getattr(snapshot, name)
        found[f"{name} statistics"] = (field.num_units, field.avgdl, field.df(terms).tolist())
        for k in (1, 3, 100):
            hits = field.top(terms, k)
            places = [place(snapshot, name, unit) for unit in hits.units.tolist()]
            found[f"{name} top {k}"] = list(zip(places, hits.scores.tolist(), strict=True))
    every = snapshot.sentences.top(terms, 10_000).units.tolist()
    found["passages"] = snapshot.passages(
        sorted(every, key=lambda u: place(snapshot, "sentences", u))
    )
    return found


def place(snapshot: Snapshot, kind: str, unit: int) -> tuple[object, ...]:
    """Return a unit as source, paragraph and sentence, counted from the article's start."""
    numbers: list[int] = []
    if kind == "sentences":
        owner = int(snapshot.paragraph_of(np.array([unit]))[0])
        numbers.append(unit - snapshot.sentences_of(owner).start)
        unit = owner
    if kind != "articles":
        owner = int(snapshot.article_of(np.array([unit]))[0])
        numbers.append(unit - snapshot.paragraphs_of(owner).start)
        unit = owner
    return (snapshot.source(unit), *reversed(numbers))


@pytest.mark.parametrize(
    "policy", [NEVER, SELDOM, SEGMENT_MERGE_POLICY], ids=["never", "seldom", "as shipped"]
)
@given(first=first, steps=steps)
@settings(max_examples=25, deadline=None)
def test_update_equals_rebuild(
    policy: MergePolicy, first: dict[str, str], steps: list[tuple[str, ...]]
) -> None:
    """After any changes, merges and rollbacks the index equals one made from the files."""
    with TemporaryDirectory() as folder, world(Path(folder), policy=policy) as grown:
        for name, text in first.items():
            (grown.corpus / name).write_text(text)
        grown.reindex()
        for number, step in enumerate(steps):
            match step:
                case "write", name, text:
                    # The number keeps two writes within one tick of the clock apart.
                    (grown.corpus / name).write_text(f"{text}\n\nEdit {number}.\n")
                    grown.reindex()
                case "remove", name:
                    (grown.corpus / name).unlink(missing_ok=True)
                    grown.reindex()
                case ("merge",):
                    grown.merge()
                case ("rollback",):
                    grown.roll_back()
                    if number % 2:
                        grown.reindex()
        edition = grown.reindex()
        event(f"{len(edition.segments)} segments, some dead: {any(map(len, edition.dead))}")
        snapshot = Snapshot(edition, grown.writer, SETTINGS)
        with world(grown.corpus, policy=policy) as fresh:
            rebuilt = Snapshot(fresh.reindex(), fresh.writer, SETTINGS)
            assert told(snapshot) == told(rebuilt)
        assert list(find_faults(grown.writer, edition)) == []
        assert edition.stamp == read_stamp(grown.writer)
