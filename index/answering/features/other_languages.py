"""Candidates in another language than the question's. Pure.

Beside a translation of its article the best sentence has rivals that say the same: names, numbers
and many nouns are the same terms there. They make its answer no less sure.
"""

from collections.abc import Sequence

from index.answering.features.candidate import Candidate
from index.answering.question import Question, list_other_languages
from index.collection import Collection
from index.languages import rate_languages
from index.types import Passage

NUM_READ = 14
"""Best candidates that are read."""


def keep_own_language(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return those of the best candidates, at least one, that are in the question's language.

    All are returned where the collection has one language, or the best one is in another.
    """
    others = list_other_languages(question.language, collection.languages)
    if not others:
        return candidates
    read = candidates[:NUM_READ]
    passages = collection.passages([each.sentence for each in read])
    is_other = [_is_in_other(passage, question.language, others) for passage in passages]
    if is_other[0]:
        return candidates
    return [each for each, other in zip(read, is_other, strict=True) if not other]


def _is_in_other(passage: Passage, own: str, others: Sequence[str]) -> bool:
    """Tell whether a sentence has more small words of another language than of the question's.

    One without any counts as in the question's.
    """
    votes = rate_languages(passage.masked_text, (own, *others))
    return any(votes.get(each, 0.0) > votes.get(own, 0.0) for each in others)
