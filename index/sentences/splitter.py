"""The splitter: finds candidates, asks the rules, returns sentence spans."""

from collections.abc import Iterator

from index.languages import Language, Words
from index.sentences.boundary_context import BoundaryContext
from index.sentences.candidates import (
    BoundaryCandidate,
    CandidateType,
    find_layout_breaks,
    find_marked,
    find_unspaced,
)
from index.sentences.full_stop_rules import ORDINARY
from index.sentences.punkt_parameters import SplitterWords, words_of
from index.sentences.rule import Boundary, Rule
from index.sentences.rule_tables import decide
from index.types import Span


def split(text: str, language: str, *, loads_punkt: bool = True) -> list[Span]:
    """Return the sentences of one paragraph in a language: trimmed spans, in order."""
    start, last = _visible_range(text)
    spans = []
    known = words_of(language)
    for candidate, rule in _decided_candidates(text, known, loads_punkt=loads_punkt):
        if rule.is_boundary:
            spans.append(Span(start, candidate.end))
            start = candidate.next
    if start < last:
        spans.append(Span(start, last))
    return spans


def explain(text: str, language: str) -> list[Boundary]:
    """Return every candidate in `text`, in order, with the rule that decided it."""
    return [
        Boundary(candidate.end, rule.name, rule.is_boundary, rule.reason)
        for candidate, rule in _decided_candidates(text, words_of(language))
    ]


def _visible_range(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text.rstrip())


def _decided_candidates(
    text: str, known: SplitterWords, *, loads_punkt: bool = True
) -> Iterator[tuple[BoundaryCandidate, Rule]]:
    """Yield each candidate with the rule that decided it; a boundary starts a new sentence."""
    start, last = _visible_range(text)
    for candidate in _candidates(text, known.language):
        end, after, run_start, run_end, sort = candidate
        if end <= start or after >= last:
            continue
        if sort is CandidateType.STOP and _is_ordinary_stop(text, start, candidate, known.known):
            rule = ORDINARY
        else:
            run = run_start, run_end
            context = BoundaryContext(text, start, run, end, after, known)
            context.loads_punkt = loads_punkt
            rule = decide(context, sort)
        yield candidate, rule
        if rule.is_boundary:
            start = after


def _candidates(text: str, language: Language) -> list[BoundaryCandidate]:
    found = list(find_marked(text, language.question_marks))
    others = [*find_unspaced(text, smiles=language.smiles_with_bracket), *find_layout_breaks(text)]
    if others:
        found += others
        found.sort(key=lambda candidate: (candidate.next, candidate.end))
    return found


def _is_ordinary_stop(text: str, start: int, candidate: BoundaryCandidate, known: Words) -> bool:
    """Whether a full stop stands between an ordinary word and a capital.

    The tables would decide the same; this test is faster.
    """
    end, after, run_start, run_end, _ = candidate
    if end != run_end or not text[after].isupper():
        return False
    low = text.rfind(" ", max(start, run_start - 30), run_start) + 1
    word = text[low:run_start]
    if low <= start or len(word) < 3 or not word.isalpha() or word.lower() in known:
        return False
    window = max(start, run_start - 200)
    return (
        text.find("(", window, run_start) < 0
        and text.find("[", window, run_start) < 0
        and (word.islower() or any(vowel in word for vowel in "aeiouy"))
    )
