"""The words that set two sentences of almost the same wording apart. Pure."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from index.analysis import STOP_TERMS, extract_terms
from index.types import Span
from index.wording.agreement import MAX_LENGTH, say_the_same
from index.wording.folded_word import FoldedWord, FoldedWords, WordKind
from index.wording.words import CACHE_SIZE, fold_words

MIN_SHARED = 0.7
"""Share of the longer sentence's words that stand in the other one in the same order.

At .6 of its words in any order, 17 of 1,660 answers on `wiki` and `papers` had words set apart
(2026-11-29, every third question), and in most of them nearly all words were; at .7 in order, 7.
"""

MAX_OTHER = 2
"""Words of the longer sentence that the other need not have, however short it is."""

MIN_SHARED_CONTENT = 0.5
"""Share of its distinct words with a content; names and numbers are among them."""

_MIN_SHARED_TERMS = 0.5  # of the distinct terms, some of which may be one word when folded
_BETWEEN = " ,-"  # marks that words set apart together may have between them

MAX_WORDS = 200
"""Words of a sentence that is compared; of a longer text nothing is set apart."""


def almost_agree(one: str, other: str) -> bool:
    """Tell whether two sentences have almost the same wording but do not say the same."""
    if max(len(one), len(other)) > MAX_LENGTH:
        return False
    terms, other_terms = _find_distinct_terms(one), _find_distinct_terms(other)
    if len(terms & other_terms) < _MIN_SHARED_TERMS * max(len(terms), len(other_terms)):
        return False  # most pairs; their words need not be folded
    words, others = fold_words(one), fold_words(other)
    if max(len(words), len(others)) > MAX_WORDS or not _share_most(words, others):
        return False
    return not say_the_same(one, other)


@lru_cache(maxsize=CACHE_SIZE)  # each quote of an answer is compared with each other
def _find_distinct_terms(text: str) -> frozenset[str]:
    return frozenset(extract_terms(text))


def find_differences(one: str, other: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the words of each of two sentences that the other does not have in that place.

    Of sentences with the same words in another order, those in another place are marked. Where only
    one sentence has words more than the other, the word after the gap is marked as well, so that a
    reader sees the place in both.
    """
    words, others = fold_words(one), fold_words(other)
    numbers, other_numbers = _numbered(words, others)
    if Counter(numbers) == Counter(other_numbers):
        pairs = enumerate(zip(numbers, other_numbers, strict=True))
        moved = {at for at, (number, other_number) in pairs if number != other_number}
        return _spans(one, words, moved), _spans(other, others, moved)
    matcher = SequenceMatcher(None, numbers, other_numbers, autojunk=False)
    blocks = [block[1:] for block in matcher.get_opcodes() if block[0] != "equal"]
    if all(start == end for start, end, *_ in blocks) or all(
        start == end for *_, start, end in blocks
    ):
        blocks = [_with_neighbour(block, len(words), len(others)) for block in blocks]
    differing = {at for start, end, *_ in blocks for at in range(start, end)}
    other_differing = {at for *_, start, end in blocks for at in range(start, end)}
    return _spans(one, words, differing), _spans(other, others, other_differing)


def _with_neighbour(
    block: tuple[int, int, int, int], length: int, other_length: int
) -> tuple[int, int, int, int]:
    """Return a block that is empty on one side with the next word, or else the one before."""
    start, end, other_start, other_end = block
    if end < length and other_end < other_length:
        return start, end + 1, other_start, other_end + 1
    return max(start - 1, 0), end, max(other_start - 1, 0), other_end


def _share_most(words: FoldedWords, others: FoldedWords) -> bool:
    """Tell whether most words stand in both in the same order, or all but one, or all in another.

    "Ana thanked Bo" has the words of "Bo thanked Ana".
    """
    numbers, other_numbers = _numbered(words, others)
    longer = max(len(words), len(others))
    shared = (Counter(numbers) & Counter(other_numbers)).total()
    enough = min(MIN_SHARED * longer, longer - MAX_OTHER)
    if shared < enough:
        return False
    shared_content = _content(words, numbers) & _content(others, other_numbers)
    if shared >= longer - 1 or not shared_content:
        return bool(shared_content)
    longer_content = max(_content(words, numbers), _content(others, other_numbers), key=len)
    if len(shared_content) < MIN_SHARED_CONTENT * len(longer_content):
        return False
    matcher = SequenceMatcher(None, numbers, other_numbers, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks()) >= enough


def _content(words: FoldedWords, numbers: Sequence[int]) -> set[int]:
    """Return the numbers of the words that have a content."""
    pairs = zip(words, numbers, strict=True)
    return {number for word, number in pairs if _has_content(word)}


def _has_content(word: FoldedWord) -> bool:
    return word.kind in (WordKind.NUMBER, WordKind.DATE) or (
        word.kind is WordKind.PLAIN and word.key not in STOP_TERMS
    )


def _numbered(words: FoldedWords, others: FoldedWords) -> tuple[list[int], list[int]]:
    """Return a number for each word, the same for those that agree."""
    numbers: dict[str, int] = {}
    by_base: defaultdict[str, list[FoldedWord]] = defaultdict(list)
    for word in (*words, *others):
        if word.key in numbers:
            continue
        bases = (word.key, *sorted(word.bases))
        alike = (each for base in bases for each in by_base[base] if each.agrees_with(word))
        same = next(alike, None)
        numbers[word.key] = len(numbers) if same is None else numbers[same.key]
        for base in bases:
            by_base[base].append(word)
    return [numbers[word.key] for word in words], [numbers[word.key] for word in others]


def _spans(text: str, words: FoldedWords, marked: set[int]) -> tuple[Span, ...]:
    """Return the spans of the marked words, those beside each other as one."""
    spans: list[Span] = []
    for at in sorted(marked):
        start, end = words[at].start, words[at].end
        if spans and at - 1 in marked and not text[spans[-1].end : start].strip(_BETWEEN):
            start, end = spans[-1].start, max(spans[-1].end, end)  # also of one contraction
            spans.pop()
        spans.append(Span(start, end))
    return tuple(spans)
