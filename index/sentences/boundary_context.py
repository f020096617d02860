"""The text around a candidate boundary: the words before it and the words after it.

At most `_WINDOW` characters are read in each direction, so that even a text made of nothing but
candidates is read in linear time.
"""

import re

from index.sentences.punkt_parameters import SplitterWords

OPENING = "'\"“‘«([{‹¿¡„‚»"
CLOSING = "'\"”’»)]}›"
CLOSING_AT_MARK = CLOSING + "“‘«‹"
"""Marks that close right behind the mark of a sentence: in German also “ and «."""

_WINDOW = 200
# Markdown marks open and close as quotation marks do.
_AHEAD = re.compile(rf"\s*[{re.escape(OPENING)}*_~`]*(\S{{1,40}})(?:\s+(\S{{1,40}}))?")
_BEFORE_LATIN = re.compile("^.*[\u3040-\u30ff\u3400-\u9fff]")
"""What stands before a Latin word in a script that has no spaces: "请找J."."""
_AROUND_STARTER = CLOSING_AT_MARK + ",;:.!?…"
_PART = re.compile(r"((?:[^\W\d_][\u0900-\u0dff]{0,3}){1,4})\.")
_MAX_PARTS = 3  # parts of a spaced abbreviation that are looked for on either side


class BoundaryContext:
    """The surroundings of one candidate boundary.

    `text[start:end]` would be a sentence and the next one would begin at `next`. `marks` are the
    marks that may end it ("?!"), at `run_start`; closing quotes, brackets and footnote marks may
    stand between them and `end`.

    - `left`: the sentence so far up to `end`, its last characters
    - `words`: up to five words before the marks, in order
    - `word`: the word right before the marks, without opening marks; "" after a space
    - `key`: `word` as the word tables spell it: lower case, straight apostrophe
    - `before`: the word before that one, or ""
    - `following`, `second`: the next two words as written, the first without opening marks
    - `starter`: `following` as the word tables spell it ("It's" becomes *it*); "" for an initial
    - `goes_on_inside`: whether the next word is a further part of a spaced abbreviation ("z.| B.")
    - `goes_on_small`, `goes_on_big`: whether the next word begins with a small letter, or a capital
    - `is_closed`: whether a quote or bracket closes right behind the marks
    - `loads_punkt`: whether nltk's Punkt is asked; else what it would say is looked up in the word
      tables alone, without the import of nltk
    """

    __slots__ = (
        "before", "end", "following", "goes_on_big", "goes_on_inside", "goes_on_small",
        "is_closed", "key", "known", "language", "left", "loads_punkt", "marks", "next",
        "run_start", "second", "start", "starter", "text", "word", "words",
    )  # fmt: skip

    def __init__(  # noqa: PLR0917, made in one place, thousands of times
        self,
        text: str,
        start: int,
        run: tuple[int, int],
        end: int,
        after: int,
        known: SplitterWords,
    ) -> None:
        self.known, self.language = known, known.language
        self.text, self.start, self.end, self.next = text, start, end, after
        self.run_start = run_start = run[0]
        self.marks = text[run_start : run[1]]
        self.left = text[max(start, end - _WINDOW) : end]
        words = text[max(start, run_start - _WINDOW) : run_start].rsplit(None, 4)
        is_floating = run_start == start or text[run_start - 1].isspace()
        self.words = words
        self.word = "" if is_floating or not words else words[-1].lstrip(OPENING + "-–—/*_~`")
        if not self.word.isascii() and self.word[-1:].isascii():
            self.word = _BEFORE_LATIN.sub("", self.word)
        self.key = self.word.lower().replace("’", "'")
        self.before = words[-2] if len(words) > 1 else ""
        ahead = _AHEAD.match(text, after)
        self.following, self.second = ahead.groups("") if ahead else ("", "")
        self.starter = _as_starter(self.following)
        first = self.following[:1]
        self.goes_on_small = first.islower() and not is_georgian(first)
        self.goes_on_big = self.following[:1].isupper()
        self.is_closed = end > run[1] and text[run[1] : end].lstrip()[:1] in CLOSING_AT_MARK
        self.goes_on_inside = False
        self.loads_punkt = True
        if known.spaced_parts and self.key.split(".")[-1] in known.spaced_parts:
            self._read_spaced_abbreviation()
        if known.language.elides_before_apostrophe and "'" in self.key:
            self.key = self.key.rsplit("'", 1)[1]
            self.word = self.word[-len(self.key) :] if self.key else ""

        for ending in known.language.abbreviation_endings:
            if self.key.endswith(ending):
                self.key = ending

    def _read_spaced_abbreviation(self) -> None:
        """Join the parts of an abbreviation with spaces: "z. B." has the key of "z.B."."""
        ahead = []
        for written in (self.following, self.second):
            part = _PART.fullmatch(written.rstrip(",;:)"))
            if part is None:
                break
            ahead.append(part[1].lower())
        parts, taken = [self.key], 0
        for written in reversed(self.words[-1 - _MAX_PARTS : -1]):
            part = _PART.fullmatch(written.lstrip(OPENING))
            if part is None:
                break
            parts.insert(0, part[1].lower())
            taken += 1
        spaced = self.language.spaced_abbreviations
        for first in range(taken + 1):
            here = parts[first:]
            if any(".".join([*here, *ahead[:n]]) in spaced for n in range(1, len(ahead) + 1)):
                self.goes_on_inside = True
                return
        for first in range(taken):
            joined = ".".join(parts[first:])
            if joined in spaced:
                self.word = ".".join(part.rstrip(".") for part in self.words[-1 - taken + first :])
                self.word = self.word.lstrip(OPENING)
                self.key = joined
                self.before = (
                    self.words[-2 - taken + first] if len(self.words) > 1 + taken - first else ""
                )
                return

    @property
    def right(self) -> str:
        """The text that follows, up to `_WINDOW` characters."""
        return self.text[self.next : self.next + _WINDOW]


def is_georgian(letter: str) -> bool:
    """Whether a letter is Georgian: small by name, but sentences do not begin with capitals."""
    return "\u10d0" <= letter <= "\u10ff"


def _as_starter(written: str) -> str:
    if len(written) == 2 and written[1] == ".":
        return ""
    word = written.strip(_AROUND_STARTER).lower().replace("’", "'")
    return word.split("'")[0]
