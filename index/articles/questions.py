"""Questions that stand over their answers on a page, and tables of contents. Pure.

A page of questions and answers asks by headings, by paragraphs or lines that are marked (bold,
"Q:", a speaker's name), by paragraphs that are nothing but a question, or by questions on one line
with short answers. What an interviewer says
counts as a question, whether it asks or not. What stands under a question answers it,
until the next question or heading.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from typing import NamedTuple

from index.articles.asking import (
    MAY_ASK,
    Asking,
    announces_reply,
    asks_of_own_case,
    classify_asking,
    is_answer_label,
    is_marked_question,
    is_plain_question,
    is_question_label,
    speaker_of,
)
from index.articles.interviews import find_marked_lines, find_spoken_lines
from index.articles.run_in_questions import find_run_in_questions
from index.articles.visible_text import visible_text
from index.types import Article, Kind, Paragraph, Span

MIN_UNMARKED = 2
"""Unmarked questions from which on a page is one of questions and answers. A lone one, in an
article, is answered by the paragraph after it alone."""

_INNERMOST = 7
"""Level of what is no Markdown heading: any heading ends what stands under such a question."""

_SIGNS = (*MAY_ASK, "](")
"""One of them is in every article that asks, but in headings, or links to its headings."""

_ASKING_SIGNS = ("?", "？", "Q", "问", "問")
"""One of them is in every paragraph with a question on a line of its own."""

_HEADING_MARKS = re.compile(r"(?:\A|\n)[ >]*(?P<marks>#{1,6})[ \t]*\Z")
_MAX_MARKED = 4
"""Sentences at the start of a paragraph that may be one marked question."""

_MAX_MARKS = 40
"""Code points before a heading in which its marks are looked for."""

_LINK_TO_HEADING = re.compile(
    r"\[(?:[^\[\]]|\[[^\[\]]*\]){1,300}\]\(\s*[^()\s]{0,300}#\S{1,300}?\)"
)
_WORD = re.compile(r"[^\W_]+")
_MAX_WORDS_BESIDE_LINKS = 3
"""Words beside its links that a table of contents may have: "Contents", "Table of contents"."""


_SIGNATURES = frozenset({Kind.BYLINE, Kind.DATELINE})


class Role(Enum):
    """What a sentence is on a page of questions and answers."""

    NONE = auto()
    QUESTION = auto()  # stands over what answers it
    ANSWER = auto()  # the nearest question before it stands over it
    CONTENTS = auto()  # an entry of a table of contents


class _Block(NamedTuple):
    paragraph: Paragraph
    text: str
    asking: Asking
    level: int


def find_roles(article: Article) -> list[Role]:
    """Return the role of each sentence of an article, in order."""
    if not _may_have_roles(article):
        return [Role.NONE] * sum(len(each.sentences) for each in article.paragraphs)
    blocks = [_make_block(article.document.text, each) for each in article.paragraphs]
    spoken = find_spoken_lines(article)
    run_in = find_run_in_questions(article)
    for place in find_marked_lines(article) | _find_whole(blocks, spoken):
        blocks[place] = blocks[place]._replace(asking=Asking.MARKED)
    for place in _find_of_own_case(blocks):
        blocks[place] = blocks[place]._replace(asking=Asking.UNMARKED)
    contents = _find_contents(blocks)
    num_unmarked = sum(block.asking is Asking.UNMARKED for block in blocks)
    section = _Section(is_page_of_questions=num_unmarked >= MIN_UNMARKED)
    roles: list[Role] = []
    for place, block in enumerate(blocks):
        size = len(block.paragraph.sentences)
        if place in contents:
            roles += [Role.CONTENTS] * size
        elif _stands_over_answer(blocks, place, section):
            section.open(block, is_title=_is_title(article, place, block))
            roles += [Role.QUESTION] * size
        else:
            lines = spoken.get(place, set())
            within = [*_roles_within(article.document.text, block, section, lines)]
            if {*within} == {Role.NONE} and place in run_in:
                within = _roles_run_in(size, run_in[place])
            roles += within
    return _without_unanswered(roles)


def _may_have_roles(article: Article) -> bool:
    """Tell whether an article may have a question over an answer, or a table of contents.

    Most have no sign of either, and no heading that asks.
    """
    text = article.document.text
    if any(map(text.__contains__, _SIGNS)):
        return True
    return any(
        paragraph.kind is Kind.LIST
        or (paragraph.kind is Kind.HEADLINE and _classify(text, paragraph) is not Asking.NOT)
        for paragraph in article.paragraphs
    )


def _find_whole(blocks: Sequence[_Block], spoken: Mapping[int, set[int]]) -> set[int]:
    """Return the places of the paragraphs in which an interviewer says every sentence."""
    return {
        place
        for place, lines in spoken.items()
        if len(lines) == len(blocks[place].paragraph.sentences)
    }


def _find_of_own_case(blocks: Sequence[_Block]) -> set[int]:
    """Return the places of the paragraphs in which readers tell their case and ask.

    There are none in an article without another question, or a sign that replies are posted.
    """
    found = {
        place
        for place, block in enumerate(blocks)
        if block.asking is Asking.NOT and asks_of_own_case(block.text, block.paragraph.kind)
    }
    if not found:
        return found
    num_others = sum(block.asking is Asking.UNMARKED for block in blocks)
    num_others += blocks[0].asking is Asking.HEADING or any(map(_announces_reply, blocks))
    return found if len(found) + num_others >= MIN_UNMARKED else set()


def _is_title(article: Article, place: int, block: _Block) -> bool:
    """Tell whether a paragraph is the title of the whole article."""
    is_heading = block.paragraph.kind is Kind.HEADLINE
    return is_heading and (not place or " ".join(block.text.split()) == article.title)


def _announces_reply(block: _Block) -> bool:
    return announces_reply(block.text, block.paragraph.kind)


class _Section:
    """The question that was read last, and how much more stands under it."""

    def __init__(self, *, is_page_of_questions: bool) -> None:
        self._is_page = is_page_of_questions
        self._level = 0
        self.is_marked = False
        self._is_open = self._is_fresh = self._is_lone = False

    def open(self, block: _Block, *, is_title: bool = False) -> None:
        """Begin what stands under a question; a title is answered by the first paragraph alone."""
        self._level = block.level
        self.is_marked = block.asking in {Asking.HEADING, Asking.MARKED} and not is_title
        self._is_lone = is_title or (not self.is_marked and not self._is_page)
        self._is_open = self._is_fresh = True

    def takes(self, block: _Block) -> bool:
        """Tell whether a paragraph that is no question stands under the last one."""
        if block.paragraph.kind in _SIGNATURES or _announces_reply(block):
            return self._is_open  # they stand between a question and what answers it
        fresh, self._is_fresh = self._is_fresh, False
        if block.paragraph.kind is Kind.HEADLINE and block.level <= self._level:
            # In plain text an answer may be a line without a full stop.
            self._is_open &= fresh and block.level == _INNERMOST
        elif self._is_lone:
            self._is_open &= fresh
        self.is_marked &= self._is_open
        return self._is_open


def _make_block(text: str, paragraph: Paragraph) -> _Block:
    start, end = paragraph.span
    own = text[start:end]
    level = _INNERMOST
    if paragraph.kind is Kind.HEADLINE:
        marks = _HEADING_MARKS.search(text[max(0, start - _MAX_MARKS) : start])
        level = len(marks["marks"]) if marks else _INNERMOST
    return _Block(paragraph, own, _classify(text, paragraph), level)


def _classify(text: str, paragraph: Paragraph) -> Asking:
    start, end = paragraph.span
    return classify_asking(text[start:end], paragraph.kind, len(paragraph.sentences))


def _stands_over_answer(blocks: Sequence[_Block], place: int, section: _Section) -> bool:
    """Tell whether a paragraph is a question with an answer of its own.

    One that is followed by another question has none, nor has the last of a list of questions.
    Where questions are headings or marked, another question belongs to what stands under them.
    """
    own, kind = blocks[place], blocks[place].paragraph.kind
    following = blocks[place + 1] if place + 1 < len(blocks) else None
    if own.asking is Asking.NOT or following is None:
        return False
    if own.asking is not Asking.UNMARKED:
        return following.asking not in {Asking.HEADING, Asking.MARKED}
    in_list = kind is Kind.LIST and place > 0 and blocks[place - 1].asking is Asking.UNMARKED
    return following.asking is Asking.NOT and not in_list and not section.is_marked


def _roles_within(text: str, block: _Block, section: _Section, spoken: set[int]) -> Iterator[Role]:
    """Yield the roles of the sentences of a paragraph that is not a question as a whole.

    It may have questions and answers on lines of their own, or open with a bold question. `spoken`
    are the places of the sentences that an interviewer says.
    """
    under = Role.ANSWER if section.takes(block) else Role.NONE
    if spoken:
        section.open(block)
        first = min(spoken)
        for place in range(len(block.paragraph.sentences)):
            told = Role.ANSWER if place > first else under
            yield Role.QUESTION if place in spoken else told
        return
    if block.paragraph.kind in {Kind.HEADLINE, Kind.TABLE} or not _may_ask(block.text):
        yield from [under] * len(block.paragraph.sentences)
        return
    sentences = block.paragraph.sentences
    shown = [visible_text(text[span.start : span.end]) for span in sentences]
    role = under
    for place, span in enumerate(sentences):
        at_start = _is_at_line_start(text, span)
        labelled = at_start and is_question_label(shown[place])
        if labelled or _asks_in_lines(text, block, shown, place):
            section.open(block)
            role, under = Role.QUESTION, Role.ANSWER
        elif role is not Role.QUESTION or at_start or not _goes_on(shown, place):
            role = under
        yield role


def _roles_run_in(size: int, asking: set[int]) -> list[Role]:
    """Return the roles in a paragraph in which answers run on behind their questions."""
    return [Role.QUESTION if place in asking else Role.ANSWER for place in range(size)]


def _may_ask(text: str) -> bool:
    return any(map(text.__contains__, _ASKING_SIGNS))


def _goes_on(shown: Sequence[str], place: int) -> bool:
    """Tell whether a sentence on the line of a question belongs to it: it asks, or has no words."""
    return is_plain_question(shown[place]) or not _WORD.search(shown[place])


def _asks_in_lines(text: str, block: _Block, shown: Sequence[str], place: int) -> bool:
    """Tell whether a sentence of a paragraph is a question that the next sentences answer.

    It is bold and opens the paragraph, or it has a line of its own.
    """
    if place + 1 == len(shown):
        return False
    span, following = block.paragraph.sentences[place : place + 2]
    if not place and _opens_with_marked(text, block.paragraph.sentences):
        return True
    on_own_line = _is_at_line_start(text, following) and (
        not place or _is_at_line_start(text, span)
    )
    if not on_own_line or not is_plain_question(shown[place]):
        return False
    if place + 2 == len(shown) and is_plain_question(shown[-1]):
        return False  # nothing but questions
    speaker, other = speaker_of(shown[place]), speaker_of(shown[place + 1])
    if speaker and other:
        return speaker != other
    return not place or is_answer_label(shown[place + 1])


def _opens_with_marked(text: str, sentences: Sequence[Span]) -> bool:
    """Tell whether one of the first sentences ends a marked question with which all begin.

    "**My key broke. Who helps?** Ida does." has two, and something behind them.
    """
    first = sentences[0].start
    ends = [span.end for span in sentences[:_MAX_MARKED] if span is not sentences[-1]]
    return any(is_marked_question(text[first:end]) for end in ends)


def _is_at_line_start(text: str, span: Span) -> bool:
    before = text[max(0, span.start - _MAX_MARKS) : span.start]
    return not before.rstrip(" \t>") or before.rstrip(" \t>")[-1] in "\r\n"


def _find_contents(blocks: Sequence[_Block]) -> set[int]:
    """Return the places of the paragraphs that belong to a table of contents."""
    headings: set[str] = set()
    if any(_may_be_entry(block) for block in blocks):
        headings = {
            visible_text(block.text).casefold()
            for block in blocks
            if block.paragraph.kind is Kind.HEADLINE or block.asking is Asking.MARKED
        }
    return {place for place, block in enumerate(blocks) if _is_contents(block, headings)}


def _is_contents(block: _Block, headings: set[str]) -> bool:
    if block.paragraph.kind in {Kind.HEADLINE, Kind.TABLE}:
        return False
    beside, num_links = block.text, 0
    if "](" in block.text:
        beside, num_links = _LINK_TO_HEADING.subn(" ", block.text)
    if num_links and len(_WORD.findall(visible_text(beside))) <= _MAX_WORDS_BESIDE_LINKS:
        return True
    return _may_be_entry(block) and visible_text(block.text).casefold() in headings


def _may_be_entry(block: _Block) -> bool:
    """Tell whether a paragraph may be a heading's name in a list, without a link."""
    return block.paragraph.kind is Kind.LIST and "](" not in block.text


def _without_unanswered(roles: Sequence[Role]) -> list[Role]:
    """Return the roles, without questions that nothing stands under."""
    kept: list[Role] = []
    following = Role.NONE
    for role in reversed(roles):
        if role is Role.QUESTION and following not in {Role.QUESTION, Role.ANSWER}:
            kept.append(Role.NONE)
        else:
            kept.append(role)
        following = kept[-1]
    return kept[::-1]
