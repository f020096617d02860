"""Things of another owner or kind: "the children's race", a debit card for a credit card. Pure."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from index.analysis import STOP_TERMS, Token, extract_terms, tokenize
from index.answering.gate.grounding.other_subject import is_slip_in
from index.answering.lexical import LIGHT_VERBS, UNMISSED, find_equivalents, find_synonyms
from index.answering.question import HYPHENS, Question, Word
from index.languages import ENGLISH, is_common_word

NUM_LETTERS = 5
"""First letters that forms of one word share: "opposing" and "opposition"."""

MAX_SHORT = 4
"""Content words of a question that asks for a kind which the article must have a word for."""

_WHAT_IS = re.compile(r"\W*what(?:['’]?s| is) (?:the|your|our|my) [a-z]+ [a-z]+\W*$", re.IGNORECASE)
"""What one thing of two words is: "what is the door code"."""

_OWNED = re.compile(
    r"\b(?P<owner>[a-z]+(?:['’]s|s['’]))\s(?P<thing>\w+)|\b(?P<of>\w+) of the (?P<by>[a-z]+)"
)

_BEFORE_VERB = frozenset(
    "i you he she it we they who which that to can could do does did may might must not shall"  # noqa: SIM905
    " should will would".split()
)
"""Words after which a verb stands: "we accept cards"."""

_NO_KINDS = frozenset(
    "annual anything best better big continued daily different everything few first further"  # noqa: SIM905
    " good great greatest last latest main many monthly more most new nothing one ones other own"
    " recent same several similar something special such term typical usual various weekly whole"
    " yearly".split()
)
"""Words before a noun that tell no kind of it: "the yearly fee", "if one bites you"."""

_OPENS_CLAUSE = re.compile(r", \w+(?:ing|ed)$")
"""A verb behind a comma: ice sets in, "rendering" ports unusable."""


def find_other_owner(sentence: str, question: Question) -> str:
    """Return whose thing a sentence tells of, where it is not the asked one's, or "".

    "The children's race was won by Leo" and "the race of the children" tell of no men's race.
    """
    if question.language != "en" or "'s" not in question.text.replace("’", "'"):
        return ""
    terms = {*extract_terms(sentence)}
    for owner, thing in pairwise(question.words):
        written = owner.text.replace("’", "'")
        is_owned = written.islower() and written.endswith(("'s", "s'")) and thing.content
        if not is_owned or owner.term in terms or thing.term not in terms:
            continue
        for match in _OWNED.finditer(sentence):
            found = match["owner"] or match["by"]
            if thing.term in extract_terms(match["thing"] or match["of"]) and not _may_be_asked(
                found, question
            ):
                return found
    return ""


def _may_be_asked(owner: str, question: Question) -> bool:
    """Tell whether an owner is anybody ("one's"), or a form of a word of the question."""
    begins = owner[:NUM_LETTERS]
    return begins.startswith("one'") or any(
        len(begins) == NUM_LETTERS and word.text.lower().startswith(begins)
        for word in question.words
    )


def find_other_kind(
    sentence: str,
    question: Question,
    read_around: Callable[[], Sequence[str]],
    is_in_article: Callable[[Word], bool],
) -> str:
    """Return the compound of which the question has another kind, or "".

    "We take debit cards" is no answer for a credit card: another word stands before its noun. That
    is where no source has the asked word, nor the article if the question is short, or it is asked
    what the "credit card" is and neither the title nor what stands over the sentence or goes before
    has it; `read_around` returns these.
    """
    if question.language != "en":
        return ""
    for word, noun in _list_compounds(question):
        tokens = tokenize(sentence)
        places = [at for at, each in enumerate(tokens) if each.term == noun.term]
        kinds = [find_kind(sentence, tokens, at) for at in places]
        if not kinds or not all(kinds):
            continue  # most sentences: what follows costs more
        if not is_common_word(word.text) or is_slip_in(word, sentence):
            continue
        equivalents = (term for _, others in find_equivalents([word.term], 0) for term in others)
        same = (word.term, *find_synonyms(word.term), *equivalents)
        asked = (each.term for each in question.words if each.content)
        if any(each.startswith((*asked, *same)) for each in kinds):  # an alternate one is an alt
            continue
        is_known = _is_known(question, word)
        if is_known and not _asks_what(question) and is_in_article(word):
            continue
        if not is_known or not _says_any(same, (sentence, *read_around())):
            return next(kind for kind in kinds if kind)
    return ""


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _list_compounds(question: Question) -> Sequence[tuple[Word, Word]]:
    """Return each word of a question with the noun right behind it whose kind it tells.

    A word that some source has is left out where the question is long, unless it asks what it is.
    """
    is_short = sum([word.content for word in question.words]) <= MAX_SHORT
    needs_unknown = not is_short and not _asks_what(question)
    return [
        (word, noun)
        for at, (word, noun) in enumerate(pairwise(question.words))
        if word.content
        and noun.content
        and not noun.name
        and question.text[word.span.end : noun.span.start] == " "
        and not (needs_unknown and _is_known(question, word))
        and word.text.islower()
        and noun.text.isalpha()
        and word.term not in UNMISSED
        and not is_no_noun(question, noun)
        and not _may_be_verb(question, at)
    ]


def _is_known(question: Question, word: Word) -> bool:
    """Tell whether some source has a word, or another for it."""
    is_said = word.term in question.expansions and word.text not in question.missing
    return word.id >= 0 or is_said


def _asks_what(question: Question) -> bool:
    return _WHAT_IS.match(question.text) is not None


def _may_be_verb(question: Question, at: int) -> bool:
    """Tell whether a word may be the verb of what goes right before it: "ice *blocks* ports"."""
    if not at:
        return False
    before, word = question.words[at - 1 : at + 1]
    if question.text[before.span.end : word.span.start] != " ":
        return False
    is_noun = before.content and not _may_be_verb(question, at - 1)
    return is_noun or before.text.lower() in _BEFORE_VERB


def is_no_noun(question: Question, word: Word) -> bool:
    """Tell whether a word is no noun: a form in -ed, or the verb that ends a question.

    "Which court *restored* the patents", "what does the guided tour *cost*". A preposition is no
    noun either.
    """
    if word.text in ENGLISH.prepositions:
        return True
    if word.text.endswith("ed") and word.term != word.text:
        return True
    helpers = ENGLISH.finite_forms_of_do
    is_last = word is question.words[-1]
    return is_last and any(each.text.lower() in helpers for each in question.words[:-2])


def _says_any(terms: Sequence[str], texts: Sequence[str]) -> bool:
    return any(not {*terms}.isdisjoint(extract_terms(each)) for each in texts)


def find_kind(sentence: str, tokens: Sequence[Token], at: int) -> str:
    """Return the term of the word that tells the kind of the noun at a place, "" if none does."""
    if at == 0 or (at == 1 and tokens[0].term in LIGHT_VERBS):
        return ""
    kind, before = tokens[at - 1], tokens[at - 2].word if at > 1 else ""
    is_beside = sentence[kind.end : tokens[at].start] in HYPHENS + " "
    is_word = kind.term not in STOP_TERMS and kind.word.isalpha() and kind.word not in _NO_KINDS
    is_modifier = is_word and not kind.word.endswith(("s", "ly"))
    is_modifier = is_modifier and not _OPENS_CLAUSE.search(sentence[: kind.end])
    return kind.term if is_beside and is_modifier and before not in _BEFORE_VERB else ""
