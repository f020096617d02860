"""index/sources/readers/block_builder: text that is cleaned, and marks of notes that are hidden."""

import pytest

from index.sources.readers.block_builder import BlockBuilder, clean_code, clean_text, stated_line
from index.sources.readers.reading import SourceFile
from index.types import Kind, without_hidden


def blocks_of(builder):
    return builder.document(SourceFile(name="a.x", data=b""), "x").blocks


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("The fer\xadry and the pi\u200ber.", "The ferry and the pier."),
        ("It is\u2060 here\ufeff.", "It is here."),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚒 runs", "👩\u200d🚒 runs"),
        ("\u200b", ""),
        ("A well-known boat.", "A well-known boat."),
    ],
)
def test_characters_without_width(text, cleaned):
    """Those that only guide line breaks are left out; those that shape letters stay."""
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("The pier.", "The pier."),
        ("  The  pier. ", "The pier."),
        ("The\xa0pier\tis\u3000old.", "The pier is old."),
        ("The pier \r\n \u2028 is old.", "The pier\nis old."),
        ("cafe\u0301  bar", "caf\u00e9 bar"),
        ("bell\x07 and \ud800", "bell and \ufffd"),
    ],
)
def test_spaces_are_single_and_controls_gone(text, cleaned):
    """Text that is printable is cleaned in a shorter way, with the same result."""
    assert clean_text(text) == cleaned


def test_code_keeps_its_characters():
    """A character without width may be what is wrong with the code."""
    assert clean_code("a\u200bb") == "a\u200bb"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The pier‹[1]› is old.", "The pier is old."),
        ("The pier ‹[1]› is old.", "The pier is old."),
        ("The pier is old ‹[1]›.", "The pier is old."),
        ("The pier ‹[1]› ‹[2]› is old.", "The pier is old."),
        ("The pier ‹[1]›is old.", "The pier is old."),
        ("‹[1]› The pier is old.", " The pier is old."),
    ],
)
def test_a_mark_is_hidden_with_the_space_before_it(text, shown):
    """So that no space is left before a full stop, and no two between words."""
    builder = BlockBuilder()
    builder.add(text, marks="‹›")
    [block] = blocks_of(builder)
    assert without_hidden(builder.text, block.hidden) == shown


def test_lines_of_code_are_one_block_until_something_else_comes():
    """Blank lines between them are kept, those behind them are not."""
    builder = BlockBuilder()
    for line in ("a", "", "  b", ""):
        builder.add_code_line(line)
    builder.add("Text.")
    builder.add_code_line("c")
    assert builder.text == "a\n\n  b\n\nText.\n\nc"
    assert [block.kind for block in blocks_of(builder)] == [Kind.CODE, None, Kind.CODE]


@pytest.mark.parametrize("rows", [[], [[]], [["", " "], [""]], [["\xad"]]])
def test_a_table_without_text_is_no_block(rows):
    """Whatever it holds instead."""
    builder = BlockBuilder()
    assert builder.add_table(rows) is None
    assert builder.add_table(rows, head_rows=1) is None
    assert len(builder) == 0


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Document1", None),
        ("Microsoft Word - Dokument2", None),
        ("(untitled)", None),
        ("Sans titre", None),
        ("ferry_final.indd", None),
        ("minutes.docx", None),
        (" The  pier ", "The pier"),
        ("A guide to Node.js", "A guide to Node.js"),
        ("Documents of the ferry", "Documents of the ferry"),
        ("Unknown shores", "Unknown shores"),
    ],
)
def test_what_a_program_puts_for_a_title_is_none(stated, title):
    """The name of a file, or of nothing; people's titles may begin alike."""
    assert stated_line(stated) == title
