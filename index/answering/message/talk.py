"""Talk around a question within its sentence: "hi all, does anybody know … thanks in advance".

Pure. Cuts what opens and closes a sentence without telling of its subject, and rates how plainly
the rest asks.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.analysis import QUESTION_TERMS, STOP_TERMS
from index.languages import ENGLISH

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SEPARATOR = re.compile(r"[,:;.!?()\u2013\u2014\n]|\s-+\s")
_QUESTION_MARK = re.compile("[?？؟]")
_NOT_BARE = re.compile(r"[,:;.!?()@\u2013\u2014\n。！？؟]|\s-+\s")
"""A mark that may set parts of a sentence apart, or begin a name."""
_FULL_STOP = re.compile(r"[.!。！]\W*$")

_AUXILIARIES = ENGLISH.yes_no_openers
_PREPOSITIONS = ENGLISH.prepositions
_PERSONS = ENGLISH.asked_persons
_ASKING = ENGLISH.asking_verbs
_WISHES = frozenset({"want", "wants", "wanted", "need", "needs", "needed"})
_GREETINGS = ENGLISH.greetings
_INDIRECT = ENGLISH.indirect_question_words
_CLOSING = ENGLISH.closing_words
_ANNOUNCING = ENGLISH.talk_words | _ASKING | _GREETINGS | _PERSONS | _CLOSING
_ADDRESSING = _ASKING | _GREETINGS | _PERSONS | _CLOSING
_FAREWELL = ENGLISH.talk_words | _ASKING | _CLOSING
_TALK = _ANNOUNCING | STOP_TERMS
_QUESTION_WORDS = QUESTION_TERMS | {word + "'s" for word in QUESTION_TERMS}
_NO_CONTENT = _TALK | _QUESTION_WORDS
_OPENING_VERBS = _AUXILIARIES | ENGLISH.request_verbs
_OPENING_CLOSING_TALK = _AUXILIARIES | _PERSONS | _WISHES
_SEEKING = _PERSONS | _WISHES

_TOLD = frozenset({"me", "us"})
"""Whom others ask: "my neighbour asked me who"."""

_OWN_NAME = "footnote"
"""How the bot is addressed at the end: "…, footnote?"."""

_TURNING = frozenset({"anyway", "anyways", "btw"})
"""Words by which somebody who chats turns to what they want to know: "… lol anyway who"."""

_MAX_NAME = 3  # words of a name after a greeting: "hey footnote bot,"
_MAX_BEFORE_ASKING = 3  # words from the person who asks to the verb: "I would like to know"
_MARKED, _OPENED, _OPENED_BY_VERB, _ANNOUNCED = 4, 3, 2, 2  # what each sign of asking adds


@dataclass(frozen=True, slots=True)
class AskedPart:
    """The part of a sentence that is left without talk.

    `num_content` counts its words that name a subject, `opens` tells whether a question word opens
    it and `is_marked` whether a question mark ends it; `evidence` tells how plainly it asks, 0 for
    not at all: by such a mark, a question word or auxiliary that opens it, or talk before it that
    announces a question.
    """

    text: str
    words: Sequence[str]
    num_content: int
    opens: bool
    is_marked: bool
    evidence: int


def trim_talk(sentence: str) -> AskedPart:
    """Return a sentence without the talk that opens and closes it.

    Where nothing but talk would be left, it is returned as it is.
    """
    if (bare := _read_bare_question(sentence)) is not None:
        return bare
    words = _TalkWords(sentence)
    if not len(words):
        return AskedPart(sentence, (), 0, False, False, 0)
    first, is_announced = words.find_beginning()
    last = words.find_end(first)
    if not words.count_content(first, last):
        first, last, is_announced = 0, len(words), False
    text = words.cut(first, last)
    opening = words.rate_opening(first)
    is_marked = bool(_QUESTION_MARK.search(sentence, words.ends[first]))
    evidence = opening
    if not is_marked and _FULL_STOP.search(text) and not is_announced:
        evidence = int(opening > 0)  # it may tell: "When I came home, …"
    return AskedPart(
        text=text,
        words=words.words[first:last],
        num_content=words.count_content(first, last),
        opens=opening == _OPENED,
        is_marked=is_marked,
        evidence=evidence + _MARKED * is_marked + _ANNOUNCED * is_announced,
    )


def is_talk(word: str) -> bool:
    """Tell whether a word in lower case is one of talk, or one that asks."""
    return word in _TALK or word in _QUESTION_WORDS


def _read_bare_question(sentence: str) -> AskedPart | None:
    """Return a sentence that a question word opens, and in which neither marks nor talk stand.

    None for any other. Most questions are such, and have nothing to trim.
    """
    body = sentence.rstrip("? ")
    if _NOT_BARE.search(body):
        return None
    words = [word.replace("’", "'") for word in _WORD.findall(body.lower())]
    opening = words[1:2] if words and words[0] in _PREPOSITIONS else words[:1]
    if _QUESTION_WORDS.isdisjoint(opening) or not _ANNOUNCING.isdisjoint(words):
        return None
    num_content = len([word for word in words if word not in _NO_CONTENT])
    is_marked = "?" in sentence
    evidence = _OPENED + _MARKED * is_marked
    return AskedPart(sentence.strip(), words, num_content, True, is_marked, evidence)


class _TalkWords:
    """The words of a sentence, folded to lower case, and where marks separate them."""

    def __init__(self, sentence: str) -> None:
        found = list(_WORD.finditer(sentence))
        self._sentence = sentence
        self.words = [match[0].lower().replace("’", "'") for match in found]
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]
        self._separated = [False] + [
            bool(_SEPARATOR.search(sentence, end, start))
            for end, start in zip(self.ends, self.starts[1:], strict=False)
        ]

    def __len__(self) -> int:
        return len(self.words)

    def count_content(self, first: int, last: int) -> int:
        """Return how many words name a subject."""
        return len([word for word in self.words[first:last] if word not in _NO_CONTENT])

    def cut(self, first: int, last: int) -> str:
        """Return the text of the words, with the marks around it where it is not cut."""
        start = self.starts[first] if first else 0
        end = self.starts[last] if last < len(self) else len(self._sentence)
        text = self._sentence[start:end].strip().lstrip(",:;\u2013\u2014 ")
        return text if last == len(self) else text.rstrip(" ,:;-\u2013\u2014(")

    def rate_opening(self, at: int) -> int:
        """Return how plainly the word at a place opens a question."""
        if self._opens_question(at):
            return _OPENED
        return _OPENED_BY_VERB * (self.words[at] in _OPENING_VERBS)

    def _opens_question(self, at: int) -> bool:
        """Whether a question word is there, or a preposition before one ("in which year")."""
        if self.words[at] in _QUESTION_WORDS:
            return True
        after = at + 1
        return (
            self.words[at] in _PREPOSITIONS
            and after < len(self)
            and self.words[after] in _QUESTION_WORDS
            and not self._separated[after]
        )

    def find_beginning(self) -> tuple[int, bool]:
        """Return the first word after the talk before the question, and whether it announces it."""
        first = self._skip_greeting()
        for find in (
            self._find_after_talk,
            self._find_turn,
            self._find_clause,
            self._find_announced,
        ):
            at, is_announced = find(first)
            if at > first:
                return self._skip_where_to_look(at), is_announced
        return first, False

    def _skip_where_to_look(self, at: int) -> int:
        """Return the place behind "where to look, " if a question begins there, else `at`."""
        behind = next((end for end in range(at + 1, len(self)) if self._separated[end]), at)
        is_talk = self.words[at + 1 : at + 2] == ["to"] and not self.count_content(at, behind)
        return behind if is_talk and behind > at and self._opens_question(behind) else at

    def _skip_greeting(self) -> int:
        """Return the place after a greeting and a name that a mark ends: "hey footnote,".

        A name is also what an at sign opens: "@footnote who".
        """
        greets = int(self.words[0] in _GREETINGS)
        if self._is_addressed(greets):
            return greets + 1
        if greets:
            for at in range(1, min(_MAX_NAME + 2, len(self))):
                if self._separated[at]:
                    return at
        return 0

    def _is_addressed(self, at: int) -> bool:
        """Whether "@name" stands at a place, with more behind it than another such name."""
        if at + 2 >= len(self) or self._sentence[: self.starts[at]][-1:] != "@":
            return False
        return "@" not in self._sentence[self.ends[at] :]

    def _find_after_talk(self, first: int) -> tuple[int, bool]:
        """Return the last place to which words of talk alone lead: "could you tell me | who"."""
        found = first
        for at in range(first, len(self)):
            if at > first and self._may_begin(at, first):
                found = at
            if self.words[at] not in _TALK and not self._asks_who_knows(at):
                break
        return found, not _ASKING.isdisjoint(self.words[first:found])

    def _asks_who_knows(self, at: int) -> bool:
        return self.words[at] == "who" and not _ASKING.isdisjoint(self.words[at + 1 : at + 2])

    def _may_begin(self, at: int, first: int) -> bool:
        """Whether a question may begin at a place that only talk stands before."""
        talk = self.words[first:at]
        if self.words[at] in _QUESTION_WORDS:
            announces = self._separated[at] or not _ADDRESSING.isdisjoint(talk)
            is_after_preposition = at > first + 1 and self._opens_question(at - 1)
            return announces and not (is_after_preposition and self._may_begin(at - 1, first))
        if self._opens_question(at):
            return self._separated[at] or talk[-1] in _ADDRESSING
        if self._separated[at]:
            return not _ANNOUNCING.isdisjoint(talk)
        if _PERSONS.isdisjoint(talk) and talk[0] != "who":
            return False
        verb = talk[-1] if talk[-1] in _ASKING else "".join(talk[-2:-1])
        return verb in _ASKING and talk[-1] in _ASKING | _PERSONS | _INDIRECT

    def _find_turn(self, first: int) -> tuple[int, bool]:
        """Return the last question behind a word that turns to it: "… anyway | what is"."""
        for at in range(len(self) - 1, first, -1):
            if self.words[at - 1] in _TURNING and self._opens_question(at):
                return at, False
        return first, False

    def _find_clause(self, first: int) -> tuple[int, bool]:
        """Return the last clause that asks, if all before it is talk: "what is that, | who"."""
        for at in range(len(self) - 1, first, -1):
            if self._separated[at] and self._opens_question(at):
                return (first if self.count_content(first, at) else at), False
        return first, False

    def _find_announced(self, first: int) -> tuple[int, bool]:
        """Return where the question begins that a story leads to: "… so I wondered | who"."""
        if first < len(self) and self._opens_question(first):
            return first, False
        for at in range(len(self) - 2, first, -1):
            before = self.words[max(first, at - _MAX_BEFORE_ASKING) : at]
            is_told = self.words[at + 1] in _TOLD
            if self.words[at] not in _ASKING or (_PERSONS.isdisjoint(before) and not is_told):
                continue
            begin = at + 1
            while begin < len(self) and self.words[begin] in _PERSONS | {"is", "to", "about"}:
                if self._opens_question(begin):
                    break
                begin += 1
            if begin < len(self) and self.words[begin] in _INDIRECT:
                return min(begin + 1, len(self) - 1), True
            if begin < len(self) and self._opens_question(begin):
                return begin, True
        return first, False

    def find_end(self, first: int) -> int:
        """Return the place after the last word before closing talk: "… | thanks in advance"."""
        last = len(self)
        start = last
        while start > first and self.words[start - 1] in _TALK:
            start -= 1
        if self.words[-1] == _OWN_NAME and last > first + 1 and self._separated[-1]:
            return last - 1
        for at in range(start, last):
            closes = self._separated[at] and not _FAREWELL.isdisjoint(self.words[at:])
            if self.words[at] in _CLOSING or closes or self._announces_to_end(at):
                return at
        return last

    def _announces_to_end(self, at: int) -> bool:
        """Whether from a place to the end stands "does anybody know" or "wants to know"."""
        rest = self.words[at:]
        opens = rest[0] in _OPENING_CLOSING_TALK
        return opens and rest[-1] in _ASKING and not _SEEKING.isdisjoint(rest)
