"""Questions among the candidates: what stands under one gets its place. Pure.

On a page of questions and answers the heading that asks matches a question best, but says nothing:
its score says how well what stands under it answers.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import numpy as np

from index.analysis import STOP_TERMS, extract_terms
from index.answering.features import IMPLIED, ROLES, Candidate, compute_largest_idf
from index.answering.page_questions import find_answer_under, refers_elsewhere
from index.answering.question import AnswerType, Question, find_required_expressions
from index.answering.ranking.heading_demotion import SILENT, STANDING_OVER
from index.collection import Collection, flags_of
from index.expressions import SentenceFlag
from index.types import Kind

_REPLY_TERMS = frozenset(extract_terms("yes no sorry please afraid allowed unfortunately"))
"""Terms beside small words of a reply that gives no reason."""

NUM_LEADING = 4
"""Sentences at the beginning of an answer among which one with the kind of expression that is
asked for is preferred."""

MIN_GAIN_SHARE = 0.1
"""Share of the question's content, by idf, that a later sentence has to add to what the heading
says to be quoted instead of the first one."""

NUM_CHECKED = 8
"""Best candidates among which one that tells what another page is named for is looked for."""

MIN_SAID_SHARE = 0.4
"""Share of the question's content, by idf, that it says."""

MIN_REPLY_SHARE = 0.75
"""Least share of what a line with the name says of a question that a reply says, with that name."""

SCORE_TAKEN = 0.5
"""Share of its score by which the words that name the page stay below it."""

_OVER = int(SentenceFlag.OVER_ANSWER)

_CHUNK = 8
"""Sentences under a question whose words are read at once."""

_REPLY = re.compile(
    r"\W*(?:[A-Z][\w.'’ -]{0,40}:\W*)?(?:absolutely|always|certainly|no|never|nope|not|of course"
    r"|only|rarely|sometimes|sure|unfortunately|yes|yep)\b",
    re.IGNORECASE,
)
"""What opens a reply to whether something is so, behind the name of the speaker."""


def put_answers_for_questions(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, each question that stands over its answer replaced by what answers.

    The candidates are those of the feature table that they share.
    No sentence comes twice: the better of two places is kept.
    """
    if not candidates:
        return candidates
    is_over = (candidates[0].table.flags & _OVER) != 0
    if not is_over.any():
        return candidates
    by_sentence = {each.sentence: each for each in candidates}
    placed: dict[int, Candidate] = {}
    for candidate in candidates:
        telling: Candidate | None = candidate
        if is_over[candidate.column] and not _tells_alone(collection, question, candidate):
            telling = _find_answer(collection, question, candidate, by_sentence)
        if telling is not None:
            placed.setdefault(telling.sentence, telling)
    told = _put_reply_first(collection, list(placed.values()))
    return _put_told_first(collection, told)


def _put_reply_first(
    collection: Collection, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates with a line that only names whom a page is about below a reply of it.

    "A talk with Ida Krag" has her name, which the replies leave out. The reply, with the question
    over it, says a word of the question that the line lacks, and about as much in all.
    """
    head = candidates[0]
    flags = flags_of(collection, head.sentence)
    if not flags & int(SentenceFlag.FRAGMENT) or flags & ROLES:
        return candidates
    for place, each in enumerate(candidates[1:NUM_CHECKED], start=1):
        implied = each.feature(IMPLIED) if each.article == head.article else 0.0
        if not implied:
            continue
        largest_idf = compute_largest_idf(collection.sentences)
        implied *= each.table.content_idf / max(largest_idf, 1e-9)
        said, of_head = (float(one.table.matched_idf[:, one.column].sum()) for one in (each, head))
        adds = bool((each.is_repeated & ~head.is_repeated).any())
        if adds and said + implied >= MIN_REPLY_SHARE * of_head:
            lowered = head._replace(score=min(head.score, SCORE_TAKEN * each.score))
            return [each, lowered, *candidates[1:place], *candidates[place + 1 :]]
    return candidates


def _put_told_first(collection: Collection, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the candidates with an answer that only names another page below what that may say.

    "How do I build it? See the page on building." A sentence with most of what is asked has to be
    among the best.
    """
    if not candidates or not _refers(collection, candidates[0]):
        return candidates
    pointer = candidates[0]
    for place, each in enumerate(candidates[1:NUM_CHECKED], start=1):
        said = each.table.matched_idf[:, each.column].sum() / each.table.content_idf
        if said <= MIN_SAID_SHARE or _refers(collection, each):
            continue
        if collection.passages([each.sentence])[0].kind not in STANDING_OVER:
            lowered = pointer._replace(score=each.score - SCORE_TAKEN * abs(each.score))
            return [each, lowered, *candidates[1:place], *candidates[place + 1 :]]
    return candidates


def _refers(collection: Collection, candidate: Candidate) -> bool:
    """Tell whether a sentence only says on which page something is told."""
    return refers_elsewhere(collection.passages([candidate.sentence])[0].text)


def _tells_alone(collection: Collection, question: Question, over: Candidate) -> bool:
    """Tell whether what stands over a reply asks nothing and has what is asked for, and that not.

    "You came here in 1990." says since when; a period in the reply is no date.
    """
    required = int(find_required_expressions(question))
    if question.answer_type is AnswerType.WHEN:
        required &= ~int(SentenceFlag.DURATION)
    own = flags_of(collection, over.sentence)
    if not own & required or own & int(SentenceFlag.QUESTION):
        return False
    passage = collection.passages([over.sentence])[0]
    if passage.kind is Kind.HEADLINE or "?" in passage.text:
        return False
    under = collection.flags(np.array(find_answer_under(collection, over.sentence), dtype=np.int64))
    return not (under & required).any()


def _find_answer(
    collection: Collection,
    question: Question,
    asking: Candidate,
    by_sentence: Mapping[int, Candidate],
) -> Candidate | None:
    """Return the sentence that answers under a question, with the question's score and features."""
    under = find_answer_under(collection, asking.sentence)
    telling = _skip_silent(collection, under)
    if telling and _are_signatures(collection, telling):  # a title over the post that asks again
        under = find_answer_under(collection, under.stop)
        telling = _skip_silent(collection, under)
    if not telling:
        return None
    if question.answer_type is AnswerType.WHY and len(telling) > 1:
        telling = telling[_is_bare_reply(collection, telling[0]) :]
    if question.answer_type is AnswerType.YES_NO and _REPLY.match(
        collection.passages([telling[0]])[0].masked_text
    ):
        paragraph = int(collection.paragraph_of(np.array([telling[0]]))[0])
        return asking._replace(sentence=telling[0], paragraph=paragraph)
    known = (by_sentence.get(each) for each in range(telling[0], under.stop))
    sentence = _find_adding(asking, [each for each in known if each is not None])
    if sentence is None:
        sentence = _find_expected(collection, question, telling)
    paragraph = int(collection.paragraph_of(np.array([sentence]))[0])
    return asking._replace(sentence=sentence, paragraph=paragraph)


def _are_signatures(collection: Collection, sentences: Sequence[int]) -> bool:
    """Tell whether all that stands under a question is who posted what follows, and when."""
    passages = collection.passages(sentences)
    return all(each.kind in {Kind.BYLINE, Kind.DATELINE} for each in passages)


def _is_bare_reply(collection: Collection, sentence: int) -> bool:
    """Tell whether a sentence only says yes or no, and gives no reason: "Please don't."."""
    terms = extract_terms(collection.passages([sentence])[0].masked_text)
    return all(term in STOP_TERMS or term in _REPLY_TERMS for term in terms)


def _skip_silent(collection: Collection, under: range) -> Sequence[int]:
    """Return the first sentences with words under a question, from one that tells something on.

    They are at most `NUM_LEADING`, and the first of all where none of these tells anything.
    """
    worded = _list_worded(collection, under)
    leading = [*islice(worded, NUM_LEADING)]
    for place, sentence in enumerate(leading):
        passage = collection.passages([sentence])[0]
        if passage.kind not in STANDING_OVER and not passage.text.startswith(SILENT):
            return [*leading[place:], *islice(worded, place)]
    return leading


def _list_worded(collection: Collection, sentences: range) -> Iterator[int]:
    """Yield the sentences that have words; only as many are read as are asked for."""
    for at in range(0, len(sentences), _CHUNK):
        part = sentences[at : at + _CHUNK]
        _, starts = collection.terms_of(np.array(part, dtype=np.int64))
        lengths = np.diff(starts).tolist()
        yield from (each for each, length in zip(part, lengths, strict=True) if length)


def _find_adding(asking: Candidate, under: Sequence[Candidate]) -> int | None:
    """Return the sentence that has most of what the question's heading lacks, if it is enough."""
    matched = asking.table.matched_idf
    if not under or not len(matched):
        return None
    own = matched[:, asking.column]
    gains = [float(np.maximum(matched[:, each.column] - own, 0.0).sum()) for each in under]
    best = int(np.argmax(gains))
    enough = MIN_GAIN_SHARE * asking.table.content_idf
    return under[best].sentence if gains[best] > enough else None


def _find_expected(collection: Collection, question: Question, leading: Sequence[int]) -> int:
    """Return the first sentence with an expression that an answer must hold, else the first.

    Who signed an answer, and when, is no part of it.
    """
    required = int(find_required_expressions(question))
    flags: Iterator[int] = iter(collection.flags(np.array(leading, dtype=np.int64)).tolist())
    holding = (
        each
        for each, held in zip(leading, flags, strict=True)
        if held & required and collection.passages([each])[0].kind not in STANDING_OVER
    )
    return next(holding, leading[0])
