"""The story that leads to a question within one sentence: "my boat leaks, | where can I mend it".

Pure. What is told there names the asker's own things, of which no source need have a word.
"""

from collections.abc import Sequence

from index.languages import ENGLISH

MIN_STORY = 3
"""Words of a story; fewer are a greeting, or name the subject: "the boat, where is it"."""

MIN_ASKED = 3
"""Words of the question that a story leads to."""

MAX_BEFORE_AUXILIARY = 4
"""Words from the question word to its auxiliary: "how many of the boats *do*"."""

_QUESTION_WORDS = ENGLISH.question_words | {
    word + "'s" for word in ("what", "who", "where", "when", "how")
}
_AUXILIARIES = ENGLISH.yes_no_openers | ENGLISH.finite_forms_of_be
_SUBJECTS = frozenset("anyone anybody he i it she somebody someone there they u we you".split())  # noqa: SIM905
_OPENERS = _QUESTION_WORDS - {"that", "whose", "which"}
"""Question words that open no clause about what stands before them."""


def find_asked_clause(words: Sequence[str]) -> int:
    """Return the place of the word that opens the question behind a story, 0 if there is no story.

    `words` are in lower case. A question that opens the sentence has no story before it.
    """
    if not words or words[0] in _QUESTION_WORDS or words[0] in _AUXILIARIES:
        return 0
    for place in range(len(words) - MIN_ASKED, MIN_STORY - 1, -1):
        if words[place] in _AUXILIARIES and words[place + 1] in _SUBJECTS:
            return _find_question_word(words, place)
        if words[place] in _OPENERS and (
            words[place].endswith("'s") or words[place + 1] in _AUXILIARIES
        ):
            return place
    return 0


def _find_question_word(words: Sequence[str], auxiliary: int) -> int:
    """Return the place of the question word before an auxiliary, else that of the auxiliary.

    0 where it stands so early that no story goes before it: "in what year did it open".
    """
    first = max(0, auxiliary - MAX_BEFORE_AUXILIARY)
    places = range(auxiliary - 1, first - 1, -1)
    found = next((at for at in places if words[at] in _OPENERS), auxiliary)
    return found if found >= MIN_STORY else 0
