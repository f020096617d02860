"""Bylines of posts, such as "Reply by dana:": what was posted is quoted in their place. Pure.

A byline names who is asked about, and says nothing.
"""

import re
from collections.abc import Sequence

from index.answering.features import Candidate
from index.answering.question import Question
from index.collection import Collection
from index.languages import ENGLISH

NUM_CHECKED = 6
"""Best candidates among which bylines are looked for."""

MAX_BYLINE = 80
"""Code points of a byline."""

NUM_UNDER = 6
"""Sentences under a byline among which the best candidate is chosen."""

_POSTED = "answer(?:ed|s)?|asked|comment(?:ed|s)?|post(?:ed)?|repl(?:ied|y|ies)|said|says|wrote"
_BYLINE = re.compile(
    rf"\W*(?:(?:answer|comment|post(?:ed)?|re|repl(?:y|ied)|written)\b(?: \w+)? (?:by|from)\b.*"
    rf"|(?!(?:{'|'.join(sorted(ENGLISH.determiners | ENGLISH.articles | ENGLISH.pronouns))})\b)"
    rf"[@\w.-]+(?: [\w.-]+)? (?:{_POSTED})\b(?: (?:on|at|in|to)\b.*)?)\s?:\W*",
    re.IGNORECASE,
)
"""Who posted something, and perhaps when: "Reply by dana:", "hobbit77 wrote:"."""


def is_post_byline(text: str) -> bool:
    """Tell whether a line only says who posted what stands under it."""
    return len(text) <= MAX_BYLINE and _BYLINE.fullmatch(text) is not None


def put_posts_for_bylines(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, each byline among the best replaced by what was posted.

    That is the best candidate of its paragraph, or else the next sentence. No sentence comes twice.
    """
    top = candidates[:NUM_CHECKED] if question.language == "en" else ()
    texts = [each.masked_text for each in collection.passages([each.sentence for each in top])]
    if not any(text.rstrip().endswith(":") and is_post_byline(text) for text in texts):
        return candidates
    score_of = {each.sentence: each.score for each in candidates}
    placed: dict[int, Candidate] = {}
    for place, each in enumerate(candidates):
        told = each
        if place < len(top) and is_post_byline(texts[place]):
            members = collection.sentences_of(each.paragraph)
            under = range(each.sentence + 1, members.stop)[:NUM_UNDER]
            if under:
                best = max(under, key=lambda found: (score_of.get(found, 0.0), -found))
                told = each._replace(sentence=best)
        placed.setdefault(told.sentence, told)
    return list(placed.values())
