"""The bundled articles and the labelled questions on them."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from index import articles
from index.sources import read_document

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "docs_corpus"
SEEDS = ROOT.parent / "shared" / "seeds"
HALVES = [ROOT / "benchmarks" / f"docs_corpus_questions_{half}.jsonl" for half in ("dev", "test")]
SHARED_WORDS = 9

FILES = sorted(path for path in CORPUS.rglob("*") if path.suffix in {".txt", ".md"})


def labels_in(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


LABELS = [label for half in HALVES for label in labels_in(half)]
ANSWERABLE = [label for label in LABELS if label["answerable"]]
ABSENT = [label for label in LABELS if not label["answerable"]]


@cache
def sentences_of(source: str) -> dict[int, list[str]]:
    """Each paragraph's sentences, by the paragraph's number."""
    document = read_document(source, (CORPUS / source).read_bytes())
    return {
        paragraph.number: [document.text[start:end] for start, end in paragraph.sentences]
        for paragraph in articles.parse(document).paragraphs
    }


def places_of(label: dict) -> list[tuple[str, int]]:
    return [(place["source"], place["paragraph"]) for place in (label, *label.get("also", []))]


def runs_of_words(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+(?:'\w+)*", text.replace("’", "'").casefold())
    return {tuple(words[i : i + SHARED_WORDS]) for i in range(len(words) - SHARED_WORDS + 1)}


def test_the_articles_are_many_and_of_both_formats():
    """At least sixteen articles are bundled, some as text and some as Markdown."""
    assert len(FILES) >= 16
    assert {path.suffix for path in FILES} == {".txt", ".md"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_article_is_neither_a_note_nor_a_book(path):
    """Each article has between 250 and 700 words, a page of many questions up to 900."""
    most = 900 if path.stem.startswith("questions") else 700
    assert 250 <= len(path.read_text(encoding="utf-8").split()) <= most


def test_there_are_enough_questions_with_and_without_an_answer():
    """At least 120 questions are labelled, at least 40 of them without an answer."""
    assert len(LABELS) >= 120
    assert len(ABSENT) >= 40


def test_no_question_is_asked_twice():
    """Ids and questions are unique over both halves, so that no test question is tuned on."""
    assert max(Counter(label["id"] for label in LABELS).values()) == 1
    assert max(Counter(label["question"].casefold() for label in LABELS).values()) == 1


def test_the_halves_are_alike():
    """Each kind of question is split evenly, give or take two."""
    dev, test = (Counter(label["kind"] for label in labels_in(half)) for half in HALVES)
    assert all(abs(dev[kind] - test[kind]) <= 2 for kind in dev | test)


@pytest.mark.parametrize("label", ANSWERABLE, ids=lambda label: label["id"])
def test_every_labelled_place_answers(label):
    """Every place that a label names has a sentence with one of the label's answers."""
    for source, paragraph in places_of(label):
        sentences = sentences_of(source)[paragraph]
        assert any(answer in sentence for answer in label["answers"] for sentence in sentences)


@pytest.mark.parametrize("label", ANSWERABLE, ids=lambda label: label["id"])
def test_every_labelled_answer_stands_somewhere(label):
    """No answer string of a label is missing from all of its places."""
    sentences = [
        sentence
        for source, paragraph in places_of(label)
        for sentence in sentences_of(source)[paragraph]
    ]
    assert all(any(answer in sentence for sentence in sentences) for answer in label["answers"])


def test_an_absent_question_names_no_place():
    """A question without an answer carries neither source nor answers."""
    assert not any({"source", "paragraph", "answers", "also"} & label.keys() for label in ABSENT)


def test_two_reports_carry_the_same_judgement():
    """One paragraph stands word for word in both reports of the defection."""
    reports = [
        {" ".join(sentences) for sentences in sentences_of(source).values()}
        for source in ("border/courier-defector-video.txt", "border/northgate-defector-footage.txt")
    ]
    assert [text for text in reports[0] & reports[1] if text.startswith("Gen. Vincent K. Brooks")]


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not beside this checkout")
def test_no_article_repeats_the_seeds():
    """No nine words in a row stand in one of our articles and in one of the seeds."""
    seeds = set().union(*(runs_of_words(p.read_text("utf-8")) for p in SEEDS.glob("*.txt")))
    assert seeds
    for path in FILES:
        assert not runs_of_words(path.read_text("utf-8")) & seeds, path
