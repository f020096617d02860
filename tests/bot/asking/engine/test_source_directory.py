"""The directory of sources: what is found, in which order, and which titles are shared."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asking.engine.source_directory import SourceDirectory
from bot.rendering import visible
from index import SourceState, SourceStatus

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def status(source, title, *, version=1):
    """Return the state of a source that is indexed, or not if `version` is None."""
    return SourceStatus(
        source=source,
        title=title,
        format="text",
        state=SourceState.LIVE,
        reason=None,
        paragraphs=1,
        sentences=1,
        indexed_at=NOON,
        version=version,
    )


def directory(*pairs):
    """Return a directory of (source, title) pairs."""
    return SourceDirectory([status(*pair) for pair in pairs], version=1)


TEXT = st.text(st.sampled_from("aAbßé ⚖\n\u200b.😀"), max_size=6)


@given(st.lists(st.tuples(TEXT.filter(bool), TEXT), max_size=12, unique_by=lambda p: p[0]), TEXT)
def test_a_search_finds_what_a_loop_finds(pairs, typed):
    """Those that begin with it, those that contain it, those with all its words; each by label."""
    found = directory(*pairs).search(typed, 25)
    wanted = " ".join(typed.casefold().split())
    labelled = [(visible(t) or visible(s) or s, s) for s, t in pairs]
    labelled.sort(key=lambda pair: (pair[0].casefold(), pair))
    folded = {pair: " ".join(f"{pair[0]} {pair[1]}".casefold().split()) for pair in labelled}
    begins = [pair for pair in labelled if folded[pair].startswith(wanted)]
    contains = [pair for pair in labelled if wanted in folded[pair] and pair not in begins]
    words = wanted.split()
    hold = [p for p in labelled if all(word in folded[p] for word in words)]
    others = [pair for pair in hold if pair not in begins + contains]
    assert found == begins + contains + others


def test_words_of_the_title_and_of_the_name_are_found_together():
    """In any order; a word that neither holds finds nothing."""
    some = directory(("news/2026/pier.txt", "Harbour fire"), ("news/2025/pier.txt", "Harbour fire"))
    assert [s for _, s in some.search("2026 fire", 25)] == ["news/2026/pier.txt"]
    assert len(some.search("pier  harbour", 25)) == 2
    assert some.search("2024 fire", 25) == []


def test_own_sources_are_told_from_others():
    """Also where 3,000 others are before them, and by one word or by several."""
    others = [(f"{n:04}.txt", "A rule") for n in range(3000)]
    some = directory(*others, ("@server/rules.txt", "Our rules"), ("@server/b.txt", "Boats"))
    assert [s for _, s in some.search("rule", 25, own=True)] == ["@server/rules.txt"]
    assert [s for _, s in some.search("txt our", 25, own=True)] == ["@server/rules.txt"]
    assert [s for _, s in some.search("", 25, own=True)] == ["@server/b.txt", "@server/rules.txt"]
    assert not {s for _, s in some.search("", 3000, own=False)} & {"@server/b.txt"}
    assert len(some.search("rule txt", 25, own=False)) == 25


def test_a_search_is_limited_and_leaves_long_names_out():
    """Discord takes 25 choices of 100 characters."""
    many = directory(*((f"{n:03}.txt", "Same") for n in range(60)), ("x" * 101, "Same"))
    assert len(many.search("same", 25, longest=100)) == 25
    assert [s for _, s in many.search("x" * 50, 25)] == ["x" * 101]
    assert many.search("x" * 50, 25, longest=100) == []


def test_what_is_not_indexed_is_not_offered():
    """A source that failed is counted, but cannot be asked."""
    both = SourceDirectory([status("a", "A"), status("b", "B", version=None)], version=3)
    assert (both.num_sources, len(both), both.version) == (2, 1, 3)


def test_titles_are_shared_as_they_are_seen():
    """Case and invisible characters do not make two titles of one."""
    some = directory(("a", "The Fire"), ("b", "the\u200b fire"), ("c", "Other"))
    assert some.shares_title("THE FIRE")
    assert not some.shares_title("Other")
    assert not some.shares_title("Unknown")


def test_folders_are_found_with_those_around_them():
    """By part of their name; a folder is one of several sources, or of one, never a source."""
    names = ["guides/deep/a.md", "guides/b.md", "news.txt", "@server/c.md", "Staff/d.md"]
    some = directory(*((name, "Title") for name in names))
    assert some.search_folders("", 9) == ["@server", "Staff", "guides", "guides/deep"]
    assert some.search_folders("UID", 9) == ["guides", "guides/deep"]
    assert some.search_folders("uid", 1) == ["guides"]
    assert some.search_folders("sta", 9) == ["Staff"]
    assert all(map(some.holds, ("guides", "guides/deep", "news.txt", "guides/b.md")))
    assert not any(map(some.holds, ("guide", "uides", "guides/", "deep", "b.md", "")))
    assert not directory().holds("")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a/fire.txt", "a/fire.txt"),
        ("A/Fire.TXT", "a/fire.txt"),
        ("fire at the pier", "a/fire.txt"),
        ("the ferry", "ferry.txt"),
        ("ferry", "ferry.txt"),
        ("fire", None),
        ("boats", None),
        ("", None),
        ("\n", None),
    ],
)
def test_what_is_typed_means_the_only_one_of_that_name(typed, meant):
    """By name or title, or as the only source that the list offers; never one of several."""
    found = directory(
        ("a/fire.txt", "Fire at the pier"),
        ("b/fire at the pier and more.txt", "Fire at the pier and what came of it"),
        ("ferry.txt", "The ferry"),
    )
    assert found.resolve(typed) == meant
