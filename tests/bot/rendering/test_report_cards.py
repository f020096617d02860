"""bot/rendering/report_cards: what moderators are told about sources and re-indexes."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.rendering import Card, render_reindex_report, render_sources
from bot.rendering.card import ButtonRow
from index import (
    Change,
    ParagraphChanges,
    ReindexReport,
    SourceChange,
    SourceNote,
    SourceState,
    SourceStatus,
    UnreadFile,
)


def card_text(card: Card) -> str:
    """Return all text of a card, labels of buttons included."""
    rows = [block.buttons for block in card.blocks if isinstance(block, ButtonRow)]
    return "\n".join([*card.texts, *(button.label for row in rows for button in row)])


def status(source: str, state: SourceState, reason: str | None = None) -> SourceStatus:
    """Return the status of a source, with an article if it answers."""
    answers = state in {SourceState.LIVE, SourceState.STALE}
    return SourceStatus(
        source=source,
        title=source if answers else None,
        format="text",
        state=state,
        reason=reason,
        paragraphs=3 if answers else 0,
        sentences=5 if answers else 0,
        indexed_at=datetime(2026, 1, 1, tzinfo=UTC) if answers else None,
        version=1 if answers else None,
    )


def report(**changes: object) -> ReindexReport:
    """Return the report of a re-index that published version 2."""
    values = {"version": 2, "live": True, "sources": (), "elapsed_ms": 1.0}
    return ReindexReport(**(values | changes))


def test_the_list_counts_what_should_answer_and_shows_faults_first() -> None:
    """Unread files and those left out are not counted; they and faults come first."""
    statuses = [
        status("a.txt", SourceState.LIVE),
        status("b.mdx", SourceState.UNREAD, "no known ending"),
        status("c.txt", SourceState.LEFT_OUT, "removed"),
        status("d.txt", SourceState.STALE, "would lose 3 paragraphs"),
    ]
    text = card_text(render_sources(statuses, 7))
    assert "2 sources" in text
    assert "no known ending" in text
    places = [text.index(name) for name in ("d.txt", "b.mdx", "c.txt", "a.txt")]
    assert places == sorted(places)


def test_a_title_of_usual_length_is_listed_in_full() -> None:
    """It is cut where titles are cut everywhere else."""
    title = "Two sergeants pull a wounded runner behind the wall of the old truce hut"
    listed = card_text(render_sources([replace(status("a.txt", SourceState.LIVE), title=title)], 7))
    assert f"**{title}**" in listed


def test_the_list_has_pages() -> None:
    """Eight a page, each source on one of them; a page beyond the last is the last."""
    statuses = [status(f"{number:02}.txt", SourceState.LIVE) for number in range(23)]
    seen = []
    for page, disabled in enumerate([[True, False], [False, False], [False, True]]):
        card = render_sources(statuses, 7, page=page)
        text = card_text(card)
        assert "23 sources" in text
        seen += [each.source for each in statuses if each.source in text.replace("\\", "")]
        assert [button.disabled for button in card.buttons] == disabled
        assert [button.key for button in card.buttons] == [f"{max(0, page - 1)}", f"{page + 1}"]
    assert seen == [each.source for each in statuses]
    assert render_sources(statuses, 7, page=9) == card
    assert render_sources(statuses[:8], 7).buttons == ()


def test_a_report_names_some_unread_files_and_counts_the_rest() -> None:
    """Five unread files are named, with markup escaped; the others are counted."""
    unread = tuple(UnreadFile(f"*{n}*.mdx", "not read") for n in range(8))
    text = card_text(render_reindex_report(report(unread=unread)))
    assert "\\*4\\*.mdx" in text
    assert "\\*5\\*.mdx" not in text
    assert "3 more" in text


def test_a_report_names_some_notes_and_counts_the_rest() -> None:
    """What was guessed is told with markup escaped, also where no text changed."""
    notes = tuple(SourceNote(f"*{n}*.txt", "not *UTF-8*") for n in range(7))
    change = SourceChange(source="a.txt", change=Change.ADDED)
    for changed in ((), (change,)):
        text = card_text(render_reindex_report(report(sources=changed, notes=notes)))
        assert "\\*4\\*.txt: not \\*UTF-8\\*" in text
        assert "\\*5\\*.txt" not in text
        assert "2 more notes" in text


def test_the_list_shows_what_was_guessed_of_a_source() -> None:
    """A source that answers is shown with the note on its reading, before those without."""
    live = status("b.txt", SourceState.LIVE, "not UTF-8: read as windows-1252")
    text = card_text(render_sources([status("a.txt", SourceState.LIVE), live], 7))
    assert "read as windows-1252" in text
    assert text.index("b.txt") < text.index("a.txt")


def test_a_version_with_something_held_back_offers_to_publish_it() -> None:
    """If one source is held back, the others are live and a button publishes the rest."""
    change = SourceChange(source="a.txt", change=Change.ADDED)
    card = render_reindex_report(report(sources=(change,), refusals=("b.txt would lose all",)))
    text = card_text(card)
    assert "v2 live" in text
    assert "b.txt would lose all" in text
    assert "Publish anyway" in text


def test_what_is_held_back_is_not_told_as_done() -> None:
    """Neither counted nor listed among the changes, and nothing to roll back if it is all."""
    lost = ParagraphChanges(removed=9)
    held = SourceChange(source="b.txt", change=Change.CHANGED, paragraphs=lost, held_back=True)
    failed = SourceChange(source="c.txt", change=Change.FAILED, reason="no text")
    made = SourceChange(source="a.txt", change=Change.ADDED, paragraphs=ParagraphChanges(added=2))
    refusals = ("b.txt would lose 9 of 9 paragraphs",)
    text = card_text(render_reindex_report(report(sources=(made, held), refusals=refusals)))
    assert "2 paragraphs added" in text
    assert "removed" not in text
    assert text.count("b.txt") == 1
    card = render_reindex_report(report(sources=(failed, held), refusals=refusals), undo="1")
    assert "Roll back" not in card_text(card)
