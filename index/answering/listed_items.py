"""Lists that a sentence leads in: "Please bring:" says nothing without the items below it. Pure."""

import re

import numpy as np

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.collection import Collection
from index.types import Kind, Passage

MAX_SAID = 0.5
"""Share of the question's content words up to which a sentence only leads in what is asked for.

"Please bring:" does, "To join the club you need:" also says of what the list is."""

MAX_CODE = 400
"""Most code points of a block of code that is quoted with the sentence that leads it in."""

_LEADS_IN = re.compile(r"[:：][*_\"”’»\s]*\Z")
_ITEM = re.compile(r"\s*(?:[-*+•◦▪–☐☑☒✓✔✗✘] |\(?(?:\d{1,3}|[a-z])[.)] )")


def find_items_below(collection: Collection, sentence: int, limit: int) -> list[int]:
    """Return at most `limit` first sentences of the items that a sentence leads in.

    It ends with a colon. The items are the lines of its paragraph below it, or the paragraphs that
    follow; there are none if no list stands there. A short block of code is an item alone: "Run:".
    """
    passage = collection.passages([sentence])[0]
    if passage.kind not in {Kind.TEXT, Kind.LIST} or not _LEADS_IN.search(passage.masked_text):
        return []
    paragraph = int(collection.paragraph_of(np.array([sentence]))[0])
    members = collection.sentences_of(paragraph)
    if sentence + 1 in members:
        below = collection.passages(range(sentence + 1, min(members.stop, sentence + 1 + limit)))
        return [
            each
            for each, item in enumerate(below, start=sentence + 1)
            if passage.kind is not Kind.LIST and _ITEM.match(item.masked_text)
        ]
    article = int(collection.article_of(np.array([paragraph]))[0])
    last = collection.paragraphs_of(article)[-1]
    following = range(paragraph + 1, min(last, paragraph + limit) + 1)
    firsts = [collection.sentences_of(each).start for each in following]
    items: list[int] = []
    for each, item in zip(firsts, collection.passages(firsts), strict=True):
        if item.kind is Kind.CODE and not items and len(item.text) <= MAX_CODE:
            return [each]
        if item.kind is not Kind.LIST:
            break
        items.append(each)
    return items


def only_leads_in(candidate: Candidate, passage: Passage) -> bool:
    """Tell whether a sentence that leads a list in says too little of the question to be quoted."""
    own = {*extract_terms(passage.masked_text)}
    content = candidate.table.content_terms
    said = sum(term in own for term in content)
    return said <= MAX_SAID * len(content)
