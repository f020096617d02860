"""What the sets keep and refuse with the weights of the gate that are in force."""

import json
import sys

from benchmarks import fit_gate


def test_shares_are_those_of_the_weights_in_force(tmp_path, monkeypatch, capsys):
    """Of two questions that an article answers and two that it does not, all come out right."""
    corpus = tmp_path / "weir" / "corpus"
    corpus.mkdir(parents=True)
    (corpus / "weir.txt").write_text(
        "The weir\n\nThe weir at Orrin was built by Ada Holm in 1871.\n\nIt is closed in March.\n"
    )
    asked = [
        ("Who built the weir at Orrin?", True),
        ("When was the weir at Orrin built?", True),
        ("How old is the mayor of Lund?", False),
        ("What does the ferry to Lund cost?", False),
    ]
    lines = [
        {
            "id": str(at),
            "question": question,
            "kind": "",
            "answerable": answerable,
            "source": "weir.txt",
            "paragraph": 2,
            "answers": ["Ada Holm", "1871"] if answerable else [],
        }
        for at, (question, answerable) in enumerate(asked)
    ]
    questions = tmp_path / "weir" / "questions.jsonl"
    questions.write_text("\n".join(map(json.dumps, lines)))
    monkeypatch.setattr(sys, "argv", ["fit_gate", str(tmp_path / "weir"), "--shares"])
    fit_gate.main()
    told = {}
    for line in capsys.readouterr().out.splitlines():
        name, kept, _, refused = line.rsplit(maxsplit=3)
        told[name] = (kept, refused)
    assert told.keys() == {"weir", "docs_corpus, dev half"}
    assert told["weir"] == ("100.0", "100.0")
