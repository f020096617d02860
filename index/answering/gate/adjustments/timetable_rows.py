"""What the line of a timetable says of a question without having its words. Pure."""

from typing import NamedTuple

from index.answering.features import Candidate
from index.answering.other_facts import list_said_by_contact, list_said_by_opening
from index.answering.question import Question, find_asked_day, find_day_in_text
from index.answering.ranking import (
    HEADING_WORDS,
    is_said_by_rows,
    is_timetable_row,
    list_said_by_age,
    list_said_by_extreme,
    list_said_by_label,
)
from index.answering.section_headings import HeadingFinder
from index.collection import Collection
from index.expressions import DayMatch, find_written_weekday


class RowWeights(NamedTuple):
    """What the words that a line of a timetable says without having them add to features.

    They are the share of the days among the content words, the idf that all are missing by, in
    units of the largest, and their share where no source has them.
    """

    share: float = 0.0
    missing: float = 0.0
    share_unknown: float = 0.0


def weigh_row(
    collection: Collection, question: Question, best: Candidate, largest_idf: float
) -> RowWeights:
    """Return what a line of a timetable says of a question: "Mon-Fri: 9:00-17:00" says Tuesday.

    It says too when something opens and closes, and the heading of a release when that came out;
    "Places: 10" says how many people can join, an address how to reach somebody, and the row with
    the largest value which is the longest. A rule for an age says that of the one who asks, and a
    heading that is a date or a name the day or the subject of what stands under it.
    """
    table = best.table
    language = question.language
    said = list_said_by_label(collection, question, best)
    said |= list_said_by_contact(collection, question, best)
    said |= list_said_by_extreme(question, best)
    said |= list_said_by_age(collection, question, best)
    said |= list_said_by_opening(collection, question, best)
    said |= _list_said_by_heading(collection, question, best)
    dated = _list_said_by_dated_heading(collection, question, best)
    said |= dated
    if is_timetable_row(collection, question, best):
        said |= {word.term for word in question.words if is_said_by_rows(word.text, language)}
    if not said:
        return RowWeights()
    days = dated | {
        word.term
        for word in question.words
        if find_written_weekday(word.text, language) is not None
    }
    share = missing = share_unknown = 0.0
    for term, idf in zip(table.content_terms, table.matched_idf, strict=True):
        if term not in said or idf[best.column]:
            continue
        share += (term in days) / len(table.content_terms)
        if table.in_other_words[table.content_terms.index(term), best.column]:
            continue  # then it is not missing
        missing += (float(idf.max()) or largest_idf) / largest_idf
        share_unknown += (not idf.any()) / len(table.content_terms)
    return RowWeights(share, missing, share_unknown)


def _list_said_by_dated_heading(
    collection: Collection, question: Question, best: Candidate
) -> set[str]:
    """Return the terms of the asked day if the heading above a sentence names it: "2023-11-04"."""
    asked = find_asked_day(question) if HEADING_WORDS in best.extra else None
    if asked is None:
        return set()
    heading = HeadingFinder(collection).find(best.paragraph, best.article)
    text = collection.passages([heading])[0].masked_text if heading >= 0 else ""
    if find_day_in_text(asked, text, question.language).match is not DayMatch.SAME:
        return set()
    start, end = asked.span
    return {
        word.term for word in question.words if start <= word.span.start and word.span.end <= end
    }


def _list_said_by_heading(collection: Collection, question: Question, best: Candidate) -> set[str]:
    """Return the terms of an asked name if the heading above a sentence is it: "Tern 20"."""
    if HEADING_WORDS not in best.extra or question.language != "en":
        return set()
    named = {word.id: word.term for word in question.words if word.name or word.text.isdecimal()}
    heading = HeadingFinder(collection).find(best.paragraph, best.article)
    ids = set(collection.sentence_terms(heading).tolist()) if heading >= 0 else set()
    return {named[each] for each in ids} if ids <= named.keys() else set()
