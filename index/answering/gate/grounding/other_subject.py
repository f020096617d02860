"""Another subject: the name or number to which a sentence ties its fact, instead of the asked one.

Pure. "Heron Lines has 300 workers" is no answer for Kestrel Freight, whatever the paragraph names.
The sentence opens with another name, unless a name is asked for, or it has another one where the
asked one would stand: after the same preposition ("at Torp" for "at Lund"), before the same noun
("the Vesby lighthouse"), or beside the same part of a name ("Hejaz Railway" for "Western Railway").
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from index.analysis import (
    STOP_TERMS,
    Token,
    extract_terms,
    tokenize,
)
from index.answering.gate.asked_names import may_ask_for_name
from index.answering.gate.grounding.name_variants import (
    is_misspelling,
    list_words_with,
    says_name,
)
from index.answering.question import PREPOSITIONS, AnswerType, Question, Word
from index.expressions import find_names, find_weekday
from index.languages import ENGLISH, is_common_name, is_common_word, word_set

MAX_SUBJECT_WORDS = 5
"""Words, not counting articles, before a name that may still belong to a sentence's subject."""

_ASK_FOR_THINGS = {AnswerType.OTHER, AnswerType.DEFINITION, AnswerType.WHERE}
"""Types of questions that the name beside a noun may answer: "the palace, Orrin Hall,"."""


_RELATIVES = frozenset(
    extract_terms(
        "ancestor aunt brother child children cousin daughter descendant father granddaughter"
        " grandfather grandmother grandson heir husband mother nephew niece sibling sister son"
        " uncle widow widower wife"
    )
)
"""Terms of those who may have the name of the one whose they are."""

_STREETS = word_set(
    "alley avenue boulevard close court crescent drive lane parade place road row square street"
    " terrace way"
)
"""Last words of the names of streets, which tell one from another."""

_OPENING = re.compile(r"\W*(?:(?:A|Answer): )?\W*")
_INSTRUCTING = frozenset(
    "choose click copy enter hold open press push run select set switch tap turn type use".split()  # noqa: SIM905
)
"""Verbs that open an instruction."""

_DOERS = frozenset({"i", "one", "to", "we", "you"})
"""Words in a question right before what somebody is to do."""

_PASSIVE = re.compile(r"\s(?:is|are|was|were|ha[sd]\sbeen|have\sbeen)\s(?:[a-z]+ly\s)?[a-z]+\sby\s")
_BEHIND_DAY = re.compile(r"\.?[ \t]?(?:[|:,&/–-]|\d)")
_OPENS_WITH_IT = re.compile(r"\W*(?:it|its|they|their)\b", re.IGNORECASE)


class _Name(NamedTuple):
    """A name of a sentence that the question does not have.

    `num_before` counts the words before it that are no articles; `before` is the last of them, and
    `after` the term that follows. `owned` is the term of what comes from it or belongs to it:
    "*soldiers* from the North". `is_apposition` marks one between commas: "their game, Wend,".
    """

    text: str
    num_before: int
    before: str
    after: str
    owned: str
    is_apposition: bool


def find_other_subject(  # noqa: PLR0917, private to the gate and called in one place
    sentence: str,
    title: str,
    question: Question,
    asked: Sequence[Word],
    lacking: Sequence[Word],
    slips: Sequence[Word] = (),
) -> str:
    """Return the name to which the sentence ties its fact instead of the asked ones, or "".

    `asked` are the names and numbers of the question, `lacking` those that the sentence has not,
    and `slips` those of them that no source has as typed: a name that one may be a slip of is not
    another one.
    """
    lacking = [word for word in lacking if word not in slips or not is_slip_in(word, sentence)]
    lacking_names = [word for word in lacking if not word.text[0].isdigit()]
    if not lacking_names or question.language != "en":
        return ""
    shared = _find_shared_name(sentence, question, asked, lacking_names)
    if shared or any(not word.text[0].isdigit() and word not in lacking for word in asked):
        return shared
    prepositions, nouns = _find_contexts(question, lacking_names)
    kinds = _find_kinds(question, lacking_names)
    wants_name = question.answer_type is AnswerType.WHO or may_ask_for_name(question)
    wants_fact = question.answer_type not in _ASK_FOR_THINGS
    for name in _list_other_names(sentence, title, question):
        opens = not name.num_before or (name.is_apposition and wants_fact)
        is_subject = not wants_name or (not name.num_before and _is_done_by(sentence, name.text))
        if opens and name.num_before <= MAX_SUBJECT_WORDS and is_subject:
            return name.text
        if name.before in kinds:
            return name.text
        if name.num_before <= MAX_SUBJECT_WORDS and (
            (name.before in prepositions and not _is_of_other_role(sentence, name, question))
            or name.after in nouns
            or name.owned in nouns
        ):
            return name.text
    return ""


def _is_done_by(sentence: str, name: str) -> bool:
    """Tell whether a sentence says by whom something was done to a name: "The Petrel is owned by".

    Who owns the Osprey is then not told.
    """
    behind = sentence[sentence.find(name) + len(name) :]
    return _PASSIVE.match(behind) is not None


def _is_of_other_role(sentence: str, name: _Name, question: Question) -> bool:
    """Tell whether a name tells another role of the one who has the asked role, too.

    "Ida Berg, the former mayor of Lund, became governor" for the governor of Torp.
    """
    owned = {
        one.term
        for one, of in pairwise(question.words)
        if of.text.lower() == name.before == "of" and one.content
    }
    return bool(owned) and name.owned not in owned and not owned.isdisjoint(extract_terms(sentence))


def is_slip_in(word: Word, sentence: str) -> bool:
    """Tell whether a word may be a slip of some word of a sentence."""
    folded = tokenize(word.text)
    name = folded[0].word if folded else ""
    words = list_words_with(sentence, name[0]) if name else ()
    return any(is_misspelling(name, each) for each in words)


def _list_other_names(sentence: str, title: str, question: Question) -> Iterator[_Name]:
    """Yield the names none of whose words the question or the title has."""
    names = find_names(sentence)
    if not names:
        return
    known = {*extract_terms(title), *(word.term for word in question.words), *STOP_TERMS}
    deeds = _find_deeds(question)
    for name in names:
        tokens = _name_tokens(sentence, name.core.start, name.core.end)
        written = sentence[name.core.start : name.core.end]
        if not tokens or any(token.term in known for token in tokens):
            continue
        first = tokenize(written)[0]
        opens = _OPENING.fullmatch(sentence[: name.core.start]) is not None
        if opens and (first.word in _INSTRUCTING or first.term in deeds):
            continue  # it is no name: "Hold Shift", "Open UDP 27115"
        if opens and _opens_timetable_row(written, sentence[name.core.end :]):
            continue
        if says_name(title, written, written.split()):
            continue
        before = [token.word for token in tokenize(sentence[: name.span.start])]
        after = extract_terms(sentence[name.core.end :][:40])
        kept = [word for word in before if word not in ENGLISH.articles]
        yield _Name(
            text=written,
            num_before=len(kept),
            before=kept[-1] if kept else "",
            after=after[0] if after else "",
            owned=_find_owned(kept),
            is_apposition=sentence[: name.span.start].endswith(", ")
            and sentence[name.core.end :].startswith(", "),
        )


def _opens_timetable_row(name: str, behind: str) -> bool:
    """Tell whether a name is a day, if short, before its hours or a mark: "Mon 9-17", "Tue |"."""
    return find_weekday(name, "en") is not None and _BEHIND_DAY.match(behind) is not None


def _find_deeds(question: Question) -> frozenset[str]:
    """Return the terms of what somebody is to do: "do I need to *open*"."""
    pairs = pairwise(question.words)
    return frozenset(
        word.term for one, word in pairs if one.text.lower() in _DOERS and word.content
    )


def _find_owned(words: Sequence[str]) -> str:
    """Return the term of the noun before "from" or "of" at the end of some words, "" if none."""
    if len(words) < 2 or words[-1] not in {"from", "of"}:
        return ""
    return next(iter(extract_terms(words[-2])), "")


def _name_tokens(sentence: str, start: int, end: int) -> list[Token]:
    """Return the tokens of a name, without a common word that only opens the sentence."""
    tokens = tokenize(sentence[start:end])
    opens = not any(map(str.isalnum, sentence[:start]))
    if opens and tokens and is_common_word(tokens[0].word):
        return tokens[1:]
    return tokens


def _find_shared_name(
    sentence: str, question: Question, asked: Sequence[Word], lacking: Sequence[Word]
) -> str:
    """Return a name of the sentence that has only a part of an asked one, and another part, or "".

    "Obama" alone may be Barack Obama; Michelle Obama is somebody else, unless it is asked who his
    wife is. "It won the University Cup" may tell of Lund University.
    """
    if any(word.term in _RELATIVES for word in question.words):
        return ""
    goes_on = _OPENS_WITH_IT.match(sentence) is not None
    known = {*(word.term for word in question.words), *STOP_TERMS}
    for run in _list_runs(question, asked):
        had = {word.term for word in run if word not in lacking}
        if not had or len(had) == len({word.term for word in run}):
            continue
        found = ""
        for name in find_names(sentence):
            tokens = tokenize(sentence[name.core.start : name.core.end])
            shared = [token for token in tokens if token.term in had]
            if not shared or (goes_on and all(is_common_word(each.word) for each in shared)):
                continue
            if all(
                token.term in known or len(token.word) == 1 or is_common_word(token.word)
                for token in tokens
            ):
                if _has_other_part(name.core.start, tokens, run, lacking):
                    return sentence[name.core.start : name.core.end]
                return ""
            found = sentence[name.core.start : name.core.end]
        if found:
            return found
    return ""


def _has_other_part(
    start: int, tokens: Sequence[Token], run: Sequence[Word], lacking: Sequence[Word]
) -> bool:
    """Tell whether a name of common words has another word where an asked one has a lacking one.

    The Frost Wyrm is not the Fire Wyrm, but President Obama may be Barack Obama. A word that opens
    a sentence is such a part if it is a name. Mercer Lane is not Mercer Street.
    """
    before_shared, after_shared = dict[str, str](), dict[str, str]()
    for word, each in pairwise(run):
        if word in lacking and each not in lacking:
            before_shared[each.term] = word.text.lower()
        elif word not in lacking and each in lacking:
            after_shared[word.term] = each.text.lower()
    for token, following in pairwise(tokens):
        asked = before_shared.get(following.term, "")
        opens = not start and not token.start and not is_common_name(token.word)
        is_role = token.word in ENGLISH.titles or token.word in ENGLISH.person_nouns
        is_part = token.term not in STOP_TERMS and not opens and not is_role
        if asked and token.word != asked and is_part:
            return True
        asked = after_shared.get(token.term, "")
        if asked != following.word and _STREETS.issuperset((asked, following.word)):
            return True
    return False


def _list_runs(question: Question, asked: Sequence[Word]) -> list[list[Word]]:
    """Return the asked words in runs that stand side by side."""
    runs: list[list[Word]] = []
    for word in asked:
        last = runs[-1][-1] if runs else None
        if last and question.text[last.span.end : word.span.start] == " ":
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _find_contexts(question: Question, lacking: Sequence[Word]) -> tuple[set[str], set[str]]:
    """Return the prepositions before the lacking names, and the terms of the nouns after them."""
    words = question.words
    prepositions, nouns = set[str](), set[str]()
    for at, word in enumerate(words):
        if word not in lacking:
            continue
        skipped = [*takewhile(lambda each: _is_skipped(each, lacking), reversed(words[:at]))]
        before = at - len(skipped) - 1
        if before >= 0 and words[before].text.lower() in PREPOSITIONS:
            prepositions.add(words[before].text.lower())
        following = [each for each in words[at + 1 :] if each not in lacking][:1]
        nouns.update(each.term for each in following if each.content)
    return prepositions, nouns


def _find_kinds(question: Question, lacking: Sequence[Word]) -> set[str]:
    """Return the nouns that say of what kind the lacking names are: "the *planet* Boras"."""
    pairs = pairwise(question.words)
    return {
        kind.text
        for kind, name in pairs
        if name in lacking
        and kind not in lacking
        and kind.content
        and kind.text.islower()
        and kind.text.isalpha()
        and question.text[kind.span.end : name.span.start] == " "
    }


def _is_skipped(word: Word, lacking: Sequence[Word]) -> bool:
    return word in lacking or word.text.lower() in ENGLISH.articles
