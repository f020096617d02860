"""index/sources/added_names: the shortest name that an address or a path can have."""

from itertools import islice

import pytest

from index.sources import suggest_names
from index.sources.added_names import MAX_NAME, check_name


@pytest.mark.parametrize(
    ("place", "ending", "names"),
    [
        ("/a/b/notes.txt", "", ["notes.txt", "b/notes.txt", "a/b/notes.txt", "notes-2.txt"]),
        ("/a/b.c/notes", "", ["notes", "b.c/notes", "a/b.c/notes", "notes-2"]),
        (
            "http://x.example:81/raw?id=2",
            ".txt",
            [
                "x.example/raw.txt",
                "x.example:81/raw.txt",
                "x.example/raw?id=2.txt",
                "x.example:81/raw?id=2.txt",
                "x.example/raw-2.txt",
            ],
        ),
        ("https://x.example/a.MD", ".md", ["x.example/a.MD", "x.example/a-2.MD"]),
        ("https://me:secret@x.example/", "", ["x.example", "x-2.example"]),
    ],
)
def test_names_are_suggested_from_the_shortest_on(place, ending, names):
    """The name alone comes first, then more of where it is, then numbers."""
    assert list(islice(suggest_names(place, ending=ending), len(names))) == names


@pytest.mark.parametrize(
    "place", ["/x/" + "y" * 5000, "https://x.example/" + "y/" * 900 + "\u202e"]
)
def test_suggested_names_are_printable_and_short(place):
    """However long and strange a place is, its names can be shown and chosen."""
    for name in islice(suggest_names(place), 5):
        assert len(name) <= MAX_NAME + 2
        assert name.isprintable()


@pytest.mark.parametrize("name", ["a", "minutes/may.txt", "C++ notes.md", "häfen/süd.txt", "a..b"])
def test_ordinary_names_can_be_chosen(name):
    """Letters of any language, signs, spaces and folders are fine."""
    assert check_name(name) == name
