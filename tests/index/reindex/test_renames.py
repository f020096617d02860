"""index/reindex/renames: removed and added sources are matched by their paragraphs."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from index.reindex.changes import ArticleSize, PendingChange, count_paragraph_changes
from index.reindex.loss_guard import find_refusals
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


def changed(name: str, old: list[bytes], new: list[bytes]) -> PendingChange:
    counts = count_paragraph_changes(old, new)
    size = ArticleSize(len(old), len(old))
    return PendingChange(source=name, change=Change.CHANGED, old_size=size, paragraphs=counts)


def find(old: dict[str, list[bytes]], new: dict[str, list[bytes]]) -> dict[str, PendingChange]:
    changes = [removed(name, old[name]) for name in old if name not in new]
    changes += [added(name, new[name]) for name in new if name not in old]
    changes += [changed(name, old[name], new[name]) for name in new if name in old]
    return {change.source: change for change in find_renames(changes, old, new)}


def test_each_new_name_belongs_to_the_most_similar_source() -> None:
    """Of two removed sources, the one with more paragraphs in common was renamed."""
    one, two, three = b"1", b"2", b"3"
    found = find({"a": [one, two], "b": [one, two, three]}, {"c": [one, two, three]})
    assert found["b"].reason == "renamed to c"
    assert found["c"].reason == "renamed from b"
    assert found["a"].reason is None


def test_nothing_goes_to_a_source_that_is_held_back() -> None:
    """What is not there yet is no new name, and has gained nothing."""
    old, new = {"a": [b"1", b"2"]}, {"b": [b"1", b"2"]}
    changes = [removed("a", old["a"]), added("b", new["b"])]
    one, other = find_renames(changes, old, new, {"b"})
    assert (one.reason, one.moved, one.paragraphs.removed) == (None, 0, 2)
    assert other == changes[1]


def test_a_footer_in_common_is_no_rename() -> None:
    """Sources that share less than half of their paragraphs are different ones."""
    found = find({"a": [b"1", b"2", b"9"]}, {"b": [b"3", b"4", b"9"]})
    assert found["a"].reason is found["b"].reason is None
    assert found["a"].moved == 1


def test_an_article_in_two_files_has_lost_nothing() -> None:
    """What is not in the new file of a renamed source may be in a second one."""
    halves = [b"1", b"2", b"3"], [b"4", b"5"]
    found = find({"a": [*halves[0], *halves[1]]}, {"b": halves[0], "c": halves[1]})
    assert found["a"].reason == "renamed to b"
    assert found["a"].moved == found["a"].paragraphs.removed == 2
    assert not find_refusals(list(found.values()), 5).reasons


def test_what_went_to_an_article_that_stays_is_not_lost() -> None:
    """Two articles that became one lose nothing, nor does one that gives half of itself away."""
    found = find({"a": [b"1", b"2"], "b": [b"3"]}, {"b": [b"3", b"1", b"2"]})
    assert found["a"].moved == 2
    assert not find_refusals(list(found.values()), 3).reasons
    found = find({"a": [b"1", b"2", b"3", b"4"]}, {"a": [b"1"], "b": [b"2", b"3", b"4"]})
    assert found["a"].moved == 3
    assert not find_refusals(list(found.values()), 4).reasons


def test_what_another_article_always_had_was_not_moved_there() -> None:
    """A paragraph that a changed source had before is lost where it is gone."""
    found = find({"a": [b"1", b"2"], "b": [b"1", b"3"]}, {"b": [b"1", b"4"]})
    assert found["a"].moved == 0
    assert find_refusals(list(found.values()), 4).reasons


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
