"""Reader of PDF files: segments of a page to lines, lines to blocks, in reading order."""

from index.sources.readers.pdf.reader import read_pdf

__all__ = ["read_pdf"]
