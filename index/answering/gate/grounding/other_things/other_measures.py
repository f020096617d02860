"""Sizes by which things of one kind are told apart: "the 100 m" is not the 50 m. Pure."""

import re
from itertools import pairwise

from index.answering.question import Question, list_lowered

_SIZES = {
    unit: names
    for names in (
        ("m", "metre", "metres", "meter", "meters"),
        ("km", "kilometre", "kilometres", "kilometer", "kilometers"),
        ("cm", "mm", "inch", "inches"),
        ("kg", "kilo", "kilos", "gram", "grams", "g"),
        ("gb", "GB", "tb", "TB", "gigabyte", "gigabytes"),
        ("l", "litre", "litres", "liter", "liters", "ml"),
        ("watt", "watts", "w", "W"),
    )
    for unit in names
}
"""Units of sizes by which things of one kind are told apart, with all names of each."""

_ASKING_SIZE = frozenset(
    ("how", size)
    for size in ("far", "long", "tall", "high", "wide", "deep", "heavy", "big", "large")
)


def find_other_measure(sentence: str, question: Question) -> str:
    """Return the size by which a sentence tells of another thing than the asked one, or "".

    "Mila swam the 50 m in 31 seconds" tells no time over 100 m. No size is asked for.
    """
    if question.language != "en" or not any(map(str.isdigit, question.text)):
        return ""
    texts = list_lowered(question)
    for number, unit in pairwise(question.words):
        is_beside = question.text[number.span.end : unit.span.start] in (" ", "-", "")
        if not (is_beside and number.text.isdigit()) or unit.text.lower() not in _SIZES:
            continue
        if texts[:2] in _ASKING_SIZE or {*texts[:1]} & {"when", "why"}:
            continue
        names = rf"(?:{'|'.join(_SIZES[unit.text.lower()])})"
        told = [match[1] for match in re.finditer(rf"(?<![\d.,])(\d+)[ -]?{names}\b", sentence)]
        if told and number.text not in told:
            return f"{told[0]} {unit.text}"
    return ""
