"""One bounded search, by planted answers of a cluster: when it asks again, and for what."""

import numpy as np
import pytest

from index.cluster.asking.bounded_search import BoundedSearch, FieldStatus
from index.cluster.layout import Seen
from index.settings import Okapi

K = 2
DEAD = 1_000
"""Units from this id on are of articles that the version does not have."""


def _hit(unit, score, text="a"):
    return {"_id": f"{unit}.1", "_score": score, "_source": {"u": unit, "t": text}}


def _marks():
    return [{"_id": f"mark.1.{n}", "_score": 1e9, "_source": {"u": -1 - n}} for n in range(2)]


@pytest.fixture
def make_search():
    """Return a function that makes a search, given the share of units of the version."""

    def make(live_share=1.0):
        return BoundedSearch(
            np.array([10]),
            np.array([1.0]),
            K,
            status=FieldStatus(Okapi(k1=1.0, b=0.5), 2.0, 2.0),
            seen=Seen(1, (), 2),
            is_live=lambda units: units < DEAD,
            source_of=lambda unit: f"{unit:04}",
            live_share=live_share,
        )

    return make


@pytest.fixture
def search(make_search):
    """A search for the best two of the units with a term, of which two shards hold many."""
    return make_search()


def _answer(search, units, *, bound):
    """Answer a request in full: the units given, and as many more as it asked for with a bound."""
    size = search.body()["size"] - 2
    more = [_hit(unit, bound) for unit in range(500, 500 + size - len(units))]
    search.take({"hits": {"hits": [*_marks(), *units, *more]}})


def test_what_is_proven_is_not_asked_for_again(search):
    """The first round asks for all versions at once, which is the fastest."""
    assert "must_not" not in search.body()["query"]["bool"]
    _answer(search, [_hit(7, 1.5), _hit(3, 1.5)], bound=0.1)
    assert search.done
    assert search.hits.units.tolist() == [3, 7]


def test_where_a_score_may_be_better_more_are_asked_for(search):
    """Four times as many; of all versions still, as no other one came in between."""
    size = search.body()["size"] - 2
    _answer(search, [_hit(7, 1.5), _hit(3, 1.5)], bound=1.4)
    assert not search.done
    assert search.body()["size"] - 2 == 4 * size
    assert "must_not" not in search.body()["query"]["bool"]


def test_where_other_versions_are_among_the_best_more_of_this_one_are_asked_for(search):
    """What the next round asks for is of the version alone."""
    size = search.body()["size"] - 2
    _answer(search, [_hit(DEAD, 1.6), _hit(7, 1.5), _hit(3, 1.5)], bound=1.4)
    assert not search.done
    assert search.body()["size"] - 2 == 4 * size
    assert "must_not" in search.body()["query"]["bool"]


@pytest.mark.parametrize(("share", "factor"), [(1.0, 1), (0.5, 2), (0.0, 4)])
def test_where_other_versions_were_found_more_are_asked_for_at_once(
    search, make_search, share, factor
):
    """As many as hold enough of this one, but no more than four times as many."""
    size = search.body()["size"] - 2
    assert make_search(share).body()["size"] - 2 == factor * size


def test_the_share_of_units_of_the_version_is_told(search):
    """Only where all versions are looked at: it decides how many the next search asks for."""
    size = search.body()["size"] - 2
    crowd = [_hit(unit, 1.5) for unit in range(DEAD, DEAD + size // 2)]
    _answer(search, crowd, bound=1.5)
    assert search.live_share == pytest.approx(1 - (size // 2) / size)
    share = search.live_share
    _answer(search, [_hit(7, 1.5), _hit(3, 1.5)], bound=0.1)
    assert search.live_share == share


def test_units_that_tie_with_the_last_wanted_one_are_ordered_by_source(search):
    """Whether they are among the best is known only then."""
    _answer(search, [_hit(7, 1.5), _hit(9, 1.5, "a a"), _hit(3, 1.5), _hit(5, 1.5)], bound=0.1)
    assert search.done
    assert search.hits.units.tolist() == [9, 3]


def test_where_other_versions_crowd_them_out_as_many_of_this_one_are_asked_for(search):
    """Replaced articles are left out here first, and by the cluster if they are many."""
    size = search.body()["size"] - 2
    crowd = [_hit(unit, 1.5) for unit in range(DEAD, DEAD + size)]
    _answer(search, crowd, bound=1.5)
    assert not search.done
    assert search.body()["size"] - 2 == size
    assert "must_not" in search.body()["query"]["bool"]
    _answer(search, [_hit(7, 1.5), _hit(3, 1.5)], bound=0.1)
    assert search.done
    assert search.hits.units.tolist() == [3, 7]


def test_a_unit_that_was_written_twice_counts_once(search):
    """As one of an article that a rollback brought back."""
    _answer(search, [_hit(7, 1.5), _hit(7, 1.5), _hit(3, 1.5), _hit(3, 1.5)], bound=0.1)
    assert search.hits.units.tolist() == [3, 7]


def test_fewer_than_were_asked_for_are_all(search):
    """Then nothing is left to prove."""
    search.take({"hits": {"hits": [*_marks(), _hit(5, 1.0), _hit(DEAD, 1.0)]}})
    assert search.done
    assert search.hits.units.tolist() == [5]
