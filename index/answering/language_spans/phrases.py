"""Candidate phrases of a sentence, their features, and the best of them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from index.answering.language_spans.classified_tokens import ClassifiedToken, classify_tokens
from index.answering.language_spans.kinds_of_phrases import (
    complete_amount,
    complete_measure,
    complete_number,
    is_amount_alone,
    keep_kind,
)
from index.answering.language_spans.names import (
    complete_name,
    complete_thing,
    drop_years_of_life,
    ends_name,
    skip_place,
)
from index.answering.language_spans.reasons import find_reason
from index.answering.language_spans.weights import find_weights
from index.answering.question import AnswerType, Question
from index.types import Span

_MAX_TOKENS = 6
_MAX_CHARACTERS_UNSPACED = 10
_UNSPACED_LANGUAGES = frozenset({"zh", "ja", "th"})
_INSIDE = frozenset("-'’./%°–·")
"""Marks that may stand inside a phrase."""
_EDGES = frozenset({"content", "capital", "number", "month", "unit"})
"""Classes of the first and the last token of a phrase."""
_MAX_DISTANCE = 8
_NUMERIC = {
    AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD, AnswerType.HOW_LONG,
}  # fmt: skip
_THINGS = {AnswerType.OTHER, AnswerType.WHERE}


def find_answer_phrase(question: Question, text: str) -> Span | None:
    """Return the words of one sentence that answer, None where no phrase fits.

    Of phrases with equal scores the one that starts earlier is taken, then the shorter one.
    """
    if question.answer_type is AnswerType.YES_NO:
        return None
    if question.answer_type is AnswerType.WHY:
        reason = find_reason(text, question.language)
        if reason is not None:
            return reason
    terms = frozenset(word.term for word in question.words if word.content)
    tokens = classify_tokens(text, terms, question.language)
    weights = find_weights(is_spaced=question.language not in _UNSPACED_LANGUAGES)
    best: tuple[float, tuple[int, int]] | None = None
    phrases = drop_years_of_life(question, text, tokens, [*list_phrases(tokens, question.language)])
    matched = [at for at, token in enumerate(tokens) if token.matched]
    for first, last in keep_kind(question, tokens, phrases):
        features = list_features(tokens, matched, first, last, question.answer_type)
        score = round(sum(weights.get(name, 0.0) * value for name, value in features), 6)
        if best is None or score > best[0]:
            best = score, (first, last)
    if best is None:
        return None
    first, last = best[1]
    if is_amount_alone(question):
        first, last = complete_amount(tokens, first, last)
    first, last = complete_number(tokens, first, last)
    first, last = complete_measure(tokens, first, last, question.language)
    if question.answer_type is AnswerType.WHO:
        first, last = complete_name(tokens, first, last, question.language)
    elif question.answer_type in _THINGS:
        first, last = complete_thing(tokens, first, last, question.language)
        first = skip_place(tokens, first, last, question.language)
    return Span(tokens[first].start, _find_end(tokens[last], question.language))


def _find_end(token: ClassifiedToken, language: str) -> int:
    """Return the end of the last word, in Turkish of its name: "6 Aralık'ta"."""
    name = re.split("['’]", token.text, maxsplit=1)[0] if ends_name(token, language) else ""
    return token.start + len(name or token.text)


def list_phrases(tokens: Sequence[ClassifiedToken], language: str) -> Iterator[tuple[int, int]]:
    """Yield the first and last token of each phrase: no mark inside but a few, and no gap.

    In Japanese it has whole runs of one script: a name in Chinese characters is not cut.
    """
    most = _MAX_CHARACTERS_UNSPACED if language in _UNSPACED_LANGUAGES else _MAX_TOKENS
    opens, closes = _find_script_edges(tokens) if language == "ja" else (None, None)
    for first, token in enumerate(tokens):
        if token.sort not in _EDGES or (opens is not None and first not in opens):
            continue
        for last in range(first, min(first + most, len(tokens))):
            sort = tokens[last].sort
            if sort == "mark" and tokens[last].text not in _INSIDE:
                break
            if closes is not None and last not in closes:
                continue
            if sort in _EDGES or tokens[last].text == "%":
                yield first, last


def _find_script_edges(tokens: Sequence[ClassifiedToken]) -> tuple[set[int], set[int]]:
    """Return the places where a run of one Japanese script begins, and where one ends.

    Numbers belong to the characters around them ("午後8時"). Runs of hiragana, which are endings
    and particles, neither begin nor end a phrase.
    """
    scripts = [_name_script(token.text[-1]) for token in tokens]
    places = range(len(tokens))
    bare = [at for at in places if scripts[at] != "hiragana"]
    opens = {at for at in bare if at == 0 or scripts[at - 1] != scripts[at]}
    closes = {at for at in bare if at + 1 == len(tokens) or scripts[at + 1] != scripts[at]}
    return opens, closes


def _name_script(letter: str) -> str:
    if "\u3041" <= letter <= "\u309f":
        return "hiragana"
    if "\u30a0" <= letter <= "\u30ff" and letter != "ヶ":
        return "katakana"
    return "other" if letter.isalnum() else "mark"


def list_features(
    tokens: Sequence[ClassifiedToken],
    matched: Sequence[int],
    first: int,
    last: int,
    answer_type: AnswerType,
) -> Iterator[tuple[str, float]]:
    """Yield the features of a phrase, by name, with their values.

    `matched` are the places of the tokens that are words of the question, in ascending order.
    """
    kind = _name_kind(answer_type)
    inside = tokens[first : last + 1]
    sorts = {token.sort for token in inside}
    before, after = _describe(tokens, first - 1), _describe(tokens, last + 1)
    yield f"before: {before}", 1.0
    yield f"after: {after}", 1.0
    yield f"first: {inside[0].sort}", 1.0
    yield f"last: {inside[-1].sort}", 1.0
    yield f"{kind} before: {before}", 1.0
    yield f"{kind} after: {after}", 1.0
    for sort in sorted(sorts):
        yield f"holds {sort}", 1.0
        yield f"{kind} holds {sort}", 1.0
    if all(token.sort in ("capital", "mark") for token in inside):
        yield "all capitals", 1.0
        yield f"{kind} all capitals", 1.0
    if _is_year(inside):
        yield f"{kind} year", 1.0
    num = min(len(inside), _MAX_TOKENS)
    yield f"tokens {num}", 1.0
    yield f"{kind} tokens {num}", 1.0
    share = sum(token.matched for token in inside) / len(inside)
    yield "matched share", share
    if share == 1.0:
        yield "all matched", 1.0
    yield from _distance_features(matched, first, last, kind)


def _distance_features(
    matched: Sequence[int], first: int, last: int, kind: str
) -> Iterator[tuple[str, float]]:
    """Yield how far a phrase is from the words of the question outside it, and on which side."""
    before, behind = bisect_left(matched, first), bisect_right(matched, last)
    left = first - matched[before - 1] if before else _MAX_DISTANCE
    right = matched[behind] - last if behind < len(matched) else _MAX_DISTANCE
    yield "distance", min(left, right, _MAX_DISTANCE) / 4
    yield "distance to the left", min(left, _MAX_DISTANCE) / 4
    yield "distance to the right", min(right, _MAX_DISTANCE) / 4
    if before and behind < len(matched):
        yield "between matched words", 1.0
    elif before:
        yield "after matched words", 1.0
        yield f"{kind} after matched words", 1.0


def _name_kind(answer_type: AnswerType) -> str:
    """Return the answer type, with those that a number answers taken together."""
    return "how many" if answer_type in _NUMERIC else answer_type.value


def _describe(tokens: Sequence[ClassifiedToken], at: int) -> str:
    """Return the class of a token, "matched" for one of the question, and marks as they are."""
    if not 0 <= at < len(tokens):
        return "edge"
    token = tokens[at]
    if token.sort == "mark":
        return token.text if token.text in ',.()«»„“”"，。、：' else "mark"
    return "matched" if token.matched else token.sort


def _is_year(inside: Sequence[ClassifiedToken]) -> bool:
    text = inside[-1].text
    return len(text) == 4 and text.isdigit() and "1000" <= text < "2100"
