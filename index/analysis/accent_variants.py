"""Terms that a word may have if its accents were left out: French "devies" may be "déviés".

Pure but for the stemmers. Where a term is made, accents are left out after its ending was taken
off, for endings are told by them. A word that is typed without any may therefore have another term
than the same word in an article.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import combinations, islice, product

from index.analysis.analyzer import extract_terms

_ACCENTED: Mapping[str, Mapping[str, str]] = {
    "cs": {"a": "á", "e": "éě", "i": "í", "o": "ó", "u": "úů", "y": "ý", "c": "č", "r": "ř"},
    "es": {"a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú", "n": "ñ"},
    "fi": {"a": "ä", "o": "ö"},
    "fr": {"e": "éè"},
    "hu": {"a": "á", "e": "é", "i": "í", "o": "óöő", "u": "úüű"},
    "it": {"a": "à", "e": "èé", "i": "ì", "o": "ò", "u": "ù"},
    "pl": {"a": "ą", "c": "ć", "e": "ę", "l": "ł", "n": "ń", "o": "ó", "s": "ś", "z": "żź"},
    "pt": {"a": "ãá", "c": "ç", "e": "êé", "i": "í", "o": "õó"},
    "ro": {"a": "ăâ", "i": "î", "s": "ș", "t": "ț"},
    "sk": {"a": "áä", "e": "é", "i": "í", "o": "óô", "u": "ú", "y": "ý", "c": "č"},
    "sv": {"a": "åä", "o": "ö"},
    "tr": {"c": "ç", "g": "ğ", "i": "ı", "o": "ö", "s": "ş", "u": "ü"},
}
"""Letters that are typed for others, by language."""

_LENGTH = 6
"""Last letters of a word in which accents are put back; those before hardly change its ending."""

_MOST_LETTERS = 2
"""Letters of a word that are replaced at once, if not all of one kind."""

_MOST_VARIANTS = 64


@lru_cache(maxsize=1024)
def list_accent_variants(word: str, language: str) -> tuple[str, ...]:
    """Return the other terms that a folded word of plain letters may have with accents.

    They are none in a language that is hardly ever typed without them, and each once.
    """
    letters = _ACCENTED.get(language)
    if letters is None or not (word.isascii() and word.isalpha()):
        return ()
    own = extract_terms(word, language)
    found = dict.fromkeys(
        term
        for variant in islice(_list_variants(word, letters), _MOST_VARIANTS)
        for term in extract_terms(variant, language)
    )
    return tuple(term for term in found if term not in own)


def _list_variants(word: str, letters: Mapping[str, str]) -> Iterator[str]:
    """Yield a word with all letters of some kinds replaced, then with one or two at its end."""
    kinds = [letter for letter in letters if letter in word]
    for number in range(1, min(len(kinds), _MOST_LETTERS + 1) + 1):
        for chosen in combinations(kinds, number):
            yield word.translate({ord(each): letters[each][0] for each in chosen})
    start = max(0, len(word) - _LENGTH)
    places = [at for at in range(start, len(word)) if word[at] in letters]
    for number in range(1, _MOST_LETTERS + 1):
        for chosen_places in combinations(places, number):
            for accented in product(*(letters[word[at]] for at in chosen_places)):
                variant = list(word)
                for at, letter in zip(chosen_places, accented, strict=True):
                    variant[at] = letter
                yield "".join(variant)


_DIGRAPHS = {"aa": "å", "ae": "ä", "oe": "ö", "ue": "ü"}
"""Two letters that are typed for one with a mark: "Luebeck" is Lübeck, "Groenland" Grönland."""

_MARKED = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}


def list_digraph_variants(written: str) -> tuple[str, ...]:
    """Return the terms of a name with marks for the two letters that stand for them, or vice versa.

    Read as English, which folds all marks.
    """
    lowered = written.lower()
    if not lowered.isalpha():
        return ()
    plain, marked = lowered, lowered
    for letters, letter in _DIGRAPHS.items():
        plain = plain.replace(letters, letter)
    for letter, letters in _MARKED.items():
        marked = marked.replace(letter, letters)
    found = [each for each in (plain, marked) if each != lowered]
    return tuple(term for each in found for term in extract_terms(each))
