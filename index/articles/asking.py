"""Whether a paragraph, or a sentence of it, is a question that stands over its answer. Pure."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from itertools import islice, pairwise

from index.articles.bylines import OPENS_POST
from index.articles.visible_text import visible_text
from index.languages import ENGLISH
from index.types import Kind

MAX_QUESTION = 400
"""Code points of a question that stands over its answer; a longer paragraph tells something."""

MAX_SOURCE = 1000
"""Code points of such a question with its link addresses and marks."""

MAX_UNMARKED = 200
"""Code points of a paragraph that counts as a question though nothing marks it as one."""

MIN_WORDS = 2
"""Words of a question that nothing marks; "Why?" alone belongs to the sentences around it."""

_ENDS = re.compile(r"[?？][!?]*[\"'”’»)\]]*(?:\s*\([^()]*\))?\s*\Z")
_PLAIN_END = re.compile(r"[?？][!?]*\)?\Z")
_ASKS_INSIDE = re.compile(r"[?？][!?]*[\"'”’»)\]]*(?=\s|\Z)")
_SENTENCE_END = re.compile(r"[.!?？]\s")
_NUMBER = re.compile(r"\A(?:\d{1,3}(?:\.\d{1,3})*[.):]?|[A-Za-z][.)]|[-+•])\s+")
_QUESTION_LABEL = re.compile(
    r"\A(?:Q\s?\d{0,3}\s?[.:)]|(?:Question|QUESTION)(?:\s\d{1,3})?\s?[.:)]"
    r"|(?:Q|[问問]|问题|問題|提问|提問|質問|질문)\s?\d{0,3}\s?[：:]\s?)\s*"
)
_ANSWER_LABEL = re.compile(
    r"\A(?:(?:A\s?\d{0,3}\s?[.:)]|(?:Answer|ANSWER)(?:\s\d{1,3})?\s?[.:)])\s"
    r"|(?:A\s?\d{0,3}\s?：|(?:答|答案|回答|답변?)\s?\d{0,3}\s?[：:]))"
)
_REPLIES = re.compile(r"(?:(?:accepted|best|our|top) )?(?:answers?|replies|reply)", re.IGNORECASE)
"""How a heading announces replies."""

_SPEAKER = re.compile(r"\A(?P<name>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,3}):\s+\S")
_MARKED = re.compile(
    r"\A\s*(?:\*\*.+?\*\*|__.+?__|<(?P<tag>b|strong|summary|dt)>.+?</(?P=tag)>|\{\{[<%][^\r\n]*\Z)\s*",
    re.DOTALL,
)
_ITALIC = re.compile(
    r"\A(?:\*(?![*\s])[^*]+\*|_(?![_\s])[^_]+_|<(?P<tag>i|em)>.+?</(?P=tag)>)\Z", re.DOTALL
)
_OPENS_QUOTATION = ("“", '"', "«", "„", "‘", "'")
_OPENS_MARK = ("*", "_", "<", "{{")
_WORD = re.compile(r"[^\W_]+")
_BEFORE_NOUNS = frozenset({"how", "what", "which", "whose"})
_MAX_ASKED_OF = 5
"""Words between such a question word and its verb: "How *many pairs of shoes* do I need"."""

_SIGNED = re.compile(r"(?<=[?？])\s*(?:\([^()?？]{1,60}\)|[–—-]\s?[A-ZÀ-ÖØ-Þ][^?？.!]{1,60})\Z")
"""Who asks, behind the question: "(Ida, Lund)", "– Ida from Lund"."""

_LEAD_IN = re.compile(r"(?:[^.!?？]{3,160}[.!]\s+){1,2}(?P<asked>[^.!?？]{3,160}[?？])\Z")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d)|my|My|we|We|our|Our|me|us)\b")

MAY_ASK = ("?", "？", "Q", "问", "問", "<", "**", "__", "{{")
"""What every paragraph that asks has, but for a heading: a question mark, a label or a mark."""


class Asking(Enum):
    """Whether a whole paragraph asks, and what marks it as a question."""

    NOT = auto()
    HEADING = auto()
    MARKED = auto()  # bold, or "Q:"
    UNMARKED = auto()  # a paragraph of its own that is nothing but a question


def classify_asking(text: str, kind: Kind, num_sentences: int) -> Asking:
    """Tell whether a whole paragraph asks."""
    may_ask = kind is Kind.HEADLINE or any(map(text.__contains__, MAY_ASK))
    if len(text) > MAX_SOURCE or kind is Kind.TABLE or not may_ask:
        return Asking.NOT
    shown = visible_text(text)
    if len(shown) > MAX_QUESTION or not _WORD.search(shown):
        return Asking.NOT
    if kind is Kind.HEADLINE:
        return Asking.HEADING if _heading_asks(shown) else Asking.NOT
    if is_question_label(shown) and (num_sentences == 1 or _ENDS.search(shown)):
        return Asking.MARKED
    if _is_marked(text) and _heading_asks(shown):
        return Asking.MARKED
    asked = _SIGNED.sub("", shown) if len(shown) <= MAX_UNMARKED else ""
    is_one = num_sentences == 1 or (asked != shown and not _SENTENCE_END.search(asked))
    return Asking.UNMARKED if is_one and is_plain_question(asked) else Asking.NOT


def asks_of_own_case(text: str, kind: Kind) -> bool:
    """Tell whether a reader says in a paragraph what the matter is, and asks at its end.

    "I lost my key. Who has another?" Only among questions it is known to be none of the author's.
    """
    if kind is not Kind.TEXT or len(text) > MAX_SOURCE or not any(map(text.__contains__, "?？")):
        return False
    shown = _SIGNED.sub("", visible_text(text))
    if len(shown) > MAX_UNMARKED or shown.startswith(_OPENS_QUOTATION):
        return False
    found = _LEAD_IN.match(shown)
    return found is not None and _FIRST_PERSON.search(shown, 0, found.start("asked")) is not None


def is_plain_question(shown: str) -> bool:
    """Tell whether a shown sentence asks in the page's own voice: no quotation, not one word."""
    return (
        bool(_PLAIN_END.search(shown))
        and not shown.startswith(_OPENS_QUOTATION)
        and len(_WORD.findall(shown)) >= MIN_WORDS
    )


def is_marked_question(text: str) -> bool:
    """Tell whether a sentence asks and is marked as a whole: "**Is it free?** Yes."."""
    return _is_marked(text) and bool(_ENDS.search(visible_text(text)))


def is_question_label(shown: str) -> bool:
    """Tell whether a shown text opens with "Q:" or the like."""
    return bool(_QUESTION_LABEL.match(shown))


def is_answer_label(shown: str) -> bool:
    """Tell whether a shown text opens with "A:" or the like."""
    return bool(_ANSWER_LABEL.match(shown))


def announces_reply(text: str, kind: Kind) -> bool:
    """Tell whether a paragraph only says who posted in a forum, or that replies stand below."""
    if kind is Kind.HEADLINE:
        return _REPLIES.fullmatch(text.strip()) is not None
    return kind is Kind.BYLINE and text.startswith(OPENS_POST)


def speaker_of(shown: str) -> str | None:
    """Return the name before the colon that opens a line of an interview, or None."""
    found = _SPEAKER.match(shown)
    return found["name"] if found else None


def asks_inside(shown: str) -> bool:
    """Tell whether one of the sentences of a shown text ends with a question mark."""
    return bool(_ASKS_INSIDE.search(shown))


def mark_of(text: str) -> str:
    """Return the sign that opens a text which is bold or italic as a whole, else ""."""
    if not any(map(text.__contains__, _OPENS_MARK)):
        return ""
    own = text.strip()
    if _is_marked(own):
        return own[:2]
    return own[0] if _ITALIC.match(own) else ""


def _is_marked(text: str) -> bool:
    """Tell whether a text is bold, a summary or the like, and has no words beside that."""
    own = _NUMBER.sub("", text.strip())
    found = _MARKED.match(own)
    return found is not None and not _WORD.search(own[found.end() :])


def _heading_asks(shown: str) -> bool:
    """Tell whether a heading asks: by its mark, or by how it opens ("How to …", "Why is …")."""
    asked = _NUMBER.sub("", _QUESTION_LABEL.sub("", shown))
    if is_question_label(shown) or _ASKS_INSIDE.search(asked):
        return True
    words = asked.lower().split()
    first, second = [*words, "", ""][:2]
    if first not in ENGLISH.question_words:
        return False
    if first == "who" and len(words) > 2:  # "Who checks my knot", but not "Who we are"
        return second not in ENGLISH.determiners | ENGLISH.pronouns
    return second == "to" or second in ENGLISH.auxiliaries or _asks_of_noun(words)


def _asks_of_noun(words: Sequence[str]) -> bool:
    """Tell whether an auxiliary and its subject follow what is asked of: "What shoes do I need".

    "How much it can carry" only names what is told, and so does "What the sea can do".
    """
    if words[0] not in _BEFORE_NOUNS or not ENGLISH.pronouns.isdisjoint(words[1:2]):
        return False
    pairs = islice(pairwise(words[1:]), 1, _MAX_ASKED_OF + 1)
    behind = next((subject for verb, subject in pairs if verb in ENGLISH.auxiliaries), None)
    return behind in ENGLISH.determiners or behind in ENGLISH.pronouns
