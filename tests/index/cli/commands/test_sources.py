"""`footnote sources` and `sources set`."""

import json
import zipfile
from pathlib import Path

import pytest


def test_a_source_of_a_server_is_followed(run):
    """`--every` and `--max-age` with `--guild`; a re-index reads it again where it changed."""
    guild = ["--guild", "77"]
    assert run("add", "rules.txt", "--every", "6h", *guild)[0] == 0
    code, out, _ = run("sources", "set", "@server/rules.txt", "--max-age", "30d", *guild)
    assert code == 0
    assert "every 6h · out of date after 30d" in out
    assert "every 6h" not in run("sources")[1]
    path = Path("rules.txt")
    path.write_text(path.read_text().replace("nine", "ten"))
    assert "changed" in run("reindex", *guild)[1]
    assert run("sources", "set", "vote.txt", "--every", "6h", *guild)[0] == 2


def test_the_greatest_age_of_a_corpus_file_is_listed(run):
    """What `sources set` has set is printed at once."""
    run("reindex")
    code, out, _ = run("sources", "set", "ferry.txt", "--max-age", "30d")
    assert code == 0
    assert "out of date after 30d" in out


def test_the_language_of_a_folder_is_set(run):
    """What was set is printed, and a code that nothing is known about is refused with the list."""
    run("reindex")
    code, out, _ = run("sources", "set", ".", "--language", "de-AT", "--json")
    assert code == 0
    assert {(each["language"], each["language_chosen_for"]) for each in json.loads(out)} == {
        ("de", "")
    }
    code, out, _ = run("sources", "set", "ferry.txt", "--language", "und")
    assert "read as und, as set for ferry.txt" in out
    assert code == 0
    code, out, _ = run("sources", "set", "ferry.txt", "--language", "auto", "--json")
    assert json.loads(out)["language"] == "de"  # by the choice for all
    code, _, error = run("sources", "set", "fery.txt", "--language", "de")
    assert code == 2
    assert "fery.txt" in error


def test_the_language_of_what_holds_articles_is_set(run):
    """It has none itself, and is not said to be read in an unknown one."""
    with zipfile.ZipFile("guides.zip", "w") as archive:
        archive.writestr("pilz.txt", "Pilze\n\nDer Pilz ist essbar.\n")
    run("add", "guides.zip")
    out = run("sources", "set", "guides.zip", "--language", "de")[1]
    assert "    language as set for guides.zip\n" in out
    assert "read as de, as set for guides.zip" in run("sources")[1]


def test_a_language_without_a_table_is_refused(run, capsys):
    """The message lists the codes that there are."""
    with pytest.raises(SystemExit) as stopped:
        run("sources", "set", "ferry.txt", "--language", "gr")
    assert stopped.value.code == 2
    assert "el, en, es" in capsys.readouterr().err
