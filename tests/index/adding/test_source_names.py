"""Which source may be meant by a name that none has, and why one of this name is not read."""

from zipfile import ZipFile

import pytest

from index import Engine, FollowingOptions, IndexSettings, UnknownSource
from index.adding.source_names import find_similar_names

TEXT = "The ferry\n\nThe ferry to Sandholm costs four dollars.\n"


@pytest.mark.parametrize(
    ("typed", "known", "first"),
    [
        ("faq.md", "FAQ.md", "FAQ.md"),
        ("faq", "Faq.txt", "Faq.txt"),
        ("minutes", "minutes.docx", "minutes.docx"),
        ("MINUTES.PDF", "minutes.docx", "minutes.docx"),
        ("tt", "tt.md", "tt.md"),
        ("rules", "guides/town/rules.md", "guides/town/rules.md"),
        ("gazete.md", "gazette.md", "gazette.md"),
    ],
)
def test_case_endings_and_folders_may_differ(typed, known, first):
    """The right name comes first, whatever else there is."""
    others = ["bridges/opening-times.txt", "council.md"]
    assert find_similar_names(typed, [*others, known])[:1] == [first]


def test_the_nearest_whole_name_comes_first():
    """Of names that differ in ending or folder alone; and there are at most three."""
    known = ["a/faq.md", "faq.txt", "b/faq.md", "FAQ.md", "c/faq.md"]
    found = find_similar_names("faq.md", known)
    assert found[0] == "FAQ.md"
    assert len(found) == 3


@pytest.mark.parametrize("typed", ["zzzz", "", "/", ".", "..", "a/.."])
def test_a_name_like_no_other_gets_none(typed):
    """Whatever is typed."""
    assert find_similar_names(typed, ["council.md", "guides/ferry.txt"]) == []


@pytest.fixture
def engine(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "ferry.txt").write_text(TEXT)
    (folder / "old.txt").write_text(TEXT.replace("ferry", "barge"))
    (folder / "dates.xyz").write_text("BEGIN:VCALENDAR\n")
    with Engine.open(IndexSettings(corpus=folder, data=tmp_path / "data")) as engine:
        yield engine


def test_whoever_sets_something_is_told_similar_names(engine):
    """How a source is followed, and its language."""
    with pytest.raises(UnknownSource, match=r"did you mean ferry\.txt"):
        engine.follow("Ferry", FollowingOptions(chats=True))
    with pytest.raises(UnknownSource, match=r"did you mean ferry\.txt"):
        engine.choose_language("Ferry", "de")


@pytest.mark.parametrize("do", ["show", "remove", "purge", "server_show", "server_remove"])
def test_a_file_that_is_not_read_is_told_with_the_reason_of_the_list(engine, do):
    """The list of sources has it, so it is not unknown."""
    listed = {status.source: status.reason for status in engine.sources()}
    at = engine.server(7) if do.startswith("server") else engine
    with pytest.raises(UnknownSource) as told:
        getattr(at, do.removeprefix("server_"))("dates.xyz")
    assert str(told.value) == f"dates.xyz is not read: {listed['dates.xyz']}"


@pytest.mark.parametrize("do", ["show", "server_show", "ask"])
def test_what_holds_many_articles_names_some_of_them(engine, tmp_path, do):
    """A zip file is read, so it is not told as unread; each of its files has a name of its own."""
    with ZipFile(tmp_path / "articles" / "guides.zip", "w") as guides:
        for name in ("crab.txt", "eel.txt"):
            guides.writestr(name, TEXT.replace("ferry", name[:-4]))
    engine.reindex()
    look = {
        "show": engine.show,
        "server_show": engine.server(7).show,
        "ask": lambda source: engine.ask("What does the crab cost?", source=source),
    }
    with pytest.raises(UnknownSource) as told:
        look[do]("guides.zip")
    assert str(told.value) == (
        "guides.zip holds articles of its own; name one of them, such as "
        "guides.zip/crab.txt, guides.zip/eel.txt"
    )
    assert told.value.similar == ("guides.zip/crab.txt", "guides.zip/eel.txt")


def test_a_source_left_out_is_told_with_the_way_back(engine):
    """Not as one that nobody knows."""
    engine.remove("old.txt")
    with pytest.raises(UnknownSource, match=r"footnote add old\.txt"):
        engine.show("old.txt")
