"""How is a sentence quoted? With who else says it, a neighbour where it leans on one, and bold."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np

from index.answering.figures.same_event import Stories
from index.answering.question.analyze import Question
from index.answering.quoting import (
    context_dependence,
    near_duplicate_search,
    near_duplicates,
    outlet_versions,
)
from index.answering.ranking.ranker import Candidate
from index.answering.spans import extract
from index.collection import Collection
from index.expressions import Flag
from index.types import Best, Citation, Passage, Quote, Span, Wording

ANSWERING = 0.75
"""Share of the best score from which a further quote gets an answer printed bold as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A sentence that carries a wording: its id, itself, and what is cited of it."""

    sentence: int
    best: Passage
    shown: Passage
    wording: Wording = Wording.EXACT


class Quoting:
    """Quotes sentences for one question, none of them twice.

    They are known by their place: candidates by their rank, then what says the same as one.
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
        self._sentences, self._wordings = near_duplicate_search.compared(
            collection, candidates, limit, everywhere=within is None
        )
        self._scores = {each.sentence: each.score for each in candidates}
        self._passages: dict[int, Passage] = {}
        self._shown: set[int] = set()

    def best(self, limit: int) -> list[Quote]:
        """Return the first quotes, those of one wording as one."""
        quotes: list[Quote] = []
        for group in near_duplicates.group(self._wordings, self._passage):
            sentence = self._sentences[group.at]
            if sentence in self._shown or sentence not in self._scores:
                continue  # stands in an earlier quote, joined to its neighbour; or answers nothing
            quotes.append(self._quoted(group, number=len(quotes) + 1))
            if len(quotes) == limit:
                break
        return quotes

    def rival(self, quotes: Sequence[Quote], stories: Stories, *, number: int) -> Quote | None:
        """Return the candidate that tells another number than `quotes` for what is asked."""
        at = near_duplicate_search.rival(
            self._collection, self.question, self._candidates, quotes, stories
        )
        if at is None or self._sentences[at] in self._shown:
            return None
        return self._quoted(near_duplicates.Group(at), number=number, answers=True)

    def in_full(self, quote: Quote) -> Quote:
        """Return the sentence that tells a headline's number in its article, else the quote."""
        found = near_duplicate_search.in_full(
            self._collection, self.question, self._candidates, quote
        )
        if found is None or found in self._shown:
            return quote
        if found not in self._sentences:
            self._sentences.append(found)
        group = near_duplicates.Group(self._sentences.index(found))
        return self._quoted(group, number=quote.number, answers=True)

    def _passage(self, at: int) -> Passage:
        if at not in self._passages:
            self._passages[at] = self._collection.passages([self._sentences[at]])[0]
        return self._passages[at]

    def _quoted(self, group: near_duplicates.Group, *, number: int, answers: bool = False) -> Quote:
        carriers = self._carriers(group)
        self._shown.update(each for carrier in carriers for each in _sentences_of(carrier))
        score = self._scores[self._sentences[group.at]]
        answers = answers or score >= ANSWERING * self._candidates[0].score
        return _quote(self.question, carriers, number=number, answers=answers)

    def _carriers(self, group: near_duplicates.Group) -> list[_Source]:
        """Return who carries a wording, the one to quote first: the best, or its newer version."""
        places = [group.at, *(twin.at for twin in group.twins)]
        for at in places[1:]:
            if outlet_versions.is_newer(self._passage(at), self._passage(places[0])):
                places.remove(at)
                places.insert(0, at)
        carriers: list[_Source] = []
        for at in places:
            best, text = self._passage(at), carriers[0].shown.text if carriers else None
            sentence, shown = self._sentences[at], best
            if self._joining:
                shown = _with_neighbour(self._collection, sentence, best, self._shown)
            if text is not None and near_duplicates.fold(text) != near_duplicates.fold(shown.text):
                shown = best  # only a neighbour with the same words is cited too
            exact = text is None or near_duplicates.fold(text) == near_duplicates.fold(shown.text)
            wording = Wording.EXACT if exact else Wording.NEAR
            carriers.append(_Source(sentence=sentence, best=best, shown=shown, wording=wording))
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
    if not context_dependence.leans_back(
        best.text, lambda: _marked(collection, range(first, sentence))
    ):
        return best
    joined = collection.joined(sentence - 1, sentence)
    return joined if len(joined.text) <= context_dependence.LONGEST else best


def _marked(collection: Collection, sentences: range) -> list[str]:
    """Return the texts of sentences that hold a quotation mark, "" for the others.

    A paragraph may be a list of hundreds.
    """
    speak = collection.flags(np.arange(sentences.start, sentences.stop)) & int(Flag.SPEECH)
    marked = [each for each, speaks in zip(sentences, speak.tolist(), strict=True) if speaks]
    texts = dict(zip(marked, (p.text for p in collection.passages(marked)), strict=True))
    return [texts.get(each, "") for each in sentences]


def _sentences_of(carrier: _Source) -> Iterator[int]:
    extra = carrier.best.sentences.first - carrier.shown.sentences.first
    yield from range(carrier.sentence - extra, carrier.sentence + 1)


def _quote(question: Question, carriers: Sequence[_Source], *, number: int, answers: bool) -> Quote:
    best, shown = carriers[0].best, carriers[0].shown
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
