"""What somebody else said: "what did the mayor say" is not answered by "Ida Berg said". Pure."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from index.analysis import extract_terms, tokenize
from index.answering.features import TOLD_BEHIND, Candidate, find_subject_sentence
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.other_facts.said_words import is_unknown
from index.answering.question import Question, list_lowered
from index.collection import Collection, flags_of
from index.expressions import SentenceFlag, find_names
from index.languages import ENGLISH, word_set

_REPLY = int(SentenceFlag.REPLY)
_AUXILIARIES = frozenset({"did", "does", "do", "has", "have", "had"})
_SAYING = frozenset({"say", "said", "comment", "commented"})
_ANSWERING = frozenset(
    "apologise apologised apologize apologized comment commented react reacted reply replied"  # noqa: SIM905
    " respond responded".split()
)
_ANSWERED = re.compile(
    rf"\b(?:apolog\w+|answer\w*|comment\w*|react\w*|repl(?:y|ied|ies)|respon\w+|silen\w+|sorry"
    rf"|statement|{'|'.join(sorted(ENGLISH.speech_verbs))})\b",
    re.IGNORECASE,
)
UTTERANCES = _SAYING | {
    *("tell", "told", "explain", "announce", "announced", "state", "stated", "admit", "admitted"),
    *("reply", "replied", "respond", "responded", "react", "reacted", "deny", "denied"),
    *("apologise", "apologised", "apologize", "apologized"),
}
"""Verbs of a question for what somebody said."""

_STATEMENT_VERBS = ENGLISH.speech_verbs - {"according"} | {"responded", "reacted", "says"}
_STATING = (
    ENGLISH.reporting_verbs
    | ENGLISH.speech_verbs
    | ENGLISH.question_speech_verbs
    | frozenset(
        "advised appealed apologised apologized asked blamed called criticised criticized declined"  # noqa: SIM905
        " denied insisted pledged praised promised rejected thanked urged vowed warned".split()
    )
)
_OTHER_CLAUSE = frozenset({"when", "where", "if", "that", "who", "which", "they", "people", "to"})
"""Words that end the name of a speaker: "what does it mean *when they* say"."""

_MAX_SPEAKER = 6
"""Words of who is asked about, between the auxiliary and the verb."""
_MAX_TITLE = 8
"""Words of a speaker behind the verb: "said Ole Dahl, the owner of the mill"."""

_NEAR = 200
"""Code points around a name that are read."""

_TO_VERB = re.compile(
    r"[,\s]*(?:has |had |have |later |also |then |not |yet )*(\w+)", re.IGNORECASE
)
_FROM_VERB = re.compile(r"(\w+)\s+(?:the\s+)?$", re.IGNORECASE)
_ACCORDING = re.compile(r"\baccording to\s+(?:the\s+)?$", re.IGNORECASE)
_RELATIVES = word_set(
    "aunt boss boyfriend brother colleague coach cousin dad daughter doctor father friend"
    " girlfriend grandfather grandmother husband lawyer mother mum mom neighbour neighbor partner"
    " sister solicitor son spokesman spokeswoman teacher trainer uncle widow widower wife"
)
_SPOKEN = re.compile(r"[\"“][^\"“”]{1,600}[\"”]")
_BY_PRONOUN = re.compile(
    rf"\b(?:he|she|they) (?:{'|'.join(sorted(_STATEMENT_VERBS))})\b", re.IGNORECASE
)
_LABEL = re.compile(r"\W{0,4}(?P<name>[^\W\d_a-z][^:\n]{0,60}):\s")
"""The name before a colon that opens a line of minutes: "FOSS: The letter was sent back"."""

_QUOTED = re.compile(r"[\"“”„«»]")


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_speaker(question: Question) -> frozenset[str]:
    """Return the terms of whose words an English question asks for, empty if of nobody's by name.

    "What did the *council* say about it", "has *Ida Berg* commented".
    """
    words = list_lowered(question)
    at = next((place for place, word in enumerate(words[:3]) if word in _AUXILIARIES), -1)
    verb = _find_verb(words, at)
    if question.language != "en" or not verb or _OTHER_CLAUSE.intersection(words[at + 1 : verb]):
        return frozenset()
    return frozenset(word.term for word in question.words[at + 1 : verb] if word.content)


def is_said_by_other(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence is the statement of a named speaker who is not the one asked about.

    It is not where the one asked about is among its speakers.
    """
    asked = find_speaker(question)
    if not asked:
        return False
    forms = {
        form for term in asked for form in (term, *find_related_terms(term), *find_synonyms(term))
    }
    if _leaves_unknown_speaker(collection, question, candidate):
        return True
    speakers = list(_find_speakers(text))
    if speakers:
        return all(forms.isdisjoint(terms) for terms in speakers)
    return _is_spoken_of(collection, candidate, text, forms)


def _leaves_unknown_speaker(
    collection: Collection, question: Question, candidate: Candidate
) -> bool:
    """Tell whether the words of somebody's relative are asked for of whom no source speaks.

    "She was told by her father" does not say what *Ada Lund's mother* said.
    """
    asked = find_speaker(question)
    of_speaker = [word for word in question.words if word.term in asked and word.content]
    head = of_speaker[-1] if len(of_speaker) > 1 else None
    if head is None or head.text.lower() not in _RELATIVES or not is_unknown(question, head):
        return False
    forms = {head.term, *find_related_terms(head.term)}  # a father is no other word for a mother
    before = find_subject_sentence(collection, candidate.sentence, candidate.paragraph)
    read = [candidate.sentence, *([before] if before >= 0 else [])]
    texts = (each.masked_text for each in collection.passages(read))
    return all(forms.isdisjoint(extract_terms(text)) for text in texts)


def _is_spoken_of(
    collection: Collection, candidate: Candidate, text: str, forms: AbstractSet[str]
) -> bool:
    """Tell whether the one asked about is named in what somebody else says alone.

    So it is in '"The driver was shouting," he said', unless the sentence before tells that the
    driver is he.
    """
    rest, num_quoted = _SPOKEN.subn(" ", text)
    if not num_quoted or not _BY_PRONOUN.search(rest):
        return False
    if not forms.isdisjoint(extract_terms(rest)) or forms.isdisjoint(extract_terms(text)):
        return False
    before = find_subject_sentence(collection, candidate.sentence, candidate.paragraph)
    members = collection.sentences_of(candidate.paragraph)
    if before < 0 and candidate.sentence > members.start:
        before = candidate.sentence - 1
    told = collection.passages([before])[0].masked_text if before >= 0 else ""
    return forms.isdisjoint(extract_terms(told))


def leaves_statement(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether it is asked what somebody said, and nobody says anything in the sentence.

    In the post of a thread that was found by who wrote it, that one says everything.
    """
    asked = find_speaker(question)
    if not asked or _is_line_of(question, asked, text):
        return False
    if TOLD_BEHIND in candidate.extra and flags_of(collection, candidate.sentence) & _REPLY:
        return False
    words = list_lowered(question)
    is_about_words = words[0] == "what" or not {"anything", "something"}.isdisjoint(words)
    if _QUOTED.search(text):
        return False
    if not _ANSWERING.isdisjoint(words) and words[0] in _AUXILIARIES:
        return _ANSWERED.search(text) is None
    if not is_about_words or _SAYING.isdisjoint(words):
        return False
    return _STATING.isdisjoint(token.word for token in tokenize(text))


def _is_line_of(question: Question, asked: AbstractSet[str], text: str) -> bool:
    """Tell whether a line of minutes is the asked speaker's, with a word of what it is about."""
    label = _LABEL.match(text)
    if label is None or asked.isdisjoint(extract_terms(label["name"])):
        return False
    others = {
        word.term
        for word in question.words
        if word.content and word.term not in asked and word.text.lower() not in UTTERANCES
    }
    return not others or not others.isdisjoint(extract_terms(text[label.end() :]))


def _find_verb(words: Sequence[str], auxiliary: int) -> int:
    """Return the place of the verb of speech behind an auxiliary and a subject, 0 if none is."""
    if auxiliary < 0:
        return 0
    places = range(auxiliary + 2, min(auxiliary + 2 + _MAX_SPEAKER, len(words)))
    return next((place for place in places if words[place] in UTTERANCES), 0)


def _find_speakers(text: str) -> Iterator[set[str]]:
    """Yield the terms of all that may name the speaker, for each name beside a verb of speech.

    Before the verb that is what stands near, behind it a few words.
    """
    for name in find_names(text):
        start, end = name.span
        before, after = text[max(0, start - _NEAR) : start], text[start : start + _NEAR]
        following = _TO_VERB.match(text, end, end + _NEAR)
        preceding = _FROM_VERB.search(before)
        if following is not None and following[1].lower() in _STATEMENT_VERBS:
            yield {token.term for token in tokenize(text[max(0, end - _NEAR) : end])}
        elif _ACCORDING.search(before) or (
            preceding is not None and preceding[1].lower() in _STATEMENT_VERBS
        ):
            yield {token.term for token in tokenize(after)[:_MAX_TITLE]}
