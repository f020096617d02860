"""Things whose name ends with a word of no source: "the troll *king*" is no troll. Pure.

A question in small letters shows no name, so this is read from where the words stand. English
questions alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.contacts import list_contact_terms
from index.answering.other_facts.fact_rule import UNKNOWN, FactRule
from index.answering.other_facts.said_words import is_akin, is_unknown, says
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import Around, is_of_equivalent
from index.answering.question import DETERMINERS, AnswerType, Question, Word, list_lowered
from index.collection import Collection
from index.languages import ENGLISH, word_set

_BROADER = UNMISSED | frozenset(
    extract_terms(
        "app area boss brand bread building business cafe cake character club company course"
        " creature cruise date device dish drink enemy entry event exam feature fight fish"
        " food game group guide hotel item journey kit level location machine map match material"
        " menu mob model monster museum name npc number option package page part pass place"
        " plan plant problem product program programme project pub quest recipe restaurant"
        " ride room sandwich schedule scheme series service session shop site software soup"
        " stage station store system team ticket time tool topping tour town trip unit vehicle"
        " version village visit weapon website zone"
        " aboard abroad again alone already anymore anyway away back downstairs home indoors"
        " instead nearby onboard online outdoors outside overseas somewhere together tonight"
        " upstairs"
        " ban cap deadline discount fee limit maximum minimum requirement restriction rule"
    )
)
"""Terms of nouns for the kind of a thing, which a text that names the thing may leave out."""

_NO_THINGS = frozenset(
    extract_terms(
        "bad best big cheap current exact final first former good great large last latest little"
        " local long main new next old other own real same second short small special top total"
        " whole"
    )
)
"""Terms of words before a noun that tell no kind of thing."""

_UNTELLING = UNMISSED | _NO_THINGS
_BEFORE_THING = ENGLISH.articles | DETERMINERS

_HELPERS = ENGLISH.finite_forms_of_do | frozenset(
    {"can", "could", "did", "had", "has", "have", "may", "might", "must", "should", "will", "would"}
)
"""Words before the subject of a question that a verb follows."""

_BE = frozenset({"is", "are", "was", "were"})
_STATES = word_set(
    "available busy cheapest closed cold done due empty free full hot live open over quiet ready"
    " safe shut staffed valid warm"
)
"""What is said of a thing, behind its name: "when is the library *open*"."""

_LIGHT_ENDS = frozenset({"have", "get", "take"})


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_unknown_heads(question: Question) -> tuple[Word, ...]:
    """Return the words of no source behind another one in the name of a thing; () if none."""
    if not is_short(question) or all(word.id >= 0 for word in question.words):
        return ()
    return tuple(
        word
        for run in _list_names(question)
        for before, word in pairwise(run)
        if _may_be_thing(before) and _may_head(question, word)
        if word.term not in list_contact_terms(question)
    )


def _may_be_thing(word: Word) -> bool:
    """Tell whether a word may name a thing of some source: no "spilled" before coffee."""
    if word.text.endswith("ed"):
        return False
    return word.id >= 0 and word.text.islower() and word.term not in _UNTELLING


def _may_head(question: Question, word: Word) -> bool:
    is_word = word.text.isalpha() and word.text.islower()
    is_word = is_word and word.text not in ENGLISH.prepositions
    return is_word and is_unknown(question, word) and word.term not in _BROADER


def _list_names(question: Question) -> Iterator[tuple[Word, ...]]:
    """Yield the nouns of each thing behind an article: "does the *cinder hound pup* have".

    Where a verb may stand among them, they are left out: "does the *witch* attack".
    """
    words, texts = question.words, list_lowered(question)
    is_yes_no = question.answer_type is AnswerType.YES_NO
    for at, text in enumerate(texts):
        if text not in _BEFORE_THING:
            continue
        end = next((n for n in range(at + 1, len(words)) if not words[n].content), len(words))
        is_subject = at > 0 and texts[at - 1] in _HELPERS
        if is_subject and (end == len(words) or texts[end] not in _LIGHT_ENDS):
            continue  # a verb stands among them
        is_predicate = is_yes_no and at == 1 and texts[0] in _BE
        if at > 0 and texts[at - 1] in _BE and end - at > 1 and _is_state(texts[end - 1]):
            is_predicate = True
        is_verb = _counts(texts, at) and end < len(words) and texts[end] not in _HELPERS
        is_verb = is_verb or _ends_clause(words, at, end)
        yield words[at + 1 : end - (is_predicate or is_verb)]


def _ends_clause(words: Sequence[Word], at: int, end: int) -> bool:
    """Tell whether the last word of a phrase is a verb: "the problem *the vet treats*".

    A clause follows its noun without a word between, and a sentence opens with "my export hangs".
    """
    if not words[end - 1].text.endswith("s") or end - at < 3:
        return False
    if words[at].text.lower() == "my" and not at and end < len(words):
        return True
    before = [*takewhile(lambda word: word.content, reversed(words[:at]))]
    start = at - len(before) - 1
    return (
        bool(before)
        and start > 0
        and words[start].text.lower() in {"the", "most"}
        and end == len(words)
    )


def _counts(texts: Sequence[str], at: int) -> bool:
    """Tell whether a word says that things are counted, a verb behind them: "how many eggs fit"."""
    return at > 0 and texts[at] == "many" and texts[at - 1] == "how"


def _is_state(text: str) -> bool:
    return text in _STATES or text.endswith("ed")


def is_of_known_thing(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether neither a sentence nor its section has a form of a word that ends the name."""
    unknown = [
        word
        for word in find_unknown_heads(question)
        if not says(collection, candidate, word)
        and not is_of_equivalent(collection, question, candidate, word)
    ]
    if not unknown:
        return False
    section = Around(collection, candidate).section | frozenset(extract_terms(text))
    return any(not any(is_akin(question, word, each) for each in section) for word in unknown)


HEAD_RULES: Mapping[str, FactRule] = {
    "a thing of no source": FactRule(
        find_unknown_heads,
        is_of_known_thing,
        ENGLISH.articles | DETERMINERS,
        traits=UNKNOWN,
    ),
}
"""Rules by name, as those of `rules.py`."""
