"""Times that answer when: whether a sentence has one, if only as an hour or a word. Pure."""

import re
from collections.abc import Set as AbstractSet

from index.analysis import extract_terms
from index.answering.question import (
    AnswerType,
    ClausePattern,
    Question,
    analyze_form,
)
from index.expressions import SentenceFlag, find_flags, find_weekday
from index.languages import ENGLISH

NO_TIME = 1.5
"""Weight of a sentence without any word for a time, beside one without the asked amount."""

_TELLS_WHEN = int(SentenceFlag.DATE | SentenceFlag.YEAR | SentenceFlag.TIME | SentenceFlag.DURATION)

_LEAD = re.compile(
    rf"\b\w+ (?:{'|'.join(ENGLISH.periods)})['’]? (?:ahead|beforehand|earlier|in advance|notice"
    r"|prior)\b",
    re.IGNORECASE,
)

_FROM_EVENT = re.compile(
    rf"\b\w+ (?:{'|'.join(ENGLISH.periods)}) (?:after|before)\s(?:th(?:e|is|at)\s)?(?P<event>\w+)",
    re.IGNORECASE,
)

_DISTANCE = re.compile(
    rf"\b\w+ (?:{'|'.join(ENGLISH.periods)})['’]? (?:after|ago|before|earlier|later)\b"
    r"|\b\w+-year-olds?\b",
    re.IGNORECASE,
)
ASKS_STATE = re.compile(r"\bhow long ha(?:s|ve|d)\b", re.IGNORECASE)
ASKS_LEAD = re.compile(
    r"\b(?:advance|ahead|before|beforehand|early|earlier|notice|prior)\b", re.IGNORECASE
)
ASKS_START = re.compile(
    r"\b(?:begins?|closes?|ends?|finish(?:es)?|happens?|is|opens?|starts?|takes? place|was)\b",
    re.IGNORECASE,
)

HOUR = re.compile(
    r"\b(?:about|around|at|between|by|from|past|to|until) (?:half|quarter|\d{1,2}\b(?![.,]\d{3})|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
    r"|\A\W*0\d[0-5]\d(?= )|\b[0-2]\d[0-5]\d ?(?:h|hrs|hours|utc|z)\b",
    re.IGNORECASE,
)
"""An hour without "o'clock" or "p.m.", as people write it: closes at nine, from 9 to 5; "0340 The
tug leaves", "1455 UTC"."""

_ASKS_PERIOD = re.compile(
    r"\b(?:what|which) (?:centur(?:y|ies)|dates?|days?|decades?|months?|years?)"
    rf"(?:\W*$| (?:{'|'.join(sorted(ENGLISH.auxiliaries))})\b)",
    re.IGNORECASE,
)

ASKS_HOUR = re.compile(
    r"\b(?:what|which) time\b(?! (?:of (?:the )?year|frame|limit|period|span|zone))", re.IGNORECASE
)
_PART_OF_DAY = re.compile(
    r"\b(?:afternoon|dawn|dusk|evening|hours?|midnight|minutes?|morning|night|noon|o['’]clock"
    r"|sunrise|sunset|time)\b",
    re.IGNORECASE,
)

_EARLY_YEAR = re.compile(
    r"\b(?:in|until|till|since|by|about|around|year) \d{2,3}"
    r"(?=\W*$|[,;)] |,? (?:and|but|when|by|at|after)\b)",
    re.IGNORECASE,
)
"""A year of two or three digits, which stands without a noun: "completed in 406"."""

_VERSION = re.compile(
    r"\b(?:season|update|version|v)\.? ?\d"
    r"|\b(?:from|in|since|until|with) \d+\.\d+(?:\.\d+)*(?=\W*$|[,;)]| (?:and|but)\b)",
    re.IGNORECASE,
)
"""A point in time of what has versions: "it was added in version 1.6", "since 2.0.1"."""

_RELEASE = re.compile(r"(?<![\d.])\d+(?:\.\d+)+(?!\d|\.\d)")

_AS_NO_TIME = re.compile(r"\bas (?:well|such|if|though|much|many|far|good)\b", re.IGNORECASE)

_SPAN_OF_DATES = re.compile(
    r"\b(?:between|by|from|since|through|till|to|until|up to)\b|\d ?[-–—] ?\d|(?-i:[a-z]) [-–—] \d"
    r"|\b(?:all|whole|entire|throughout|daily|every|days?|nights?|weekends?|weeks?)\b",
    re.IGNORECASE,
)
"""Words by which dates tell how long something goes on."""

_ANY_HOUR = re.compile(
    r"\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?(?:-|–|—|[ap]\.?m\b|to \d)|\b(?:after|always|any time|before"
    r"|daily|early|late|midday|once|till|until|when(?:ever)?)\b",
    re.IGNORECASE,
)
"""What else may tell an hour: "9-17", "once the bell rings"."""

_DAYS_APART = re.compile(
    r"\b(?:after|before|for|in|over|within) (?:(?:about|almost|more than|nearly|the last) )?"
    r"(?:\d+|an?|few|many|several|two|three|four|five|six|seven|eight|nine|ten|twelve)"
    r" (?:days|nights|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
"""Days and more that lie before or after something."""

_ONE_PERIOD = re.compile(
    r"\b(?:an?|few|many|several|some) (?:\w+ )?"
    rf"(?:{'|'.join(ENGLISH.periods)}|period|time|while)\b",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d| ?[ap]\.?m\.?)? ?(?:-|–|—|to|until|till) ?"
    r"\d{1,2}(?:[:.]\d\d| ?[ap]\.?m\b)",
    re.IGNORECASE,
)
"""The hours from one time to another, which say how long: "12:00-14:30"."""

_LASTS = re.compile(
    r"\blast(?:s|ed|ing)? (?:(?:about|almost|around|at least|for|more than|nearly|only|over|roughly"
    r"|some|up to) )*\d[\d.,]* ?[a-z]",
    re.IGNORECASE,
)
"""How long something lasts, in another unit than time: "the battery lasts 85 km"."""

SEASON = re.compile(
    r"\b(?:after|around|at|before|by|during|every|for|from|in|last|next|over|since|this|until)"
    r" (?:the |early |late )?(?:autumn|Christmas|Easter|Halloween|Lent|midsummer|New Year"
    r"|Pentecost|Ramadan|spring|summer|winter)\b"
    r"(?=\W*$|[,;:)]| (?:and|break|but|holidays?|or|when)\b| \d{4})",
    re.IGNORECASE,
)
"""A season or feast as a time of the year: "by Easter". A summer camp is none."""

_MEAL = re.compile(
    r"\b(?:at|during|over|with) (?:\w+ )?(?:breakfast|lunch|dinner|supper|tea|meals?|food)\b",
    re.IGNORECASE,
)
"""A meal as a time of the day: "taken with food"."""

_TIME_WORDS = frozenset(
    "after as before during every if once since then till until when whenever while".split()  # noqa: SIM905
)

_TIME_TERMS = frozenset(
    extract_terms(
        "age ago always annual annually beginning century christmas current currently daily dawn"
        " day decade dusk early easter end era evening finally first immediately last late later"
        " monthly morning never night nightfall noon now nowadays once originally period recent"
        " recently reign season soon spring stage start summer autumn winter sunrise sunset time"
        " today tomorrow tonight war week weekend weekly year yearly yesterday "
        + " ".join(sorted(ENGLISH.weekdays))
    )
)

_NOT_TO_COME = frozenset(
    extract_terms("age ago current currently last never now nowadays originally recent recently")
)
"""Terms of times that do not tell when something will be: "they have now asked for a meeting"."""

_ASKS_TO_COME = re.compile(
    r"\bwhen(?: will|['’]ll| shall| (?:is|are) .+ going to)\b", re.IGNORECASE
)

_OPENING_DAY = re.compile(r"\W*([^\W\d_]{3,9})\.?s?[ \t]?(?=[|:,&/–-]|\d)")
_FOUR_DIGITS = re.compile(r"(?<![\d.,])\d{4}(?!\d|[.,]\d)")
_ASKING_PATTERNS = {ClausePattern.DO, ClausePattern.ADVERB_BE, ClausePattern.OTHER_VERB}


_IN_PIECES = re.compile(
    r"\b\d[\d.,]* (?:chapters|characters|episodes|letters|lines|pages|paragraphs|sentences|verses"
    r"|words)\b",
    re.IGNORECASE,
)
"""How long a text is: "up to 3,000 words"."""


def asks_when(question: Question) -> bool:
    """Tell whether "when" asks for a time, and opens no clause: "when asked, what did he say".

    So does "which year did", but not "which date format".
    """
    if question.answer_type is not AnswerType.WHEN:
        return False
    if _ASKS_PERIOD.search(question.text):
        return True
    form = analyze_form(question)
    return form.question_word == "when" and form.pattern in _ASKING_PATTERNS


def tells_length(text: str) -> bool:
    """Tell whether a sentence has one period ("an hour", "a while"), or a first and a last hour.

    How many kilometres or washes something lasts says how long, too, and so do the pages of a text.
    """
    return any(each.search(text) for each in (_ONE_PERIOD, _HOURS, _LASTS, _IN_PIECES))


def tells_distance_alone(text: str) -> bool:
    """Tell whether the only period of a sentence lies between two events: "ten minutes before".

    An age is none.
    """
    rest, num_found = _DISTANCE.subn(" ", text)
    told = SentenceFlag.DURATION | SentenceFlag.YEAR | SentenceFlag.DATE
    return num_found > 0 and not find_flags(rest) & int(told) and "since" not in rest.split()


def tells_date_alone(text: str) -> bool:
    """Tell whether a sentence has a date or year, and nothing that tells a time of the day."""
    flags = find_flags(text)
    if not flags & int(SentenceFlag.DATE | SentenceFlag.YEAR) or flags & int(SentenceFlag.TIME):
        return False
    return not (HOUR.search(text) or _PART_OF_DAY.search(text))


def tells_distance_from(text: str, terms: AbstractSet[str]) -> bool:
    """Tell whether the only time of a sentence is how long before or after what is asked about.

    "Two hours before the launch" does not say when the launch was.
    """
    spans = list(_FROM_EVENT.finditer(text))
    if not spans or any(terms.isdisjoint(extract_terms(each["event"])) for each in spans):
        return False
    rest = _FROM_EVENT.sub(" ", text)
    return not find_flags(rest) & _TELLS_WHEN and not tells_time(rest)


def tells_lead_alone(text: str) -> bool:
    """Tell whether the only time of a sentence is how long before something: "two days ahead"."""
    rest, num_leads = _LEAD.subn(" ", text)
    return num_leads > 0 and not find_flags(rest) & _TELLS_WHEN and not tells_time(rest)


def tells_day_alone(text: str) -> bool:
    """Tell whether the only time of a sentence is a day or year, which is no length of time.

    "The cup is on 22 November" does not say how long it lasts.
    """
    flags = find_flags(text)
    told = int(SentenceFlag.DURATION | SentenceFlag.MEASURE)
    is_dated = flags & int(SentenceFlag.DATE | SentenceFlag.YEAR) and not flags & told
    return bool(is_dated) and not tells_length(text) and not _SPAN_OF_DATES.search(text)


def tells_no_hour(text: str) -> bool:
    """Tell whether a sentence has no hour, and no word by which an hour may be told: "at dusk".

    "After two nights of snow" tells none.
    """
    text = _DAYS_APART.sub(" ", text)
    if find_flags(text) & int(SentenceFlag.TIME | SentenceFlag.DURATION):
        return False
    return not any(each.search(text) for each in (HOUR, _PART_OF_DAY, _HOURS, _MEAL, _ANY_HOUR))


def asks_to_come(question: str) -> bool:
    """Tell whether a question asks when something will be."""
    return _ASKS_TO_COME.search(question) is not None


def opens_with_day(text: str) -> bool:
    """Tell whether a line or row opens with a weekday, if short: "Mon | 6-8", "Sat: closed"."""
    found = _OPENING_DAY.match(text)
    return found is not None and find_weekday(found[1], "en") is not None


def tells_time(text: str, *, to_come: bool = False) -> bool:
    """Tell whether a sentence has a word for a time, an hour, or a year of few digits.

    Where the time is `to_come`, words such as "now" tell none.
    """
    text = _AS_NO_TIME.sub(" ", text)
    words, terms = text.lower().split(), {*extract_terms(text)}
    if to_come:
        terms -= _NOT_TO_COME
    has_word = not (_TIME_WORDS.isdisjoint(words) and _TIME_TERMS.isdisjoint(terms))
    return (
        has_word
        or opens_with_day(text)
        or any(each.search(text) for each in (HOUR, _MEAL, _EARLY_YEAR, _VERSION))
    )


def leave_out_asked_version(question: str, text: str) -> str:
    """Return a text without the number of a release that the question has: it is no time."""
    asked = {*_RELEASE.findall(question)}
    return _RELEASE.sub(lambda found: " " if found[0] in asked else found[0], text)


def tells_asked_year_alone(question: str, text: str) -> bool:
    """Tell whether a sentence has no time but a year that the question names itself.

    "You are ready for Harbour 2021" does not say when Harbour 2021 was opened.
    """
    years = {*_FOUR_DIGITS.findall(question)}
    if not years or not years & {*_FOUR_DIGITS.findall(text)}:
        return False
    rest = _FOUR_DIGITS.sub(lambda year: " " if year[0] in years else year[0], text)
    return not find_flags(rest) & _TELLS_WHEN and not tells_time(rest)
