"""The writer of a text, of whom a question speaks as of somebody else. Pure.

Whoever asks about a review, a post or a diary says "the reviewer" or "the author's wife" where the
text says "I" and "my wife". English alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from index.languages import ENGLISH

SELF = "i"
"""The word by which writers speak of themselves."""

OWN = "my"
"""The word by which they speak of what is theirs."""

MAX_PHRASE = 4
"""Words between an article and the noun for a writer that are read, and the noun."""

_OPENERS = ENGLISH.articles | {"this", "that"}
_BEFORE_WRITING = frozenset({"in", "of", "from", "to", "for", "by", "behind", "wrote"})


class WriterWords(NamedTuple):
    """Where a question speaks of whoever wrote the text.

    `nouns` maps the places of the nouns to `SELF`, or `OWN` where they own something. `framing` are
    the places of all words that carry no subject for it: the nouns, with what stands before them
    ("the *original poster*"), what only says that the writer tells it ("what does the author
    *think* of it", "in the author's *opinion*", "what broke in the *review*"), and what the text is
    about, if it is called no more than "the *product*".
    """

    nouns: Mapping[int, str]
    framing: frozenset[int]


_ENDINGS = ("", "'s", "’s", "’s's")
"""What `_strip` takes off, and nothing."""

_OF_WRITERS = frozenset(
    word + ending
    for word in ENGLISH.writer_abbreviations
    | ENGLISH.writers
    | ENGLISH.writings
    | ENGLISH.reviewed_things
    for ending in _ENDINGS
)
"""Words of which a question has one if it speaks of the writer of a text."""

_NO_WRITERS = WriterWords({}, frozenset())


def find_writers(words: Sequence[str]) -> WriterWords:
    """Find where a question, given as its words in lower case, speaks of the writer of a text."""
    if _OF_WRITERS.isdisjoint(words):
        return _NO_WRITERS
    nouns: dict[int, str] = {}
    framing: set[int] = set()
    for phrase in _find_phrases(words):
        place = phrase[-1]
        is_own = words[place] != _strip(words[place])
        nouns[place] = OWN if is_own else SELF
        framing |= {*phrase, *_find_telling(words, place, is_own=is_own)}
    framing |= {*_find_writings(words)}
    return WriterWords(nouns, frozenset(framing))


def _find_phrases(words: Sequence[str]) -> Iterator[range]:
    """Yield the places of each phrase for the writer, from behind its article to the noun."""
    for place, word in enumerate(words):
        noun = _strip(word)
        if noun in ENGLISH.writer_abbreviations:
            yield range(place, place + 1)
        elif noun in ENGLISH.writers:
            start = place
            before = ENGLISH.writings | ENGLISH.before_writers
            while start > max(0, place + 1 - MAX_PHRASE) and _strip(words[start - 1]) in before:
                start -= 1
            if start and words[start - 1] in _OPENERS and not _is_another(words, place):
                yield range(start, place + 1)


def _is_another(words: Sequence[str], place: int) -> bool:
    """Tell whether a noun is no writer of the text: "the author *of the novel*", "user *guide*"."""
    if words[place] != _strip(words[place]):
        return False
    after = words[place + 1 : place + 4]
    if "of" not in after[:1]:
        return not ENGLISH.behind_writers.isdisjoint(after[:1])
    return len(after) < 3 or after[1] not in _OPENERS or after[2] not in ENGLISH.writings


def _find_telling(words: Sequence[str], place: int, *, is_own: bool) -> Iterator[int]:
    """Yield the places of words that only say that the writer at a place tells or thinks it."""
    wanted = ENGLISH.opinions if is_own else ENGLISH.telling_verbs
    if not wanted.isdisjoint(words[place + 1 : place + 2]):
        yield place + 1
    before = range(max(0, place - MAX_PHRASE), place)
    yield from (each for each in before if words[each] == "according")


def _find_writings(words: Sequence[str]) -> Iterator[int]:
    """Yield the places of nouns for the text, or for what it is about: "in the *review*"."""
    for place, word in enumerate(words[1:], start=1):
        if words[place - 1] not in _OPENERS:
            continue
        is_text = word in ENGLISH.writings and not _BEFORE_WRITING.isdisjoint(
            words[max(0, place - 2) : place - 1]
        )
        if is_text or _strip(word) in ENGLISH.reviewed_things:
            yield place


def _strip(word: str) -> str:
    """Return a word without the ending of a possessive."""
    return word.removesuffix("'s").removesuffix("’s")
