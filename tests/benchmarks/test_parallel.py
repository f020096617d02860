"""benchmarks.parallel: the same questions in many languages, answered about as well in each."""

import json

import pytest

from benchmarks.parallel import DATA, main, measure
from index.analysis import pystemmer_version

LANGUAGES = sorted(path.stem for path in DATA.glob("*.json"))


def read(code):
    """Return the articles and questions of one language."""
    return json.loads((DATA / f"{code}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_the_questions_of_all(code):
    """As many as each other one, and each answer stands in its article."""
    data = read(code)
    assert [len(each["questions"]) for each in data["articles"]] == [7, 6, 6, 5, 5, 6]
    assert len(data["absent"]) == 12
    for article in data["articles"]:
        for pair in article["questions"]:
            assert pair["answer"].casefold() in article["text"].casefold(), pair["question"]


def test_a_language_without_questions_is_refused(capsys):
    """Before any other is measured, with those that have some."""
    with pytest.raises(SystemExit) as refused:
        main(["de", "xx"])
    assert refused.value.code == 2
    told = capsys.readouterr()
    assert not told.out
    assert "no questions in xx; there are ar, " in told.err


@pytest.mark.skipif(pystemmer_version() == "none", reason="measured with PyStemmer")
@pytest.mark.parametrize("code", ["ar", "ko", "tr", "vi"])
def test_questions_in_languages_of_other_kinds_are_answered(code):
    """Prefixes, suffixes and tones; the shares are a few questions below what is measured."""
    found = measure(read(code))
    assert found.kept >= 0.9
    assert found.refused >= 0.93
    assert found.right >= 0.77
