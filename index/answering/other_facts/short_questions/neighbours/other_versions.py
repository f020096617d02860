"""Releases of another number: what is under "4.9" was not fixed in 5.0. Pure.

English questions alone.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.question import Question
from index.answering.section_headings import HeadingFinder
from index.collection import Collection

_VERSION = re.compile(r"(?<![\d.,])\d{1,4}(?:\.\d{1,4}){1,3}(?![\d,]|\.\d)")
_OPENING = re.compile(r"\W{0,9}(?:[^\W\d]{1,20} )?v?(\d{1,4}(?:\.\d{1,4}){1,3})(?![\d,]|\.\d)")
"""How the heading of a release opens: "5.0 (2 June)", "Version 5.0"."""


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_version(question: Question) -> str:
    """Return the one number of a release that a question names, "" for none or several."""
    if question.language != "en":
        return ""
    found = {*_VERSION.findall(question.text)}
    return found.pop() if len(found) == 1 else ""


def is_of_other_version(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence stands under the heading of another release, and names not this one.

    5.0.1 is one of 5.0.
    """
    asked = find_version(question)
    if asked in text:
        return False
    heading = HeadingFinder(collection).find(candidate.paragraph, candidate.article)
    if heading < 0:
        return False
    opening = _OPENING.match(collection.passages([heading])[0].masked_text)
    return opening is not None and not f"{opening[1]}.".startswith(f"{asked}.")


VERSION_RULES: Mapping[str, FactRule] = {
    "another release": FactRule(find_version, is_of_other_version),
}
"""Rules by name, as those of `rules.py`."""
