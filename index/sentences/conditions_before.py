"""Conditions on the text before a candidate boundary, one small test each; rules combine them."""

import re
from itertools import takewhile

from index.languages import ENGLISH
from index.sentences.boundary_context import CLOSING, BoundaryContext
from index.sentences.conditions_after import starter_follows, volume_follows

_MARKER = re.compile(
    r"\s*(?:(?:[•◦▪‣⁃●■*–-]|#{1,6})\s*)?[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[QA]\d{1,3}|[ivxIVX]{1,5})[.)\]।۔။።]{1,2}\s*"
)
_LABEL = re.compile(
    r"(?:chap(?:\.|itre)|cap(?:\.|ítulo|itolo)|fig(?:ure|ura|\.)|table|section|sec\.|art(?:icle|\.)|chapter|ch\.|part|appendix|box|exhibit|rule|step"
    r"|§|abb(?:ildung|\.)|tab(?:elle|\.)|kapitel|abschnitt|anlage|tabla|capítulo|sección|tableau|chapitre|annexe"
    r"|capitolo|tabella|stap|étape|paso|passo|krok|steg|trin|trinn|schritt|шаг|hoofdstuk|tabel|rozdział|kapitola|fejezet|рис(?:унок|\.)|табл(?:ица|\.)|глава|раздел|приложение|şekil|tablo|bölüm)"
    r"\s?(?:[A-Z]?\d{1,3}(?:\.\d{1,3})*[a-z]?|[IVXLC]{1,6}|[A-Z])\.\s*|제\s?\d{1,3}\s?[조항장절]\.\s*",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"\W*([^\W\d_]+)")
_OF_TITLE = re.compile(r"[a-z]{3,}(?:s|ed)\b|is\b|was\b|by\b|at\b|in\b|on\b")
"""What may follow a title: a verb, or a preposition."""
_LEAST_BEFORE_TITLE = 3
_LEAST_LEADERS = 5
_LEAST_GLUED_LEADERS = 8
"""Dots that lead on, with a space before them and right behind a word."""
_AMOUNT_ENDS_LINE = re.compile(
    r"[ \t]*[€$£]?\d[\d.,:]{0,12}(?:[ ]?(?:[^\W\d_]{1,4}\.?|[%€$£]))?[ \t]*(?=[\r\n]|\Z)"
)
_BANG_NAME = re.compile(r"[A-Z][a-z]+")
_LETTER = re.compile(r"[^\W_]")
_VOWEL = re.compile("[aeiouyAEIOUY]")
_CALL = re.compile(r"\w+\(")
_ADDRESS = re.compile(r"[/@\\=]|www\.", re.IGNORECASE)


def nothing_said(context: BoundaryContext) -> bool:
    """Whether the sentence so far has no letter or digit."""
    return not _LETTER.search(context.left)


def only_a_marker(context: BoundaryContext) -> bool:
    """Whether the sentence so far is the number of a list item, "1.", "(b)" or "A2."."""
    return context.end - context.start <= 14 and bool(_MARKER.fullmatch(context.left))


def only_a_label(context: BoundaryContext) -> bool:
    """Whether the sentence so far is the label of a figure, a table or a section: "Figure 2."."""
    return context.end - context.start <= 24 and bool(_LABEL.fullmatch(context.left))


def is_item_inside(context: BoundaryContext) -> bool:
    """Whether the word is an item's number behind a colon or semicolon."""
    return (
        context.word.isdecimal() and len(context.word) < 3 and context.before.endswith((":", ";"))
    )


def bracket_goes_on(context: BoundaryContext) -> bool:
    """Whether a bracket is open here, closes soon, and the sentence continues behind it."""
    left = context.left
    if "(" not in left and "[" not in left:
        return False
    if left.count("(") + left.count("[") <= left.count(")") + left.count("]"):
        return False
    rest = context.right
    closes = min((i for i in (rest.find(")"), rest.find("]")) if i >= 0), default=-1)
    if closes < 0 or "(" in rest[:closes] or "[" in rest[:closes]:
        return False
    after = rest[closes + 1 : closes + 4].lstrip()[:1]
    return bool(after) and (after.islower() or after in ",;:.")


def is_doubt(context: BoundaryContext) -> bool:
    """Whether the marks are an aside, "(?)" or "(!)"."""
    return not context.word and context.left.endswith(("(?)", "(!)", "(sic!)"))


def in_a_name(context: BoundaryContext) -> bool:
    """Whether the exclamation mark belongs to a name: "at Yahoo! in the office", "Yahoo! Inc."."""
    if context.marks != "!":
        return False
    if context.key in ENGLISH.names_with_marks and context.word[0].isupper():
        return not starter_follows(context)
    return (
        context.goes_on_small
        and len(context.words) > 1
        and bool(_BANG_NAME.fullmatch(context.word))
        and not context.before[:1].isupper()
    )


def in_a_title(context: BoundaryContext) -> bool:
    """Whether a mark ends a title that a small verb follows: "The play Who Goes There? opens"."""
    words = context.words
    if not context.goes_on_small or len(words) < _LEAST_BEFORE_TITLE or context.is_closed:
        return False
    first = _FIRST_WORD.match(context.text, context.start)
    opening = first[0].lower() if first else ""
    asks = opening in context.language.question_words | context.language.yes_no_openers
    title = [*takewhile(lambda word: word[:1].isupper(), reversed(words[1:]))]
    is_title = len(title) > 1 and words[-1 - len(title)].split()[-1].islower()
    is_subject = context.starter in context.language.subject_starters
    return is_title and not asks and not is_subject and bool(_OF_TITLE.match(context.following))


def is_ordinary(context: BoundaryContext) -> bool:
    """Whether the word has three letters or more, a vowel, and is not a known abbreviation."""
    word = context.word
    return (
        len(word) > 2
        and bool(_VOWEL.search(word))
        and word.isalpha()
        and (context.key not in context.known.known and not volume_follows(context))
    )


def cannot_end_here(context: BoundaryContext) -> bool:
    """Whether the word before the marks needs another after it: "the", "and", "I", "um".

    Not where a question mark or a quotation ends what was said: "“What the...?” He stopped."
    """
    if context.is_closed or "?" in context.marks or "!" in context.marks:
        return False
    return bool(context.words) and context.words[-1].lower() in context.language.leading_words


def leads_on(context: BoundaryContext) -> bool:
    """Whether the marks are a row of dots to the other end of a line, as in a list of prices.

    A few dots, or one, lead to an amount there, where a long name leaves no room for more.
    """
    dots = context.marks.count(".")
    if dots and not context.word and _AMOUNT_ENDS_LINE.match(context.text, context.end):
        return True
    if dots < _LEAST_LEADERS or (context.word and dots < _LEAST_GLUED_LEADERS):
        return False
    gap = context.text[context.run_start + len(context.marks) : context.next]
    return "\n" not in gap and "\r" not in gap


def is_omission(context: BoundaryContext) -> bool:
    """Whether the marks are three spaced full stops, or an ellipsis in brackets."""
    before = context.text[max(0, context.run_start - 1) : context.run_start]
    return before in ("[", "(") or (context.marks == ". . ." and before.isspace())


def is_closed_at_once(context: BoundaryContext) -> bool:
    """Whether a quote or bracket closes behind the mark."""
    return context.is_closed


def small_follows_closing(context: BoundaryContext) -> bool:
    """Whether a small letter follows a closing quote or bracket."""
    return context.is_closed and context.goes_on_small and not _is_smile(context)


def _is_smile(context: BoundaryContext) -> bool:
    """Whether the bracket behind the mark is a smile, because none was opened: "Как дела?)"."""
    if not context.language.smiles_with_bracket or context.end - context.start > len(context.left):
        return False
    return context.text[context.end - 1] == ")" and "(" not in context.left


def in_an_address(context: BoundaryContext) -> bool:
    """Whether the marks stand inside a web address, a path, a dotted name or a call in code."""
    rest = context.text[context.next : context.next + 40].split(maxsplit=1)[:1]
    token = "".join([context.word, *rest])
    return (
        "." in context.word
        or bool(_ADDRESS.search(token))
        or (bool(rest) and bool(_CALL.match(rest[0])))
        or (bool(rest) and "." in rest[0].rstrip(CLOSING + ".!?,;:"))
    )


def begins_big(context: BoundaryContext) -> bool:
    """Whether the sentence so far begins with a capital."""
    return context.text[context.start : context.start + 1].isupper()
