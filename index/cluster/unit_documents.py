"""The documents of an article in the cluster: its row, and the terms of its units. Pure.

Sentences have all their terms. Paragraphs have the content terms of the article's title, and their
own, as `index/editions/field_terms.py` says.
"""

import base64
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.cluster.layout import MOST_UNITS, UNIT_BITS, name_unit
from index.errors import SourceError
from index.forward_index import PARAGRAPH_KINDS, ForwardIndex
from index.types import Kind

Json = dict[str, Any]
Ids = NDArray[np.int64]


_HEADLINE = PARAGRAPH_KINDS.index(Kind.HEADLINE)


class TermsOfWords(NamedTuple):
    """The term of each word id, and the ids of function terms, ascending."""

    terms_of: Callable[[NDArray[Any]], Ids]
    function_terms: Ids


def write_article(article: int, data: bytes) -> tuple[str, Json]:
    """Return the name and the document of an article's row."""
    return str(article), {"a": article, "d": base64.b64encode(data).decode()}


def read_article(document: Json) -> bytes:
    """Return the row of its document."""
    return base64.b64decode(document["d"])


def write_units(
    source: str, article: int, index: ForwardIndex, words: TermsOfWords, attempt: int
) -> dict[str, Iterator[tuple[str, Json]]]:
    """Return the documents of an article's sentences and paragraphs, by field, with their names.

    Raises SourceError for an article with more units than ids have room for.
    """
    if max(len(index.sentences), len(index.paragraphs)) > MOST_UNITS:
        raise SourceError(source, f"it has more than {MOST_UNITS} sentences; split it")
    terms = words.terms_of(index.words)
    first = article << UNIT_BITS
    ends = np.cumsum(index.lengths)
    members = np.concatenate(([0], np.cumsum(index.paragraphs[:, 5])))
    bounds = np.concatenate(([0], ends))
    title = words.terms_of(index.title).tolist()
    is_content = ~np.isin(terms, words.function_terms)
    starts = bounds[members]

    def documents(groups: Iterator[list[int]]) -> Iterator[tuple[str, Json]]:
        for unit, group in enumerate(groups, start=first):
            text = " ".join([f"{term:x}" for term in group])
            yield name_unit(unit, attempt), {"t": text, "u": unit, "a": article, "b": attempt}

    def sentences() -> Iterator[list[int]]:
        every = terms.tolist()
        for start, end in zip(bounds[:-1].tolist(), ends.tolist(), strict=True):
            yield every[start:end]

    def paragraphs() -> Iterator[list[int]]:
        for start, end in zip(starts[:-1].tolist(), starts[1:].tolist(), strict=True):
            yield title + terms[start:end][is_content[start:end]].tolist()

    headings = _find_headings(index, members, bounds)

    def with_headings() -> Iterator[tuple[str, Json]]:
        for name, document in documents(sentences()):
            heading = headings.get(document["u"] - first)
            yield name, document | heading if heading else document

    return {"sentences": with_headings(), "paragraphs": documents(paragraphs())}


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
