"""Amounts of something else: an age is no count, a deposit for a key not one for a shed. Pure."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from index.analysis import extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.other_questions import is_answered_for_other
from index.answering.other_facts.said_words import PEOPLE, list_forms, says, says_itself
from index.answering.question import (
    DETERMINERS,
    AnswerType,
    Question,
    Word,
    asks_cost,
    list_lowered,
)
from index.collection import Collection
from index.expressions import SentenceFlag, find_amounts
from index.languages import ENGLISH

_AT_AGE = re.compile(r"\b(?:at|aged|age of|the age of) $", re.IGNORECASE)
_BEFORE_NUMBER = frozenset({"", "all", "about", "some", "only", "just", "the", "another"})
_BEFORE_NOUN = DETERMINERS | ENGLISH.articles


def counts_things(question: Question) -> bool:
    """Tell whether it is asked how many of something there are; years are told by an age, too."""
    noun = question.counted_noun
    is_count = question.answer_type is AnswerType.HOW_MANY and noun is not None
    return is_count and noun is not None and noun.text.lower() not in ENGLISH.periods


def tells_age_alone(_: Collection, question: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether things are counted, and all numbers of a sentence are ages or hours.

    "At sixteen I met Ana Bell" does not say how many looms she had.
    """
    noun = question.counted_noun
    if noun is None or says_itself(candidate, noun, text):
        return False
    amounts = find_amounts(text)
    return bool(amounts) and all(
        not each.unit and _AT_AGE.search(text, 0, each.span.start) for each in amounts
    )


def counts_other_deed(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a title counts what is asked, and a sentence other people or things below it.

    Under "43 rescued", "four people were taken to hospital" does not say how many were rescued.
    """
    asked = {word.term for word in question.words if word.content} - PEOPLE
    title = collection.passages([candidate.sentence])[0].title
    counted = [each for each in find_amounts(title) if asked & {*extract_terms(each.unit)}]
    if not counted or text.strip() == title.strip():
        return False
    deeds = [
        word
        for word in question.words
        if any(word.term in extract_terms(each.unit) for each in counted)
    ]
    if any(says_itself(candidate, word, text) for word in deeds):
        return False
    others = [word for word in question.words if word.content and word not in deeds]
    if any(_is_said_but_in_title(candidate, word, text, title) for word in others):
        return False  # "the one in the hat got 12", under a title with the votes of another
    values = {each.value for each in find_amounts(text)}
    return bool(values) and values.isdisjoint({each.value for each in counted})


def _is_said_but_in_title(candidate: Candidate, word: Word, text: str, title: str) -> bool:
    """Tell whether a sentence has a word, if no light verb, that its title has not."""
    if word.term in UNMISSED or word.term in PEOPLE or word.term in extract_terms(title):
        return False
    return says_itself(candidate, word, text)


def find_counted_deed(question: Question) -> tuple[Word, Word] | None:
    """Return the noun and the deed of "how many *goals* did Ana Bell *score*", None for no such.

    English questions alone.
    """
    noun, last = question.counted_noun, question.words[-1] if question.words else None
    if question.language != "en" or noun is None or last is None or not counts_things(question):
        return None
    at = question.words.index(noun) + 1
    does = question.words[at].text.lower() if at < len(question.words) else ""
    is_deed = last.content and last.term not in UNMISSED and noun.term not in PEOPLE
    return (noun, last) if is_deed and does in ENGLISH.finite_forms_of_do else None


def is_done_to_others(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence counts other things right behind the deed, and leaves out the noun.

    "Ana Bell scored 12 points" does not say how many goals she scored.
    """
    found = find_counted_deed(question)
    if found is None or says(collection, candidate, found[0]):
        return False
    noun, deed = found
    behind = {token.end for token in tokenize(text) if token.term in list_forms(deed)}
    counted = [
        extract_terms(each.unit)
        for each in find_amounts(text)
        if each.kind & SentenceFlag.COUNT and _stands_behind(text, behind, each.span.start)
    ]
    return bool(counted) and all(
        units and not list_forms(noun).intersection(units) for units in counted
    )


def _stands_behind(text: str, ends: AbstractSet[int], start: int) -> bool:
    """Tell whether nothing or a small word stands between an end and a start."""
    return any(end < start and text[end:start].strip().lower() in _BEFORE_NUMBER for end in ends)


def find_what_for(question: Question) -> Sequence[Word]:
    """Return the words for what an amount is for: "how much is the deposit for a *shed*".

    () where no single common thing ends the question behind "for". English questions alone.
    """
    texts = list_lowered(question)
    if question.language != "en" or not asks_cost(question) or "for" not in texts:
        return ()
    rest = question.words[texts.index("for") + 1 :]
    if len(rest) == 2 and rest[0].text.lower() in _BEFORE_NOUN:
        rest = rest[1:]
    return rest if len(rest) == 1 and rest[0].content and not rest[0].name else ()


def is_for_other(collection: Collection, question: Question, candidate: Candidate, _: str) -> bool:
    """Tell whether a page gives an amount under a question about another thing."""
    asked = find_what_for(question)
    return bool(asked) and is_answered_for_other(collection, candidate, question, asked)


def find_part_with_cost(question: Question) -> Word | None:
    """Return what a cost is asked of, where it is of something: "the *repair* of the bridge".

    English questions alone.
    """
    texts = list_lowered(question)
    if question.language != "en" or texts[:2] != ("how", "much") or len(texts) < 7:
        return None
    if texts[2] not in ENGLISH.finite_forms_of_do or texts[3] != "the" or texts[5] != "of":
        return None
    part = question.words[4]
    return part if part.content and texts[-1] == "cost" else None


def is_cost_of_other(
    collection: Collection, question: Question, candidate: Candidate, _: str
) -> bool:
    """Tell whether the cost of one thing of another is asked, and the sentence leaves that out."""
    part = find_part_with_cost(question)
    return part is not None and not says(collection, candidate, part)


AMOUNT_RULES: Mapping[str, FactRule] = {
    "an age, and no count": FactRule(counts_things, tells_age_alone, types={AnswerType.HOW_MANY}),
    "another deed is counted": FactRule(
        counts_things, counts_other_deed, types={AnswerType.HOW_MANY}
    ),
    "other things are counted": FactRule(
        find_counted_deed, is_done_to_others, types={AnswerType.HOW_MANY}
    ),
    "the amount for another thing": FactRule(find_what_for, is_for_other, {"for"}),
    "the cost of something else": FactRule(find_part_with_cost, is_cost_of_other, {"cost"}),
}
"""Rules of amounts that are told of something else, by their names."""
