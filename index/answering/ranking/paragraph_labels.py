"""Labels that open a paragraph, such as "2. Waiting list.": what stands behind one is quoted.

A label matches a question best, but says nothing; its score says how well its paragraph answers.
A symptom in bold letters is one too: "**The lamp flickers.** The fuse is worn out."
"""

import re
from collections.abc import Sequence

import numpy as np

from index.analysis import extract_terms, extract_words_and_terms, is_function_term
from index.answering.features import TOLD_BEHIND, Candidate
from index.answering.question import AnswerType, Question, find_required_expressions
from index.answering.ranking.asked_values import is_labelled_line
from index.collection import Collection, flags_of
from index.expressions import SentenceFlag
from index.languages import ENGLISH

MAX_LABEL_TERMS = 5
"""Distinct terms of a label, its number included."""

NUM_CHECKED = 6
"""Best candidates among which labels are looked for."""

NUM_BEHIND = 4
"""Sentences behind a label among which one is chosen."""

MAX_BOLD_TERMS = 16
"""Distinct terms of a label in bold letters."""

MIN_SHARE_ASKED = 0.6
"""Share of the content of a label in bold letters, in terms, that the question has. Of a rule in
bold letters, which tells something, it has less."""

MAX_NAME_TERMS = 2
MIN_SHARE_OF_FAULT = 0.5
"""The same where it is asked why, or the label is a name of two words."""

_BOLD = re.compile(r"\s*(?:[-*+] |\d+[.)] )?(\*\*|__|\*|_)(?=\S)(?:(?!\1).)+\1\W*\Z", re.DOTALL)

_RULE = re.compile(r"\A\W*(?:(?:point|rule|section|step) )?\d+(?:\.\d+)*\W+", re.IGNORECASE)
"""What numbers a label in bold letters: "Rule 3 – No flash"."""

_NUMBERING = re.compile(r"^\W*(?:(?:\d+|[A-Za-z])[.)]|\d+/\d+|\d+(?:\.\d+)+\.?)\s+(?=[A-Z])")
"""The number of a section or of an item of minutes: "2.", "a)", "31/17", "4.1"."""

_TELLS = int(SentenceFlag.QUESTION | SentenceFlag.UNDER_QUESTION | SentenceFlag.OVER_ANSWER)
_VERBS = ENGLISH.forms_of_be | ENGLISH.yes_no_openers


def put_text_for_labels(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, each label among the best replaced by a sentence behind it.

    That is the first with an expression that is asked for, else the best candidate, else the next.
    Behind bold letters, which say what is wrong, the next one says what to do. No sentence comes
    twice.
    """
    top = candidates[:NUM_CHECKED] if question.language == "en" else ()
    labels = [_is_label(collection, each) for each in top]
    bold = [
        not is_label and _is_bold_label(collection, question, each)
        for each, is_label in zip(top, labels, strict=True)
    ]
    if not any(labels) and not any(bold):
        return candidates
    score_of = {each.sentence: each.score for each in candidates}
    placed: dict[int, Candidate] = {}
    for place, each in enumerate(candidates):
        told = each
        if place < len(top) and (labels[place] or bold[place]):
            scores = {} if bold[place] else score_of
            told = each._replace(sentence=_choose_behind(collection, question, each, scores))
            told = told.with_extra(TOLD_BEHIND, 0.0) if bold[place] else told
        placed.setdefault(told.sentence, told)
    return list(placed.values())


def _is_label(collection: Collection, candidate: Candidate) -> bool:
    """Tell whether a sentence opens a paragraph of several, and only has words of the question.

    None of them is a verb such as "is" or "can".
    """
    table, column = candidate.table, candidate.column
    first, after = table.texts.starts[column : column + 2].tolist()
    is_its_own = int(table.texts.sentences[column]) == candidate.sentence
    if is_its_own and after - first > MAX_LABEL_TERMS:
        return False  # most candidates
    members = collection.sentences_of(candidate.paragraph)
    if candidate.sentence != members.start or len(members) < 2 or not len(table.matched_idf):
        return False
    num_asked = int((table.matched_idf[:, column] > 0).sum())
    if not 0 < num_asked <= len(collection.sentence_terms(candidate.sentence)) <= MAX_LABEL_TERMS:
        return False
    flags = flags_of(collection, candidate.sentence)
    text = _NUMBERING.sub("", collection.passages([candidate.sentence])[0].masked_text)
    words = extract_words_and_terms(text)
    is_asked = len({term for _, term in words}) <= num_asked
    if is_labelled_line(text):
        return False  # "Trainer: Ada Lund" under the title "Rowing club"
    return is_asked and not flags & _TELLS and _VERBS.isdisjoint(word for word, _ in words)


def _is_bold_label(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence opens a paragraph of several, alone in bold letters, and is asked.

    Whether something is so may be told by such a sentence, as in "**No dogs.**", and so may what it
    has the asked kind of expression for.
    """
    if question.answer_type is AnswerType.YES_NO or not len(candidate.table.matched_idf):
        return False
    members = collection.sentences_of(candidate.paragraph)
    if candidate.sentence != members.start or len(members) < 2:
        return False
    if not _BOLD.fullmatch(collection.passages([candidate.sentence])[0].text):
        return False
    flags = flags_of(collection, candidate.sentence)
    if flags & (_TELLS | int(find_required_expressions(question))):
        return False
    text = collection.passages([candidate.sentence])[0].masked_text
    terms = extract_terms(_RULE.sub("", text))
    content = {term for term in terms if not is_function_term(term)}
    if not 0 < len(content) <= MAX_BOLD_TERMS:
        return False
    is_fault = question.answer_type is AnswerType.WHY or len(content) <= MAX_NAME_TERMS
    share = MIN_SHARE_OF_FAULT if is_fault else MIN_SHARE_ASKED
    return int(candidate.is_said.sum()) >= share * len(content)


def _choose_behind(
    collection: Collection,
    question: Question,
    label: Candidate,
    score_of: dict[int, float],
) -> int:
    behind = collection.sentences_of(label.paragraph)[1 : NUM_BEHIND + 1]
    required = int(find_required_expressions(question))
    flags = collection.flags(np.array(behind, dtype=np.int64)).tolist()
    holding = [each for each, held in zip(behind, flags, strict=True) if held & required]
    if holding:
        return holding[0]
    return max(behind, key=lambda each: (score_of.get(each, 0.0), -each))
