"""A fake engine with given answers, and builders of answers, quotes and reports."""

import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from index import (
    Answer,
    Band,
    Best,
    Change,
    Citation,
    ClaimCheck,
    Context,
    Count,
    FolderState,
    Found,
    Kind,
    Passage,
    Progress,
    Quote,
    ReindexReport,
    ScoredPassage,
    ShownArticle,
    ShownParagraph,
    SourceChange,
    SourceState,
    SourceStatus,
    Span,
    Suggestion,
    UnknownSource,
)

INDEXED_AT = datetime(2025, 12, 31, 12, tzinfo=UTC)
HERALD = (
    "Warehouse fire hurts eleven\n\n"
    "A fire broke out in a warehouse at the harbor.\n\n"
    "Eleven people were treated for smoke inhalation, Fire Chief Ana Ruiz said. "
    "The fire was out by noon.\n\n"
    "The cause is not known."
)


def shown(source: str = "herald.txt", text: str = HERALD, *, version: int = 1) -> ShownArticle:
    """Return an article of the text's blocks as paragraphs, with one sentence per full stop."""
    paragraphs = []
    at = 0
    for number, block in enumerate(text.split("\n\n"), 1):
        start = text.index(block, at)
        at = start + len(block)
        line = text.count("\n", 0, start) + 1
        ends = [start + i + 1 for i, char in enumerate(block) if char == "."] or [at]
        starts = [start, *(end + 1 for end in ends[:-1])]
        paragraphs.append(
            ShownParagraph(
                number=number,
                kind=Kind.HEADLINE if number == 1 else Kind.TEXT,
                lines=Count(line, line),
                span=Span(start, at),
                text=block,
                sentences=tuple(Span(*pair) for pair in zip(starts, ends, strict=True)),
            )
        )
    return ShownArticle(
        source=source,
        title=paragraphs[0].text,
        url=None,
        published="2025-09-03",
        text=text,
        paragraphs=tuple(paragraphs),
        version=version,
    )


def citation(article: ShownArticle, paragraph: int, sentence: int) -> Citation:
    """Return the citation of one sentence."""
    cited = article.paragraphs[paragraph - 1]
    return Citation(
        source=article.source,
        title=article.title,
        url=article.url,
        published=article.published,
        kind=cited.kind,
        paragraph=paragraph,
        sentences=Count(sentence, sentence),
        lines=cited.lines,
        span=cited.sentences[sentence - 1],
    )


def quote(article: ShownArticle, paragraph: int, sentence: int, *, number: int = 1) -> Quote:
    """Return a quote of one sentence, its first word bold."""
    cited = citation(article, paragraph, sentence)
    text = article.text[slice(*cited.span)]
    return Quote(
        number=number,
        text=text,
        best=Best(sentence=sentence, span=cited.span),
        answer=None,
        highlights=(Span(0, len(text.split()[0])),),
        citations=(cited,),
    )


def answer(question: str = "?", *quotes: Quote, band: Band = Band.ANSWER, **more) -> Answer:
    """Return an answer; by default nothing but the question and the quotes."""
    return Answer(question=question, band=band, quotes=quotes, version=1, elapsed_ms=0.5, **more)


class FakeEngine:
    """Returns the answers in `answers`, finds every sentence, and re-indexes as `reports` say.

    If a test sets `gate`, every question waits until that event is set.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.state = FolderState(folder)
        self.version = 1
        self.articles = {"herald.txt": shown()}
        self.answers: dict[str, Answer] = {}
        self.suggestions: list[Suggestion] = []
        self.claims: dict[str, ClaimCheck] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.reports: list[ReindexReport | Exception] = []
        self.forced: list[bool] = []
        self.gate: threading.Event | None = None
        self.edited = False
        self.has_own_sources = False

    @property
    def opened(self):
        return self

    def server(self, guild):
        return self

    def ask(self, question, *, source=None, limit=3, fill=False):
        self.asked.append((question, source))
        if self.gate is not None:
            assert self.gate.wait(10)
        given = self.answers.get(question)
        if isinstance(given, Exception):
            raise given
        given = given or answer(question, band=Band.NONE)
        quotes = given.quotes[:limit]
        return replace(given, question=question, quotes=quotes, version=self.version)

    def suggest(self, typed, *, limit=25):
        return self.suggestions[:limit]

    def check_claim(self, claim, *, source=None, limit=3):
        checked = self.claims.get(claim)
        return checked or ClaimCheck(answer=self.ask(claim, source=source, limit=limit))

    def find(self, words, *, source=None, exact=False, limit=10, offset=0):
        hits = []
        for article in self.articles.values():
            for paragraph in article.paragraphs:
                for number, span in enumerate(paragraph.sentences, 1):
                    hits.append(self._hit(article, paragraph, number, span))
        return Found(
            words=words,
            total=len(hits),
            passages=tuple(hits[offset : offset + limit]),
            version=self.version,
            elapsed_ms=0.5,
        )

    def _hit(self, article, paragraph, number, span):
        passage = Passage(
            source=article.source,
            title=article.title,
            url=article.url,
            published=article.published,
            kind=paragraph.kind,
            paragraph=paragraph.number,
            sentences=Count(number, number),
            lines=paragraph.lines,
            span=span,
            text=article.text[slice(*span)],
        )
        return ScoredPassage(passage=passage, score=1.0)

    def context(self, citation, version):
        paragraphs = (None, *self.show(citation.source).paragraphs, None)
        number = citation.paragraph
        return Context(
            citation=citation,
            before=paragraphs[number - 1],
            cited=paragraphs[number],
            after=paragraphs[number + 1],
            version=version,
            edited=self.edited,
        )

    def show(self, source):
        if source not in self.articles:
            raise UnknownSource(source, tuple(self.articles))
        return self.articles[source]

    def sources(self):
        return tuple(
            SourceStatus(
                source=article.source,
                title=article.title,
                format="text",
                state=SourceState.LIVE,
                reason=None,
                paragraphs=len(article.paragraphs),
                sentences=sum(len(p.sentences) for p in article.paragraphs),
                indexed_at=INDEXED_AT,
                version=article.version,
            )
            for article in self.articles.values()
        )

    def indexed_at(self, sources):
        return INDEXED_AT if any(name in self.articles for name in sources) else None

    def list_restorable(self):
        return tuple(range(self.version, 0, -1))

    def reindex(self, sources=None, *, force=False, watcher=None):
        self.forced.append(force)
        if watcher is not None:
            watcher(Progress(stage="read", done=1, total=2, source="herald.txt", paragraphs=4))
        report = self.reports.pop(0) if self.reports else reindexed(self.version)
        if isinstance(report, Exception):
            raise report
        self.version = report.version
        return report


def reindexed(version: int, *changes: SourceChange, refusals: tuple[str, ...] = ()):
    """Return the report of a re-index."""
    return ReindexReport(
        version=version,
        live=not refusals,
        sources=changes or (SourceChange(source="herald.txt", change=Change.CHANGED),),
        refusals=refusals,
        elapsed_ms=1.0,
    )
