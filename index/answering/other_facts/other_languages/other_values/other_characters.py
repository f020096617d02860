"""Names that differ in one character, where no spaces stand between words. Pure.

"青石茶馆" is another tea house than "白石茶馆", and a trip of autumn ("秋季") is none of spring.
"""

from index.answering.question import Question

_UNSPACED = frozenset({"zh", "ja"})
_NUM_BEHIND = 2
"""Characters behind the one that differs, which both names share."""

_PARTICLES = frozenset("的了在是有和与及或从到对把被这那每个本该一の在はがをにでとも")


def names_other_by_character(text: str, question: Question) -> bool:
    """Tell whether a text has what is asked about with another character at its beginning.

    The one of the question is in no source.
    """
    if question.language not in _UNSPACED:
        return False
    asked = question.text
    unknown = {
        word.span.start
        for word in question.words
        if len(word.text) == 1 and word.content and word.id < 0 and not word.asking
    }
    return any(
        _is_preceded(text, asked[at + 1 : at + 1 + _NUM_BEHIND])
        for at in unknown
        if asked[at] not in text and _is_written(asked[at + 1 : at + 1 + _NUM_BEHIND])
    )


def _is_written(part: str) -> bool:
    """Tell whether some characters are those of a name: all letters, and no particle."""
    return len(part) == _NUM_BEHIND and part.isalpha() and _PARTICLES.isdisjoint(part)


def _is_preceded(text: str, part: str) -> bool:
    """Tell whether a part stands in a text behind another character of a name."""
    at = text.find(part)
    while at >= 0:
        if at and text[at - 1].isalpha() and text[at - 1] not in _PARTICLES:
            return True
        at = text.find(part, at + 1)
    return False
