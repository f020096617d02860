"""Grounding: where the specific words of a question stand, seen from the best sentence.

A name, number or year that no source has, or that stands only away from the fact, is no reason to
quote a neighbour's fact. Near the fact are its sentence, its paragraph, the one before, the heading
above and the title: there a reader goes on to think of what was named.
"""

import re
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import numpy as np

from index.analysis import extract_terms
from index.answering.features import TOLD_BEHIND, Candidate
from index.answering.gate.grounding.capitalised_names import names_with_capital
from index.answering.gate.grounding.clock_times import list_said_hours
from index.answering.gate.grounding.crossed_facts import (
    find_crossed,
    find_other_compound,
    find_other_described,
)
from index.answering.gate.grounding.other_kinds import find_other_kind, find_other_owner
from index.answering.gate.grounding.other_subject import find_other_subject
from index.answering.gate.grounding.other_things import (
    find_contrasting,
    find_other_antecedent,
    find_other_measure,
    find_other_model,
    find_other_named,
    find_other_number,
    find_other_owner_of_it,
    find_other_side,
    find_other_year,
)
from index.answering.gate.grounding.told_apart import (
    find_other_doer,
    find_other_judged,
    find_other_name,
    find_other_of_name,
    find_other_of_two,
    find_other_title,
)
from index.answering.gate.grounding.word_places import Place, PlaceFinder, read_subject_sentence
from index.answering.lexical import find_synonyms
from index.answering.page_questions import find_question_over
from index.answering.question import (
    Question,
    Word,
    find_asked_day,
    find_one_of_kind,
    find_specific_words,
)
from index.answering.ranking import ASKED_DAY, find_other_days, list_said_by_extreme
from index.answering.section_headings import HeadingFinder
from index.answering.table_rows import split_row
from index.collection import Collection
from index.expressions import DatedSpan
from index.languages import ENGLISH
from index.types import Kind

_SPEAKER = re.compile(r"\A\W*[A-Z][\w.'’ -]{0,40}:\s")
"""Who replies, at the start of a reply, which is not told of him: "TVEIT: Mice."."""

_MOST_BESIDE = 12
"""Sentences of a paragraph that are read to tell two things of one kind apart."""

_MOST_ROWS = 60
"""Rows of a table of which the one with the asked name is looked for."""

_WEEKDAYS = frozenset(day + end for day in ENGLISH.weekdays for end in ("", "s"))

_DAYS_AND_MONTHS = _WEEKDAYS | frozenset(ENGLISH.months)


class GroundedWord(NamedTuple):
    """A specific word of the question, as typed, and the nearest place that has it.

    `is_number` marks numbers, years, months and weekdays, `is_kind` a common noun for the one thing
    of its kind: "the library".
    """

    text: str
    place: Place
    is_number: bool
    is_kind: bool = False

    @property
    def is_grounded(self) -> bool:
        """Whether the word stands near enough to the fact.

        A name may stand anywhere in the article if another one stands near, for a text names its
        subject once and then speaks of it in other words. A number, day, month or year tells
        things of one kind apart.
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
        if not self.words:
            return ()
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


def ground_quoted(
    collection: Collection,
    question: Question,
    best: Candidate,
    quoted: Candidate,
    *,
    if_holding: bool = False,
) -> Grounding:
    """Look the specific words up seen from the quoted sentence, or the best if it stands behind it.

    "She follows her job" tells of whom "Ida moves to the Larks" names. `if_holding` as in `ground`.
    """
    grounding = ground(collection, question, quoted, if_holding=if_holding)
    if grounding.holds or TOLD_BEHIND not in quoted.extra:
        return grounding
    return ground(collection, question, best, if_holding=if_holding)


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
        passage = collection.passages([best.sentence])[0]
        sentence = passage.masked_text
        around = partial(_read_around, collection, best)
        beside = partial(_read_beside, collection, best)
        in_article = partial(_is_in_article, collection, question, best)
        is_compared = bool(list_said_by_extreme(question, best))  # the longest is no kind
        other = (
            find_other_owner(sentence, question)
            or ("" if is_compared else find_other_kind(sentence, question, around, in_article))
            or find_other_of_two(sentence, question, beside)
            or find_other_doer(sentence, question, beside)
            or find_other_judged(sentence, question, beside, around)
            or find_other_name(sentence, question, beside)
            or find_other_of_name(sentence, question, beside)
            or ("" if is_compared else find_crossed(sentence, question, beside))
            or find_other_days(question, sentence)
            or find_other_compound(sentence, question, beside)
            or find_other_described(sentence, question, beside)
            or find_other_title(sentence, question, around)
            or find_other_measure(sentence, question)
            or find_contrasting(sentence, question)
            or find_other_side(sentence, question)
            or find_other_number(sentence, question, around)
            or find_other_model(sentence, question, around)
            or find_other_year(sentence, question, beside)
        )
        if other:
            grounding = grounding._replace(other_subject=other)
    kinds = _ground_kinds(collection, question, best)
    return grounding._replace(words=(*grounding.words, *kinds)) if kinds else grounding


def _read_around(collection: Collection, best: Candidate) -> Sequence[str]:
    """Return the title, and the texts that a sentence goes on from or stands under."""
    heading = HeadingFinder(collection).find(best.paragraph, best.article)
    over = [*find_question_over(collection, best.sentence), *([heading] if heading >= 0 else [])]
    passages = collection.passages([best.sentence, *over])
    texts = [each.masked_text for each in passages[1:]]
    return [passages[0].title, read_subject_sentence(collection, best), *texts]


def _is_in_article(collection: Collection, question: Question, best: Candidate, word: Word) -> bool:
    """Tell whether the article of a sentence has a word, in whatever form."""
    forms = [*([(word.id,)] if word.id >= 0 else []), *question.expansions.get(word.term, ())]
    unit = np.array([best.article], dtype=np.int64)
    return any(
        bool(collection.articles.tf(np.array(form, dtype=np.int64), unit).all()) for form in forms
    )


def _read_beside(collection: Collection, best: Candidate) -> Sequence[str]:
    """Return the texts of the other sentences of a paragraph, if these are few."""
    members = collection.sentences_of(best.paragraph)
    if len(members) > _MOST_BESIDE:
        return ()
    passages = collection.passages([each for each in members if each != best.sentence])
    return [each.masked_text for each in passages]


def _ground_kinds(
    collection: Collection, question: Question, best: Candidate
) -> Sequence[GroundedWord]:
    """Look up the nouns for the one thing of its kind; a synonym of one is it, too.

    A line of a timetable under the name of another such thing is that one's.
    """
    nouns = find_one_of_kind(question)
    if not nouns:
        return ()
    finder = PlaceFinder(collection, question, best, nouns)
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
    finder = PlaceFinder(collection, question, best, specific)
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
    said = best.said_terms
    said -= {word.term for word in specific if names_with_capital(word, question)}
    if best.extra.get(ASKED_DAY, 0.0) > 0:  # a row "Monday to Friday" says Tuesday
        said |= {word.term for word in specific if word.text.lower() in _DAYS_AND_MONTHS}
    if any(word.term not in said and word.text[0].isdigit() for word in specific):
        text = collection.passages([best.sentence])[0].masked_text
        said |= {word.term for word in list_said_hours(text, question)}
    if all(word.term in said for word in specific):
        return Grounding(tuple(_grounded(word, Place.SENTENCE) for word in specific))
    finder = PlaceFinder(collection, question, best, specific)
    places: list[Place] = []
    for word in specific:
        places.append(Place.SENTENCE if word.term in said else finder.find(word))
        found = _grounded(word, places[-1])
        if if_holding and not found.is_grounded:
            return Grounding((found,))
    lacking = [word for word, place in zip(specific, places, strict=True) if place < Place.SENTENCE]
    passage = finder.sentence
    slips = [word for word in lacking if not finder.is_written(word)]
    text = passage.masked_text
    if find_question_over(collection, best.sentence):
        text = _SPEAKER.sub("", text)
    other = find_other_subject(text, passage.title, question, specific, lacking, slips)
    if not other and passage.kind is Kind.TABLE:
        other = _find_other_row(collection, best, lacking)
    if not other:
        before = read_subject_sentence(collection, best)
        other = (
            find_other_antecedent(passage.masked_text, before, question, lacking)
            or find_other_named(passage.masked_text, before, question)
            or find_other_owner_of_it(passage.masked_text, before, passage.title, question, lacking)
        )
    return Grounding(tuple(map(_grounded, specific, places)), other)


def _find_other_row(collection: Collection, best: Candidate, lacking: Sequence[Word]) -> str:
    """Return the first cell of a row, where that of another row of its table is asked for, or "".

    The price of the Heron is not that of the Swift above it.
    """
    asked = {word.term for word in lacking}
    if not asked or len(collection.sentences_of(best.paragraph)) > _MOST_ROWS:
        return ""
    rows = collection.passages([best.sentence, *collection.sentences_of(best.paragraph)])
    own, *others = (
        "".join(row.masked_text[slice(*cell)] for cell in split_row(row)[:1]) for row in rows
    )
    return own if any(asked <= {*extract_terms(each)} for each in others) else ""


def _grounded(word: Word, place: Place) -> GroundedWord:
    return GroundedWord(word.text, place, is_number(word))


def is_number(word: Word) -> bool:
    """Tell whether a word is a number, year, month or weekday, which sets things apart."""
    return word.text[0].isdigit() or word.text.lower() in _DAYS_AND_MONTHS
