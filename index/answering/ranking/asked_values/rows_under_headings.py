"""Lines of a timetable that stand under a heading which says what they are about. Pure.

"Thursday: 10-18" has no word of "when is the registry open on Thursday" but the day, which many
lines have, so that it may be no candidate: "Registry" stands over it alone.
"""

from collections.abc import Callable, Sequence

from index.answering.features import Candidate
from index.collection import Collection
from index.types import Kind

MAX_PARAGRAPHS = 10
"""Paragraphs below a heading that are read: each item of a list is one."""

MAX_SENTENCES = 12
"""Sentences of one that are read, such as the rows of a table."""


def add_row_under_heading(
    collection: Collection,
    candidates: Sequence[Candidate],
    num_read: int,
    is_row: Callable[[str], bool],
) -> Sequence[Candidate]:
    """Return the candidates with the row below the first heading that has one behind it.

    Headings, and lines of tables, are looked for among the best `num_read`. The row gets the score
    and the features of its heading. Where it is among the best itself nothing is added.
    """
    top = candidates[:num_read]
    passages = collection.passages([each.sentence for each in top])
    known = {each.sentence for each in top}
    for place, (heading, passage) in enumerate(zip(top, passages, strict=True), start=1):
        if passage.kind not in {Kind.HEADLINE, Kind.TABLE}:
            continue
        row = _find_row(collection, heading, is_row)
        if row is not None:
            added = [] if row.sentence in known else [row]
            return [*candidates[:place], *added, *candidates[place:]]
    return candidates


def _find_row(
    collection: Collection, heading: Candidate, is_row: Callable[[str], bool]
) -> Candidate | None:
    """Return the first row in the section of a heading as a candidate, None if there is none.

    The section of a line of a table is the rest of the table.
    """
    stop = collection.paragraphs_of(heading.article).stop
    own = heading.paragraph
    for paragraph in range(own, min(stop, own + 1 + MAX_PARAGRAPHS)):
        sentences = collection.sentences_of(paragraph)
        if paragraph == own:
            sentences = range(heading.sentence + 1, sentences.stop)
        passages = collection.passages([*sentences[:MAX_SENTENCES]])
        if passages and paragraph > own and passages[0].kind is Kind.HEADLINE:
            return None
        for sentence, passage in zip(sentences, passages, strict=False):
            if is_row(passage.masked_text):
                return heading._replace(sentence=sentence, paragraph=paragraph)
    return None
