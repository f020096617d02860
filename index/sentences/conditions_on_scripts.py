"""Conditions for scripts with marks of their own, without spaces or without capitals."""

import re

from index.languages import Language
from index.sentences.boundary_context import BoundaryContext, is_georgian

_WIDE_CLAUSE = re.compile("[^，。！？“”「」：]{1,16}(?!：)(?=[，。！？“”「」]|$)")

_PARTICLE = re.compile(
    "[とっをへ]|は(?!い)|が(?!ん)|に|の(?!ち)|も(?![うしちっ])|で(?!も)|だ(?![がかけ])|や(?![はが])|など|まで|から|より"
)
"""Japanese particles that take up a quotation, without the words that begin like one."""

_TAKES_UP = re.compile("[的之等是]|[这這][句个個种種话話首本部]")
"""Beginnings of Chinese words that take up a quotation ("“…？”这句话")."""

_MIN_SPACED_LENGTH = 40
"""Code points before a space from which on it may end a Thai sentence."""

_MIN_PIECE = 9
"""Code points up to the next space from which on they may begin one."""

_MIN_CLAUSE_BEFORE, _MIN_CLAUSE_AFTER = 20, 14
"""The same where both sides have a verb."""

_MIN_BEFORE_STARTER = 10
"""Code points before a space from which on a word that begins sentences begins one."""


_INDIC_INITIALS = re.compile(r"(?:[\u0900-\u0dff]{1,4}\.)+[\u0900-\u0dff]{1,4}")
"""Initials in an Indian script, each a letter with its vowel sign: "बी.आर."."""

_SHORT_QUOTE = 20
"""Code points up to which a Chinese quotation in mid-sentence is part of it."""

_OPENINGS = {"»": "«", "”": "“", "’": "‘"}


def quotation_goes_on(context: BoundaryContext) -> bool:
    """Whether a word follows a quotation that takes it up into the sentence."""
    closing = context.text[context.end - 1]
    if context.language.code != "zh":
        return closing in "」』" and bool(_PARTICLE.match(context.right))
    return closing in "”」』" and (
        bool(_TAKES_UP.match(context.right)) or _is_quotation_inside(context, closing)
    )


def _is_quotation_inside(context: BoundaryContext, closing: str) -> bool:
    """Whether a short question or cry was quoted in mid-sentence, behind no colon or comma."""
    if context.marks[-1] not in "！？!?" or not context.right[:1].isalpha():
        return False
    left, opening = context.left, "“「『"["”」』".index(closing)]
    opened = left.rfind(opening)
    is_short = len(left) - opened <= _SHORT_QUOTE
    return is_short and opened > 0 and left[opened - 1].isalpha()


def is_caseless_quotation_inside(context: BoundaryContext) -> bool:
    """Whether the same holds with spaces, in a script without capitals: "كتاب «من أنا؟» أمس"."""
    following = context.following[:1]
    if not context.is_closed or following.lower() != following.upper() or not following.isalpha():
        return False
    left, closing = context.left.rstrip(), context.text[context.end - 1]
    opened = left.rfind(_OPENINGS.get(closing, closing), 0, len(left) - 1)
    return opened > 1 and left[opened - 1] == " " and left[opened - 2].isalpha()


def is_in_quotation_inside(context: BoundaryContext) -> bool:
    """Whether a quotation is open here that began in mid-sentence, behind no colon or comma."""
    left = context.left
    for opening, closing in ("“”", "「」", "『』"):
        if opening in left:
            opened = left.rfind(opening)
            if opened > 0 and closing not in left[opened:]:
                return left[opened - 1].isalpha() and closing in context.right
    return False


def wide_speaker_follows(context: BoundaryContext) -> bool:
    """Whether the sentence is a quotation so far, and a speaker and a verb of speaking follow."""
    is_quotation = (
        context.text[context.start] in "“「『" and context.text[context.end - 1] in "”」』"
    )
    found = _WIDE_CLAUSE.match(context.right) if is_quotation else None
    verbs = context.language.quotation_verbs
    return found is not None and any(verb in found[0] for verb in verbs)


def is_quotation_with_speaker(context: BoundaryContext) -> bool:
    """Whether a quotation opened the Chinese sentence, and its speaker follows where it closes."""
    if context.text[context.start] not in "“「『":
        return False
    rest = context.right
    closes = next((i for i, mark in enumerate(rest) if mark in "”」』"), -1)
    if closes < 0 or any(mark in rest[:closes] for mark in "“「『"):
        return False
    found = _WIDE_CLAUSE.match(rest, closes + 1)
    verbs = context.language.quotation_verbs
    return found is not None and any(verb in found[0] for verb in verbs)


def particle_takes_up(context: BoundaryContext) -> bool:
    """Whether a quotation is open here, and a particle takes it up where it closes: "라고"."""
    particles = context.language.quotation_particles
    if not particles:
        return False
    left, opened = context.left, context.left.rfind("“")
    is_open = "”" not in left[opened:] if opened >= 0 else left.count('"') % 2 == 1
    rest = context.right
    closes = min((i for i in (rest.find('"'), rest.find("”")) if i >= 0), default=-1)
    return is_open and closes >= 0 and rest.startswith(particles, closes + 1)


def quotation_is_taken_up(context: BoundaryContext) -> bool:
    """Whether a Japanese quotation is open here, and its speaker follows where it closes."""
    if context.left.count("「") <= context.left.count("」"):
        return False
    rest = context.right
    closes = rest.find("」")
    return (
        closes >= 0
        and "「" not in rest[:closes]
        and (rest[closes + 1 : closes + 2] == "、" or bool(_PARTICLE.match(rest, closes + 1)))
    )


def wide_mark_follows(context: BoundaryContext) -> bool:
    """Whether a mark that no sentence begins with follows, without a space."""
    return (
        context.right[:1] in tuple("，、；：。！？,;:）)」』”’》〉…—")
        and context.next == context.end
    )


def wide_title_is_open(context: BoundaryContext) -> bool:
    """Whether the title of a work is open here and closes later: "《你好！|李焕英》"."""
    left, right = context.left, context.right
    return left.count("《") > left.count("》") and "》" in right


def wide_bracket_inside(context: BoundaryContext) -> bool:
    """Whether a bracket closes here or later that was opened inside a sentence that goes on."""
    if context.text[context.start] in "（(" or context.next >= len(context.text):
        return False
    if context.text[context.end - 1] == "）":
        return True
    if context.left.count("（") <= context.left.count("）"):
        return False
    closes = context.right.find("）")
    return 0 <= closes < len(context.right) - 1 and "（" not in context.right[:closes]


def has_own_full_stop(context: BoundaryContext) -> bool:
    """Whether the text around uses the language's own full stop, so that "." only abbreviates."""
    own_full_stops = context.language.own_full_stops
    if not own_full_stops:
        return False
    left, right = context.left, context.right
    return any(own in left or own in right for own in own_full_stops)


def particle_ends(context: BoundaryContext) -> bool:
    """Whether a particle stands before the space that ends sentences, as ครับ in Thai."""
    endings = tuple(context.language.sentence_endings)
    return context.left.endswith(endings) and not _joins(context)


def goes_on_after_space(context: BoundaryContext) -> bool:
    """Whether a space stands inside a sentence.

    What was said cannot end there, as it ends in a word for "that" or is only the clause with
    "if" before the main one; or nothing speaks for a new sentence: no word that begins one, and
    little was said, a number or foreign word stands before the space, a joining word follows, or
    so few letters that they are a surname or a unit.
    """
    language, left, following = context.language, context.left, context.following
    length = context.end - context.start
    if left.endswith(tuple(language.leading_words)) or (
        left.startswith(tuple(language.conjunctions)) and " " not in left
    ):
        return True
    if following.startswith(tuple(language.strong_starters)):
        return length < _MIN_BEFORE_STARTER
    if not "\u0e00" <= left[-1] <= "\u0e7f" or left[-1].isdecimal() or _joins(context):
        return True
    if length >= _MIN_SPACED_LENGTH and len(following) >= _MIN_PIECE:
        return False
    return not (
        length >= _MIN_CLAUSE_BEFORE
        and len(following) >= _MIN_CLAUSE_AFTER
        and _has_verb(left, language)
        and _has_verb(following, language)
    )


def _joins(context: BoundaryContext) -> bool:
    following = context.right
    return following[:1].isdecimal() or following.startswith(tuple(context.language.joining_starts))


def _has_verb(text: str, language: Language) -> bool:
    return any(word in text for word in language.auxiliaries)


def is_single_letter(context: BoundaryContext) -> bool:
    """Whether the word is a letter of a script without capitals, or several with full stops."""
    following = context.following[:1]
    if _INDIC_INITIALS.fullmatch(context.word):
        return following.isalpha() and following.lower() == following.upper()
    if context.key in context.language.auxiliaries or "\ufdf0" <= context.word <= "\ufdff":
        return False  # "છે" is "is", "ﷺ" is a phrase in one letter
    return (
        sum(map(str.isalpha, context.word)) == 1
        and context.word[0].isalpha()
        and not any(map(str.isdecimal, context.word))
        and following.isalpha()
        and (is_georgian(context.word) or context.word.lower() == context.word.upper())
        and (is_georgian(following) or following.lower() == following.upper())
    )


def is_initial_before_own_stop(context: BoundaryContext) -> bool:
    """Whether Urdu's full stop stands behind the name of a letter or a counter: "ایم۔ اے۔"."""
    if context.marks != "۔":
        return False
    language = context.language
    if context.key in language.counter_abbreviations:
        return context.following[:1].isdecimal()
    return context.key in language.title_abbreviations and context.following[:1].isalpha()
