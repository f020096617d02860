"""Form of a question: its clause pattern, the noun it asks for, and the words around.

Read without a part-of-speech tagger, from closed classes of words and the order of question word,
auxiliary and nouns.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from index.analysis import QUESTION_TERMS, extract_terms
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.question.answer_type import AnswerType
from index.answering.question.question import Question, Word
from index.expressions import tokenize_sentence
from index.languages import ENGLISH

AUXILIARIES = ENGLISH.auxiliaries | ENGLISH.negated_auxiliaries
BE = ENGLISH.forms_of_be | {"s"}
_AUXILIARIES_AND_S = AUXILIARIES | BE
DETERMINERS = ENGLISH.determiners
PREPOSITIONS = ENGLISH.prepositions
PRONOUNS = ENGLISH.pronouns
CONNECTIVES = ENGLISH.conjunctions | ENGLISH.degree_words
FUNCTION_WORDS = AUXILIARIES | DETERMINERS | PREPOSITIONS | PRONOUNS | CONNECTIVES
_IRREGULAR_PAST_FORMS = ENGLISH.irregular_past_forms
_IRREGULAR_PLURALS = ENGLISH.irregular_plurals
_QUESTION_WORDS = QUESTION_TERMS - {"that"}
_DO = ENGLISH.finite_forms_of_do
# Nouns before "of" that are not the focus: "what type of exam" asks for an exam.
_CLASSIFIERS = frozenset(
    [
        *("type", "types", "kind", "kinds", "sort", "sorts", "form", "forms", "name", "names"),
        *("part", "parts", "one", "piece", "example"),
    ]
)
_MAX_NOUN_PHRASE = 5  # words after the question word that are looked through for its noun phrase
# Nouns whose instances have proper names.
_NAMED = frozenset(
    [
        *("city", "country", "state", "place", "town", "continent", "region", "nation", "island"),
        *("province", "county", "area", "location", "river", "lake", "sea", "mountain", "street"),
        *("park", "company", "team", "school", "university", "organization", "group", "party"),
        *("club", "person", "president", "author", "king", "tribe", "war", "event", "language"),
        *("book", "magazine", "newspaper", "name", "day"),
    ]
)


class ClausePattern(StrEnum):
    """What follows the question word: a noun or not, and which verb."""

    BE = "be"  # What is X? What was the first team to …?
    DO = "do"  # What does X hold?
    SUBJECT = "subject"  # Who holds X?
    NOUN_DO = "noun do"  # Which cup does X hold?
    NOUN_BE = "noun be"  # Which cup was held by X?
    NOUN_SUBJECT = "noun subject"  # Which team holds X?
    ADVERB_BE = "adverb be"  # When was X held?
    OTHER_VERB = "other verb"  # How can X hold?
    END = "end"  # X holds what?
    NONE = "none"  # no question word


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionForm:
    """The form of a question. All words but the question word and the preposition are terms.

    `focus` is the noun that names what is asked for ("which team", "what is the height of"),
    `counted` all words after "how many" or "how much" of which one may be it, `preposition` the one
    that governs the question word. Outside the focus, `anchor` is the content term nearest to the
    question word, and `last` the last one after it (at the pattern END, the anchor). Each is ""
    where there is none.
    """

    answer_type: AnswerType
    pattern: ClausePattern
    question_word: str
    content_terms: frozenset[str]
    preposition: str
    focus: str
    counted: tuple[str, ...]
    focus_is_plural: bool
    focus_is_named: bool
    anchor: str
    last: str
    variants: Mapping[str, str]


@lru_cache(maxsize=4)  # once for the gate and all the quotes of one answer
def analyze_form(question: Question) -> QuestionForm:
    """Return the form of a question."""
    tokens = tokenize_sentence(question.text)
    words = list(tokens.words[: len(tokens)])
    while words and not words[-1][0].isalnum():
        words.pop()
    at = next((i for i, word in enumerate(words) if word in _QUESTION_WORDS), None)
    if at is not None and words[at + 1 : at + 3] in (["'", "s"], ["’", "s"]):
        del words[at + 1]  # "who's" is read as "who is"
    content = [word for word in question.words if word.content]
    if at is None:
        return _make_form(question, ClausePattern.NONE, "", "", "", (), ("", ""))
    pattern, focus = _find_pattern(words, at)
    noun = words[focus[-1]] if focus else ""
    outside = [word for word in content if word.text.lower() not in {words[i] for i in focus}]
    around = _find_anchor_and_last(outside, tokens.starts[at], at_end=pattern is ClausePattern.END)
    preposition, counted = _find_preposition(words, at), _find_counted(words, at)
    return _make_form(question, pattern, words[at], preposition, noun, counted, around)


def _make_form(  # noqa: PLR0917, private and called in two places
    question: Question,
    pattern: ClausePattern,
    question_word: str,
    preposition: str,
    noun: str,
    counted: Sequence[str],
    around: tuple[str, str],
) -> QuestionForm:
    term_of = {word.text.lower(): word.term for word in question.words}  # corrected if misspelt

    def find_terms(written: Sequence[str]) -> tuple[str, ...]:
        return tuple(term_of.get(each) or next(iter(extract_terms(each)), "") for each in written)

    return QuestionForm(
        answer_type=question.answer_type,
        pattern=pattern,
        question_word=question_word,
        content_terms=frozenset(word.term for word in question.words if word.content),
        preposition=preposition,
        focus=find_terms([noun])[0],
        counted=find_terms(counted),
        focus_is_plural=is_plural(noun),
        focus_is_named=noun in _NAMED,
        anchor=around[0],
        last=around[1],
        variants=_find_variants(question),
    )


def _find_variants(question: Question) -> Mapping[str, str]:
    """Map related terms and synonyms, which are English, to the content term they may stand for."""
    if question.language != "en":
        return {}
    terms = [word.term for word in question.words if word.content]
    variants: dict[str, str] = {}
    for find in (find_related_terms, find_synonyms):
        for term in terms:
            for other in find(term):
                variants.setdefault(other, term)
    return {other: term for other, term in variants.items() if other not in terms}


def is_plural(word: str) -> bool:
    """Tell whether a word looks like a plural."""
    return word.endswith("s") and not word.endswith("ss")


def _find_preposition(words: Sequence[str], at: int) -> str:
    """Return the preposition before the question word ("in what …") or stranded at the end."""
    if at and words[at - 1] in PREPOSITIONS:
        return words[at - 1]
    return words[-1] if words[-1] in PREPOSITIONS else ""


def _find_counted(words: Sequence[str], at: int) -> Sequence[str]:
    """Return the words between "how many" or "how much" and the next function word."""
    if words[at : at + 2] not in (["how", "many"], ["how", "much"]):
        return ()
    end = at + 2
    while end < min(at + _MAX_NOUN_PHRASE, len(words)) and words[end] not in FUNCTION_WORDS:
        end += 1
    return words[at + 2 : end]


def _find_pattern(words: Sequence[str], at: int) -> tuple[ClausePattern, list[int]]:
    """Return the clause pattern, and the places of the focus."""
    if words[at] == "how":
        return _find_how_pattern(words, at)
    end, focus = _find_noun_phrase(words, at + 1)
    verb = words[end] if end < len(words) else ""
    if words[at] in ("what", "which") and end == at + 1 and verb in BE:
        return ClausePattern.BE, _find_described(words, end + 1)
    if at > 1 and at >= len(words) - 2:
        return ClausePattern.END, focus
    if words[at] in ("what", "which") and end > at + 1:
        return _find_noun_pattern(words, verb, focus)
    return _find_verb_pattern(verb), []


def _find_noun_pattern(
    words: Sequence[str], verb: str, run: list[int]
) -> tuple[ClausePattern, list[int]]:
    """Return the same for a run of nouns after "what" or "which" and the verb after it."""
    if verb in _DO:
        return ClausePattern.NOUN_DO, run
    if verb in AUXILIARIES:
        return ClausePattern.NOUN_BE, run
    # Without an auxiliary the run of nouns holds the verb too: "which team joined the league".
    nouns = _find_nouns_before_verb(words, run)
    return (ClausePattern.NOUN_SUBJECT if nouns else ClausePattern.SUBJECT), nouns


def _find_how_pattern(words: Sequence[str], at: int) -> tuple[ClausePattern, list[int]]:
    end = at + 1
    while end < min(at + 4, len(words)) and words[end] not in AUXILIARIES | PREPOSITIONS:
        end += 1
    counts = words[at + 1 : at + 2] in (["many"], ["much"])
    verb = words[end] if end < len(words) else ""
    focus = list(range(at + 2, end)) if counts else []
    if verb not in AUXILIARIES and len(focus) > 1:
        plurals = [i for i in focus if is_plural(words[i]) or words[i] in _IRREGULAR_PLURALS]
        if words[at + 1] == "many" and plurals:
            focus = focus[: focus.index(plurals[-1]) + 1]
        else:
            focus = _find_nouns_before_verb(words, focus)
    return _find_verb_pattern(verb), focus


def _find_nouns_before_verb(words: Sequence[str], run: Sequence[int]) -> list[int]:
    """Return the places of the nouns of a run of nouns with a verb at its end, if it has one.

    An irregular past form is taken for the verb, and so is the last word of the run if it ends in
    -ed or stands before a determiner; otherwise only the first noun is sure to be one.
    """
    nouns = [at for at in run if words[at] not in FUNCTION_WORDS and words[at] != "one"]
    for place, at in enumerate(nouns):
        following = words[at + 1] if at + 1 < len(words) else ""
        ends_run = not following or following in FUNCTION_WORDS
        is_verb = following in DETERMINERS or (ends_run and words[at].endswith("ed"))
        if is_verb or words[at] in _IRREGULAR_PAST_FORMS:
            return nouns[:place]
    return nouns[:1]


def _find_verb_pattern(verb: str) -> ClausePattern:
    if verb in _DO:
        return ClausePattern.DO
    if verb in BE:
        return ClausePattern.ADVERB_BE
    return ClausePattern.OTHER_VERB if verb in AUXILIARIES else ClausePattern.SUBJECT


def _find_noun_phrase(words: Sequence[str], start: int) -> tuple[int, list[int]]:
    """Return where the nouns after the question word end, and their places."""
    end, focus = start, list[int]()
    while end < min(start + _MAX_NOUN_PHRASE, len(words)) and words[end] not in _AUXILIARIES_AND_S:
        if words[end] == "of" and focus and words[end - 1] in _CLASSIFIERS:
            if words[end + 1 : end + 2] and words[end + 1] in DETERMINERS:
                break  # "what part of the ship" asks for a part
            focus = []
        elif words[end] in FUNCTION_WORDS and words[end] not in ("other", "one"):
            break
        else:
            focus.append(end)
        end += 1
    return end, focus


def _find_described(words: Sequence[str], start: int) -> list[int]:
    """Return the places of the noun phrase after "what is": "the usual duration" of something."""
    focus: list[int] = []
    for at in range(start, len(words)):
        if words[at] == "of" and focus and words[at - 1] in _CLASSIFIERS:
            focus = []
        elif words[at] not in FUNCTION_WORDS:
            focus.append(at)
        elif focus or words[at] not in DETERMINERS:
            break
    return focus


def _find_anchor_and_last(content: Sequence[Word], start: int, *, at_end: bool) -> tuple[str, str]:
    """Return the anchor and the last content term; `start` is the question word's offset."""
    before = [word.term for word in content if word.span.start < start]
    after = [word.term for word in content if word.span.start > start]
    if at_end:
        ordered = before[::-1]
        return (ordered[0], ordered[0]) if ordered else ("", "")
    ordered = after + before[::-1]
    return ordered[0] if ordered else "", after[-1] if after else ""
