"""Readers of file formats, one module or room for each: from a `SourceFile` to a `Reading`.

A reader is imported when a file of its format is met (`index/sources/source_reader.py`), because
the libraries are slow to import and some are extras.
"""

from index.sources.readers.reading import (
    Reader,
    Reading,
    ReadingNote,
    SourceFile,
    UnreadPart,
)

__all__ = ["Reader", "Reading", "ReadingNote", "SourceFile", "UnreadPart"]
