"""Which quotes are shown beside the first: only those that it does not make superfluous. Pure.

On held-out questions the second quote was right in 16 of 100 answers and the third in 9, most of
them where they score nearly as high as the first.
"""

from collections.abc import Callable, Sequence

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.figures import FigureComparer
from index.answering.lexical import UNMISSED
from index.answering.other_facts import takes_back
from index.answering.question import AnswerType, Question, asks_cost, find_required_expressions
from index.answering.quoting.context_dependence import is_quotation_open
from index.answering.quoting.near_duplicates import MIN_CONTAINMENT, containment
from index.answering.quoting.quotes import Selection
from index.answering.quoting.table_cells import is_other_row
from index.answering.ranking import STANDING_OVER
from index.answering.spans import answer_span
from index.types import Passage
from index.wording import almost_agree

MIN_SCORE_RATIO = 0.8
"""Share of the first quote's score that a further quote needs to rival it.

Its score includes what it adds of the question. Measured on wiki and papers on 2026-11-29 with
`python -m benchmarks.quality FOLDER`; benchmarks/QUALITY.md has other shares.
"""

MIN_SCORE_RATIO_ELSEWHERE = 0.85
"""The same for a sentence of another article than the first quote's. Of 67 between the two shares
on wiki and papers none was right where the quotes above were wrong (2026-11-30)."""

MIN_SHARE_OF_OTHER_AMOUNT = 0.6
"""Share of the first quote's score that another source's amount needs to be shown beside it."""

_QUANTITIES = frozenset({AnswerType.HOW_MANY, AnswerType.HOW_MUCH})
_UNMISSED_OF_COSTS = UNMISSED.union(extract_terms("charge cost fee pay price"))
_CLOSING = "\"'”’»)*_ "


def select_further(
    selected: Sequence[Selection],
    first: Candidate,
    comparer: FigureComparer,
    *,
    sure: bool,
    may_rival: Callable[[Candidate], bool] = lambda _: True,
    lacks_amount: bool = True,
    may_share: Callable[[Selection, Selection], bool] = lambda *_: True,
) -> list[Selection]:
    """Return the first selection and the further ones that are worth showing.

    A further quote is shown if it rivals `first`, the best candidate, has a word of the question,
    and `may_rival` lets it; if its number differs from another quote's; if no quote above it has
    the amount or date asked for; if another source gives another amount, and `may_rival` lets it;
    if it is another source's account of what is shown; or if it goes on with a quotation that is
    shown up to there. Not shown is the row of another thing in the first quote's table, nor what a
    correction takes back.
    Where the first quote is `sure` it has no rivals. `lacks_amount` says whether `first` lacks an
    amount or date that is asked for, in whatever words, and `may_share` whether two selections may
    have most of their wording in common.
    """
    figures = comparer.find_differing([each.passage for each in selected])
    differing = {value.quote for figure in figures for value in figure.values}
    kept = list(selected[:1])
    for number, each in enumerate(selected[1:], start=2):
        if any(_is_above(each.passage, other) for other in kept):
            continue
        if takes_back(comparer.question, each.cited[0].best.masked_text):
            continue
        rows = [chosen.cited[0].best for chosen in (each, kept[0])]
        if number not in differing and is_other_row(comparer.question, *rows):
            continue
        if (
            number in differing
            or (not sure and _rivals(each, first, comparer.question) and may_rival(each.candidate))
            or (
                _gives_other_amount(each, kept, first, comparer.question)
                and may_rival(each.candidate)
            )
            or (
                lacks_amount
                and may_rival(each.candidate)
                and _adds_amount(each, kept, comparer.question)
            )
            or any(_continues_quotation(each, other) for other in kept)
            or any(_is_account(each, other, comparer, may_share) for other in kept)
        ):
            kept.append(each)
    return kept


def _is_above(passage: Passage, selection: Selection) -> bool:
    """Tell whether a passage is shown above a quote already."""
    return any(
        (each.source, each.span) == (passage.source, passage.span) for each in selection.above
    )


def leave_out_repeated(selected: Sequence[Selection], comparer: FigureComparer) -> list[Selection]:
    """Return the selections but for those whose differing figures their source has shown before."""
    values: dict[int, set[tuple[str, float]]] = {}
    for figure in comparer.find_differing([each.passage for each in selected]):
        for value in figure.values:
            values.setdefault(value.quote, set()).add((figure.unit, value.value))
    kept: list[int] = []
    for number, each in enumerate(selected, start=1):
        own = values.get(number)
        before = (
            other for other in kept if selected[other - 1].passage.source == each.passage.source
        )
        if not own or not any(own <= values.get(other, set()) for other in before):
            kept.append(number)
    return [selected[number - 1] for number in kept]


def _rivals(selection: Selection, first: Candidate, question: Question) -> bool:
    """Tell whether a sentence scores nearly as high as the best and has a content term.

    A heading or a question repeats what is asked, and adds nothing to what answers it.
    """
    passage, candidate = selection.cited[0].best, selection.candidate
    if passage.kind in STANDING_OVER or passage.masked_text.rstrip(_CLOSING).endswith("?"):
        return False
    is_elsewhere = candidate.article != first.article
    least = MIN_SCORE_RATIO_ELSEWHERE if is_elsewhere else MIN_SCORE_RATIO
    if candidate.score < least * first.score:
        return False
    return _is_about(candidate, question)


def _is_about(candidate: Candidate, question: Question) -> bool:
    """Tell whether a sentence has a word of the question, and not only a verb such as "take".

    Nor only "cost", where it is asked what something costs.
    """
    said = candidate.said_terms
    light = _UNMISSED_OF_COSTS if asks_cost(question) else UNMISSED
    return bool(said - light) or (bool(said) and light.issuperset(candidate.table.content_terms))


def _gives_other_amount(
    selection: Selection, shown: Sequence[Selection], first: Candidate, question: Question
) -> bool:
    """Tell whether a source that is not shown gives another amount to "how many" or "how much".

    Seven workers may be some of nine people, or a different count: readers see both.
    """
    is_about = _is_about(selection.candidate, question)
    if question.answer_type not in _QUANTITIES or not is_about:
        return False
    if any(each.passage.source == selection.passage.source for each in shown):
        return False
    if selection.candidate.score < MIN_SHARE_OF_OTHER_AMOUNT * first.score:
        return False
    texts = [each.cited[0].best.masked_text for each in (shown[0], selection)]
    spans = [answer_span(question, text) for text in texts]
    if None in spans:
        return False
    one, other = (
        extract_terms(text[slice(*span)]) for text, span in zip(texts, spans, strict=True) if span
    )
    return one != other


def _adds_amount(selection: Selection, shown: Sequence[Selection], question: Question) -> bool:
    """Tell whether a sentence has the amount or date asked for, which no shown one has."""
    if not find_required_expressions(question) or not _is_about(selection.candidate, question):
        return False
    if any(answer_span(question, each.cited[0].best.masked_text) for each in shown):
        return False
    return bool(answer_span(question, selection.cited[0].best.masked_text))


def _is_account(
    selection: Selection,
    shown: Selection,
    comparer: FigureComparer,
    may_share: Callable[[Selection, Selection], bool],
) -> bool:
    """Tell whether two sources give the number asked for, or a statement in nearly one wording.

    A heading states nothing that the sentence does not.
    """
    one, other = selection.passage, shown.passage
    if one.source == other.source:
        return False
    if one.kind in STANDING_OVER:
        return comparer.are_agreeing(one, other)
    shares_most = (
        may_share(selection, shown)
        and containment(one.masked_text, other.masked_text) >= MIN_CONTAINMENT
    )
    is_same_statement = shares_most or almost_agree(one.masked_text, other.masked_text)
    return is_same_statement or comparer.are_agreeing(one, other)


def _continues_quotation(selection: Selection, shown: Selection) -> bool:
    """Tell whether a sentence follows a shown one that leaves a quotation open."""
    follows = any(
        one.sentence == other.sentence + 1 for one in selection.cited for other in shown.cited
    )
    return follows and is_quotation_open([shown.passage.masked_text])
