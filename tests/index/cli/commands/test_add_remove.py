"""`footnote add` and `remove`, for all and for one server."""

import json

import pytest

ASK = ["ask", "When does the kitchen of the club close?", "--json"]


def test_a_server_is_reached_by_its_id(run):
    """Its own sources are added, asked, listed, shown, checked, rolled back and removed."""
    guild = ["--guild", "77"]
    assert run("add", "rules.txt", *guild)[0] == 0
    answer = json.loads(run(*ASK, *guild)[1])
    assert answer["quotes"][0]["citations"][0]["source"] == "@server/rules.txt"
    assert json.loads(run(*ASK)[1])["band"] != "answer"
    listed = json.loads(run("sources", "--json", *guild)[1])
    assert [each["source"] for each in listed] == ["@server/rules.txt", "ferry.txt", "vote.txt"]
    assert run("show", "@server/rules.txt", "--text", *guild)[0] == 0
    assert run("show", "@server/rules.txt")[0] == 1 + 1
    found = json.loads(run("find", "kitchen", "--json", *guild)[1])
    assert found["total"] == 1
    assert "Every citation" in run("verify", *guild)[2]
    assert "kitchen" in run("why", ASK[1], *guild)[1]
    assert "Nothing changed" in run("reindex", *guild)[2]
    assert run("remove", "@server/rules.txt", *guild)[0] == 0
    assert len(json.loads(run("history", "--json", *guild)[1])) == 3
    assert json.loads(run("rollback", "--json", *guild)[1])["version"] == 2
    assert json.loads(run(*ASK, *guild)[1])["band"] == "answer"


def test_names_of_two_places_do_not_mix(run, tmp_path):
    """A second file of the same name needs `--replace`, or a name of its own."""
    (tmp_path / "other").mkdir()
    changed = (tmp_path / "rules.txt").read_text().replace("nine", "ten")
    (tmp_path / "other" / "rules.txt").write_text(changed)
    guild = ["--guild", "77"]
    run("add", "rules.txt", *guild)
    code, _, said = run("add", "other/rules.txt", *guild)
    assert (code, "--replace" in said) == (2, True)
    assert run("add", "other/rules.txt", "--as", "more.txt", *guild)[0] == 0
    listed = json.loads(run("sources", "--json", *guild)[1])
    assert [each["source"] for each in listed][:2] == ["@server/more.txt", "@server/rules.txt"]
    assert run("add", "other/rules.txt", "--as", "rules.txt", "--replace", *guild)[0] == 0
    listed = json.loads(run("sources", "--json", *guild)[1])
    assert [each["source"] for each in listed] == ["@server/rules.txt", "ferry.txt", "vote.txt"]


def test_a_guild_is_a_number(run, capsys):
    """Anything else is a wrong option."""
    with pytest.raises(SystemExit) as stopped:
        run("ask", "x", "--guild", "../../etc")
    assert stopped.value.code == 2
    assert "needs the id of a server" in capsys.readouterr().err


def test_a_picture_in_the_folder_cannot_be_added(run, tmp_path):
    """Exit code 1; the reason stands alone, and no new version is announced."""
    (tmp_path / "news" / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    code, out, err = run("add", "news/logo.png")
    assert code == 1
    (line,) = (each for each in out.splitlines() if each.startswith("failed"))
    assert "picture" in line
    assert "paragraphs" not in line
    assert "stays live" in err


def test_a_folder_is_not_added_and_its_way_in_is_told(run):
    """It can be copied into the folder of articles, or packed."""
    code, _, said = run("add", "news")
    assert code == 1 + 1
    assert "copy it into the folder of articles" in said
    assert "zip" in said


def test_an_address_without_its_beginning_is_told_how_addresses_begin(run):
    """It is taken for a file, which is not there."""
    code, _, said = run("add", "www.news.example/feed")
    assert code == 1 + 1
    assert "there is no such file" in said
    assert "https://" in said


def test_what_is_left_out_is_told_how_to_come_back(run):
    """Also by who leaves it out a second time; one that is erased has no way back."""
    assert "footnote add vote.txt" in run("remove", "vote.txt")[2]
    code, _, said = run("remove", "vote.txt")
    assert (code, "was left out before" in said) == (0, True)
    assert "footnote add vote.txt" in said
    assert run("add", "vote.txt")[0] == 0
    assert "footnote add" not in run("remove", "vote.txt", "--purge")[2]


def test_what_is_left_out_and_whose_file_is_gone_is_told_so(run, tmp_path):
    """Neither its name nor its file would bring it back; the version that had it does."""
    (tmp_path / "oar.txt").write_text("Oar\n\nThe oar is of ash.\n")
    assert run("add", str(tmp_path / "oar.txt"))[0] == 0
    (tmp_path / "oar.txt").unlink()
    said = run("remove", "oar.txt")[2]
    assert "Its file is gone" in said
    assert "footnote add oar.txt" not in said
    assert "its file is gone" in run("sources")[1]
    code, _, said = run("add", "oar.txt")
    assert code == 1 + 1
    assert "its file is there no more" in said
    assert run("rollback")[0] == 0
    assert "oar is of ash" in run("find", "oar")[1]


def test_so_is_a_file_of_the_folder_of_articles_that_is_gone(run, tmp_path):
    """Its place is the folder, which is still there."""
    run("reindex")
    (tmp_path / "news" / "vote.txt").unlink()
    said = run("remove", "vote.txt")[2]
    assert "Its file is gone" in said
    assert "footnote add vote.txt" not in said


def test_what_a_server_left_out_is_added_anew(run):
    """Its name alone would be taken for a file; a version is that of the server."""
    guild = ["--guild", "77"]
    run("add", "rules.txt", *guild)
    said = run("remove", "@server/rules.txt", *guild)[2]
    assert "add its file or address with --guild 77" in said
    assert "footnote history --guild 77" in said
    assert "reindex --guild 77" in run("rollback", *guild)[2]


def test_erasing_what_was_left_out_before_says_that_it_is_erased(run):
    """It is in no answer any more, but it was in earlier versions."""
    run("reindex")
    run("remove", "vote.txt")
    said = run("remove", "vote.txt", "--purge")[2]
    assert "vote.txt is erased from all versions" in said
    assert "Nothing changed" not in said


def test_a_server_that_may_not_remove_is_told_who_may(run):
    """A shared source is removed without `--guild`."""
    code, _, said = run("remove", "vote.txt", "--guild", "77")
    assert (code, "without --guild" in said) == (2, True)
