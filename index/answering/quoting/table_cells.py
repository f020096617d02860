"""Cells of quoted rows of tables, and values of labelled lines: which of them answers. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.analysis import STOP_TERMS, extract_terms
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.question import AnswerType, Question
from index.answering.ranking import is_labelled_line
from index.answering.spans import QUANTITY_TYPES, answer_span
from index.answering.table_rows import find_heads, split_row, strip_cell
from index.types import Passage, Span

_IN_PART = frozenset({AnswerType.WHEN, AnswerType.WHO, *QUANTITY_TYPES})
"""Types of questions that a part of a cell may answer: "14:00-21:00 (women only)"."""

_LETTER = re.compile(r"[^\W\d_]")


def find_cell(question: Question, row: Passage, above: Sequence[Passage]) -> Span | None:
    """Return what answers in the cell whose column the question names, in the row's own text.

    A column is named by a word of its head; the cell with the question's own words is whose row it
    is, not the answer. None where no column or more than one is named, or the cell cannot answer.
    """
    if not above or question.answer_type is AnswerType.YES_NO:  # "yes" stands in no cell
        return None
    cells = split_row(row)
    heads = find_heads(len(cells), above)
    if heads is None:
        return None
    text, asked = row.masked_text, _list_asked(question)
    rated: list[tuple[int, int, Span]] = []
    for cell, head in zip(cells, heads, strict=True):
        own, value = _list_terms(head), text[slice(*cell)]
        if own & asked and value and not _list_terms(value) & asked:
            rated.append((len(own & asked), -len(own - asked), cell))
    rated.sort(reverse=True)
    if not rated or any(one[:2] == other[:2] for one, other in pairwise(rated[:2])):
        return None
    cell = rated[0][2]
    if question.answer_type is AnswerType.WHO and not _LETTER.search(text[slice(*cell)]):
        return None
    return _find_within(question, text, cells, cell)


def find_value(row: Passage, answer: Span | None) -> Span | None:
    """Return the value of a labelled line under a title where an answer is no more than its label.

    Else that answer.
    """
    text = row.masked_text
    if answer is None or not row.above or "\n" in text.strip() or not is_labelled_line(text):
        return answer
    colon = text.index(":")
    return answer if answer.end > colon else strip_cell(text, colon + 1, len(text))


def is_other_row(question: Question, row: Passage, first: Passage) -> bool:
    """Tell whether a row tells of another thing than the first quote, a row of the same table.

    It has less of the question's words than that one. Labelled lines under one title are rows too.
    """
    if not row.above or row.above != first.above:
        return False
    asked = _list_asked(question)
    own, wanted = (_list_terms(each.masked_text) & asked for each in (row, first))
    return own < wanted and all(_is_row(each) for each in (row, first))


def _is_row(passage: Passage) -> bool:
    size = len(split_row(passage))
    return find_heads(size, passage.above) is not None or is_labelled_line(passage.masked_text)


def _find_within(question: Question, text: str, cells: Sequence[Span], cell: Span) -> Span:
    """Return the time, amount or name asked for within a cell, else the whole cell."""
    if question.answer_type not in _IN_PART:
        return cell
    masked = text
    for start, end in cells[1:]:
        if (start, end) != cell:
            masked = masked[:start] + " " * (end - start) + masked[end:]
    found = answer_span(question, masked)
    is_inside = found is not None and cell.start <= found.start and found.end <= cell.end
    return found if found is not None and is_inside else cell


def _list_terms(text: str) -> set[str]:
    return {*extract_terms(text)} - STOP_TERMS


def _list_asked(question: Question) -> set[str]:
    """Return the terms of the question's words, their word families and synonyms."""
    terms = {word.term for word in question.words if word.content}
    if question.language != "en":
        return terms
    return terms.union(*map(find_synonyms, terms), *map(find_related_terms, terms))
