"""From bytes to a `Document`: scanning the corpus folder, reading files and web pages."""

from index.sources.added_names import check_name, is_address, suggest_names
from index.sources.added_source_reader import locate, read_added_source
from index.sources.caged_reader import (
    CagedReader,
    ReadingSupport,
    ReadRequest,
    find_reading_support,
)
from index.sources.format_detection import needs_cage
from index.sources.formats import MAX_BYTES, VERSION, find_body_start
from index.sources.readers import Reading, ReadingNote, UnreadPart
from index.sources.reading_codec import encode_reading, read_task
from index.sources.samples import holds_only_samples, is_sample, is_sample_digest
from index.sources.scan import CorpusScan, FoundFile, find_file, scan_corpus
from index.sources.source_reader import read_document, read_source

__all__ = [
    "MAX_BYTES",
    "VERSION",
    "CagedReader",
    "CorpusScan",
    "FoundFile",
    "ReadRequest",
    "Reading",
    "ReadingNote",
    "ReadingSupport",
    "UnreadPart",
    "check_name",
    "encode_reading",
    "find_body_start",
    "find_file",
    "find_reading_support",
    "holds_only_samples",
    "is_address",
    "is_sample",
    "is_sample_digest",
    "locate",
    "needs_cage",
    "read_added_source",
    "read_document",
    "read_source",
    "read_task",
    "scan_corpus",
    "suggest_names",
]
