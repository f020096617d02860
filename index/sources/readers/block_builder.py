"""Composition of a document's text from blocks, for formats whose file is not its text."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from index.errors import SourceError
from index.sources.readers.reading import Reading, ReadingNote, SourceFile, UnreadPart
from index.types import Document, Kind, SourceBlock, Span

_BETWEEN = "\n\n"
_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_LONE_SURROGATES = re.compile(r"[\ud800-\udfff]")
_WITHOUT_WIDTH = re.compile("[\xad\u200b\u2060]")
"""Where a word may be parted at the end of a line, and where it may not; nobody sees them."""
_OF_PROGRAM = re.compile(
    r"[(\[]?(?:untitled(?: document)?|unbenannt|sans titre|senza titolo|sin título|sem título"
    r"|anonymous|unknown|unspecified|(?:document|dokument|documento) ?\d*"
    r"|microsoft(?: office)? \w+ - .*|\S.*\.(?:[a-z]{3}|docx|dotx|html|indd|jpeg|json|pages"
    r"|pptx|pub|rtfd|xlsx))[)\]]?\Z",
    re.IGNORECASE,
)
"""A title or author that a program made up: none, a number, or the name of a file."""
_FIGURE = re.compile(r"\d")
_WITH_SIGNS = frozenset({Kind.CODE, Kind.TABLE})
_WORD = re.compile(r"\w")
_MOST_HEAD_WORDS = 6
"""Words of the longest text that heads a column where nothing marks it as a head."""
_SPACES = re.compile(r"[^\S\n]+")
_DIVIDER = re.compile(
    r"[\s*•·⁂❦❧~=_#–—―─━◆◇■□●○★☆✦✶\u2600-\u27bf\U0001f300-\U0001faff\ufe0f\u200d-]+\Z"
)
"""A paragraph of signs that only parts others, such as "* * *", or of a picture beside text."""
_BLANK_LINES = re.compile(r" ?\n[ \n]*")


@dataclass(slots=True)
class BlockBuilder:
    """Blocks added one by one, and the text in which a blank line stands between two of them."""

    _pieces: list[str] = field(default_factory=list)
    _blocks: list[SourceBlock] = field(default_factory=list)
    _length: int = 0
    _blank_lines: int | None = None  # of code since its last line; None behind anything else

    def __len__(self) -> int:
        return len(self._blocks)

    def add(
        self,
        text: str,
        kind: Kind | None = None,
        *,
        page: int | None = None,
        time: str | None = None,
        above: int | None = None,
        marks: str = "",
    ) -> int | None:
        """Add a block and return its place; None, and nothing added, if it only divides others.

        The text is cleaned by `clean_text`, that of code by `clean_code`. `above` is the place of
        the block that is shown over it. What stands between the two characters `marks` is kept as
        hidden text, such as the number of a note.
        """
        text = clean_code(text) if kind is Kind.CODE else clean_text(text)
        hidden: list[Span] = []
        if marks:
            text, hidden = _take_marks(text, marks)
        if not text.strip() or (kind not in _WITH_SIGNS and _DIVIDER.match(text)):
            return None
        if hidden and sum(b - a for a, b in hidden) == len(text):
            return None
        self._blank_lines = None
        start = self._length + (len(_BETWEEN) if self._blocks else 0)
        span = Span(start, start + len(text))
        self._pieces.append(text)
        self._length = span.end
        self._blocks.append(
            SourceBlock(
                span=span,
                kind=kind,
                page=page,
                time=time,
                above=above,
                hidden=tuple(Span(start + a, start + b) for a, b in hidden),
            )
        )
        return len(self._blocks) - 1

    def add_code_line(self, text: str) -> None:
        """Add a paragraph of code, as part of the block of code that it follows, if it does."""
        line = clean_code(text)
        if not line.strip():
            self._blank_lines = None if self._blank_lines is None else self._blank_lines + 1
            return
        if self._blank_lines is None:
            self.add(text, Kind.CODE)
            self._blank_lines = 0
            return
        piece = "\n" * (self._blank_lines + 1) + line
        self._pieces[-1] += piece
        self._length += len(piece)
        block = self._blocks[-1]
        span = Span(block.span.start, block.span.end + len(piece))
        self._blocks[-1] = replace(block, span=span)
        self._blank_lines = 0

    def add_table(
        self,
        rows: Sequence[Sequence[str]],
        *,
        head_rows: int = 0,
        page: int | None = None,
        marks: str = "",
    ) -> int | None:
        """Add a table of one line for each row as one block.

        The first `head_rows` are its head and shown over the others, as is a first row that looks
        like a head.
        """
        filled = [row for row in rows if any(cell.strip() for cell in row)]
        lines = [join_cells(row) for row in filled]
        place = self.add("\n".join(lines), Kind.TABLE, page=page, marks=marks)
        if place is None:
            return None
        head = [row for row in rows[:head_rows] if any(cell.strip() for cell in row)]
        titles = _is_title(filled)
        heads = len(head) or (titles + 1 if looks_like_head(filled[titles:]) else 0)
        if 0 < heads < len(lines):
            block = self._blocks[place]
            shown = "\n".join(self._pieces[place].split("\n", heads)[:heads])
            above = Span(block.span.start, block.span.start + len(shown))
            self._blocks[place] = replace(block, above=above)
        return place

    def set_above(self, places: Iterable[int], above: int | Span) -> None:
        """Show a block or span over each of some blocks that nothing else is shown over."""
        for place in places:
            if self._blocks[place].above is None:
                self._blocks[place] = replace(self._blocks[place], above=above)

    def span_of(self, first: int, last: int) -> Span:
        """Return the span from one block to another, both included."""
        return Span(self._blocks[first].span.start, self._blocks[last].span.end)

    @property
    def text(self) -> str:
        """The text of all blocks."""
        return _BETWEEN.join(self._pieces)

    def document(
        self,
        file: SourceFile,
        format_name: str,
        *,
        name: str | None = None,
        title: str | None = None,
        url: str | None = None,
        published: str | None = None,
        author: str | None = None,
        outlet: str | None = None,
        language: str | None = None,
    ) -> Document:
        """Return the document of all blocks. Raises SourceError if there are none."""
        name = name or file.name
        if not self._blocks:
            raise SourceError(name, "holds no text")
        return Document(
            source=name,
            text=self.text,
            format=format_name,
            title=clean_line(title),
            url=url or file.url,
            published=published,
            author=clean_line(author),
            outlet=clean_line(outlet),
            language=language,
            blocks=tuple(self._blocks),
        )


def join_cells(row: Iterable[str]) -> str:
    """Return a row of a table as one line."""
    return " | ".join(" ".join(cell.split()) for cell in row).strip(" |")


def _is_title(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the first row of a table is its title: one text over several columns."""
    texts = {cell.strip() for cell in rows[0] if cell.strip()}
    is_one = len(texts) == 1 and bool(rows[0][0].strip())
    return is_one and len(rows) > 2 and all(len(row) > 1 for row in rows[1:3])


def looks_like_head(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the first row of a table names its columns, where nothing marks it as head.

    It has short texts alone, without figures. Of two columns, one has figures in the other rows;
    three or more columns hardly ever go without heads.
    """
    head, body = rows[0], rows[1:]
    names = {cell.strip().casefold() for cell in head if cell.strip()}
    if len(names) < len(head) - (not head[0].strip()) or len(body) < 2 or len(head) < 2:
        return False
    if any(_FIGURE.search(name) or len(name.split()) > _MOST_HEAD_WORDS for name in names):
        return False
    if any(name.endswith((".", "!", "?", ":")) and len(name.split()) > 1 for name in names):
        return False
    return len(head) > 2 or all(len(row) > 1 and _FIGURE.search(row[1]) for row in body)


def _take_marks(text: str, marks: str) -> tuple[str, list[Span]]:
    """Return the text without the brackets `marks`, and the spans of what stood between them.

    A space before the mark of a note is hidden with it, so that none is left before a full stop.
    """
    pieces: list[str] = []
    hidden: list[Span] = []
    length = 0
    split = re.split(f"[{re.escape(marks)}]", text)
    for number, piece in enumerate(split):
        if number % 2 and piece:
            after = "".join(split[number + 1 : number + 2])
            is_apart = pieces[-1].endswith(" ") and length > 1 and not _WORD.match(after)
            start = length - is_apart
            if hidden and hidden[-1].end == start:
                start = hidden.pop().start
            hidden.append(Span(start, length + len(piece)))
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), hidden


def reading_of(
    document: Document, notes: Sequence[str | None] = (), unread: Sequence[UnreadPart] = ()
) -> Reading:
    """Return the reading of a file that is one article; the notes are about that article."""
    return Reading(
        documents=(document,),
        notes=tuple(ReadingNote(document.source, note) for note in notes if note),
        unread=tuple(unread),
    )


def clean_text(text: str) -> str:
    """Return text with single spaces, without control characters, blank lines and outer space.

    Characters without width that only guide line breaks, such as soft hyphens, are left out.

    Accents that follow their letter are joined with it, as other formats write them.
    """
    if not text.isprintable():  # else it has no spaces but " ", and nothing that is left out
        text = _WITHOUT_WIDTH.sub("", _without_controls(_LINE_ENDS.sub("\n", text)))
        text = _BLANK_LINES.sub("\n", _SPACES.sub(" ", text))
    elif "  " in text:
        text = _SPACES.sub(" ", text)
    return unicodedata.normalize("NFC", text.strip())


def clean_line(text: str | None) -> str | None:
    """Return text on one line, cleaned and of at most 300 characters; None if nothing is left."""
    return " ".join(clean_text(text).split())[:300] or None if text else None


def stated_line(text: str | None) -> str | None:
    """Return a title or author that a file states, cleaned; None for what programs put there."""
    line = clean_line(text)
    return None if line is None or _OF_PROGRAM.match(line) else line


def clean_code(text: str) -> str:
    """Return code with its spaces, without control characters and outer blank lines."""
    lines = _without_controls(_LINE_ENDS.sub("\n", text)).rstrip().split("\n")
    while lines and not lines[0].strip():
        del lines[0]
    return "\n".join(line.rstrip() for line in lines)


def _without_controls(text: str) -> str:
    return _LONE_SURROGATES.sub("\ufffd", _CONTROLS.sub("", text))
