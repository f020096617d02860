"""Closings: what closes nowhere is looked for once, and far ends only of a few kinds."""

from index.articles.markdown.marks import closings
from index.articles.markdown.marks.closings import Closings


def test_an_end_is_found_from_where_it_is_asked_for() -> None:
    """By its text, or by a pattern."""
    ends = Closings("<!-- a --> {% raw %} b {% endraw %}")
    assert ends.find("-->", 0) == ends.find("-->", 7) == 7
    assert ends.find("-->", 8) == -1
    found = ends.search(r"\{%\s*endraw\s*%\}", 8)
    assert found is not None
    assert found.start() == 23


def test_what_is_nowhere_is_looked_for_once(monkeypatch) -> None:
    """A page of openings without an end is not looked through for each of them."""
    looked: list[str] = []
    compile_pattern = closings.re.compile

    def compile_and_note(pattern: str) -> object:
        looked.append(pattern)
        return compile_pattern(pattern)

    monkeypatch.setattr(closings.re, "compile", compile_and_note)
    ends = Closings("<!-- " * 50)
    assert [ends.find("-->", 5 * place) for place in range(50)] == [-1] * 50
    assert len(looked) == 1


def test_many_kinds_of_ends_are_looked_for_near_by(monkeypatch) -> None:
    """A page that makes up names of elements is not looked through for each of them."""
    monkeypatch.setattr(closings, "_NEAR", 20)
    ends = Closings("</a> " + "text " * 20 + "</b>")
    assert ends.find("</b>", 0) == 105
    for number in range(100):
        assert ends.find(f"</x{number}>", 0) == -1
    assert ends.find("</b>", 0) == -1
    assert ends.find("</a>", 0) == 0
    assert ends.find("</b>", 95) == 105
