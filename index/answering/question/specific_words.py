"""Specific words of a question: the names, numbers, years and versions of the very thing asked for.

Pure. "How tall is the Tollern lighthouse" asks for one lighthouse, and what is told of another
does not answer. A capital alone makes no name where it says nothing: at the start of a question,
or in Title Case.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice, takewhile

from index.analysis import extract_terms
from index.answering.lexical import FILLERS, LIGHT_VERBS
from index.answering.question.question import Question, Word, is_content_term
from index.languages import ENGLISH, find_language, is_common_name, is_common_word
from index.vocabulary import is_one_edit

MAX_WORDS = 16
"""Specific words of a question, the first ones. A question names a few things, and this bounds the
cost of hostile text."""

MIN_NAME_LENGTH = 3
"""Letters of a name, unless it is all in capitals: "Un" in "Un-official" is none, "EU" is."""

MIN_SMALL_WORDS = 1
"""Words in small letters from which on a question is not in Title Case."""

LARGEST_COUNT = 12
"""Largest number that only counts what follows it ("which 3 countries") and names nothing."""

MAX_DESCRIBING = 2
"""Words between "the" and the noun for a place: "the *toy train* museum"."""

HYPHENS = "-\u2010\u2011"
"""Marks that join words."""

_WRITTEN_OTHERWISE = ENGLISH.titles | {"celsius", "fahrenheit", "kelvin"}
_SEASONS = frozenset({"spring", "summer", "autumn", "winter"})
_ONE_OF_KIND = frozenset(
    extract_terms(
        """airport aquarium arena bakery bar brewery cafe cafeteria campsite canteen castle centre
        center chapel church cinema clinic club creche farm ferry gallery garage gym gymnasium hall
        hospital hostel hotel kindergarten library lighthouse market mosque museum nursery
        observatory pharmacy playground pool pub restaurant rink school shop stadium station studio
        synagogue theater theatre zoo"""
    )
)
"""Terms of places that people visit, of which a text that speaks of one says the noun."""

_HYPHENS = frozenset(HYPHENS)
_FUNCTION_WORDS = ENGLISH.stop_words | ENGLISH.question_words | ENGLISH.prepositions
_BEFORE_VERB = ENGLISH.pronouns | {"to", "not", "please"}
_NUMERAL = re.compile(r"\d[\d.,]*\d|\d")
_BEFORE_CODE = re.compile(r"(?:^|[\s(`'\"“])(?:/|--)\Z")
_SET_APART = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


@lru_cache(maxsize=4)  # once for all parts of the gate
def find_specific_words(question: Question) -> tuple[Word, ...]:
    """Return the words that name, number or date the thing asked about, in order.

    Of a word with parts ("well-known", "RTX4090") only these are looked at. A number counts for
    nothing in brackets, and before a plural that it counts.
    """
    text = question.text
    may_have_parts = not _HYPHENS.isdisjoint(text) or any(map(str.isdigit, text))
    words = [
        word
        for word in question.words
        if not may_have_parts or not _has_parts(word, question.words)
    ]
    in_brackets = [match.span() for match in _SET_APART.finditer(question.text)]
    titled = _is_title_case(words)
    specific = (
        word
        for before, word, following in zip([None, *words], words, [*words[1:], None], strict=False)
        if word.content
        and is_content_term(word.term)  # a slip may be mended to a function word
        and (
            _is_number(word, following, in_brackets)
            or _is_identifier(word)
            or _is_in_code(word, text)
            or (
                _names_like_verb(word, before, is_titled=titled)
                if question.language == "en" and word.term in FILLERS
                else _is_name(word, question.language, is_first=before is None, is_titled=titled)
            )
        )
        and not _is_slip_of_common_word(word, question, may_open=word is words[0] or titled)
    )
    if find_language(question.language).inflects_names:
        specific = (word for word in specific if not _is_beside_known_name(word, words))
    return tuple(islice(specific, MAX_WORDS))


def find_one_of_kind(question: Question) -> tuple[Word, ...]:
    """Return the nouns for the one place of its kind that is meant: "when is *the library* open".

    It is a noun that ends a phrase after "the", if that is no part of a name: "the toy *museum*".
    English questions alone.
    """
    if question.language != "en":
        return ()
    words = question.words
    return tuple(
        word
        for at, word in enumerate(words)
        if word.term in _ONE_OF_KIND and word.text.islower() and _ends_phrase(words, at)
    )[:MAX_WORDS]


def _ends_phrase(words: Sequence[Word], at: int) -> bool:
    """Tell whether the word at a place ends a phrase of few small words after "the"."""
    before = [word.text for word in words[max(0, at - 1 - MAX_DESCRIBING) : at]]
    phrase = [*takewhile(lambda text: text.lower() != "the", reversed(before))]
    if len(phrase) == len(before):
        return False
    is_described = all(word.islower() and word not in _FUNCTION_WORDS for word in phrase)
    following = words[at + 1].term if at + 1 < len(words) else ""
    return not phrase or (is_described and following not in _ONE_OF_KIND)


def names_one_of_kind(text: str) -> bool:
    """Tell whether an English text names some place that people visit, such as a library."""
    return not _ONE_OF_KIND.isdisjoint(extract_terms(text))


def _has_parts(word: Word, words: Sequence[Word]) -> bool:
    """Tell whether a word has parts that are words: a hyphenated one, or letters and a number."""
    span = word.span
    is_model = word.text[0].isalpha() and word.text[-1].isdigit()
    if not is_model and _HYPHENS.isdisjoint(word.text):
        return False
    return any(
        span.start <= other.span.start and other.span.end <= span.end and other.span != span
        for other in words
    )


def _is_title_case(words: Sequence[Word]) -> bool:
    """Tell whether all but the small words are capitalised, so that a capital tells nothing."""
    rest = [word for word in words[1:] if word.content or word.asking]
    small = [word for word in rest if word.text[0].islower()]
    return len(rest) > 1 and len(small) < MIN_SMALL_WORDS


def _is_number(word: Word, following: Word | None, in_brackets: Sequence[tuple[int, int]]) -> bool:
    if not word.text[0].isdigit():
        return False
    if any(start < word.span.start < end for start, end in in_brackets):
        return False
    counts = _NUMERAL.fullmatch(word.text) is not None and following is not None
    if not counts or not word.text.isdigit() or int(word.text) > LARGEST_COUNT:
        return True
    plural = following.text.islower() and following.text.endswith("s") if following else False
    return not plural


def _is_identifier(word: Word) -> bool:
    """Tell whether letters and digits stand in one word, as in the name of a model: RTX4090."""
    text = word.text
    return not text.isalpha() and any(map(str.isdigit, text)) and any(map(str.isalpha, text))


def _is_in_code(word: Word, text: str) -> bool:
    """Tell whether a word stands in the name of an option or path: mute_time, --loud, /users.

    One in small letters is meant: "and/or" and "Shift-Tab" are none.
    """
    before, behind = text[: word.span.start], text[word.span.end : word.span.end + 1]
    is_joined = behind == "_" or before.endswith("_")
    return is_joined or _BEFORE_CODE.search(before) is not None


def _is_name(word: Word, language: str, *, is_first: bool, is_titled: bool) -> bool:
    if len(word.text) < MIN_NAME_LENGTH and not (len(word.text) > 1 and word.text.isupper()):
        return False
    if word.text.lower() in _WRITTEN_OTHERWISE:
        return False  # a text may leave it out, or write Capt. for Captain, °C for Celsius
    if find_language(language).inflects_names and (word.id >= 0 or word.text.isupper()):
        return False  # its other forms may stand with the fact; one that no source has does not
    if language == "en" and word.text.lower() in _SEASONS:
        return True  # what holds in summer says nothing of winter
    if language == "en" and (is_first or is_titled):
        lowered = word.text.lower()
        return word.text[0].isupper() and (
            is_common_name(lowered) or not _may_be_everyday_word(lowered)
        )
    return word.name


def _names_like_verb(word: Word, before: Word | None, *, is_titled: bool) -> bool:
    """Tell whether a word that tells nothing by itself is a name: "does *Go* have a runtime".

    It is spelled like a verb, with a capital, and no word stands `before` it behind which a verb is
    expected. All in capitals it has only weight: "is it OK", "do I NEED a ticket".
    """
    has_capital = word.text[0].isupper() and word.text[1:].islower() and word.term in LIGHT_VERBS
    is_verb = before is not None and before.text.lower() in _BEFORE_VERB
    return word.name and has_capital and not is_verb and not is_titled


def _is_beside_known_name(word: Word, words: Sequence[Word]) -> bool:
    """Tell whether a name that no source has stands between names that some have, or beside one.

    A text may have somebody's surname alone. Where two are unknown, somebody else is meant.
    """
    at = words.index(word)
    beside = [words[place] for place in (at - 1, at + 1) if 0 <= place < len(words)]
    names = [each for each in beside if each.name]
    return word.name and bool(names) and all(each.id >= 0 for each in names)


def _is_slip_of_common_word(word: Word, question: Question, *, may_open: bool) -> bool:
    """Tell whether a word that a capital makes no name was corrected to a common one: happned."""
    meant = question.suggestion.get(word.text, "")
    return bool(meant) and (may_open or word.text.islower()) and is_common_word(meant)


def _may_be_everyday_word(word: str) -> bool:
    """Tell whether a word is a common one, or one slip away from a function word: wihch."""
    bare = word.removesuffix("'s").removesuffix("’s")
    return is_common_word(bare) or any(is_one_edit(bare, each) for each in _FUNCTION_WORDS)
