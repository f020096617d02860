"""The versions of the rules by which articles are analysed, as one string.

The store keeps the fingerprint of its outlines; when another one is current, all are made again.
"""

from functools import cache
from importlib.metadata import version

from index import analysis, articles, expressions, sentences

FORMAT = 1
"""Raised when `index/forward_index.py` stores other things than before."""


@cache
def fingerprint() -> str:
    """Return the versions of all rules that an outline depends on."""
    rules = (FORMAT, articles.VERSION, sentences.VERSION, analysis.VERSION, expressions.VERSION)
    return f"{'.'.join(map(str, rules))} nltk {version('nltk')}"
