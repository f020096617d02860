"""Reader of AsciiDoc, block by block; no files are included and raw HTML is left out."""

import re
from collections.abc import Iterator

from index.sources.encoding import decode_text
from index.sources.readers.asciidoc_inline import AsciiDocInline
from index.sources.readers.block_builder import BlockBuilder, clean_line, reading_of
from index.sources.readers.feed import written_date
from index.sources.readers.raised_figures import NOTE_MARKS
from index.sources.readers.reading import Reading, SourceFile
from index.types import Kind

_HEADING = re.compile(r"(?:=|#){1,6}[ \t]+(\S.*)")
_ATTRIBUTE = re.compile(r":(!?[\w-]{1,60}!?):(?:[ \t]+(.*))?\Z")
_DELIMITER = re.compile(
    r"-{4,}\Z|\.{4,}\Z|={4,}\Z|\*{4,}\Z|_{4,}\Z|\+{4,}\Z|/{4,}\Z|--\Z|```.*\Z|[|,!:]===\Z"
)
_BLOCK_LINE = re.compile(r"\[[^\[\]]*\]\Z|\[\[[^\[\]]*\]\]\Z")
_BLOCK_TITLE = re.compile(r"\.(?![.\s])(\S.*)\Z")
_BLOCK_MACRO = re.compile(r"(?:include|image|video|audio|toc|tag|end)::[^\s\[\]]*\[[^\[\]]*\]\Z")
_CONDITION = re.compile(
    r"(?P<name>ifdef|ifndef|ifeval|endif)::(?P<names>[\w,+-]{0,200})\[(?P<inline>[^\[\]]*)\]\s*\Z"
)
_ITEM = re.compile(r"[ \t]*(?:\*{1,6}|-|\.{1,6}|\d{1,4}\.|[a-zA-Z]\.|<(?:\d{1,3}|\.)>)[ \t]+(\S.*)")
_TERM = re.compile(r"[ \t]*(\S.{0,200}?)(?:::|;;|:::|::::)(?:[ \t]+(\S.*))?\Z")
_ADMONITION = re.compile(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+")
_CHECKBOX = re.compile(r"\[[ xX*]\][ \t]+")
_CALLOUT = re.compile(r"[ \t]*(?:(?://|#|--|;;)[ \t]*)?<(?:\d{1,3}|\.)>[ \t]*$", re.MULTILINE)
_CELL = re.compile(r"(?:\d*\.?\d*[+*])?[<^>.]*[a-z]?(?<!\\)\|")
_AUTHOR_LINE = re.compile(r"([^\W\d_][^<>:=\n]{1,80}?)(?:[ \t]*<[^<>]*>)?\Z")
_REVISION_LINE = re.compile(r"(?:v[\d.]+[,:]?[ \t]*)?(\d{4}-\d{2}-\d{2})\b.*\Z")


def read_asciidoc(file: SourceFile) -> Reading:
    """Read an AsciiDoc file."""
    text, note = decode_text(file.name, file.data, charset=file.charset)
    blocks = _AsciiDocBlocks(re.split(r"\r\n|\r|\n", text))
    blocks.add_all()
    document = blocks.builder.document(
        file,
        "asciidoc",
        title=blocks.title,
        author=blocks.attributes.get("author"),
        published=written_date(blocks.attributes.get("revdate")),
    )
    return reading_of(document, [note])


class _AsciiDocBlocks:
    """Adds the blocks of a file's lines; `attributes` are those that it sets, by name."""

    def __init__(self, lines: list[str]) -> None:
        self.builder = BlockBuilder()
        self.title: str | None = None
        self.attributes: dict[str, str] = {}
        self._lines = lines
        self._at = 0
        self._inline = AsciiDocInline()
        self._paragraph: list[str] = []
        self._kind: Kind | None = None
        self._style = ""
        self._conditions: list[bool] = []
        self._terms: tuple[int, int] | None = None  # places of those that wait for a definition

    def add_all(self) -> None:
        """Read all lines."""
        while self._at < len(self._lines):
            line = self._lines[self._at].rstrip()
            self._at += 1
            self._take(line)
        self._flush()
        for note in self._inline.notes:
            self.builder.add(note)

    def _take(self, line: str) -> None:
        if self._is_left_out(line):
            return
        if not line.strip():
            self._flush()
            self._kind = None
        elif line.startswith("//") and not line.startswith("////"):
            return
        elif self._is_underline(line):
            self._add_heading(self._paragraph.pop())
        elif _DELIMITER.match(line):
            self._flush()
            self._take_delimited(line)
        elif not self._take_line_of_its_own(line):
            self._take_text(line)

    def _is_left_out(self, line: str) -> bool:
        """Whether a line states a condition, or stands under one that does not hold."""
        condition = _CONDITION.match(line)
        if condition is None:
            return not all(self._conditions)
        if condition["name"] == "endif":
            del self._conditions[-1:]
        elif condition["name"] == "ifeval" or not condition["inline"]:
            are_set = [name in self.attributes for name in re.split("[,+]", condition["names"])]
            holds = all(are_set) if "+" in condition["names"] else any(are_set)
            self._conditions.append(holds == (condition["name"] == "ifdef"))
        return True

    def _is_underline(self, line: str) -> bool:
        """Whether a line stands under a title of two lines, as old files have them."""
        return (
            len(self._paragraph) == 1
            and self._kind is None
            and len(line) > 3
            and line[0] in "=-~^+"
            and line == line[0] * len(line)
            and abs(len(line) - len(self._paragraph[0])) <= 2
        )

    def _take_line_of_its_own(self, line: str) -> bool:
        """Read a heading, an attribute, or a line about the next block."""
        attribute, heading = _ATTRIBUTE.match(line), _HEADING.match(line)
        if self._paragraph and not heading and not _BLOCK_MACRO.match(line):
            return False
        if attribute is not None:
            self.attributes[attribute[1].strip("!")] = (attribute[2] or "").strip()
        elif heading is not None:
            self._flush()
            self._add_heading(heading[1])
        elif _BLOCK_LINE.match(line):
            self._style = line.strip("[]").partition(",")[0].lower()
        elif _BLOCK_TITLE.match(line):
            self._add(line[1:], Kind.HEADLINE)
        elif not _BLOCK_MACRO.match(line):
            return False
        return True

    def _add_heading(self, text: str) -> None:
        self._terms = None
        is_first = self.title is None and not len(self.builder)
        self._add(text, Kind.HEADLINE)
        if is_first:
            self.title = clean_line(self._inline.text(text, self.attributes))
            self._take_header()

    def _take_header(self) -> None:
        """Read the lines of author and revision under the title, which a blank line ends."""
        for name, pattern in (("author", _AUTHOR_LINE), ("revdate", _REVISION_LINE)):
            line = self._lines[self._at].strip() if self._at < len(self._lines) else ""
            found = pattern.match(line) if line and not line.startswith((":", "//")) else None
            if found is not None:
                self.attributes[name] = found[1].strip()
                self._at += 1

    def _take_text(self, line: str) -> None:
        item, term = _ITEM.match(line), _TERM.match(line)
        if item is not None and not (self._paragraph and self._kind is None):
            self._flush()
            self._kind = Kind.LIST
            self._paragraph.append(_CHECKBOX.sub("", item[1]))
        elif term is not None and self._may_be_term() and "://" not in term[1]:
            self._flush()
            self._add_term(term[1])
            self._kind = Kind.TEXT
            if term[2]:
                self._paragraph.append(term[2])
        elif line.strip() == "+":  # joins the next block to a list item
            self._flush()
        else:
            self._paragraph.append(line.strip())

    def _may_be_term(self) -> bool:
        """Whether a line may be a term: it opens a paragraph, or stands behind a definition."""
        return not self._paragraph or self._kind is Kind.TEXT

    def _flush(self) -> None:
        lines, self._paragraph = self._paragraph, []
        style, self._style = self._style, self._style if not lines else ""
        if not lines:
            return
        if style in {"source", "listing", "literal"}:
            self.builder.add("\n".join(lines), Kind.CODE)
            return
        kind = Kind.QUOTATION if style in {"quote", "verse"} else self._kind
        hard = "\n" if style == "verse" else " "
        text = hard.join(
            line.removesuffix(" +") + ("\n" if line.endswith(" +") else "") for line in lines
        )
        place = self._add(_ADMONITION.sub("", text), kind)
        if self._terms is not None and place is not None:
            self.builder.set_above([place], self.builder.span_of(*self._terms))
        self._terms = None

    def _add(self, text: str, kind: Kind | None) -> int | None:
        return self.builder.add(self._inline.text(text, self.attributes), kind, marks=NOTE_MARKS)

    def _add_term(self, text: str) -> None:
        place = self._add(text, Kind.HEADLINE)
        if place is not None:
            self._terms = (self._terms[0] if self._terms else place, place)

    # --- delimited blocks ------------------------------------------------------------------------

    def _take_delimited(self, delimiter: str) -> None:
        style, self._style = self._style, ""
        if delimiter[0] in "=*_" or delimiter == "--":
            # What stands inside is read as ordinary blocks, up to the same line again.
            if delimiter[0] == "_" or style in {"quote", "verse"}:
                self._add_quotation(delimiter)
            elif style in {"source", "listing"}:
                self.builder.add("\n".join(self._inside(delimiter)), Kind.CODE)
            return
        inside = list(self._inside("```" if delimiter.startswith("```") else delimiter))
        if delimiter[0] in "+/" or style in {"stem", "pass", "comment"}:
            return
        if delimiter[1:] == "===":
            self._add_table(inside, delimiter[0], style)
        else:
            self.builder.add(_CALLOUT.sub("", "\n".join(inside)), Kind.CODE)

    def _inside(self, delimiter: str) -> Iterator[str]:
        """Yield the lines up to the same delimiter, or to the end of the file."""
        while self._at < len(self._lines):
            line = self._lines[self._at].rstrip()
            self._at += 1
            if line == delimiter:
                return
            yield line

    def _add_quotation(self, delimiter: str) -> None:
        paragraph: list[str] = []
        for line in (*self._inside(delimiter), ""):
            if line.strip():
                paragraph.append(line.strip())
            elif paragraph:
                self._add(" ".join(paragraph), Kind.QUOTATION)
                paragraph = []

    def _add_table(self, lines: list[str], sign: str, style: str) -> None:
        if sign in ",:":
            rows = [[cell.strip() for cell in line.split(sign)] for line in lines if line.strip()]
        else:
            rows = _table_rows(lines)
        texts = [[self._inline.text(cell, self.attributes) for cell in row] for row in rows]
        is_headed = len(lines) > 1 and bool(lines[0].strip()) and not lines[1].strip()
        self.builder.add_table(
            texts,
            has_head=is_headed or "header" in style,
            marks=NOTE_MARKS,
        )


def _table_rows(lines: list[str]) -> list[list[str]]:
    """Return the cells of each row: the first line with cells says how many a row has."""
    cells: list[str] = []
    width = 0
    for line in lines:
        parts = _CELL.split(line)
        if cells and parts[0].strip():
            cells[-1] += " " + parts[0].strip()
        cells += [part.strip() for part in parts[1:]]
        width = width or len(cells)
    return [cells[at : at + width] for at in range(0, len(cells), width)] if width else []
