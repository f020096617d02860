"""Quotes built from selected sentences: text, answer span, highlights, citations. Pure."""

from dataclasses import dataclass

from index.answering.question import Question
from index.answering.quoting.highlights import find_highlights
from index.answering.spans import answer_span
from index.types import Best, Citation, Passage, Quote, Span, Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedSentence:
    """A sentence that carries a quote's wording, and the passage that is cited for it.

    `sentence` is its id and `best` the sentence alone; `shown` may include the sentence before.
    """

    sentence: int
    best: Passage
    shown: Passage
    wording: Wording = Wording.EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What becomes one quote: its cited sentences, and whether its answer is printed bold.

    The text of the first cited sentence is the quote's text.
    """

    cited: tuple[CitedSentence, ...]
    marks_answer: bool

    @property
    def passage(self) -> Passage:
        """The passage whose text is quoted."""
        return self.cited[0].shown


def build_quote(question: Question, selection: Selection, number: int) -> Quote:
    """Build the quote of a selection under its footnote number."""
    best, shown = selection.cited[0].best, selection.passage
    shift = best.span.start - shown.span.start
    answer = answer_span(question, best.text) if selection.marks_answer else None
    if answer is not None:
        answer = Span(answer.start + shift, answer.end + shift)
    return Quote(
        number=number,
        text=shown.text,
        best=Best(sentence=best.sentences.first, span=best.span),
        answer=answer,
        highlights=find_highlights(question, shown.text, answer),
        citations=tuple(_build_citation(each) for each in selection.cited),
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
