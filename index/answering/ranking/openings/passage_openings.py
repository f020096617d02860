"""Re-ranking in texts that address their reader: what opens a passage goes first.

Pure. Advice and answers to frequent questions say first what is to be done, and then explain it,
list the cases and give examples; an encyclopedia has no such order. So this step is taken only
where enough of the sentences of the best article say "you" or its title is that of such a page, and
no date, amount or kind of thing is asked for.

The weights, and that of yes and no, were fitted in cross-validation by page on `faq-bare` and on
612 headings of 35 more pages of questions and answers, to be first with a sentence under the right
heading and, half as much, with one of the first two there; 30 November 2026.
"""

import math
import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

import numpy as np

from index.analysis import extract_terms
from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import AnswerType, Question, find_required_expressions
from index.answering.ranking.openings.spoken_sentences import list_unspoken
from index.answering.ranking.openings.yes_no_openings import answers_its_question, find_replies
from index.collection import Collection
from index.types import Kind

OPENING = "opens the passage"
"""Name of the part."""

NUM_READ = 12
"""Best candidates that are read."""

MIN_ADDRESSING = 0.1
"""Share of the candidates of one article that must address the reader. Among all candidates they
are as many for 90 of 100 questions on pages of questions and answers, and for fewer than one of 100
on encyclopedic and scientific articles."""

EARLY_WEIGHT = 2.1
"""Weight of the share of the question, by idf, that a paragraph opens with, in units of the
largest idf, as the other weights."""

EARLY_DECAY = 8.0
"""Position in the paragraph, in terms, at which a word counts 1/e of one at its start."""

NUM_OPENING = 4
"""Sentences of a paragraph that are read for that."""

MAX_PLACES = 40
"""Terms of a sentence that are read for that: behind these a word counts nothing."""

FOLLOWED_WEIGHT = 0.9
"""Weight of the scores of the paragraphs that follow: they go on about it."""

FOLLOWED_DECAY = 3.0
"""Distance in paragraphs at which such a score counts 1/e."""

LATER_WEIGHT = -1.0
"""Part of a sentence that is neither the first nor the second of its paragraph."""

ITEM_WEIGHT = -1.3
"""Part of an item of a list or a row of a table; code mostly is what was asked for."""

LONG_WEIGHT = -0.75
"""Part of a sentence of more than `MAX_TERMS` terms."""

MAX_TERMS = 40

REPLY_WEIGHT = -0.9
"""Part of a sentence whose paragraph opens with yes or no, where something else is asked."""

_ASKS_KIND = re.compile(r"\W*(?:what|which) (?:kinds?|sorts?|types?) of\b", re.IGNORECASE)
"""A question for a kind of thing, which is named anywhere in a passage, as a date or amount is."""

_TITLE_OF_ANSWERS = re.compile(
    r"\b(?:faqs?|frequently asked|questions (?:and|&) answers|q ?& ?a|help|how to"
    r"|troubleshooting)\b",
    re.IGNORECASE,
)
"""What the title of a page of answers has, whether or not many of its sentences say "you"."""

_ITEMS = frozenset({Kind.LIST, Kind.TABLE})
_ADDRESSING = tuple(dict.fromkeys(extract_terms("you your yours yourself")))
_ONESELF = tuple(dict.fromkeys(extract_terms("i i'm i've i'd i'll my me myself")))


def prefer_openings(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored where they are advice.

    Where a question of the page is the one that is asked, what stands under it stays first.
    Candidates with equal scores keep their order.
    """
    if len(candidates) < 2 or question.language != "en":
        return candidates
    top = candidates[:NUM_READ]
    ids = np.array([each.sentence for each in top], dtype=np.int64)
    asks_thing = find_required_expressions(question) or _ASKS_KIND.match(question.text)
    if asks_thing or answers_its_question(top[0]):
        return candidates
    is_advice = _addresses_reader(collection, candidates) or _titles_answers(collection, top[0])
    if not is_advice:
        return candidates
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    passages = collection.passages(ids.tolist())
    title = {*extract_terms(passages[0].title)}
    early = _rate_early(collection, question, candidates, {each.paragraph for each in top}, title)
    followed = _rate_following(candidates, NUM_READ)
    asks_whether = question.answer_type is AnswerType.YES_NO
    replies = () if asks_whether else find_replies(collection, top)
    lengths = np.diff(top[0].table.texts.terms_of(collection, ids)[1]).tolist()
    parts = [
        largest_idf
        * (
            EARLY_WEIGHT * early[each.paragraph]
            + FOLLOWED_WEIGHT * followed[each.paragraph]
            + LATER_WEIGHT * (passage.sentences.first > 2)
            + ITEM_WEIGHT * (passage.kind in _ITEMS)
            + LONG_WEIGHT * (length > MAX_TERMS)
            + REPLY_WEIGHT * (each.paragraph in replies)
        )
        for each, passage, length in zip(top, passages, lengths, strict=True)
    ]
    return rescore(candidates, OPENING, parts)


def _addresses_reader(collection: Collection, candidates: Sequence[Candidate]) -> bool:
    """Tell whether enough candidates of the first one's article have a word such as "you".

    They are more than those in which somebody tells of "me": a story may have both. What somebody
    says in quotation marks addresses no reader.
    """
    first = candidates[0]
    of_article = [each for each in candidates if each.article == first.article]
    ids = np.array([each.sentence for each in of_article])
    terms, starts = first.table.texts.terms_of(collection, ids)

    def find(words: Sequence[str]) -> list[Candidate]:
        wanted = collection.term_ids(words)[:, None]  # -1 is the term of no sentence
        places = np.logical_or.reduce(terms == wanted, axis=0).nonzero()[0]
        found = {*(starts.searchsorted(places, side="right") - 1).tolist()}
        return [of_article[at] for at in sorted(found)]

    addressing = find(_ADDRESSING)
    if len(addressing) < MIN_ADDRESSING * len(ids):
        return False  # most articles
    least = max(MIN_ADDRESSING * len(ids), len(find(_ONESELF)))
    if len(addressing) < least:
        return False
    return len(list_unspoken(collection, addressing, frozenset(_ADDRESSING))) >= least


def _titles_answers(collection: Collection, candidate: Candidate) -> bool:
    """Tell whether the title of a candidate's article is that of a page of answers: "FAQ"."""
    title = collection.passages([candidate.sentence])[0].title
    return _TITLE_OF_ANSWERS.search(title) is not None


def _rate_early(
    collection: Collection,
    question: Question,
    candidates: Sequence[Candidate],
    paragraphs: AbstractSet[int],
    title: AbstractSet[str],
) -> Mapping[int, float]:
    """Return which share of the question each paragraph opens with, by the paragraph's id.

    A word at the start counts in full, and less and less behind it. Words of the article's title do
    not count, since the whole article is about them, unless it is asked what they are. Of a
    paragraph only the candidates are read; another sentence before them counts as one of mean
    length.
    """
    of_title = {word.id for word in question.words if word.term in title}
    known = {*question.content_ids.tolist()} - {-1}
    if question.answer_type is not AnswerType.DEFINITION:
        known = known - of_title or known
    asked = np.array(sorted(known), dtype=np.int64)
    idf = collection.sentences.idf(asked)
    weights = dict(zip(asked.tolist(), (idf / max(float(idf.sum()), 1e-9)).tolist(), strict=True))
    opening = [
        each.sentence
        for each in candidates
        if each.paragraph in paragraphs
        and each.sentence < collection.sentences_of(each.paragraph).start + NUM_OPENING
    ]
    ids = np.array(sorted(opening), dtype=np.int64)
    terms, starts = candidates[0].table.texts.terms_of(collection, ids)
    texts = {
        sentence: terms[first:last].tolist()
        for sentence, (first, last) in zip(ids.tolist(), pairwise(starts.tolist()), strict=True)
    }
    mean = round(collection.sentences.avgdl)
    rated: dict[int, float] = {}
    for paragraph in paragraphs:
        places: dict[int, int] = {}
        place = 0
        for sentence in collection.sentences_of(paragraph)[:NUM_OPENING]:
            for at, term in enumerate(texts.get(sentence, ())[:MAX_PLACES], start=place):
                places.setdefault(term, at)
            place += len(texts[sentence]) if sentence in texts else mean
        rated[paragraph] = sum(
            weight * math.exp(-places[term] / EARLY_DECAY)
            for term, weight in weights.items()
            if term in places
        )
    return rated


def _rate_following(candidates: Sequence[Candidate], num_rated: int) -> Mapping[int, float]:
    """Return how much the paragraphs behind each one have of the best score, by its id.

    The paragraphs are those of the first `num_rated` candidates. Each that follows counts by its
    best sentence, and less the farther it is.
    """
    best: dict[int, dict[int, float]] = {}
    for each in candidates:
        of_article = best.setdefault(each.article, {})
        of_article[each.paragraph] = max(of_article.get(each.paragraph, 0.0), each.score)
    largest = max(1e-9, *(each.score for each in candidates))
    return {
        each.paragraph: sum(
            score / largest * math.exp((each.paragraph - other) / FOLLOWED_DECAY)
            for other, score in best[each.article].items()
            if other > each.paragraph
        )
        for each in candidates[:num_rated]
    }
