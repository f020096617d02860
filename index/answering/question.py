"""What does a question ask for? One analysis, done once, that every later stage reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from index.collection import Ids
from index.types import Span


class AnswerType(StrEnum):
    """What kind of expression would answer; OTHER is any "what" without a kind of its own."""

    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    HOW_MANY = "how many"
    HOW_MUCH = "how much"
    HOW_OLD = "how old"
    HOW_LONG = "how long"
    DEFINITION = "definition"
    WHY = "why"
    HOW = "how"
    YES_NO = "yes or no"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One token of the question; `span` counts in the question's text.

    `term` is what the index would call it (after a repair, the corpus's word) and `id` that
    term's number in the collection, -1 where no source has it. `asking` words (who, how many)
    say what is asked for and are never searched; `content` words carry the subject.
    """

    text: str
    span: Span
    term: str
    id: int
    asking: bool = False
    content: bool = False
    name: bool = False
    number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Question:
    """A question as understood against one collection.

    `query` holds the ids of all its terms but the asking words, stop words included, in order;
    `content` those of the content terms alone (-1 marks terms that no source has, in both).
    `unit` is the noun that a number would count ("rounds" in "how many rounds were fired").
    `missing` are content words that no source has, as typed; `suggestion` maps a misspelt word,
    as typed, to the corpus's word, which has then taken its place in `words`. `expansions` maps
    a term id of the question to ids that say the same (five and 5, JSA and its long form).
    """

    text: str
    words: tuple[Word, ...]
    answer_type: AnswerType
    query: Ids
    content: Ids
    unit: Word | None
    missing: tuple[str, ...]
    suggestion: Mapping[str, str]
    expansions: Mapping[int, Ids]

    @property
    def names(self) -> tuple[Word, ...]:
        """The words written as names: capitalised inside the question, or all capitals."""
        return tuple(word for word in self.words if word.name)

    @property
    def numbers(self) -> tuple[Word, ...]:
        """The words that are numbers, in digits or in letters."""
        return tuple(word for word in self.words if word.number)
