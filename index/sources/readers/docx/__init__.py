"""Reader of Word documents: what Word shows, with the numbers of headings and lists."""

from index.sources.readers.docx.reader import read_docx

__all__ = ["read_docx"]
