"""index.Engine: sources that are added, renamed, left out, held back or not read."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from index import (
    Change,
    ConfigError,
    Engine,
    FollowingOptions,
    IndexSettings,
    NameInUse,
    SourceError,
    SourceState,
    UnknownSource,
)

ARTICLE = "{0} news\n\nThe {0} gate opens at six.\n\nThe {0} gate closes at nine.\n"
COMPASS = ("north", "south", "east", "west", "middle")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in COMPASS:
        (folder / f"{name}.txt").write_text(ARTICLE.format(name))
    return folder


@pytest.fixture
def engine(corpus: Path, tmp_path: Path) -> Iterator[Engine]:
    with Engine.open(IndexSettings(corpus=corpus, data=tmp_path / "data")) as opened:
        yield opened


def write(path: Path, text: str) -> str:
    """Write a file with its folders and return its path as text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return str(path)


def sources_of(engine: Engine, words: str) -> list[str]:
    return sorted({found.passage.source for found in engine.find(words).passages})


def state_of(engine: Engine, source: str) -> SourceState:
    return {status.source: status.state for status in engine.sources()}[source]


def changes(report) -> dict[str, tuple[Change, str | None]]:
    return {change.source: (change.change, change.reason) for change in report.sources}


# --- adding ---------------------------------------------------------------------------------------


def test_files_of_one_name_from_two_folders_are_two_sources(engine: Engine, tmp_path: Path) -> None:
    """A second file of a name takes the shortest name that is free, and replaces nothing."""
    first = write(tmp_path / "one" / "notes.txt", "Notes\n\nThe harbour sleeps.\n")
    second = write(tmp_path / "two" / "notes.txt", "Notes\n\nThe harbour wakes.\n")
    assert changes(engine.add(first)) == {"notes.txt": (Change.ADDED, None)}
    assert changes(engine.add(second)) == {"two/notes.txt": (Change.ADDED, None)}
    assert sources_of(engine, "harbour") == ["notes.txt", "two/notes.txt"]


def test_an_added_file_never_takes_the_name_of_a_corpus_file_or_folder(
    engine: Engine, corpus: Path, tmp_path: Path
) -> None:
    """Files and folders of the corpus keep their names, articles in them or not."""
    write(corpus / "minutes" / "may.txt", "May\n\nThe board met.\n")
    place = write(tmp_path / "in" / "north.txt", "Other\n\nThe lighthouse is dark.\n")
    assert list(changes(engine.add(place))) == ["in/north.txt"]
    place = write(tmp_path / "in" / "minutes", "Other\n\nThe lighthouse is lit.\n")
    assert list(changes(engine.add(place))) == ["in/minutes"]
    assert sources_of(engine, "north lighthouse") == ["in/minutes", "in/north.txt", "north.txt"]


def test_the_same_path_again_is_an_update(engine: Engine, tmp_path: Path, monkeypatch) -> None:
    """A path is the same source however it is spelled, and its new text replaces the old."""
    place = write(tmp_path / "one" / "notes.txt", "Notes\n\nThe harbour sleeps.\n")
    engine.add(place)
    monkeypatch.chdir(tmp_path / "one")
    write(tmp_path / "one" / "notes.txt", "Notes\n\nThe harbour wakes.\n")
    assert changes(engine.add("../one/./notes.txt")) == {"notes.txt": (Change.CHANGED, None)}
    assert sources_of(engine, "wakes") == ["notes.txt"]
    assert sources_of(engine, "sleeps") == []


def test_a_chosen_name_is_kept_and_never_taken_from_another(engine: Engine, tmp_path: Path) -> None:
    """A chosen name that another source has is refused unless it is to be replaced."""
    one = write(tmp_path / "one.txt", "One\n\nThe harbour sleeps.\n")
    two = write(tmp_path / "two.txt", "Two\n\nThe lighthouse is lit.\n")
    engine.add(one, name="port/log.txt")
    for taken in ("port/log.txt", "north.txt"):
        with pytest.raises(NameInUse) as raised:
            engine.add(two, name=taken)
        assert raised.value.exit_code == 2
    assert sources_of(engine, "harbour") == ["port/log.txt"]
    engine.add(two, name="port/log.txt", replace=True)
    assert sources_of(engine, "harbour lighthouse") == ["port/log.txt"]
    assert sources_of(engine, "sleeps") == []


def test_the_same_path_under_another_name_is_renamed(engine: Engine, tmp_path: Path) -> None:
    """Adding a path again under a new name leaves nothing under the old one."""
    place = write(tmp_path / "one.txt", "One\n\nThe harbour sleeps.\n")
    engine.add(place)
    report = engine.add(place, name="log.txt")
    assert changes(report) == {
        "log.txt": (Change.ADDED, "renamed from one.txt"),
        "one.txt": (Change.REMOVED, "renamed to log.txt"),
    }
    assert sources_of(engine, "harbour") == ["log.txt"]
    assert "one.txt" not in {status.source for status in engine.sources()}
    assert changes(engine.add(place)) == {}


@pytest.mark.parametrize("name", ["", "/a", "a/", "../a", "a/../b", "@server/a", "a\nb", "a" * 300])
def test_impossible_names_are_refused(engine: Engine, tmp_path: Path, name: str) -> None:
    """A name that would not be one source below the corpus is refused."""
    place = write(tmp_path / "one.txt", "One\n\nThe harbour sleeps.\n")
    with pytest.raises(ConfigError, match="cannot be the name of a source"):
        engine.add(place, name=name)


def test_an_added_file_without_text_is_refused(engine: Engine, tmp_path: Path) -> None:
    """Adding an empty file is an error and leaves no source behind."""
    place = write(tmp_path / "blank.txt", " \n\n")
    with pytest.raises(SourceError, match="holds no text"):
        engine.add(place)
    assert "blank.txt" not in {status.source for status in engine.sources()}


def test_a_file_waits_while_an_added_source_has_its_name(
    engine: Engine, corpus: Path, tmp_path: Path
) -> None:
    """A new corpus file never replaces an added source; it is named as not read until then."""
    engine.add(write(tmp_path / "in" / "log.txt", "Log\n\nThe harbour sleeps.\n"))
    write(corpus / "log.txt", "Log\n\nThe lighthouse is lit.\n")
    report = engine.reindex()
    assert [name for name, _ in report.unread] == ["log.txt"]
    assert sources_of(engine, "harbour lighthouse") == ["log.txt"]
    engine.remove("log.txt")
    engine.reindex()
    assert sources_of(engine, "lighthouse") == ["log.txt"]
    assert engine.reindex().unread == ()


# --- leaving out ----------------------------------------------------------------------------------


def test_a_removed_added_file_comes_back_under_its_name(engine: Engine, tmp_path: Path) -> None:
    """A removed source is listed as left out; adding its place or its name brings it back."""
    place = write(tmp_path / "one.txt", "One\n\nThe harbour sleeps.\n")
    engine.add(place, name="log.txt")
    for again in (place, "log.txt"):
        engine.remove("log.txt")
        assert sources_of(engine, "harbour") == []
        assert state_of(engine, "log.txt") is SourceState.LEFT_OUT
        assert changes(engine.add(again)) == {"log.txt": (Change.ADDED, None)}
        assert state_of(engine, "log.txt") is SourceState.LIVE
    assert sources_of(engine, "harbour") == ["log.txt"]


def test_a_removed_corpus_file_comes_back_as_a_file(engine: Engine, corpus: Path) -> None:
    """A corpus file that was left out is followed again once it is added."""
    engine.remove("east.txt")
    engine.reindex()
    assert state_of(engine, "east.txt") is SourceState.LEFT_OUT
    assert sources_of(engine, "east") == []
    engine.add(str(corpus / "east.txt"))
    assert sources_of(engine, "east") == ["east.txt"]
    (corpus / "east.txt").write_text(ARTICLE.format("sunrise"))
    engine.reindex()
    assert sources_of(engine, "sunrise") == ["east.txt"]


def test_a_file_left_out_stays_out_when_its_old_texts_are_forgotten(
    engine: Engine, corpus: Path
) -> None:
    """A file that was left out does not come back when no version has it any more."""
    engine.remove("east.txt")
    with engine._live_index._open_writer() as writer:
        writer.delete_articles_before(engine.version + 1)
    engine.reindex()
    assert sources_of(engine, "east") == []
    assert state_of(engine, "east.txt") is SourceState.LEFT_OUT


def test_a_source_that_failed_can_be_removed(engine: Engine, corpus: Path) -> None:
    """A file that cannot be read is left out like any other; an unknown name is an error."""
    (corpus / "odd.txt").write_bytes(bytes(range(256)))
    engine.reindex()
    engine.remove("odd.txt")
    assert state_of(engine, "odd.txt") is SourceState.LEFT_OUT
    with pytest.raises(UnknownSource):
        engine.remove("nothing.txt")


# --- renaming -------------------------------------------------------------------------------------


@pytest.mark.parametrize("target", ["renamed.txt", "deep/er/north.txt"])
def test_a_renamed_file_is_no_loss(engine: Engine, corpus: Path, target: str) -> None:
    """A renamed or moved file goes live under its new name, and is reported as renamed."""
    (corpus / target).parent.mkdir(parents=True, exist_ok=True)
    (corpus / "north.txt").rename(corpus / target)
    write(corpus / "new.txt", "New\n\nThe lighthouse is lit.\n")
    report = engine.reindex()
    assert report.live
    assert changes(report) == {
        "new.txt": (Change.ADDED, None),
        "north.txt": (Change.REMOVED, f"renamed to {target}"),
        target: (Change.ADDED, "renamed from north.txt"),
    }
    moved = [each.paragraphs for each in report.sources if each.source != "new.txt"]
    assert {(each.added, each.changed, each.removed) for each in moved} == {(0, 0, 0)}
    assert sources_of(engine, "north") == [target]


def test_a_renamed_and_edited_file_counts_its_changes(engine: Engine, corpus: Path) -> None:
    """A file that is renamed and edited at once is compared with what it was."""
    (corpus / "north.txt").unlink()
    write(corpus / "up.txt", ARTICLE.format("north").replace("six", "seven") + "\nAnd more.\n")
    report = engine.reindex()
    (up,) = (change for change in report.sources if change.source == "up.txt")
    assert (up.paragraphs.added, up.paragraphs.changed) == (1, 1)
    assert report.live


def test_an_article_that_was_split_is_no_loss(engine: Engine, corpus: Path) -> None:
    """The paragraphs of a removed file may stand in several new ones."""
    title, opens, closes = ARTICLE.format("north").strip().split("\n\n")
    (corpus / "north.txt").unlink()
    write(corpus / "a.txt", f"{title}\n\n{opens}\n")
    write(corpus / "b.txt", f"Second part\n\n{closes}\n")
    assert engine.reindex().refusals == ()
    assert sources_of(engine, "north") == ["a.txt", "b.txt"]


# --- holding back ---------------------------------------------------------------------------------


def test_a_refused_source_does_not_hold_back_the_others(engine: Engine, corpus: Path) -> None:
    """What would lose too much waits and is stale; everything else goes live."""
    (corpus / "north.txt").write_text("Gone\n")
    (corpus / "south.txt").unlink()
    write(corpus / "new.txt", "New\n\nThe lighthouse is lit.\n")
    report = engine.reindex()
    assert (report.live, report.version) == (True, 2)
    assert report.refusals == (
        "north.txt would lose 2 of 3 paragraphs",
        "south.txt would lose all 3 paragraphs",
    )
    assert sources_of(engine, "lighthouse") == ["new.txt"]
    assert sources_of(engine, "north") == ["north.txt"]
    for source in ("north.txt", "south.txt"):
        assert state_of(engine, source) is SourceState.STALE
    assert engine.verify() == ()
    again = engine.reindex()
    assert (again.live, again.version, again.refusals) == (False, 2, report.refusals)
    assert engine.reindex(force=True).live
    assert sources_of(engine, "north south") == []


def test_what_moved_to_an_article_that_is_held_back_stays(engine: Engine, corpus: Path) -> None:
    """Else it would be nowhere: out of its old source, and not yet in its new one."""
    long = "\n\n".join(f"The {number}th gate is shut." for number in range(9))
    write(corpus / "gates.txt", long)
    engine.reindex()
    (corpus / "gates.txt").write_text(ARTICLE.format("north"))
    (corpus / "north.txt").unlink()
    report = engine.reindex()
    assert [each.partition(" ")[0] for each in report.refusals] == ["gates.txt", "north.txt"]
    assert sources_of(engine, "north") == ["north.txt"]
    assert changes(engine.reindex(force=True))["north.txt"][0] is Change.REMOVED
    assert sources_of(engine, "north") == ["gates.txt"]


def test_an_open_does_not_try_again_what_was_held_back(engine: Engine, corpus: Path) -> None:
    """After some changes went live, an open reads nothing and tells of the rest."""
    (corpus / "south.txt").unlink()
    write(corpus / "new.txt", "New\n\nThe lighthouse is lit.\n")
    engine.reindex()
    with Engine.open(IndexSettings(corpus=corpus, data=engine.folder.parent)) as again:
        assert again.version == 2
        assert "refused before" in again.notices[0]


def test_a_held_back_file_that_is_restored_is_live_again(engine: Engine, corpus: Path) -> None:
    """A file that comes back as it was is no longer stale, its time unchanged or not."""
    stat = (corpus / "south.txt").stat()
    (corpus / "south.txt").unlink()
    engine.reindex()
    assert state_of(engine, "south.txt") is SourceState.STALE
    write(corpus / "south.txt", ARTICLE.format("south"))
    os.utime(corpus / "south.txt", ns=(stat.st_atime_ns, stat.st_mtime_ns))
    report = engine.reindex()
    assert (report.refusals, report.version) == ((), 1)
    assert state_of(engine, "south.txt") is SourceState.LIVE


def test_what_was_held_back_leaves_nothing_in_the_store(engine: Engine, corpus: Path) -> None:
    """The article of a change that was held back is not kept."""
    before = engine._live_index.reader.list_all_articles()
    (corpus / "north.txt").write_text("Gone\n")
    engine.reindex()
    assert engine._live_index.reader.list_all_articles() == before


# --- content, and what is not read ----------------------------------------------------------------


def test_a_reindex_compares_content(engine: Engine, corpus: Path) -> None:
    """A file that changed within its size and time is read by a re-index."""
    path = corpus / "north.txt"
    stat = path.stat()
    path.write_text(ARTICLE.format("north").replace("six", "ten"))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert path.stat().st_size == stat.st_size
    assert changes(engine.reindex()) == {"north.txt": (Change.CHANGED, None)}
    assert "ten" in engine.find("north opens").passages[0].passage.text


def test_what_is_not_read_is_named_with_its_reason(
    engine: Engine, corpus: Path, tmp_path: Path
) -> None:
    """Links, pipes, unknown endings and empty files are in the report and among the sources."""
    write(corpus / "deep" / "notes.unheard", "Notes\n\nThe harbour sleeps.\n")
    write(corpus / "blank.txt", "\n \n")
    (corpus / "void.md").write_bytes(b"")
    (corpus / "link.txt").symlink_to(write(tmp_path / "outside.txt", "Secret\n\nThe cellar.\n"))
    os.mkfifo(corpus / "pipe.txt")
    write(corpus / ".hidden", "nobody misses it")
    unread = dict(engine.reindex().unread)
    assert set(unread) == {"blank.txt", "void.md", "link.txt", "pipe.txt", "deep/notes.unheard"}
    assert "link" in unread["link.txt"]
    assert "no text" in unread["blank.txt"]
    assert ".unheard" in unread["deep/notes.unheard"]
    statuses = {status.source: status for status in engine.sources()}
    assert {name: statuses[name].reason for name in unread} == unread
    assert all(statuses[name].state is SourceState.UNREAD for name in unread)
    assert sources_of(engine, "harbour cellar") == []
    (corpus / "link.txt").unlink()
    (corpus / "void.md").touch()
    write(corpus / "blank.txt", "Full\n\nThe harbour sleeps.\n")
    assert set(dict(engine.reindex().unread)) == {"void.md", "pipe.txt", "deep/notes.unheard"}
    assert sources_of(engine, "harbour") == ["blank.txt"]


def test_an_article_that_was_emptied_waits_and_is_then_unread(engine: Engine, corpus: Path) -> None:
    """A file without text any more loses all its paragraphs, which needs to be confirmed."""
    (corpus / "north.txt").write_text("")
    assert engine.reindex().refusals == ("north.txt would lose all 3 paragraphs",)
    assert state_of(engine, "north.txt") is SourceState.STALE
    assert dict(engine.reindex(force=True).unread).keys() == {"north.txt"}
    assert state_of(engine, "north.txt") is SourceState.UNREAD


def test_a_name_that_only_earlier_versions_have_cannot_be_removed(
    engine: Engine, tmp_path: Path
) -> None:
    """After a rename the old name is unknown; one left out or failing is still a source."""
    place = write(tmp_path / "harbour.txt", ARTICLE.format("harbour"))
    engine.add(place)
    engine.add(place, name="quay.txt")
    version = engine.version
    with pytest.raises(UnknownSource):
        engine.remove("harbour.txt")
    with pytest.raises(UnknownSource):
        engine.follow("harbour.txt", FollowingOptions(max_age=timedelta(days=1)))
    assert engine.version == version
    engine.remove("quay.txt")
    assert engine.remove("quay.txt").sources == ()


def test_an_address_of_another_scheme_is_no_missing_file(engine: Engine) -> None:
    """The message says which addresses are read."""
    with pytest.raises(ConfigError, match="http and https"):
        engine.add("ftp://files.example/a.txt")
