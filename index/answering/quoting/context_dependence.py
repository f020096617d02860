"""Sentences that need the one before them to be understood, and the two joined. Pure."""

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

import numpy as np

from index.answering.other_facts import asks_plainly, is_answered_behind, reports_question
from index.collection import Collection
from index.expressions import SentenceFlag
from index.types import Kind, Passage

MAX_JOINED_LENGTH = 600
"""Code points of two joined sentences; beyond it the second one is quoted alone."""

MAX_ABOVE_LENGTH = 300
"""Code points of a sentence that is shown above a quote."""

MAX_ROW = 4
"""Sentences before a quote among which one that names its subject is looked for."""

MAX_SHORT_ANSWER = 3
"""Distinct terms of an answer such as "Not yet."."""

_SHORT_ANSWER = re.compile(
    r"(?:(?:A:|Answer:) ?)?(?:yes|no|nope|yep|yeah|sure|certainly|definitely|absolutely|of course"
    r"|sorry|unfortunately|(?:unfortunately|sadly|of course|certainly|probably) not"
    r"|not (?:yet|really|always|any ?more|at the moment|at all)"
    r"|(?:it|that|this) depends(?: (?:on|upon) [^.,:;]{1,60})?)"
    r"(?:,? (?:yes|no|we do|we are|it is|you can|you may|they are|please))?[.!,–—-]*$",
    re.IGNORECASE,
)

# Openings that refer to the sentence before; "It is believed that …" refers to nothing.
_REFERS_BACK = re.compile(
    r"[\"“'‘(\[]?(?:"
    r"(?:He|She|They|Him|Her|Them|His|Hers|Its|Their|This|That|These|Those|Such|Both|Neither|"
    r"Others?|Another|It(?! (?:is|was|has been|had been|seems|appears|would be|may be|"
    r"became)\b(?: not| also| now| widely| generally| often)? (?:\w+ed|said|thought|known|likely|"
    r"unlikely|possible|clear|important|common|necessary|true|that)\b))"
    r"|But|So(?! far)|However|Therefore|Thus|Hence|Otherwise|Instead|Consequently|Accordingly|"
    r"Similarly|Likewise|Conversely|Nevertheless|Nonetheless|For (?:example|instance)|"
    r"As a result|As such|(?:In|By) contrast|In (?:response|return|turn)|That is|Even so|"
    r"On the (?:contrary|other hand)|(?:By|Since) then|From then on|If (?:not|so)\b,?|"
    r"(?:In doing|To do) so|One such|The (?:former|latter)|"
    r"(?:All|Any|Each|Either|Few|Half|Many|Most|None|One|Part|Several|Some|Three|Two) of "
    r"(?:them|these|this|those)|"
    r"(?:After|Against|Among|At|Because of|Before|By|Despite|Due to|During|Following|For|From|In|Of"
    r"|On|Since|Through|To|Under|With|Without) (?:both|such|that|them|these|this|those)"
    r"(?! (?:article|book|chapter|document|guide|page|paper|post|release|report|section|study"
    r"|version|work)s?\b)"
    r")\b"
)
_ADDS = re.compile(
    r"\W{0,9}(?:[\w:.,]{1,30} ){0,6}?(?:can|could|may|might|must|should) also\b", re.IGNORECASE
)
"""A sentence that adds to what one may do: "After six you may also park at the school"."""

_PERSONAL = re.compile(r"[\"“'‘(\[]?(?:He|She|They|His|Her|Their)\b")
_PRONOUN = int(SentenceFlag.PRONOUN)
_NAMES_NOBODY = int(SentenceFlag.FRAGMENT | SentenceFlag.QUESTION | SentenceFlag.OVER_ANSWER)
_POSTED = int(SentenceFlag.OPENER | SentenceFlag.REPLY)
_FIRST_PERSON = re.compile(r"[\"“]?(?:I|We|My|Our|You)\b")


def join_context(
    collection: Collection, sentence: int, passage: Passage, quoted: AbstractSet[int]
) -> Passage:
    """Return a sentence's passage, joined with the sentence before where it needs that.

    One that is no more than yes or no is joined with the one that explains it, and a question, also
    one that somebody asked, with what is said to it. `quoted` are the
    sentences that are quoted already; none of them is quoted twice.
    """
    first = sentence - (passage.sentences.first - 1)
    text = passage.masked_text
    goes_on = _SHORT_ANSWER.match(text) or reports_question(text)
    goes_on = goes_on or (asks_plainly(text) and is_answered_behind(collection, sentence))
    if goes_on and _may_go_on(collection, sentence, quoted):
        return collection.joined_passage(sentence, sentence + 1)
    if sentence == first or sentence - 1 in quoted or _opens_post(collection, sentence):
        return passage
    earlier = range(first, sentence)
    if not follows_short_answer(collection, sentence) and not needs_context(
        passage.masked_text, lambda: _texts_with_marks(collection, earlier)
    ):
        return passage
    joined = collection.joined_passage(sentence - 1, sentence)
    return joined if len(joined.text) <= MAX_JOINED_LENGTH else passage


def _opens_post(collection: Collection, sentence: int) -> bool:
    """Tell whether the line before a sentence only says who posted it in a thread."""
    before, own = collection.flags(np.array([sentence - 1, sentence], dtype=np.int64)).tolist()
    return bool(own & _POSTED) and not before & _POSTED


def find_subject_above(collection: Collection, sentence: int) -> Passage | None:
    """Return the sentence that names whom one speaks of that opens a quote with a pronoun, or None.

    "She was born in Fell" may open a paragraph: then it stands at the end of the one before. A
    heading or question is none, nor is one that is too long to be shown above.
    """
    if not _PERSONAL.match(collection.passages([sentence])[0].masked_text):
        return None
    paragraph = int(collection.paragraph_of(np.array([sentence]))[0])
    article = int(collection.article_of(np.array([paragraph]))[0])
    first_paragraph = collection.paragraphs_of(article)[0]
    if paragraph == first_paragraph:
        return None
    start = collection.sentences_of(max(first_paragraph, paragraph - 1)).start
    earlier = range(max(start, sentence - MAX_ROW), sentence)
    flags = collection.flags(np.arange(earlier.start, earlier.stop)).tolist()
    named = (each for each, held in zip(earlier, flags, strict=True) if not held & _PRONOUN)
    found = max(named, default=-1)
    if found < 0 or flags[found - earlier.start] & _NAMES_NOBODY:
        return None
    passage = collection.passages([found])[0]
    is_shown = passage.kind is Kind.TEXT and len(passage.text) <= MAX_ABOVE_LENGTH
    return passage if is_shown else None


def _may_go_on(collection: Collection, sentence: int, quoted: AbstractSet[int]) -> bool:
    """Tell whether the sentence after one can be quoted with it."""
    paragraph = int(collection.paragraph_of(np.array([sentence]))[0])
    following = sentence + 1
    if following not in collection.sentences_of(paragraph) or following in quoted:
        return False
    return len(collection.joined_passage(sentence, following).text) <= MAX_JOINED_LENGTH


def follows_short_answer(collection: Collection, sentence: int) -> bool:
    """Tell whether the sentence before is no more than yes or no, which this one explains."""
    terms = collection.sentence_terms(sentence - 1)
    if len(terms) > MAX_SHORT_ANSWER:
        return False
    return bool(_SHORT_ANSWER.match(collection.passages([sentence - 1])[0].masked_text))


def needs_context(text: str, earlier_sentences: Callable[[], Sequence[str]]) -> bool:
    """Tell whether a sentence that is not its paragraph's first needs the one before it.

    It does if it opens with a pronoun or connective that refers back, says what one may do also, or
    stands in a quotation that the sentence just before it opened. `earlier_sentences` returns the
    earlier sentences of its paragraph, any text for those without a quotation mark; it is called
    only if needed.
    """
    if _REFERS_BACK.match(text) or ("also" in text.casefold() and _ADDS.match(text)):
        return True
    first_person = bool(_FIRST_PERSON.match(text))
    if first_person and text.startswith(('"', "“")):
        return True  # the sentence before names the speaker
    earlier = earlier_sentences()
    return is_quotation_open(earlier) and (first_person or not is_quotation_open(earlier[:-1]))


def is_quotation_open(sentences: Sequence[str]) -> bool:
    """Tell whether a quotation is still open after these sentences of one paragraph."""
    text = " ".join(sentences)
    if text.rfind("“") > text.rfind("”"):
        return True
    return text.count('"') % 2 == 1


def _texts_with_marks(collection: Collection, sentences: range) -> list[str]:
    """Return the texts of sentences that have a quotation mark, "" for the others; [] if none has.

    Not all are read: a paragraph may be a list of hundreds.
    """
    has_mark = collection.flags(np.arange(sentences.start, sentences.stop)) & int(
        SentenceFlag.SPEECH
    )
    if not has_mark.any():  # mostly
        return []
    marked = [each for each, has in zip(sentences, has_mark.tolist(), strict=True) if has]
    texts = dict(zip(marked, (p.masked_text for p in collection.passages(marked)), strict=True))
    return [texts.get(each, "") for each in sentences]
