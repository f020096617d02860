"""Whether two sentences in other languages than English say the same: only if all words agree."""

import json
import re
from pathlib import Path

import pytest

from index.languages import detect_language, find_language
from index.types import Wording
from index.wording import compare_wording

CASES = Path(__file__).parents[3] / "benchmarks" / "data_sentences"
CODES = sorted(path.stem for path in CASES.glob("??.json") if path.stem != "en")


def sentences_in(code):
    """Return the sentences of a language that can be told to be in it."""
    cases = json.loads((CASES / f"{code}.json").read_text(encoding="utf-8"))["cases"]
    found = [sentence for case in cases for sentence in case["sentences"]]
    return [sentence for sentence in found if detect_language(sentence) == code]


def changes(sentence, negations):
    """Yield the sentence with a word left out or replaced by a number or a name, or denied."""
    words = list(re.finditer(r"[^\W_]+", sentence))
    for word in words:
        for put in {"", "1234", "Falkenried"} - {word[0]}:
            yield sentence[: word.start()] + put + sentence[word.end() :]
    for negation in negations:
        yield f"{sentence[: words[-1].start()]}{negation} {sentence[words[-1].start() :]}"


@pytest.mark.parametrize("code", CODES)
def test_sentences_that_differ_in_a_word_are_two(code):
    """A word left out, another number or name, and a negation each make another sentence."""
    negations = sorted(find_language(code).negations)
    sentences = sentences_in(code)
    assert len(sentences) >= 5
    for sentence in sentences:
        for changed in changes(sentence, negations):
            assert compare_wording(sentence, changed) is None, changed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der er tre skibe i havnen ved byen.", "Der er tres skibe i havnen ved byen."),
        ("Elle a chanté dans le port.", "Elle chanté dans le port."),
        ("El barco salió del puerto a las tres.", "Los barcos salió del puerto a las tres."),
    ],
)
def test_english_rules_fold_no_word_of_another_language(one, other):
    """An -s makes another number in Danish, and "a" is a verb in French."""
    assert compare_wording(one, other) is None


def test_marks_and_letter_case_still_make_no_difference():
    """The same words in other quotation marks are the same sentence."""
    one = "„Das Haus gehört der Stadt“, sagte der Bürgermeister."
    other = "«Das Haus gehört der Stadt», sagte der Bürgermeister."
    assert compare_wording(one, other) in {Wording.EXACT, Wording.NEAR}
