"""Sentence splitting: a paragraph becomes sentence spans, each boundary with the rule behind it.

Pure. The splitter is imported at the first use: its patterns take longer to compile than an
answer takes, and an answer from a finished index splits no text.
"""

from index.languages import detect_language
from index.sentences.rule import Boundary
from index.types import Span

__all__ = ["VERSION", "Boundary", "explain", "split"]

VERSION = 43
"""Raise this when any text may be split differently than before; part of the index fingerprint."""


def split(text: str, language: str | None = None, *, loads_punkt: bool = True) -> list[Span]:
    """Return the sentences of one paragraph: trimmed spans, in order.

    `language` is a code such as "en"; None for that which the text seems to be in. A language
    without a table splits by marks alone.

    Every visible character is in exactly one of them. The paragraph may hold line breaks; blank
    text has no sentence. Time grows linearly with the length. Without `loads_punkt` the result is
    the same, but nltk is not imported, for which neither a question nor a reader must wait.
    """
    from index.sentences import splitter  # noqa: PLC0415, see above

    code = language or detect_language(text)
    return splitter.split(text, code, loads_punkt=loads_punkt)


def explain(text: str, language: str | None = None) -> list[Boundary]:
    """Return every possible boundary in `text`, in order, with the rule that decided it."""
    from index.sentences import splitter  # noqa: PLC0415, see above

    return splitter.explain(text, language or detect_language(text))
