"""Where does a sentence end, and which rule said so?

The splitter is imported at the first use: its patterns take longer to compile than an answer
takes, and an answer from a ready index splits nothing.
"""

from index.sentences.boundary import Boundary
from index.types import Span

__all__ = ["VERSION", "Boundary", "explain", "split"]

VERSION = 7
"""Raised whenever any text could be split otherwise than before; part of the index fingerprint."""


def split(text: str) -> list[Span]:
    """Return the sentences of one paragraph: trimmed spans in order that cover all it shows.

    The paragraph may hold line breaks; blank text has no sentence. Time grows with length only.
    """
    from index.sentences import splitter  # noqa: PLC0415, see above

    return splitter.split(text)


def explain(text: str) -> list[Boundary]:
    """Return every place in `text` where a sentence might end, in order, and what decided."""
    from index.sentences import splitter  # noqa: PLC0415, see above

    return splitter.explain(text)
