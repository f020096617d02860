"""A cache of bounded size for values computed from short texts."""

from index.analysis.bounded_cache import MAX_WORD_LENGTH, BoundedCache


def test_values_of_short_texts_are_kept_and_those_of_long_ones_never():
    """A text longer than any word is computed anew each time, so hostile articles fill nothing."""
    computed = []
    cache = BoundedCache(lambda text: computed.append(text) or len(text), max_entries=10)
    long = "x" * (MAX_WORD_LENGTH + 1)
    lengths = [cache["ferry"], cache["ferry"], cache[long], cache[long]]
    assert lengths == [5, 5, len(long), len(long)]
    assert computed == ["ferry", long, long]
    assert list(cache) == ["ferry"]


def test_a_full_cache_is_emptied():
    """The number of entries never exceeds the bound."""
    cache = BoundedCache(len, max_entries=3)
    for text in map(str, range(20)):
        assert cache[text] == len(text)
        assert len(cache) <= 3
