"""Splits one paragraph into sentences, and tells how."""

from collections.abc import Iterator

from index.sentences.boundary import Boundary
from index.sentences.boundary_candidates import Candidate, Sort, marks, unspaced
from index.sentences.boundary_context import Place
from index.sentences.full_stop_rules import ORDINARY
from index.sentences.layout_boundaries import breaks
from index.sentences.punkt_parameters import KNOWN
from index.sentences.rule import Rule
from index.sentences.rules import decide
from index.types import Span


def split(text: str) -> list[Span]:
    """Return the sentences of one paragraph: trimmed spans in order that cover all it shows."""
    start, last = _trimmed(text)
    spans = []
    for candidate, rule in _verdicts(text):
        if rule.makes:
            spans.append(Span(start, candidate.end))
            start = candidate.next
    if start < last:
        spans.append(Span(start, last))
    return spans


def explain(text: str) -> list[Boundary]:
    """Return every candidate in `text` in order, with the rule that made or refused it."""
    return [
        Boundary(candidate.end, rule.name, rule.makes, rule.reason)
        for candidate, rule in _verdicts(text)
    ]


def _trimmed(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text.rstrip())


def _verdicts(text: str) -> Iterator[tuple[Candidate, Rule]]:
    """Yield candidates with the rule that decided; a made boundary moves the sentence's start."""
    start, last = _trimmed(text)
    for candidate in _candidates(text):
        end, after, run_start, run_end, sort = candidate
        if end <= start or after >= last:
            continue
        if sort is Sort.STOP and _is_plain(text, start, candidate):
            rule = ORDINARY
        else:
            rule = decide(Place(text, start, (run_start, run_end), end, after), sort)
        yield candidate, rule
        if rule.makes:
            start = after


def _candidates(text: str) -> list[Candidate]:
    found = list(marks(text))
    others = [*unspaced(text), *breaks(text)]
    if others:
        found += others
        found.sort(key=lambda candidate: (candidate.next, candidate.end))
    return found


def _is_plain(text: str, start: int, candidate: Candidate) -> bool:
    """Whether a capital follows a full stop behind an ordinary word: the tables agree, unasked."""
    end, after, run_start, run_end, _ = candidate
    if end != run_end or not text[after].isupper():
        return False
    low = text.rfind(" ", max(start, run_start - 30), run_start) + 1
    word = text[low:run_start]
    if low <= start or len(word) < 3 or not word.isalpha() or word.lower() in KNOWN:
        return False
    window = max(start, run_start - 200)
    return (
        text.find("(", window, run_start) < 0
        and text.find("[", window, run_start) < 0
        and (word.islower() or any(vowel in word for vowel in "aeiouy"))
    )
