"""Values that describe a question: `Question` and `Word`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from index.analysis import FUNCTION_TERMS, LANGUAGE_MARK
from index.answering.question.answer_type import AnswerType
from index.collection import Ids
from index.types import Span

Expansions = Mapping[str, tuple[tuple[int, ...], ...]]
"""A term of the question -> its expansions: tuples of term ids, all of which must occur."""


class Phrase(tuple[int, ...]):
    """An expansion of which the terms must stand in order, close together: "up to", "take over"."""

    __slots__ = ()


@dataclass(slots=True, kw_only=True, eq=False)  # not frozen: that costs time for each word
class Word:
    """One token of the question; `span` counts in `Question.text`.

    `term` is the token's term in the index (after a spelling correction, that of the corrected
    word) and `id` that term's number in the collection, -1 where no source has it. `asking` words
    (who, how many) only express what is asked for and are never searched; `content` words carry
    the subject. `name` words are capitalised inside the question, or all capitals.
    """

    text: str
    span: Span
    term: str
    id: int
    asking: bool = False
    content: bool = False
    name: bool = False
    corrected: bool = False


@dataclass(slots=True, kw_only=True, eq=False)  # not frozen: that costs time for each question
class Question:
    """A question, analysed against one collection.

    `text` is what is asked, without the talk around it in `typed`, which is what a person typed.
    `query_ids` holds the ids of all terms but those of asking words, stop words included, in
    order; `content_ids` those of the content terms alone (in both, -1 marks a term that no source
    has). `counted_noun` is the noun that a number would count ("rounds" in "how many rounds were
    fired"). `missing` are the content words that no source has, as typed; `suggestion` maps a
    misspelt word, as typed, to the corrected word, which has then taken its place in `words`.
    `expansions` maps a term of the question to other ways to express it (five and 5, JSA and the
    three terms of its long form). `language` is the code of the language that it was read in; what
    only English has (synonyms, word families, the order of words) is left out in others.
    `language_share` is the share of the collection's sentences that are in that language: among
    them the idf of a word is measured, so that articles in other languages change no decision.
    """

    typed: str
    text: str
    words: tuple[Word, ...]
    answer_type: AnswerType
    query_ids: Ids
    content_ids: Ids
    counted_noun: Word | None
    missing: tuple[str, ...]
    suggestion: Mapping[str, str]
    expansions: Expansions
    language: str = "en"
    language_share: float = 1.0


@lru_cache(maxsize=4)  # once for all stages of one answer
def list_lowered(question: Question) -> tuple[str, ...]:
    """Return the words of a question in lower case, in order."""
    return tuple([word.text.lower() for word in question.words])


def is_content_term(term: str) -> bool:
    """Tell whether a term is neither a stop word nor a question word."""
    return term not in FUNCTION_TERMS and LANGUAGE_MARK not in term
