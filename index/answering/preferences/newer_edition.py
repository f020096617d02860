"""Re-ranking: what a later edition of a dated text tells goes before what an earlier one does.

Pure. The minutes of May say that the fair is on 20 June, those of July that it has moved. Two
texts are editions of one where their titles agree but for the day, month or year in them.
"""

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.gate import ground
from index.answering.question import Question, find_asked_day, find_required_expressions
from index.answering.ranking import NOVELTY, RankedCandidates
from index.answering.section_headings import HeadingFinder
from index.collection import Collection, flags_of
from index.expressions import Day, find_days

NUM_COMPARED = 6
"""Best candidates among which one of a later edition is looked for."""

MIN_SHARE = 0.6
"""Share of the first one's score that it needs."""


def prefer_newer(
    collection: Collection, question: Question, ranked: RankedCandidates
) -> RankedCandidates:
    """Return the candidates with that of a later edition quoted first, where it tells the same.

    It stands under the same heading as the first one and has the amount or time that is asked for.
    The gate still judges the one that it would have judged. English questions alone, and none
    that names a day.
    """
    quoted = ranked.for_quotes[:NUM_COMPARED]
    required = int(find_required_expressions(question)) if question.language == "en" else 0
    if len(quoted) < 2 or not required or find_asked_day(question) is not None:
        return ranked
    first = _read_edition(collection, quoted[0])
    if first is None:
        return ranked
    heading = _read_heading(collection, quoted[0])
    newest, place = first[1], 0
    for at, each in enumerate(quoted[1:], start=1):
        score = each.score - each.extra.get(NOVELTY, 0.0)
        if each.article == quoted[0].article or score < MIN_SHARE * quoted[0].score:
            continue
        if not flags_of(collection, each.sentence) & required:
            continue
        edition = _read_edition(collection, each)
        is_later = edition is not None and edition[0] == first[0] and edition[1] > newest
        if edition is None or not is_later or _read_heading(collection, each) != heading:
            continue
        if ground(collection, question, each, if_holding=True).holds:
            newest, place = edition[1], at
    if not place:
        return ranked
    chosen, rest = ranked.for_quotes[place], ranked.for_quotes
    return RankedCandidates(
        for_gate=ranked.for_gate, for_quotes=[chosen, *rest[:place], *rest[place + 1 :]]
    )


def _read_edition(collection: Collection, candidate: Candidate) -> tuple[list[str], Day] | None:
    """Return the terms of a title without its date, and the date; None where it has not one."""
    title = collection.passages([candidate.sentence])[0].title
    if not any(map(str.isdigit, title)):
        return None
    dated = find_days(title)
    if len(dated) != 1 or not dated[0].days[0].year:
        return None
    start, end = dated[0].span
    terms = extract_terms(f"{title[:start]} {title[end:]}")
    return (terms, dated[0].days[0]) if terms else None


def _read_heading(collection: Collection, candidate: Candidate) -> frozenset[str]:
    """Return the terms of the heading over a sentence, but for its number."""
    found = HeadingFinder(collection).find(candidate.paragraph, candidate.article)
    text = collection.passages([found])[0].masked_text if found >= 0 else ""
    return frozenset(term for term in extract_terms(text) if not term[0].isdigit())
