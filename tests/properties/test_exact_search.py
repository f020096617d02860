"""Pruned search over segments returns what an exhaustive ranking of the live units would."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.postings import Postings
from index.search import FieldSegment, FieldStatistics, OrderedField, PostingsField
from index.search.pruning_tuning import DEFAULT_TUNING, Tuning
from index.settings import Okapi

NUM_TERMS = 12


def prune_always(
    extra_picks: int, min_units_to_refine: int, max_blocks_at_once: int, sample_size: int, **others
) -> Tuning:
    """Small corpora take every path of pruning only if its sizes are small too."""
    return Tuning(
        **{"max_postings_to_add": 0, "max_units_to_score_all": 0, "min_units_per_hit": 0, **others},
        extra_picks=extra_picks,
        min_units_to_refine=min_units_to_refine,
        max_blocks_at_once=max_blocks_at_once,
        sample_size=sample_size,
    )


units = st.lists(st.integers(0, NUM_TERMS - 1), max_size=14)
okapis = st.builds(
    Okapi,
    k1=st.sampled_from([0.0, 0.3, 0.7, 1.2, 1.5, 40.0]),
    b=st.sampled_from([0.0, 0.4, 0.75, 1.0]),
)
queries = st.lists(st.integers(-1, NUM_TERMS + 1), max_size=9)


@dataclass
class Corpus:
    """Units of several segments, which of them are dead, and the df from which bitmaps are used."""

    segments: list[list[list[int]]]
    dead: list[list[bool]]
    bitmaps_from: int

    def made(self) -> list[FieldSegment]:
        segments = []
        for texts, dead in zip(self.segments, self.dead, strict=True):
            terms, offsets = flat(texts)
            postings = Postings.build(terms, offsets, NUM_TERMS, bitmaps_from=self.bitmaps_from)
            segments.append(FieldSegment(postings, np.array(dead, bool) if any(dead) else None))
        return segments

    def field(self, okapi: Okapi, tuning: Tuning = DEFAULT_TUNING) -> PostingsField:
        segments = self.made()
        statistics = FieldStatistics.count(segments)
        return PostingsField(segments, statistics, okapi, tuning=tuning)

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
    """Draw up to three segments, sometimes with every unit many times, for ties."""
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
    "tuning",
    [
        DEFAULT_TUNING,
        prune_always(0, 0, 0, 1, max_units_to_score_all=9, min_units_per_hit=1),
        prune_always(0, 0, 0, 1),
        prune_always(3, 1, 2, 2),
        prune_always(
            1, 4, 1, 8, max_postings_to_add=3, max_units_to_score_all=9, min_units_per_hit=1
        ),
    ],
)
@settings(deadline=None)
@given(corpora(), okapis, st.data())
def test_the_top_k_is_the_head_of_the_exhaustive_ranking(tuning, corpus, okapi, data):
    """For any corpus, query, k and constants, in a range or not; ties go to the lower id."""
    query, k = data.draw(queries), data.draw(st.integers(0, 40))
    start = data.draw(st.integers(0, corpus.num_units))
    stop = data.draw(st.integers(0, corpus.num_units + 3))
    field = corpus.field(okapi, tuning)
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
    """Return the best units of an exhaustive ranking; ties go to the lower id."""
    found = (unit for unit, score in scores.items() if score > 0)
    return sorted(found, key=lambda unit: (-scores[unit], unit))[:k]


@pytest.mark.parametrize("steps", [(8, 255), (40, 255), (8, 40)])
@settings(deadline=None)
@given(corpora(), st.lists(okapis, min_size=1, max_size=2), st.data())
def test_kept_block_maxima_stay_right_when_statistics_change(steps, corpus, constants, data):
    """The same postings rank right under other statistics, constants and quantisation steps."""
    bound_steps, max_steps = steps
    tuning = prune_always(1, 0, 1, 2, bound_steps=bound_steps, max_steps=max_steps)
    made = corpus.made()
    for okapi in (*constants, constants[0]):
        for count in (len(made), 1, len(made)):
            part = Corpus(corpus.segments[:count], corpus.dead[:count], corpus.bitmaps_from)
            statistics = FieldStatistics.count(made[:count])
            field = PostingsField(made[:count], statistics, okapi, tuning=tuning)
            query, k = data.draw(queries), data.draw(st.integers(1, 12))
            expected = ranking(exhaustive(part, okapi, query), k)
            assert field.top(np.array(query, np.int64), k).units.tolist() == expected


@pytest.mark.parametrize(
    "tuning", [DEFAULT_TUNING, prune_always(0, 0, 0, 1), prune_always(3, 1, 2, 2)]
)
@settings(deadline=None)
@given(corpora(), okapis, st.data())
def test_ties_go_to_the_earlier_source_in_whatever_segment_it_is(tuning, corpus, okapi, data):
    """The threshold that one segment passes to the next drops no unit that ties with it."""
    query, k = data.draw(queries), data.draw(st.integers(0, 40))
    start = data.draw(st.integers(0, corpus.num_units))
    stop = data.draw(st.integers(0, corpus.num_units + 3))
    per_source = data.draw(st.integers(1, 4))
    names = [f"{unit // per_source:04}" for texts in corpus.segments for unit in range(len(texts))]
    offsets = np.cumsum([0, *map(len, corpus.segments)]).tolist()
    segments = corpus.made()
    field = OrderedField(corpus.field(okapi, tuning), segments, offsets, names.__getitem__)
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
    """N, avgdl, df, idf, dl, tf and scores equal those that are counted from the texts."""
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
