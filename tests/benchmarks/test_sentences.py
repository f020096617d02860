"""The benchmark of sentence splitting: its gold files and its scores."""

import json

import pytest

from benchmarks.sentences import __main__ as benchmark
from benchmarks.sentences.gold import GoldParagraph, parse_paragraphs, read_rules
from benchmarks.sentences.scores import find_boundaries, score_splitter

# Two documents, three paragraphs; "don't" is a contraction with a line of its own.
SAMPLE = """\
# newdoc id = pier
# newpar id = pier-1
# sent_id = 1
# text = We don't know.
1\tWe\twe\tPRON\t_\t_\t3\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\t_\t_\t4\taux\t_\tSpaceAfter=No
3\tn't\tnot\tPART\t_\t_\t4\tadvmod\t_\t_
4\tknow\tknow\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

# sent_id = 2
# text = Ask her!
1\tAsk\task\tVERB\t_\t_\t0\troot\t_\t_
2\ther\tshe\tPRON\t_\t_\t1\tobj\t_\tSpaceAfter=No
2.1\t_\t_\tVERB\t_\t_\t_\t_\t_\t_
3\t!\t!\tPUNCT\t_\t_\t1\tpunct\t_\tSpaceAfter=No

# sent_id = 3
# text = No.
1\tNo\tno\tINTJ\t_\t_\t0\troot\t_\tSpaceAfter=No
2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_

# newpar id = pier-2
# sent_id = 4
# text = The end
1\tThe\tthe\tDET\t_\t_\t2\tdet\t_\t_
2\tend\tend\tNOUN\t_\t_\t0\troot\t_\t_

# newdoc id = mole
# sent_id = 5
# text = Gone.
1\tGone\tgo\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_
"""


def test_paragraphs_are_joined_as_space_after_says():
    """A new document begins a paragraph; empty nodes and parts of contractions are ignored."""
    assert [
        (gold.text.strip(), gold.sentences) for gold in parse_paragraphs(SAMPLE.split("\n"))
    ] == [
        ("We don't know. Ask her!No.", ("We don't know.", "Ask her!", "No.")),
        ("The end", ("The end",)),
        ("Gone.", ("Gone.",)),
    ]


def test_a_boundary_is_identified_by_the_visible_characters_before_it():
    """Boundaries are counted in visible characters, without the end of the paragraph."""
    assert find_boundaries(["We know .", "Ask", "her"]) == {7, 10}
    assert find_boundaries(["alone"]) == frozenset()


def test_scores_count_boundaries():
    """Precision, recall and F1 are those of an example worked out by hand."""
    gold = [GoldParagraph("A b. C d. E", ("A b.", "C d.", "E")), GoldParagraph("F", ("F",))]
    split = {"A b. C d. E": ["A b.", "C", "d. E"], "F": ["F"]}
    counted = score_splitter("hand", lambda text, _: split[text], gold, repeat=1)
    assert (counted.precision, counted.recall, counted.f1) == (0.5, 0.5, 0.5)
    assert counted.accuracy == 0.5


def test_all_splitters_are_measured_side_by_side(tmp_path, capsys):
    """The JSON output has all splitters, for a folder and for a file of rule cases."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "pier.conllu").write_text(SAMPLE, encoding="utf-8")
    rules = tmp_path / "rules.json"
    rules.write_text('{"cases": [{"text": "A. Why? No.", "sentences": ["A. Why?", "No."]}]}')
    assert benchmark.main(["--conllu", str(tmp_path), "--rules", str(rules), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [each["set"] for each in report["sets"]] == ["rules.json", "pier.conllu"]
    ours, punkt, *_ = report["sets"][1]["splitters"]
    assert (ours["splitter"], punkt["splitter"]) == ("footnote", "punkt")
    assert ours["f1"] == 1.0
    assert ours["sentences_per_second"] > 0


def test_an_empty_folder_is_a_usage_error(tmp_path, capsys):
    """A folder without sentences gives exit code 2 and a message."""
    assert benchmark.main(["--conllu", str(tmp_path)]) == 2
    assert "nothing to measure" in capsys.readouterr().err


def test_the_table_names_every_splitter(capsys):
    """Without arguments our own cases are measured, and all of them are split correctly."""
    assert benchmark.main([]) == 0
    out = capsys.readouterr().out
    assert "footnote      1.0000     1.0000   1.0000  1.0000" in out
    assert "punkt" in out


def test_hostile_texts_are_timed_at_three_lengths(monkeypatch, capsys):
    """Each hostile text is timed at a quarter, half and all of its length."""
    monkeypatch.setattr("benchmarks.sentences.hostile.LONGEST", 400)
    assert benchmark.main(["--hostile", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["hostile"]
    assert all(len(each["milliseconds"]) == 3 for each in found)
    assert {"titles", "quotes", "digits"} <= {each["name"] for each in found}


@pytest.mark.parametrize("case", [{"text": "A b.", "sentences": ["A b."], "rule": "any"}])
def test_rule_files_may_have_more_fields(tmp_path, case):
    """Further fields of a rule case are ignored."""
    path = tmp_path / "rules.json"
    path.write_text(json.dumps({"cases": [case]}), encoding="utf-8")
    assert read_rules(path).paragraphs == (GoldParagraph("A b.", ("A b.",)),)
