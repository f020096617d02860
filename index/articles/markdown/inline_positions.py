"""Which characters of a paragraph are marks of Markdown and not shown, by the parser's own rules.

Pure. markdown-it-py says what inline markup means, but not where it stands; this parser of its
rules notes the positions of what each rule takes for a mark.
"""

import string
from collections.abc import Callable
from html import unescape
from typing import TYPE_CHECKING, Any

from markdown_it import rules_inline
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline.state_inline import StateInline

from index.articles.markdown.marks import FILLER
from index.types import Span, merge_spans

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


SHOWS_CAPTIONS = "shows_captions"
"""Key of a page's environment: the text of a picture that stands alone is shown below it."""


class PositionState(StateInline):
    """The state of one paragraph: the spans hidden so far, and marks not decided yet.

    `label_ends` are the ends of texts of links by where they begin, `closing` the ends of pairs
    whose beginning was found.
    """

    def __init__(self, src: str, md: "MarkdownIt", env: Any) -> None:
        super().__init__(src, md, env, [])
        self.hidden: list[Span] = []
        self.delimiter_tokens: list[tuple[Token, Span]] = []
        self.label_ends: dict[int, int] = {}
        self.closing: dict[int, int] = {}

    def hide(self, start: int, end: int) -> None:
        """Note a span that is not shown."""
        self.hidden.append(Span(start, end))


def find_struck(delimiters: "list[tuple[Token, Span]]") -> list[Span]:
    """Return the spans of `~~struck~~` text with its marks: what a page takes back is no text."""
    found, opened = [], []
    for token, span in sorted(delimiters, key=lambda each: each[1]):
        if token.type == "s_open":
            opened.append(span.start)
        elif token.type == "s_close" and opened:
            found.append(Span(opened.pop(), span.end))
    return found


class PositionedInlineParser(ParserInline):
    """An inline parser that returns hidden spans instead of tokens."""

    def find_hidden(self, src: str, md: "MarkdownIt", env: Any) -> list[Span]:
        """Return the spans of a paragraph's text that are marks or struck out, in order."""
        state = PositionState(src, md, env)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        for token, span in state.delimiter_tokens:
            if token.type != "text" or not token.content:
                state.hidden.append(span)
        struck = find_struck(state.delimiter_tokens)
        return (
            list(merge_spans([*state.hidden, *struck], touching=False))
            if struck
            else sorted(state.hidden)
        )

    def parse(
        self,
        src: str,  # noqa: ARG002
        md: "MarkdownIt",  # noqa: ARG002
        env: Any,  # noqa: ARG002
        tokens: "list[Token]",
    ) -> "list[Token]":
        """Return no tokens: the text of a picture is not looked into."""
        return tokens

    def tokenize(self, state: StateInline) -> None:
        """Read from the state's position to its end, and note what is hidden there."""
        if not isinstance(state, PositionState):
            raise TypeError("this parser notes positions, and needs a state that keeps them")
        end = state.posMax
        state.label_ends[state.pos] = end
        rules = self.ruler.getRules("")
        most_nested = state.md.options["maxNesting"]
        while state.pos < end:
            start, num_tokens = state.pos, len(state.tokens)
            found = None
            if state.level < most_nested:
                found = next((rule for rule in rules if rule(state, False)), None)
            if found is None:
                state.append_pending(state.src[state.pos])
                state.pos += 1
            elif (note := _NOTES.get(found)) is not None:
                note(state, start, num_tokens)
        if state.pending:
            state.pushPending()


def _note_link(state: PositionState, start: int, _: int) -> None:
    state.hide(start, start + 1)
    state.hide(state.label_ends.get(start + 1, state.pos - 1), state.pos)


def _note_image(state: PositionState, start: int, _: int) -> None:
    """Hide a picture with its text, which stands for it where pictures cannot be seen."""
    alone = not state.src[:start].strip() and not state.src[state.pos :].strip(_AROUND_PICTURE)
    if alone and state.env.get(SHOWS_CAPTIONS):
        state.hide(start, start + 2)
        state.hide(start + 2 + len(state.tokens[-1].content), state.pos)
    else:
        state.hide(start, state.pos)


def _note_edges(state: PositionState, start: int, _: int) -> None:
    state.hide(start, start + 1)
    state.hide(state.pos - 1, state.pos)


def _note_all(state: PositionState, start: int, _: int) -> None:
    state.hide(start, state.pos)


def _note_escape(state: PositionState, start: int, _: int) -> None:
    """Hide a backslash before a sign or a line end; that of a path of Windows is shown."""
    if state.src[start + 1] in _ESCAPABLE:
        state.hide(start, start + 1)


def _note_reference(state: PositionState, start: int, _: int) -> None:
    """Hide a character reference, in whose place its character is shown; of `&amp;` all but "&"."""
    is_ampersand = unescape(state.src[start : state.pos]) == "&"
    state.hide(start + is_ampersand, state.pos)


def _note_code(state: PositionState, start: int, num_tokens: int) -> None:
    if len(state.tokens) > num_tokens and state.tokens[-1].type == "code_inline":
        size = len(state.tokens[-1].markup)
        state.hide(start, start + size)
        state.hide(state.pos - size, state.pos)


def _note_delimiters(state: PositionState, start: int, num_tokens: int) -> None:
    end = state.pos
    for token in reversed(state.tokens[num_tokens:]):
        if end <= start:
            break
        state.delimiter_tokens.append((token, Span(end - len(token.content), end)))
        end -= len(token.content)


_AROUND_PICTURE = f"{string.whitespace}{FILLER}"
_ESCAPABLE = frozenset(string.punctuation + "\n")
_NOTES: dict[Callable[[StateInline, bool], bool], Callable[[PositionState, int, int], None]] = {
    rules_inline.link: _note_link,
    rules_inline.image: _note_image,
    rules_inline.autolink: _note_edges,
    rules_inline.html_inline: _note_all,
    rules_inline.escape: _note_escape,
    rules_inline.entity: _note_reference,
    rules_inline.backtick: _note_code,
    rules_inline.emphasis.tokenize: _note_delimiters,
    rules_inline.strikethrough.tokenize: _note_delimiters,
}
