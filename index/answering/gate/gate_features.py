"""The values of the gate's features for the best candidate. Pure.

Each is a share or a count that means the same in every collection. `gate_weights.py` says what each
means, and how much it counts.
"""

import re
from collections.abc import Sequence
from functools import partial

from index.answering.features import (
    ASKED_ALIKE,
    IMPLIED,
    INFLECTED,
    PRONOUN_FACTOR,
    TOLD_BEHIND,
    Candidate,
    compute_largest_idf,
    is_in_other_language,
    keep_own_language,
    share_words_of_others,
)
from index.answering.gate.adjustments import (
    ADVICE,
    TOLD_IN_KIND,
    count_less_in_advice,
    rate_long_sentence,
    rate_size,
    rate_told_in_kind,
    weigh_row,
)
from index.answering.gate.amounts import lacks_amount_or_time, lacks_required_expression
from index.answering.gate.asked_circumstances import lacks_circumstance
from index.answering.gate.asked_doers import lacks_doer
from index.answering.gate.asked_names import asks_for_name, lacks_asked_name
from index.answering.gate.decisive_words import DecisiveWords
from index.answering.gate.tied_names import find_named_noun, rate_untied_name
from index.answering.other_facts import find_other_fact
from index.answering.page_questions import read_question_over
from index.answering.question import AnswerType, Question, list_lowered
from index.answering.ranking import LABELLED
from index.collection import Collection, flags_of
from index.expressions import SentenceFlag
from index.languages import ENGLISH, find_language

_READ = frozenset({AnswerType.WHO, AnswerType.WHY, AnswerType.YES_NO})
"""Types of questions for which the text of the quoted sentence is read."""

_DATE_IN_FIGURES = re.compile(r"\d{1,4}([./])\d\d?\1\d{2,4}")
_CLEFT = re.compile(r"It (?:is|was) (?:[\w-]+ ){1,6}(?:that|who|which)\b")

MIN_ALIKE = 0.5
"""Share from which on a question of the page is taken for the one that is asked."""

MAX_SHORT = 3
"""Content words of a question that few words say by chance."""

_NUM_COMPARED = 10
"""Best candidates among which those of the best one's article are counted."""

_MANY_ARTICLES = 10
"""Other articles from which on "article fills the top" counts in full; with fewer, one article
fills the top by chance."""


def compute_features(
    collection: Collection,
    question: Question,
    candidates: Sequence[Candidate],
    quoted: Candidate,
) -> dict[str, float]:
    """Return the value of each feature, in the order of `GATE_FEATURES`."""
    best = candidates[0]
    content_idf = best.table.content_idf
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    content = {word.term: word for word in question.words if word.content}.values()
    rivals = keep_own_language(collection, question, candidates)
    others = [each.score for each in rivals if each.paragraph != best.paragraph]
    articles = [each.article for each in rivals[:_NUM_COMPARED]]
    is_read = (
        question.answer_type in _READ or asks_for_name(question) or bool(find_named_noun(question))
    )
    text = collection.passages([quoted.sentence])[0].masked_text if is_read else ""
    decisive = DecisiveWords(collection, question, quoted)
    is_labelled = quoted.extra.get(LABELLED, 0.0) > 0  # "Attendance: 80" tells how big it was
    lacks_kind = not is_labelled and lacks_required_expression(collection, question, quoted)
    num_articles = question.language_share * collection.articles.num_units
    row = weigh_row(collection, question, best, largest_idf)
    size = rate_size(largest_idf, question.language)
    age = 0.0 if lacks_kind else _find_unsaid_age(question, best) / largest_idf
    many = min(1.0, max(0.0, num_articles - 1) / _MANY_ARTICLES)
    features = {
        "sentence says it fully": best.feature("sentence") / content_idf,
        "paragraph is about it": best.feature("paragraph") / content_idf,
        "coverage": best.feature("coverage") / largest_idf,
        "all of it is said": float(not lacks_kind and _says_all(quoted)),
        "words come early": best.feature("early") / content_idf,
        "evidence": (best.score - best.part(IMPLIED)) / largest_idf,
        "few content words": 1 / max(1, len(content) + _count_parts_of_date(question)),
        "asks for names": sum(word.name for word in content) / max(1, len(content)) - row.share,
        "kind of answer is missing": float(lacks_kind),
        "asked name is missing": lacks_asked_name(text, question),
        "amount or time is missing": lacks_amount_or_time(collection, question, quoted),
        "place or reason is missing": float(lacks_circumstance(collection, question, quoted)),
        "name is not tied to it": rate_untied_name(
            text, question, partial(read_question_over, collection, quoted.sentence)
        ),
        "doer is missing": float(lacks_doer(text, question)),
        "another fact is told": float(_tells_other_fact(collection, question, best, quoted)),
        "age is missing": float(lacks_kind and question.answer_type is AnswerType.HOW_OLD),
        "counted noun is missing": float(decisive.leaves_counted_noun()),
        "deed or role is missing": decisive.leaves_role(),
        "word of a short question": float(not age and decisive.leaves_word_of_short()),
        "only a light verb is said": float(decisive.rests_on_light_verb()),
        "only names are said": float(decisive.rests_on_names()),
        "ahead of other paragraphs": 1 - max(others, default=0.0) / max(best.score, 1e-9),
        "article fills the top": (many * articles.count(best.article) / len(articles)) ** 2,
        "defines it": best.feature("defines") / largest_idf,
        "missing words": max(0.0, best.feature("missing words") / largest_idf - row.missing - age),
        "sentence before names it": _share_before(collection, best, largest_idf),
        "in other inflections": _count_inflected(question, best.feature(INFLECTED) / largest_idf),
        "in no source": max(0.0, best.feature("in no source") - row.share_unknown)
        + share_words_of_others(collection, question, best),
        ASKED_ALIKE: best.feature(ASKED_ALIKE) * (best.feature(ASKED_ALIKE) >= MIN_ALIKE),
        "asks for yes or no": float(question.answer_type is AnswerType.YES_NO),
        TOLD_IN_KIND: rate_told_in_kind(question, quoted, text),
        ADVICE: 0.0,
        **rate_long_sentence(collection, question, best, quoted, size),
        "size of the collection": size,
        "language": _rate_match_loss(collection, question, best),
    }
    return count_less_in_advice(features, quoted)


def _count_parts_of_date(question: Question) -> int:
    """Return how many words the dates of a question would add if spelt out: two for "6.4.2019"."""
    dates = [word for word in question.words if word.content and "." in word.text]
    return 2 * sum(_DATE_IN_FIGURES.fullmatch(word.text) is not None for word in dates)


def _find_unsaid_age(question: Question, best: Candidate) -> float:
    """Return the idf of "old" where it is asked how old, and a sentence does not have the word.

    A sentence with an age need not have it: "it dates from 1712".
    """
    if question.answer_type is not AnswerType.HOW_OLD or "old" not in best.table.content_terms:
        return 0.0
    row = best.table.content_terms.index("old")
    is_said = best.table.matched_idf[row, best.column] > 0
    return 0.0 if is_said else float(best.table.matched_idf[row].max())


def _tells_other_fact(
    collection: Collection, question: Question, best: Candidate, quoted: Candidate
) -> bool:
    """Tell whether the quoted sentence tells another fact than the one asked for.

    What stands behind the best one speaks of what that one names, so both have to.
    """
    if not find_other_fact(collection, question, quoted):
        return False
    return TOLD_BEHIND not in quoted.extra or bool(find_other_fact(collection, question, best))


def _says_all(candidate: Candidate) -> bool:
    """Tell whether a sentence has all content words of a short question."""
    said = candidate.table.matched_idf[:, candidate.column] > 0
    return 0 < len(said) <= MAX_SHORT and bool(said.all())


def _rate_match_loss(collection: Collection, question: Question, best: Candidate) -> float:
    """Return how much less words of the question's language match, 0 where names alone can.

    That is so in a sentence of another language, where they match as well as in English.
    """
    loss = find_language(question.language).match_loss
    return 0.0 if loss > 0 and is_in_other_language(collection, question, best) else loss


def _share_before(collection: Collection, best: Candidate, largest_idf: float) -> float:
    """Return which share of the question the sentence before has, 0 without a pronoun for it.

    In "it was in this year that" the pronoun stands for nothing.
    """
    flags = flags_of(collection, best.sentence)
    if not flags & int(SentenceFlag.PRONOUN):
        return 0.0
    if _CLEFT.match(collection.passages([best.sentence])[0].masked_text):
        return 0.0
    return best.feature("with the sentence before") / (PRONOUN_FACTOR * largest_idf)


def _count_inflected(question: Question, num_inflected: float) -> float:
    """Return how many words count as found in another form alone.

    After "did" a verb is in the one form that an answer does not have, so one word counts half.
    In other languages, some of which have many forms of a word, they are not counted.
    """
    if question.language != "en":
        return 0.0
    has_do = not ENGLISH.finite_forms_of_do.isdisjoint(list_lowered(question))
    return max(0.0, num_inflected - 0.5 * has_do)
