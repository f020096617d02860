"""Which sources lie in some folders."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import VisibleFolders

NAMES = st.text(alphabet="ab/. é0", min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("folder", "source", "is_seen"),
    [
        ("guides", "guides/a.md", True),
        ("guides", "guides/deep/er/a.md", True),
        ("guides/", "guides/a.md", True),
        ("guides", "guides2/a.md", False),
        ("guides", "more/guides/a.md", False),
        ("guides", "guides", True),
        ("rules.md", "rules.md", True),
        ("rules.md", "rules.md.txt", False),
        ("@server", "@server/faq.md", True),
        ("Guides", "guides/a.md", False),
    ],
)
def test_a_source_is_seen_in_its_folder(folder, source, is_seen):
    """A name counts whole, up to a slash, and as it is written."""
    assert VisibleFolders.of([folder]).sees(source) is is_seen


def test_a_folder_in_a_folder_adds_nothing():
    """Neither order, nor repetition, nor slashes make other folders."""
    folders = VisibleFolders.of(["b", "a/x", "/a/", "b", ""])
    assert folders == VisibleFolders.of(["a", "b"])
    assert folders.names == ("a", "b")
    assert VisibleFolders.of(["a"]) | VisibleFolders.of(["b/c", "a/x"]) == VisibleFolders(
        ("a", "b/c")
    )
    assert not VisibleFolders.of([]).sees("a")


@given(folders=st.lists(NAMES, max_size=4), source=NAMES)
def test_the_ranges_hold_what_is_seen(folders, source):
    """A name lies in one range if it is seen, and in none otherwise."""
    visible = VisibleFolders.of(folders)
    found = sum(first <= source < stop for first, stop in visible.ranges())
    assert found == visible.sees(source)
