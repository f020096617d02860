"""Analysed articles for a re-index, from children or made here."""

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from index.forward_index import AnalysedArticle
from index.reindex.child_analysis.analysis_codec import FAULTS, Analysis, AnalysisDecoder
from index.sources import Reading
from index.types import Document

if TYPE_CHECKING:
    from index.reindex.child_analysis.child_job import Analyser

ANALYSIS_JOB = "index.reindex.child_analysis.child_job:prepare_task"
"""What the children do: read one source and analyse its articles."""

MIN_BYTES = 1_000_000
"""Bytes of files from which on text and Markdown are analysed in children, too.

Starting a child takes half a second of processor time, as long as the analysis of 200 kB of text
(`python -m benchmarks.reading`).
"""


class Analyses:
    """Analysed articles: those that came with readings, and others made here."""

    def __init__(self) -> None:
        self._ready: dict[str, Analysis] = {}
        self._decoder = AnalysisDecoder()

    @cached_property
    def _analyser(self) -> "Analyser":
        """What analyses here; where children do that, its modules are not loaded here."""
        from index.reindex.child_analysis.child_job import Analyser  # noqa: PLC0415, see above

        return Analyser()

    def take(self, reading: Reading) -> None:
        """Keep the analyses of a reading until its documents are stored; drop those before."""
        self._ready = {}
        for document, encoded in zip(reading.documents, reading.analyses, strict=False):
            with suppress(*FAULTS):
                self._ready[document.source] = self._decoder.decode(encoded)

    def analyse(self, document: Document) -> AnalysedArticle:
        """Return what is stored of the article of a document."""
        ready = self._ready.pop(document.source, None)
        if ready is not None:
            with suppress(*FAULTS):
                return ready.restore(document)
        return self._analyser.analyse(document)
