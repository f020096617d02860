"""Articles and forward indexes for a re-index, from children or made here."""

from contextlib import suppress

from index import articles
from index.forward_index import ForwardIndexBuilder, LocalForwardIndex
from index.reindex.child_analysis.analysis_codec import FAULTS, Analysis, AnalysisDecoder
from index.sources import Reading
from index.types import Article, Document

MIN_BYTES = 1_000_000
"""Bytes of files from which on text and Markdown are analysed in children, too.

Starting a child takes half a second of processor time, as long as the analysis of 200 kB of text
(`python -m benchmarks.reading`).
"""


class Analyses:
    """Articles and forward indexes: those that came with readings, and others made here."""

    def __init__(self) -> None:
        self._ready: dict[str, Analysis] = {}
        self._decoder = AnalysisDecoder()
        self._builder = ForwardIndexBuilder()
        self._indexed: tuple[Article, LocalForwardIndex] | None = None

    def take(self, reading: Reading) -> None:
        """Keep the analyses of a reading until its documents are stored; drop those before."""
        self._ready = {}
        for document, encoded in zip(reading.documents, reading.analyses, strict=False):
            with suppress(*FAULTS):
                self._ready[document.source] = self._decoder.decode(encoded)

    def parse(self, document: Document) -> Article:
        """Return the article of a document."""
        ready = self._ready.pop(document.source, None)
        if ready is not None:
            with suppress(*FAULTS):
                self._indexed = ready.restore(document)
                return self._indexed[0]
        return articles.parse(document)

    def index(self, article: Article) -> LocalForwardIndex:
        """Return the forward index of an article."""
        if self._indexed is not None and self._indexed[0] is article:
            return self._indexed[1]
        return self._builder.build(article)
