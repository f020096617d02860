"""Re-ranking for the gate: what goes on about a subject that it does not name again. Pure.

"She was Ada Moss, 67" behind "a passenger died" tells who died.

"She was born in Sibiu" stands behind "Elena Sturza was a chemist", which alone has the name that a
question for her place of birth asks for. English tells such a sentence by its pronoun; in languages
whose verbs need none it is told by what it says and where it stands.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from index.analysis import find_tokens, tokenize
from index.answering.features import Candidate
from index.answering.gate.asked_doers import has_new_name
from index.answering.question import PREPOSITIONS, AnswerType, Question
from index.answering.ranking import NOVELTY
from index.collection import Collection
from index.expressions import find_names
from index.languages import ENGLISH, find_language

NUM_TRIED = 6
"""Best candidates among which one that goes on is looked for."""

MAX_BEHIND = 3
"""Sentences behind the one with the subject of which one may go on about it."""

MIN_SHARE = 0.5
"""Share of the first one's score that it needs."""

MAX_SUBJECT = 6
"""Words at the beginning of a sentence among which all that it has of the question stand."""


_BEFORE_PLACE = PREPOSITIONS - {"by", "with"} | ENGLISH.articles

MAX_WORD = 20
"""Code points before a name among which the word before it is looked for."""

_LAST_WORD = re.compile(r"[a-z]+ \Z", re.IGNORECASE)

MAX_NAMING = 12
"""Best candidates among which a sentence that names the first one's subject is looked for."""

_NAMES_SUBJECT = re.compile(
    r"^\W*(?:he|she|they|the (?:\w+ ){1,3}) ?(?:is|are|was|were|ha(?:d|s|ve) been)"
    r"(?: (?:later |since )?(?:identified|named)\b(?: (?:\w+ ){0,4}as)?)? [A-Z]",
    re.IGNORECASE,
)
_NAMED_AS = re.compile(
    r"\b(?:identified|named) (?:the|one|two|three|all|both)\b[^.;]{0,40}? as (?:[a-z]+ ){0,4}[A-Z]"
)
_CAPITAL = re.compile(r"[A-Z]")


def find_naming(
    collection: Collection, question: Question, quoted: Sequence[Candidate]
) -> int | None:
    """Return the place of a sentence that names whom the first one tells of.

    It stands behind that, or says who "the missing" were named as. The question asks who, in
    English, and the first one has no name that answers.
    """
    if question.language != "en" or question.answer_type is not AnswerType.WHO:
        return None
    first = quoted[0]
    tried = [
        place
        for place, each in enumerate(quoted[1:MAX_NAMING], start=1)
        if each.sentence == first.sentence + 1
        or (each.article == first.article and place < NUM_TRIED and each.is_said.any())
    ]
    if not tried:
        return None
    if _names_somebody(collection.passages([first.sentence])[0].masked_text, question):
        return None  # mostly: then no other text is read
    sentences = [quoted[place].sentence for place in tried]
    texts = [each.masked_text for each in collection.passages(sentences)]
    for place, text in zip(tried, texts, strict=True):
        is_behind = quoted[place].sentence == first.sentence + 1
        pattern = _NAMES_SUBJECT if is_behind else _NAMED_AS
        found = pattern.search(text)
        is_named = found is not None and _CAPITAL.match(text, found.end() - 1) is not None
        if is_named and has_new_name(text, question):
            return place
    return None


def _names_somebody(text: str, question: Question) -> bool:
    """Tell whether a text has a new name that may be a person's: none in "in Orm", "the Orm"."""
    kept, end = [], 0
    for name in find_names(text):
        last = _LAST_WORD.search(text, max(0, name.span.start - MAX_WORD), name.span.start)
        if last is not None and last[0].strip().lower() in _BEFORE_PLACE:
            kept.append(text[end : name.span.start])
            end = name.span.end
    return has_new_name("".join([*kept, text[end:]]), question)


def find_continuation(
    collection: Collection, question: Question, quoted: Sequence[Candidate]
) -> int | None:
    """Return the place of the best sentence that says of the first one's subject all that is asked.

    The first one has of the question only the name that it opens with. Where capitals show
    no name nothing is found.
    """
    first = quoted[0]
    if find_language(question.language).capitalises_nouns:
        return None
    said = first.is_said
    if said.all() or not said.any():
        return None
    least = MIN_SHARE * first.score
    places = [
        place
        for place, each in enumerate(quoted[1:NUM_TRIED], start=1)
        if each.paragraph == first.paragraph
        and 0 < each.sentence - first.sentence <= MAX_BEHIND
        and each.score - each.extra.get(NOVELTY, 0.0) >= least
        and (each.is_said | said).all()
    ]
    if not places or not _has_subject_alone(collection, question, first):
        return None
    return places[0]


def _has_subject_alone(collection: Collection, question: Question, first: Candidate) -> bool:
    """Tell whether all that a sentence has of the question stands where it begins."""
    text = collection.passages([first.sentence])[0].masked_text
    terms = frozenset(word.term for word in question.words if word.content)
    found = find_tokens(text, terms, language=question.language)
    if not found or not _is_named(question, {token.term for token in found}):
        return False
    return len(tokenize(text[: found[-1].end], question.language)) <= MAX_SUBJECT


def _is_named(question: Question, terms: AbstractSet[str]) -> bool:
    """Tell whether the words of a question with some terms are a name, as capitals show."""
    written = [word.text for word in question.words if word.term in terms and word.content]
    return all(text[0].isupper() for text in written)
