"""What a sentence says of a short question, with the heading and section over it. Pure."""

from collections.abc import Sequence
from functools import cached_property
from itertools import chain

import numpy as np

from index.analysis import extract_terms, extract_words
from index.answering.features import Candidate, find_subject_sentences, list_head_of_questions
from index.answering.lexical import find_related_terms, find_role_words
from index.answering.other_facts.said_words import is_akin, is_unknown, says_itself
from index.answering.page_questions import find_question_over
from index.answering.question import Question, Word
from index.answering.section_headings import HeadingFinder
from index.collection import Collection, flags_of
from index.expressions import SentenceFlag
from index.languages import is_common_word

MAX_GOING_ON = 4
"""Sentences before one that go on about one subject, and are read with it."""


class Around:
    """The terms of what stands around a sentence, looked up where they are needed."""

    def __init__(self, collection: Collection, candidate: Candidate) -> None:
        self._collection, self._candidate = collection, candidate

    @property
    def goes_on(self) -> bool:
        """Whether the sentence opens with a pronoun."""
        flags = flags_of(self._collection, self._candidate.sentence)
        return bool(flags & int(SentenceFlag.PRONOUN))

    @cached_property
    def subject(self) -> str:
        """The text of the sentence that names the subject of one that opens with a pronoun."""
        found = self._find_subject()
        return self._collection.passages([found])[0].masked_text if found >= 0 else ""

    def _find_subject(self) -> int:
        candidate, collection = self._candidate, self._collection
        sentence = np.array([candidate.sentence], dtype=np.int64)
        members = collection.sentences_of(candidate.paragraph)
        if not self.goes_on:
            return -1
        flags = collection.flags(sentence)
        before = find_subject_sentences(collection, sentence, np.array([members.start]), flags)
        return int(before[0]) if int(before[0]) in members else -1

    @cached_property
    def before(self) -> frozenset[str]:
        """The terms of the subject's sentence and those that go on, and of what stands over it.

        That is its heading and question. "It is also called the ring. Its width" is the ring's.
        """
        candidate, collection = self._candidate, self._collection
        subject = self._find_subject()
        going_on = range(max(subject + 1, candidate.sentence - MAX_GOING_ON), candidate.sentence)
        heading = HeadingFinder(collection).find(candidate.paragraph, candidate.article)
        found = [
            *find_question_over(collection, candidate.sentence),
            *(each for each in (subject, heading) if each >= 0),
            *(going_on if subject >= 0 else ()),
        ]
        return self._read(found)

    @cached_property
    def over(self) -> frozenset[str]:
        """The same, with the terms of the title."""
        title = self._collection.passages([self._candidate.sentence])[0].title
        return self.before | frozenset(extract_terms(title))

    @cached_property
    def section(self) -> frozenset[str]:
        """The same, with the terms of the whole paragraph."""
        members = self._collection.sentences_of(self._candidate.paragraph)
        return self.over | self._read([*members])

    def _read(self, sentences: Sequence[int]) -> frozenset[str]:
        passages = self._collection.passages(sentences) if sentences else ()
        return frozenset(term for each in passages for term in extract_terms(each.masked_text))


def is_said(
    collection: Collection, question: Question, candidate: Candidate, word: Word, text: str
) -> bool:
    """Tell whether a sentence, or what it goes on from, says a deed or role in whatever words."""
    table = candidate.table
    if word.term not in table.content_terms or is_slip(question, word):
        return True
    if table.matched_idf[table.content_terms.index(word.term), candidate.column] > 0:
        return True
    ways = find_role_words(word.term)
    others = {each.term for each in question.words if each.content} - {word.term}
    said = {*extract_terms(text), *extract_words(text)} - others  # a school in both teaches nobody
    if not ways.isdisjoint(said) or any(is_akin(question, word, each) for each in said):
        return True
    return not ways.isdisjoint(Around(collection, candidate).before)


def is_of(
    collection: Collection,
    question: Question,
    candidate: Candidate,
    word: Word,
    *,
    near: bool = False,
) -> bool:
    """Tell whether a sentence, or the section that it stands in, speaks of something.

    With `near` only what stands over the sentence counts, or names its subject.
    """
    text = collection.passages([candidate.sentence])[0].masked_text
    if says_itself(candidate, word, text) or is_slip(question, word):
        return True
    around = Around(collection, candidate)
    section = (around.over if near else around.section) | frozenset(extract_terms(text))
    forms = {word.term, *find_related_terms(word.term)}
    if not forms.isdisjoint(section) or any(is_akin(question, word, each) for each in section):
        return True
    return not near and is_of_equivalent(collection, question, candidate, word)


def is_of_equivalent(
    collection: Collection, question: Question, candidate: Candidate, word: Word
) -> bool:
    """Tell whether the paragraph of a sentence has another word for one that no source has."""
    paragraph = np.array([candidate.paragraph], dtype=np.int64)
    forms = question.expansions.get(word.term, ()) if word.id < 0 else ()
    return any(
        bool(collection.paragraphs.tf(np.array(form, dtype=np.int64), paragraph).all())
        for form in forms
    )


def is_spoken_of(collection: Collection, candidate: Candidate, words: Sequence[Word]) -> bool:
    """Tell whether the paragraph speaks of something before a sentence, and not behind it.

    A reply of an interview is about what its first paragraphs speak of, too.
    """
    members = collection.sentences_of(candidate.paragraph)
    head = list_head_of_questions(collection, candidate.sentence, candidate.article)
    in_head = chain.from_iterable(map(collection.sentences_of, head))
    passages = collection.passages([*in_head, *range(members.start, candidate.sentence)])
    said = {term for each in passages for term in extract_terms(each.masked_text)}
    forms = (form for word in words for form in (word.term, *find_related_terms(word.term)))
    return not said.isdisjoint(forms)


def is_slip(question: Question, word: Word) -> bool:
    """Tell whether a word is probably mistyped: no source has it, and it is no common word."""
    return is_unknown(question, word) and not is_common_word(word.text.lower())
