"""Where the specific words of a question stand, seen from the best sentence. Pure."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

import numpy as np

from index.analysis import STOP_TERMS, extract_terms
from index.answering.features import Candidate, find_subject_sentence, list_head_of_questions
from index.answering.gate.grounding.capitalised_names import (
    count_capitalised,
    names_with_capital,
    titles,
)
from index.answering.gate.grounding.name_variants import ReadText
from index.answering.gate.grounding.number_notations import is_decade
from index.answering.page_questions import find_question_over
from index.answering.question import (
    Question,
    Word,
    find_day_in_text,
    find_specific_words,
    goes_on_to_day,
    names_one_of_kind,
)
from index.collection import Collection, Field, Hint, give_hint
from index.expressions import DatedSpan, DayMatch, SentenceFlag
from index.languages import find_language
from index.types import Kind, Passage

MAX_HEADING_DISTANCE = 40
"""Paragraphs above the best one among which its heading is looked for."""


MAX_SHORT_ARTICLE = 30
"""Paragraphs of an article that is about what its first paragraph names."""


MIN_TIMES = 4
"""Least times that an article names what it is about."""

PARAGRAPHS_PER_NAME = 8
"""Paragraphs of an article for each time that it names what it is about, at most."""


class Place(IntEnum):
    """Where a specific word stands, farthest first."""

    NOWHERE = 0
    OTHER_ARTICLE = 1
    ARTICLE = 2
    NEAR = 3
    SENTENCE = 4


class _Known(NamedTuple):
    """What was looked up for the words of a question, whatever sentence it is seen from.

    `written` are the words that some source has as typed, and `articles` the place of a word as
    far as its article tells it, by the word, the article and the number of its forms.
    """

    written: dict[Word, bool]
    articles: dict[tuple[Word, int, int], Place]


@lru_cache(maxsize=4)  # several sentences are looked at
def _known_of(_: Question) -> _Known:
    return _Known({}, {})


class PlaceFinder:
    """Finds words outside the best sentence; its surroundings are read when first needed."""

    def __init__(
        self,
        collection: Collection,
        question: Question,
        best: Candidate,
        specific: Sequence[Word],
    ) -> None:
        self._collection = collection
        self._question = question
        self._best = best
        self._specific = specific
        self._inflects = find_language(question.language).inflects_names
        self._near: list[int] = []
        self._near_text: ReadText | None = None
        self.sentence = collection.passages([best.sentence])[0]
        self._sentence_text = ReadText(self.sentence.masked_text)

    def find(self, word: Word, others: Sequence[tuple[int, ...]] = ()) -> Place:
        """Return the nearest place that has a word, in whatever form, or one of `others`."""
        if names_with_capital(word, self._question):
            return self._find_capitalised(word.text)
        forms = [*self._forms(word), *others]
        run = self._run(word)
        known = bool(forms) and self.is_written(word)
        written = self._write(word)
        if self._sentence_text.says(written, run, known=known, inflects=self._inflects):
            return Place.SENTENCE
        if not self._near:
            self._near = self._list_near()
        if _any_has(self._collection.paragraphs, forms, self._near):
            return Place.NEAR
        if self._near_text is None:
            self._near_text = self._read()
        if self._near_text.says(written, run, known=known, inflects=self._inflects):
            return Place.NEAR
        return self._find_article(word, forms)

    def _find_capitalised(self, name: str) -> Place:
        """Return the nearest place of a name that is spelled like a verb, by its capital.

        An article that opens with such a name several times is about it.
        """
        if count_capitalised(name, self.sentence.masked_text):
            return Place.SENTENCE
        self._near = self._near or self._list_near()
        near = [self._passage(paragraph).masked_text for paragraph in self._near]
        if titles(name, self.sentence.title) or any(count_capitalised(name, each) for each in near):
            return Place.NEAR
        opening = self._collection.paragraphs_of(self._best.article)[:MAX_SHORT_ARTICLE]
        found = sum(count_capitalised(name, self._passage(each).masked_text) for each in opening)
        if found:
            return Place.NEAR if found >= MIN_TIMES else Place.ARTICLE
        return Place.OTHER_ARTICLE

    def _write(self, word: Word) -> str:
        """Return a word as it is looked for: an ordinal with its century, "'70" as a decade."""
        rest = self._question.text[word.span.end :]
        if self._question.text[: word.span.start].endswith(("'", "’")) and is_decade(word.text):
            return f"{word.text}s"
        is_century = word.text[0].isdigit() and rest.startswith(" century")
        return f"{word.text} century" if is_century else word.text

    def _find_article(self, word: Word, forms: Sequence[tuple[int, ...]]) -> Place:
        """Return whether the article has one of some forms of a word, or another, or none.

        What is all through the article stands near each of its sentences.
        """
        places, key = _known_of(self._question).articles, (word, self._best.article, len(forms))
        if key not in places:
            if _any_has(self._collection.articles, forms, [self._best.article]):
                is_subject = self._is_subject_of_article(word)
                places[key] = Place.NEAR if is_subject else Place.ARTICLE
            else:
                is_somewhere = self._stands_somewhere(forms)
                places[key] = Place.OTHER_ARTICLE if is_somewhere else Place.NOWHERE
        return places[key]

    def _is_subject_of_article(self, word: Word) -> bool:
        """Tell whether a name is all through an article, which then speaks of it everywhere."""
        if word.id < 0 or word.text[0].isdigit() or word.text.endswith(("'s", "’s")):
            return False
        articles = self._collection.articles
        ids, unit = np.array([word.id]), np.array([self._best.article])
        found = int(articles.tf(ids.astype(np.int64), unit.astype(np.int64))[0, 0])
        paragraphs = len(self._collection.paragraphs_of(self._best.article))
        return found >= max(MIN_TIMES, paragraphs / PARAGRAPHS_PER_NAME)

    def is_written(self, word: Word) -> bool:
        """Tell whether some source has a word as it was typed, so that it is no slip.

        A slip may have the stem of another word: "Alied" that of Ali.
        """
        known = _known_of(self._question).written
        if word not in known:
            folded = word.text.lower().removesuffix("'s").removesuffix("’s")
            ids = self._collection.word_terms([folded, word.text.lower()]).tolist()
            known[word] = max(ids) >= 0
        return known[word]

    def has_other_kind_near(self) -> bool:
        """Tell whether the paragraphs near the fact name some place that people visit."""
        return any(names_one_of_kind(self._passage(each).masked_text) for each in self._near)

    def find_day(self, asked: DatedSpan, words: Sequence[Word]) -> tuple[Place, str]:
        """Return the nearest place of the day that is written with some words of the question.

        Of a sentence with another day the first one is returned as well, unless the asked day is
        the article's, or stands in its title or the heading above.
        """
        language = self._question.language
        said = find_day_in_text(asked, self.sentence.masked_text, language)
        if said.match is DayMatch.SAME:
            return Place.SENTENCE, ""
        if said.match is DayMatch.NONE and self._goes_on_to_day(asked):
            return Place.SENTENCE, ""
        paragraph, *around = [self._passage(each) for each in self._list_near()]
        over = [paragraph.title, paragraph.published or ""]
        over += [each.masked_text for each in around if each.kind is Kind.HEADLINE]
        if any(_names_day(asked, text, language) for text in over):
            return Place.NEAR, ""
        if said.match is DayMatch.OTHER:
            return Place.ARTICLE, said.other
        if any(_names_day(asked, each.masked_text, language) for each in (paragraph, *around)):
            return Place.NEAR, ""
        return min((Place.ARTICLE, *map(self.find, words))), ""

    def _goes_on_to_day(self, asked: DatedSpan) -> bool:
        """Tell whether the sentence names the day by its number, the one before its month."""
        first = self._collection.sentences_of(self._best.paragraph).start
        if self._best.sentence <= first or self._question.language != "en":
            return False
        before = self._collection.joined_passage(first, self._best.sentence - 1)
        return goes_on_to_day(asked, before.masked_text, self.sentence.masked_text)

    def _forms(self, word: Word) -> list[tuple[int, ...]]:
        own = [(word.id,)] if word.id >= 0 else []
        return own + list(self._question.expansions.get(word.term, ()))

    def _stands_somewhere(self, forms: Sequence[tuple[int, ...]]) -> bool:
        df = self._collection.articles.df
        return any(bool(df(np.array(form, dtype=np.int64)).all()) for form in forms)

    def hint(self) -> Hint:
        """Return the hint that the surroundings of the sentence will be read."""
        return self._hint([*self._near_paragraphs()])

    def _list_near(self) -> list[int]:
        """Return the paragraphs near the fact, and say that they will be read."""
        near = [*self._near_paragraphs()]
        give_hint(self._collection, lambda: self._hint(near))
        before = self._best.paragraph - 1
        return [each for each in near if each >= before or not self._are_siblings(each, before)]

    def _hint(self, near: Sequence[int]) -> Hint:
        """Return the hint that some paragraphs are read, and all specific words looked up there."""
        forms = [form for word in self._specific for form in self._forms(word)]
        texts = [*chain.from_iterable(map(self._collection.sentences_of, near))]
        return Hint(
            texts=np.array(texts, dtype=np.int64),
            paragraphs=np.array(near, dtype=np.int64),
            terms=np.array([*chain.from_iterable(forms)], dtype=np.int64),
        )

    def _near_paragraphs(self) -> Iterator[int]:
        """Yield the best paragraph, the one before, and the heading or question above."""
        paragraph = self._best.paragraph
        of_article = self._collection.paragraphs_of(self._best.article)
        first = of_article[0]
        yield paragraph
        if paragraph > first:
            yield paragraph - 1
        if paragraph - 1 > first + 1 and len(of_article) <= MAX_SHORT_ARTICLE:
            yield first + 1  # a report names its subject there
        yield from list_head_of_questions(self._collection, self._best.sentence, self._best.article)
        if over := find_question_over(self._collection, self._best.sentence):
            yield int(self._collection.paragraph_of(np.array([over[0]]))[0])
        above = np.arange(max(first, paragraph - MAX_HEADING_DISTANCE), paragraph)
        starts = self._collection.first_sentence_of(above)  # that of the one before ends the others
        is_line = np.diff(starts) == 1
        flags = self._collection.flags(starts[:-1])
        headings = above[:-1][is_line & ((flags & int(SentenceFlag.FRAGMENT)) != 0)]
        if len(headings):
            yield int(headings[-1])

    def _are_siblings(self, earlier: int, later: int) -> bool:
        """Tell whether two paragraphs are headings of two things of one kind: "Elv mill".

        What stands under the later one is not told of the earlier one's thing.
        """
        passages = [self._passage(each) for each in (earlier, later)]
        if any(each.kind is not Kind.HEADLINE for each in passages):
            return False
        one, other = ({*extract_terms(each.masked_text)} - STOP_TERMS for each in passages)
        return bool(one & other) and bool(one - other) and bool(other - one)

    def _run(self, word: Word) -> Sequence[str]:
        """Return the specific words that stand side by side with a word, itself included."""
        text, run = self._question.text, list[Word]()
        for each in self._specific:
            if run and text[run[-1].span.end : each.span.start] != " ":
                if word in run:
                    break
                run = []
            run.append(each)
        return [each.text for each in run] if word in run else [word.text]

    def _read(self) -> ReadText:
        passages = [self._passage(paragraph) for paragraph in self._near]
        return ReadText("\n".join([passages[0].title, *(each.masked_text for each in passages)]))

    def _passage(self, paragraph: int) -> Passage:
        members = self._collection.sentences_of(paragraph)
        return self._collection.joined_passage(members[0], members[-1])


def hint_surroundings(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> None:
    """Say that words may be looked for near several sentences, which are then read in one round.

    Nothing is said where the first one has all specific words: then none is looked for.
    """
    specific = find_specific_words(question)
    if not candidates or {word.term for word in specific} <= candidates[0].said_terms:
        return

    def make() -> Hint:
        hints = [PlaceFinder(collection, question, each, specific).hint() for each in candidates]
        return Hint(
            texts=np.concatenate([each.texts for each in hints]),
            paragraphs=np.concatenate([each.paragraphs for each in hints]),
            terms=hints[0].terms,
        )

    give_hint(collection, make)


def _names_day(asked: DatedSpan, text: str, language: str) -> bool:
    return find_day_in_text(asked, text, language).match is DayMatch.SAME


def _any_has(field: Field, forms: Sequence[tuple[int, ...]], units: Sequence[int]) -> bool:
    """Tell whether one of some units has all terms of one of the forms."""
    ids = sorted({term for form in forms for term in form})
    if not ids:
        return False
    ascending = sorted({*units})  # so they are looked up faster
    held = field.tf(np.array(ids, dtype=np.int64), np.array(ascending, dtype=np.int64)) > 0
    rows = dict(zip(ids, held, strict=True))
    return any(np.logical_and.reduce([rows[term] for term in form]).any() for form in forms)


def read_subject_sentence(collection: Collection, candidate: Candidate) -> str:
    """Return the sentence before that names what one speaks of that opens with a pronoun, or ""."""
    before = find_subject_sentence(collection, candidate.sentence, candidate.paragraph)
    return collection.passages([before])[0].masked_text if before >= 0 else ""
