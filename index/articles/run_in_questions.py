"""Questions that stand on one line with their answers. Pure.

"- Is it free? Yes, for all." is such a one. Nothing marks them but their place: each opens a
paragraph or an item, or follows such an answer.
"""

import itertools
from collections.abc import Sequence

from index.articles.asking import MAX_UNMARKED, is_plain_question
from index.articles.visible_text import visible_text
from index.types import Article, Kind, Paragraph

MIN_RUN_IN = 2
"""Such questions from which on a page is one of questions and answers. A lone one is rhetoric."""

MAX_ANSWER = 3
"""Sentences of an answer that runs on behind its question; a longer text only opens with one."""

_NO_TEXT = frozenset({Kind.HEADLINE, Kind.TABLE, Kind.CODE})
_MARKS = ("?", "？")


def find_run_in_questions(article: Article) -> dict[int, set[int]]:
    """Return the places of such questions in their paragraphs, by the places of these."""
    text = article.document.text
    if not any(map(text.__contains__, _MARKS)):
        return {}
    found = {
        place: asking
        for place, paragraph in enumerate(article.paragraphs)
        if (asking := _find_in_paragraph(text, paragraph))
    }
    return found if sum(map(len, found.values())) >= MIN_RUN_IN else {}


def _find_in_paragraph(text: str, paragraph: Paragraph) -> set[int]:
    """Return the places of the questions of a paragraph, none unless each has a short answer."""
    spans = paragraph.sentences
    if len(spans) < 2 or paragraph.kind in _NO_TEXT:
        return set()
    opening = text[spans[0].start : spans[0].end]
    if not any(map(opening.__contains__, _MARKS)):  # mostly
        return set()
    asks = [_asks(text[span.start : span.end]) for span in spans]
    return set(_list_asking(asks)) if asks[0] and _have_answers(asks) else set()


def _asks(sentence: str) -> bool:
    """Tell whether a sentence is a question in the page's own voice."""
    shown = visible_text(sentence)
    return len(shown) <= MAX_UNMARKED and is_plain_question(shown)


def _list_asking(asks: Sequence[bool]) -> list[int]:
    return [place for place, is_asking in enumerate(asks) if is_asking]


def _have_answers(asks: Sequence[bool]) -> bool:
    """Tell whether one to `MAX_ANSWER` sentences stand behind each question."""
    bounds = [*_list_asking(asks), len(asks)]
    return all(1 <= end - start - 1 <= MAX_ANSWER for start, end in itertools.pairwise(bounds))
