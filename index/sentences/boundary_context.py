"""What stands around a place where a sentence might end?

Everything here looks at most `_WINDOW` characters back and ahead, so that a text of nothing
but candidates is still read in linear time.
"""

import re

OPENING = "'\"“‘«([{‹¿¡„"
CLOSING = "'\"”’»)]}›"

_WINDOW = 200
# Signs of Markdown open and close as quotes do.
_AHEAD = re.compile(rf"\s*[{re.escape(OPENING)}*_~`]*(\S{{1,40}})(?:\s+(\S{{1,40}}))?")
_AROUND_STARTER = CLOSING + ",;:.!?…"


class Place:
    """A candidate: `text[start:end]` would be a sentence and the next one begin at `next`.

    `marks` are the marks that may end the sentence ("?!"), at `run_start`; up to `end` quotes,
    brackets and footnote marks may close behind them. `start` is where the sentence so far begins.

    - `left`: the sentence so far up to `end`, its last characters
    - `words`: the last five words before the marks, in order; all of them if fewer
    - `word`: the word right before the marks, without what opens it; "" behind a space
    - `key`: `word` as the parameters spell it
    - `before`: the word before that one, or ""
    - `following`, `second`: the next two words as written, the first without what opens it
    - `starter`: `following` as the parameters spell it, "It's" being *it*; "" for an initial
    - `goes_on_small`, `goes_on_big`: whether the next word begins with a small letter, a capital
    - `is_closed`: whether quotes or brackets close behind the marks
    """

    __slots__ = (
        "before", "end", "following", "goes_on_big", "goes_on_small", "is_closed", "key", "left",
        "marks", "next", "run_start", "second", "start", "starter", "text", "word", "words",
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

    @property
    def right(self) -> str:
        """What follows, its first characters."""
        return self.text[self.next : self.next + _WINDOW]


def _as_starter(written: str) -> str:
    if len(written) == 2 and written[1] == ".":
        return ""
    word = written.strip(_AROUND_STARTER).lower().replace("’", "'")
    return word.split("'")[0]
