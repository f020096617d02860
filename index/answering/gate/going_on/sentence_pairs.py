"""The best sentence and one shortly behind it. Pure."""

from typing import NamedTuple

from index.answering.features import Candidate
from index.answering.lexical import UNMISSED


class SentencePair(NamedTuple):
    """The first sentence and one behind it, with their texts."""

    first: Candidate
    behind: Candidate
    head: str
    text: str

    @property
    def share_said(self) -> float:
        """The share of the content words of the question that the first one says."""
        said = self.first.is_said.tolist()
        terms = zip(self.first.table.content_terms, said, strict=True)
        counted: list[bool] = [
            is_said for term, is_said in terms if is_said or term not in UNMISSED
        ]
        return sum(counted) / len(counted)

    @property
    def adds_word(self) -> bool:
        """Whether the one behind says a word of the question that the first one does not."""
        return bool((self.behind.is_said & ~self.first.is_said).any())
