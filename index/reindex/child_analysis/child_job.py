"""The job of the children that read for a re-index: read a source and analyse its articles.

Splitting sentences and finding words takes a hundred times as long as reading a text file. So where
much is to be read, the children of the cage do all of it, and all processors work.
"""

from dataclasses import replace

from index import articles
from index.forward_index import LocalForwardIndex, build_forward_index
from index.reindex.child_analysis.analysis_codec import encode_analysis
from index.sources import decode_reading, encode_reading, read_task
from index.types import Article, Document

ANALYSIS_JOB = "index.reindex.child_analysis.child_job:run_task"
"""What the children do: read one source and analyse its articles."""


def run_task(task: bytes) -> bytes:
    """Read the source of a task; return its reading with the analysis of each document."""
    reading = read_task(task)
    analyses = tuple(map(encode_analysis, map(analyse, reading.documents)))
    return encode_reading(replace(reading, analyses=analyses))


def analyse_stored(task: bytes) -> bytes:
    """Return the analysis of the one document of a reading, both as bytes."""
    [document] = decode_reading(task).documents
    return encode_analysis(analyse(document))


def analyse(document: Document) -> tuple[Article, LocalForwardIndex]:
    """Return the article of a document and its forward index."""
    article = articles.parse(document)
    return article, build_forward_index(article)
