"""What stands before a place? One small question each; the rules combine them."""

import re

from index.sentences import punkt_parameters as known
from index.sentences.boundary_context import CLOSING, Place
from index.sentences.conditions_after import starter_follows, volume_follows

_MARKER = re.compile(
    r"\s*(?:[•◦▪‣⁃●■*–-]\s*)?[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxIVX]{1,5})[.)\]]{1,2}\s*"
)
_LABEL = re.compile(
    r"(?:fig(?:ure|\.)|table|section|sec\.|art(?:icle|\.)|chapter|ch\.|part|appendix|box|exhibit|rule|step|§)"
    r"\s?(?:[A-Z]?\d{1,3}(?:\.\d{1,3})*[a-z]?|[IVXLC]{1,6}|[A-Z])\.\s*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"[A-Z]{0,4}-?\d|(?:[IVXLC]{2,6}|[B-HJ-Z])(?:[\W_]|$)")
_INITIALS = re.compile(r"[A-Z](?:\.?-?[A-Z])*|(?:[A-Za-z]\.)+[A-Za-z]")
_CLIPPED = re.compile(r"[B-DF-HJ-NP-TV-XZ][bcdfghjklmnpqrstvwxz]{2,3}")
_BANG_NAME = re.compile(r"[A-Z][a-z]+")
_LETTER = re.compile(r"[^\W_]")
_VOWEL = re.compile("[aeiouyAEIOUY]")
_ADDRESS = re.compile(r"[/@\\=]|www\.", re.IGNORECASE)

# Small letters make words of these, which may well end a careless writer's sentence.
_WORDS = frozenset(
    """no art par ver tab ref ser op ln min in mi mass miss me mo del la wash ore ill ind id sec am
    pm la oz c b d n r v l max fr hon gen col rep rev sun sat mon wed oct dec mar pa ma est tex va
    ill soc""".split()  # noqa: SIM905
)
_SMALL_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "messrs"})
_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())  # noqa: SIM905
_BEFORE_I = frozenset("and than as or but am do did can will not like".split())  # noqa: SIM905
_SUBJECTS = frozenset("the this these those it he she they we there".split())  # noqa: SIM905


def nothing_said(place: Place) -> bool:
    """Whether there is no letter or digit before the marks."""
    return not _LETTER.search(place.left)


def only_a_marker(place: Place) -> bool:
    """Whether the sentence so far is the number of a list item, "1." or "(b)"."""
    return place.end - place.start <= 14 and bool(_MARKER.fullmatch(place.left))


def only_a_label(place: Place) -> bool:
    """Whether the sentence so far is the label of a figure, a table or a section: "Figure 2."."""
    return place.end - place.start <= 24 and bool(_LABEL.fullmatch(place.left))


def is_item_inside(place: Place) -> bool:
    """Whether the word numbers an item behind a colon or semicolon."""
    return place.word.isdecimal() and len(place.word) < 3 and place.before.endswith((":", ";"))


def bracket_goes_on(place: Place) -> bool:
    """Whether a bracket is open here, closes soon, and the sentence goes on behind it."""
    left = place.left
    if "(" not in left and "[" not in left:
        return False
    if left.count("(") + left.count("[") <= left.count(")") + left.count("]"):
        return False
    rest = place.right
    closes = min((i for i in (rest.find(")"), rest.find("]")) if i >= 0), default=-1)
    if closes < 0 or "(" in rest[:closes] or "[" in rest[:closes]:
        return False
    after = rest[closes + 1 : closes + 4].lstrip()[:1]
    return bool(after) and (after.islower() or after in ",;:.")


def is_doubt(place: Place) -> bool:
    """Whether the marks are an aside, "(?)" or "(!)"."""
    return not place.word and place.left.endswith(("(?)", "(!)", "(sic!)"))


def in_a_name(place: Place) -> bool:
    """Whether the exclamation mark belongs to a name: "at Yahoo! in the office", "Yahoo! Inc."."""
    if place.marks != "!":
        return False
    if place.key in known.MARKED_NAMES and place.word[0].isupper():
        return not starter_follows(place)
    return (
        place.goes_on_small
        and len(place.words) > 1
        and bool(_BANG_NAME.fullmatch(place.word))
        and not place.before[:1].isupper()
    )


def is_ordinary(place: Place) -> bool:
    """Whether the word is a word of some length with vowels and no known abbreviation."""
    word = place.word
    return (
        len(word) > 2
        and bool(_VOWEL.search(word))
        and word.isalpha()
        and (place.key not in known.KNOWN and not volume_follows(place))
    )


def is_title(place: Place) -> bool:
    """Whether the word is a rank or title before a name."""
    return (
        place.key in known.TITLES
        and not place.is_closed
        and (place.word[:1].isupper() or place.key in _SMALL_TITLES)
        and place.starter not in _SUBJECTS
    )


def is_joiner(place: Place) -> bool:
    """Whether the word always has something behind it."""
    return place.key in known.JOINERS


def is_versus(place: Place) -> bool:
    """Whether the word parts the parties of a case: "Ortiz v. Lund"."""
    return place.key == "v" and place.before[:1].isupper()


def is_counter(place: Place) -> bool:
    """Whether the word counts what the next one numbers: "No. 7", "Fig. S2", "Jan. 3"."""
    if place.key not in known.COUNTERS:
        return False
    if place.key in _MONTHS:
        return place.following[:1].isdecimal()
    return bool(_NUMBERED.match(place.following))


def is_measure(place: Place) -> bool:
    """Whether the word is a unit behind a number."""
    return place.key in known.UNITS and place.before[-1:].isdecimal()


def is_etc(place: Place) -> bool:
    """Whether the word is "etc.", and no citation in brackets follows."""
    return place.key == "etc" and place.text[place.next] not in "(["


def is_clock(place: Place) -> bool:
    """Whether the word is a time of day behind its number."""
    return place.key in known.CLOCK and place.before[-1:].isdecimal()


def only_the_time(place: Place) -> bool:
    """Whether the time opens the sentence or a name: "At 5 a.m. Ruth", "the 6 a.m. Express"."""
    if not is_clock(place):
        return False
    if len(place.words) <= 3 and place.words[0].lower() in known.PREPOSITIONS:
        return True
    return len(place.words) > 2 and place.words[-3].lower() in {"the", "a", "an"}


def is_state(place: Place) -> bool:
    """Whether the word is a state behind its town: "Erie, Pa. Police"."""
    return place.key in known.STATES and place.word[:1].isupper() and place.before.endswith(",")


def is_pronoun_i(place: Place) -> bool:
    """Whether "I" is the speaker: "you and I."."""
    return place.word == "I" and (
        place.before.lower() in _BEFORE_I
        or (place.before.islower() and place.starter in known.STARTERS)
    )


def is_labelled(place: Place) -> bool:
    """Whether the letter names one of several things: "vitamin C.", "World War I."."""
    return (
        len(place.word.strip("IVX") or "I") == 1
        and place.before.lower() in known.LABELS
        and len(place.words) > 2
        and place.word.isalpha()
    )


def is_initials(place: Place) -> bool:
    """Whether the word is an initial, or initials with full stops that we do not know."""
    return (
        bool(_INITIALS.fullmatch(place.word))
        and (len(place.word) == 1 or "." in place.word)
        and place.key not in known.ABBREVIATIONS
    )


def is_clipped(place: Place) -> bool:
    """Whether the word has a capital and no vowel, as abbreviations unknown to us do: "Bvd."."""
    return bool(_CLIPPED.fullmatch(place.word)) and place.key not in known.KNOWN


def is_abbreviation(place: Place) -> bool:
    """Whether the word is a known abbreviation, in the letter case that makes it one."""
    key = place.key
    if key not in known.ABBREVIATIONS or key in {"am", "pm"}:
        return False
    if place.word[:1].isupper():
        return "." in key or not (place.word.isupper() and place.before.islower())
    return key not in known.CAPITALISED and key not in known.TITLES


def closing_ends(place: Place) -> bool:
    """Whether what closes behind the full stop says more than the word before it.

    A bracket behind an abbreviation does not: "the Harbour Trust (Inc.) Board".
    """
    if is_initials(place):
        return False
    is_bracket = place.text[place.run_start + 1] in ")]"
    return not is_bracket or place.left.startswith(("(", "[")) or place.key not in known.KNOWN


def cannot_end(place: Place) -> bool:
    """Whether the word before the marks only leads to another: "the", "and", "I", "um"."""
    return bool(place.words) and place.words[-1].lower() in known.LEADING


def is_omission(place: Place) -> bool:
    """Whether the marks are three spaced full stops, or an ellipsis in brackets."""
    before = place.text[max(0, place.run_start - 1) : place.run_start]
    return before in ("[", "(") or (place.marks == ". . ." and before.isspace())


def is_closed_at_once(place: Place) -> bool:
    """Whether a quote or bracket closes behind the mark."""
    return place.is_closed


# --- what stands before, and a small letter behind it ------------------------------------------


def small_follows_closing(place: Place) -> bool:
    """Whether a small letter follows a closing quote or bracket."""
    return place.is_closed and place.goes_on_small


def small_follows_abbreviation(place: Place) -> bool:
    """Whether a small letter follows an abbreviation or initials."""
    key = place.key
    is_short = (key in known.KNOWN and (key not in _WORDS or place.word[:1].isupper())) or (
        (len(key) == 1 and key.isalpha()) or "." in key or is_measure(place)
    )
    return place.goes_on_small and is_short and place.word != "I"


def small_follows_ordinal(place: Place) -> bool:
    """Whether a small letter follows a number of one or two digits."""
    return place.goes_on_small and place.word.isdecimal() and len(place.word) <= 2


# --- without a space ----------------------------------------------------------------------------


def in_an_address(place: Place) -> bool:
    """Whether the marks stand inside a web address, a path or a dotted name."""
    rest = place.text[place.next : place.next + 40].split(maxsplit=1)[:1]
    token = "".join([place.word, *rest])
    return (
        "." in place.word
        or bool(_ADDRESS.search(token))
        or (bool(rest) and "." in rest[0].rstrip(CLOSING + ".!?,;:"))
    )


def glued_abbreviation(place: Place) -> bool:
    """Whether the word before the mark is an abbreviation or a single letter."""
    return place.marks == "." and (
        len(place.word) < 2 or place.key in known.KNOWN or only_a_marker(place)
    )


def quotation_goes_on(place: Place) -> bool:
    """Whether a Japanese quotation is taken up by its verb."""
    return place.text[place.end - 1] in "」』" and place.right[:1] in "とっ"
