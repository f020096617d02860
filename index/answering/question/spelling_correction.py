"""Spelling correction of one word by the words of the collection, also of one that is two there."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain

import numpy as np

from index.analysis import (
    LANGUAGE_MARK,
    Token,
    extract_terms,
    is_function_term,
    iter_tokens,
    list_parted_numbers,
    vocabulary_word,
)
from index.collection import Collection
from index.languages import (
    find_language,
    is_common_word,
    keep_common,
    load_broader_words,
    load_same_words,
)

MIN_LENGTH = 4
"""Fewest letters of a word that is corrected: in a shorter one there is too little to go by."""

MAX_LENGTH = 24
"""Most letters of a word that is corrected."""


MIN_LENGTH_IN_NUMBER = 6
"""Fewest letters of a word that is corrected by its plural or singular, too."""

MIN_LENGTH_WITH_LOST = 8
"""Fewest letters of a word that may be a common one with a letter lost: "temprature"."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ONE_BEFORE_ENDING = re.compile(r"([a-z]+[aeiou])([bdgklmnprt])(ed|er|ers|ing|ings)")
_DIGIT = re.compile(r"\d")
_DOUBLED = re.compile(r"(.)\1+")


def correct_spelling(
    collection: Collection, word: str, language: str = "en"
) -> tuple[str, int] | None:
    """Return the most frequent word of the collection one edit away, and its term id, or None.

    The first letter is kept: it is hardly ever mistyped, and "cattle" was not meant to be
    "battle". Frequency counts the sentences that have the word's term; of equal ones the
    alphabetically first is taken. A word of the tables of another language is no slip. In English
    the plural or singular of a word may be near one, and else a swap of letters, or one too many or
    too few of two, may make it a common word, of which the id is -1 if no source has it.
    """
    if not (MIN_LENGTH <= len(word) <= MAX_LENGTH and word.isalpha()):
        return None
    if language != "en" and _is_known(word, language):
        return None
    if found := _find_near(collection, word, language):
        return found
    if language != "en":
        return None
    if len(word) >= MIN_LENGTH_IN_NUMBER:
        other = word[:-1] if word.endswith("s") else f"{word}s"
        if found := _find_near(collection, other, language):
            return found
    common = next((each for each in _list_slips(word) if is_common_word(each)), "")
    common = common or _find_with_lost_letter(word)
    return (common, int(collection.term_ids(extract_terms(common))[0])) if common else None


def find_doubled_letter(collection: Collection, word: str) -> str:
    """Return the word of some source that has a double letter before the ending, "" if none has.

    "Baned" and "winer" look like forms of "bane" and "wine", and no source has these.
    """
    found = _ONE_BEFORE_ENDING.fullmatch(word)
    if found is None:
        return ""
    doubled = f"{found[1]}{found[2]}{found[2]}{found[3]}"
    ids = collection.word_terms([doubled])
    return doubled if len(ids) and int(ids[0]) >= 0 else ""


def _is_known(word: str, language: str) -> bool:
    """Tell whether the tables of a language have a word, in whatever form."""
    if word in _list_known_words(language):
        return True
    return not _list_known_terms(language).isdisjoint(extract_terms(word, language))


@cache
def _list_known_terms(language: str) -> frozenset[str]:
    same = chain(*chain(*load_same_words(language)), *chain(*load_broader_words(language)))
    return frozenset(chain(*(extract_terms(word, language) for word in same)))


@cache
def _list_known_words(language: str) -> frozenset[str]:
    """Return the words of a language's tables that carry a subject: "kost" is not "komt"."""
    table = find_language(language)
    same = chain(*chain(*load_same_words(language)), *chain(*load_broader_words(language)))
    return frozenset(same).union(
        table.expression_words, table.type_nouns, table.time_words, table.place_words
    )


def _list_slips(word: str) -> Iterator[str]:
    """Yield what was meant if two letters were swapped, or a double one was typed once or thrice.

    The first letter stays.
    """
    for at in range(1, len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]


def _find_with_lost_letter(word: str) -> str:
    """Return the one common word that a long word is but for a letter, "" if none or several.

    The first two letters stay.
    """
    if len(word) < MIN_LENGTH_WITH_LOST:
        return ""
    longer = {word[:at] + each + word[at:] for at in range(2, len(word)) for each in _LETTERS}
    common = keep_common(longer)
    return common[0] if len(common) == 1 else ""


def _find_near(collection: Collection, word: str, language: str) -> tuple[str, int] | None:
    """Return the word of the collection one edit away that is in most sentences, and its id."""
    typed = vocabulary_word(word, language)
    near = sorted(
        each for each in collection.words_one_edit_away(typed) if each[0] == word[0]
    ) or _find_doubled(collection, typed)
    near = [each for each in near if not _is_small(each, language)]
    ids = collection.word_terms(near)
    found = np.flatnonzero(ids >= 0)
    if not len(found):
        return None
    df = collection.sentences.df(ids[found])
    best = int(np.argmax(df))
    if df[best] == 0:
        return None
    return near[found[best]].split(LANGUAGE_MARK)[0], int(ids[found[best]])


def _is_small(vocabulary: str, language: str) -> bool:
    """Tell whether a word of another language than English is small: nobody asks for it."""
    if language == "en":
        return False
    word = vocabulary.partition(LANGUAGE_MARK)[0]
    return any(map(is_function_term, extract_terms(word, language)))


def _find_doubled(collection: Collection, word: str) -> list[str]:
    """Return the words that have the same letters, but for those that are doubled, sorted.

    "Barells" is two edits away from "barrels".
    """
    single = _DOUBLED.sub(r"\1", word)
    if single == word:
        return []
    near = collection.words_one_edit_away(single)
    return sorted(each for each in near if _DOUBLED.sub(r"\1", each) == single)


def part_unknown_names(
    collection: Collection, tokens: Sequence[Token], language: str
) -> Sequence[Token]:
    """Part "Windows11" where the collection has only "Windows" and "11"."""
    if not _DIGIT.search(" ".join([token.word for token in tokens])):
        return tokens
    read: list[Token] = []
    for token in tokens:
        ways = list_parted_numbers(token.word) if token.word[:1].isalpha() else ()
        parts = [part for way in ways for part in iter_tokens(way, language)]
        terms = [token.term, *(part.term for part in parts)]
        whole_id, *ids = collection.term_ids(terms).tolist() if parts else [0]
        is_whole = len(token.word) == token.end - token.start
        if is_whole and len(parts) > 1 and whole_id < 0 <= min(ids):
            name, number = parts
            middle = token.start + name.end
            read.append(name._replace(start=token.start, end=middle))
            read.append(number._replace(start=middle, end=token.end))
        else:
            read.append(token)
    return read
