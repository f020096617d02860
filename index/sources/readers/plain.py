"""Readers of the formats whose file is the text itself: plain text and Markdown."""

from index.sources.readers.markdown import read_markdown
from index.sources.readers.reading import Reading, SourceFile
from index.sources.readers.text import read_text


def read_text_file(file: SourceFile) -> Reading:
    """Read a plain text file."""
    return Reading(documents=(read_text(file.name, file.data),))


def read_markdown_file(file: SourceFile) -> Reading:
    """Read a Markdown file."""
    return Reading(documents=(read_markdown(file.name, file.data),))
