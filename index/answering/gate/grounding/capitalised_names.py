"""Names that are spelled like a verb of any text: "does *Go* have a runtime", "what is *Make* for".

Pure. A capital inside a question tells them from the verb, and so it has to in a text: a passage
that says how to go on is not about the language of that name.
"""

import re

from index.answering.lexical import LIGHT_VERBS
from index.answering.question import Question, Word

_INSIDE = r"[\w,;%)\]'’\"”]\s+[\"'“‘(\[*_`]*"
"""What stands before a word that opens no sentence."""


def names_with_capital(word: Word, question: Question) -> bool:
    """Tell whether a specific word of a question names something by its capital alone."""
    return word.term in LIGHT_VERBS and question.language == "en"


def count_capitalised(name: str, text: str) -> int:
    """Return how often a text has a name with its capital where no sentence opens."""
    return len(re.findall(rf"{_INSIDE}{re.escape(name)}\b", text))


def titles(name: str, title: str) -> bool:
    """Tell whether a title has a name with its capital."""
    return re.search(rf"\b{re.escape(name)}\b", title) is not None
