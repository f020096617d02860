"""Headings among the candidates: none is put before what stands under it. Pure.

A heading that asks is `answers_under_questions.py`'s matter; others go below a sentence of their
section.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import compress

import numpy as np

from index.analysis import STOP_TERMS, extract_terms
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.question import (
    AnswerType,
    Question,
    asks_speed,
    find_expected_expressions,
    find_finishing_time,
    find_required_expressions,
)
from index.answering.ranking.asked_values import LABELLED
from index.collection import Bools, Collection
from index.expressions import SentenceFlag
from index.types import Kind

MIN_SCORE_SHARE = 0.5
"""Share of the heading's score that another sentence needs to be put before it."""

STANDING_OVER = frozenset({Kind.HEADLINE, Kind.BYLINE, Kind.DATELINE})
"""Kinds of paragraphs that stand over what tells something."""

MAX_HEADING_LENGTH = 100
"""Length of a heading in code points; a longer line without a full stop may be a statement."""

NUM_CHECKED = 6
"""Best candidates among which one that may answer is looked for."""

MAX_SHARE_OF_TITLE = 0.5
"""Largest share of the words of a question that the title may say instead of the heading."""

_VERSION = re.compile(r"\W*(?:(?:release|version) )?v?(\d+(?:\.\d+)+)(?![\w.-])", re.IGNORECASE)
"""What opens the heading of a release."""

_NEWS = frozenset(extract_terms("new news change changes changed"))
"""Terms by which it is asked what stands under such a heading."""

SILENT = ("```", "~~~", "![", "<", ":::")
"""How blocks begin that are no sentence: code, pictures, tags."""


def demote_headings(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Rank a heading below its section unless it holds the expected kind of answer.

    A heading repeats the words of a question better than any sentence of its section, but names
    the subject instead of saying something of it. One with an expression of a kind that the
    question asks for may answer: "Nine hurt as warehouse burns", as may the score of a match. Only
    the first candidate that may answer changes its place: it is put first where the first one is a
    heading.
    """
    top = candidates[:NUM_CHECKED]
    ids = np.array([each.sentence for each in top], dtype=np.int64)
    flags = collection.flags(ids).tolist() if len(ids) else []
    asked = _find_asked_section(collection, question, top, flags)
    if asked is not None:
        rest = [each for each in candidates if each.sentence != asked.sentence]
        return _put_lead(collection, [asked._replace(score=candidates[0].score), *rest])
    tells_score = bool(top) and top[0].extra.get(LABELLED, 0.0) > 0
    if tells_score or not flags or not flags[0] & int(SentenceFlag.FRAGMENT):
        return candidates
    expected = int(find_expected_expressions(question).flags | find_required_expressions(question))
    place = next(_find_answering(collection, question, top, flags, expected), None)
    if place == 0 and question.answer_type is AnswerType.WHO:
        place = _find_below(collection, top, flags, expected)
    if place is None or top[place].score < MIN_SCORE_SHARE * top[0].score or _says_none(top[place]):
        return _put_section_lead(collection, candidates)
    return [top[place], *candidates[:place], *candidates[place + 1 :]]


def _says_none(candidate: Candidate) -> bool:
    """Tell whether a sentence has no content word of the question, and no other word for one."""
    table, column = candidate.table, candidate.column
    if not len(table.content_terms):
        return False
    return not (table.matched_idf[:, column].any() or table.in_other_words[:, column].any())


def _put_section_lead(
    collection: Collection, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, a heading at their top replaced by what opens its section.

    That is where it has all words of the question, but for those of the article's title. The
    sentence has the heading's score and features. The title stands over more than one section.
    """
    heading = candidates[0]
    if not len(heading.table.content_terms):
        return candidates
    matched = heading.table.matched_idf[:, heading.column] > 0
    paragraphs = collection.paragraphs_of(heading.article)
    is_title = heading.paragraph == paragraphs[0]
    if is_title or heading.paragraph + 1 not in paragraphs:
        return candidates
    if not matched.all() and not _is_said_with_title(collection, heading, matched):
        return candidates
    return _put_lead(collection, candidates)


def _put_lead(collection: Collection, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the candidates, a heading at their top replaced by what opens its section."""
    heading = candidates[0]
    lead = collection.sentences_of(heading.paragraph + 1)[0]
    passage = collection.passages([lead])[0]
    if passage.kind in STANDING_OVER or passage.text.startswith(SILENT):
        return candidates
    told = heading._replace(sentence=lead, paragraph=heading.paragraph + 1)
    return [told, *(each for each in candidates[1:] if each.sentence != lead)]


def _find_asked_section(
    collection: Collection,
    question: Question,
    top: Sequence[Candidate],
    flags: Sequence[int],
) -> Candidate | None:
    """Return the heading of a section that is asked for as such, None if there is none.

    "What are the drawbacks of the tent" asks for what stands under "Drawbacks" in a page on the
    tent: all words of the heading are asked for, and the title has all others. No sentence says
    the heading's words.
    """
    lines = [
        held & int(SentenceFlag.FRAGMENT) and len(each.table.matched_idf)
        for each, held in zip(top, flags, strict=True)
    ]
    if not any(lines) or question.language != "en" or find_required_expressions(question):
        return None
    passages = collection.passages([each.sentence for each in top])
    for each, passage, is_line in zip(top, passages, lines, strict=True):
        paragraphs = collection.paragraphs_of(each.article)
        is_section = each.paragraph != paragraphs[0] and each.paragraph + 1 in paragraphs
        if not is_line or not is_section or passage.kind is not Kind.HEADLINE:
            continue
        num_terms = len({*extract_terms(passage.masked_text)} - STOP_TERMS)
        rest = set(compress(each.table.content_terms, (~each.is_said).tolist())) - UNMISSED
        version = _VERSION.match(passage.masked_text)
        if version is not None and version[1] in each.said_terms:
            num_terms, rest = 1, rest - _NEWS  # its day may stand behind it
        if int(each.is_said.sum()) < num_terms or not rest <= {*extract_terms(passage.title)}:
            continue
        telling = (
            other
            for other, beside in zip(top, passages, strict=True)
            if beside.kind not in STANDING_OVER
            and (other.is_said & each.is_said).any()
            and (version is None or other.article == each.article)
        )
        return None if next(telling, None) is not None else each
    return None


def _is_said_with_title(collection: Collection, heading: Candidate, matched: Bools) -> bool:
    """Tell whether a heading says most of a question, and the article's title all the rest.

    "The light is red" stands in a page on the router that has the light.
    """
    rest = set(compress(heading.table.content_terms, (~matched).tolist())) - UNMISSED
    is_most = len(rest) <= MAX_SHARE_OF_TITLE * len(matched)
    title = collection.passages([heading.sentence])[0].title if is_most else ""
    return is_most and rest <= {*extract_terms(title)}


def _find_below(
    collection: Collection, top: Sequence[Candidate], flags: Sequence[int], expected: int
) -> int | None:
    """Return the place of the best sentence with a name below a headline that has one, if any.

    Nearly every headline has a name; who did it, and how, stands in a sentence of its article.
    """
    kinds = [each.kind for each in collection.passages([each.sentence for each in top])]
    below = (
        place
        for place, each in enumerate(top)
        if each.article == top[0].article
        and kinds[place] not in STANDING_OVER
        and flags[place] & expected
        and _says_as_much(each, top[0])
    )
    return next(below, 0)


def _says_as_much(candidate: Candidate, heading: Candidate) -> bool:
    """Tell whether a sentence has every word of the question that a heading has."""
    table = candidate.table
    said, asked = (
        table.matched_idf[:, each.column] + table.in_other_words[:, each.column] > 0
        for each in (candidate, heading)
    )
    return not (asked & ~said).any()


def _find_answering(
    collection: Collection,
    question: Question,
    top: Sequence[Candidate],
    flags: Sequence[int],
    expected: int,
) -> Iterator[int]:
    """Yield the places of the candidates that are no heading, or have an expected expression."""
    speed = asks_speed(question)
    passages = collection.passages([each.sentence for each in top])
    for place, (passage, held) in enumerate(zip(passages, flags, strict=True)):
        is_heading = passage.kind in STANDING_OVER and len(passage.text) <= MAX_HEADING_LENGTH
        has_time = speed and find_finishing_time(passage.text) is not None
        if not is_heading or held & expected or has_time:
            yield place
