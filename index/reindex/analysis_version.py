"""The versions of the rules by which articles are analysed, as one string.

The store keeps the fingerprint of its forward indexes; when another one is current, all are built
again.
"""

from functools import cache

from index import sources

FORMAT = 2
"""Raised when `index/forward_index/` stores other things than before."""


@cache
def fingerprint() -> str:
    """Return the versions of all rules that a forward index depends on."""
    from importlib.metadata import version  # noqa: PLC0415, as the next ones

    from index import (  # noqa: PLC0415, they load while the children start
        analysis,
        articles,
        expressions,
        sentences,
    )

    rules = (FORMAT, articles.VERSION, sentences.VERSION, analysis.VERSION, expressions.VERSION)
    stemmers = f"nltk {version('nltk')} PyStemmer {analysis.pystemmer_version()}"
    return f"{'.'.join(map(str, rules))} {stemmers} {_READING}"


def reads_as_now(recorded: str) -> bool:
    """Tell whether the readers of a recorded fingerprint gave what they give now."""
    return recorded.endswith(f" {_READING}")


_READING = f"reading {sources.VERSION}"
