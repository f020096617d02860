"""Places and reasons that a question asks for: whether a sentence tells one. Pure.

"Where is the party" is not answered by the day of the party, nor "why did they leave the boat" by
a sentence that gives no reason for anything.
"""

import re

from index.analysis import extract_terms, extract_words
from index.answering.features import TOLD_BEHIND, Candidate
from index.answering.gate.asked_colours import asks_colour, says_colour
from index.answering.language_facts import asks_where, may_give_reason, says_place
from index.answering.lexical import UNMISSED, find_related_terms
from index.answering.page_questions import find_question_over
from index.answering.question import AnswerType, Question, list_lowered
from index.answering.ranking import LABELLED, is_other_line
from index.collection import Collection
from index.expressions import SentenceFlag, find_names
from index.languages import ENGLISH
from index.types import Kind, Passage, Span

_CALENDAR = (*ENGLISH.months, *ENGLISH.weekdays, *ENGLISH.periods)
_TIME_NOUNS = """afternoon autumn beginning case course dawn dusk end evening fact first future last
least meantime middle midnight moment mondays morning most night noon order particular past
saturdays spring start summer sundays time times total turn weekdays winter"""
_TIMES = "|".join((*_CALENDAR, *_TIME_NOUNS.split()))
_DETERMINERS = "|".join(sorted(ENGLISH.determiners | ENGLISH.articles))
_TIME = re.compile(
    rf"\b(?:after|at|before|between|by|for|from|in|on|since|to|until|within) "
    rf"(?:(?:{_DETERMINERS}|early|late|about|around|next|last) )*"
    rf"(?:(?:{_TIMES})\b|\d[\d:.,]*(?: ?[ap]\.?m\b\.?| (?:{_TIMES})\b|(?=[\s,;.]|$)))",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:abroad|ashore|downstairs|everywhere|here|home|indoors|nearby|online|outdoors|there"
    r"|upstairs|where|(?:north|south|east|west)(?:ern)?)\b"
    r"|\b(?:above|across|along|around|at|behind|below|beneath|beside|between|beyond|in|from|in|inside"
    r"|into|near|off|on|onto|opposite|outside|over|through|throughout|to|towards?|within|upon"
    rf"|(?:against|among|by|next to|of|under|via)(?= (?:(?:{_DETERMINERS}) |(?-i:[A-Z]))))"
    r" (?!(?:him|her|it|them|me|us|you)\b)(?=[\w#\"“'‘`*~/(\[<])"
    r"|\b(?:is|are|was|were|:) (?:the )?(?-i:[A-Z])"
    r"|[\w.~#]*[/#>]\s?\w",
    re.IGNORECASE,
)
"""Words for a place, a preposition of place with what may be one, and paths such as "A > B"."""

_ENTRY = re.compile(r"[\W_]*\d{1,2}(?:[:.]\d{2}| ?[ap]\.?m\b)[^,\n]*[^\W\d_]", re.IGNORECASE)
_REMARK = re.compile(r"\s*\([^()\n]*\)\W*\Z")
_TAKING_PLACE = frozenset(
    extract_terms("begin happen hold meet open perform place play run show start")
)
"""Terms that an entry of a programme says without having them."""

_PLACE_TERMS = frozenset(extract_terms("location place room venue where"))
"""Terms over a column of a table that has places."""

_RANKS = frozenset({"rank", "ranked", "ranks"})

_MAX_PLACE_WORDS = 4
"""Words of the place that ends the entry of a programme."""

_ASKS_WHY_NOT = re.compile(
    r"\bwhy(?: \w+){0,2}? (?:\w+n['’]t|not|never)\b|\bwhy \w+n['’]t\b"
    r"|\bwhy (?:[\w'’-]+ ){1,8}(?:not|never)\b|\b(?:\w+n['’]t|not|never)\b.*\bwhy\W*$",
    re.IGNORECASE | re.DOTALL,
)
MAX_LABEL = 80
"""Code points of a label that says what is wrong."""

MIN_OF_LABEL = 2
MIN_SHARE_OF_LABEL = 0.6
"""Least words of the question in such a label, and share of them."""

_OTHERWISE = re.compile(r"\b(?:or else|otherwise|unless|without)\b", re.IGNORECASE)
"""What opens the case in which something fails: "Without a key it never starts"."""

_FAILURE = re.compile(r"\b(?:cannot|never|no|not|only|without|\w+n['’]t)\b", re.IGNORECASE)
_ASKS_WHY_BANNED = re.compile(
    r"\bwhy\b.*\b(?:avoid|bann?ed|forbidden|never|no|not|prohibited|without|\w+n['’]t)\b",
    re.IGNORECASE,
)
_EXPLAINED_BAN = re.compile(
    r"\b(?:avoid|cannot|never|no|not|without|\w+n['’]t)\b[^.:;?!]{3,}[:;]"
    r" (?-i:[a-z])[\w'’-]* [\w'’-]+ [^\n]*[.!]",
    re.IGNORECASE,
)
"""What is not to be done, and behind a colon what would come of it: "No nails: they rust."."""

_ASKS_WHY_USE = re.compile(
    r"\bwhy (?:should|would) (?:I|you|we|one|anyone)\b|\bwhy (?:choose|have|include|use)\b",
    re.IGNORECASE,
)
_USE = re.compile(
    r"\b(?:avoid\w*|better|can|easi\w+|ensures?|faster|fewer|helps?|less|makes?|more|offer\w*|safer"
    r"|saves?|simpl\w+|useful)\b",
    re.IGNORECASE,
)
"""Words for what something is good for."""


_REMARKED_REASON = re.compile(
    r"\b(?:abandoned|absent|called off|cancell?ed|closed|delayed|dropped|moved|off|out|postponed"
    r"|scrapped|shut|stopped|suspended)\b(?:[ \w]{0,30}\((?=[^()\n]*(?-i:[a-z]{3}))[^()\n]{4,80}\)"
    r"| ?[:–—] ?(?=(?-i:[a-z]))[^\n:;]{4,80}\W*$| - (?=(?-i:[a-z]))[^\n:;]{4,80}\W*$)",
    re.IGNORECASE,
)
"""What does not take place, with a remark: "postponed (burst pipe)", "Closed – lights broken"."""


def lacks_circumstance(collection: Collection, question: Question, quoted: Candidate) -> bool:
    """Tell whether a place, reason or colour is asked for, and the quoted sentence tells none."""
    if question.answer_type not in {AnswerType.WHERE, AnswerType.WHY}:
        if not asks_colour(question):
            return False
        return not says_colour(collection.passages([quoted.sentence])[0].masked_text)
    passage = collection.passages([quoted.sentence])[0]
    text = passage.masked_text
    if question.answer_type is AnswerType.WHERE and question.language == "en":
        is_labelled = quoted.extra.get(LABELLED, 0.0) > 0  # "Address: 4 Mill Road"
        if is_labelled or is_other_line(question, passage):
            return not is_labelled
        if passage.kind is Kind.TABLE and any(map(_heads_place, passage.above)):
            return False
    if lacks_place(text, question):
        return True
    # How it was before a change is its reason, without a word for one.
    is_told = TOLD_BEHIND in quoted.extra or not lacks_reason(text, question)
    return not (is_told or _explains_label(text, quoted) or _answers_why(collection, quoted))


def _heads_place(head: Passage) -> bool:
    """Tell whether the head of a table names a column of places: "Time | Event | Venue"."""
    return not _PLACE_TERMS.isdisjoint(extract_terms(head.masked_text))


def _explains_label(text: str, quoted: Candidate) -> bool:
    """Tell whether a line says behind its label, which has the question's words, how that comes.

    "Dark rings on the disc: the nib is worn", or a row of a table with both.
    """
    label, mark, behind = text.strip(" |").partition(": " if ": " in text else " | ")
    if not mark or not behind.strip() or len(label) > MAX_LABEL:
        return False
    terms = {*extract_terms(label)}
    asked = [term for term in quoted.table.content_terms if term not in UNMISSED]
    num_said = len(terms.intersection(asked))
    return num_said >= MIN_OF_LABEL and num_said >= MIN_SHARE_OF_LABEL * len(asked)


def _answers_why(collection: Collection, quoted: Candidate) -> bool:
    """Tell whether a sentence stands under a question that asks why."""
    over = find_question_over(collection, quoted.sentence)
    return any("why" in extract_words(each.masked_text) for each in collection.passages([*over]))


def lacks_place(sentence: str, question: Question) -> bool:
    """Tell whether a question asks where, and a sentence tells of no place at all.

    A time ("on Monday", "at 8 p.m.") is none.
    """
    if question.answer_type is not AnswerType.WHERE:
        return False
    if question.language != "en":
        return asks_where(question) and not says_place(sentence, question.language, question.text)
    asked = list_lowered(question)
    if "where" not in asked or not _RANKS.isdisjoint(asked):
        return False  # "which city": its name may open the sentence; a rank is no place
    if _PLACE.search(_TIME.sub(" ", sentence)):
        return False
    if find_entry_place(sentence) and _has_all_of_entry(sentence, question):
        return False
    return not any(each.kind & SentenceFlag.PLACE for each in find_names(sentence))


def _has_all_of_entry(sentence: str, question: Question) -> bool:
    """Tell whether an entry of a programme has all words of a question but names and taking place.

    "11:30 Puppet theatre, town library" does not say where the theatre goes on tour.
    """
    asked = {word.term for word in question.words if word.content and not word.name}
    said = {*extract_terms(sentence)} | UNMISSED | _TAKING_PLACE
    return all(not said.isdisjoint((term, *find_related_terms(term))) for term in asked)


def find_entry_place(sentence: str) -> Span | None:
    """Return the span of the place that ends an entry of a programme: "20:00 Dance, big tent"."""
    if "," not in sentence or not _ENTRY.match(sentence):
        return None
    entry = _REMARK.sub("", sentence).rstrip()
    start = entry.rindex(",") + 1 if "," in entry else len(entry)
    place = entry[start:]
    if not any(map(str.isalpha, place)) or len(place.split()) > _MAX_PLACE_WORDS:
        return None
    return Span(start + len(place) - len(place.lstrip()), len(entry))


def lacks_reason(sentence: str, question: Question) -> bool:
    """Tell whether an English question asks why, and a sentence has no word for any reason."""
    if question.answer_type is not AnswerType.WHY or question.language != "en":
        return False
    if may_give_reason(sentence) or _REMARKED_REASON.search(sentence):
        return False
    if _ASKS_WHY_USE.search(question.text) and _USE.search(sentence):
        return False
    if _EXPLAINED_BAN.search(sentence) and _ASKS_WHY_BANNED.search(question.text):
        return False
    return not _explains_failure(sentence, question)


def _explains_failure(sentence: str, question: Question) -> bool:
    """Tell whether it is asked why something does not work, and something else cannot be.

    That "it has not replied" is no reason why it does not reply.
    """
    if not _ASKS_WHY_NOT.search(question.text) or not _FAILURE.search(sentence):
        return False
    if _OTHERWISE.search(sentence):
        return True
    deed = next((word.term for word in reversed(question.words) if word.content), "")
    return deed not in extract_terms(sentence)
