"""How often the closest passages hold the answer, for near misses of the gate and for the rest."""

from collections.abc import Sequence

from index import Band, Engine
from index.evaluation.evaluate import is_correct
from index.evaluation.questions import LabelledQuestion


def measure_near_misses(
    engine: Engine, questions: Sequence[LabelledQuestion]
) -> dict[str, tuple[int, int]]:
    """Ask all questions; return counts of those without an answer, by "near miss" and "farther".

    Each pair is how many such questions there are, and for how many a closest passage is right.
    Questions that no article answers count as wrong.
    """
    counts = {"near miss": (0, 0), "farther": (0, 0)}
    for labelled in questions:
        answer = engine.ask(labelled.question)
        if answer.band is not Band.CLOSEST:
            continue
        right = labelled.answerable and any(is_correct(labelled, each) for each in answer.quotes)
        name = "near miss" if answer.near_miss else "farther"
        total, num_right = counts[name]
        counts[name] = (total + 1, num_right + right)
    return counts
