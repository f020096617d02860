"""Titles among the candidates: what opens the article answers when and where the thing is. Pure.

"When is Lanfest" is asked with the words of the title alone; the announcement below need not
repeat them: "The party takes place from Friday 24 October in the sports hall."
"""

from collections.abc import Sequence

import numpy as np

from index.answering.features import Candidate
from index.answering.question import AnswerType, Question
from index.collection import Collection, flags_of
from index.expressions import SentenceFlag
from index.types import Kind

NUM_LEADING = 6
"""Sentences below the title among which one with the asked kind of expression is looked for."""

MAX_CONTENT_TERMS = 3
"""Content terms of a question that may be about the whole article."""

_TELLS: dict[AnswerType, int] = {
    AnswerType.WHEN: int(SentenceFlag.DATE | SentenceFlag.TIME | SentenceFlag.WEEKDAY),
    AnswerType.WHERE: int(SentenceFlag.PLACE),
}


def put_lead_for_title(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, a title at their top replaced by a sentence that opens its article.

    That is where it is asked when or where what the title names is, with no other word, and the
    title does not tell. The sentence has the title's score and features; none comes twice.
    """
    tells = _TELLS.get(question.answer_type, 0)
    if not candidates or not tells or question.language != "en":
        return candidates
    title = candidates[0]
    first = collection.paragraphs_of(title.article)[0]
    matched = title.table.matched_idf[:, title.column] > 0
    if title.paragraph != first or not matched.all() or len(matched) > MAX_CONTENT_TERMS:
        return candidates
    members = collection.sentences_of(first)
    own = flags_of(collection, title.sentence)
    if title.sentence != members[0] or own & tells:
        return candidates
    if collection.passages([title.sentence])[0].kind is not Kind.HEADLINE:
        return candidates
    lead = _find_lead(collection, title, tells)
    if lead < 0:
        return candidates
    paragraph = int(collection.paragraph_of(np.array([lead]))[0])
    others = [each for each in candidates[1:] if each.sentence != lead]
    return [title._replace(sentence=lead, paragraph=paragraph), *others]


def _find_lead(collection: Collection, title: Candidate, tells: int) -> int:
    """Return the first sentence below the title with the asked expression, -1 if there is none."""
    paragraphs = collection.paragraphs_of(title.article)
    last = collection.sentences_of(paragraphs[-1])[-1]
    leading = np.arange(title.sentence + 1, min(title.sentence + NUM_LEADING, last) + 1)
    flags = collection.flags(leading)
    telling = leading[((flags & tells) != 0) & ((flags & int(SentenceFlag.FRAGMENT)) == 0)]
    return int(telling[0]) if len(telling) else -1
