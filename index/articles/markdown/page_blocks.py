"""The blocks of one Markdown page: parsed, placed in the file, and split into sentences. Pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.articles.block import (
    Block,
    count_lines,
    find_line_starts,
    split_lines,
    split_sentences,
    trim,
)
from index.articles.block_classification import is_caption
from index.articles.bylines import classify_byline
from index.articles.labelled_lines import find_title_above, is_labelled, names_release
from index.articles.markdown.html_blocks import HtmlPart, find_parts
from index.articles.markdown.inline_positions import SHOWS_CAPTIONS
from index.articles.markdown.leaves import CODE_TITLE_LEVEL, Form, Leaf, find_leaves
from index.articles.markdown.marks import (
    fill,
    find_marks,
    find_parting_marks,
    is_mdx,
    shows_captions,
)
from index.articles.markdown.parser import get_parser
from index.articles.markdown.placing import (
    Page,
    Placed,
    find_inline_marks,
    place_code,
    place_inline,
    place_rows,
)
from index.types import REFERENCE, Kind, Span, clip_spans, merge_spans, without_hidden


def read_blocks(text: str, start: int, name: str) -> list[Block]:
    """Return the leaf blocks of a page from offset `start` on; raises RecursionError."""
    return _PageReader(text, start, name).read()


class _PageReader:
    """Reads one page: its text, the marks hidden before parsing, and the blocks found so far."""

    def __init__(self, text: str, start: int, name: str) -> None:
        body = text[start:]
        mdx = is_mdx(name, body)
        marks = find_marks(body, mdx=mdx)
        filled = fill(body, marks)
        env: dict[str, object] = {SHOWS_CAPTIONS: shows_captions(name, body)}
        self._text = text
        self._marks = [Span(start + a, start + b) for a, b in marks]
        self._line_starts = find_line_starts(text)
        lines = [line for line in split_lines(text) if line.span.start >= start]
        self._tokens = get_parser(mdx=mdx).parse(filled, env)
        self._page = Page(text[:start] + filled, lines, env)
        self._found: list[Block] = []
        self._above_list: Block | None = None  # the last that is no item of a list
        self._terms: tuple[Span, ...] = ()
        self._was_term = False
        self._code_titles: set[Span] = set()
        self._headings: list[Block] = []  # the heading above and those that it stands under

    def read(self) -> list[Block]:
        """Return the blocks."""
        # A list, because a table's rows are complete only after the last leaf.
        for leaf in list(find_leaves(self._tokens)):
            if leaf.form is Form.INLINE:
                self._add_inline(leaf)
            elif leaf.form is Form.CODE:
                self._add_code(leaf)
            elif leaf.form is Form.TABLE:
                self._add_table(place_rows(self._page, leaf))
            else:
                self._add_html(leaf)
        return self._found

    def _add_inline(self, leaf: Leaf) -> None:
        placed = place_inline(self._page, leaf)
        if placed is None:
            return
        span, hidden = self._settle(placed.span, placed.hidden)
        shown = self._shown(span, hidden)
        if not shown:
            return
        kind = leaf.kind
        if kind is Kind.TEXT:
            line = classify_byline(shown, is_first=not self._found)
            kind = line or (Kind.CAPTION if is_caption(shown) else kind)
        sentences = self._split(span, hidden, placed.number)
        if sentences:
            above = self._above(leaf, kind, sentences, hidden)
            self._add(kind, span, sentences, hidden, level=leaf.level, above=above)
            self._note_term(leaf, span)

    def _note_term(self, leaf: Leaf, span: Span) -> None:
        if leaf.level == CODE_TITLE_LEVEL:
            self._code_titles.update(self._found[-1].sentences)
        if leaf.is_term:
            self._terms = (*self._terms, span) if self._was_term else (span,)
        elif not leaf.is_definition:
            self._terms = ()
        self._was_term = leaf.is_term

    def _split(self, span: Span, hidden: tuple[Span, ...], number: Span | None) -> tuple[Span, ...]:
        """Split a paragraph; the number that opens an item belongs to its first sentence."""
        if number is None:
            return self._part(split_sentences(self._text, span, hidden), hidden)
        rest = trim(self._text, Span(number.end, span.end))
        first, *others = split_sentences(self._text, rest, hidden) or (rest,)
        return self._part((Span(number.start, first.end), *others), hidden)

    def _part(self, sentences: tuple[Span, ...], hidden: tuple[Span, ...]) -> tuple[Span, ...]:
        """Return sentences ended at short codes too, as behind the label of a tab."""
        if not sentences:
            return sentences
        whole = Span(sentences[0].start, sentences[-1].end)
        starts = [each.start for each in hidden]
        ends: set[int] = set()
        for mark in find_parting_marks(self._text, whole):
            inner = starts[bisect_right(starts, mark.start) : bisect_left(starts, mark.end)]
            ends.update((*mark, *inner))
        if not ends:
            return sentences
        ordered = sorted(ends)
        parted: list[Span] = []
        for sentence in sentences:
            start = sentence.start
            first, last = bisect_right(ordered, start), bisect_left(ordered, sentence.end)
            for end in (*ordered[first:last], sentence.end):
                piece = trim(self._text, Span(start, end))
                if piece.start < piece.end and self._shown(piece, hidden):
                    parted.append(piece)
                    start = end
                elif end == sentence.end and parted and parted[-1].start >= sentence.start:
                    parted[-1] = trim(self._text, Span(parted[-1].start, end))
        return tuple(parted)

    def _above(
        self, leaf: Leaf, kind: Kind, sentences: tuple[Span, ...], hidden: tuple[Span, ...]
    ) -> tuple[Span, ...]:
        """Return what is shown over a block: its terms, its title, or what introduces it."""
        if leaf.level == CODE_TITLE_LEVEL:
            return self._introduction()
        if leaf.is_definition and self._terms:
            return self._terms
        return self._title_above(kind, sentences, hidden)

    def _title_above(
        self, kind: Kind, sentences: tuple[Span, ...], hidden: tuple[Span, ...]
    ) -> tuple[Span, ...]:
        """Return the title of labelled lines: of a paragraph of them, or of an item of a list."""
        if kind is Kind.HEADLINE:
            return ()
        title = self._above_list
        names = title is not None and (
            title.kind is Kind.HEADLINE or self._text[title.span.end - 1] == ":"
        )
        before = title.sentences[-1] if title is not None and names else None
        if title is not None and title.kind is Kind.TEXT and not names:
            before = next((each for each in title.above if each.end <= title.span.start), None)
        lines = [self._shown(each, hidden) for each in sentences]
        if kind is Kind.LIST and (release := self._release_above()):
            return release
        if kind is Kind.LIST and len(lines) == 1:
            return (before,) if before and is_labelled(lines[0]) else ()
        return find_title_above(lines, sentences, before)

    def _release_above(self) -> tuple[Span, ...]:
        """Return the heading of the version that an item stands under, and those between them.

        "Support for Python 3.8" says the opposite without the heading "Removed".
        """
        for place, each in enumerate(self._headings):
            if names_release(self._shown(each.span, each.hidden)):
                return tuple(heading.span for heading in self._headings[place:])
        return ()

    def _add_code(self, leaf: Leaf) -> None:
        placed = place_code(self._page, leaf)
        if placed is not None:
            span, hidden = self._settle(trim(self._text, placed.span), placed.hidden)
            if span.start < span.end:
                self._add(Kind.CODE, span, (span,), hidden, above=self._introduction())

    def _introduction(self) -> tuple[Span, ...]:
        """Return the last sentence of the block before, and what stands above that if it is code.

        The title of a block of code stands under the sentence that introduces the code.
        """
        if not self._found:
            return ()
        before = self._found[-1]
        if before.kind is Kind.CODE:
            return tuple(each for each in before.above if each not in self._code_titles)
        own = before.sentences[-1:]
        return (*before.above, *own) if before.level == CODE_TITLE_LEVEL else own

    def _add_table(self, rows: list[Placed]) -> None:
        settled = [self._settle(row.span, row.hidden) for row in rows]
        shown = [(span, hidden) for span, hidden in settled if self._shown(span, hidden)]
        if shown:
            spans = tuple(span for span, _ in shown)
            whole = Span(spans[0].start, spans[-1].end)
            hidden = [each for _, own in shown for each in own]
            hidden += _between(self._text, spans)
            self._add(
                Kind.TABLE, whole, spans, merge_spans(hidden, touching=False), above=spans[:1]
            )

    def _add_html(self, leaf: Leaf) -> None:
        lines = self._page.lines
        last = min(leaf.last, len(lines)) - 1
        block = Span(lines[leaf.first].span.start, lines[last].span.end)
        heads: tuple[Span, ...] = ()
        for part in find_parts(self._page.text, block, quoted=leaf.quoted):
            span, hidden = self._settle(part.span, [*part.hidden, *self._inline_marks(part)])
            if self._shown(span, hidden):
                sentences = self._split_html(part, span, hidden)
                above = self._introduction() if part.kind is Kind.CODE else heads
                self._add(part.kind, span, sentences, hidden, level=part.level, above=above)
                heads = (heads or sentences) if part.kind is Kind.TABLE else ()

    def _inline_marks(self, part: HtmlPart) -> list[Span]:
        """Return the marks of Markdown in HTML, where some renderers take them for such."""
        start, end = part.span
        if part.kind is Kind.CODE:
            return [Span(*each.span()) for each in REFERENCE.finditer(self._text, start, end)]
        found = find_inline_marks(self._page.text[start:end], self._page.env)
        return [Span(start + a, start + b) for a, b in found]

    def _split_html(self, part: HtmlPart, span: Span, hidden: tuple[Span, ...]) -> tuple[Span, ...]:
        if part.kind in {Kind.CODE, Kind.TABLE}:
            return (span,)
        return split_sentences(self._text, span, hidden)

    def _settle(self, span: Span, hidden: Sequence[Span]) -> tuple[Span, tuple[Span, ...]]:
        """Return a span, and all that is hidden in it."""
        marks = [Span(span.start + a, span.start + b) for a, b in clip_spans(self._marks, span)]
        clipped = clip_spans(merge_spans([*hidden, *marks], touching=False), span)
        return span, tuple(Span(span.start + a, span.start + b) for a, b in clipped)

    def _shown(self, span: Span, hidden: tuple[Span, ...]) -> str:
        piece = self._text[span.start : span.end]
        return without_hidden(piece, clip_spans(hidden, span)).strip()

    def _add(
        self,
        kind: Kind,
        span: Span,
        sentences: tuple[Span, ...],
        hidden: tuple[Span, ...],
        *,
        level: int = 0,
        above: tuple[Span, ...] = (),
    ) -> None:
        lines = count_lines(self._line_starts, span)
        block = Block(kind, span, lines, sentences, hidden, above, level=level)
        self._found.append(block)
        if kind is not Kind.LIST:
            self._above_list = block
        if kind is Kind.HEADLINE:
            self._headings = [each for each in self._headings if each.level < level] + [block]


def _between(text: str, spans: tuple[Span, ...]) -> Iterator[Span]:
    """Yield what stands between the rows of a table, such as the rule below its head."""
    for before, after in pairwise(spans):
        gap = trim(text, Span(before.end, after.start))
        if gap.start < gap.end:
            yield gap
