"""Turns of an interview: the lines of the interviewer, whether they ask or not. Pure.

"Tell us about the storm." stands over the reply as a question does. Nothing in such a line says
so, but that the article has several questions in the same form: in bold, or of one speaker.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from index.articles.asking import MAX_QUESTION, MAX_SOURCE, asks_inside, mark_of, speaker_of
from index.articles.visible_text import visible_text
from index.types import Article, Kind, Span

MIN_QUESTIONS = 2
"""Questions in one form from which on other lines in that form are the interviewer's."""

MIN_SHARE = 1 / 3
"""Share of the lines in one form that ask."""

MAX_OTHERS = 1 / 2
"""Share of the lines of another speaker that ask, of the share of the interviewer's."""

MIN_WORDS = 3
"""Words of a bold line that asks nothing; a shorter one is a heading or a warning."""

_TOLD = frozenset({Kind.TEXT, Kind.QUOTATION, Kind.LIST})
_ENDS_SENTENCE = re.compile(r"[.!…。！][\"'”’»)]*\Z")
_WORD = re.compile(r"[^\W_]+")
_MARKS = " \t>*_"
"""What may stand between the start of a line and its first word."""


class _Turn(NamedTuple):
    """What one speaker says: from a sentence up to the next turn of the same paragraph."""

    paragraph: int
    sentences: range
    speaker: str
    asks: bool


def find_marked_lines(article: Article) -> set[int]:
    """Return the places of the paragraphs that an interviewer says and that are marked as a whole.

    They are empty where too few paragraphs with the same marks ask. A line that asks nothing is a
    sentence, and has its reply below it in other type.
    """
    text = article.document.text
    forms: dict[int, str] = {}
    asking: Counter[str] = Counter()
    telling: Counter[str] = Counter()
    for place, paragraph in enumerate(article.paragraphs):
        own = text[slice(*paragraph.span)]
        mark = mark_of(own) if paragraph.kind in _TOLD and len(own) <= MAX_SOURCE else ""
        shown = visible_text(own) if mark else ""
        if not shown or len(shown) > MAX_QUESTION:
            continue
        asks = asks_inside(shown)
        if not asks and not (_ENDS_SENTENCE.search(shown) and _count_words(shown) >= MIN_WORDS):
            continue
        forms[place] = mark
        (asking if asks else telling)[mark] += 1
    of_interviewer = {
        mark
        for mark, count in asking.items()
        if count >= MIN_QUESTIONS and count >= MIN_SHARE * (count + telling[mark])
    }
    return {
        place
        for place, mark in forms.items()
        if mark in of_interviewer and _has_reply(article, place, forms)
    }


def _has_reply(article: Article, place: int, forms: dict[int, str]) -> bool:
    """Tell whether a paragraph in other type, which is no heading, follows a line."""
    following = place + 1
    return (
        following < len(article.paragraphs)
        and following not in forms
        and article.paragraphs[following].kind in _TOLD
    )


def find_spoken_lines(article: Article) -> dict[int, set[int]]:
    """Return, by the place of their paragraph, the places of sentences that an interviewer says.

    That is the speaker who asks most often and hardly says anything else, where others reply.
    """
    turns = [*_list_turns(article)]
    asking = Counter(each.speaker for each in turns if each.asks)
    if not asking:
        return {}
    said = Counter(each.speaker for each in turns)
    (speaker, count), *others = asking.most_common()
    share = count / said[speaker]
    is_interview = count >= MIN_QUESTIONS and share >= MIN_SHARE and len(said) > 1
    if not is_interview or any(n / said[name] > MAX_OTHERS * share for name, n in others):
        return {}
    found: dict[int, set[int]] = {}
    for turn in turns:
        if turn.speaker == speaker:
            found.setdefault(turn.paragraph, set()).update(turn.sentences)
    return found


def _list_turns(article: Article) -> Iterator[_Turn]:
    """Yield the turns of all speakers: each opens a line with a name and a colon."""
    text = article.document.text
    if text.count(":") < MIN_QUESTIONS or "?" not in text:
        return
    for place, paragraph in enumerate(article.paragraphs):
        if paragraph.kind not in _TOLD or ":" not in text[slice(*paragraph.span)]:
            continue
        shown = [visible_text(text[slice(*span)]) for span in paragraph.sentences]
        opens = [
            (number, speaker)
            for number, span in enumerate(paragraph.sentences)
            if _is_at_line_start(text, span) and (speaker := speaker_of(shown[number]))
        ]
        starts = [*(number for number, _ in opens), len(shown)]
        for (start, speaker), end in zip(opens, starts[1:], strict=True):
            asks = any(asks_inside(each) for each in shown[start:end])
            yield _Turn(place, range(start, end), speaker, asks)


def _is_at_line_start(text: str, span: Span) -> bool:
    line = text[max(0, text.rfind("\n", 0, span.start) + 1) : span.start]
    return not line.strip(_MARKS)


def _count_words(shown: str) -> int:
    return len(_WORD.findall(shown))
