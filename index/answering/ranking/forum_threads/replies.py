"""Replies in a thread: what others advise is quoted in the place of the post that asks. Pure.

"How do I stop the laptop from waking in its bag" has its words in the post that asks for help; what
answers is "Switch off Wake on LAN", which has none of them.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from index.analysis import extract_words
from index.answering.features import TOLD_BEHIND, Candidate
from index.answering.language_facts import gives_instruction, gives_reason, may_give_reason
from index.answering.question import (
    AnswerType,
    Question,
    find_required_expressions,
    list_lowered,
)
from index.collection import Collection
from index.expressions import SentenceFlag
from index.languages import ENGLISH

MAX_SENTENCES = 120
"""Sentences of a thread that are read."""

MIN_SHARE = 0.4
"""Share of the question's content, by idf, that a post which asks has to say."""

FITS = 0.5
"""What it counts that a reply has the form that is asked for, in shares of that content."""

MAY_EXPLAIN = 0.6
"""How surely a sentence is a cause that may be one, beside one that says so."""

MIN_WORDS = 3
"""Words of a reply that tells something."""

OPENS_POST = 0.15
LATER_POST = 0.1
WARNS = 0.6
"""What it counts that a sentence opens its post, per post before it, and that it says what not to
do."""

_OPENER, _REPLY = int(SentenceFlag.OPENER), int(SentenceFlag.REPLY)
_QUESTION = int(SentenceFlag.QUESTION)

_ASKS_HOW = re.compile(
    r"\bhow (?:are|can|could|do|does|is|should|to|would)\b"
    r"|\bwhat (?:can|could|do|must|should|to)\b|\bways? to\b|\bis there (?:a|any) way\b",
    re.IGNORECASE,
)
_SEEKS_ADVICE = re.compile(
    r"\b(?:can|could|may|might|must|need|should|would)\b|\b(?:advi[cs]e|recommend|suggest)\w*"
    r"|\b(?:do|does|will) (?:i|it|one|this|we|you)\b",
    re.IGNORECASE,
)
"""What a question has that others may know: "how often *should* I". Without it, of what time or
place whoever asks for help tells is no other's matter: "how often *was* it cleaned"."""

_PAST = frozenset({"did", "had", "has", "have", "was", "were"})
"""What opens a question of what was so in somebody's case."""

_BESIDE_NAMES = frozenset({*ENGLISH.months, *ENGLISH.month_abbreviations, *ENGLISH.periods}) | {
    *("answer", "answered", "comment", "commented", "post", "posted", "replied", "reply", "said"),
    *("wrote", "yesterday"),
}
"""Words of a line that says who posted something when, but for the name."""

_WARNS = re.compile(
    r"\W*(?:and |but |just |please )?(?:do not|don['’]t|never|avoid)\b", re.IGNORECASE
)
_DIAGNOSES = re.compile(
    r"\W*(?:\w+, )?(?:(?:it|that|there|they|this)(?:['’](?:d|ll|re|s))?|almost|always|known"
    r"|likely|looks|most likely|nearly|nine times|probably|sounds|usually"
    r"|you(?:['’](?:re|ve)|r| (?:\w+ed|forgot|had|left|put|took|used)))\b",
    re.IGNORECASE,
)
"""How somebody says what is behind a fault: "That'll be the belt slipping"."""


class _Said(NamedTuple):
    """A sentence of a reply."""

    sentence: int
    text: str
    flags: int
    post: int
    opens: bool
    author: frozenset[str]
    asked: Sequence[int]  # the questions of whoever opened the thread, in a later post before it


def put_reply_for_post(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, a post at their top that asks for help replaced by the best reply.

    So is the line that says who wrote a post, and a reply without what is asked for: no advice
    where it is asked how, no cause where it is asked why. The reply has the score and features of
    what it replaces, and no post of whoever opened the thread stands beside it. Where none has what
    is asked for, nothing changes.
    """
    if question.language != "en" or not candidates:
        return candidates
    top = candidates[0]
    if not _is_in_thread(collection, top.article):
        return candidates
    known = {each.sentence: each for each in candidates if each.article == top.article}
    replies = _list_replies(collection, top.article)
    by_named = _list_by_named(question, replies)
    if not by_named and not _seeks_help(question):
        return candidates
    first = next((each for each in replies if each.sentence == top.sentence), None)
    is_told = first is not None and (not _wants_form(question) or _rate_form(question, first) > 0)
    if not by_named and (is_told or _share_asked(top, known) < MIN_SHARE):
        return candidates
    rated = [(_rate(question, top, each, known), each) for each in by_named or replies]
    rating, best = max(rated, key=lambda each: (each[0], -each[1].sentence), default=(0.0, None))
    is_better = first is None or bool(by_named) or (best and _rate_form(question, best) > 0)
    if best is None or rating <= 0 or not is_better:
        return candidates
    sentence = best.sentence
    paragraph = int(collection.paragraph_of(np.array([sentence], dtype=np.int64))[0])
    told = top._replace(sentence=sentence, paragraph=paragraph).with_extra(TOLD_BEHIND, 0.0)
    flags = top.table.flags
    asking = {each.sentence for each in known.values() if flags[each.column] & _OPENER}
    return [told, *(each for each in candidates if each.sentence not in asking | {sentence})]


def _is_in_thread(collection: Collection, article: int) -> bool:
    """Tell whether an article is a thread: then its title is marked, or its first post."""
    first = collection.sentences_of(collection.paragraphs_of(article)[0])
    flags = collection.flags(np.array(first[:2], dtype=np.int64))
    return bool((flags & _OPENER).any())


def _share_asked(top: Candidate, known: Mapping[int, Candidate]) -> float:
    """Return the share of the question's content, by idf, that the posts which ask say together."""
    table = top.table
    columns = [
        each.column
        for each in known.values()
        if table.flags[each.column] & _OPENER or each.sentence == top.sentence
    ]
    said = (table.matched_idf[:, columns] > 0) | table.in_other_words[:, columns]
    idf = table.matched_idf.max(axis=1)
    return float(idf[said.any(axis=1)].sum()) / table.content_idf


def _list_replies(collection: Collection, article: int) -> Sequence[_Said]:
    """Return the sentences of the replies, with who wrote their post and its place."""
    paragraphs = collection.paragraphs_of(article)
    first = collection.sentences_of(paragraphs[0]).start
    sentences = range(first, collection.sentences_of(paragraphs[-1]).stop)[:MAX_SENTENCES]
    flags = collection.flags(np.array(sentences, dtype=np.int64)).tolist()
    texts = [each.masked_text for each in collection.passages([*sentences])]
    found: list[_Said] = []
    asked: list[int] = []
    author: frozenset[str] = frozenset()
    post, before = -1, 0
    for sentence, text, flag in zip(sentences, texts, flags, strict=True):
        role = flag & (_OPENER | _REPLY)
        opens = role != before
        if not role and (before or not author):
            author = frozenset(filter(str.isalpha, extract_words(text))) - _BESIDE_NAMES
        if role == _OPENER and post >= 0:
            asked = [*(() if opens else asked), *((sentence,) if "?" in text else ())]
        elif role == _REPLY:
            post += opens
            found.append(_Said(sentence, text, flag, post, opens, author, asked))
        before = role
    return found


def _list_by_named(question: Question, replies: Sequence[_Said]) -> Sequence[_Said]:
    """Return the replies of somebody whom the question names."""
    asked = {word.text.lower() for word in question.words if word.content}
    own = [each for each in replies if not asked.isdisjoint(each.author)]
    return [each._replace(post=each.post - own[0].post) for each in own]


def _rate(question: Question, top: Candidate, said: _Said, known: Mapping[int, Candidate]) -> float:
    """Return how well a reply answers, in shares of the question's content; at most 0 for not."""
    words = said.text.split()
    if len(words) < MIN_WORDS or said.flags & _QUESTION or words[-1].endswith("?"):
        return -1.0
    rating = _share_said(top, known.get(said.sentence)) + FITS * _rate_form(question, said)
    rating += max((_share_said(top, known.get(each)) for each in said.asked), default=0.0)
    rating += OPENS_POST * said.opens - LATER_POST * said.post
    warns = _ASKS_HOW.search(question.text) and _WARNS.match(said.text)
    return rating - WARNS * bool(warns)


def _share_said(top: Candidate, candidate: Candidate | None) -> float:
    if candidate is None:
        return 0.0
    return float(top.table.matched_idf[:, candidate.column].sum()) / top.table.content_idf


def _seeks_help(question: Question) -> bool:
    """Tell whether a question asks what others may know, not a fact of the case that was posted."""
    if question.answer_type is AnswerType.YES_NO and _PAST.isdisjoint(list_lowered(question)[:1]):
        return True
    return _wants_form(question) or _SEEKS_ADVICE.search(question.text) is not None


def _wants_form(question: Question) -> bool:
    """Tell whether what answers has a form by which it is known: an instruction or a cause."""
    return question.answer_type is AnswerType.WHY or _ASKS_HOW.search(question.text) is not None


def _rate_form(question: Question, said: _Said) -> float:
    """Return how surely a reply has the form that is asked for, 0 to 1."""
    if required := int(find_required_expressions(question)):
        return float(bool(said.flags & required))
    if question.answer_type is AnswerType.WHY:
        if _DIAGNOSES.match(said.text) or gives_reason(said.text):
            return 1.0
        return MAY_EXPLAIN * (may_give_reason(said.text) and not gives_instruction(said.text))
    if _ASKS_HOW.search(question.text):
        return float(gives_instruction(said.text))
    return 0.0
