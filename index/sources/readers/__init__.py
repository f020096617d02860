"""Readers of file formats, one module for each: from bytes to a `Document`."""

from index.sources.readers.markdown import read_markdown
from index.sources.readers.text import read_text

__all__ = ["read_markdown", "read_text"]
