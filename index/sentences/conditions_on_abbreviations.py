"""Conditions on an abbreviation, initial or title before a candidate boundary."""

import re

from index.languages import list_languages_of_abbreviations
from index.sentences.boundary_context import BoundaryContext
from index.sentences.conditions_before import begins_big, only_a_marker

_NUMBERED = re.compile(r"[A-Z]{0,4}-?\d|(?:[IVXLC]{2,6}|[B-HJ-ZБГДЕЖЗЛМНПРТ])(?:[\W_]|$)")
_WITHOUT_VOWELS = re.compile("[bcdfghjklmnpqrstvwxzčćďđńňřśšťźžż]{1,5}")
_CAPITALS = re.compile(r"[^\W\d_](?:\.?-?[^\W\d_])*")
_DOTTED_LETTERS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_CLIPPED = re.compile(r"[B-DF-HJ-NP-TV-XZ][bcdfghjklmnpqrstvwxz]{2,3}")
_CENTURY = re.compile("[IVXLC\u0406\u0425]{2,}|[VX\u0425]")  # in Cyrillic letters too
_SAFE_LENGTH = 4
"""Letters of cut words where ordinary ones end in any consonant; a number then tells nothing."""

_CONSONANTS = re.compile("[bcdfghjklmnpqrstvwxz]{2,5}")
_SOUNDS = frozenset("hm hmm mhm mm mmm sh shh pst psst pfft brr grr tsk thx pls".split())  # noqa: SIM905
"""Sounds, and words of chats without a vowel, that end sentences."""

_NAMES = frozenset({"max", "ed", "al"})
"""Abbreviations that are names where they begin with a capital, but not the sentence."""

_VOWELS = frozenset("aeiouyáéíóúýàèìòùâêîôûäëïöüåæøãõăąęőűıāēīōūěůаеёиоуыэюяіїєъьйαεηιουωάέήίόύώϊϋ")
_BEFORE_I = frozenset("and than as or but am do did can will not like".split())  # noqa: SIM905


def is_title(context: BoundaryContext) -> bool:
    """Whether the word is a rank or title before a name."""
    language = context.language
    beginnings = language.subject_starters
    if context.word.islower() and context.key in language.abbreviations_that_are_words:
        beginnings = language.strong_starters  # "принятого им. А другие"
    return (
        context.key in context.language.title_abbreviations
        and not is_measure(context)
        and not context.is_closed
        and not _is_small_word(context)
        and (context.word[:1].isupper() or context.key in context.language.lowercase_titles)
        and context.starter not in beginnings
    )


def _is_small_word(context: BoundaryContext) -> bool:
    """Whether the title is a word here, since no other title stands before it: "osv. med."."""
    if not context.word.islower() or context.key not in context.language.second_titles:
        return False
    before = context.before.lower()
    return not before.endswith(".") or before[:-1] in context.language.list_endings


def is_joiner(context: BoundaryContext) -> bool:
    """Whether the word is an abbreviation that never ends a sentence, such as "vs."."""
    return (
        context.key in context.language.joining_abbreviations
        and not is_measure(context)
        and not _may_be_name(context)
        and (len(context.key) > 1 or not context.word.isupper())
    )


def _may_be_name(context: BoundaryContext) -> bool:
    """Whether the abbreviation is written as a name is, in mid-sentence: "mit Max. Peter kam"."""
    return context.key in _NAMES and context.word.istitle() and bool(context.before)


def is_versus(context: BoundaryContext) -> bool:
    """Whether the word stands between the parties of a court case: "Ortiz v. Lund"."""
    if context.key != "v" or not context.before[:1].isupper():
        return False
    return context.word == "v" or context.starter not in context.language.strong_starters


def is_counter(context: BoundaryContext) -> bool:
    """Whether the word announces the number that follows: "No. 7", "Fig. S2", "Jan. 3"."""
    if context.key not in context.language.counter_abbreviations:
        return False
    if context.key in context.known.months:
        return context.following[:1].isdecimal()
    return bool(_NUMBERED.match(context.following))


def is_number_word(context: BoundaryContext) -> bool:
    """Whether small consonants alone stand between a word and a number: "kr. 120", "br. 12"."""
    return (
        context.following[:1].isdecimal()
        and "\n" not in context.text[context.end : context.next]
        and not context.before[-1:].isdecimal()
        and bool(_WITHOUT_VOWELS.fullmatch(context.word))
    )


def is_measure(context: BoundaryContext) -> bool:
    """Whether the word is a unit behind a number ("5 тыс. руб."), or a century."""
    if context.key not in context.language.measure_abbreviations:
        return False
    before = context.before
    if before.endswith(".") and before[:-1].lower() in context.language.measure_abbreviations:
        before = context.words[-3] if len(context.words) > 2 else ""
    return before[-1:].isdecimal() or bool(_CENTURY.fullmatch(before))


def is_etc(context: BoundaryContext) -> bool:
    """Whether the word is "etc." or the like, and no bracket follows."""
    return context.key in context.language.list_endings and context.text[context.next] not in "(["


def is_degree(context: BoundaryContext) -> bool:
    """Whether the word is an academic degree that somebody has: "her Ph.D."."""
    return (
        context.key in context.language.degree_abbreviations
        and context.before.lower() in context.language.determiners
    )


def is_state(context: BoundaryContext) -> bool:
    """Whether the word is a state behind its town: "Erie, Pa. Police"."""
    return (
        context.key in context.language.state_abbreviations
        and context.word[:1].isupper()
        and context.before.endswith(",")
    )


def is_pronoun_i(context: BoundaryContext) -> bool:
    """Whether "I" is the speaker: "you and I."."""
    return (
        context.word == "I"
        and "i" in context.language.pronouns
        and (
            context.before.lower() in _BEFORE_I
            or (context.before.islower() and context.starter in context.known.starters)
        )
    )


def is_labelled(context: BoundaryContext) -> bool:
    """Whether the letter names one of several things: "vitamin C.", "World War I."."""
    return (
        len(context.word.strip("IVX") or "I") == 1
        and context.before.lower() in context.language.label_nouns
        and len(context.words) > 2
        and context.word.isalpha()
    )


def is_initials(context: BoundaryContext) -> bool:
    """Whether the word is an initial, or dotted initials that no word table has."""
    word = context.word
    if word[-2:-1] == "-" and context.before.endswith("."):
        return word[0].isupper() and word[-1].isupper()  # "Prof. Hans-J. Weber"
    if len(word) > 1 and "." not in word:
        return False
    is_initials = (word.isupper() and _CAPITALS.fullmatch(word)) or _DOTTED_LETTERS.fullmatch(word)
    key = context.key
    if len(key) == 1 and word.isupper() and key in context.language.joining_abbreviations:
        return True  # the letter of "u. a.", but of "Karl V." too
    return bool(is_initials) and key not in context.known.abbreviations


def is_clipped(context: BoundaryContext) -> bool:
    """Whether the word looks like an unlisted abbreviation: a capital and no vowel, "Bvd."."""
    return bool(_CLIPPED.fullmatch(context.word)) and context.key not in context.known.known


def is_abbreviation(context: BoundaryContext) -> bool:
    """Whether the word is a known abbreviation, in the letter case that makes it one."""
    key = context.key
    if key not in context.known.abbreviations or key in {"am", "pm"} or _may_be_name(context):
        return False
    if context.word[:1].isupper():
        return "." in key or not (context.word.isupper() and context.before.islower())
    return (
        key not in context.language.capitalised_abbreviations
        and key not in context.language.title_abbreviations
    )


def is_cut_word(context: BoundaryContext) -> bool:
    """Whether a short word ends as few words of the language do, so that it seems to be cut off.

    Only where a capital began the sentence: who writes small begins small after a full stop too.
    """
    if not (context.goes_on_small or context.following[:1].isdecimal()):
        return False
    key, language = context.key, context.language
    if _CONSONANTS.fullmatch(context.word) and key not in _SOUNDS:
        return context.goes_on_small and begins_big(context) and not context.is_closed
    return (
        1 < len(key) <= language.longest_cut_word
        and context.word.islower()
        and key.isalpha()
        and key[-1] not in _VOWELS
        and key[-1] not in language.final_consonants
        and key not in language.stop_words
        and not context.is_closed
        and (context.goes_on_small or language.longest_cut_word > _SAFE_LENGTH)
        and "\n" not in context.text[context.end : context.next]
        and begins_big(context)
    )


def small_follows_abbreviation(context: BoundaryContext) -> bool:
    """Whether a small letter follows an abbreviation or initials."""
    if not context.goes_on_small:
        return False
    key = context.key
    may_be_word = key in context.language.abbreviations_that_are_words
    is_capital = context.word[:1].isupper()
    is_short = (
        (
            key in context.known.known
            and (not may_be_word or is_capital or context.following[1:2] == ")")
        )
        or (len(key) == 1 and key.isalpha())
        or "." in key
        or ("/" in key and context.before[-1:].isdecimal())  # "5 mg/j."
        or is_measure(context)
        or (may_be_word and _stands_behind_abbreviation(context))
        or _is_last_part(context)
    )
    return is_short and context.word != "I"


def _is_last_part(context: BoundaryContext) -> bool:
    """Whether some language writes the word as the last part of an abbreviation: "p. ex."."""
    joined = context.key
    for word in context.words[-2:-4:-1]:
        if not word.endswith("."):
            return False
        joined = f"{word[:-1].lower()}.{joined}"
        if joined in list_languages_of_abbreviations():
            return True
    return False


def _stands_behind_abbreviation(context: BoundaryContext) -> bool:
    """Whether a title or a joining abbreviation stands before the word: "Dr. med. dent."."""
    language = context.language
    if not context.before:
        return context.key in language.joining_abbreviations
    before = context.before.rstrip(".").lower()
    return before in language.joining_abbreviations or (
        context.before.endswith(".") and before in language.title_abbreviations
    )


def glued_abbreviation(context: BoundaryContext) -> bool:
    """Whether the word before the mark is an abbreviation or a single letter."""
    return context.marks == "." and (
        len(context.word) < 2 or context.key in context.known.known or only_a_marker(context)
    )


def closing_ends(context: BoundaryContext) -> bool:
    """Whether the closing mark behind the full stop is evidence for a boundary.

    A bracket behind an abbreviation is not: "the Harbour Trust (Inc.) Board".
    """
    if is_initials(context):
        return False
    is_bracket = context.text[context.run_start + 1] in ")]"
    return (
        not is_bracket
        or context.left.startswith(("(", "["))
        or context.key not in context.known.known
    )
