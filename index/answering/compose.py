"""What does the reply consist of? Quotes, numbered once, with everything a renderer needs."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from index.answering import figures, merge, neighbours, spans, versions
from index.answering.evidence import Candidate
from index.answering.gate import Verdict
from index.answering.neighbours import Joining
from index.answering.question import Question
from index.collection import Collection, Ids
from index.types import Answer, Band, Best, Citation, Passage, Quote, Span, Wording

ANSWERING = 0.75
"""Share of the best score from which a further quote gets an answer printed bold as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A sentence that carries a wording: its id, itself, and what is cited of it."""

    sentence: int
    best: Passage
    shown: Passage
    wording: Wording = Wording.EXACT


def compose(
    collection: Collection,
    question: Question,
    candidates: Sequence[Candidate],
    verdict: Verdict,
    limit: int,
) -> Answer:
    """Return the answer: at most `limit` quotes of `candidates`, which are best first.

    `elapsed_ms` is left 0: nothing here looks at a clock.
    """
    quotes = _quotes(collection, question, candidates, verdict.band, limit)
    differing = figures.differing(question, quotes) if verdict.band is Band.ANSWER else ()
    ordered = versions.newest_first(quotes, differing)
    if ordered != quotes:
        quotes = [replace(quote, number=n) for n, quote in enumerate(ordered, start=1)]
        differing = figures.differing(question, quotes) if differing else ()
    return Answer(
        question=question.text,
        band=verdict.band,
        quotes=tuple(quotes),
        figures=differing,
        missing=question.missing,
        suggestion=question.suggestion,
        version=collection.version,
        elapsed_ms=0.0,
    )


def _quotes(
    collection: Collection,
    question: Question,
    candidates: Sequence[Candidate],
    band: Band,
    limit: int,
) -> list[Quote]:
    if band is Band.NONE or limit < 1:
        return []
    sentences, terms = _compared(collection, [each.sentence for each in candidates], limit)
    scores = {each.sentence: each.score for each in candidates}

    @cache
    def passage_of(at: int) -> Passage:
        return collection.passages([sentences[at]])[0]

    quotes: list[Quote] = []
    shown: set[int] = set()
    for group in merge.group(terms, passage_of):
        if sentences[group.at] in shown:
            continue  # stands in an earlier quote already, joined to its neighbour
        alone = band is not Band.ANSWER
        carriers = _carriers(collection, sentences, passage_of, group, shown, alone=alone)
        answers = scores[sentences[group.at]] >= ANSWERING * candidates[0].score
        quotes.append(_quote(question, carriers, number=len(quotes) + 1, answers=answers))
        shown.update(i for carrier in carriers for i in _sentences_of(carrier))
        if len(quotes) == limit:
            break
    return quotes


def _compared(
    collection: Collection, sentences: Sequence[int], limit: int
) -> tuple[list[int], list[list[int]]]:
    """Return the best sentences and, of the others, those that share most terms with a top one.

    With the terms of each. The same wording in a second source may rank far lower, by the
    paragraph that it stands in.
    """
    cut = max(merge.NUM_COMPARED, limit)
    terms, starts = collection.terms_of(np.array(sentences, dtype=np.int64))
    places = [*range(min(cut, len(sentences))), *_twins(terms, starts, cut, num_top=2 * limit)]
    bounds, flat = starts.tolist(), terms.tolist()
    return [sentences[at] for at in places], [flat[bounds[at] : bounds[at + 1]] for at in places]


def _twins(terms: Ids, starts: Ids, cut: int, *, num_top: int) -> list[int]:
    """Return the places from `cut` on whose terms are mostly those of a top one, or the reverse."""
    length = np.diff(starts)
    if len(length) <= cut:
        return []
    distinct, at = np.unique(terms, return_inverse=True)
    holds = np.zeros((len(length), len(distinct)), dtype=np.float32)
    holds[np.repeat(np.arange(len(length)), length), at] = 1
    size = holds.sum(axis=1)
    shared = holds[cut:] @ holds[:num_top].T
    smaller = np.minimum(size[cut:, None], size[:num_top]).astype(np.float64)
    return (np.flatnonzero((shared >= merge.CONTAINED * smaller).any(axis=1)) + cut).tolist()


def _carriers(
    collection: Collection,
    sentences: Sequence[int],
    passage_of: Callable[[int], Passage],
    group: merge.Group,
    quoted: AbstractSet[int],
    *,
    alone: bool,
) -> list[_Source]:
    """Return who carries a wording, the one to quote first: the best, or its newer version."""
    places = [group.at, *(twin.at for twin in group.twins)]
    for at in places[1:]:
        if versions.is_newer(passage_of(at), passage_of(places[0])):
            places.remove(at)
            places.insert(0, at)
    carriers: list[_Source] = []
    for at in places:
        best, text = passage_of(at), carriers[0].shown.text if carriers else None
        shown = best if alone else _with_neighbour(collection, sentences[at], best, quoted)
        if text is not None and merge.fold(text) != merge.fold(shown.text):
            shown = best  # only a neighbour with the same words is cited too
        exact = text is None or merge.fold(text) == merge.fold(shown.text)
        wording = Wording.EXACT if exact else Wording.NEAR
        carriers.append(_Source(sentence=sentences[at], best=best, shown=shown, wording=wording))
    return carriers


def _with_neighbour(
    collection: Collection, sentence: int, best: Passage, quoted: AbstractSet[int]
) -> Passage:
    """Return a sentence with the one before it where it cannot stand alone.

    A sentence before it that is quoted already is not quoted twice.
    """
    first = sentence - (best.sentences.first - 1)
    if sentence == first or sentence - 1 in quoted:
        return best
    before = [passage.text for passage in collection.passages(range(first, sentence))]
    if not (neighbours.leans_back(best.text, before) and isinstance(collection, Joining)):
        return best
    joined = collection.joined(sentence - 1, sentence)
    return joined if len(joined.text) <= neighbours.LONGEST else best


def _sentences_of(carrier: _Source) -> Iterator[int]:
    extra = carrier.best.sentences.first - carrier.shown.sentences.first
    yield from range(carrier.sentence - extra, carrier.sentence + 1)


def _quote(question: Question, carriers: Sequence[_Source], *, number: int, answers: bool) -> Quote:
    best, shown = carriers[0].best, carriers[0].shown
    shift = best.span.start - shown.span.start
    answer = spans.answer_span(question, best.text) if answers else None
    if answer is not None:
        answer = Span(answer.start + shift, answer.end + shift)
    return Quote(
        number=number,
        text=shown.text,
        best=Best(sentence=best.sentences.first, span=best.span),
        answer=answer,
        highlights=spans.highlights(question, shown.text, answer),
        citations=tuple(_citation(carrier) for carrier in carriers),
    )


def _citation(carrier: _Source) -> Citation:
    shown = carrier.shown
    return Citation(
        source=shown.source,
        title=shown.title,
        url=shown.url,
        published=shown.published,
        kind=shown.kind,
        paragraph=shown.paragraph,
        sentences=shown.sentences,
        lines=shown.lines,
        span=shown.span,
        wording=carrier.wording,
    )
