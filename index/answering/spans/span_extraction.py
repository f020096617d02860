"""Answer span extraction: the steps from a question and a sentence to the words that answer.

Rule-based, without a part-of-speech tagger: a definition or a counted amount is taken directly;
otherwise candidate phrases are generated, filtered by answer type and scored by a linear model.
"""

import math
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from index.analysis import find_long_form
from index.answering.language_facts import asks_final_score, find_score, tells_score
from index.answering.language_spans import find_answer_phrase
from index.answering.question import (
    AnswerType,
    ClausePattern,
    Question,
    QuestionForm,
    WantedAmounts,
    analyze_form,
    asks_price,
    asks_speed,
    find_finishing_time,
    find_wanted_amounts,
    list_lowered,
)
from index.answering.spans.annotated_sentence import (
    AnnotatedSentence,
    LocatedExpression,
    annotate,
)
from index.answering.spans.answer_filter import (
    QUANTITY_TYPES,
    drop_subject_parts,
    drop_tokens,
    filter_phrases,
    find_counted_amount,
    find_frequency,
    find_price,
)
from index.answering.spans.boundary_features import score_ends, score_starts
from index.answering.spans.candidate_phrases import CandidatePhrase, find_candidate_phrases
from index.answering.spans.completion import complete_path, complete_phrase
from index.answering.spans.patterns import (
    asks_for_former_value,
    asks_who_has_role,
    asks_who_somebody_is,
    asks_who_spoke,
    find_age_of_extreme,
    find_attribution,
    find_dateline,
    find_definition,
    find_former_values,
    find_reason,
    find_role_holder,
    keep_dates,
    widen_time_range,
)
from index.answering.spans.phrase_features import score_phrases
from index.answering.spans.scoring_context import (
    FeatureWeights,
    ScoringContext,
    build_context,
    build_feature_weights,
)
from index.answering.spans.term_positions import CACHED_SENTENCES
from index.answering.spans.weights import WEIGHTS
from index.languages import ENGLISH
from index.types import Span

_WEIGHTS = defaultdict(float, WEIGHTS)  # features that are not in the table weigh 0

_SCORE_DIGITS = 9  # decimals kept, so that equal scores stay equal in any order of summation

MAX_SCORED_PHRASES = 12
"""Phrases of a sentence whose features are all computed: 20 gave the same F1 on labelled questions.

They are those with the highest scores of their two boundaries.
"""

MIN_SCORE = {
    AnswerType.OTHER: -2.0,
    AnswerType.WHO: -2.0,
    AnswerType.WHERE: -2.5,
    AnswerType.DEFINITION: -2.0,
    AnswerType.WHY: 1.0,
    AnswerType.HOW: 1.0,
}
"""Score by answer type below which no phrase is printed: about one in five would be right.

It is higher for "why" and "how", which a clause answers more often than a phrase. The types that
are not listed have no minimum: their filter is strict enough.
"""

_RESULT_TIME = re.compile(r"^\W*what(?:'s| is| was)\b.*\btime\W*$", re.IGNORECASE)
"""The question for the time that somebody took: "what was Bo Quist's time"."""

_SPEECH_VERBS = ENGLISH.question_speech_verbs
_SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i"})
_TYPES_WITHOUT_SPAN = (AnswerType.YES_NO,)  # "yes" stands in no source


@lru_cache(maxsize=CACHED_SENTENCES)  # choosing the quotes and building them ask for the same
def answer_span(question: Question, text: str) -> Span | None:
    """Return the words of one sentence that answer the question, None if none fit.

    Of phrases with equal scores the one that starts earlier is taken, then the shorter one.
    """
    is_english = question.language == "en"
    return _english_span(question, text) if is_english else find_answer_phrase(question, text)


def _english_span(question: Question, text: str) -> Span | None:
    form = analyze_form(question)
    answer_type = question.answer_type
    if answer_type in _TYPES_WITHOUT_SPAN or _asks_for_speech(question, form):
        return None
    is_who_is = asks_who_somebody_is(question, form)
    is_definition = is_who_is or answer_type is AnswerType.DEFINITION
    sentence = annotate(form.content_terms, text, {} if is_definition else form.variants)
    if is_definition:
        span = find_long_form(text, form.content_terms) or find_definition(form, sentence)
        if span or is_who_is:
            return span
    wanted = _find_wanted(question) if answer_type in QUANTITY_TYPES else None
    former = frozenset[int]() if asks_for_former_value(question) else find_former_values(sentence)
    if former:
        sentence = _leave_out(sentence, former)
    if _asks_for_one_amount(question, wanted):
        return _find_one_amount(question, sentence)
    direct = _find_directly(question, sentence, text)
    if direct is not None:
        return direct
    if answer_type is AnswerType.WHO and not asks_who_spoke(question):
        former |= find_attribution(sentence)
    span = _find_plain(question, form, sentence, wanted) or _find_best_phrase(
        form, sentence, wanted, former
    )
    return complete_path(text, span) if span and answer_type is AnswerType.WHERE else span


def _asks_for_one_amount(question: Question, wanted: WantedAmounts | None) -> bool:
    """Tell whether a price or a frequency is asked for, which nothing else can stand for."""
    return asks_price(question) or (wanted is not None and wanted.asks_how_often)


def _find_one_amount(question: Question, sentence: AnnotatedSentence) -> Span | None:
    return find_price(sentence) if asks_price(question) else find_frequency(sentence)


def _find_directly(question: Question, sentence: AnnotatedSentence, text: str) -> Span | None:
    """Return the score, the time somebody took, the age of the oldest or the reason, if asked."""
    if asks_final_score(question) and tells_score(question, text):
        return find_score(text)
    if asks_speed(question) or _RESULT_TIME.search(question.text):
        return find_finishing_time(text)
    if question.answer_type is AnswerType.HOW_OLD:
        return find_age_of_extreme(question.text, text)
    return find_reason(sentence) if question.answer_type is AnswerType.WHY else None


def _leave_out(sentence: AnnotatedSentence, former: frozenset[int]) -> AnnotatedSentence:
    """Return the sentence without the expressions, and parts of them, that are former values."""
    kept: list[LocatedExpression] = []
    for each in sentence.expressions:
        new = [at for at in range(*each.core) if at not in former and sentence.words[at] != "to"]
        if not each.end or (new and each.core[0] not in former):
            kept.append(each)
        elif new:  # "raised from 20 to 25 euros"
            span = Span(sentence.tokens.starts[new[0]], each.expression.span.end)
            expression = each.expression._replace(span=span)
            kept.append(
                each._replace(start=new[0], core=(new[0], each.core[1]), expression=expression)
            )
    return replace(sentence, expressions=kept)


def _find_plain(
    question: Question,
    form: QuestionForm,
    sentence: AnnotatedSentence,
    wanted: WantedAmounts | None,
) -> Span | None:
    """Return the holder of the asked role, or the only amount of what is counted, if any."""
    if asks_who_has_role(question, form):
        return find_role_holder(question, sentence)
    return find_counted_amount(form.focus, sentence) if wanted is not None and form.focus else None


def _find_best_phrase(
    form: QuestionForm,
    sentence: AnnotatedSentence,
    wanted: WantedAmounts | None,
    unwanted: frozenset[int],
) -> Span | None:
    """Return the phrase that the linear model ranks first, None if none of the kind is likely.

    A phrase with one of the `unwanted` tokens is none of the kind.
    """
    answer_type = form.answer_type
    phrases = filter_phrases(answer_type, sentence, find_candidate_phrases(sentence), wanted)
    if answer_type is AnswerType.WHEN:
        phrases = keep_dates(sentence, phrases)
    if answer_type is not AnswerType.WHERE:
        unwanted |= find_dateline(sentence)
    if unwanted:
        phrases = drop_tokens(phrases, unwanted)
    if form.pattern is ClausePattern.DO and form.question_word == "what":
        phrases = drop_subject_parts(form, sentence, phrases)
    if not phrases or not form.content_terms or _is_done_by_pronoun(form, sentence):
        return None
    weights = _get_feature_weights(form.pattern, answer_type, form.question_word)
    best = _find_best(build_context(form, sentence, weights), phrases, answer_type)
    if best is None:
        return None
    span = complete_phrase(answer_type, sentence, best[0], best[1])
    is_time = answer_type is AnswerType.WHEN and not find_former_values(sentence)
    return widen_time_range(form, sentence, span) if is_time else span


def _is_done_by_pronoun(form: QuestionForm, sentence: AnnotatedSentence) -> bool:
    """Tell whether who did something is asked, and a pronoun opens the sentence: "They drag him".

    Who that is stands in the sentence before; other people in this one do not answer.
    """
    positions = sentence.term_positions.get(form.anchor, ())
    opens_with_pronoun = sentence.words[0] in _SUBJECT_PRONOUNS
    is_who = form.answer_type is AnswerType.WHO and form.pattern is ClausePattern.SUBJECT
    return is_who and opens_with_pronoun and 1 in positions


@lru_cache(maxsize=4)  # once for all the quotes of one answer
def _find_wanted(question: Question) -> WantedAmounts:
    return find_wanted_amounts(question, analyze_form(question))


@lru_cache(maxsize=256)
def _get_feature_weights(
    pattern: ClausePattern, answer_type: AnswerType, question_word: str
) -> FeatureWeights:
    return build_feature_weights(_WEIGHTS, pattern, answer_type, question_word)


def _asks_for_speech(question: Question, form: QuestionForm) -> bool:
    """Tell whether the question is what somebody said: a whole sentence answers, not a phrase."""
    if form.pattern is not ClausePattern.DO or form.question_word != "what":
        return False
    return not _SPEECH_VERBS.isdisjoint(list_lowered(question))


def _find_best(
    context: ScoringContext, phrases: Sequence[CandidatePhrase], answer_type: AnswerType
) -> CandidatePhrase | None:
    """Return the phrase with the highest score, None if that is below the type's minimum."""
    starts = score_starts(context, {each[0] for each in phrases})
    ends = score_ends(context, {each[1] for each in phrases})
    boundaries = [starts[each[0]] + ends[each[1]] for each in phrases]
    likely: Sequence[int] = range(len(phrases))
    if len(phrases) > MAX_SCORED_PHRASES:
        likely = sorted(likely, key=boundaries.__getitem__, reverse=True)[:MAX_SCORED_PHRASES]
    of_phrases = score_phrases(context, [phrases[at] for at in likely])
    best, highest = len(phrases), MIN_SCORE.get(answer_type, -math.inf)
    for at, score in zip(likely, of_phrases, strict=True):
        total = round(boundaries[at] + score, _SCORE_DIGITS)
        if total > highest or (total == highest and at < best):
            best, highest = at, total
    return phrases[best] if best < len(phrases) else None
