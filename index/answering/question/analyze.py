"""What does a question ask for? One analysis, done once, that every later stage reads."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from index.analysis import analyzer
from index.analysis.analyzer import QUESTION_TERMS, STOP_TERMS, Token
from index.analysis.numerals import number_forms
from index.answering.lexical import word_families
from index.answering.question import answer_type, spelling_correction
from index.answering.question.answer_type import AnswerType
from index.collection import Collection, Ids
from index.languages import is_common_word
from index.types import Span

__all__ = ["AnswerType", "Question", "Word", "analyze"]

MOST_WORDS = 64  # a question is a sentence or two; what follows is not searched
MOST_FORMS = 8  # of an acronym; one with more meanings tells nothing


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
    repaired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Question:
    """A question as understood against one collection.

    `query` holds the ids of all its terms but the asking words, stop words included, in order;
    `content` those of the content terms alone (-1 marks terms that no source has, in both).
    `unit` is the noun that a number would count ("rounds" in "how many rounds were fired").
    `missing` are content words that no source has, as typed; `suggestion` maps a misspelt word,
    as typed, to the corpus's word, which has then taken its place in `words`. `expansions` maps
    a term of the question to what says the same: tuples of term ids, all of which must occur
    (five and 5, JSA and the three terms of its long form).
    """

    text: str
    words: tuple[Word, ...]
    answer_type: AnswerType
    query: Ids
    content: Ids
    unit: Word | None
    missing: tuple[str, ...]
    suggestion: Mapping[str, str]
    expansions: Mapping[str, tuple[tuple[int, ...], ...]]

    @property
    def names(self) -> tuple[Word, ...]:
        """The words written as names: capitalised inside the question, or all capitals."""
        return tuple(word for word in self.words if word.name)

    @property
    def numbers(self) -> tuple[Word, ...]:
        """The words that are numbers, in digits or in letters."""
        return tuple(word for word in self.words if word.number)


def analyze(collection: Collection, text: str) -> Question:
    """Understand `text` against the words that `collection` has."""
    tokens = analyzer.tokens(text)[:MOST_WORDS]
    asked = answer_type.read([token.word for token in tokens])
    words = _words(collection, text, tokens, asked)
    words, suggestion = _repaired(collection, tokens, words)
    expansions = _expansions(collection, words)
    return Question(
        text=text,
        words=words,
        answer_type=asked.answer_type,
        query=_ids(word.id for word in words if not word.asking),
        content=_ids(word.id for word in words if word.content),
        unit=None if asked.unit is None else words[asked.unit],
        missing=_missing(words, expansions),
        suggestion=suggestion,
        expansions=expansions,
    )


def _words(
    collection: Collection, text: str, tokens: Sequence[Token], asked: answer_type.Asked
) -> tuple[Word, ...]:
    ids = collection.term_ids([token.term for token in tokens]).tolist()
    cased = text != text.lower() and text != text.upper()
    words = []
    for place, (token, term_id) in enumerate(zip(tokens, ids, strict=True)):
        term, start = token.term, token.start
        could_be = _is_content(term)
        words.append(
            Word(
                text=text[start : token.end],
                span=Span(start, token.end),
                term=term,
                id=term_id,
                asking=place in asked.asking,
                content=could_be and place not in asked.asking,
                name=cased and place > 0 and could_be and text[start].isupper(),
                number=term[:1].isdigit() or bool(number_forms(term)),
            )
        )
    return tuple(words)


def _is_content(term: str) -> bool:
    return term not in STOP_TERMS and term not in QUESTION_TERMS


def _ids(ids: Iterable[int]) -> Ids:
    return np.fromiter(ids, dtype=np.int64)


def _repaired(
    collection: Collection, tokens: Sequence[Token], words: tuple[Word, ...]
) -> tuple[tuple[Word, ...], dict[str, str]]:
    """Put the corpus's word in the place of each unknown one that is a slip away from it."""
    repaired = list(words)
    suggestion = {}
    for place, (token, word) in enumerate(zip(tokens, words, strict=True)):
        if not word.content or word.id >= 0 or _is_spelt_right(token, word):
            continue
        meant = spelling_correction.repair(collection, token.word)
        if meant is not None:
            suggestion[word.text] = meant[0]
            term = analyzer.terms(meant[0])[0]
            repaired[place] = replace(word, term=term, id=meant[1], repaired=True)
    return tuple(repaired), suggestion


def _is_spelt_right(token: Token, word: Word) -> bool:
    """Tell whether a word that no source has is none the less one, or an abbreviation.

    Of a hyphenated word the parts are repaired, not the whole.
    """
    known = number_forms(word.term) or word_families.relatives(word.term)
    abbreviation = word.name and not word.text[1:].islower()
    return bool(known or abbreviation or "-" in word.text or is_common_word(token.word))


def _expansions(
    collection: Collection, words: Sequence[Word]
) -> dict[str, tuple[tuple[int, ...], ...]]:
    """Collect other ways to say the question's words: numbers, families, short and long forms."""
    wanted: list[tuple[Word, Sequence[str]]] = []
    for word in words:
        others = number_forms(word.term)
        if word.content:
            others += word_families.relatives(word.term)
        wanted += [(word, (other,)) for other in others]
    for run, forms in _acronyms(collection, words):
        for form in forms:
            terms = tuple(filter(_is_content, form.split()))
            wanted += ((word, terms) for word in run if word.content and terms)
    return _known(collection, wanted)


def _acronyms(
    collection: Collection, words: Sequence[Word]
) -> Iterator[tuple[Sequence[Word], Sequence[str]]]:
    """Yield the runs of words that some source abbreviates or spells out, with their forms."""
    runs = {
        " ".join([word.term for word in run]): run
        for run in _runs([word for word in words if not word.asking])
    }
    for key, forms in collection.acronyms(list(runs)).items():
        if len(forms) <= MOST_FORMS:
            yield runs[key], forms


def _known(
    collection: Collection, wanted: Sequence[tuple[Word, Sequence[str]]]
) -> dict[str, tuple[tuple[int, ...], ...]]:
    """Keep the forms that the collection has, as ids, by the term that they stand for."""
    ids = iter(collection.term_ids([term for _, form in wanted for term in form]).tolist())
    found: dict[str, dict[tuple[int, ...], None]] = {}
    for word, form in wanted:
        form_ids = tuple(islice(ids, len(form)))
        if -1 not in form_ids and word.id not in form_ids:
            found.setdefault(word.term, {})[form_ids] = None
    return {term: tuple(forms) for term, forms in found.items()}


def _runs(words: Sequence[Word], longest: int = 6) -> list[Sequence[Word]]:
    """Return each single word and each run of words that an acronym may stand for."""
    return [
        words[start:end]
        for start in range(len(words))
        for end in range(start + 1, min(start + longest, len(words)) + 1)
        if words[start].content and words[end - 1].content
    ]


def _missing(
    words: Sequence[Word], expansions: Mapping[str, tuple[tuple[int, ...], ...]]
) -> tuple[str, ...]:
    """Return the content words that no source has, as typed, each once.

    A hyphenated word is missing by its parts, never by its joined form too.
    """
    missing: dict[str, None] = {}
    for word in words:
        if not word.content or word.id >= 0 or word.term in expansions:
            continue
        parts = (other.span for other in words if other.id >= 0)
        if not any(word.span.start <= part.start and part.end <= word.span.end for part in parts):
            missing[word.text] = None
    return tuple(missing)
