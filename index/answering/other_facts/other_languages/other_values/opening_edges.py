"""Whether a sentence says when something opens where its closing is asked for, or the other way.

Pure. "La biblioteca abre a las diez" does not say when it closes; "von zehn bis sechs" says both.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from index.answering.question import AnswerType, Question

_STATES: Mapping[str, tuple[str, str, str]] = {
    "de": (
        r"\b(?:er|wieder)?öffn|geöffnet|\boffen\b|\bmach(?:t|en)\b.*\bauf\W*$",
        r"schlie(?:ß|ss)|\bgeschlossen|\bmach(?:t|en)\b.*\bzu\W*$",
        r"\bbis\b",
    ),
    "nl": (r"\bopen|geopend", r"\bslui|\bgesloten|\bdicht", r"\btot\b"),
    "es": (r"\babr[eií]|\babiert|\bapertura", r"\bcierr|\bcerr", r"\bhasta\b"),
    "pt": (r"\babr[ei]|\babert", r"\bfech|\bencerr", r"\baté\b|\bàs \w+.* às "),
    "it": (r"\bapr[eio]|\bapert", r"\bchiu", r"\bfino\b|\balle \w+.* alle "),
    "fr": (r"\bouv(?:r|ert)", r"\bferm", r"\bjusqu"),
    "ru": (r"откры|открыв", r"закры", r"\bдо\b"),
    "uk": (r"відкри|відчин", r"закри|зачин", r"\bдо\b"),
    "pl": (r"otwier|otwar|\bczynn", r"zamyk|zamkn", r"\bdo\b"),
    "zh": (r"开门|开放|开馆|营业|点开|開門", r"关[门闭店]|闭馆|打烊|点关|關門", r"[至到~～–—-]"),
    "ja": (r"開[店館くき園場]|営業", r"閉[店館まめ園場]|終了", r"まで|[~～〜–—-]"),
}  # fmt: skip
"""What says that something opens, that it closes, and until when."""

_NUMBER = re.compile(r"\d+(?:[.:h]\d\d)?")
"""A number in digits, with its minutes."""


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _find_asked(question: Question) -> tuple[re.Pattern[str], re.Pattern[str], str] | None:
    """Return what says the asked state and the other one, and until when; None for neither."""
    if question.answer_type is not AnswerType.WHEN or question.language not in _STATES:
        return None
    opens, closes, until = _STATES[question.language]
    text = question.text.lower()
    is_opening, is_closing = re.search(opens, text), re.search(closes, text)
    if (is_opening is None) is (is_closing is None):
        return None
    asked, other = (opens, closes) if is_opening else (closes, opens)
    return re.compile(asked), re.compile(other), until


def tells_other_edge(sentence: str, question: Question) -> bool:
    """Tell whether it is asked when something opens or closes, and only the other one is said."""
    found = _find_asked(question)
    if found is None:
        return False
    asked, other, until = found
    text = sentence.lower()
    if asked.search(text) or not other.search(text) or re.search(until, text):
        return False
    return len(_NUMBER.findall(text)) < 2
