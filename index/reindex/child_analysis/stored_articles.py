"""The analysis of documents that are stored already, in children where there is much to do."""

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress

from index.errors import SourceError
from index.forward_index import AnalysedArticle
from index.reindex.child_analysis.analysis_codec import FAULTS, AnalysisDecoder
from index.reindex.child_analysis.child_job import Analyser
from index.sources import PLAIN_PACK_BYTES, Cage, CageTask, Reading, ReadRequest, encode_reading
from index.types import Document

STORED_JOB = "index.reindex.child_analysis.child_job:analyse_stored"


def analyse_all(documents: Iterable[Document]) -> Iterator[AnalysedArticle]:
    """Yield the analysed article of each document, in order, made in children.

    What a child cannot analyse is analysed here: none of the documents may be left out.
    """
    taken: deque[Document] = deque()

    def tasks() -> Iterator[CageTask]:
        for document in documents:
            taken.append(document)
            payload = encode_reading(Reading(documents=(document,)))
            seconds = ReadRequest(name=document.source, data=payload).seconds()
            yield CageTask(document.source, payload, seconds, PLAIN_PACK_BYTES, "markdown")

    decoder, analyser = AnalysisDecoder(), Analyser()
    with Cage(STORED_JOB) as cage:
        for answer in cage.run_all(tasks()):
            document = taken.popleft()
            yield _restore(decoder, document, answer) or analyser.analyse(document)


def _restore(
    decoder: AnalysisDecoder, document: Document, answer: bytes | SourceError | None
) -> AnalysedArticle | None:
    """Return what a child found in a document, None if that cannot be had."""
    if isinstance(answer, bytes):
        with suppress(*FAULTS):
            return decoder.decode(answer).restore(document)
    return None
