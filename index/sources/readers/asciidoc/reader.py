"""Reader of AsciiDoc, block by block; no files are included and raw HTML is left out."""

import re
from collections.abc import Iterator

from index.sources.encoding import decode_text
from index.sources.readers.asciidoc import line_patterns as patterns
from index.sources.readers.asciidoc.conditions import Conditions
from index.sources.readers.asciidoc.inline import AsciiDocInline
from index.sources.readers.asciidoc.sections import (
    HEADING,
    UNDERLINES,
    SectionNumbers,
    find_section_titles,
)
from index.sources.readers.asciidoc.tables import Cell, read_table
from index.sources.readers.block_builder import BlockBuilder, clean_line, reading_of
from index.sources.readers.feed import written_date
from index.sources.readers.merged_cells import SpanningCell, fill_texts
from index.sources.readers.raised_figures import NOTE_MARKS
from index.sources.readers.reading import Reading, SourceFile
from index.types import Kind

_MOST_DEPTH = 8
"""Quotations and cells that are read one in another."""


def read_asciidoc(file: SourceFile) -> Reading:
    """Read an AsciiDoc file."""
    text, note = decode_text(file.name, file.data, charset=file.charset)
    lines = re.split(r"\r\n|\r|\n", text)
    conditions = Conditions()
    blocks = _AsciiDocBlocks(BlockBuilder(), conditions, AsciiDocInline(find_section_titles(lines)))
    blocks.add_all(lines)
    for found in blocks.inline.notes:
        blocks.builder.add(found)
    document = blocks.builder.document(
        file,
        "asciidoc",
        title=blocks.title,
        author=conditions.attributes.get("author") or conditions.attributes.get("authors"),
        published=written_date(conditions.attributes.get("revdate")),
    )
    return reading_of(document, [note])


class _AsciiDocBlocks:
    """Adds the blocks of lines to `builder`; `title` is the file's own heading.

    Those of a quotation and of a cell are read by a reader of their own, `depth` inside others.
    """

    def __init__(
        self,
        builder: BlockBuilder,
        conditions: Conditions,
        inline: AsciiDocInline,
        *,
        depth: int = 0,
        kind: Kind | None = None,
        marks: str = NOTE_MARKS,
    ) -> None:
        self.builder = builder
        self.inline = inline
        self.title: str | None = None
        self._conditions = conditions
        self._numbers = SectionNumbers()
        self._depth = depth
        self._own_kind = kind
        self._marks = marks  # what is hidden; what stands in a cell is hidden with its table
        self._lines: list[str] = []
        self._at = 0
        self._paragraph: list[str] = []
        self._kind = kind
        self._options = ""  # what stands in brackets over the next block
        self._terms: tuple[int, int] | None = None  # places of those that wait for a definition

    def add_all(self, lines: list[str]) -> None:
        """Read all lines."""
        self._lines = lines
        while self._at < len(self._lines):
            line = self._next_line()
            if line is not None:
                self._take(line)
        self._flush()

    def _next_line(self) -> str | None:
        line = self._lines[self._at].rstrip()
        self._at += 1
        return self._conditions.pass_line(line)

    def _take(self, line: str) -> None:
        if not line.strip():
            self._flush()
            self._kind = self._own_kind
        elif line.startswith("//") and not line.startswith("////"):
            return
        elif self._is_underline(line):
            self._add_heading(self._paragraph.pop(), UNDERLINES.index(line[0]))
        elif patterns.DELIMITER.match(line):
            self._flush()
            self._take_delimited(line)
        elif not self._paragraph and patterns.BREAK.match(line):
            return
        elif not self._take_line_of_its_own(line):
            self._take_text(line)

    def _is_underline(self, line: str) -> bool:
        """Whether a line stands under a title of two lines, as old files have them."""
        return (
            len(self._paragraph) == 1
            and self._kind is None
            and len(line) > 3
            and line[0] in UNDERLINES
            and line == line[0] * len(line)
            and abs(len(line) - len(self._paragraph[0])) <= 2
        )

    def _take_line_of_its_own(self, line: str) -> bool:
        """Read a heading, an attribute, or a line about the next block."""
        attribute, heading = patterns.ATTRIBUTE.match(line), HEADING.match(line)
        ends = heading or patterns.BLOCK_MACRO.match(line) or patterns.BLOCK_LINE.match(line)
        if self._paragraph and not ends:
            return False
        if attribute is not None:
            self._conditions.set(attribute[1], self._whole_value(attribute[2] or ""))
        elif heading is not None:
            self._flush()
            self._add_heading(heading["text"], len(heading["level"]) - 1)
        elif patterns.BLOCK_LINE.match(line):
            self._flush()
            if not line.startswith("[["):
                self._options = f"{self._options},{line[1:-1]}".strip(",")
        elif patterns.BLOCK_TITLE.match(line):
            following = next((each for each in self._lines[self._at :] if each.strip()), "")
            is_caption = patterns.is_over_table_or_picture(following, self._lines[self._at :])
            self._add(line[1:], Kind.CAPTION if is_caption else Kind.HEADLINE)
        elif not patterns.BLOCK_MACRO.match(line):
            return False
        return True

    def _whole_value(self, value: str) -> str:
        """Return the value of an attribute with the lines on which it goes on."""
        parts = [value.strip()]
        while parts[-1].endswith((" \\", " +")) and self._at < len(self._lines):
            parts[-1] = parts[-1][:-2].rstrip()
            parts.append(self._lines[self._at].strip())
            self._at += 1
        return " ".join(parts)

    def _add_heading(self, text: str, level: int) -> None:
        number = self._numbers.label(level, self._options, self._conditions.attributes)
        self._terms, self._options = None, ""
        is_first = not self._depth and self.title is None and not len(self.builder)
        self._add(f"{number} {text}" if number else text, Kind.HEADLINE)
        if is_first:
            self.title = clean_line(self._shown(text))
            self._conditions.set("doctitle", self.title or "")
            self._take_header()

    def _take_header(self) -> None:
        """Read the lines of author and revision under the title, which a blank line ends."""
        for name, pattern in (
            ("author", patterns.AUTHOR_LINE),
            ("revdate", patterns.REVISION_LINE),
        ):
            line = self._lines[self._at].strip() if self._at < len(self._lines) else ""
            found = pattern.match(line) if line and not line.startswith((":", "//")) else None
            if found is not None:
                value = (
                    found[1]
                    if found.re.groups
                    else ", ".join(patterns.MAIL.sub("", line).split("; "))
                )
                self._conditions.set(name, value.strip())
                self._at += 1

    # --- paragraphs ------------------------------------------------------------------------------

    def _take_text(self, line: str) -> None:
        item, term = patterns.ITEM.match(line), patterns.TERM.match(line)
        if item is not None and not (self._paragraph and self._kind is self._own_kind):
            self._flush()
            self._kind = Kind.LIST
            self._paragraph.append(patterns.CHECKBOX.sub("", item[1]))
        elif term is not None and self._may_be_term() and "://" not in term[1]:
            self._flush()
            self._add_term(term[1])
            self._kind = Kind.TEXT
            if term[2]:
                self._paragraph.append(term[2])
        elif line.strip() == "+":  # joins the next block to a list item
            self._flush()
        elif line[0] in " \t" and not self._paragraph and self._terms is None:
            self._add_literal(line)
        elif not self._paragraph and re.match(r">[ \t]", line):
            self._take_marked_quotation(line)
        else:
            self._paragraph.append(line if self._keeps_lines() else line.strip())

    def _may_be_term(self) -> bool:
        """Whether a line may be a term: it opens a paragraph, or stands behind a definition."""
        return not self._paragraph or self._kind is Kind.TEXT

    def _keeps_lines(self) -> bool:
        return self._style() in {"source", "listing", "literal"}

    def _style(self) -> str:
        """Return the name of the next block's style, "" if it has none."""
        return re.split(r"[,%#.]", self._options.lower(), maxsplit=1)[0].strip()

    def _add_literal(self, line: str) -> None:
        """Add a paragraph that is indented, which is shown as it is written."""
        lines = [line]
        while self._at < len(self._lines) and self._lines[self._at].strip():
            lines.append(self._lines[self._at].rstrip())
            self._at += 1
        indent = min(len(each) - len(each.lstrip()) for each in lines)
        style, self._options = self._style(), ""
        if style != "comment":
            self._add_code("\n".join(each[indent:] for each in lines), "")

    def _take_marked_quotation(self, line: str) -> None:
        """Read a quotation whose lines begin with a mark, as those of Markdown do."""
        lines = [line]
        while self._at < len(self._lines) and self._lines[self._at].startswith(">"):
            lines.append(self._lines[self._at].rstrip())
            self._at += 1
        self._read_inside([re.sub(r">[ \t]?", "", each, count=1) for each in lines])

    def _flush(self) -> None:
        lines, self._paragraph = self._paragraph, []
        if not lines:
            return
        options, style, self._options = self._options, self._style(), ""
        terms, self._terms = self._terms, None
        if style in {"comment", "pass"}:
            return
        if style in {"source", "listing", "literal"}:
            self._add_code("\n".join(lines), options)
            return
        kind = Kind.QUOTATION if style in {"quote", "verse"} else self._kind
        attributes = self._conditions.attributes
        is_hard = style == "verse" or "hardbreaks" in options or "hardbreaks-option" in attributes
        text = ("\n" if is_hard else " ").join(
            line.removesuffix(" +") + ("\n" if line.endswith(" +") else "") for line in lines
        )
        place = self._add(patterns.ADMONITION.sub("", text), kind)
        if terms is not None and place is not None:
            self.builder.set_above([place], self.builder.span_of(*terms))
        if style in {"quote", "verse"}:
            self._add_attribution(options)

    def _add(self, text: str, kind: Kind | None) -> int | None:
        return self.builder.add(self._shown(text), kind, marks=self._marks)

    def _shown(self, text: str) -> str:
        return self.inline.text(self._conditions.resolve(text))

    def _add_code(self, text: str, options: str) -> None:
        """Add code; its block's options may say that attributes have their values in it."""
        if patterns.SUBSTITUTES.search(options):
            text = self._conditions.resolve(text)
        self.builder.add(patterns.CALLOUT.sub("", patterns.NOT_CODE.sub("", text)), Kind.CODE)

    def _add_term(self, text: str) -> None:
        place = self._add(text, Kind.HEADLINE)
        if place is not None:
            self._terms = (self._terms[0] if self._terms else place, place)

    def _add_attribution(self, options: str) -> None:
        """Add who said a quotation and where, which is shown under it."""
        parts = [part.strip().strip('"') for part in options.split(",")[1:]]
        shown = ", ".join(part for part in parts if part and "=" not in part)
        if shown:
            self._add(f"— {shown}", Kind.QUOTATION)

    # --- delimited blocks ------------------------------------------------------------------------

    def _take_delimited(self, delimiter: str) -> None:
        options, style, self._options = self._options, self._style(), ""
        self._terms = None
        sign = delimiter[0]
        if style == "comment":
            list(self._inside(delimiter))
        elif sign == "_" or style in {"quote", "verse"}:
            self._add_quotation(list(self._inside(delimiter)), style)
            self._add_attribution(options)
        elif sign in "=*" or delimiter == "--":
            # What stands inside is read as ordinary blocks, up to the same line again.
            if style in {"source", "listing", "literal"}:
                self._add_code("\n".join(self._inside(delimiter)), options)
        else:
            inside = list(self._inside("```" if delimiter.startswith("```") else delimiter))
            if style in {"stem", "latexmath", "asciimath"}:
                self.builder.add("\n".join(inside), Kind.CODE)
            elif sign in "+/" or style == "pass":
                return
            elif delimiter[1:].startswith("==="):
                self._add_table(inside, sign, options)
            else:
                self._add_code("\n".join(inside), options)

    def _inside(self, delimiter: str) -> Iterator[str]:
        """Yield the lines up to the same delimiter, or to the end of the file."""
        while self._at < len(self._lines):
            line = self._next_line()
            if line == delimiter:
                return
            if line is not None:
                yield line

    def _add_quotation(self, lines: list[str], style: str) -> None:
        if style != "verse":
            self._read_inside(lines)
            return
        for verse in re.split(r"\n[ \t]*\n", "\n".join(lines)):
            self._add(verse, Kind.QUOTATION)

    def _read_inside(self, lines: list[str]) -> None:
        """Add what stands in a quotation."""
        if self._depth >= _MOST_DEPTH:
            self._add(" ".join(lines), Kind.QUOTATION)
            return
        inner = self._reader(self.builder, Kind.QUOTATION, self._marks)
        inner.add_all(lines)

    def _reader(self, builder: BlockBuilder, kind: Kind | None, marks: str) -> "_AsciiDocBlocks":
        depth = self._depth + 1
        return _AsciiDocBlocks(
            builder, self._conditions, self.inline, depth=depth, kind=kind, marks=marks
        )

    def _add_table(self, lines: list[str], sign: str, options: str) -> None:
        table = read_table(lines, sign, options)
        cells = [
            [SpanningCell(self._cell(cell), cell.height, cell.width) for cell in row]
            for row in table.rows
        ]
        self.builder.add_table(fill_texts(cells), head_rows=table.has_head, marks=self._marks)

    def _cell(self, cell: Cell) -> str:
        if not cell.has_blocks or self._depth >= _MOST_DEPTH:
            return self._shown(patterns.HARD_BREAK.sub("", cell.text.replace("\\|", "|")))
        inner = self._reader(BlockBuilder(), None, "")
        inner.add_all(cell.text.split("\n"))
        return inner.builder.text
