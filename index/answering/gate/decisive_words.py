"""Decisive words of a question that the quoted sentence does not say.

"How many died at the fair" is not answered by how many came, nor "who owns the boats" by who sank
them. Said is what the sentence or the one before has, or what the sentence has in other words. A
word that may be a slip is not missed.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

import numpy as np

from index.analysis import tokenize
from index.answering.features import Candidate, find_row_start, find_subject_sentences
from index.answering.lexical import LIGHT_VERBS, UNMISSED
from index.answering.question import (
    DETERMINERS,
    PREPOSITIONS,
    AnswerType,
    Question,
    Word,
    analyze_form,
    find_specific_words,
    list_lowered,
)
from index.answering.ranking import ASKED_DAY
from index.collection import Collection, Field
from index.expressions import SentenceFlag
from index.languages import ENGLISH, is_common_word

_TIMES = frozenset({"once", "thrice", "twice"})

MAX_SHORT = 3
"""Content words of a short question, each of which matters."""


class DecisiveWords:
    """Tells which decisive words of one question a candidate leaves unsaid."""

    def __init__(self, collection: Collection, question: Question, candidate: Candidate) -> None:
        self._collection = collection
        self._question = question
        self._candidate = candidate
        self._content = [word for word in question.words if word.content]

    def leaves_counted_noun(self) -> bool:
        """Tell whether the noun that is to be counted is not said."""
        noun = self._question.counted_noun
        if noun is None or not noun.content:
            return False
        if noun.text.lower() == "times" and self._tells_how_often():
            return False
        return not self._says(noun) or self._says_as_verb_alone(noun)

    def _tells_how_often(self) -> bool:
        """Tell whether the sentence says how often without "times": "twice", "one, …, and two"."""
        text = self._collection.passages([self._candidate.sentence])[0].masked_text
        said = {token.word for token in tokenize(text)}
        return not _TIMES.isdisjoint(said) or said >= {"one", "two"}

    def _says_as_verb_alone(self, noun: Word) -> bool:
        """Tell whether a plural is said as a verb or participle alone: "guarded" for guards."""
        if not noun.text.islower() or not noun.text.endswith("s"):
            return False
        text = self._collection.passages([self._candidate.sentence])[0].masked_text
        forms = [token.word for token in tokenize(text) if token.term == noun.term]
        return bool(forms) and all(form.endswith(("ed", "ing")) for form in forms)

    def leaves_role(self) -> float:
        """Return how much it weighs that a deed or role is not said, 0 if it is.

        After "who" that is the first word, no name, before a small word, a name or the end: "who
        *owns* the boats", "who is the *mayor* of it"; after "how many" the first one behind what
        is counted: "how many boats *sank*", or whose it is: "how many boats does the *mayor*
        have", which weighs twice, as it does after "when": "when was the *pond* dug". It weighs the
        more, the fewer other words there are; 1 of three.
        """
        if self._question.language != "en":
            return 0.0  # the order of words is that of English
        heads = self._list_heads()
        if self._leaves_owner():
            return 2 * MAX_SHORT / len(self._content)
        if self._question.answer_type is AnswerType.HOW_MANY:
            heads = self._list_deeds(heads)
        elif self._question.answer_type is not AnswerType.WHO:
            return 0.0
        role = next(heads, None)
        if role is None or role.term in UNMISSED or self._says(role):
            return 0.0
        return MAX_SHORT / len(self._content)

    def leaves_word_of_short(self) -> bool:
        """Tell whether a word of a short question, no name, stands nowhere in the article."""
        if len(self._content) > MAX_SHORT:
            return False
        unsaid = [word for word in self._content if word not in self._specific]
        return any(not self._says(word) and not self._stands_in_article(word) for word in unsaid)

    def rests_on_light_verb(self) -> bool:
        """Tell whether all that the sentence says of the question is a verb such as "take".

        "It took over in 1954" says nothing of when a photograph was taken.
        """
        said, asked = self._candidate.said_terms, self._candidate.table.content_terms
        return bool(said) and said <= LIGHT_VERBS and not LIGHT_VERBS.issuperset(asked)

    def rests_on_names(self) -> bool:
        """Tell whether all that the sentence says of the question are its names and numbers.

        "Emil Sand works next door" says nothing of who taught Emil Sand. A line of a timetable
        says no more than its day.
        """
        if self._candidate.extra.get(ASKED_DAY, 0.0) > 0:
            return False
        said = self._candidate.said_terms
        names = {word.term for word in self._content if word.name or word in self._specific}
        if not said or not said <= names:
            return False
        focus = analyze_form(self._question).focus  # "what office did he hold": it names the kind
        pairs = pairwise(self._question.words)
        after_how = [after for how, after in pairs if how.text.lower() == "how"]
        rest = [word for word in self._content if word.term not in names and word not in after_how]
        return any(word.term != focus and not self._says(word) for word in rest)

    def _leaves_owner(self) -> bool:
        """Tell whether the paragraph leaves unsaid what is asked about: "has *the mayor*".

        A line of a timetable is about what its heading names.
        """
        if self._candidate.extra.get(ASKED_DAY, 0.0) > 0:
            return False
        verbs = ENGLISH.finite_forms_of_do
        if self._question.answer_type is AnswerType.WHEN:
            verbs |= ENGLISH.finite_forms_of_be
        elif self._question.answer_type not in {AnswerType.HOW_MANY, AnswerType.HOW_MUCH}:
            return False
        words = self._question.words
        if verbs.isdisjoint(list_lowered(self._question)):
            return False
        for verb, article, noun in zip(words, words[1:], words[2:], strict=False):
            is_asked = verb.text.lower() in verbs and noun.content
            if is_asked and article.text.lower() in DETERMINERS:
                if noun in self._specific:
                    return False  # where names have to stand is decided by `grounding.py`
                return not self._says(noun) and not self._stands_in_paragraph(noun)
        return False

    def _list_heads(self) -> Iterator[Word]:
        words: Sequence[Word | None] = [*self._question.words, None]
        for word, following in pairwise(words):
            if word is None or not word.content or word in self._specific:
                continue
            if following is None or not following.content or following in self._specific:
                yield word

    def _list_deeds(self, heads: Iterator[Word]) -> Iterator[Word]:
        """Yield the heads behind what is counted, but for parts of it: "of the boat"."""
        words, noun = self._question.words, self._question.counted_noun
        for word in heads:
            before = words[words.index(word) - 1].text.lower()
            is_behind = noun is not None and word.span.start > noun.span.start
            is_free = word.term in UNMISSED  # "how many coins did he *get*"
            if is_behind and not is_free and before not in DETERMINERS | PREPOSITIONS:
                yield word

    @cached_property
    def _specific(self) -> tuple[Word, ...]:
        return find_specific_words(self._question)

    def _says(self, word: Word) -> bool:
        table, column = self._candidate.table, self._candidate.column
        if word.term not in table.content_terms or self._is_slip(word):
            return True
        row = table.content_terms.index(word.term)
        if table.matched_idf[row, column] > 0 or table.in_other_words[row, column]:
            return True
        return any(self._terms_before.issuperset(form) for form in self._list_forms(word))

    def _is_slip(self, word: Word) -> bool:
        """Tell whether a word is probably mistyped: no source has it, and it is no common word."""
        return not self._list_forms(word) and not is_common_word(word.text.lower())

    @cached_property
    def _terms_before(self) -> frozenset[int]:
        """The terms of the sentence before that names the subject, if there is one."""
        sentence = np.array([self._candidate.sentence], dtype=np.int64)
        flags, start = self._collection.flags(sentence), self._candidate.sentence
        if int(flags[0]) & int(SentenceFlag.PRONOUN):
            start = find_row_start(self._collection, start, self._candidate.paragraph)
        else:
            start = self._collection.sentences_of(self._candidate.paragraph).start
        first = np.array([start])
        before = int(find_subject_sentences(self._collection, sentence, first, flags)[0])
        if before < start:
            return frozenset()
        return frozenset(self._collection.sentence_terms(before).tolist())

    def _list_forms(self, word: Word) -> list[tuple[int, ...]]:
        own = [(word.id,)] if word.id >= 0 else []
        return own + list(self._question.expansions.get(word.term, ()))

    def _stands_in_article(self, word: Word) -> bool:
        return self._stands_in(self._collection.articles, self._candidate.article, word)

    def _stands_in_paragraph(self, word: Word) -> bool:
        return self._stands_in(self._collection.paragraphs, self._candidate.paragraph, word)

    def _stands_in(self, field: Field, unit: int, word: Word) -> bool:
        units = np.array([unit], dtype=np.int64)
        return any(
            bool(field.tf(np.array(form, dtype=np.int64), units).all())
            for form in self._list_forms(word)
        )
