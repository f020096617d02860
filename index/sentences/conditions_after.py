"""Conditions on the text after a candidate boundary, one small test each; rules combine them."""

import re
from functools import lru_cache

from index.sentences.boundary_context import CLOSING, BoundaryContext, is_georgian
from index.sentences.punkt_parameters import punkt

_ONLY_MARKS = re.compile(rf"[{re.escape(CLOSING)}.,;:!?]+(?:\s|$)")
_DASH = re.compile(r"(?:--+|[–—-])\s*([^\W\d_])")
_CITED = re.compile(r"\([A-Z][^()]{0,60}\d[^()]{0,10}\)[.,;]")
_MARKS = ".,;:।،؛።۔։။"
_TO_LETTER = re.compile(r"(?>(?:[^.?!…‽؟।۔։።။།\w]++|[\d_]++){0,40})([^\W\d_])")
_MIN_SURE_WORD = 5
"""Letters from which on a word is no abbreviation that was left out of a language's list."""

_CLAUSE_WORDS = 8
"""Words of a clause that tells who spoke, in a script without capitals."""

_CASELESS_CLAUSE = re.compile(r"[^.?!।॥۔؟,،;:«»“”\"]{1,80}(?=[.?!।॥۔؟]|$)")
_CLAUSE = re.compile(r"(?:[a-z'’-]{1,20}\s+){2,3}[a-z'’-]{1,20}")
_INTRODUCED = re.compile(r"(?P<verb>[^\W\d_]+)[:,]\s*[\"“„«‘][^\"“”„«»]*[\"”»’]\Z")
_NOBODY = frozenset({"nobody", "none"})
"""Words for those who do not speak: "“Who was it?” Nobody answered."."""

_VOLUME = re.compile(r"(?:19|20)\d\d;\d")

_NAMED = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]*\.?,?\s+"
    r"(?:(?:of|the|de|der|den|del|di|da|dos|du|la|le|ter|van|von|zu|bin|ibn|al|el)\s+){0,2}){1,5}"
    r"(?:\d{1,3},\s+)?(?:(?:and|or)\s+(?:[A-Z][\w'’-]*\.?\s+){0,2}[\w'’-]+\s+){0,2}(?:(?<=,\s)[a-z][^.,;:!?“”\"]{1,80},\s+)?"
    r"(?:(?:[a-z]+ly|again|also|had|has|later|once|simply|still|then)\s+){0,2}"
    r"(?P<verb>wanted\s+to\s+know|[a-z]+)(?=[\s,.;!?]|\Z)"
)
_RELATED = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w-]*\.?\s+){0,2}[A-ZÀ-ÖØ-Þ][\w-]*['’]s?(?P<words>(?:\s+[a-z][\w’'-]*){2,5})"
)
"""Somebody who is named by another: "Lena's older brother asked"."""

_TO_KNOW = "wanted "
"""How the verb of speaking opens that has three words: "wanted to know"."""
_HOLIDAY = re.compile(
    r"(?:[A-Z][\w'’-]*\s){1,3}(?:Day|Eve|Friday|Saturday|Sunday|Monday)\b"
    r"|(?:Thanksgiving|Christmas|Easter|Halloween)(?=[.,;)]|\s+(?:at|and|in|on|to|until)\b|\s*$)"
)
_DISTANCE = re.compile(r"[+−-]\d{1,2}(?::\d{2})?\Z")
_ASIDE = re.compile(r"\([^().!?]{1,40}\.?\)(?:[,;:]|\s+[a-z])")
"""Short brackets with the sentence going on behind them."""

_PARTICLES_OF_NAMES = frozenset({"le", "la", "de", "du", "des", "di", "da", "del", "della", "do"})
"""Words that begin sentences and surnames: "M. L. Le Floch"."""

_LONGEST_VERB = 5
"""Letters of "March", the longest name of a month that is another word too."""


def only_marks_follow(context: BoundaryContext) -> bool:
    """Whether only closing marks follow, as in tokenised text."""
    return bool(_ONLY_MARKS.match(context.text, context.next))


def dash_follows(context: BoundaryContext) -> bool:
    """Whether a dash and a small letter follow."""
    dash = _DASH.match(context.text, context.next)
    return bool(dash and dash[1].islower()) or (
        context.left.endswith(("--", "–", "—")) and context.goes_on_small
    )


def dash_follows_abbreviation(context: BoundaryContext) -> bool:
    """Whether a dash stands behind an abbreviation, as in a dateline: "OSLO, Feb.| - The"."""
    key = context.key
    return (
        key in context.known.known
        and context.following in {"-", "–", "—"}
        and key not in context.language.list_endings
        and not (key in context.language.abbreviations_that_are_words and context.word.islower())
    )


def citation_follows(context: BoundaryContext) -> bool:
    """Whether the quotation's source follows in brackets, with the full stop behind it."""
    return context.is_closed and bool(_CITED.match(context.right))


def speaker_follows(context: BoundaryContext) -> bool:
    """Whether a speaker and a verb of speaking follow the quotation: "“Why?” Ruth asked."."""
    if not context.is_closed or context.starter in _NOBODY or _is_introduced(context):
        return False
    verbs = context.language.quotation_verbs
    first, second = (word.strip(_MARKS).lower() for word in (context.following, context.second))
    if second in verbs:
        return not context.second.endswith(":")  # "said:" opens what is said next
    if not _has_case(context):
        return first in verbs or _clause_ends_in_verb(context)
    return _named_speaker_follows(context)


def _is_introduced(context: BoundaryContext) -> bool:
    """Whether a verb of speaking and a mark stand before the quotation: "Ruth asked: “Why?”"."""
    found = _INTRODUCED.search(context.left)
    return found is not None and found["verb"].lower() in context.language.quotation_verbs


def _clause_ends_in_verb(context: BoundaryContext) -> bool:
    """Whether a short clause follows whose last word is a verb of speaking: "महापौर ने पूछा।"."""
    clause = _CASELESS_CLAUSE.match(context.right)
    words = clause[0].split() if clause else []
    return 0 < len(words) <= _CLAUSE_WORDS and words[-1] in context.language.quotation_verbs


def _named_speaker_follows(context: BoundaryContext) -> bool:
    """Whether a name and a verb of speaking follow: "Officer Ana Reyes said".

    The name may have several words, and between it and the verb may stand who somebody is, or how
    it was said: "Ms. Lind, who chairs the board, then asked".
    """
    if not context.goes_on_big or context.starter in context.known.starters:
        return False
    verbs = context.language.quotation_verbs
    found = _NAMED.match(context.right)
    if found is not None and (found["verb"] in verbs or found["verb"].startswith(_TO_KNOW)):
        return True
    related = _RELATED.match(context.right)
    words = related["words"].split() if related is not None else []
    return not verbs.isdisjoint(words[1:]) or "wanted to know" in " ".join(words[1:])


def ampersand_follows(context: BoundaryContext) -> bool:
    """Whether "&" follows, with which no sentence begins."""
    return context.following == "&"


def date_follows(context: BoundaryContext) -> bool:
    """Whether a day follows: "March 3", "Dec. 5", "Thanksgiving Day", "New Year's Eve"."""
    if context.starter in context.known.months:
        return context.second[:1].isdecimal() or len(context.starter) > _LONGEST_VERB
    return context.goes_on_big and bool(_HOLIDAY.match(context.right))


def aside_follows(context: BoundaryContext) -> bool:
    """Whether brackets follow, and the sentence goes on behind them: "(UTC+2) on Sunday"."""
    return _ASIDE.match(context.right) is not None


def caseless_speaker_follows(context: BoundaryContext) -> bool:
    """Whether the same holds in a script without capitals."""
    return not _has_case(context) and speaker_follows(context)


def _has_case(context: BoundaryContext) -> bool:
    return context.goes_on_big or context.goes_on_small


def speaker_follows_small(context: BoundaryContext) -> bool:
    """Whether a speaker in small letters and a verb of speaking follow: "Stop! he shouted."."""
    if not context.goes_on_small:
        return False
    language, verbs = context.language, context.language.quotation_verbs
    second = context.second.strip(".,;:").lower()
    if context.starter in language.subject_starters and second in verbs:
        return True
    if context.starter in verbs:  # "Help! cried the boy."
        return second in language.determiners or context.second[:1].isupper()
    if context.starter not in language.determiners:
        return False
    told = _CLAUSE.match(context.right)  # "Halt! the guard shouted."
    return told is not None and not verbs.isdisjoint(told[0].split()[2:])


def dialogue_goes_on_small(context: BoundaryContext) -> bool:
    """Whether a dash opens the sentence and a small letter follows: "— Who? asked Ruth."."""
    return context.goes_on_small and context.text[context.start] in "—–"


def abbreviation_goes_on(context: BoundaryContext) -> bool:
    """Whether the next word is a further part of an abbreviation with spaces: "z.| B."."""
    return context.goes_on_inside


def volume_follows(context: BoundaryContext) -> bool:
    """Whether the year and volume of a journal follow: "2004;12:3-9"."""
    return bool(_VOLUME.match(context.following))


def small_follows(context: BoundaryContext) -> bool:
    """Whether a small letter follows."""
    return context.goes_on_small


def capital_follows(context: BoundaryContext) -> bool:
    """Whether a capital follows."""
    return context.goes_on_big


def capital_or_no_case_follows(context: BoundaryContext) -> bool:
    """Whether a capital follows, or a word of a script that has none."""
    return context.goes_on_big or (context.following[:1].isalpha() and not _has_case(context))


def starter_follows(context: BoundaryContext) -> bool:
    """Whether a capitalised word follows that often begins sentences."""
    return context.goes_on_big and context.starter in context.known.starters


def no_starter_follows(context: BoundaryContext) -> bool:
    """Whether the next word is not one that often begins sentences."""
    return not starter_follows(context)


def strong_starter_follows(context: BoundaryContext) -> bool:
    """Whether a capitalised word follows that cannot be part of a name."""
    if not context.goes_on_big or context.starter not in context.language.strong_starters:
        return False
    return context.starter not in _PARTICLES_OF_NAMES or not context.second[:1].isupper()


def day_or_zone_follows(context: BoundaryContext) -> bool:
    """Whether a week day or a time zone follows, maybe with its distance: "GMT+1"."""
    zone = _DISTANCE.sub("", context.starter)
    return zone in context.language.words_after_time


def figure_or_small_follows(context: BoundaryContext) -> bool:
    """Whether a digit, a small letter or a further unit follows: "2 Mio.| Euro"."""
    language = context.language
    is_unit = (
        context.starter in language.currencies
        or context.starter in language.measures
        or context.following[:1] in language.currency_symbols
        or (context.key in language.scale_abbreviations and not starter_follows(context))
    )
    return context.following[:1].isdecimal() or context.goes_on_small or is_unit


def punkt_refuses(context: BoundaryContext) -> bool:
    """Whether Punkt reads the word before and the word after as one sentence."""
    written = context.word
    if context.language.elides_before_apostrophe and context.key != written.lower():
        written = context.key  # "l'av." is "av."
    if not context.loads_punkt:
        # With our parameters Punkt breaks behind an abbreviation before a frequent starter alone;
        # behind other words, and those with an apostrophe, which it takes apart, before any word;
        # and never behind one letter, which it reads as an initial.
        word = written.lower()
        is_starter = context.goes_on_big and context.starter in context.known.starters
        names = context.known.abbreviations
        is_known = "'" not in word and (word in names or word.rsplit("-", 1)[-1] in names)
        return len(word) == 1 or (is_known and not is_starter)
    following = context.starter.capitalize() if context.goes_on_big else context.following
    return not _ask_punkt(f"{written}. {following or '.'}", context.language.code)


@lru_cache(maxsize=4096)
def _ask_punkt(words: str, language: str) -> bool:
    return punkt(language).text_contains_sentbreak(words)


def list_ending_follows(context: BoundaryContext) -> bool:
    """Whether "etc." or the like follows, with which no sentence begins."""
    return context.following.rstrip(".,").lower() in context.language.list_endings


def small_letter_is_next(context: BoundaryContext) -> bool:
    """Whether the next letter is small in a language without a table, numbers apart.

    So the Unicode rules decide (UAX 29, SB8), since any short word may be an abbreviation. Where
    the abbreviations of the language are listed, a long word is none.
    """
    language = context.language
    if language.stop_words or (
        language.strong_starters
        and len(context.key) >= _MIN_SURE_WORD
        and context.key not in context.known.known
    ):
        return False
    found = _TO_LETTER.match(context.text, context.next)
    return found is not None and found[1].islower() and not is_georgian(found[1])
