"""The job of the children that read for a re-index: read a source and analyse its articles.

Splitting sentences and finding words takes a hundred times as long as reading a text file. So where
much is to be read, the children of the cage do all of it, and all processors work.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice

from index import articles, sources
from index.errors import SourceError
from index.forward_index import AnalysedArticle, ForwardIndexBuilder
from index.garbage import rare_collections
from index.reindex.child_analysis.analysis_codec import AnalysisEncoder
from index.sources import Reading, decode_reading, encode_reading, prepare_reading
from index.types import Document

_MOST_TOGETHER = 500_000
"""Code points of articles that are analysed together, as those of one zip file are.

More save no time, and all that is known of them is in memory at once: up to 24 bytes for each.
"""

_SAMPLE = "The *Harbour*\n\nSmith et al. Harbour towns grew. They met at St. John's.\n"
"""A text whose analysis loads what that of any English text needs."""


def load_format(name: str) -> None:
    """Load what sources of a format need, for the children that are forked then."""
    _load_analyses(sources.load_format(name))


@dataclass(frozen=True, slots=True)
class _AnalysedReading:
    """The work of a task: to read documents and to encode them with their analyses."""

    read: Callable[[], Reading]
    encode: Callable[[Reading, Sequence[bytes]], bytes]

    def __call__(self) -> bytes:
        """Do this work by itself."""
        reading = self.read()
        return self.encode(reading, _encode_analyses(reading.documents))


def prepare_task(task: bytes) -> Callable[[], bytes]:
    """Load what a task needs; return how to read its source and analyse each document of it."""
    prepared = prepare_reading(task)
    _load_analyses(prepared.formats)
    return _AnalysedReading(prepared.read, partial(encode_reading, source=prepared.source))


def share_work(works: Sequence[Callable[[], bytes]]) -> list[Callable[[], bytes]]:
    """Read the sources of several tasks, analyse them together, and return what is left of each.

    That takes much less time than to analyse articles one by one. Where it fails nothing is shared,
    so that the work that is to blame fails by itself.
    """
    left: list[Callable[[], bytes]] = [*works]
    shared: dict[int, tuple[_AnalysedReading, Reading]] = {}
    for place, work in enumerate(works):
        if not isinstance(work, _AnalysedReading):  # what it needs could not be loaded
            continue
        try:
            shared[place] = work, work.read()
        except SourceError as error:
            left[place] = partial(_refuse, error)
        except Exception:  # noqa: BLE001, the work itself meets it again, and tells it
            break
    documents = [document for _, reading in shared.values() for document in reading.documents]
    try:
        analyses = iter(_encode_analyses(documents))
    except Exception:  # noqa: BLE001, the same
        return [*works]
    for place, (work, reading) in shared.items():
        left[place] = partial(work.encode, reading, list(islice(analyses, len(reading.documents))))
    return left


def _refuse(error: SourceError) -> bytes:
    raise error


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
        [analysed] = self.analyse_all([document])
        return analysed

    def analyse_all(self, documents: Sequence[Document]) -> list[AnalysedArticle]:
        """Return what is stored of the articles of documents, which are analysed together."""
        parsed = list(map(articles.parse, documents))
        return [
            AnalysedArticle(document, article.title, article.document.language, built)
            for document, article, built in zip(
                documents, parsed, self._builder.build_all(parsed), strict=True
            )
        ]


_ANALYSER = Analyser()
_ENCODER = AnalysisEncoder()
"""Those of a child, for as long as it lives. What forks children has analysed a sample alone."""


def _encode_analyses(documents: Sequence[Document]) -> list[bytes]:
    """Return the analyses of documents, some analysed together at a time."""
    encoded: list[bytes] = []
    for some in _gather(documents):
        with rare_collections():
            encoded += _ENCODER.encode_all(_ANALYSER.analyse_all(some))
    return encoded


def _gather(documents: Sequence[Document]) -> Iterator[list[Document]]:
    """Yield the documents in order, those together that have few code points."""
    gathered: list[Document] = []
    length = 0
    for document in documents:
        gathered.append(document)
        length += len(document.text)
        if length >= _MOST_TOGETHER:
            yield gathered
            gathered, length = [], 0
    if gathered:
        yield gathered


def analyse_stored(task: bytes) -> Callable[[], bytes]:
    """Load what a task needs; return how to analyse the one document of a reading."""
    _load_analyses(["markdown"])
    return _AnalysedReading(partial(decode_reading, task), _encode_only_analysis)


def _encode_only_analysis(_: Reading, analyses: Sequence[bytes]) -> bytes:
    [analysis] = analyses
    return analysis


@cache
def _load_analysis(format_name: str) -> None:
    """Have the modules loaded that are imported where such a text is first analysed."""
    _ANALYSER.analyse(Document(source="sample", text=_SAMPLE, format=format_name))
