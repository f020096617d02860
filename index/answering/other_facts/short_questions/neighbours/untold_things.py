"""Things and deeds that a section leaves untold, though another one tells of them. Pure.

"The ferry takes 25 minutes" does not say whether there is wifi on the ferry, nor where the witch
lives what the witch drops. English questions alone.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.asked_object import asks_if_had, find_object
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.other_deeds import is_labelled_step
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import is_of, is_said
from index.answering.other_facts.wanted_words import OPENERS_OF_HOW_TO, find_how_to
from index.answering.question import PREPOSITIONS, AnswerType, Question, Word, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

MAX_PARAGRAPHS = 40
"""Paragraphs of an article that has one word for one deed; a longer one may say it otherwise."""

MAX_BESIDE_DEED = 4
"""Content words of a question of which the deed has to be said."""

MIN_OF_HOW_TO = 3
"""Least content words of a question how to do something, of which the deed has to be said."""

_TOLD_OTHERWISE = UNMISSED | frozenset(
    extract_terms(
        "age alternative chance charge choice cost date deadline difference discount evidence fee"
        " limit link maximum minimum need option people person place point possibility price"
        " problem reason requirement restriction room rule somewhere space time way"
    )
)
"""Terms of things that a sentence tells without a word for them."""

_UNSAID_PLACES = UNMISSED | frozenset(
    extract_terms(
        "area association building bot centre center channel chat club community company event game"
        " group here house limit office organisation organization place project room school season"
        " server service shop site summer team today tonight town village weekend winter"
    )
)
"""Terms of words for what a whole text is about, and for times, which it need not say."""

_QUALITIES = frozenset(
    extract_terms(
        "additional any available bad cheap current decent different easy extra free full good new"
        " nice official old other own private public quick recommended safe separate similar simple"
        " special specific"
    )
)
"""Terms of words before a thing that need not be said of it."""

_FREE_HOW_TO = frozenset(
    extract_terms("add begin create enable execute load open put run set show start work write")
)
"""Terms of deeds that an instruction names by what is to be done."""

FREE_DEEDS = UNMISSED | frozenset(
    extract_terms(
        "call consist contain cost cover decide describe do find happen have include like look make"
        " mean need offer order plan promise provide say show suggest take tell think want work"
    )
)
"""Terms of deeds that a sentence tells without a word for them."""

_BE = frozenset({"is", "are", "was", "were"})
_BEFORE_DEED = frozenset({"also", "it", "they", "usually"})


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_things(question: Question) -> Sequence[Word]:
    """Return what is asked to be there: "is there *wifi* on the ferry", "instead of *walnuts*".

    () for any other question.
    """
    if not is_short(question):
        return ()
    texts = list_lowered(question)
    if "instead" in texts[:-2] and texts[texts.index("instead") + 1] == "of":
        after = question.words[texts.index("instead") + 2 :]
        return [word for word in after if word.content][:1]
    if question.answer_type is not AnswerType.YES_NO:
        return ()
    if texts[1:2] != ("there",) and not asks_if_had(question):
        return ()
    things = find_object(question)
    if not things or things[-1].term in _TOLD_OTHERWISE:
        return ()
    return [word for word in things if word.term not in _QUALITIES]


def leaves_thing(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence and its section leave a word unsaid for what is to be there.

    So they do where its article has no word for the place, and another one has: "the *ferry*".
    Whether *cotton* yarn may be taken "instead of wool" is told by what speaks of cotton.
    """
    things = find_things(question)
    taken = find_object(question)[:1] if "instead" in list_lowered(question)[1:] else ()
    if taken and is_said(collection, question, candidate, taken[0], text):
        return False
    places = [word for word in find_places(question) if word not in things]
    if any(
        word.id >= 0
        and not word.name
        and not is_of(collection, question, candidate, word, near=bool(places))
        for word in things
    ):
        return True
    if not places:
        return False
    article = np.array([candidate.article], dtype=np.int64)
    return any(
        not collection.articles.tf(np.array([word.id]), article).any()
        and not is_of(collection, question, candidate, word)
        for word in places
    )


def find_places(question: Question) -> Sequence[Word]:
    """Return where something is to be, or what is to have it: "does the *ferry* have wifi".

    Names are looked up elsewhere, and what a whole text is about it need not say.
    """
    if question.answer_type is not AnswerType.YES_NO:
        return ()
    return [
        word
        for word in question.words
        if word.content and word.id >= 0 and word.text.islower() and not word.name
        if word.term not in _UNSAID_PLACES | _QUALITIES
    ]


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_last_deed(question: Question) -> Word | None:
    """Return the verb that ends "what does the witch *drop*", None for any other question.

    So it is with "what was *fixed* in 5.0".
    """
    words, texts = question.words, list_lowered(question)
    content = sum(word.content for word in words)
    if question.language != "en" or not 1 < content <= MAX_BESIDE_DEED or len(words) < 4:
        return None
    if texts[0] == "what" and texts[1] in _BE and texts[3] in PREPOSITIONS:
        is_done = texts[2].endswith("ed") and words[2].content
        return words[2] if is_done and words[2].term not in FREE_DEEDS else None
    if texts[0] != "what" or texts[1] not in ENGLISH.finite_forms_of_do:
        return None
    deed, before = words[-1], words[-2]
    is_word = deed.content and not deed.name and deed.text.isalpha()
    is_verb = is_word and (before.content or texts[-2] in _BEFORE_DEED)
    return deed if is_verb and deed.term not in FREE_DEEDS else None


def leaves_last_deed(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a deed is asked that a short article tells of something else alone."""
    deed = find_last_deed(question)
    return deed is not None and is_elsewhere(collection, question, candidate, deed, text, near=True)


def leaves_done(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether it is asked how to do what a short article tells of something else alone."""
    deed = find_how_to(question)
    if deed is None or deed.term in _FREE_HOW_TO or not is_short(question):
        return False
    if is_labelled_step(text, deed):
        return False
    content = (word for word in question.words if word.content)
    if len({question.text.rfind(" ", 0, word.span.start) for word in content}) < MIN_OF_HOW_TO:
        return False  # "re-index" is one word
    return is_elsewhere(collection, question, candidate, deed, text)


def is_elsewhere(
    collection: Collection,
    question: Question,
    candidate: Candidate,
    word: Word,
    text: str,
    *,
    near: bool = False,
) -> bool:
    """Tell whether a word stands in a short article, and not in a sentence or its section.

    With `near` only what stands over the sentence counts of its section.
    """
    if word.id < 0 or len(collection.paragraphs_of(candidate.article)) > MAX_PARAGRAPHS:
        return False
    article = np.array([candidate.article], dtype=np.int64)
    if not collection.articles.tf(np.array([word.id]), article).any():
        return False
    return not is_said(collection, question, candidate, word, text) and not is_of(
        collection, question, candidate, word, near=near
    )


THING_RULES: Mapping[str, FactRule] = {
    "nothing is said of the thing": FactRule(
        find_things, leaves_thing, {"there", "have", "instead"}
    ),
    "the deed of a neighbour": FactRule(find_last_deed, leaves_last_deed, opening={"what"}),
    "how to do it with a neighbour": FactRule(find_how_to, leaves_done, opening=OPENERS_OF_HOW_TO),
}
"""Rules by name, as those of `rules.py`."""
