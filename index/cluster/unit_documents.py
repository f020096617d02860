"""The documents of an article in the cluster: its row, and the terms of its units. Pure.

Sentences have all their terms. Paragraphs have the content terms of the article's title, and their
own, as `index/editions/field_terms.py` says.
"""

import base64
import json
from collections.abc import Callable, Iterator
from itertools import compress, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.cluster.layout import MOST_UNITS, UNIT_BITS, name_unit
from index.errors import SourceError
from index.forward_index import PARAGRAPH_KINDS, ForwardIndex
from index.types import Kind

Json = dict[str, Any]
Ids = NDArray[np.int64]


_HEADLINE = PARAGRAPH_KINDS.index(Kind.HEADLINE)


class TermsOfWords:
    """The term of each word id, and which terms are function terms, whose ids are given."""

    def __init__(self, terms_of: Callable[[NDArray[Any]], Ids], function_terms: Ids) -> None:
        self.terms_of = terms_of
        # By term + 1; the first one is of unknown terms, the last one of all that follow.
        self._is_function_term = np.zeros(int(function_terms.max(initial=-1)) + 3, np.bool_)
        self._is_function_term[function_terms + 1] = True

    def are_function_terms(self, terms: Ids) -> NDArray[np.bool_]:
        """Tell of each term whether it is a function term, (T,)."""
        found: NDArray[np.bool_] = self._is_function_term.take(terms + 1, mode="clip")
        return found


def write_article(article: int, data: bytes) -> tuple[str, Json]:
    """Return the name and the document of an article's row."""
    return str(article), {"a": article, "d": base64.b64encode(data).decode()}


def read_article(document: Json) -> bytes:
    """Return the row of its document."""
    return base64.b64decode(document["d"])


def write_units(
    source: str, article: int, index: ForwardIndex, words: TermsOfWords, attempt: int
) -> dict[str, Iterator[tuple[str, str]]]:
    """Return the documents of an article's sentences and paragraphs, by field, with their names.

    The documents are JSON already: there are many. Raises SourceError for an article with more
    units than ids have room for.
    """
    if max(len(index.sentences), len(index.paragraphs)) > MOST_UNITS:
        raise SourceError(source, f"it has more than {MOST_UNITS} sentences; split it")
    terms = words.terms_of(index.words)
    names = [f"{term:x}" for term in terms.tolist()]
    ends = np.cumsum(index.lengths)
    members = np.concatenate(([0], np.cumsum(index.paragraphs[:, 5])))
    bounds = np.concatenate(([0], ends))
    starts = bounds[members].tolist()
    title = [f"{term:x}" for term in words.terms_of(index.title).tolist()]
    is_content = (~words.are_function_terms(terms)).tolist()
    headings = _find_headings(index, members, bounds)
    first, common = article << UNIT_BITS, f'"a":{article},"b":{attempt}'

    def sentences() -> Iterator[tuple[str, str]]:
        for number, (start, end) in enumerate(pairwise(bounds.tolist())):
            text = " ".join(names[start:end])
            more = f",{json.dumps(headings[number])[1:-1]}" if number in headings else ""
            unit = first + number
            yield name_unit(unit, attempt), f'{{"t":"{text}","u":{unit},{common}{more}}}'

    def paragraphs() -> Iterator[tuple[str, str]]:
        for unit, (start, end) in enumerate(pairwise(starts), start=first):
            text = " ".join([*title, *compress(names[start:end], is_content[start:end])])
            yield name_unit(unit, attempt), f'{{"t":"{text}","u":{unit},{common}}}'

    return {"sentences": sentences(), "paragraphs": paragraphs()}


def _find_headings(index: ForwardIndex, members: Ids, bounds: Ids) -> dict[int, Json]:
    """Return what the first sentence of each heading has besides, by its number."""
    found = {}
    for paragraph in np.flatnonzero(index.paragraphs[:, 0] == _HEADLINE).tolist():
        start, stop = members[paragraph : paragraph + 2].tolist()
        words = index.words[bounds[start] : bounds[stop]].tolist()
        if start < stop and words:
            names = [f"{word:x}" for word in words]
            found[start] = {"h": sorted(set(names)), "h0": names[0], "hn": len(names)}
    return found
