"""Text and JSON of an explanation, as `footnote why` prints them. Pure."""

from collections.abc import Iterator
from typing import Any

from index.answering import (
    GATE_BIAS,
    GATE_FEATURES,
    ExplainedPassage,
    ExplainedWord,
    Explanation,
    Grounding,
    Place,
    Verdict,
)
from index.types import Band, without_hidden

MIN_SHOWN_CONTRIBUTION = 0.005
"""Least contribution to the gate's score that the text lists, with two digits. JSON has all."""

MIN_SHOWN_PART = 0.05
"""Least part of a passage's score that the text lists, with one digit. JSON has all."""

_JSON_DIGITS = 4

_OUTCOMES = {
    Band.ANSWER: "Answered: the best sentence scored {score:+.2f}, and {threshold:+.2f} is enough.",
    Band.CLOSEST: "Not answered, closest passages only: {score:+.2f} is below {threshold:+.2f}.",
    Band.NONE: "Not answered: no sentence has any of the question's content words.",
}


_UNGROUNDED = (
    "Not answered, closest passages only: the best sentence scored {score:+.2f}, but is not about "
    "what was named."
)

_PLACES = {
    Place.NOWHERE: "in no source",
    Place.OTHER_ARTICLE: "only in other articles",
    Place.ARTICLE: "elsewhere in the article",
    Place.NEAR: "near the best sentence",
    Place.SENTENCE: "in the best sentence",
}


def explanation_json(explanation: Explanation) -> dict[str, Any]:
    """Return an explanation as `footnote why --json` prints it."""
    return {
        "question": explanation.question,
        "answer_type": explanation.answer_type,
        "words": [
            {
                "text": word.text,
                "term": word.term,
                "role": word.role,
                "sentences": word.sentences,
                "repaired": word.corrected,
                "expanded": word.expanded,
            }
            for word in explanation.words
        ],
        "missing": list(explanation.missing),
        "suggestion": dict(explanation.suggestion),
        "gate": _gate_json(explanation.verdict),
        "passages": [_passage_json(each) for each in explanation.passages],
        "version": explanation.version,
    }


def _gate_json(verdict: Verdict) -> dict[str, Any]:
    values = verdict.features
    return {
        "band": verdict.band.value,
        "score": _rounded(verdict.score) if values else None,
        "threshold": verdict.threshold,
        "bias": GATE_BIAS,
        "named": [
            {"text": word.text, "stands": _PLACES[word.place], "with_the_fact": word.is_grounded}
            for word in verdict.grounding.words
        ],
        "other_subject": verdict.grounding.other_subject or None,
        "numbers": {
            name: {
                "value": _rounded(values[name]),
                "weight": weight,
                "contributes": _rounded(weight * values[name]),
            }
            for name, weight, _ in (GATE_FEATURES if values else ())
        },
    }


def _passage_json(each: ExplainedPassage) -> dict[str, Any]:
    return {
        "score": _rounded(each.score),
        "parts": {name: _rounded(value) for name, value in each.parts.items()},
        "found": list(each.found),
        "reworded": list(each.paraphrased),
        "lacking": list(each.missing),
        "source": each.passage.source,
        "paragraph": each.passage.paragraph,
        "sentence": each.passage.sentences.first,
        "start": each.passage.span.start,
        "end": each.passage.span.end,
        "text": each.passage.text,
    }


def _rounded(value: float) -> float:
    return round(value, _JSON_DIGITS)


def explanation_text(explanation: Explanation) -> str:
    """Return an explanation as lines for a moderator to read."""
    verdict = explanation.verdict
    lines = [
        _outcome(verdict),
        f"The question asks: {explanation.answer_type}.",
        "",
        "Words of the question",
        *map(_word_line, explanation.words),
    ]
    if explanation.missing:
        lines.append(f"  In no source: {', '.join(explanation.missing)}")
    lines += [f"  Read {typed} as {meant}." for typed, meant in explanation.suggestion.items()]
    lines += _grounding_lines(verdict.grounding)
    if verdict.features:
        lines += ["", f"What the gate added up, from {GATE_BIAS:+.2f}", *_gate_lines(verdict)]
    for rank, each in enumerate(explanation.passages, start=1):
        lines += ["", *_passage_lines(rank, each)]
    return "\n".join(lines)


def _outcome(verdict: Verdict) -> str:
    if verdict.features and verdict.score >= verdict.threshold and not verdict.grounding.holds:
        return _UNGROUNDED.format(score=verdict.score)
    return _OUTCOMES[verdict.band].format(score=verdict.score, threshold=verdict.threshold)


def _grounding_lines(grounding: Grounding) -> Iterator[str]:
    """Yield a line for each name, number or year that keeps an answer back."""
    for word in grounding.ungrounded:
        yield f"  Not with the fact: {word.text}, {_PLACES[word.place]}"
    if grounding.other_subject:
        yield f"  The best sentence is about {grounding.other_subject}."


def _word_line(word: ExplainedWord) -> str:
    if word.role == "asks":
        return f"  {word.text}: says what is asked for, not searched"
    found = f"in {word.sentences} sentence{'' if word.sentences == 1 else 's'}"
    if word.role == "searched":
        return f"  {word.text}: {found} (a small word)"
    also = ", searched for in other words" if word.expanded and not word.sentences else ""
    return f"  {word.text}: {found}{also}"


def _gate_lines(verdict: Verdict) -> Iterator[str]:
    """Yield a line for each feature that counts here, the largest contribution first."""
    values = verdict.features
    contributions = sorted(
        ((each.weight * values[each.name], each) for each in GATE_FEATURES),
        key=lambda contribution: -abs(contribution[0]),
    )
    for contributed, (name, weight, meaning) in contributions:
        if abs(contributed) >= MIN_SHOWN_CONTRIBUTION:
            yield f"  {contributed:+6.2f}  {name} ({values[name]:.2f} × {weight:g}): {meaning}"


def _passage_lines(rank: int, each: ExplainedPassage) -> list[str]:
    place = f"{each.passage.source} ¶{each.passage.paragraph}"
    parts = sorted(each.parts.items(), key=lambda part: -abs(part[1]))
    shown = [f"{name} {value:.1f}" for name, value in parts if abs(value) >= MIN_SHOWN_PART]
    lines = [
        f"{rank}. {place}, sentence {each.passage.sentences.first}: {each.score:.1f}",
        f"   {' '.join(without_hidden(each.passage.text, each.passage.hidden).split())}",
        f"   {', '.join(shown)}",
    ]
    if each.paraphrased:
        lines.append(f"   in other words: {', '.join(each.paraphrased)}")
    if each.missing:
        lines.append(f"   without: {', '.join(each.missing)}")
    return lines
