"""Grounding: where the specific words of a question stand, seen from the best sentence.

A name, number or year that no source has, or that stands only away from the fact, is no reason to
quote a neighbour's fact. Near the fact are its sentence, its paragraph, the one before, the heading
above and the title: there a reader goes on to think of what was named.
"""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import chain, compress
from typing import NamedTuple

import numpy as np

from index.analysis import STOP_TERMS, extract_terms
from index.answering.features import Candidate
from index.answering.gate.name_variants import ReadText
from index.answering.gate.other_subject import (
    find_other_kind,
    find_other_owner,
    find_other_subject,
)
from index.answering.lexical import find_synonyms
from index.answering.page_questions import find_question_over
from index.answering.question import (
    Question,
    Word,
    find_asked_day,
    find_day_in_text,
    find_one_of_kind,
    find_specific_words,
    names_one_of_kind,
)
from index.answering.ranking import ASKED_DAY
from index.collection import Collection, Field, Hint
from index.expressions import DatedSpan, DayMatch, SentenceFlag
from index.languages import ENGLISH
from index.types import Kind, Passage

MAX_HEADING_DISTANCE = 40
"""Paragraphs above the best one among which its heading is looked for."""


_WEEKDAYS = frozenset(day + end for day in ENGLISH.weekdays for end in ("", "s"))


class Place(IntEnum):
    """Where a specific word stands, farthest first."""

    NOWHERE = 0
    OTHER_ARTICLE = 1
    ARTICLE = 2
    NEAR = 3
    SENTENCE = 4


class GroundedWord(NamedTuple):
    """A specific word of the question, as typed, and the nearest place that has it.

    `is_number` marks numbers, years and weekdays, `is_kind` a common noun for the one thing of its
    kind: "the library".
    """

    text: str
    place: Place
    is_number: bool
    is_kind: bool = False

    @property
    def is_grounded(self) -> bool:
        """Whether the word stands near enough to the fact.

        A name may stand anywhere in the article if another one stands near, for a text names its
        subject once and then speaks of it in other words. A number, year or weekday tells things
        of one kind apart.
        """
        return self.place >= (Place.NEAR if self.is_number else Place.ARTICLE)


class Grounding(NamedTuple):
    """The specific words with their places, and what the best sentence is about instead, or ""."""

    words: tuple[GroundedWord, ...] = ()
    other_subject: str = ""

    @property
    def ungrounded(self) -> tuple[GroundedWord, ...]:
        """The words that do not stand with the fact.

        Of the names one has to stand near, or none of them is what the fact is about.
        """
        names = [word for word in self.words if not word.is_number and not word.is_kind]
        is_named = not names or any(word.place >= Place.NEAR for word in names)
        return tuple(
            word
            for word in self.words
            if not word.is_grounded or not (is_named or word.is_number or word.is_kind)
        )

    @property
    def holds(self) -> bool:
        """Whether the best sentence tells of what the question names."""
        return not self.other_subject and not self.ungrounded


NOTHING_NAMED = Grounding()
"""The grounding of a question without specific words."""


def ground(
    collection: Collection, question: Question, best: Candidate, *, if_holding: bool = False
) -> Grounding:
    """Look up the specific words of the question, seen from the best sentence.

    With `if_holding`, of one that does not hold only a first word that does not stand there is
    returned: the rest is not looked up.
    """
    grounding = _ground_specific(collection, question, best, if_holding=if_holding)
    if if_holding and not grounding.holds:
        return grounding
    if not grounding.other_subject:
        sentence = collection.passages([best.sentence])[0].masked_text
        other = find_other_owner(sentence, question) or find_other_kind(sentence, question)
        grounding = grounding._replace(other_subject=other)
    kinds = _ground_kinds(collection, question, best)
    return grounding._replace(words=(*grounding.words, *kinds)) if kinds else grounding


def _ground_kinds(
    collection: Collection, question: Question, best: Candidate
) -> Sequence[GroundedWord]:
    """Look up the nouns for the one thing of its kind; a synonym of one is it, too.

    A line of a timetable under the name of another such thing is that one's.
    """
    nouns = find_one_of_kind(question)
    if not nouns:
        return ()
    finder = _Finder(collection, question, best, nouns)
    is_row = best.extra.get(ASKED_DAY, 0.0) > 0
    found = []
    for word in nouns:
        others = collection.term_ids(list(find_synonyms(word.term))).tolist()
        place = finder.find(word, [(each,) for each in others if each >= 0])
        if is_row and place is Place.ARTICLE and finder.has_other_kind_near():
            place = Place.OTHER_ARTICLE
        found.append(GroundedWord(word.text, place, is_number=False, is_kind=True))
    return found


def _ground_specific(
    collection: Collection, question: Question, best: Candidate, *, if_holding: bool
) -> Grounding:
    specific = find_specific_words(question)
    if not specific:
        return NOTHING_NAMED
    day = find_asked_day(question)
    if day is None:
        return _ground_words(collection, question, best, specific, if_holding=if_holding)
    others = tuple(word for word in specific if not _lies_in(word, day))
    finder = _Finder(collection, question, best, specific)
    place, other_day = finder.find_day(day, [word for word in specific if _lies_in(word, day)])
    grounded = GroundedWord(question.text[slice(*day.span)], place, is_number=True)
    rest = NOTHING_NAMED
    if others:
        rest = _ground_words(collection, question, best, others, if_holding=if_holding)
    return Grounding((*rest.words, grounded), rest.other_subject or other_day)


def _lies_in(word: Word, day: DatedSpan) -> bool:
    return day.span.start <= word.span.start and word.span.end <= day.span.end


def _ground_words(
    collection: Collection,
    question: Question,
    best: Candidate,
    specific: tuple[Word, ...],
    *,
    if_holding: bool,
) -> Grounding:
    """Look up specific words that are no date."""
    has_term = best.table.matched_idf[:, best.column] > 0
    said = {*compress(best.table.content_terms, has_term.tolist())}
    if best.extra.get(ASKED_DAY, 0.0) > 0:  # a row "Monday to Friday" says Tuesday
        said |= {word.term for word in specific if word.text.lower() in _WEEKDAYS}
    if all(word.term in said for word in specific):
        return Grounding(tuple(_grounded(word, Place.SENTENCE) for word in specific))
    finder = _Finder(collection, question, best, specific)
    places: list[Place] = []
    for word in specific:
        places.append(Place.SENTENCE if word.term in said else finder.find(word))
        found = _grounded(word, places[-1])
        if if_holding and not found.is_grounded:
            return Grounding((found,))
    lacking = [word for word, place in zip(specific, places, strict=True) if place < Place.SENTENCE]
    passage = finder.sentence
    slips = [word for word in lacking if not finder.is_written(word)]
    other = find_other_subject(
        passage.masked_text, passage.title, question, specific, lacking, slips
    )
    return Grounding(tuple(map(_grounded, specific, places)), other)


def _grounded(word: Word, place: Place) -> GroundedWord:
    is_number = word.text[0].isdigit() or word.text.lower() in _WEEKDAYS
    return GroundedWord(word.text, place, is_number)


class _Finder:
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
        self._near: list[int] = []
        self._near_text: ReadText | None = None
        self.sentence = collection.passages([best.sentence])[0]
        self._sentence_text = ReadText(self.sentence.masked_text)

    def find(self, word: Word, others: Sequence[tuple[int, ...]] = ()) -> Place:
        """Return the nearest place that has a word, in whatever form, or one of `others`."""
        forms = [*self._forms(word), *others]
        run = self._run(word)
        known = bool(forms) and self.is_written(word)
        if self._sentence_text.says(word.text, run, known=known):
            return Place.SENTENCE
        if not self._near:
            self._near = self._list_near()
        if _any_has(self._collection.paragraphs, forms, self._near):
            return Place.NEAR
        if self._near_text is None:
            self._near_text = self._read()
        if self._near_text.says(word.text, run, known=known):
            return Place.NEAR
        if _any_has(self._collection.articles, forms, [self._best.article]):
            return Place.ARTICLE
        return Place.OTHER_ARTICLE if self._stands_somewhere(forms) else Place.NOWHERE

    def is_written(self, word: Word) -> bool:
        """Tell whether some source has a word as it was typed, so that it is no slip.

        A slip may have the stem of another word: "Alied" that of Ali.
        """
        folded = word.text.lower().removesuffix("'s").removesuffix("’s")
        return bool((self._collection.word_ids([folded, word.text.lower()]) >= 0).any())

    def has_other_kind_near(self) -> bool:
        """Tell whether the paragraphs near the fact name some place that people visit."""
        return any(names_one_of_kind(self._passage(each).masked_text) for each in self._near)

    def find_day(self, asked: DatedSpan, words: Sequence[Word]) -> tuple[Place, str]:
        """Return the nearest place of the day that is written with some words of the question.

        Of a sentence with another day the first one is returned as well, unless the asked day is
        the article's, or stands in its title or the heading above.
        """
        said = find_day_in_text(asked, self.sentence.masked_text)
        if said.match is DayMatch.SAME:
            return Place.SENTENCE, ""
        paragraph, *around = [self._passage(each) for each in self._list_near()]
        over = [paragraph.title, paragraph.published or ""]
        over += [each.masked_text for each in around if each.kind is Kind.HEADLINE]
        if any(_names_day(asked, text) for text in over):
            return Place.NEAR, ""
        if said.match is DayMatch.OTHER:
            return Place.ARTICLE, said.other
        if any(_names_day(asked, each.masked_text) for each in (paragraph, *around)):
            return Place.NEAR, ""
        return min(Place.ARTICLE, *map(self.find, words)), ""

    def _forms(self, word: Word) -> list[tuple[int, ...]]:
        own = [(word.id,)] if word.id >= 0 else []
        return own + list(self._question.expansions.get(word.term, ()))

    def _stands_somewhere(self, forms: Sequence[tuple[int, ...]]) -> bool:
        df = self._collection.articles.df
        return any(bool(df(np.array(form, dtype=np.int64)).all()) for form in forms)

    def _list_near(self) -> list[int]:
        """Return the paragraphs near the fact, and say that they will be read."""
        near = [*self._near_paragraphs()]
        forms = [form for word in self._specific for form in self._forms(word)]
        terms = np.array([*chain.from_iterable(forms)], dtype=np.int64)
        texts = [*chain.from_iterable(map(self._collection.sentences_of, near))]
        self._collection.prefetch(
            Hint(
                texts=np.array(texts, dtype=np.int64),
                paragraphs=np.array(near, dtype=np.int64),
                terms=terms,
            )
        )
        before = self._best.paragraph - 1
        return [each for each in near if each >= before or not self._are_siblings(each, before)]

    def _near_paragraphs(self) -> Iterator[int]:
        """Yield the best paragraph, the one before, and the heading or question above."""
        paragraph = self._best.paragraph
        first = self._collection.paragraphs_of(self._best.article)[0]
        yield paragraph
        if paragraph > first:
            yield paragraph - 1
        if over := find_question_over(self._collection, self._best.sentence):
            yield int(self._collection.paragraph_of(np.array([over[0]]))[0])
        above = range(max(first, paragraph - MAX_HEADING_DISTANCE), paragraph - 1)
        members = [self._collection.sentences_of(each) for each in above]
        single = [each[0] for each in members if len(each) == 1]
        flags = self._collection.flags(np.array(single, dtype=np.int64))
        headings = np.array(single)[(flags & int(SentenceFlag.FRAGMENT)) > 0]
        if len(headings):
            yield int(self._collection.paragraph_of(headings[-1:])[0])

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


def _names_day(asked: DatedSpan, text: str) -> bool:
    return find_day_in_text(asked, text).match is DayMatch.SAME


def _any_has(field: Field, forms: Sequence[tuple[int, ...]], units: Sequence[int]) -> bool:
    """Tell whether one of some units has all terms of one of the forms."""
    ids = sorted({term for form in forms for term in form})
    if not ids:
        return False
    held = field.tf(np.array(ids, dtype=np.int64), np.array(units, dtype=np.int64)) > 0
    rows = dict(zip(ids, held, strict=True))
    return any(np.logical_and.reduce([rows[term] for term in form]).any() for form in forms)
