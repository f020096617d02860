"""The job of the children that read for a re-index: read a source and analyse its articles.

Splitting sentences and finding words takes a hundred times as long as reading a text file. So where
much is to be read, the children of the cage do all of it, and all processors work.
"""

from collections.abc import Callable, Collection
from functools import cache

from index import articles, sources
from index.forward_index import AnalysedArticle, ForwardIndexBuilder
from index.reindex.child_analysis.analysis_codec import AnalysisEncoder
from index.sources import Reading, decode_reading, encode_reading, prepare_reading
from index.types import Document

ANALYSIS_JOB = "index.reindex.child_analysis.child_job:prepare_task"
"""What the children do: read one source and analyse its articles."""


_SAMPLE = "The *Harbour*\n\nSmith et al. Harbour towns grew. They met at St. John's.\n"
"""A text whose analysis loads what that of any English text needs."""


def load_format(name: str) -> None:
    """Load what sources of a format need, for the children that are forked then."""
    _load_analyses(sources.load_format(name))


def prepare_task(task: bytes) -> Callable[[], bytes]:
    """Load what a task needs; return how to read its source and analyse each document of it."""
    read, formats = prepare_reading(task)
    _load_analyses(formats)
    return lambda: _with_analyses(read())


def _load_analyses(formats: Collection[str]) -> None:
    _load_analysis("text")
    if "markdown" in formats:
        _load_analysis("markdown")


class Analyser:
    """Analyses documents one after another, with one vocabulary of their words; for one thread."""

    def __init__(self) -> None:
        self._builder = ForwardIndexBuilder()

    def analyse(self, document: Document) -> AnalysedArticle:
        """Return what is stored of the article of a document."""
        article = articles.parse(document)
        stated = article.document.language
        return AnalysedArticle(document, article.title, stated, self._builder.build(article))


_ANALYSER = Analyser()
_ENCODER = AnalysisEncoder()
"""Those of a child, for as long as it lives. What forks children has analysed a sample alone."""


def _with_analyses(reading: Reading) -> bytes:
    analyses = [_ENCODER.encode(_ANALYSER.analyse(each)) for each in reading.documents]
    return encode_reading(reading, analyses)


def analyse_stored(task: bytes) -> Callable[[], bytes]:
    """Load what a task needs; return how to analyse the one document of a reading."""
    _load_analyses(["markdown"])
    return lambda: _analyse_only(decode_reading(task))


def _analyse_only(reading: Reading) -> bytes:
    [document] = reading.documents
    return _ENCODER.encode(_ANALYSER.analyse(document))


@cache
def _load_analysis(format_name: str) -> None:
    """Have the modules loaded that are imported where such a text is first analysed."""
    _ANALYSER.analyse(Document(source="sample", text=_SAMPLE, format=format_name))
