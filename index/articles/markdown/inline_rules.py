"""Inline marks beside CommonMark: wikilinks, footnote marks, highlights, small figures, pictures.

Pure. The rules hide what a reader does not see; the text between stays.
"""

import re
from typing import TYPE_CHECKING

from index.articles.markdown.inline_positions import PositionState
from index.articles.markdown.marks import FILLER

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline

_WIKILINK = re.compile(
    r"!?\[\[(?P<target>[^\[\]|\r\n]{0,300}?)(?:\\?\|(?P<alias>[^\[\]\r\n]{0,300}))?\]\]"
)
_PICTURE = re.compile(
    r"\.(?:avif|bmp|gif|jpe?g|png|svg|webp|mp[34]|m4a|mov|ogg|wav|webm|pdf|canvas|base)\Z",
    re.IGNORECASE,
)
_SIZE = re.compile(r"\d{1,5}(?:x\d{1,5})?\Z")
_HIDDEN_ANCHOR = re.compile(r"\A#+|#\^[\w-]{1,60}\Z")
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]\s]{1,200}\]")
_SMALL = re.compile(
    r"(?<!~)~(?P<lowered>[\w+\-−()]{1,20})~(?![~/])"
    r"|(?<=[\w)\]])\^(?P<raised>[\w+\-−()/,.]{1,20})\^(?![\w^])"
)
_STRUCK = re.compile(r"(?<![\w~])~(?=[\w(])[^~\n]{1,500}(?<=[\w.!?)])~(?![\w~/])")
_INSERTED = re.compile(r"\^\^(?=[^\s^])[^^\n]{1,500}(?<=[^\s^])\^\^(?!\^)")
_PICTURE_NAME = re.compile(r"(?<![\w:/.]):(?:[+-]1|[a-z][a-z0-9_+-]{0,40}):(?![\w:/`])")
_ROLE = re.compile(
    r"(?<![\w:/`]):[a-z][\w:+.-]{0,40}:`(?P<shown>[^`<>\n]{1,300}?)"
    r"(?:\s{0,9}<[^`<>\n]{1,300}>)?`(?!`)"
)
"""A role of reStructuredText: ":doc:`Settings <settings>`"."""
_UNRESOLVED = re.compile(
    r"\[(?P<text>[^\[\]\n]*[A-Za-z][^\[\]\n]*)\]\[(?:[A-Za-z][\w.:/#-]{0,200})?\]"
)
_BRACKETED = re.compile(rf"\[(?P<text>[^\[\]\n]{{1,300}})\](?={FILLER})")
_FORMULA = re.compile(r"\$(?=[^\s$])(?=[^$\n]*[\\_*^])[^$\n]{0,300}?[^\s$]\$(?![\d$])")
_HIGHLIGHT = re.compile(r"==(?=[^\s=])[^=\r\n]{1,500}(?<=[^\s=])==(?!=)")


def add_rules(md: "MarkdownIt") -> None:
    """Add the rules to a parser, before those that would take the marks for links."""
    md.inline.ruler.before("escape", "formula", formula)
    md.inline.ruler.before("link", "wikilink", wikilink)
    md.inline.ruler.before("link", "footnote_mark", footnote_mark)
    md.inline.ruler.before("link", "inline_footnote", inline_footnote)
    md.inline.ruler.before("link", "highlight", highlight)
    md.inline.ruler.before("strikethrough", "small", small)
    md.inline.ruler.after("link", "brackets", brackets)
    md.inline.ruler.before("link", "picture_name", picture_name)


def formula(state: "StateInline", silent: bool) -> bool:  # noqa: ARG001, FBT001, the library's form
    """Read `$x_1$`, in which no mark of Markdown counts; amounts of dollars are none."""
    if state.src[state.pos] != "$":
        return False
    found = _FORMULA.match(state.src, state.pos)
    if found is None or found.end() > state.posMax:
        return False
    state.pos = found.end()
    return True


def wikilink(state: "StateInline", silent: bool) -> bool:  # noqa: FBT001, the library's form
    """Read `[[page|text]]` or the embed `![[page]]`: the text is shown, or else the page's name."""
    if not state.src.startswith(("[[", "![["), state.pos):
        return False
    found = _WIKILINK.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent and isinstance(state, PositionState):
        start, end = _shown_of_wikilink(found)
        state.hide(found.start(), start)
        state.hide(end, found.end())
    state.pos = found.end()
    return True


def _shown_of_wikilink(found: re.Match[str]) -> tuple[int, int]:
    """Return the span that is shown; it is empty for a picture."""
    alias = found["alias"]
    if found[0].startswith("!") and _PICTURE.search(found["target"].partition("#")[0]):
        return found.end(), found.end()
    if alias and not _SIZE.match(alias):
        return found.span("alias")
    start, end = found.span("target")
    anchor = _HIDDEN_ANCHOR.search(found["target"])
    if anchor is None:
        return start, end
    return (start + anchor.end(), end) if anchor.start() == 0 else (start, start + anchor.start())


def footnote_mark(state: "StateInline", silent: bool) -> bool:  # noqa: FBT001
    """Read `[^name]`, which is shown as a small figure."""
    if not state.src.startswith("[^", state.pos):
        return False
    found = _FOOTNOTE_MARK.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent and isinstance(state, PositionState):
        state.hide(*found.span())
    state.pos = found.end()
    return True


def inline_footnote(state: "StateInline", silent: bool) -> bool:  # noqa: FBT001
    """Read `^[text]`, a note whose brackets stay and part it from the sentence."""
    if not state.src.startswith("^[", state.pos):
        return False
    start, most = state.pos, state.posMax
    end = state.md.helpers.parseLinkLabel(state, start + 1)
    if end < 0:
        return False
    if not silent and isinstance(state, PositionState):
        state.hide(start, start + 1)
        state.pos, state.posMax = start + 2, end
        state.md.inline.tokenize(state)
    state.pos, state.posMax = end + 1, most
    return True


def highlight(state: "StateInline", silent: bool) -> bool:  # noqa: FBT001
    """Read the marks of `==text==`, first the one that opens, then the one that closes."""
    if not state.src.startswith("==", state.pos) or not isinstance(state, PositionState):
        return False
    if state.pos not in state.closing:
        found = _HIGHLIGHT.match(state.src, state.pos, state.posMax)
        if found is None:
            return False
        if not silent:
            state.closing[found.end() - 2] = state.pos
    if not silent:
        state.hide(state.pos, state.pos + 2)
    state.pos += 2
    return True


def small(state: "StateInline", silent: bool) -> bool:  # noqa: FBT001
    """Read `H~2~O`, `10^3^` and `^^inserted^^`, whose text is shown, and `~struck~`, which is not.

    The first mark before a raised figure or letter stays: 10^3 is another number without it.
    """
    start = state.pos
    if state.src[start] not in "~^" or not isinstance(state, PositionState):
        return False
    if start in state.closing:
        size = state.closing[start]
    else:
        found = next(
            filter(None, (each.match(state.src, start, state.posMax) for each in _PAIRS)), None
        )
        if found is None:
            return False
        if found.re is _STRUCK:
            if not silent:
                state.hide(*found.span())
            state.pos = found.end()
            return True
        size = 2 if found[0].startswith("^^") else 1
        if not silent:
            state.closing[found.end() - size] = size
        if found.re is _SMALL and _keeps_sign(found["raised"]):
            state.pos += size
            return True
    if not silent:
        state.hide(start, start + size)
    state.pos += size
    return True


def _keeps_sign(raised: str | None) -> bool:
    """Tell whether the sign before a raised figure or letter has to stay: 10^3, x^n."""
    return raised is not None and (len(raised) == 1 or raised[0] in "0123456789+-−")


_PAIRS = (_SMALL, _STRUCK, _INSERTED)


def brackets(state: "StateInline", silent: bool) -> bool:  # noqa: FBT001
    """Read `[text][label]` where nothing has the label, and `[text]{.class}`: the text is shown."""
    start = state.pos
    if state.src[start] != "[" or not isinstance(state, PositionState):
        return False
    found = _UNRESOLVED.match(state.src, start, state.posMax) or _BRACKETED.match(state.src, start)
    if found is None or found.end() > state.posMax:
        return False
    if not silent:
        state.hide(start, start + 1)
        state.hide(found.end("text"), found.end())
        most = state.posMax
        state.pos, state.posMax = found.span("text")
        state.md.inline.tokenize(state)
        state.posMax = most
    state.pos = found.end()
    return True


def picture_name(state: "StateInline", silent: bool) -> bool:  # noqa: FBT001
    """Read `:smile:`, in place of which a small picture is shown, and the role ":doc:`text`"."""
    if state.src[state.pos] != ":":
        return False
    picture = _PICTURE_NAME.match(state.src, state.pos)
    found = picture or _ROLE.match(state.src, state.pos)
    if found is None or found.end() > state.posMax:
        return False
    if not silent and isinstance(state, PositionState):
        start, end = found.span("shown") if picture is None else (found.end(), found.end())
        state.hide(found.start(), start)
        if start < end:
            state.hide(end, found.end())
    state.pos = found.end()
    return True
