"""A sentence annotated for a question: roles and flags of its tokens, expressions, matched terms.

What does not depend on the question is computed once a sentence and kept for the next few calls.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from index.answering.spans.term_positions import CACHED_SENTENCES, find_term_tokens
from index.answering.spans.token_classes import (
    CONTRACTED_AUXILIARIES,
    TITLES,
    TOKEN_CLASSES,
    TokenFlag,
    TokenRole,
    is_adverb,
    is_probably_verb,
    replace_role_flags,
)
from index.expressions import (
    PADDING,
    Expression,
    SentenceFlag,
    SentenceTokens,
    TokenCue,
    find_expressions,
    tokenize_sentence,
)

MAX_CHARACTERS = 1500
"""Code points of a sentence that are read; an answer that stands later is not found."""

_DATE_FLAGS = int(SentenceFlag.DATE | SentenceFlag.YEAR | SentenceFlag.TIME | SentenceFlag.WEEKDAY)
_AGE_FLAG = int(SentenceFlag.AGE)
_AMOUNT_FLAGS = int(
    SentenceFlag.MONEY
    | SentenceFlag.PERCENT
    | SentenceFlag.MEASURE
    | SentenceFlag.DURATION
    | SentenceFlag.AGE
    | SentenceFlag.FREQUENCY
)

_MAX_ITEM_DIGITS = 2  # "1986. A great summer" has no item's number

TokenRange = tuple[int, int]
"""Index of the first token and of the one after the last."""


class LocatedExpression(NamedTuple):
    """An expression and the tokens that it covers; a range without tokens is (0, 0).

    `label` is "date" or "amount" for those kinds, otherwise the name of its flag in lower case.
    """

    label: str
    start: int
    end: int
    core: TokenRange
    expression: Expression


@dataclass(slots=True, eq=False)  # not frozen: that costs time for each sentence
class TaggedSentence:
    """N tokens with what holds for every question.

    `roles` (N + PADDING,) go on with `TokenRole.EDGE` beyond the end, where an index below zero
    finds it too; `flags` (N,) are bits of `TokenFlag`.
    """

    tokens: SentenceTokens
    roles: Sequence[str]
    flags: Sequence[int]
    expressions: Sequence[LocatedExpression]


@dataclass(slots=True, eq=False)  # not frozen: that costs time for each sentence
class AnnotatedSentence:
    """A sentence of N tokens annotated for one question.

    `words` are its tokens in lower case; they and `roles` go on beyond both ends as in
    `TaggedSentence`. `term_positions` maps each content term of the question found here to the
    indexes of its tokens, `matches` are the indexes of all these in order, and `flags` (N,) are
    those of the sentence with `TokenFlag.MATCHED` added.
    """

    tokens: SentenceTokens
    words: Sequence[str]
    roles: Sequence[str]
    flags: Sequence[int]
    expressions: Sequence[LocatedExpression]
    term_positions: Mapping[str, Sequence[int]]
    matches: Sequence[int]

    def has_flag(self, at: int, flag: int) -> bool:
        """Tell whether the token at `at` has any of these flags; False outside the sentence."""
        return 0 <= at < len(self.flags) and bool(self.flags[at] & flag)


def annotate(
    question_terms: frozenset[str], text: str, variants: Mapping[str, str] | None = None
) -> AnnotatedSentence:
    """Annotate a sentence for the content terms of a question.

    `variants` maps other terms to the content term that they may stand for: where the sentence
    lacks that, they match in its place.
    """
    text = text[:MAX_CHARACTERS]
    tagged = _tag(text)
    tokens = tagged.tokens
    term_positions, others = _find_positions(question_terms, variants or {}, text, tokens)
    if variants and len(term_positions) < len(question_terms):
        missing = question_terms.difference(term_positions)
        for term, positions in others.items():
            if variants[term] in missing:
                content = [each for each in positions if tagged.roles[each] == TokenRole.CONTENT]
                term_positions.setdefault(variants[term], []).extend(content)
        for positions in term_positions.values():
            positions.sort()
    matches = sorted({at for positions in term_positions.values() for at in positions})
    flags = list(tagged.flags)
    for at in matches:
        flags[at] |= TokenFlag.MATCHED
    return AnnotatedSentence(
        tokens, tokens.words, tagged.roles, flags, tagged.expressions, term_positions, matches
    )


@lru_cache(maxsize=CACHED_SENTENCES)
def _tag(text: str) -> TaggedSentence:
    tokens = tokenize_sentence(text)
    classes = [TOKEN_CLASSES[each] for each in tokens.texts]
    roles = [*[each[0] for each in classes], *[TokenRole.EDGE] * PADDING]
    flags = [each[1] for each in classes]
    _settle_context_dependent(tokens, roles, flags)
    _flag_verbs(tokens, roles, flags)
    expressions = _locate_expressions(tokens, find_expressions(text))
    _flag_dates_and_ages(expressions, flags)
    if _is_item_number(tokens.texts):
        flags[0] &= ~(TokenFlag.CAN_START | TokenFlag.NUMBER)
    return TaggedSentence(tokens, roles, flags, expressions)


def _is_item_number(texts: Sequence[str]) -> bool:
    """Tell whether the first of a sentence's tokens numbers a list item: "3. The board"."""
    first = texts[0] if len(texts) > 2 else ""
    return first.isdecimal() and len(first) <= _MAX_ITEM_DIGITS and texts[1] in {".", ")"}


def _settle_context_dependent(tokens: SentenceTokens, roles: list[str], flags: list[int]) -> None:
    """Set the roles and flags that depend on neighbours: names, contractions, full stops."""
    dependent = [at for at, flag in enumerate(flags) if flag & TokenFlag.CONTEXT_DEPENDENT]
    full_stops = [at for at in dependent if tokens.texts[at] == "."]
    for at in dependent:
        text, before = tokens.texts[at], tokens.words[at - 1]
        if len(text) > 1 and text.isupper() and _is_name(tokens, at):
            roles[at] = TokenRole.CONTENT
        elif tokens.words[at] in CONTRACTED_AUXILIARIES and before and before in "'’":
            roles[at] = TokenRole.AUXILIARY
            if text == "t" and at > 1 and tokens.words[at - 2].endswith("n"):
                roles[at - 2] = TokenRole.AUXILIARY  # "don" of "don't"
                flags[at - 2] = replace_role_flags(
                    tokens.texts[at - 2], roles[at - 2], flags[at - 2]
                )
        flags[at] = replace_role_flags(text, roles[at], flags[at])
    for at in full_stops:
        _settle_full_stop(tokens, flags, at)


def _is_name(tokens: SentenceTokens, at: int) -> bool:
    """Tell whether a function word in capitals is a name, unless the whole sentence is in them."""
    return at > 0 or not (len(tokens) > 1 and tokens.texts[1].isupper())


def _settle_full_stop(tokens: SentenceTokens, flags: list[int], at: int) -> None:
    """Keep a phrase from ending or starting at the full stops inside "Carl H. Berg" and "U.N."."""
    before, has_next = tokens.words[at - 1], at + 1 < len(tokens)
    is_abbreviation = len(before) == 1 or before in TITLES
    if (is_abbreviation or len(before) == 2) and tokens.starts[at] == tokens.ends[at - 1]:
        flags[at] |= TokenFlag.CAN_BE_INSIDE
    if is_abbreviation and has_next and flags[at + 1] & TokenFlag.CAPITALIZED:
        flags[at - 1] &= ~TokenFlag.CAN_END
    if has_next and tokens.ends[at] == tokens.starts[at + 1]:
        flags[at + 1] &= ~TokenFlag.CAN_START


def _flag_verbs(tokens: SentenceTokens, roles: Sequence[str], flags: list[int]) -> None:
    for at, flag in enumerate(flags):
        may_be = flag & TokenFlag.LOWERCASE or (at == 0 and flag & TokenFlag.CONTENT)
        if (
            may_be
            and not tokens.cues[at] & TokenCue.DIGIT
            and is_probably_verb(tokens.words, roles, at)
        ):
            flags[at] |= TokenFlag.VERB
            if at and is_adverb(tokens.words[at - 1]):
                flags[at - 1] &= ~TokenFlag.CAN_END  # "a wheel suddenly came off"


def _flag_dates_and_ages(expressions: Sequence[LocatedExpression], flags: list[int]) -> None:
    for each in expressions:
        is_age = bool(int(each.expression.kind) & _AGE_FLAG)
        flag = TokenFlag.IN_DATE * (each.label == "date") | TokenFlag.IN_AGE * is_age
        for at in range(each.start, each.end) if flag else ():
            flags[at] |= flag


def _locate_expressions(
    tokens: SentenceTokens, expressions: Sequence[Expression]
) -> list[LocatedExpression]:
    starts, ends = tokens.starts, tokens.ends

    def find_range(span: tuple[int, int]) -> TokenRange:
        first, last = bisect_right(ends, span[0]), bisect_left(starts, span[1])
        return (first, last) if first < last else (0, 0)

    return [
        LocatedExpression(
            _get_label(int(each.kind)), *find_range(each.span), find_range(each.core), each
        )
        for each in expressions
    ]


@lru_cache(maxsize=64)
def _get_label(kind: int) -> str:
    if kind & _DATE_FLAGS:
        return "date"
    return "amount" if kind & _AMOUNT_FLAGS else (SentenceFlag(kind).name or "").lower()


_INNER_CAPITAL = re.compile("[a-z][A-Z]")
"""What a word in code has, "renderHook", of whose parts more is found if more is looked for."""


def _find_positions(
    question_terms: frozenset[str], variants: Mapping[str, str], text: str, tokens: SentenceTokens
) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """Map the question's terms found, and then the variants, to the indexes of their tokens.

    Both are looked for at once: a second look would cost as much.
    """
    if not variants or _INNER_CAPITAL.search(text):
        found = _find_term_positions(question_terms, text, tokens)
        missing = question_terms.difference(found)
        wanted = frozenset([other for other, term in variants.items() if term in missing])
        return found, _find_term_positions(wanted, text, tokens) if wanted else {}
    found = _find_term_positions(question_terms.union(variants), text, tokens)
    own = {term: places for term, places in found.items() if term in question_terms}
    return own, {term: places for term, places in found.items() if term not in question_terms}


def _find_term_positions(
    question_terms: frozenset[str], text: str, tokens: SentenceTokens
) -> dict[str, list[int]]:
    """Map the terms found to the indexes of their tokens."""
    term_positions: dict[str, list[int]] = {}
    for term, _, start, end in find_term_tokens(text, question_terms):
        if term in question_terms:
            at = bisect_right(tokens.ends, start)
            while at < len(tokens) and tokens.starts[at] < end:
                term_positions.setdefault(term, []).append(at)
                at += 1
    return term_positions
