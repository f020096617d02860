"""What are the postings of a volume's fields? Counted side by side where that is worth it."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from numpy.typing import NDArray

from index.counting import count
from index.occurrences import Content, Field, Words, sentences
from index.postings import Postings

Arrays = Mapping[str, NDArray[Any]]

_WORTH_THREADS = 1_000_000


def count_fields(arrays: Arrays, words: Words) -> dict[str, Postings]:
    """Return the postings of each field, given the other arrays of a volume."""
    mine = (_sentences, _others)
    if len(arrays["words"]) < _WORTH_THREADS:
        found = [counted(arrays, words) for counted in mine]
    else:  # NumPy sorts and gathers without holding the interpreter
        with ThreadPoolExecutor(len(mine)) as pool:
            found = list(pool.map(lambda counted: counted(arrays, words), mine))
    return {kind: postings for fields in found for kind, postings in fields.items()}


def _sentences(arrays: Arrays, words: Words) -> dict[str, Postings]:
    return {"sentence": _counted(sentences(arrays, words), words)}


def _others(arrays: Arrays, words: Words) -> dict[str, Postings]:
    """Return the fields that hold content alone; both take about as long as the sentences."""
    content = Content(arrays, words)
    return {
        "paragraph": _counted(content.paragraphs(), words),
        "article": _counted(content.articles(), words),
    }


def _counted(field: Field, words: Words) -> Postings:
    return Postings.of(count(field.parts, field.most), len(words.uncounted))
