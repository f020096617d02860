"""Reader of reStructuredText: what the pages of docutils and Sphinx show."""

from index.sources.readers.rst.reader import read_rst

__all__ = ["read_rst"]
