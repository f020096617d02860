"""What does a question ask for? One analysis, done once, that every later stage reads."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from index import analysis
from index.analysis import QUESTION_TERMS, STOP_TERMS, Token
from index.answering import asking, derivation, spelling
from index.answering.asking import AnswerType
from index.collection import Collection, Ids
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
    tokens = analysis.tokens(text)[:MOST_WORDS]
    asked = asking.read([token.word for token in tokens])
    ids = _Ids(collection)
    words = _words(ids, text, tokens, asked)
    words, suggestion = _repaired(collection, tokens, words)
    expansions = _expansions(collection, ids, words)
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


class _Ids:
    """The ids of terms: many are asked for at once, each but once."""

    __slots__ = ("_collection", "_known")

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._known: dict[str, int] = {}

    def look_up(self, terms: Iterable[str]) -> Mapping[str, int]:
        """Return the ids of all terms asked for so far, these ones among them."""
        new = [term for term in dict.fromkeys(terms) if term not in self._known]
        if new:
            found = self._collection.term_ids(new).tolist()
            self._known.update(zip(new, found, strict=True))
        return self._known


def _words(ids: _Ids, text: str, tokens: Sequence[Token], asked: asking.Asked) -> tuple[Word, ...]:
    known = ids.look_up(
        term
        for token in tokens
        for term in (
            token.term,
            *analysis.number_forms(token.term),
            *derivation.relatives(token.term),
        )
    )
    cased = text != text.lower() and text != text.upper()
    return tuple(
        Word(
            text=text[token.start : token.end],
            span=Span(token.start, token.end),
            term=token.term,
            id=known[token.term],
            asking=place in asked.asking,
            content=_is_content(token.term) and place not in asked.asking,
            name=cased and place > 0 and _is_content(token.term) and text[token.start].isupper(),
            number=token.term[:1].isdigit() or bool(analysis.number_forms(token.term)),
        )
        for place, token in enumerate(tokens)
    )


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
        if not word.content or word.id >= 0 or _is_english(word.term):
            continue
        meant = spelling.repair(collection, token.word)
        if meant is not None:
            suggestion[word.text] = meant[0]
            term = analysis.terms(meant[0])[0]
            repaired[place] = replace(word, term=term, id=meant[1], repaired=True)
    return tuple(repaired), suggestion


def _is_english(term: str) -> bool:
    return bool(analysis.number_forms(term) or derivation.relatives(term))


def _expansions(
    collection: Collection, ids: _Ids, words: Sequence[Word]
) -> dict[str, tuple[tuple[int, ...], ...]]:
    """Collect other ways to say the question's words: numbers, families, short and long forms."""
    wanted: dict[tuple[Word, tuple[str, ...]], None] = {}
    for word in words:
        for form in analysis.number_forms(word.term):
            wanted[word, (form,)] = None
        if word.content:
            for relative in derivation.relatives(word.term):
                wanted[word, (relative,)] = None
    for run, forms in _acronyms(collection, words):
        for form in forms:
            terms = tuple(term for term in form.split() if _is_content(term))
            wanted.update(((word, terms), None) for word in run if word.content and terms)
    return _known(ids, wanted)


def _acronyms(
    collection: Collection, words: Sequence[Word]
) -> Iterator[tuple[Sequence[Word], Sequence[str]]]:
    """Yield the runs of words that some source abbreviates or spells out, with their forms."""
    runs = {
        " ".join(word.term for word in run): run
        for run in _runs([word for word in words if not word.asking])
    }
    for key, forms in collection.acronyms(list(runs)).items():
        if len(forms) <= MOST_FORMS:
            yield runs[key], forms


def _known(
    ids: _Ids, wanted: Iterable[tuple[Word, tuple[str, ...]]]
) -> dict[str, tuple[tuple[int, ...], ...]]:
    """Keep the forms that the collection has, as ids, by the term that they stand for."""
    wanted = list(wanted)
    known = ids.look_up(term for _, form in wanted for term in form)
    found: dict[str, dict[tuple[int, ...], None]] = {}
    for word, form in wanted:
        form_ids = tuple(known[term] for term in form)
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
    known = [word.span for word in words if word.id >= 0]
    missing: dict[str, None] = {}
    for word in words:
        whole = any(word.span.start <= span.start and span.end <= word.span.end for span in known)
        if word.content and word.id < 0 and not whole and word.term not in expansions:
            missing[word.text] = None
    return tuple(missing)
