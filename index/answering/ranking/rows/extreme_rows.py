"""Re-ranking by superlatives: the row with the largest or smallest value of a table. Pure.

"Which creature gives the most experience" is answered by one row alone, and all rows of the table
have the same words of the question. English questions alone.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from index.analysis import extract_terms
from index.answering.features import Candidate, rescore
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.question import Question, Word, list_lowered
from index.answering.ranking.rows.cell_values import is_price, read_value
from index.answering.ranking.rows.extreme_counts import find_extreme_count
from index.answering.table_rows import find_heads, split_row
from index.collection import Collection
from index.types import Kind, Passage

EXTREME = "largest or smallest of its table"
"""Name of the part."""

NUM_READ = 12
"""Best candidates among which a row of a table is looked for."""

MAX_ROWS = 60
"""Rows of a table that are compared; of a longer one none is preferred."""

LEAD = 1.02
"""Score of the preferred row, in units of the best one's."""

_PRICE = "price cost fee fare rate rent charge"
_LENGTH = "length distance duration time"
_SIZE = "size area"
_HEIGHT = "height altitude elevation"
_STRENGTH = "strength power damage attack"
_LARGEST = {
    "biggest": _SIZE, "costliest": _PRICE, "dearest": _PRICE, "deepest": "depth",
    "fastest": "speed pace", "greatest": "", "heaviest": "weight mass", "highest": _HEIGHT,
    "hottest": "temperature", "largest": _SIZE, "longest": _LENGTH, "max": "", "maximum": "",
    "most": "", "priciest": _PRICE, "strongest": _STRENGTH, "tallest": "height", "widest": "width",
}  # fmt: skip
_SMALLEST = {
    "cheapest": _PRICE, "coldest": "temperature", "fewest": "", "least": "",
    "lightest": "weight mass", "lowest": _HEIGHT, "min": "", "minimum": "", "narrowest": "width",
    "shortest": _LENGTH, "slowest": "speed pace", "smallest": _SIZE, "weakest": _STRENGTH,
}  # fmt: skip
"""Superlatives, with words for what they compare, the likeliest first."""

_EXPENSIVE = frozenset({"costly", "expensive", "pricey"})


class _Asked(NamedTuple):
    """What a superlative asks: 1 for the largest value, -1 for the smallest, and of what.

    `words` are those of the superlative, `heads` words for what is compared, and `noun` is what
    stands behind it: "the most *health*".
    """

    words: tuple[Word, ...]
    direction: int
    heads: str
    noun: Word | None = None


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_superlative(question: Question) -> _Asked | None:
    """Return which extreme a question asks for, None for any other question."""
    if question.language != "en":
        return None
    texts = list_lowered(question)
    place = next((at for at, text in enumerate(texts) if text in _LARGEST or text in _SMALLEST), -1)
    if place < 0:
        return None
    direction = 1 if texts[place] in _LARGEST else -1
    heads = (_LARGEST if direction > 0 else _SMALLEST)[texts[place]]
    if not heads and not _EXPENSIVE.isdisjoint(texts[place + 1 : place + 2]):
        return _Asked(question.words[place : place + 2], direction, _PRICE)
    noun = question.words[place + 1] if place + 1 < len(texts) else None
    return _Asked(question.words[place : place + 1], direction, heads, noun)


def list_said_by_extreme(question: Question, candidate: Candidate) -> frozenset[str]:
    """Return the terms of a superlative that a row says by its value alone."""
    asked = find_superlative(question) if EXTREME in candidate.extra else None
    return frozenset(word.term for word in asked.words) if asked else frozenset()


def prefer_extreme_row(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, the row with the asked extreme value before all others.

    Nothing changes where the best one says the superlative itself, or where no one row has it.
    """
    if not candidates or (asked := find_superlative(question)) is None:
        return candidates
    top = candidates[:NUM_READ]
    passages = collection.passages([each.sentence for each in top])
    if asked.words[0].term in extract_terms(passages[0].masked_text):
        return candidates
    best = _find_row(collection, question, asked, top, passages)
    if best is None:
        noun = asked.noun
        best = find_extreme_count(collection, question, noun, asked.direction, top, passages)
    place = next((at for at, each in enumerate(candidates) if each.sentence == best), None)
    if place is None:
        return candidates
    part = LEAD * candidates[0].score - candidates[place].score
    return rescore(candidates, EXTREME, [*(0.0 for _ in range(place)), part])


def _find_row(
    collection: Collection,
    question: Question,
    asked: _Asked,
    top: Sequence[Candidate],
    passages: Sequence[Passage],
) -> int | None:
    """Return the extreme row of the first table that has one of the best candidates."""
    pairs = zip(top, passages, strict=True)
    rows = (each for each, passage in pairs if passage.kind is Kind.TABLE and passage.above)
    first = next(rows, None)
    members = range(0) if first is None else collection.sentences_of(first.paragraph)
    if not members or len(members) > MAX_ROWS:
        return None
    found = collection.passages([*members])
    return _find_extreme(collection, question, asked, dict(zip(members, found, strict=True)))


def _find_extreme(
    collection: Collection, question: Question, asked: _Asked, rows: Mapping[int, Passage]
) -> int | None:
    """Return the row with the extreme value of the asked column, None where no one row has it."""
    table: dict[int, list[str]] = {}
    heads: Sequence[str] = ()
    for sentence, row in rows.items():
        cells = split_row(row)
        found = find_heads(len(cells), row.above)
        if found is not None and (not heads or len(heads) == len(cells)):
            heads = heads or found
            table[sentence] = [row.masked_text[slice(*cell)] for cell in cells]
    content = (word for word in question.words if word.content and word not in asked.words)
    terms = frozenset(word.term for word in content)
    kept = _keep_asked(table, terms - {*extract_terms(" ".join(heads))})
    named = _find_named(collection, question, terms, heads)
    column = _find_column(asked, heads, named, [*kept.values()])
    if column is None:
        return None
    found_values = {each: read_value(cells[column]) for each, cells in kept.items()}
    values = {each: value for each, value in found_values.items() if value is not None}
    if len(values) < 2 or len({unit for _, unit in values.values()}) > 1:
        return None
    ranked = sorted(values, key=lambda each: -asked.direction * values[each][0])
    return None if values[ranked[0]][0] == values[ranked[1]][0] else ranked[0]


def _keep_asked(table: Mapping[int, list[str]], terms: frozenset[str]) -> Mapping[int, list[str]]:
    """Return the rows whose label has a word of the question, all rows if none has: "red trail"."""
    labels = {each: terms.intersection(extract_terms(cells[0])) for each, cells in table.items()}
    most = max(map(len, labels.values()), default=0)
    return {each: cells for each, cells in table.items() if len(labels[each]) == most}


def _find_named(
    collection: Collection, question: Question, terms: frozenset[str], heads: Sequence[str]
) -> Sequence[int]:
    """Return the columns whose head has most words of the question, in whatever words."""
    known = terms.union(*map(find_synonyms, terms), *map(find_related_terms, terms))
    forms = {id_ for forms in question.expansions.values() for form in forms for id_ in form}
    said = []
    for head in heads:
        own = extract_terms(head)
        ids = collection.term_ids(own).tolist() if own else []
        pairs = zip(own, ids, strict=True)
        said.append(sum(term in known or term_id in forms for term, term_id in pairs))
    most = max(said[1:], default=0)
    return [column for column, num_said in enumerate(said) if column and num_said == most > 0]


def _find_column(
    asked: _Asked, heads: Sequence[str], named: Sequence[int], rows: Sequence[Sequence[str]]
) -> int | None:
    """Return the one column that can be compared and has what is asked, None for none or several.

    The question names it, or it has what the superlative compares: prices for the cheapest.
    """
    numeric = [
        column
        for column in range(1, len(heads))
        if sum(read_value(cells[column]) is not None for cells in rows) >= max(2, len(rows) / 2)
    ]
    compared: list[int] = []
    for head in extract_terms(asked.heads):  # the likeliest that some column has
        compared = compared or [n for n in numeric if head in extract_terms(heads[n])]
    if asked.heads is _PRICE:
        compared += [
            column
            for column in numeric
            if column not in compared and any(is_price(cells[column]) for cells in rows)
        ]
    for found in (
        [column for column in compared if column in named],
        compared,
        [column for column in numeric if column in named],
    ):
        if found:
            return found[0] if len(found) == 1 else None
    return None
