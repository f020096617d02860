"""Quotes built from clusters of sentences: context, answer span, highlights, citations. Pure."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np

from index.answering.figures import EventMatcher, find_body_sentence, find_conflicting_candidate
from index.answering.question import Question
from index.answering.quoting.context_dependence import MAX_JOINED_LENGTH, needs_context
from index.answering.quoting.near_duplicate_search import collect_compared
from index.answering.quoting.near_duplicates import Cluster, cluster, fold
from index.answering.quoting.outlet_versions import is_newer
from index.answering.ranking import Candidate
from index.answering.spans import extract
from index.collection import Collection
from index.expressions import Flag
from index.types import Best, Citation, Passage, Quote, Span, Wording

MIN_ANSWER_SCORE_RATIO = 0.75
"""Share of the best score from which a further quote gets an answer printed bold as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedSentence:
    """A sentence of a quote's cluster: its id, its own passage, and the passage that is cited.

    The cited passage, `shown`, may include the sentence before.
    """

    sentence: int
    best: Passage
    shown: Passage
    wording: Wording = Wording.EXACT


class QuoteBuilder:
    """Builds the quotes of one question, no sentence twice.

    Sentences are known by their position: candidates by their rank, then their near-duplicates.
    """

    def __init__(
        self,
        collection: Collection,
        question: Question,
        candidates: Sequence[Candidate],
        limit: int,
        within: range | None,
        *,
        joining: bool,
    ) -> None:
        self.question = question
        self._collection = collection
        self._candidates = candidates
        self._joining = joining
        self._sentences, self._shingles = collect_compared(
            collection, candidates, limit, everywhere=within is None
        )
        self._scores = {each.sentence: each.score for each in candidates}
        self._passages: dict[int, Passage] = {}
        self._quoted: set[int] = set()

    def quote_best(self, limit: int) -> list[Quote]:
        """Return quotes of the best clusters, at most `limit`."""
        quotes: list[Quote] = []
        for found in cluster(self._shingles, self._passage):
            sentence = self._sentences[found.position]
            if sentence in self._quoted or sentence not in self._scores:
                continue  # stands in an earlier quote, joined to its neighbour; or answers nothing
            quotes.append(self._quote(found, number=len(quotes) + 1))
            if len(quotes) == limit:
                break
        return quotes

    def quote_conflicting(
        self, quotes: Sequence[Quote], events: EventMatcher, *, number: int
    ) -> Quote | None:
        """Return a quote of the candidate that gives another number than `quotes`, if any."""
        rank = find_conflicting_candidate(
            self._collection, self.question, self._candidates, quotes, events
        )
        if rank is None or self._sentences[rank] in self._quoted:
            return None
        return self._quote(Cluster(rank), number=number, answers=True)

    def quote_body_sentence(self, quote: Quote) -> Quote:
        """Return a quote of the sentence that gives a headline's number, else `quote` itself."""
        found = find_body_sentence(self._collection, self.question, self._candidates, quote)
        if found is None or found in self._quoted:
            return quote
        if found not in self._sentences:
            self._sentences.append(found)
        group = Cluster(self._sentences.index(found))
        return self._quote(group, number=quote.number, answers=True)

    def _passage(self, position: int) -> Passage:
        if position not in self._passages:
            self._passages[position] = self._collection.passages([self._sentences[position]])[0]
        return self._passages[position]

    def _quote(self, found: Cluster, *, number: int, answers: bool = False) -> Quote:
        cited = self._cite(found)
        self._quoted.update(each for one in cited for each in _sentences_of(one))
        score = self._scores[self._sentences[found.position]]
        answers = answers or score >= MIN_ANSWER_SCORE_RATIO * self._candidates[0].score
        return _build_quote(self.question, cited, number=number, answers=answers)

    def _cite(self, found: Cluster) -> list[CitedSentence]:
        """Return the cited sentences of a cluster, the one to quote first.

        That is the best one, or its newer version in the same outlet.
        """
        positions = [found.position, *(each.position for each in found.duplicates)]
        for position in positions[1:]:
            if is_newer(self._passage(position), self._passage(positions[0])):
                positions.remove(position)
                positions.insert(0, position)
        cited: list[CitedSentence] = []
        for position in positions:
            best, text = self._passage(position), cited[0].shown.text if cited else None
            sentence, shown = self._sentences[position], best
            if self._joining:
                shown = _with_context(self._collection, sentence, best, self._quoted)
            if text is not None and fold(text) != fold(shown.text):
                shown = best  # only a neighbour with the same words is cited too
            exact = text is None or fold(text) == fold(shown.text)
            wording = Wording.EXACT if exact else Wording.NEAR
            cited.append(CitedSentence(sentence=sentence, best=best, shown=shown, wording=wording))
        return cited


def _with_context(
    collection: Collection, sentence: int, best: Passage, quoted: AbstractSet[int]
) -> Passage:
    """Return a sentence, joined with the one before it where it needs that.

    A sentence before it that is quoted already is not quoted twice.
    """
    first = sentence - (best.sentences.first - 1)
    if sentence == first or sentence - 1 in quoted:
        return best
    if not needs_context(best.text, lambda: _texts_with_marks(collection, range(first, sentence))):
        return best
    joined = collection.joined_passage(sentence - 1, sentence)
    return joined if len(joined.text) <= MAX_JOINED_LENGTH else best


def _texts_with_marks(collection: Collection, sentences: range) -> list[str]:
    """Return the texts of sentences that have a quotation mark, "" for the others.

    Not all are read: a paragraph may be a list of hundreds.
    """
    has_mark = collection.flags(np.arange(sentences.start, sentences.stop)) & int(Flag.SPEECH)
    marked = [each for each, has in zip(sentences, has_mark.tolist(), strict=True) if has]
    texts = dict(zip(marked, (p.text for p in collection.passages(marked)), strict=True))
    return [texts.get(each, "") for each in sentences]


def _sentences_of(cited: CitedSentence) -> Iterator[int]:
    extra = cited.best.sentences.first - cited.shown.sentences.first
    yield from range(cited.sentence - extra, cited.sentence + 1)


def _build_quote(
    question: Question, cited: Sequence[CitedSentence], *, number: int, answers: bool
) -> Quote:
    best, shown = cited[0].best, cited[0].shown
    shift = best.span.start - shown.span.start
    answer = extract.answer_span(question, best.text) if answers else None
    if answer is not None:
        answer = Span(answer.start + shift, answer.end + shift)
    return Quote(
        number=number,
        text=shown.text,
        best=Best(sentence=best.sentences.first, span=best.span),
        answer=answer,
        highlights=extract.highlights(question, shown.text, answer),
        citations=tuple(_build_citation(each) for each in cited),
    )


def _build_citation(cited: CitedSentence) -> Citation:
    shown = cited.shown
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
        wording=cited.wording,
    )
