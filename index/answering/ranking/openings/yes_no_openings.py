"""Re-ranking for yes and no: a paragraph that opens with one of them answers such a question.

Pure. "Yes. Some clubs thank them in public." answers whether something is so or may be done.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import numpy as np

from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import AnswerType, Question
from index.collection import Collection
from index.expressions import SentenceFlag

YES_OR_NO = "yes or no"
"""Name of the part."""

YES_OR_NO_WEIGHT = 2.0
"""Part of the sentences of such a paragraph, in units of the largest idf.

Fitted with the weights of `passage_openings.py`."""

NUM_READ = 12
"""Best candidates that are read."""

_OVER, _UNDER = int(SentenceFlag.OVER_ANSWER), int(SentenceFlag.UNDER_QUESTION)

_REPLY = re.compile(
    r"\W*(?:(?:yes|no|nope|yep|sure|absolutely|certainly|definitely|of course|unfortunately)"
    r"(?: (?:not|yes|no|you can|we do|it is|it does))?[\s*_]*(?:[,.!;:–—-]|$)"
    r"|(?:it|that) depends\b|not (?:yet|currently|really|directly|at the moment)\b)",
    re.IGNORECASE,
)


def prefer_yes_or_no(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored where yes or no is asked for.

    Where a question of the page is the one that is asked, what stands under it stays first.
    Candidates with equal scores keep their order.
    """
    is_asked = question.answer_type is AnswerType.YES_NO and question.language == "en"
    if not is_asked or len(candidates) < 2 or answers_its_question(candidates[0]):
        return candidates
    top = candidates[:NUM_READ]
    replies = find_replies(collection, top)
    if not replies:
        return candidates
    part = YES_OR_NO_WEIGHT * compute_largest_idf(collection.sentences, question.language_share)
    return rescore(candidates, YES_OR_NO, [part * (each.paragraph in replies) for each in top])


def find_replies(collection: Collection, candidates: Sequence[Candidate]) -> AbstractSet[int]:
    """Return those of the candidates' paragraphs that open with yes or no.

    What stands under a question of its page replies to that. A paragraph is passed over if neither
    its first sentence nor its second is a candidate: then its opening has not been read.
    """
    paragraphs = {
        each.paragraph: first
        for each in candidates
        if each.sentence - (first := collection.sentences_of(each.paragraph).start) in {0, 1}
    }
    firsts = list(paragraphs.values())
    flags = collection.flags(np.array(firsts, dtype=np.int64)).tolist()
    passages = collection.passages(firsts)
    return {
        paragraph
        for paragraph, passage, held in zip(paragraphs, passages, flags, strict=True)
        if not held & _UNDER and opens_with_reply(passage.masked_text)
    }


def opens_with_reply(text: str) -> bool:
    """Tell whether a text opens with yes or no, or with what stands for one of them."""
    return _REPLY.match(text) is not None


def answers_its_question(candidate: Candidate) -> bool:
    """Tell whether a sentence has the place of a question that stands over it on its page."""
    return bool(int(candidate.table.flags[candidate.column]) & _OVER)
