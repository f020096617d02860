"""Selection of the candidates that become quotes, and of the sentences cited in each. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from index.answering.features import Candidate
from index.answering.figures import (
    FigureComparer,
    find_body_sentence,
    find_conflicting_candidate,
)
from index.answering.gate import has_amount_or_time, is_rival
from index.answering.listed_items import find_items_below, only_leads_in
from index.answering.page_questions import find_question_over
from index.answering.question import AnswerType, Question
from index.answering.quoting.context_dependence import find_subject_above, join_context
from index.answering.quoting.further_quotes import leave_out_repeated, select_further
from index.answering.quoting.near_duplicate_search import collect_compared
from index.answering.quoting.near_duplicates import cluster
from index.answering.quoting.quotes import CitedSentence, Selection, may_share_wording
from index.answering.quoting.recency_order import is_newer, order_newest_first
from index.collection import Collection
from index.types import Passage
from index.wording import compare_wording

MIN_ANSWER_SCORE_RATIO = 0.75
"""Share of the best score from which a further quote gets an answer printed bold as well."""


class QuoteSelector:
    """Selects at most `limit` quotes of one question's candidates, no sentence twice.

    `candidates` are best first. `within` is where they come from, None for everywhere.
    """

    def __init__(
        self,
        collection: Collection,
        question: Question,
        candidates: Sequence[Candidate],
        limit: int,
        within: range | None,
    ) -> None:
        self._collection = collection
        self._question = question
        self._candidates = candidates
        self._limit = limit
        self._everywhere = within is None
        self._by_sentence = {each.sentence: each for each in candidates}
        self._passages: dict[int, Passage] = {}
        self._quoted: set[int] = set()

    def select_closest(self) -> list[Selection]:
        """Select the best clusters of sentences, each sentence alone, best first."""
        return list(self._select_best(joining=False))

    def select_answering(
        self, comparer: FigureComparer, *, sure: bool, fill: bool
    ) -> list[Selection]:
        """Select the quotes of an answer, in their order.

        They are the best clusters, each sentence with the one before where it needs that. If no
        figures differ in them, or a place is free, a candidate that gives another number takes the
        last place. Of the quotes that differ, a headline gives way to the sentence that gives its
        number. Unless the answer is to be filled up to the limit, those go that add too little to
        the first; if that is `sure`, those that only rival it. Items of a list follow the sentence
        that leads it in. The newer version of one outlet's statement stands before the older.
        """
        selected = leave_out_repeated(list(self._select_best(joining=True)), comparer)
        if len(selected) < self._limit or not comparer.find_differing(_passages(selected)):
            selected = self._with_conflicting(selected, comparer)
        selected = self._with_body_sentences(selected, comparer)
        if not fill:
            first = self._candidates[0]
            may_rival = partial(is_rival, self._collection, self._question, first)
            selected = select_further(
                selected,
                first,
                comparer,
                sure=sure,
                may_rival=may_rival,
                may_share=partial(may_share_wording, self._collection),
                lacks_amount=not has_amount_or_time(self._collection, self._question, first),
            )
        selected = self._with_items(selected)
        passages = _passages(selected)
        order = order_newest_first(passages, comparer.find_differing(passages))
        return [selected[at] for at in order]

    def _select_best(self, *, joining: bool) -> Iterator[Selection]:
        sentences, shingles = collect_compared(
            self._collection, self._candidates, self._limit, everywhere=self._everywhere
        )
        num_selected = 0

        def shown_at(position: int) -> Passage:
            passage = self._passage(sentences[position])
            if not joining:
                return passage
            return join_context(self._collection, sentences[position], passage, frozenset())

        for found in cluster(shingles, lambda at: self._passage(sentences[at]), shown_at):
            sentence = sentences[found.position]
            if sentence in self._quoted or sentence not in self._by_sentence:
                continue  # part of an earlier quote, or found outside the candidates
            duplicates = [sentences[each.position] for each in found.duplicates]
            yield self._select(sentence, duplicates, joining=joining)
            num_selected += 1
            if num_selected == self._limit:
                return

    def _with_conflicting(
        self, selected: list[Selection], comparer: FigureComparer
    ) -> list[Selection]:
        """Return the selected, the last place given to another number for what is asked, if any."""
        kept = selected[: self._limit - 1]
        sentence = find_conflicting_candidate(
            self._collection, self._candidates, _passages(kept), comparer
        )
        if sentence is None or sentence in self._quoted:
            return selected
        return [*kept, self._select(sentence, marks_answer=True)]

    def _with_body_sentences(
        self, selected: list[Selection], comparer: FigureComparer
    ) -> list[Selection]:
        """Return the selected, headlines that differ replaced, if figures still differ then."""
        figures = comparer.find_differing(_passages(selected))
        differing = {value.quote for figure in figures for value in figure.values}
        replaced = [
            self._body_sentence(each) if number in differing else each
            for number, each in enumerate(selected, start=1)
        ]
        return replaced if comparer.find_differing(_passages(replaced)) else selected

    def _with_items(self, selected: list[Selection]) -> list[Selection]:
        """Return the selected, with the items of the list that the first of them leads in.

        Where it says little else it is shown above the first item. What is asked for stands in the
        items, unless it is an amount or a name, which the lead may give: "the 3 prizes are:".
        """
        lead = selected[0] if selected else None
        if lead is None or lead.cited[0].shown is not lead.cited[0].best:
            return selected
        items = find_items_below(self._collection, lead.cited[0].sentence, self._limit)
        if not items:
            return selected
        listed = []
        for each in items:
            item = self._passage(each)
            cited = CitedSentence(sentence=each, best=item, shown=item)
            listed.append(replace(lead, cited=(cited,), marks_answer=False, above=()))
        if only_leads_in(lead.candidate, lead.passage):
            listed[0] = replace(listed[0], above=(*lead.above, lead.passage))
        else:
            is_in_items = self._question.answer_type is AnswerType.OTHER
            listed.insert(0, replace(lead, marks_answer=lead.marks_answer and not is_in_items))
        shown = {each.cited[0].sentence for each in listed}
        others = [each for each in selected[1:] if each.cited[0].sentence not in shown]
        return [*listed, *others][: self._limit]

    def _body_sentence(self, headline: Selection) -> Selection:
        sentence = find_body_sentence(
            self._collection, self._question, self._candidates, headline.passage
        )
        if sentence is None or sentence in self._quoted:
            return headline
        return self._select(sentence, marks_answer=True)

    def _select(
        self,
        sentence: int,
        duplicates: Sequence[int] = (),
        *,
        joining: bool = True,
        marks_answer: bool = False,
    ) -> Selection:
        cited = self._cite([sentence, *duplicates], joining=joining)
        for each in cited:
            before = each.best.sentences.first - each.shown.sentences.first
            after = each.shown.sentences.last - each.best.sentences.last
            self._quoted.update(range(each.sentence - before, each.sentence + after + 1))
        candidate = self._by_sentence[sentence]
        enough = MIN_ANSWER_SCORE_RATIO * self._candidates[0].score
        marks_answer = marks_answer or candidate.score >= enough
        over = find_question_over(self._collection, cited[0].sentence)
        above = [self._collection.joined_passage(over[0], over[-1])] if over else []
        above += [each for each in cited[0].shown.above if not _is_inside(each, above)]
        if not above and joining:
            above += self._find_subject(cited[0])
        return Selection(
            cited=tuple(cited), candidate=candidate, marks_answer=marks_answer, above=tuple(above)
        )

    def _find_subject(self, cited: CitedSentence) -> list[Passage]:
        """Return the sentence that names whom the first shown one speaks of, or none."""
        opening = cited.sentence - (cited.best.sentences.first - cited.shown.sentences.first)
        subject = find_subject_above(self._collection, opening)
        return [subject] if subject is not None else []

    def _cite(self, sentences: list[int], *, joining: bool) -> list[CitedSentence]:
        """Return the cited sentences of one wording, the one to quote first.

        That is the best one, or its newer version in the same outlet.
        """
        for sentence in sentences[1:]:
            if is_newer(self._passage(sentence), self._passage(sentences[0])):
                sentences.remove(sentence)
                sentences.insert(0, sentence)
        cited: list[CitedSentence] = []
        for sentence in sentences:
            best = shown = self._passage(sentence)
            if joining:
                shown = join_context(self._collection, sentence, best, self._quoted)
            text = cited[0].shown.masked_text if cited else shown.masked_text
            wording = compare_wording(text, shown.masked_text)
            if wording is None:  # the neighbours differ
                continue
            cited.append(CitedSentence(sentence=sentence, best=best, shown=shown, wording=wording))
        return cited

    def _passage(self, sentence: int) -> Passage:
        if sentence not in self._passages:
            self._passages[sentence] = self._collection.passages([sentence])[0]
        return self._passages[sentence]


def _is_inside(passage: Passage, others: Sequence[Passage]) -> bool:
    """Tell whether others, of the same source, hold all the text of a passage."""
    start, end = passage.span
    return any(each.span.start <= start and end <= each.span.end for each in others)


def _passages(selected: Sequence[Selection]) -> list[Passage]:
    return [each.passage for each in selected]
