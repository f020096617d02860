"""When something is open or closed, and when it came out: what a sentence has to say of it. Pure.

"The hut was rebuilt in 1998" does not say when the hut is closed, nor "support for it ended in
2023" when it came out. English questions alone.
"""

import re
from collections.abc import Mapping

from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import Around
from index.answering.question import Question, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

_STATES = frozenset({"open", "opened", "closed", "shut"})
_OPENNESS = re.compile(
    r"\b(?:open(?:s|ing)?|clos(?:es?|ing|ures?)|closed|shut(?:s|ting)?|hours?|season|24/7"
    rf"|daily|round the clock|(?:{'|'.join(ENGLISH.weekdays)})s?|weekdays?|weekends?"
    r"|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
    r"|(?:between|from)\b[^.;]{0,40}?\b(?:and|to|till|until|through))\b"
    r"|\d ?(?:[ap]\.?m\b)|\d ?[-–—] ?\d",
    re.IGNORECASE,
)
_HEADING_TERMS = frozenset({"open", "close", "hour", "time", "shut", "season"})

_ASKS_RELEASE = re.compile(
    r"\W*when (?:did .+ come out|(?:was|were) .+ (?:released|published|launched))\W*",
    re.IGNORECASE,
)
_RELEASED = re.compile(
    r"\b(?:appear\w*|arriv\w+|available|came out|comes? out|coming out|debut\w*|first"
    r"|hit (?:the )?\w+|introduc\w+|issued|launch\w*|on sale|out (?:in|on|since)|premier\w+"
    r"|print\w+|publi\w+|releas\w+|sale|since|ship(?:s|ped|ping)?|shown|unveil\w+"
    r"|(?:1\d|20)\d\d (?:\w+ ){0,2}(?:album|book|edition|essay|film|game|movie|novel|play|report"
    r"|series|single|song|study|version))\b",
    re.IGNORECASE,
)
_OTHER_DEED = re.compile(
    r"\b(?:announced|bought|cancell?ed|closed|confirmed|delayed|discontinued|end(?:s|ed)|founded"
    r"|killed|planned|postponed|promised|rebuilt|removed|renamed|replaced|retired|sold"
    r"|(?:was|were) stopped|withdrawn|won)\b",
    re.IGNORECASE,
)


def asks_open(question: Question) -> bool:
    """Tell whether it is asked when something is open or closed."""
    texts = list_lowered(question)
    if not is_short(question) or texts[-1] not in _STATES:
        return False
    return texts[:2] in {("when", "is"), ("when", "are")} or texts[0] == "when's"


def leaves_open(collection: Collection, _: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether a sentence, and what stands over it, has no word for being open or closed."""
    if _OPENNESS.search(text):
        return False
    return _HEADING_TERMS.isdisjoint(Around(collection, candidate).before)


def asks_release(question: Question) -> bool:
    """Tell whether it is asked when something came out."""
    return is_short(question) and _ASKS_RELEASE.fullmatch(question.text) is not None


def tells_other_deed(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    """Tell whether a sentence tells that something ended or was sold, and not that it came out."""
    return _OTHER_DEED.search(text) is not None and not _RELEASED.search(text)


OPENING_RULES: Mapping[str, FactRule] = {
    "neither open nor closed": FactRule(asks_open, leaves_open, opening={"when", "when's"}),
    "it did not come out": FactRule(asks_release, tells_other_deed, opening={"when"}),
}
"""Rules by name, as those of `rules.py`."""
