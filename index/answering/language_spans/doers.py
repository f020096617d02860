"""Phrases that may be the one who did it, the place, or what is counted, by what stands beside.

Pure. "The garden at Torp was laid out by Ada Moss" names her behind a preposition of the doer, and
Torp behind one of place. Japanese marks both by a particle behind, Turkish places by an ending.
"""

import re
from collections.abc import Sequence

from index.answering.language_spans.classified_tokens import ClassifiedToken
from index.answering.question import AnswerType, Question
from index.languages import Words, find_language

Phrase = tuple[int, int]

_PARTICLES = {
    ("ja", AnswerType.WHO): ("が", "によ"),
    ("ja", AnswerType.WHERE): ("に", "で"),
}
"""What stands behind the doer and behind a place, where particles tell it."""

_PLACE_ENDINGS = {"tr": ("de", "da", "te", "ta")}
"""What the last word of a place ends in, where an ending tells it."""

_COUNTERS = {"ja": re.compile(r"何([^\Wかがはでにもを])"), "ko": re.compile(r"몇 ?(\w)")}
"""Question words before what is counted: "何人", "몇 시"."""

_SKIPPED = frozenset({"determiner"})
_WHERE = AnswerType.WHERE.value


def keep_marked(
    question: Question, tokens: Sequence[ClassifiedToken], phrases: Sequence[Phrase]
) -> Sequence[Phrase]:
    """Return the phrases that may be the one who did it, or the place, all where nothing tells."""
    particles = _PARTICLES.get((question.language, question.answer_type), ())
    if particles:
        marked = [each for each in phrases if _goes_on_with(tokens, each[1] + 1, particles)]
        return marked or phrases
    if question.answer_type is AnswerType.WHERE:
        return _keep_places(question, tokens, phrases)
    if question.answer_type is not AnswerType.WHO:
        return phrases
    return _keep_doers(question, tokens, phrases)


def keep_counted(
    question: Question, tokens: Sequence[ClassifiedToken], phrases: Sequence[Phrase]
) -> Sequence[Phrase]:
    """Return the phrases that count what the question asks to be counted: "何人", "210人"."""
    pattern = _COUNTERS.get(question.language)
    found = pattern.search(question.text) if pattern else None
    if found is None:
        return phrases
    counting = [
        (first, last)
        for first, last in phrases
        if tokens[last].text == found[1] or _goes_on_with(tokens, last + 1, (found[1],))
    ]
    return counting or phrases


def _keep_places(
    question: Question, tokens: Sequence[ClassifiedToken], phrases: Sequence[Phrase]
) -> Sequence[Phrase]:
    """Return the phrases that may be a place: behind a word for one, and no time."""
    language = find_language(question.language)
    asked = {word.text.lower() for word in question.words if word.asking}
    where = {word for word, kind in language.question_types.items() if kind == _WHERE}
    if asked.isdisjoint(where):
        return phrases  # "in which city"
    no_times = [
        (first, last)
        for first, last in phrases
        if all(token.sort not in {"month", "unit"} for token in tokens[first : last + 1])
        and any(token.sort != "number" for token in tokens[first : last + 1])
    ]
    if endings := _PLACE_ENDINGS.get(question.language):
        ending = [each for each in no_times if tokens[each[1]].text.endswith(endings)]
        return ending or no_times or phrases
    places = language.place_prepositions | language.locatives
    behind = [each for each in no_times if _stands_behind(tokens, each[0], places)]
    return behind or no_times or phrases


def _keep_doers(
    question: Question, tokens: Sequence[ClassifiedToken], phrases: Sequence[Phrase]
) -> Sequence[Phrase]:
    language = find_language(question.language)
    passive, agents = language.passive_auxiliaries, language.agent_prepositions
    asked = {word.text.lower() for word in question.words}
    who = {word for word, kind in language.question_types.items() if kind == AnswerType.WHO.value}
    if asked.isdisjoint(who) or not asked.isdisjoint(passive):
        return phrases  # "what is the name of the place", "wer wurde gewählt"
    if not passive.isdisjoint(token.text.lower() for token in tokens):
        by_doer = [each for each in phrases if _stands_behind(tokens, each[0], agents)]
        if any(_is_name(tokens, each) for each in by_doer):
            return by_doer
    places = language.locatives
    others = [each for each in phrases if not _lies_in_place(tokens, each[0], places)]
    return others if any(_is_name(tokens, each) for each in others) else phrases


def _goes_on_with(tokens: Sequence[ClassifiedToken], at: int, particles: tuple[str, ...]) -> bool:
    """Tell whether the text goes on with one of some particles."""
    following = "".join(token.text for token in tokens[at : at + 2])
    return following.startswith(particles)


def _stands_behind(tokens: Sequence[ClassifiedToken], at: int, words: Words) -> bool:
    """Tell whether one of some words stands before a place, but for determiners between."""
    at -= 1
    while at >= 0 and tokens[at].sort in _SKIPPED:
        at -= 1
    return at >= 0 and tokens[at].text.lower() in words


def _lies_in_place(tokens: Sequence[ClassifiedToken], at: int, places: Words) -> bool:
    """Tell whether a phrase stands behind a preposition of place, or goes on with its name."""
    while at > 0 and tokens[at - 1].sort == "capital" and tokens[at].sort == "capital":
        at -= 1
    return _stands_behind(tokens, at, places)


def _is_name(tokens: Sequence[ClassifiedToken], phrase: Phrase) -> bool:
    """Tell whether a phrase holds a capital that the question has not."""
    inside = tokens[phrase[0] : phrase[1] + 1]
    return any(token.sort == "capital" and not token.matched for token in inside)
