"""The text around a candidate boundary: the words before it and the words after it.

At most `_WINDOW` characters are read in each direction, so that even a text made of nothing but
candidates is read in linear time.
"""

import re

OPENING = "'\"“‘«([{‹¿¡„"
CLOSING = "'\"”’»)]}›"

_WINDOW = 200
# Markdown marks open and close as quotation marks do.
_AHEAD = re.compile(rf"\s*[{re.escape(OPENING)}*_~`]*(\S{{1,40}})(?:\s+(\S{{1,40}}))?")
_AROUND_STARTER = CLOSING + ",;:.!?…"


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
    - `goes_on_small`, `goes_on_big`: whether the next word begins with a small letter, or a capital
    - `is_closed`: whether a quote or bracket closes right behind the marks
    - `loads_punkt`: whether nltk's Punkt is asked; else what it would say is looked up in the word
      tables alone, without the import of nltk
    """

    __slots__ = (
        "before", "end", "following", "goes_on_big", "goes_on_small", "is_closed", "key", "left",
        "loads_punkt", "marks", "next", "run_start", "second", "start", "starter", "text", "word",
        "words",
    )  # fmt: skip

    def __init__(self, text: str, start: int, run: tuple[int, int], end: int, after: int) -> None:
        self.text, self.start, self.end, self.next = text, start, end, after
        self.run_start = run_start = run[0]
        self.marks = text[run_start : run[1]]
        self.left = text[max(start, end - _WINDOW) : end]
        words = text[max(start, run_start - _WINDOW) : run_start].rsplit(None, 4)
        is_floating = run_start == start or text[run_start - 1].isspace()
        self.words = words
        self.word = "" if is_floating or not words else words[-1].lstrip(OPENING + "-–—/*_~`")
        self.key = self.word.lower().replace("’", "'")
        self.before = words[-2] if len(words) > 1 else ""
        ahead = _AHEAD.match(text, after)
        self.following, self.second = ahead.groups("") if ahead else ("", "")
        self.starter = _as_starter(self.following)
        self.goes_on_small = self.following[:1].islower()
        self.goes_on_big = self.following[:1].isupper()
        self.is_closed = end > run[1] and text[run[1]] in CLOSING
        self.loads_punkt = True

    @property
    def right(self) -> str:
        """The text that follows, up to `_WINDOW` characters."""
        return self.text[self.next : self.next + _WINDOW]


def _as_starter(written: str) -> str:
    if len(written) == 2 and written[1] == ".":
        return ""
    word = written.strip(_AROUND_STARTER).lower().replace("’", "'")
    return word.split("'")[0]
