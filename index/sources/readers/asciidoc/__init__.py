"""Reader of AsciiDoc: block by block, with its conditions, section numbers and tables."""

from index.sources.readers.asciidoc.reader import read_asciidoc

__all__ = ["read_asciidoc"]
