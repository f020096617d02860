"""index/reindex/renames: removed and added sources are matched by their paragraphs."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from index.reindex.changes import ArticleSize, PendingChange
from index.reindex.renames import find_renames
from index.types import Change, ParagraphChanges

digests = st.lists(st.sampled_from([bytes([n]) for n in range(6)]), min_size=1, max_size=5)
articles = st.dictionaries(st.sampled_from("abc"), digests, max_size=3)


def removed(name: str, paragraphs: list[bytes]) -> PendingChange:
    count = len(paragraphs)
    return PendingChange(
        source=name,
        change=Change.REMOVED,
        old_size=ArticleSize(count, count),
        paragraphs=ParagraphChanges(removed=count),
    )


def added(name: str, paragraphs: list[bytes]) -> PendingChange:
    counts = ParagraphChanges(added=len(paragraphs))
    return PendingChange(source=name, change=Change.ADDED, paragraphs=counts)


def find(old: dict[str, list[bytes]], new: dict[str, list[bytes]]) -> dict[str, PendingChange]:
    changes = [removed(name, old[name]) for name in old]
    changes += [added(name, new[name]) for name in new]
    return {change.source: change for change in find_renames(changes, old, new)}


def test_each_new_name_belongs_to_the_most_similar_source() -> None:
    """Of two removed sources, the one with more paragraphs in common was renamed."""
    one, two, three = b"1", b"2", b"3"
    found = find({"a": [one, two], "b": [one, two, three]}, {"c": [one, two, three]})
    assert found["b"].reason == "renamed to c"
    assert found["c"].reason == "renamed from b"
    assert found["a"].reason is None


def test_a_footer_in_common_is_no_rename() -> None:
    """Sources that share less than half of their paragraphs are different ones."""
    found = find({"a": [b"1", b"2", b"9"]}, {"b": [b"3", b"4", b"9"]})
    assert found["a"].reason is found["b"].reason is None
    assert found["a"].moved == 1


@given(articles, articles)
def test_renames_lose_no_paragraph_from_the_count(
    old: dict[str, list[bytes]], new: dict[str, list[bytes]]
) -> None:
    """What was and what is differ by what the changes count; nothing moved that is not there."""
    new = {name.upper(): paragraphs for name, paragraphs in new.items()}
    found = find(old, new)
    balance = sum(c.paragraphs.added - c.paragraphs.removed for c in found.values())
    assert sum(map(len, new.values())) - sum(map(len, old.values())) == balance
    pool = Counter(digest for paragraphs in new.values() for digest in paragraphs)
    for name, paragraphs in old.items():
        assert found[name].moved <= (Counter(paragraphs) & pool).total()
    pairs = [change.reason for change in found.values() if change.reason]
    assert len(pairs) == len(set(pairs))
    assert len(pairs) % 2 == 0
