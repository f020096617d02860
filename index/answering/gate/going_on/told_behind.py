"""Re-ranking for the quotes: the sentence behind the best one tells what is asked. Pure.

"Wear the belt at all times. Otherwise the alarm goes off" tells why the belt is worn, and "The
lathe stands in room 4. It was given by Ida Holm" who gave it: the first sentence has the words of
the question, the second one the answer.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import compress, takewhile

from index.analysis import extract_terms
from index.answering.features import Candidate, has_pronoun_object
from index.answering.gate.asked_circumstances import lacks_place
from index.answering.gate.asked_doers import has_new_name
from index.answering.gate.going_on.reasons_behind import tells_reason
from index.answering.gate.going_on.sentence_pairs import SentencePair
from index.answering.gate.going_on.steps_behind import (
    ASKS_WHAT_TO_DO,
    find_what_follows,
)
from index.answering.language_facts import gives_instruction
from index.answering.lexical import UNMISSED
from index.answering.other_facts import asks_side, lacks_side
from index.answering.question import (
    AnswerType,
    Question,
    find_expected_expressions,
    list_lowered,
)
from index.answering.ranking import NOVELTY
from index.collection import Collection

NUM_TRIED = 10
"""Best candidates among which one behind the first is looked for."""

MAX_BEHIND = 2
"""Sentences behind the first one that are read."""

MIN_SHARE = 0.5
"""Share of the first one's score that a sentence needs which says the rest of a question."""

MIN_SAID_OF_CASE = 0.5
"""Share of the question's content words that the first one needs to say where whom to turn to
is told behind it."""

MAX_PARAGRAPHS = 40
"""Paragraphs of an article in which "the motion" is the one that the sentence before told of."""

_ITEM = re.compile(r"\s*(?:[-*+•–] |\(?\d{1,3}[.)] )")
"""What opens an item of a list: it is about another thing than the item before."""

_GOES_ON = re.compile(r"\W*(?:it|its|that|their|these|they|this|those)\b", re.IGNORECASE)

_OF_IT = re.compile(r"\W*(?:he|it|its|she|they)\b", re.IGNORECASE)
"""How a sentence opens that goes on about the thing itself: "these losses" may be anything."""

_ARTICLE = re.compile(r"\W*the (\w+)", re.IGNORECASE)

_FROM = re.compile(r"\bfrom (?:(?:an?|the|their|your) )?[\w-]+", re.IGNORECASE)

_NAME = r"(?:(?:(?:the|our|your) )?[a-z]+,? ){0,2}(?:(?-i:[A-Z])|@\w)"
_HANDLE = re.compile(r"\bby @\w")
_BY_SOMEBODY = re.compile(rf"\b(?:by|with) {_NAME}", re.IGNORECASE)
_DONE_BY = re.compile(
    r"\W*(?:(?:he|it|she|that|these|they|this|those|the \w+)\b.{0,40}?"
    rf" (?:are|be|been|being|is|was|were) )?(?:\w+ly |\w+ and )?\w+(?:d|e|g|n|t) by {_NAME}",
    re.IGNORECASE,
)
"""Somebody who did something: "It was written by member Ida", "Found by Ida"."""

_DONE_WITH = re.compile(rf"\b(?:it|them)\b.*\b(?:we|you)\b.*\bwith {_NAME}", re.IGNORECASE)
"""With whom it is done: "For it you pass a test with Ida"."""

_ASKS_WHOM_TO_TURN_TO = re.compile(
    r"\bwhom? (?:can|could|do|must|should|would) (?:i|we|you) (?:(?:have|need) to )?"
    r"(?:ask|complain|contact|email|go|inform|message|notify|phone|report|speak|talk|tell|turn|write)"
    r"\b",
    re.IGNORECASE,
)
_TURN_TO = re.compile(
    r"\b(?:ask|call|contact|email|inform|message|notify|phone|see|tell"
    r"|(?:apply|complain|reported|report|speak|talk|turn|write|sent|send\b.{1,20}) to)"
    rf" {_NAME}",
    re.IGNORECASE,
)
"""Whom one turns to: "ask Ida", "must be reported to the warden, Ida Holm"."""

_MAKING = frozenset(
    extract_terms(
        "began begin begun build built code compose create design develop found invent make made"
        " paint write"
    )
    + extract_terms("wrote written")
)
"""Terms of making something: who wrote a program made it."""


def find_told_behind(
    collection: Collection, question: Question, quoted: Sequence[Candidate]
) -> int | None:
    """Return the place of a sentence shortly behind the first one that tells what is asked of it.

    That is a reason, a place, somebody who did it, what to do or what comes of it, where the first
    one tells none, or all that the first one does not say of the question. It stands in the same
    item. English questions alone.
    """
    first = quoted[0]
    if question.language != "en" or not first.is_said.any():
        return None
    places = {
        each.sentence: place
        for place, each in enumerate(quoted[1:NUM_TRIED], start=1)
        if each.paragraph == first.paragraph and 0 < each.sentence - first.sentence <= MAX_BEHIND
    }
    tells = _TELLING.get(question.answer_type) or find_what_follows(question)
    if not places or (tells is None and first.is_repeated.all()):
        return None
    ids = range(first.sentence, max(places) + 1)
    head, *behind = (each.masked_text for each in collection.passages(ids))
    of_item = [*takewhile(lambda text: not _ITEM.match(text), behind)]
    is_short = len(collection.paragraphs_of(first.article)) <= MAX_PARAGRAPHS
    for sentence, text in enumerate(of_item, start=first.sentence + 1):
        place = places.get(sentence, 0)
        if not place:
            continue
        pair = SentencePair(first, quoted[place], head, text)
        tells_it = tells is not None and tells(question, pair)
        if tells_it or _says_the_rest(question, pair, in_short=is_short):
            return place
    return None


def _tells_place(question: Question, pair: SentencePair) -> bool:
    """Tell whether a text says where that is which the one before names.

    A place from which something is gone is not where it is.
    """
    if "from" in list_lowered(question) or lacks_place(pair.text, question):
        return False
    if not lacks_place(_FROM.sub(" ", pair.head), question):
        return False
    return _GOES_ON.match(pair.text) is not None or has_pronoun_object(pair.text.lower())


def _tells_doer(question: Question, pair: SentencePair) -> bool:
    """Tell whether a text names by or with whom it is done, and the one before does not.

    It says the deed, or both are deeds of making. Or it names whom one turns to, or who was against
    what was decided.
    """
    if asks_side(question):
        return lacks_side(pair.head, question) and not lacks_side(pair.text, question)
    if _ASKS_WHOM_TO_TURN_TO.search(question.text):
        is_told = _TURN_TO.search(pair.text) is not None and not _TURN_TO.search(pair.head)
        return is_told and pair.share_said >= MIN_SAID_OF_CASE
    is_new = has_new_name(pair.text, question) or _HANDLE.search(pair.text) is not None
    if _BY_SOMEBODY.search(pair.head) or not is_new:
        return False
    found = _DONE_BY.match(pair.text) or _DONE_WITH.search(pair.text)
    if found is None:
        return False
    is_made = not _MAKING.isdisjoint(word.term for word in question.words)
    return pair.adds_word or (is_made and not _MAKING.isdisjoint(extract_terms(found[0])))


_TELLING: Mapping[AnswerType, Callable[[Question, SentencePair], bool]] = {
    AnswerType.WHY: tells_reason,
    AnswerType.WHERE: _tells_place,
    AnswerType.WHO: _tells_doer,
}
"""What decides by the type of a question."""


def _says_the_rest(question: Question, pair: SentencePair, *, in_short: bool) -> bool:
    """Tell whether a sentence has all words of a question that the first one leaves unsaid.

    It goes on about the same thing, or says what to do where that is asked. "The" opens a sentence
    about the same thing `in_short` articles alone.
    """
    first, behind = pair.first, pair.behind
    table, flags = first.table, first.table.flags
    if int(flags[first.column]) & int(find_expected_expressions(question).flags):
        return False
    if not (behind.is_repeated & ~first.is_repeated).any():
        return False
    if behind.score - behind.extra.get(NOVELTY, 0.0) < MIN_SHARE * first.score:
        return False
    unsaid = (~first.is_said & ~behind.is_said).tolist()
    if not UNMISSED.issuperset(compress(table.content_terms, unsaid)):
        return False
    if _OF_IT.match(pair.text) or (in_short and _opens_with_asked(question, pair.text)):
        return True
    asks = ASKS_WHAT_TO_DO.search(question.text) is not None
    return asks and gives_instruction(pair.text) and not gives_instruction(pair.head)


def _opens_with_asked(question: Question, text: str) -> bool:
    """Tell whether a sentence opens with an article and a word of the question: "the *motion*".

    How something is done is told of no such thing, but in steps.
    """
    opening = _ARTICLE.match(text)
    if opening is None or question.answer_type is AnswerType.HOW:
        return False
    asked = {word.term for word in question.words if word.content}
    return not asked.isdisjoint(extract_terms(opening[1]))
