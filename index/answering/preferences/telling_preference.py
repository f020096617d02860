"""Re-ranking: a sentence that may tell what is asked goes before one that tells something else.

Pure. The sentence that names a thing matches a question best, but what is asked may stand in the
next one, without the name: "The speed limit is 80 km/h."
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

import numpy as np

from index.analysis import STOP_TERMS, extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.gate import ground, has_amount_or_time
from index.answering.other_facts import (
    find_object,
    find_other_fact,
    leaves_how_to,
    names_noun,
    says_itself,
)
from index.answering.question import Question, find_required_expressions
from index.answering.ranking import ASKED_DAY, HEADING_WORDS, NOVELTY, OPENING, RankedCandidates
from index.collection import Bools, Collection, Hint
from index.languages import is_common_word
from index.types import Kind

MIN_BESIDE_TITLE = 0.1
"""Share of the question, by idf, that a sentence has to say beside what the title says."""

NUM_TRIED = 6
"""Best candidates among which one that tells is looked for."""

_NO_KINDS = frozenset(
    extract_terms("best big first last main new next old only other same second several whole")
)
"""Terms of words before a noun that tell no kind of thing: "the only airport"."""

NUM_LETTERS = 5
"""First letters that forms of one word share: "experiencing" and "experience"."""

MAX_ELSEWHERE = 2
"""Sentences of other articles among these: each may take a round of reading."""

NUM_COMPARED = 4
"""Best candidates among which one is looked for that is about the asked kind of thing."""

MIN_SHARE = 0.5
"""Share of the first one's score that it needs."""

MIN_SHARE_BESIDE_TITLE = 0.7
"""The same where the first one says nothing but what the title of its article says."""

MIN_SHARE_OF_NAME = 0.25
"""The same of one in another language that says what the asked thing is called, and not whose."""

MIN_SHARE_OF_OPENING = 0.8
"""The same where the first one was preferred for opening a passage of advice."""


def prefer_telling(
    collection: Collection, question: Question, ranked: RankedCandidates
) -> RankedCandidates:
    """Return the candidates with one that may tell what is asked at the top of both orders.

    The first one gives its place where it tells another fact, does not say what is to be done, or
    says no more of the question than the title of its article does: to a sentence of its article,
    or, if it tells another fact, to one of another article that says as much of the question.
    """
    quoted = ranked.for_quotes
    if len(quoted) < 2:
        return ranked
    first = quoted[0]
    if (place := _find_same_kind(collection, question, quoted)) is not None:
        return _put_first(ranked, place)
    is_no_answer = bool(find_other_fact(collection, question, first))
    tells_other = is_no_answer or _leaves_how_to(collection, question, first)
    if not tells_other and not _has_complement(quoted):
        return ranked
    said_by_title = (
        np.zeros(0, dtype=bool) if tells_other else _find_in_title(collection, question, first)
    )
    least = MIN_BESIDE_TITLE * first.table.content_idf
    says_day = first.extra.get(ASKED_DAY, 0.0) > 0  # a row "June to August" says July
    only_title = not (tells_other or says_day) and _sum_beside(first, said_by_title) <= least
    if not tells_other and not only_title:
        return ranked
    share = MIN_SHARE if tells_other else MIN_SHARE_BESIDE_TITLE
    share = MIN_SHARE_OF_OPENING if OPENING in first.extra else share
    tried = np.array([each.sentence for each in quoted[:NUM_TRIED]], dtype=np.int64)
    collection.prefetch(Hint(texts=tried))
    required = 0 if tells_other else int(find_required_expressions(question))
    held = (collection.flags(tried) & required).tolist()
    left = MAX_ELSEWHERE if is_no_answer else 0
    for place, each in enumerate(quoted[1:NUM_TRIED], start=1):
        score = each.score - each.extra.get(NOVELTY, 0.0)
        has_object = tells_other and _has_object(collection, question, each)
        least_share = min(share, MIN_SHARE) if has_object else share
        least_share = _lower_for_name(collection, question, each, least_share)
        is_here = each.article == first.article
        is_near = score >= least_share * first.score and (
            is_here or (left > 0 and 0 < _sum_said(first) <= _sum_said(each))
        )
        if not is_near or (question.language != "en" and not _sum_said(each)):
            continue  # of the question it has nothing but its place
        if held[0] and not held[place]:
            continue  # the first one has the year or number that is asked for
        says_more = (
            _may_tell_alone(collection, question, each)
            if tells_other
            else _sum_beside(each, said_by_title) > least
        )
        if not says_more or _stands_over(collection, each):
            continue
        if not _tells_other(collection, question, each):
            is_grounded = ground(collection, question, each, if_holding=True).holds
            return _put_first(ranked, place) if is_grounded else ranked
        left -= not is_here
    return ranked


def _lower_for_name(
    collection: Collection, question: Question, candidate: Candidate, share: float
) -> float:
    """Return the share that a sentence needs, less if it says what the asked thing is called."""
    text = collection.passages([candidate.sentence])[0].masked_text
    return min(share, MIN_SHARE_OF_NAME) if names_noun(text, question) else share


def _find_same_kind(
    collection: Collection, question: Question, quoted: Sequence[Candidate]
) -> int | None:
    """Return the place of the sentence with the two words of one kind, where the first has another.

    "Raw meat gives 2 points" is not about cooked meat, which the next sentence names. What says
    less of the question as a whole is left where it is.
    """
    if question.language != "en" or (quoted[0].table.matched_idf[:, quoted[0].column] > 0).all():
        return None
    pairs = [
        (one.term, other.term)
        for one, other in pairwise(question.words)
        if one.content
        and one.term not in _NO_KINDS
        and other.content
        and one.text.islower()
        and other.text.islower()
        and question.text[one.span.end : other.span.start] == " "
    ]
    if not pairs:
        return None
    tried = quoted[:NUM_COMPARED]
    pairs = [pair for pair in pairs if _may_be_of_other_kind(tried, pair)]
    if not pairs:
        return None
    texts = [each.masked_text for each in collection.passages([each.sentence for each in tried])]
    asked = {word.term for word in question.words}
    found = next((pair for pair in pairs if _has_other_kind(texts[0], pair, asked)), None)
    if found is None:
        return None
    for place, each in enumerate(tried[1:], start=1):
        score = each.score - each.extra.get(NOVELTY, 0.0)
        is_near = each.article == quoted[0].article and score >= MIN_SHARE * quoted[0].score
        if not is_near or _sum_said(each) < _sum_said(quoted[0]):
            continue
        if found in pairwise(extract_terms(texts[place])):
            return place if ground(collection, question, each).holds else None
    return None


def _may_be_of_other_kind(tried: Sequence[Candidate], pair: tuple[str, str]) -> bool:
    """Tell whether the first sentence has only the second word of a pair, and another has both."""
    table = tried[0].table
    if pair[0] not in table.content_terms or pair[1] not in table.content_terms:
        return False
    kind, noun = (table.matched_idf[table.content_terms.index(each)].tolist() for each in pair)
    column = tried[0].column
    if kind[column] or not noun[column]:
        return False
    return any(kind[each.column] and noun[each.column] for each in tried[1:])


def _has_other_kind(text: str, pair: tuple[str, str], asked: AbstractSet[str]) -> bool:
    """Tell whether a text has the second word of a pair, behind another one than the first.

    The other one is no part of a name, and the first one, in whatever form, is nowhere in the text.
    """
    kind, noun = pair
    tokens = tokenize(text)
    if any(each.term.startswith(kind[:NUM_LETTERS]) for each in tokens):
        return False
    return any(
        each.term == noun
        and before.term not in asked | STOP_TERMS | _NO_KINDS
        and (text[before.start].islower() or (not before.start and is_common_word(before.word)))
        for before, each in pairwise(tokens)
    )


def _has_complement(quoted: Sequence[Candidate]) -> bool:
    """Tell whether another of an article's best sentences says enough that the first does not."""
    first = quoted[0]
    lacking = first.table.matched_idf[:, first.column] == 0
    return any(
        each.article == first.article
        and each.score >= MIN_SHARE_BESIDE_TITLE * first.score
        and _sum_beside(each, ~lacking) > MIN_BESIDE_TITLE * first.table.content_idf
        for each in quoted[1:NUM_TRIED]
    )


def _has_object(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence itself says the thing that somebody wants to do something with."""
    asked = find_object(question)
    if not asked or any(word.name for word in asked):
        return False
    text = collection.passages([candidate.sentence])[0].masked_text
    return all(says_itself(candidate, word, text) for word in asked)


def _tells_other(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence tells another fact, or not how to do what is asked."""
    is_no_answer = bool(find_other_fact(collection, question, candidate))
    return is_no_answer or _leaves_how_to(collection, question, candidate)


def _leaves_how_to(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence does not tell how to do what is asked.

    What stands under a heading that says the deed need not say it, "Breeding", nor what opens a
    passage of advice, which answers a question in its own words.
    """
    need_not_say_it = {HEADING_WORDS, OPENING} & candidate.extra.keys()
    return not need_not_say_it and leaves_how_to(collection, question, candidate)


def _may_tell_alone(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence has some content word of the question, if in other words.

    A date or amount that is asked for needs none.
    """
    table, column = candidate.table, candidate.column
    if (table.matched_idf[:, column] > 0).any() or table.in_other_words[:, column].any():
        return True
    has_required = bool(find_required_expressions(question))
    return has_required and has_amount_or_time(collection, question, candidate)


def _stands_over(collection: Collection, candidate: Candidate) -> bool:
    return collection.passages([candidate.sentence])[0].kind is Kind.HEADLINE


def _sum_beside(candidate: Candidate, said_by_title: Bools) -> float:
    """Return the idf of the question's words that a sentence has and the title has not."""
    return float(candidate.table.matched_idf[~said_by_title, candidate.column].sum())


def _sum_said(candidate: Candidate) -> float:
    """Return the idf of the question's words that a sentence has."""
    return float(candidate.table.matched_idf[:, candidate.column].sum())


def _find_in_title(collection: Collection, question: Question, candidate: Candidate) -> Bools:
    """Return which content terms of the question the title of a candidate's article has, (W,)."""
    passage = collection.passages([candidate.sentence])[0]
    terms = {*extract_terms(passage.title, question.language)}
    return np.array([each in terms for each in candidate.table.content_terms], dtype=bool)


def _put_first(ranked: RankedCandidates, place: int) -> RankedCandidates:
    """Return the candidates with the quoted one of a place before all others, in both orders."""
    quoted, chosen = ranked.for_quotes, ranked.for_quotes[place]
    of_gate = [each for each in ranked.for_gate if each.sentence == chosen.sentence] or [chosen]
    others = [each for each in ranked.for_gate if each.sentence != chosen.sentence]
    return RankedCandidates(
        for_gate=[*of_gate, *others],
        for_quotes=[chosen, *quoted[:place], *quoted[place + 1 :]],
    )
