"""Posts of a forum thread: what whoever opened it wrote, and what others replied. Pure.

"What can I do about the squeal" has its words in the post that asks, and its answer in a reply. A
post begins with a line that says who wrote it and when: "marit, 3 May 2024".
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache
from itertools import islice
from typing import NamedTuple

from index.articles.bylines.article_bylines import MOMENT
from index.articles.visible_text import visible_text
from index.types import Article, Kind, Span

MIN_POSTS = 3
"""Posts from which on an article is a thread, of at least two people."""

MAX_BEFORE = 3
"""Sentences of its title, before the first post: what stands under an article are comments."""

MAX_BYLINE = 80
"""Code points of the line that says who wrote a post."""

MAX_WORDS = 3
"""Words of the name of whoever wrote it."""

_MAY_BE_BYLINE = re.compile(
    r"^(?=[^\n]{3,120}$)[^\n]*(?:\d{4}|\d:\d\d|\bago\b|\b(?:posted|repl(?:y|ied)|wrote)\b)[^\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that may be one: it has a year, a time of day or a word of posting."""

_POSTED = (
    r"\b(?:answer(?:ed)?|asked|comment(?:ed)?|edited|op|original poster|post(?:ed)?|re"
    r"|repl(?:y|ied)|said|says|wrote|written)\b(?: (?:by|on|from))?"
)
_AGO = (
    r"(?:(?:\d+|an?|last)\s+)?(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\s+ago"
    r"|yesterday|today"
)
_ASKS_HELP = re.compile(
    r"\?|\b(?:advice|any (?:help|ideas?|suggestions?|tips?|thoughts)|anyone|help|ideas? welcome)\b",
    re.IGNORECASE,
)
_TELLS_PROBLEM = re.compile(
    r"\b(?:broken?|cannot|error|fail(?:s|ed|ing)?|never|no longer|not|problem|stopped|stuck"
    r"|trouble|worse|wrong)\b|\w\w+n['’]t\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[@\w][\w.'’@-]*")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"\w")


class PostRole(Enum):
    """What a sentence is in a thread."""

    NONE = auto()
    OPENER = auto()  # the title, or in a post of whoever opened the thread
    REPLY = auto()  # in a post of somebody else


class _Sentence(NamedTuple):
    source: str
    is_quoted: bool
    kind: Kind


def find_posts(article: Article) -> list[PostRole]:
    """Return the role of each sentence of a thread, in order; [] for any other article."""
    text = article.document.text
    if sum(1 for _ in islice(_MAY_BE_BYLINE.finditer(text), MIN_POSTS)) < MIN_POSTS:
        return []
    sentences = [*_list_sentences(article)]
    authors = [_find_author(each) for each in sentences]
    starts = [place for place, author in enumerate(authors) if author]
    if len(starts) < MIN_POSTS or len({authors[place] for place in starts}) < 2:
        return []
    first, second = starts[:2]
    opener = role = authors[first]
    returns = sum(authors[place] == opener for place in starts) > 1
    opened = " ".join(each.source for each in sentences[:second])
    seeks_help = _ASKS_HELP.search(opened) or (returns and _TELLS_PROBLEM.search(opened))
    if first > MAX_BEFORE or not seeks_help:
        return []
    roles: list[PostRole] = [PostRole.OPENER] * first
    for sentence, author in zip(sentences[first:], authors[first:], strict=True):
        role = author or role
        said = PostRole.OPENER if role == opener else PostRole.REPLY
        is_said = not author and not sentence.is_quoted and _WORD.search(sentence.source)
        roles.append(said if is_said else PostRole.NONE)
    return roles


def _list_sentences(article: Article) -> Iterator[_Sentence]:
    text = article.document.text
    for paragraph in article.paragraphs:
        for span in paragraph.sentences:
            source = text[slice(*span)]
            is_quoted = paragraph.kind is Kind.QUOTATION or _opens_quoted(text, span)
            yield _Sentence(source, is_quoted, paragraph.kind)


def _opens_quoted(text: str, span: Span) -> bool:
    """Tell whether a mark of quoting stands before a sentence on its line."""
    line = text[max(0, text.rfind("\n", 0, span.start) + 1) : span.start + 1]
    return line.lstrip(" \t").startswith(">") and not line.lstrip(" \t").startswith(">>")


def _find_author(sentence: _Sentence) -> str:
    """Return who wrote the post that a sentence opens, "" for a sentence that opens none.

    Only its first line counts: a line that is quoted may follow without a full stop.
    """
    line = visible_text(sentence.source.lstrip("> \t").split("\n", 1)[0])
    if not 2 < len(line) <= MAX_BYLINE or sentence.kind is Kind.TABLE:
        return ""
    rest, num_found = _signs().subn(" ", line)
    if not num_found:
        return ""
    words = rest.split()
    names = [each for each in map(_strip, words) if each]
    if not 1 <= len(names) <= MAX_WORDS or not all(map(_LETTER.search, names)):
        return ""  # "Boiler 2.1, 3 May" is a release
    return " ".join(names).casefold() if all(map(_NAME.fullmatch, names)) else ""


def _strip(word: str) -> str:
    return word.strip("()[]{},;:|·•–—-*#<>\"'")


@cache
def _signs() -> re.Pattern[str]:
    """Return what finds the words and times of a byline; compiled when an article is read."""
    return re.compile(rf"(?i){MOMENT}|{_AGO}|{_POSTED}|\b\d{{1,2}}:\d\d\b")
