"""Deeds and roles of others: "Captain of the Alma" is not that of the Brita. Pure."""

import re
from collections.abc import Sequence
from itertools import islice

from index.analysis import STOP_TERMS, Token, extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.language_facts import gives_instruction
from index.answering.other_facts.said_words import is_unknown, list_forms, says, says_itself
from index.answering.other_facts.wanted_words import (
    asks_when_done,
    find_deed,
    find_deed_of_subject,
    find_how_to,
    find_role,
    is_past,
)
from index.answering.question import (
    AnswerType,
    Question,
    Word,
    find_specific_words,
    list_lowered,
)
from index.collection import Collection
from index.expressions import find_names
from index.languages import ENGLISH, word_set

_LIFE = re.compile(r"\b\d{4}\W{1,5}(?:\w+ ){0,3}\d{4}\b|\*|†")
"""The years of a life: "Ana Bell (1820-1910)"."""

_LIFE_DEEDS = frozenset(extract_terms("born die died"))

_MAKING = frozenset(
    extract_terms(
        "adopted approved built composed created declared enacted established founded introduced"
        " issued launched made passed produced proposed ratified signed written"
    )
)
"""Terms of deeds by which something begins, of which the year may stand beside its name."""

_YEAR_BEFORE = re.compile(r"(?<![\d.,-])(?:1\d{3}|20\d\d) $")
_YEAR_BEHIND = re.compile(r" \((?:1\d{3}|20\d\d)\)")

_COMING = re.compile(
    r"\b(?:next|upcoming) (?:\w+ ){1,3}(?:is|are|starts?|begins?|takes place)\b"
    r"|\bwill (?:be|take)\b",
    re.IGNORECASE,
)

_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "his", "her", "their", "its"})

_LABELLED_STEP = re.compile(r"[^\w\n]*[^\W\d_][^:.\n]{0,60}:[*_ ]+\S")
_OPERATING = frozenset(
    extract_terms("access activate engage enable open operate select set start switch turn use")
)
"""Terms of using something that a label with an instruction need not say."""

_BEFORE_NOUN = ENGLISH.articles | ENGLISH.determiners
MAX_WHOSE = 3
"""Times that "whose" is read in a sentence."""

_WHOSE = re.compile(r"\bwhose ((?:\w+ ){0,2}\w+)")
_WHERE = word_set(
    "above across against at behind below beneath beside in into near on onto under upon"
)
"""Prepositions before the place at which something is done."""

_OPEN_OR_SHUT = re.compile(r"\b(?:re-?)?(?:open|clos|shut|resum)", re.IGNORECASE)

_OPENED = re.compile(
    r"\b(?<!re-)opened\b(?! (?:up |its doors )?(?:again|anew|once (?:more|again))\b)", re.IGNORECASE
)
"""What happened once, and is no state of today: "it opened in 1962", but not "opened again"."""

_MAX_PLACE = 6
"""Words behind such a preposition that name the place."""

_SIGNS = frozenset("+#")

_LABEL = re.compile(r"\W*[^\W\d_]+(?: [^\W\d_]+){0,2}: +\S")


def leaves_deed(_: Collection, question: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether only names stand beside a deed, and the sentence does not tell it of them."""
    deed = find_deed(question)
    if deed is None:
        return False
    if says_itself(candidate, deed, text):
        return not asks_when_done(question) and _is_done_by_other(question, deed, text)
    if deed.term in _MAKING and _is_dated(question, text):
        return False
    return not (deed.term in _LIFE_DEEDS and _LIFE.search(text))


def _is_dated(question: Question, text: str) -> bool:
    """Tell whether an asked name has a year beside it: "the 1996 Leave Act", "the Edict (1685)"."""
    asked = {word.term for word in find_specific_words(question)}
    for name in find_names(text):
        if asked.isdisjoint(extract_terms(text[slice(*name.core)])):
            continue
        if _YEAR_BEFORE.search(text, 0, name.core.start):
            return True
        if _YEAR_BEHIND.match(text, name.span.end) or _YEAR_BEHIND.match(text, name.core.end):
            return True
    return False


def _is_done_by_other(question: Question, deed: Word, text: str) -> bool:
    """Tell whether another name stands before a deed, and none has all of an asked one."""
    asked = {word.term for word in find_specific_words(question)}
    names = [
        (each.core, {*extract_terms(text[each.core.start : _find_end(text, each.core.end)])})
        for each in find_names(text)
    ]
    place = next((each.start for each in tokenize(text) if each.term == deed.term), -1)
    before = [terms for span, terms in names if span.end <= place]
    words_before = {token.word for token in tokenize(text[: max(place, 0)])}
    if not before or any(asked <= terms for _, terms in names) or _PRONOUNS & words_before:
        return False
    return not any(terms <= asked for terms in before) and bool(asked)


def _find_end(text: str, end: int) -> int:
    """Return the end of a name that may have signs as its last characters: "K+", "C#"."""
    while text[end : end + 1] in _SIGNS:
        end += 1
    return end


def find_past_deed(question: Question) -> tuple[Word, Sequence[Word]] | None:
    """Return a deed and the words for what did it: "when did *Otter Bridge* *collapse*".

    None for any other question. English questions alone.
    """
    content = [word for word in question.words if word.content]
    texts = list_lowered(question)
    if question.language != "en" or len(content) < 2 or "did" not in texts[1:2]:
        return None
    return (content[-1], content[:-1]) if content[-1] is question.words[-1] else None


def is_where_done(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether what is asked to have done something is only where another thing did it.

    "A crane collapsed on Otter Bridge" does not say when the bridge collapsed.
    """
    found = find_past_deed(question)
    if found is None:
        return False
    deed, asked = found[0], {word.term for word in found[1]}
    tokens = tokenize(text)
    at = next((n for n, token in enumerate(tokens) if token.term == deed.term), 0)
    if at < 2 or tokens[at - 2].word not in _BEFORE_NOUN or tokens[at - 1].term in STOP_TERMS:
        return False
    place = tokens[at + 1 : at + 2 + _MAX_PLACE]
    if not place or place[0].word not in _WHERE:
        return False
    is_before = any(token.term in asked for token in tokens[:at])
    return not is_before and asked <= {token.term for token in place}


def find_reopening(question: Question) -> Word | None:
    """Return the verb of a question when something opens again: "when will it *reopen*", or None.

    English questions alone.
    """
    texts = list_lowered(question)
    if question.language != "en" or "when" not in texts:
        return None
    verbs = {"reopen", "reopens", *({"open", "opens"} if "again" in texts else ())}
    found = (word for word in question.words if word.content and word.text.lower() in verbs)
    return next(found, None)


def leaves_reopening(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether it is asked when something opens again, and a sentence says nothing of that."""
    deed = find_reopening(question)
    if deed is None or tells_of_opening(text):
        return False
    return _OPENED.search(text) is not None or not says(collection, candidate, deed)


def list_said_by_opening(
    collection: Collection, question: Question, candidate: Candidate
) -> frozenset[str]:
    """Return the terms of "when does it *reopen*" that "shut until Monday" says without them."""
    deed = find_reopening(question)
    if deed is None:
        return frozenset()
    text = collection.passages([candidate.sentence])[0].masked_text
    return frozenset({deed.term} if tells_of_opening(text) else ())


def tells_of_opening(text: str) -> bool:
    """Tell whether a text says that something is open or shut."""
    return _OPEN_OR_SHUT.search(_OPENED.sub(" ", text)) is not None


def leaves_deed_of_subject(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    """Tell whether it is asked if a subject did something, and the sentence only has the subject.

    Some source has all words for the deed: of another word for it nothing is known.
    """
    deed = find_deed_of_subject(question)
    if not deed or any(is_unknown(question, word) for word in deed):
        return False
    return not any(says(collection, candidate, word) for word in deed)


def is_yet_to_come(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether it is asked when something happened, and the sentence tells of what will."""
    return is_past(question) and _COMING.search(text) is not None


def is_other_role(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence has the role in something else, or a label of another role.

    "Captain of the Alma" is not that of the Brita.
    """
    found = find_role(question)
    if found is None:
        return False
    role, names = found
    forms = list_forms(role)
    tokens = tokenize(text)
    places = [at for at, token in enumerate(tokens) if token.term in forms]
    if not places and names and not _has_new_name(question, text):
        return True
    if not places:
        return bool(_LABEL.match(text)) and is_unknown(question, role)
    owners = {word.term for word in names}
    found_owners = [_find_owner(text, place, tokens) for place in places]
    return bool(owners) and all(owner and owner not in owners for owner in found_owners)


def asks_who(question: Question) -> bool:
    """Tell whether an English question asks who does or is something."""
    return question.language == "en" and question.answer_type is AnswerType.WHO


def is_role_of_other_owner(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether the asked role is said after "whose" alone, of something not asked about.

    "The Reed List, whose leader, Ada Lund, called the panel slow" does not say who leads the panel.
    """
    others = {word.term for word in question.words if word.content}
    forms = [list_forms(word) for word in question.words if word.content and not word.name]
    matches = islice(_WHOSE.finditer(text), MAX_WHOSE)
    found = [(each.start(), extract_terms(each[1])) for each in matches]
    for start, terms in found:
        role = next((each for each in forms if not each.isdisjoint(terms)), None)
        if role is None:
            continue
        rest = {*extract_terms(text[:start])} & (others - role)
        said_elsewhere = [*extract_terms(text[:start]), *extract_terms(text[start:])]
        if not rest and sum(term in role for term in said_elsewhere) == 1:
            return True
    return False


def _has_new_name(question: Question, text: str) -> bool:
    """Tell whether a sentence has a name of which the question has no word."""
    known = {word.term for word in question.words}
    names = (extract_terms(text[slice(*each.core)]) for each in find_names(text))
    return any(known.isdisjoint(terms) for terms in names)


def _find_owner(text: str, place: int, tokens: Sequence[Token]) -> str:
    """Return the term that opens the name whose role it is, "" if none: "of the Alma", "Alma's".

    The role is the token at a place.
    """
    after = [token for token in tokens[place + 1 : place + 4] if token.word not in ENGLISH.articles]
    if len(after) > 1 and after[0].word == "of" and text[after[1].start].isupper():
        return after[1].term
    before = tokens[place - 1] if place else None
    if before is None or not text[before.start].isupper():
        return ""
    written = text[before.start : tokens[place].start].rstrip()
    return before.term if written.endswith(("'s", "’s", "s'", "s’")) else ""


def leaves_how_to(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether it is asked how to do something, and the sentence does not say that.

    "A tamed mole digs" does not say how to tame one.
    """
    deed = find_how_to(question)
    if deed is None:
        return False
    text = collection.passages([candidate.sentence])[0].masked_text
    if _describes_with(text, deed):
        return True
    return not says(collection, candidate, deed) and not is_labelled_step(text, deed)


def is_labelled_step(text: str, deed: Word) -> bool:
    """Tell whether a text says behind a label how to use it: "Timer: press T" starts the timer."""
    is_used = deed.term in _OPERATING and _LABELLED_STEP.match(text) is not None
    return is_used and gives_instruction(text)


def _describes_with(text: str, deed: Word) -> bool:
    """Tell whether all forms of a deed in a text are participles that describe a noun."""
    tokens = tokenize(text)
    triples = zip([None, *tokens], tokens, [*tokens[1:], None], strict=False)
    found = [
        before is not None
        and before.word in _BEFORE_NOUN
        and token.word.endswith("ed")
        and after is not None
        and after.term not in STOP_TERMS
        for before, token, after in triples
        if token is not None and token.term == deed.term
    ]
    return bool(found) and all(found)
