"""Composition of answers: quotes, their order, and the figures that differ."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering import answer
from index.answering.features.candidate import Candidate, FeatureTable
from index.answering.gate.decision import Verdict
from index.answering.question import analyze
from index.answering.quoting import compose_answer
from index.types import Answer, Article, Band, Count, Passage, Span, Wording
from tests.support.memory_collection import MemoryCollection, read_text

HERALD = """Fire on the quay

The warehouse burned for hours. It held cotton and oil. Ida Berg saw the light first.

“We looked at every plank. I found the keepers did what the rules of the port demand,” Berg said.

The alarm stayed silent.
"""
GAZETTE = """Warehouse lost

Officials met at noon. "The alarm stayed silent."

The alarm stayed  silent.
"""


class Whole(MemoryCollection):
    """A collection that can also show two sentences with what lies between them."""

    def joined_passage(self, first: int, last: int) -> Passage:
        article, paragraph, number = self._places[first]
        spans = paragraph.sentences[number - 1 : number + last - first]
        span = Span(spans[0].start, spans[-1].end)
        return Passage(
            source=article.document.source,
            title=article.title,
            url=article.document.url,
            published=article.document.published,
            kind=paragraph.kind,
            paragraph=paragraph.number,
            sentences=Count(number, number + last - first),
            lines=paragraph.lines,
            span=span,
            text=article.document.text[slice(*span)],
        )


def collection(*articles: Article) -> MemoryCollection:
    return Whole(articles or [read_text("b.txt", HERALD), read_text("a.txt", GAZETTE)])


def sentence_ids(opened: MemoryCollection, *starts: str) -> list[int]:
    """Find sentences by how they start."""
    texts = [p.text for p in opened.passages(range(opened.sentences.num_units))]
    return [next(i for i, text in enumerate(texts) if text.startswith(s)) for s in starts]


def composed(
    opened: MemoryCollection,
    sentences: list[int],
    *,
    question: str = "Did the alarm ring?",
    band: Band = Band.ANSWER,
    limit: int = 3,
    words: float = 1.0,
    within: range | None = None,
) -> Answer:
    """Compose the answer that these sentences give, best first; `words`: what each matches."""
    paragraphs = opened.paragraph_of(np.array(sentences, dtype=np.int64))
    shared = np.full(len(sentences), words)
    features = {"sentence": shared, "article": np.ones(len(sentences))}
    num_sentences = len(sentences)
    table = FeatureTable(
        features,
        {},
        matched_idf=np.ones((1, num_sentences)),
        content_terms=["alarm"],
        in_other_words=np.zeros((1, num_sentences), dtype=bool),
    )
    candidates = [
        Candidate(sentence, paragraph, article, 10.0 - place, place, table)
        for place, (sentence, paragraph, article) in enumerate(
            zip(sentences, paragraphs, opened.article_of(paragraphs), strict=True)
        )
    ]
    verdict = Verdict(band=band, score=1.0, threshold=0.0, features={})
    asked = analyze(opened, question)
    return compose_answer(opened, asked, candidates, verdict, limit, within)


def test_a_sentence_that_stands_alone_is_quoted_alone():
    """The text is the winning sentence, exactly as stored."""
    opened = collection()
    (quote,) = composed(opened, sentence_ids(opened, "The warehouse")).quotes
    assert quote.text == "The warehouse burned for hours."
    assert quote.citations[0].span == quote.best.span


def test_a_sentence_that_points_back_is_quoted_with_the_one_before():
    """A pronoun brings its neighbour; the best sentence is still named alone."""
    opened = collection()
    (quote,) = composed(opened, sentence_ids(opened, "It held")).quotes
    assert quote.text == "The warehouse burned for hours. It held cotton and oil."
    assert quote.best.sentence == 2
    assert quote.citations[0].sentences == (1, 2)
    assert HERALD[slice(*quote.best.span)] == "It held cotton and oil."


def test_a_sentence_inside_a_quotation_is_quoted_with_its_opening():
    """Otherwise a closing mark would stand there without an opening one."""
    opened = collection()
    (quote,) = composed(opened, sentence_ids(opened, "I found")).quotes
    assert quote.text.startswith("“We looked at every plank. I found")


def test_a_neighbour_that_is_quoted_already_does_not_come_twice():
    """With the sentence before it in the answer, the second one stands alone."""
    opened = collection()
    first, second = composed(opened, sentence_ids(opened, "The warehouse", "It held")).quotes
    assert (first.number, second.number) == (1, 2)
    assert second.text == "It held cotton and oil."


def test_a_sentence_that_came_with_its_neighbour_does_not_come_again():
    """The joined pair has shown it."""
    opened = collection()
    found = composed(opened, sentence_ids(opened, "It held", "The warehouse")).quotes
    assert len(found) == 1


def test_the_same_wording_in_two_sources_is_one_quote():
    """One number, two citations, in rank order, the second one marked exact."""
    opened = collection()
    ids = sentence_ids(opened, "The alarm stayed silent", '"The alarm', "The alarm stayed  silent")
    (quote,) = composed(opened, [ids[0], ids[2]]).quotes
    assert [citation.source for citation in quote.citations] == ["b.txt", "a.txt"]
    assert quote.citations[1].wording is Wording.EXACT


def test_the_newer_version_of_one_outlet_stands_first():
    """Where both carry the wording, the newer one is quoted and both are cited."""
    old, new = (
        read_text("a.txt", "Herald: One\n\nIt burned."),
        read_text("b.txt", "Herald: Two\n\nIt burned."),
    )
    dated = [
        replace(article, document=replace(article.document, published=day))
        for article, day in ((old, "2024-09-03"), (new, "2024-09-05"))
    ]
    opened = collection(*dated)
    (quote,) = composed(opened, sentence_ids(opened, "It burned")).quotes
    assert len(quote.citations) == 1
    texts = [p.text for p in opened.passages(range(opened.sentences.num_units))]
    both = [i for i, text in enumerate(texts) if text == "It burned."]
    (quote,) = composed(opened, both).quotes
    assert [c.published for c in quote.citations] == ["2024-09-05", "2024-09-03"]


def test_the_newer_figure_of_one_outlet_stands_first():
    """An update that gives another figure leads, and both figures are shown."""
    told = {
        "2024-09-03": "Ida Berg put the loss at about 2.4 million dollars.",
        "2024-09-05": "Ida Berg now puts the loss at 3.1 million dollars.",
    }
    articles = [read_text(f"{day}.txt", f"Herald: {day}\n\n{text}") for day, text in told.items()]
    dated = [
        replace(article, document=replace(article.document, published=day))
        for article, day in zip(articles, told, strict=True)
    ]
    opened = collection(*dated)
    ids = sentence_ids(opened, *told.values())
    answer = composed(opened, ids, question="How much was the loss?")
    assert [quote.citations[0].published for quote in answer.quotes] == ["2024-09-05", "2024-09-03"]
    assert [quote.number for quote in answer.quotes] == [1, 2]
    (figure,) = answer.figures
    assert [(value.quote, value.value) for value in figure.values] == [(1, 3.1e6), (2, 2.4e6)]


def test_the_figures_of_three_outlets_are_quoted_once_each():
    """A headline that repeats its article's number leaves its place to the third outlet."""
    told = {
        "a.txt": "Forty hurt at Elmsund\n\nForty people were hurt when the Britta hit Elmsund.",
        "b.txt": "Ship hits quay\n\nThe Britta left 34 people hurt at the quay of Elmsund.",
        "c.txt": "What we know\n\nThe Britta's owner puts the number of hurt in Elmsund at 29.",
    }
    opened = collection(*(read_text(name, text) for name, text in told.items()))
    found = answer(opened, "How many people were hurt at Elmsund?")
    assert sorted(quote.citations[0].source for quote in found.quotes) == sorted(told)
    (figure,) = found.figures
    assert sorted(value.value for value in figure.values) == [29, 34, 40]


def test_closest_passages_are_whole_sentences_in_rank_order():
    """Below the gate nothing is joined."""
    opened = collection()
    ids = sentence_ids(opened, "It held", "Officials", "The warehouse", "Ida Berg")
    answer = composed(opened, ids, band=Band.CLOSEST)
    assert [quote.text for quote in answer.quotes] == [
        "It held cotton and oil.",
        "Officials met at noon.",
        "The warehouse burned for hours.",
    ]


def test_a_quotation_elsewhere_is_cited_though_it_is_no_candidate():
    """Where a sentence came by its paragraph, its wording is looked up in other sources."""
    said = "\n\n“The alarm never rang,” she said."
    opened = collection(read_text("b.txt", "Fire" + said), read_text("c.txt", "Quay" + said))
    found = sentence_ids(opened, "“The alarm")
    (quote,) = composed(opened, found, words=0.0).quotes
    assert [each.source for each in quote.citations] == ["b.txt", "c.txt"]
    everything = range(opened.sentences.num_units)
    (quote,) = composed(opened, found, words=0.0, within=everything).quotes
    assert len(quote.citations) == 1


BLAZE = """Warehouse burns

The warehouse of Marsh on the quay burned for hours. Eleven people were hurt, Dov Tal said.
It held oil. The roof fell in. Nobody slept.
"""
PORT = """Fire on the quay

The warehouse of Marsh on the quay burned for hours. Nine people were hurt, Ida Berg said.
"""


@pytest.mark.parametrize(("limit", "told"), [(3, 2), (2, 2), (1, 0)])
def test_another_number_elsewhere_takes_the_last_place(limit, told):
    """Both sides are shown, however low the second one ranks, if there is room for two.

    What has no number is not shown beside them.
    """
    opened = collection(read_text("b.txt", BLAZE), read_text("c.txt", PORT))
    found = sentence_ids(opened, "Eleven", "It held", "The roof", "Nobody", "Nine")
    answer = composed(opened, found, question="How many people were hurt?", limit=limit)
    shown = min(limit, 2)
    assert [quote.number for quote in answer.quotes] == [*range(1, shown + 1)]
    assert [value.text for each in answer.figures for value in each.values] == (
        ["Eleven", "Nine"] if told else []
    )


HEADLINE = """Nine hurt as warehouse of Marsh burns

The warehouse on the quay burned for hours. Ida Berg put the number of injured at nine.
"""


def test_a_headline_gives_way_to_the_sentence_that_tells_its_number():
    """Both sides are told in sentences where there are any, and the number is bold."""
    opened = collection(read_text("b.txt", BLAZE), read_text("c.txt", HEADLINE))
    found = sentence_ids(opened, "Eleven", "Nine hurt", "It held", "The roof", "Ida Berg")
    answer = composed(opened, found, question="How many people were hurt?")
    assert [quote.text.split()[0] for quote in answer.quotes] == ["Eleven", "Ida"]
    assert [value.text for each in answer.figures for value in each.values] == ["Eleven", "nine"]
    assert answer.quotes[1].answer is not None
    answer = composed(opened, found[:4], question="How many people were hurt?")
    assert [quote.text.split()[0] for quote in answer.quotes] == ["Eleven", "Nine"]


def test_where_nothing_is_answered_no_figures_differ():
    """The closest passages speak of many things."""
    opened = collection(read_text("b.txt", BLAZE), read_text("c.txt", PORT))
    found = sentence_ids(opened, "Eleven", "Nine")
    asked = "How many people were hurt?"
    assert composed(opened, found, question=asked).figures
    assert not composed(opened, found, question=asked, band=Band.CLOSEST).figures


def test_no_band_no_quotes():
    """Where nothing shares a word with the question, nothing is quoted."""
    opened = collection()
    assert composed(opened, sentence_ids(opened, "It held"), band=Band.NONE).quotes == ()
    assert composed(opened, [], band=Band.CLOSEST).quotes == ()


@pytest.mark.parametrize("limit", [0, 1, 2, 3])
def test_the_limit_holds(limit):
    """At most `limit` quotes, numbered from one."""
    opened = collection()
    ids = sentence_ids(opened, "The warehouse", "Officials", "Ida Berg", "The alarm")
    answer = composed(opened, ids, limit=limit)
    assert [quote.number for quote in answer.quotes] == list(range(1, limit + 1))


def test_the_answer_moves_with_a_joined_neighbour():
    """Spans count in the quote's text, not in the winning sentence."""
    opened = collection(read_text("a.txt", "Title\n\nThe mill stood. It burned down in 1911."))
    answer = composed(
        opened, sentence_ids(opened, "It burned"), question="When did the mill burn down?"
    )
    (quote,) = answer.quotes
    assert quote.answer is not None
    assert quote.text[slice(*quote.answer)] == "1911"
    assert quote.highlights == (quote.answer,)


PIECES = ["The mill burned.", "It was old.", "“We saw it.", "He ran,” she said.", "But nine fled."]
BREAKS = [" ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00a0", "\n \n"]
TEXTS = st.lists(
    st.tuples(st.sampled_from(PIECES), st.sampled_from(BREAKS)), min_size=1, max_size=9
)


@given(TEXTS, TEXTS, st.sampled_from(list(Band)), st.randoms(use_true_random=False))
def test_every_quote_is_a_slice_of_its_source(one, other, band, random):
    """Text, best sentence and bold words are exact, whatever lies between sentences."""
    texts = {"a.txt": "".join(p + b for p, b in one), "b.txt": "".join(p + b for p, b in other)}
    opened = collection(*(read_text(source, text) for source, text in texts.items()))
    ids = list(range(opened.sentences.num_units))
    random.shuffle(ids)
    answer = composed(opened, ids, question="Who saw the mill burn?", band=band)
    again = composed(opened, ids, question="Who saw the mill burn?", band=band)
    assert answer == again
    for quote in answer.quotes:
        first = quote.citations[0]
        assert quote.text == texts[first.source][slice(*first.span)]
        assert first.span.start <= quote.best.span.start < quote.best.span.end <= first.span.end
        assert first.sentences.last - first.sentences.first <= 1
        assert all(quote.text[slice(*span)].strip() for span in quote.highlights)
        assert len({citation.source for citation in quote.citations}) == len(quote.citations)


RISEN = "Dikes\n\nThe level of the old basin rose by ten inches on Friday.\n"


@pytest.mark.parametrize(
    ("word", "other"), [("rose", "fell"), ("ten", "two"), ("Friday", "Monday"), ("old", "new")]
)
def test_sources_that_differ_in_a_word_are_two_quotes_set_apart(word, other):
    """Each has its own footnote number, and `differs` is the word, in both."""
    opened = collection(
        read_text("a.txt", RISEN), read_text("b.txt", RISEN.replace(word, other, 1))
    )
    found = composed(opened, [1, 3], question="How did the level of the basin change?")
    assert [[each.source for each in quote.citations] for quote in found.quotes] == [
        ["a.txt"],
        ["b.txt"],
    ]
    differing = [[quote.text[slice(*span)] for span in quote.differs] for quote in found.quotes]
    assert differing == [[word], [other]]


def test_sources_that_agree_are_one_quote_without_differences():
    """Five and 5 are the same number."""
    opened = collection(
        read_text("a.txt", RISEN), read_text("b.txt", RISEN.replace("ten inches", "10 inches"))
    )
    (quote,) = composed(opened, [1, 3], question="How did the level of the basin change?").quotes
    assert [(each.source, each.wording) for each in quote.citations] == [
        ("a.txt", Wording.EXACT),
        ("b.txt", Wording.NEAR),
    ]
    assert quote.differs == ()


def test_differences_count_from_the_start_of_the_text_shown():
    """Where the sentence before is quoted too, they are still those of the sentence itself."""
    before = "Ida Berg measured all of it twice. "
    texts = [RISEN.replace("The level", before + "It is said the level")] * 2
    opened = collection(
        read_text("a.txt", texts[0].replace("It is said", "She said")),
        read_text("b.txt", texts[1].replace("It is said", "She said").replace("rose", "fell")),
    )
    found = composed(opened, [2, 5], question="How did the level of the basin change?")
    assert [quote.text[: len(before)] for quote in found.quotes] == [before, before]
    differing = [[quote.text[slice(*span)] for span in quote.differs] for quote in found.quotes]
    assert differing == [["rose"], ["fell"]]


@pytest.mark.parametrize(
    ("question", "band", "bold"),
    [
        ("How often does the ferry leave?", Band.ANSWER, [None, None, None, "every 20 minutes"]),
        ("How often does the ferry leave?", Band.CLOSEST, [None] * 4),
        ("How many lines has the ferry?", Band.ANSWER, ["two lines"]),
    ],
)
def test_an_amount_that_only_a_low_quote_gives_is_bold_there(question, band, bold):
    """A quote of low score shows its answer where none above it has the expression asked for."""
    text = """Ferries

The ferry leaves on two lines. Rain fell in the old harbor. Nobody sells tea aboard.

On weekdays boats sail every 20 minutes.
"""
    opened = collection(read_text("a.txt", text))
    ids = sentence_ids(opened, "The ferry", "Rain", "Nobody", "On weekdays")
    quotes = composed(opened, ids, question=question, band=band, limit=4).quotes
    assert [each.answer and each.text[slice(*each.answer)] for each in quotes] == bold
