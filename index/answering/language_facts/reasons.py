"""Reasons that an English sentence gives, or may give. Pure.

"Drones are banned because of the storks" certainly gives one, "it has too little salt" may.
"""

import re

from index.languages import ENGLISH

_CALENDAR = (*ENGLISH.months, *ENGLISH.weekdays, *ENGLISH.periods)
_DETERMINERS = "|".join(sorted(ENGLISH.determiners | ENGLISH.articles))
_SINCE = r"(?<!has )(?<!have )(?<!had )since(?! (?:(?:about|early|late) )?\d)"
"""The word where it may give a reason: "he has since moved" does not, nor "since 1974"."""

_TO_PLACES = ("bed", "church", "court", "hospital", "prison", "safety", "school", "town", "work")
"""Nouns behind "to", which give no purpose."""

_SPANS = (
    rf"(?:an?|few|half|many|several|whole|ten|eleven|twelve|{'|'.join(ENGLISH.number_units)}"
    rf"|{'|'.join(ENGLISH.number_tens)})[ -](?:(?:more|whole) )?"
    r"(?:seconds|minute|hour|day|night|week|month|season|year|decade)"
)
"""How long something took, which behind "for" is no purpose: "for eleven hours"."""

_BEHIND_TO = "|".join((*ENGLISH.number_units, _DETERMINERS, *_TO_PLACES))
"""What stands behind "to" where it gives no purpose: "by three votes to one"."""

_TOO = r"too (?!late\b)[a-z]{3,}|not enough"
"""What is wrong with something: "it has too little salt"."""

_BECOMES = "becomes?|became|goes|went|grows?|grew|turns?|turned"
_MEANING = r"means? (?:too|(?:a )?lack|not enough)"
"""The cause of a sign: "yellow leaves mean too little light"."""

_STATES = "|".join(sorted({*ENGLISH.finite_forms_of_be, *_BECOMES.split("|")}))
_FROM_PLACES = (
    "absent|away|available|clear|different|distant|driven|far|free|given|open|safe|stolen|taken"
    "|visible|written"
    "|compatible|familiar|friends?|happy|over|popular|together|up"
)
"""What something is "from" or "with" without a cause; it is "red from dust" and "grey with age"."""

_ENDED = (
    "arrested|clash(?:ed)?|criticis(?:ed|m)|criticiz(?:ed)|dismissed|fined|fired|fell out|ousted"
    "|protest(?:ed|s)?|quit|resign(?:ed|s|ation)|sacked|stepped down|strike|sued|suspended"
    "|walked out"
)
"""What happens to people "over" its cause: "he resigned over a loan"."""

_REASON = re.compile(
    r"\b(?:afraid|after|allow\w*|amid|as|attributed|because|believ\w+|blam\w+|caus\w+|desir\w+"
    r"|driven|due|enabl\w+|fear\w*|following|forced?|fuel\w*|hence|hop(?:ed?|ing)|if|in protest"
    r"|in response|inspir\w+|lack\w*|(?<!-)le(?:d|ads?)|motivat\w+|must|need\w*|once|outbreak|owing"
    r"|prevent\w*|reasons?|require\w*|result\w*|seek\w*|so|thanks|therefore|thought|threat\w*"
    rf"|{_SINCE}|(?:indicates?|means?|suggests?) (?:that )?your?|{_MEANING}|{_TOO}|thus|want\w*"
    r"|when|why|wish\w*)\b"
    rf"|\bfor (?!(?:{'|'.join(_CALENDAR)}|\d|up to|about|almost|nearly|(?:more|less) than)\b"
    rf"|{_SPANS}|[£$€])"
    rf"|(?<!up )\bto (?!(?:{_BEHIND_TO}|him|them|it|me|us|you)\b)"
    r"(?-i:[a-z]{2,})\b"
    r"|, (?:which|who|whose) (?!(?:are|is|means|was|were|will)\b)[a-z]+"
    rf"|\b(?:{_STATES}) (?!(?:{_FROM_PLACES})\b|\w{{3,}}ed\b)[a-z]+ (?:from|with) (?![\d])[a-z]"
    rf"|\b(?:{_ENDED})\b[^.;]{{0,30}}? over (?:{_DETERMINERS}) (?!(?:{'|'.join(_CALENDAR)})\b)"
    r"|\band (?:so )?(?:could|did|would)(?:n['’]t| not)\b"
    r"|\bhad (?:\w+ly )?(?:been|broken|died|failed|gone|lost|run|taken|[a-z]{3,}ed)\b",
    re.IGNORECASE,
)
"""Words that may give a reason or a purpose; "U.S.-led" leads to nothing."""

_SURE_REASON = re.compile(
    rf"(?<!-)\b(?:{'|'.join(sorted(ENGLISH.reason_words))}|in order to|so that|{_SINCE})\b",
    re.IGNORECASE,
)

_REASON_BEFORE = re.compile(r"\bfor (?:that|these|this|those|which) reasons?\b", re.IGNORECASE)

_COMPLEMENT = re.compile(
    r"\b(?:able|about|agree[ds]?|allowed|began|begins?|begun|chose|chosen|continue[ds]?|decide[ds]?"
    r"|expected|fail(?:s|ed)?|found|going|ha[sd]|have|likely|manage[ds]?|ought|plan(?:s|ned)?"
    r"|refuse[ds]?|said|scheduled|seem(?:s|ed)?|start(?:s|ed)?|supposed|tend(?:s|ed)?|tr(?:y|ies|ied)"
    r"|used|voted|will(?:ing)?) to [a-z]+\b",
    re.IGNORECASE,
)
"""What somebody does rather than why: "they agreed to buy it"."""


def gives_reason(sentence: str) -> bool:
    """Tell whether an English sentence certainly gives a reason for something.

    "For that reason" gives none: it stands before.
    """
    return bool(_SURE_REASON.search(_REASON_BEFORE.sub(" ", sentence)))


def may_give_reason(sentence: str) -> bool:
    """Tell whether an English sentence has a word for a reason or purpose of any kind."""
    return bool(_REASON.search(_COMPLEMENT.sub(" ", sentence)))
