"""Pruned search over segments returns what an exhaustive ranking of the live units would."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.postings.postings import Postings
from index.search import PostingsField, Segment, Statistics, block_bounds, pruning
from index.search.ordered_field import OrderedField
from index.settings import Okapi

NUM_TERMS = 12

# Small corpora take every path of pruning only when its sizes are small as well.
SIZES = ("FEW_POSTINGS", "SMALL", "DEEP", "PICKS", "FEW", "MANY", "SAMPLE")
SHIPPED = tuple(getattr(pruning, name) for name in SIZES)

units = st.lists(st.integers(0, NUM_TERMS - 1), max_size=14)
okapis = st.builds(
    Okapi,
    k1=st.sampled_from([0.0, 0.3, 0.7, 1.2, 1.5, 40.0]),
    b=st.sampled_from([0.0, 0.4, 0.75, 1.0]),
)
queries = st.lists(st.integers(-1, NUM_TERMS + 1), max_size=9)


@dataclass
class Corpus:
    """Units of several segments with their fate, and how soon a term gets a bitmap."""

    segments: list[list[list[int]]]
    dead: list[list[bool]]
    bitmaps_from: int

    def made(self) -> list[Segment]:
        segments = []
        for texts, dead in zip(self.segments, self.dead, strict=True):
            terms, offsets = flat(texts)
            postings = Postings.build(terms, offsets, NUM_TERMS, bitmaps_from=self.bitmaps_from)
            segments.append(Segment(postings, np.array(dead, bool) if any(dead) else None))
        return segments

    def field(self, okapi: Okapi) -> PostingsField:
        segments = self.made()
        return PostingsField(segments, Statistics.of(segments), okapi)

    def live(self) -> dict[int, list[int]]:
        texts = [text for segment in self.segments for text in segment]
        dead = [flag for segment in self.dead for flag in segment]
        return {i: text for i, text in enumerate(texts) if not dead[i]}

    @property
    def num_units(self) -> int:
        return sum(map(len, self.segments))


def flat(texts: Sequence[Sequence[int]]) -> tuple[np.ndarray, np.ndarray]:
    """Concatenate the terms of units as `Postings.build` takes them."""
    offsets = np.concatenate(([0], np.cumsum([len(text) for text in texts]))).astype(np.int64)
    return np.array([term for text in texts for term in text], np.int32), offsets


@st.composite
def corpora(draw: st.DrawFn) -> Corpus:
    """Draw a base and up to two deltas, at times with every unit many times over, for ties."""
    segments = draw(st.lists(st.lists(units, max_size=12), max_size=3))
    repeat = draw(st.sampled_from([1, 1, 1, 12]))
    segments = [segment * repeat for segment in segments]
    deadly = draw(st.sampled_from([0, 0, 3, 7]))
    seed = draw(st.integers(0, 2**16))
    rng = np.random.default_rng(seed)
    dead = [(rng.integers(0, 10, len(segment)) < deadly).tolist() for segment in segments]
    return Corpus(segments, dead, draw(st.sampled_from([1, 2, 5, 1000])))


def exhaustive(corpus: Corpus, okapi: Okapi, query: Sequence[int]) -> dict[int, float]:
    """Score all live units by the formula, in plain Python."""
    live = corpus.live()
    if not live:
        return {}
    avgdl = sum(map(len, live.values())) / len(live)
    scores = {}
    for unit, text in live.items():
        score = 0.0
        for term in query:
            tf = text.count(term)
            if tf:
                df = sum(term in other for other in live.values())
                idf = np.log(1 + (len(live) - df + 0.5) / (df + 0.5))
                norm = okapi.k1 * (1 - okapi.b + okapi.b * len(text) / avgdl)
                score += idf * (tf * (okapi.k1 + 1) / (tf + norm))
        scores[unit] = float(score)
    return scores


@pytest.mark.parametrize(
    "sizes",
    [
        SHIPPED,
        (0, 9, 1, 0, 0, 0, 1),
        (0, 0, 0, 0, 0, 0, 1),
        (0, 0, 0, 3, 1, 2, 2),
        (3, 9, 1, 1, 4, 1, 8),
    ],
)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(corpora(), okapis, st.data())
def test_the_top_k_is_the_head_of_the_exhaustive_ranking(monkeypatch, sizes, corpus, okapi, data):
    """For any history, query, k and constants, with and without a range, ties to the lower id."""
    for name, size in zip(SIZES, sizes, strict=True):
        monkeypatch.setattr(pruning, name, size)
    query, k = data.draw(queries), data.draw(st.integers(0, 40))
    start = data.draw(st.integers(0, corpus.num_units))
    stop = data.draw(st.integers(0, corpus.num_units + 3))
    field = corpus.field(okapi)
    scores = exhaustive(corpus, okapi, query)
    for within in (None, range(start, stop)):
        ranked = sorted(
            (u for u, score in scores.items() if score > 0 and (within is None or u in within)),
            key=lambda u: (-scores[u], u),
        )
        hits = field.top(np.array(query, np.int64), k, within)
        assert hits.units.tolist() == ranked[:k]
        np.testing.assert_allclose(hits.scores, [scores[u] for u in ranked[:k]], rtol=1e-12)


def ranking(scores: dict[int, float], k: int) -> list[int]:
    """The best units of an exhaustive ranking, ties to the lower id."""
    found = (unit for unit, score in scores.items() if score > 0)
    return sorted(found, key=lambda unit: (-scores[unit], unit))[:k]


@pytest.mark.parametrize("bytes_", [(8, 255), (40, 255), (8, 40)])
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(corpora(), st.lists(okapis, min_size=1, max_size=2), st.data())
def test_what_is_kept_of_a_segment_holds_whatever_changes_beside_it(
    monkeypatch, bytes_, corpus, constants, data
):
    """The same postings under other statistics, other constants, and in steps of any size."""
    for name, size in zip(SIZES, (0, 0, 0, 1, 0, 1, 2), strict=True):
        monkeypatch.setattr(pruning, name, size)
    for name, size in zip(("STEPS", "MOST"), bytes_, strict=True):
        monkeypatch.setattr(block_bounds, name, size)
    made = corpus.made()
    for okapi in (*constants, constants[0]):
        for count in (len(made), 1, len(made)):
            part = Corpus(corpus.segments[:count], corpus.dead[:count], corpus.bitmaps_from)
            field = PostingsField(made[:count], Statistics.of(made[:count]), okapi)
            query, k = data.draw(queries), data.draw(st.integers(1, 12))
            expected = ranking(exhaustive(part, okapi, query), k)
            assert field.top(np.array(query, np.int64), k).units.tolist() == expected


@pytest.mark.parametrize("sizes", [SHIPPED, (0, 0, 0, 0, 0, 0, 1), (0, 0, 0, 3, 1, 2, 2)])
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(corpora(), okapis, st.data())
def test_ties_go_to_the_earlier_source_whatever_volume_it_is_in(
    monkeypatch, sizes, corpus, okapi, data
):
    """A floor that one volume hands to the next keeps all that tie with it."""
    for name, size in zip(SIZES, sizes, strict=True):
        monkeypatch.setattr(pruning, name, size)
    query, k = data.draw(queries), data.draw(st.integers(0, 40))
    start = data.draw(st.integers(0, corpus.num_units))
    stop = data.draw(st.integers(0, corpus.num_units + 3))
    per_source = data.draw(st.integers(1, 4))
    names = [f"{unit // per_source:04}" for texts in corpus.segments for unit in range(len(texts))]
    offsets = np.cumsum([0, *map(len, corpus.segments)]).tolist()
    segments = corpus.made()
    field = OrderedField(corpus.field(okapi), segments, offsets, names.__getitem__)
    scores = exhaustive(corpus, okapi, query)
    for within in (None, range(start, stop)):
        ranked = sorted(
            (u for u, score in scores.items() if score > 0 and (within is None or u in within)),
            key=lambda u: (-scores[u], names[u], u),
        )
        assert field.top(np.array(query, np.int64), k, within).units.tolist() == ranked[:k]


@settings(max_examples=100, deadline=None)
@given(corpora(), okapis, queries)
def test_the_counts_of_a_field_are_those_of_its_live_units(corpus, okapi, query):
    """N, avgdl, df, idf, dl, tf and scores all equal what counting the texts gives."""
    field = corpus.field(okapi)
    live = corpus.live()
    terms = np.array(query, np.int64)
    ids = np.array(sorted(live), np.int64)[::-1]
    scores = exhaustive(corpus, okapi, query)
    assert field.num_units == len(live)
    assert field.avgdl == (sum(map(len, live.values())) / len(live) if live else 0.0)
    df = [sum(t in text for text in live.values()) for t in query]
    assert field.df(terms).tolist() == df
    np.testing.assert_allclose(
        field.idf(terms), [np.log(1 + (len(live) - n + 0.5) / (n + 0.5)) for n in df]
    )
    assert field.dl(ids).tolist() == [len(live[u]) for u in ids]
    assert field.tf(terms, ids).tolist() == [[live[u].count(t) for u in ids] for t in query]
    np.testing.assert_allclose(field.scores(terms, ids), [scores[u] for u in ids], rtol=1e-12)


@settings(max_examples=100, deadline=None)
@given(corpora(), corpora())
def test_statistics_kept_up_to_date_equal_those_counted_afresh(before, after):
    """Units that come and go one by one leave the same N, total length and df as a rebuild."""
    old, new = list(before.live().values()), list(after.live().values())
    kept, gone = old[::2], old[1::2]
    start = Statistics.of([Segment(Postings.build(*flat(old), NUM_TERMS))])
    changed = start.without_units(*flat(gone)).with_units(*flat(new), NUM_TERMS + 2)
    fresh = Statistics.of([Segment(Postings.build(*flat(kept + new), NUM_TERMS + 2))])
    assert (changed.num_units, changed.total_length) == (fresh.num_units, fresh.total_length)
    assert changed.df.tolist() == fresh.df.tolist()
