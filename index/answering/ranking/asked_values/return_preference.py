"""Re-ranking for deeds in return: "not one shot was fired in return" tells if they shot back. Pure.

Who shoots does not yet shoot back; a sentence that says so often leaves out who did.
"""

import re
from collections.abc import Sequence

from index.analysis import tokenize
from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.question import AnswerType, Question, list_lowered
from index.collection import Collection
from index.languages import word_set

IN_RETURN = "deed in return"
"""Name of the part."""

WEIGHT = 3.0
"""Part of a sentence that tells of the deed in return, in units of the largest idf."""

NUM_READ = 24
"""Best candidates that are read."""

MAX_BEFORE = 2
"""Words before "back" among which the deed is looked for: "fired straight back"."""

_DEEDS = word_set("call fight fire fired hit hits shoot shot strike struck talk text write wrote")
_RETURNED = re.compile(
    r"\b(?:counter\w*|exchange\w*|in (?:re)?turn|repl(?:y|ied|ies)|respon\w+|retaliat\w+"
    r"|return(?:s|ed|ing)? (?:\w+ )?(?:blows?|calls?|fire|letters?|shots?))\b",
    re.IGNORECASE,
)
_NOTHING_DONE = re.compile(
    r"\b(?:neither|never|no|nobody|none|not|without)\b|n['’]t\b", re.IGNORECASE
)


def prefer_returned(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored where it is asked if somebody did it back.

    Candidates with equal scores keep their order.
    """
    if not candidates or not asks_for_return(question):
        return candidates
    part = WEIGHT * compute_largest_idf(collection.sentences)
    top = candidates[:NUM_READ]
    passages = collection.passages([each.sentence for each in top])
    parts = [part * _tells_return(question, each.masked_text) for each in passages]
    return rescore(candidates, IN_RETURN, parts)


def asks_for_return(question: Question) -> bool:
    """Tell whether it is asked if somebody did something back: "did they *shoot back*".

    English questions alone.
    """
    if question.language != "en" or question.answer_type is not AnswerType.YES_NO:
        return False
    return _find_deed(list_lowered(question)) > 0


def _find_deed(texts: Sequence[str]) -> int:
    """Return the place of the deed of "did they *shoot* back at us", 0 if there is none."""
    at = next((place for place, text in enumerate(texts) if text == "back"), 0)
    is_asked = at > 1 and texts[at - 1] in _DEEDS and texts[at + 1 : at + 2] in {(), ("at",)}
    return at - 1 if is_asked else 0


def may_tell_return(question: Question, text: str) -> bool:
    """Tell whether a text tells of the asked deed in return, or of any that was not done."""
    return _tells_return(question, text) or _NOTHING_DONE.search(text) is not None


def _tells_return(question: Question, text: str) -> bool:
    """Tell whether a text has the asked deed, and in return: "shot back", "fired in return"."""
    deed = question.words[_find_deed(list_lowered(question))].term
    related = {deed, *find_related_terms(deed)}
    forms = related | {each for term in related for each in find_synonyms(term)}
    tokens = tokenize(text)
    if _RETURNED.search(text):
        return any(token.term in forms for token in tokens)
    places = (at for at, token in enumerate(tokens) if token.word == "back")
    before = (tokens[max(0, at - MAX_BEFORE) : at] for at in places)
    return any(token.term in forms for each in before for token in each)
