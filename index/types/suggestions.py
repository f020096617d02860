"""What may be meant by a few letters that somebody has typed."""

from typing import NamedTuple


class Suggestion(NamedTuple):
    """A heading with its source, or a word of the articles, whose `source` is None."""

    text: str
    source: str | None = None
