"""What helped or did not, in a thread about a problem: it is quoted in the problem's place. Pure.

"Which fix worked for the printer that stops" has all its words in the post that asks for help. The
answer is "Lowering the fan speed fixed it", or what stands above "That worked, thanks".
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from index.answering.features import TOLD_BEHIND, Candidate
from index.answering.question import Question
from index.answering.ranking.forum_threads.post_bylines import is_post_byline
from index.collection import Collection

MAX_SENTENCES = 80
"""Sentences of a thread that is read."""

MIN_SHARE = 0.5
"""Share of the question's content, by idf, that the problem or the title says."""

_FIXED = "cure[sd]|fixe[sd]|remedied|resolve[sd]|solve[sd]|sorted"
_LATELY = "(?:actually |eventually |finally |in the end )?"
_ELSEWHERE = r"(?! (?:as|at|for|in|on|under|with)\b)"
"""Behind "worked", what tells of a job: "who worked on the bridge"."""

_MEANS = (
    "advice|answer|approach|cure|fix|idea|method|one|remedy|solution|step|suggestion|thing|tip|trick"
    "|workaround"
)
_ASKS_WHAT_HELPED = re.compile(
    rf"\b(?:what|which(?: \w+){{0,2}}? (?:{_MEANS})s?) {_LATELY}"
    rf"(?:{_FIXED}|helped|worked\b(?! (?:as|at|in|on|under)\b))"
    rf"|\bwhich(?: \w+){{1,3}}? {_LATELY}(?:{_FIXED}|(?:worked|helped)\b{_ELSEWHERE})",
    re.IGNORECASE,
)
_ASKS_HOW_TO_FIX = re.compile(
    r"\b(?:what|which) (?:is|was) the (?:\w+ )?(?:cure|fix|remedy|solution|workaround)\b"
    r"|\b(?:accepted|best|top|working) (?:answer|fix|solution)\b"
    rf"|\bhow (?:is|was|were|did|do|can|could)\b.*\b(?:{_FIXED}|fix|solve|cure|resolve|repair)\b",
    re.IGNORECASE,
)
"""What is asked of any page, and answered by what helped in a thread alone."""

_ASKS_FAILURE = re.compile(
    r"\bwhat (?:did|does|has)(?:n['’]t| not) (?:fix|help|work|hold|solve|change)", re.IGNORECASE
)
_FAILS = re.compile(
    r"(?:\bnot|n['’]t|\bnever) (?:fix|help|work|hold|solve|change)|\b(?:did|changed) nothing\b"
    r"|\bno (?:change|help|luck|use)\b",
    re.IGNORECASE,
)
_SOLVES = re.compile(
    rf"\b(?:{_FIXED}|helped|did the trick|works (?:again|now)|worked)\b{_ELSEWHERE}"
    r"|\b(?:cure|fix|remedy|solution|workaround) (?:is|was|for me)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:cannot|hardly|never|neither|no|nobody|none|not|nothing|without|\w+n['’]t)\b",
    re.IGNORECASE,
)
_CONFIRMS = re.compile(
    rf"\W*(?:(?:yes|ok|thanks?|great|\w+)[,.!:] )?(?:that|this|it|which)(?: [\w’']+){{0,2}}? "
    rf"(?:{_FIXED}|helped|worked|works|did the trick)\b",
    re.IGNORECASE,
)
"""What only says that something helped: "That worked, thanks!"."""

_NAMED_POST = re.compile(
    r"(?:\*\*|__)[\w.-]+(?:\*\*|__):|(?:\*\*|__)[\w.-]+:(?:\*\*|__)|[\w.-]+ wrote:|Reply by \w"
)

_MIN_WORDS = 4
"""Words of what helped; "Update: solved!" does not tell."""


class _Asked(NamedTuple):
    """Whether a question is about a problem: what did not help, what did, or how it is repaired."""

    about_problem: bool
    about_past: bool
    about_failure: bool


@lru_cache(maxsize=4)  # the candidates come in two orders
def _read_asked(question: Question) -> _Asked:
    """Return what an English question asks about a problem."""
    if question.language != "en":
        return _Asked(False, False, False)
    about_failure = _ASKS_FAILURE.search(question.text) is not None
    about_past = about_failure or _ASKS_WHAT_HELPED.search(question.text) is not None
    about_problem = about_past or _ASKS_HOW_TO_FIX.search(question.text) is not None
    return _Asked(about_problem, about_past, about_failure)


def put_solution_for_problem(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, a problem at their top replaced by what solved it, if it is asked.

    The solution stands behind the problem in the same article, and has its score. How something is
    repaired is told by any guide, so there only a thread is read, with who posted what.
    """
    asked = _read_asked(question)
    if not asked.about_problem or not candidates:
        return candidates
    asks_failure, asks_past = asked.about_failure, asked.about_past
    problem = candidates[0]
    if float(problem.table.matched_idf[:, problem.column].sum()) < (
        MIN_SHARE * problem.table.content_idf
    ):
        return candidates
    paragraphs = collection.paragraphs_of(problem.article)
    last = collection.sentences_of(paragraphs[-1]).stop
    behind = range(problem.sentence, last)[:MAX_SENTENCES]
    passages = collection.passages([*behind])
    if not asks_past and not any(_is_of_thread(each.masked_text) for each in passages):
        return candidates
    texts = [each.masked_text.rpartition(":\n")[2] for each in passages]  # behind a byline
    place = _find_failure(texts) if asks_failure else _find_solution(texts)
    if not place:
        return candidates
    sentence = behind[place]
    told = problem._replace(
        sentence=sentence,
        paragraph=next(each for each in paragraphs if sentence in collection.sentences_of(each)),
    ).with_extra(TOLD_BEHIND, 0.0)
    return [told, *(each for each in candidates if each.sentence != sentence)]


def _is_of_thread(text: str) -> bool:
    """Tell whether a sentence is or opens with the name of who posted it: "**gus**: try it"."""
    return is_post_byline(text) or _NAMED_POST.match(text) is not None


def _find_solution(texts: Sequence[str]) -> int:
    """Return the place of the sentence that tells what helped, 0 for none or the first itself."""
    for place, text in enumerate(texts):
        if not _SOLVES.search(text) or _DENIES.search(text) or "?" in text:
            continue
        if _CONFIRMS.match(text):
            before = (each for each in range(place - 1, 0, -1) if _may_help(texts[each]))
            return next(before, 0)
        if len(text.split()) >= _MIN_WORDS:
            return place
    return 0


def _find_failure(texts: Sequence[str]) -> int:
    """Return the place of the sentence that tells what did not help, 0 for none or the first."""
    found = (place for place, text in enumerate(texts) if _FAILS.search(text) and "?" not in text)
    return next(found, 0)


def _may_help(text: str) -> bool:
    """Tell whether a sentence may be the advice that somebody confirms below."""
    is_told = "?" not in text and not is_post_byline(text) and len(text.split()) >= _MIN_WORDS
    return is_told and not _DENIES.search(text)
