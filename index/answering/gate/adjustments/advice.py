"""What counts less on a page that addresses its reader, such as answers to questions. Pure.

There readers ask in their own words, so that a word that is not said proves less; the paragraphs
around an answer are about the same thing, so that it need not be ahead of them; and a page on one
program has its name in every other sentence.
"""

from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.ranking import OPENING

ADVICE = "on a page of advice"
"""Name of the feature that makes up for what counts less."""

ADVICE_WEIGHT = -0.16

FACTORS: Mapping[str, float] = {
    "only names are said": 0.0,
    "ahead of other paragraphs": 0.0,
    "missing words": 0.5,
    "asks for names": 0.5,
}
"""Share of the usual value by the feature's name.

Fitted on `faq-bare`, on 35 more pages of questions and answers without every second one, and on 33
collections of three such pages without a third of the answers, with folds by page; then rounded.
30 November 2026.
"""


def count_less_in_advice(features: Mapping[str, float], quoted: Candidate) -> dict[str, float]:
    """Return the features, some of them less where the quoted sentence stands in advice."""
    if OPENING not in quoted.extra:
        return {**features}
    return {
        **features,
        **{name: share * features[name] for name, share in FACTORS.items()},
        ADVICE: 1.0,
    }
