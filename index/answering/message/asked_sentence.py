"""The sentence of a message that asks: people greet, tell a story, quote others and say thanks.

Pure. What stands around the question names other things, which no source need tell of, so the
question is answered as if it stood alone.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from index import sentences
from index.answering.message.attendance import read_attendance
from index.answering.message.chat_markup import read_message
from index.answering.message.greetings import drop_greeting
from index.answering.message.requests import read_request
from index.answering.message.stretched_words import fold_stretched
from index.answering.message.talk import AskedPart, is_talk, trim_talk
from index.languages import ENGLISH
from index.types import Span

_INNER_MARK = re.compile(r"[.!?…。！？؟]\W{0,40}\s\w|\n")  # bounded: many marks may stand in a row
_LATE_QUESTION_MARK = re.compile(r"(?<=[?？؟])\s+(?=[^\W\d_])")
_ENDS_SENTENCE = re.compile(r"[.!?…:。！？؟][\"'”’)\]]*$")
_REFERRING = frozenset(
    "he she it they him her them hers theirs this these those".split()  # noqa: SIM905
)
_CAPITALISED = re.compile(r"\b[A-Z][\w'’]*")
_ASKS = re.compile("[?？؟;\u037e]")
_CHAT_SPELLINGS = frozenset(ENGLISH.chat_spellings)
_PRONOUN_I = frozenset({"I", "I'm", "I’m", "I've", "I’ve", "I'd", "I’d", "I'll", "I’ll"})
_MAX_SENTENCES = 100
"""Sentences, and lines, that are looked at, the last ones of a message: bounds the cost of hostile
text."""
_MAX_WORDS_REFERRING = 9
"""Words of a question that a pronoun makes need the sentence before; a longer one tends to name
what its pronoun stands for."""
_ABOUT_ASKING = re.compile(
    r"^\W*(?:(?:i['’]?m|so|very|really) )*(?:apologies|forgive|pardon|sorry) (?:if|for|to)\b"
    r"|\bbeen (?:\w+ )?(?:answered|asked|covered|discussed)\b"
    r"|\b(?:can|could|did|do)(?:n['’]?t| ?not)\b(?: \w+)? (?:find|see)"
    r" (?:an(?:y|other)?|it|one|that|the|this) ?(?:answer|info|thing|where)?"
    r"\W*(?:any\w+\W*)?(?:(?:in|on) (?:an|my|our|the|your) \w+\W*)?$"
    r"|\b(?:checked|googled|looked|read|scrolled|searched)\b.*\b(?:everywhere|no luck|nothing)\b"
    r"|\b(?:correct|right|wrong) (?:channel|place|thread)\b"
    r"|\b(?:basic|dumb|newbie|noob|quick|silly|stupid) question\b"
    r"|\bmy (?:first|mother|native|second|third) (?:language|tongue)\b",
    re.IGNORECASE,
)
"""A sentence about asking itself: "sorry if this has been asked before"."""

_OPENING_ASIDE = re.compile(r"\s*\((?P<said>[^()\n]{3,200})\)\s+(?=\w)")
"""What a message says in brackets before it asks: "(sorry, on my phone) when …"."""

_MIN_ASIDE = 2
"""Fewest words of such an aside; the bracket in "(2019) who …" is part of the question."""

_MAX_ABOUT_ASKING = 400
"""Code points of a sentence about asking; a longer one tells a story."""
_MAX_CLAUSES = 4
"""Clauses of such a sentence behind which a question is looked for."""
_CLAUSE_END = re.compile(r"[,:;\u2013\u2014]\s*(?:(?:and|but|so)\b)?|\bbut\b", re.IGNORECASE)

_LETTERS = re.compile("[a-z]+")
_SINGLE_LETTERS = re.compile(
    r"(?<![\w'’.-])(?:(?<!\bis )r(?= (?:my|our|the|there|these|they|those|u|ur|we|ya|you|your)\b)"
    r"|w/o(?= \w)|w/(?= ?\w)"
    r"|(?<!\ba )(?<!\bthe )(?<!press )(?<!hold )(?<!key )(?<!hit )w(?= (?:a|[a-z]{2,})\b))"
)
"""Single letters that stand for a word of a chat: "when r u open", "can I pay w a card"."""

_SPELT_OUT = {"r": "are", "w": "with", "w/": "with ", "w/o": "without"}
_SHORTENED_IS = re.compile(
    r"(?:\b(how|what|when|where|who|why)|^(\W{0,9}(?:How|What|When|Where|Who|Why)))"
    r"['’]s(?= [a-z\d])"
)
"""A question word with the "is" that it is shortened with; with a capital at the beginning alone.

"What's the fare", but not the film "What's Up, Doc?": before a capital it may be part of a name.
"""

_LOWER_WORD = re.compile(r"(?<![\w'’.\u0300-\u036f-])[a-z]+(?![\w'’\u0300-\u036f-]|\.\w)")
"""A word in small letters; one between marks that combine with letters is part of another."""


def find_asked(text: str, language: str = "en") -> str:
    """Return what a message asks, without the talk around it; `text` if it only talks.

    In other languages than English only markup, quoted lines, a greeting and sentences before the
    last question are left out.

    Of several sentences the one that asks most plainly is taken, of equal ones the last. The others
    stay out, unless it needs the one before. If all of them ask, or none does, all are kept, one
    that is asked again but once.
    """
    if language != "en":
        return _find_marked(text, language)
    own, quoted = read_message(_repair_spelling(text))
    parts = _read_parts(own)
    if len(parts) == 1 and not quoted and parts[0].num_content and parts[0].evidence:
        return _reword(parts[0].text)  # most messages: there is nothing to choose from
    context = _read_parts(quoted) if quoted else []
    named = [part for part in parts if part.num_content]
    if not named:
        parts, context = context, []
        named = [part for part in parts if part.num_content]
    if not named:
        return text
    return _reword(" ".join(part.text for part in _choose(named, parts, context)))


def _reword(text: str) -> str:
    """Return what is asked in words by which its kind is known and texts tell it."""
    return read_request(read_attendance(text))


def list_asked(text: str) -> Sequence[str]:
    """Return the questions of a message that asks several, each to be answered alone, in order.

    [] if it asks one, or if a later one is about what another names: "and when does it open?".
    """
    own, _ = read_message(_repair_spelling(text))
    if not _INNER_MARK.search(own):
        return []
    parts = _read_parts(own)
    asked = [part for part in parts if part.num_content and (part.is_marked or part.opens)]
    first = {tuple(part.words): part for part in reversed(asked)}
    asked = [part for part in asked if first[tuple(part.words)] is part]
    if len(asked) < 2 or any(map(_needs_context, asked[1:])):
        return []
    return [part.text for part in asked]


def asks_something(text: str) -> bool:
    """Whether a sentence of a message asks about a subject: by a mark, a question word or verb."""
    own, _ = read_message(_repair_spelling(text))
    return any(part.num_content and part.evidence for part in _read_parts(own))


def only_talks(text: str) -> bool:
    """Whether a message has words of talk alone and asks nothing: "thanks!", "ok great".

    Of one that only quotes, what is quoted counts: whoever writes no more puts that to the bot.
    """
    own, quoted = read_message(_repair_spelling(text))
    return not any(part.num_content or part.evidence for part in _read_parts(own or quoted))


def names_nothing(text: str) -> bool:
    """Whether no word of a message names a subject: "who are you?", "what can you do?"."""
    own, quoted = read_message(_repair_spelling(text))
    return not any(part.num_content for part in _read_parts(own or quoted))


def _find_marked(text: str, language: str) -> str:
    """Return the last sentence of a message with a question mark, all of it if none has one."""
    own = drop_greeting(read_message(text).own, language)
    if not _INNER_MARK.search(own):
        return own or text
    found = [own[slice(*span)] for span in sentences.split(own, language, loads_punkt=False)]
    asked = [sentence for sentence in found[-_MAX_SENTENCES:] if _ASKS.search(sentence)]
    return asked[-1] if asked else own


def _choose(
    named: Sequence[AskedPart], parts: Sequence[AskedPart], context: Sequence[AskedPart]
) -> Sequence[AskedPart]:
    """Return the parts that are asked, of those that name a subject, in order."""
    plainest = max(part.evidence for part in named)
    if not plainest:
        return [part for part in parts if part.num_content or (part.opens and part.evidence > 1)]
    first = {tuple(part.words): part for part in reversed(named)}
    named = [part for part in named if first[tuple(part.words)] is part]
    if len(named) > 1 and all(part.is_marked for part in named):
        return named
    at = max(at for at, part in enumerate(named) if part.evidence == plainest)
    before = [part for part in (*context, *named[:at]) if part.num_content][-1:]
    return [*before, named[at]] if _needs_context(named[at]) else [named[at]]


def _needs_context(asked: AskedPart) -> bool:
    """Whether a question has no name and next to no subject, or a pronoun instead of one."""
    if any(word not in _PRONOUN_I for word in _CAPITALISED.findall(asked.text, 1)):
        return False
    if not _REFERRING.isdisjoint(asked.words):
        return len(asked.words) <= _MAX_WORDS_REFERRING
    names_subject = len(asked.words) > 1 and asked.words[1] in ENGLISH.forms_of_be
    return asked.num_content == 1 and not names_subject


def _repair_spelling(text: str) -> str:
    """Return a text with the short forms of a chat spelt out: "whats" and "what's" are "what is".

    A shouted one comes in small letters: its capitals tell nothing. Held letters are left out.
    """
    if text.isupper() and " " in text.strip():
        text = text.lower()
    text = fold_stretched(text, is_talk)
    letters = _LETTERS.findall(text)
    if not {"r", "w"}.isdisjoint(letters):
        text = _SINGLE_LETTERS.sub(lambda match: _SPELT_OUT[match[0]], text)
    if "'s " in text or "’s " in text:
        text = _SHORTENED_IS.sub(lambda match: f"{match[1] or match[2]} is", text)
    if _CHAT_SPELLINGS.isdisjoint(letters):  # most messages
        return text
    return _LOWER_WORD.sub(lambda match: ENGLISH.chat_spellings.get(match[0], match[0]), text)


def _read_parts(text: str) -> list[AskedPart]:
    """Return the sentences of a text, each without its talk.

    One that opens a question and ends in a full stop goes on in the next if that ends the question:
    "Who was the first U.S. | Navy pilot?".
    """
    parts: list[AskedPart] = []
    for sentence in list(_split_message(text))[-_MAX_SENTENCES:]:
        part = trim_talk(sentence)
        about = _ABOUT_ASKING.search(sentence) if len(sentence) <= _MAX_ABOUT_ASKING else None
        if about is not None:
            behind = _read_behind(sentence[about.end() :])
            if not part.evidence or any(each.opens for each in behind):
                parts += behind
                continue
        if parts and part.is_marked and not part.opens:
            before = parts[-1]
            if before.opens and not before.is_marked:
                parts[-1] = trim_talk(f"{before.text} {sentence}")
                continue
        parts.append(part)
    return parts


def _read_behind(text: str) -> list[AskedPart]:
    """Return the question behind a mark or "but", in a list; [] if there is none.

    "Sorry if this is the wrong channel, but | when does the pool open".
    """
    marks = islice(_CLAUSE_END.finditer(text), _MAX_CLAUSES)
    found = (trim_talk(text[mark.end() :]) for mark in marks)
    return next(([part] for part in found if part.evidence and part.num_content), [])


def _split_message(text: str) -> Iterator[str]:
    """Yield the sentences of a message, in which a line often ends one without a mark.

    The splitter is slow to import, so a single sentence is not handed to it. What stands in
    brackets before the first is one of its own.
    """
    aside = _OPENING_ASIDE.match(text)
    if aside is not None and len(aside["said"].split()) >= _MIN_ASIDE:
        yield aside["said"]
        text = text[aside.end() :]
    if not _INNER_MARK.search(text):
        yield text
        return
    for block in _join_lines(text.splitlines()[-_MAX_SENTENCES:]):
        spans = [Span(0, len(block))]
        if _INNER_MARK.search(block):
            spans = sentences.split(block, "en", loads_punkt=False)
        for span in spans:
            yield from _split_at_question_marks(block[slice(*span)])


def _join_lines(lines: Sequence[str]) -> Iterator[str]:
    """Yield runs of lines that belong together: one that a small letter continues."""
    block = ""
    for line in lines:
        goes_on = line[:1].islower() and not _opens_question(line)
        if block and goes_on and not _ENDS_SENTENCE.search(block):
            block += " " + line
            continue
        if block:
            yield block
        block = line
    if block:
        yield block


def _opens_question(line: str) -> bool:
    return trim_talk(line).evidence > 0


def _split_at_question_marks(sentence: str) -> Iterator[str]:
    """Yield the parts that question marks end, also before a small letter: "… hurt? my aunt …"."""
    start = 0
    for match in _LATE_QUESTION_MARK.finditer(sentence):
        yield sentence[start : match.start()]
        start = match.end()
    yield sentence[start:]
